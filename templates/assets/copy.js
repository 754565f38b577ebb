// Puts a button beside each name in code and each block of code that copies it.
const script = document.querySelector("script[data-copy]");
const { copy = "", copied = "", name: frame = "" } = script instanceof HTMLElement ? script.dataset : {};

const said = document.createElement("p");
said.className = "heard";
said.setAttribute("role", "status");

/** A button that copies what is in an element. @param {Element} code @param {string} label what the button says to who hears it */
function copies(code, label) {
  const button = document.createElement("button");
  button.type = "button";
  button.className = "copy";
  button.setAttribute("aria-label", label);
  button.append(copy);
  button.addEventListener("click", async () => {
    try {
      await navigator.clipboard.writeText(code.textContent ?? "");
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
  return button;
}

if (navigator.clipboard) {
  document.querySelector("main")?.append(said);
  for (const code of document.querySelectorAll("table.constants code")) {
    const name = code.textContent ?? "";
    code.after(" ", copies(code, frame.replace("{name}", () => name)));
  }
  for (const block of document.querySelectorAll("main pre")) {
    // Around the block, so that the button stays where it is when the block scrolls.
    const around = document.createElement("div");
    around.className = "block";
    block.replaceWith(around);
    around.append(block, copies(block, copy));
  }
}
