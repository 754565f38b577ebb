// Puts a button beside each name in code that copies it.
const table = document.querySelector("table.constants");
if (table instanceof HTMLElement && navigator.clipboard) {
  const { copy = "", copied = "" } = table.dataset;
  for (const code of table.querySelectorAll("code")) {
    const button = document.createElement("button");
    button.type = "button";
    button.className = "copy";
    button.textContent = copy;
    button.setAttribute("aria-label", `${copy} ${code.textContent}`);
    button.addEventListener("click", async () => {
      await navigator.clipboard.writeText(code.textContent ?? "");
      button.textContent = copied;
      setTimeout(() => {
        button.textContent = copy;
      }, 1500);
    });
    code.after(" ", button);
  }
}
