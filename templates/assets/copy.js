// Puts a button beside each name in code and each block of code that copies it.
const table = document.querySelector("table.constants");
const script = document.querySelector("script[data-copy]");
const { copy = "", copied = "" } = (table instanceof HTMLElement ? table : script instanceof HTMLElement ? script : document.body).dataset;

const said = document.createElement("p");
said.className = "heard";
said.setAttribute("role", "status");

/** A button that copies what is in an element. @param {Element} code @param {string} name what it is called */
function copies(code, name) {
  const button = document.createElement("button");
  button.type = "button";
  button.className = "copy";
  // Readers who hear the button hear which name it copies.
  const what = document.createElement("span");
  what.className = "heard";
  what.textContent = name && ` ${name}`;
  button.append(copy, what);
  button.addEventListener("click", async () => {
    try {
      await navigator.clipboard.writeText(code.textContent ?? "");
    } catch {
      // Not allowed: the reader can still copy what is marked.
      getSelection()?.selectAllChildren(code);
      return;
    }
    button.replaceChildren(copied, what);
    said.textContent = copied;
    button.classList.add("done");
    setTimeout(() => {
      button.replaceChildren(copy, what);
      button.classList.remove("done");
      said.textContent = "";
    }, 1500);
  });
  return button;
}

if (navigator.clipboard) {
  document.querySelector("main")?.append(said);
  for (const code of document.querySelectorAll("table.constants code")) {
    code.after(" ", copies(code, code.textContent ?? ""));
  }
  for (const block of document.querySelectorAll("main pre")) {
    // Around the block, so that the button stays where it is when the block scrolls.
    const frame = document.createElement("div");
    frame.className = "block";
    block.replaceWith(frame);
    frame.append(block, copies(block, ""));
  }
}
