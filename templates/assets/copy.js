// Puts a button beside each name in code that copies it.
const table = document.querySelector("table.constants");
if (table instanceof HTMLElement && navigator.clipboard) {
  const { copy = "", copied = "", name: frame = "" } = table.dataset;
  const said = document.createElement("p");
  said.className = "heard";
  said.setAttribute("role", "status");
  table.after(said);
  for (const code of table.querySelectorAll("code")) {
    const name = code.textContent ?? "";
    const button = document.createElement("button");
    button.type = "button";
    button.className = "copy";
    // Readers who hear the button hear which name it copies.
    const label = frame.replace("{name}", () => name);
    button.setAttribute("aria-label", label);
    button.append(copy);
    button.addEventListener("click", async () => {
      try {
        await navigator.clipboard.writeText(name);
      } catch {
        // Not allowed: the reader can still copy what is marked.
        getSelection()?.selectAllChildren(code);
        return;
      }
      // What is seen now is what is heard, too.
      button.removeAttribute("aria-label");
      button.replaceChildren(copied);
      said.textContent = copied;
      button.classList.add("done");
      setTimeout(() => {
        button.setAttribute("aria-label", label);
        button.replaceChildren(copy);
        button.classList.remove("done");
        said.textContent = "";
      }, 1500);
    });
    code.after(" ", button);
  }
}
