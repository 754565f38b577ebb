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
    button.setAttribute("aria-label", frame.replace("{name}", () => name));
    button.append(copy);
    button.addEventListener("click", async () => {
      try {
        await navigator.clipboard.writeText(name);
      } catch {
        // Not allowed: the reader can still copy what is marked.
        getSelection()?.selectAllChildren(code);
        return;
      }
      button.replaceChildren(copied);
      said.textContent = copied;
      button.classList.add("done");
      setTimeout(() => {
        button.replaceChildren(copy);
        button.classList.remove("done");
        said.textContent = "";
      }, 1500);
    });
    code.after(" ", button);
  }
}
