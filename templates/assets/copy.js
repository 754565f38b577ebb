// Puts a button beside each name in code that copies it.
const table = document.querySelector("table.constants");
if (table instanceof HTMLElement && navigator.clipboard) {
  const { copy = "", copied = "" } = table.dataset;
  const said = document.createElement("p");
  said.className = "heard";
  said.setAttribute("role", "status");
  table.after(said);
  for (const code of table.querySelectorAll("code")) {
    const name = code.textContent ?? "";
    const button = document.createElement("button");
    button.type = "button";
    button.className = "copy";
    button.textContent = copy;
    button.setAttribute("aria-label", `${copy} ${name}`);
    button.addEventListener("click", async () => {
      try {
        await navigator.clipboard.writeText(name);
      } catch {
        // Not allowed: the reader can still copy what is marked.
        getSelection()?.selectAllChildren(code);
        return;
      }
      button.textContent = said.textContent = copied;
      button.classList.add("done");
      setTimeout(() => {
        button.textContent = copy;
        button.classList.remove("done");
        said.textContent = "";
      }, 1500);
    });
    code.after(" ", button);
  }
}
