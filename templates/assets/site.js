// The header's menus close when the reader turns elsewhere. Without this they close by their own button.

/** @type {NodeListOf<HTMLDetailsElement>} */
const menus = document.querySelectorAll("header.site details");

/** @param {EventTarget | null} target where the reader is now */
function closeOthers(target) {
  for (const menu of menus) {
    menu.open = menu.open && target instanceof Node && menu.contains(target);
  }
}

document.addEventListener("click", (event) => closeOthers(event.target));
document.addEventListener("focusin", (event) => closeOthers(event.target));
for (const menu of menus) {
  menu.addEventListener("keydown", (event) => {
    if (event.key === "Escape" && menu.open) {
      menu.open = false;
      menu.querySelector("summary")?.focus();
    }
  });
}
