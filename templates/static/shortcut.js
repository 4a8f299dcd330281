// "/" opens the search from any page, unless one is typing or has turned it off (search.js).
"use strict";
if (location.search.includes("highlight=")) { // a search led here, and says which words to mark
  const script = document.createElement("script");
  script.src = new URL("highlight.js", document.currentScript.src);
  document.head.append(script);
}
document.addEventListener("keydown", (event) => {
  const { key, target, altKey, ctrlKey, metaKey } = event;
  if (key !== "/" || altKey || ctrlKey || metaKey || event.defaultPrevented) return;
  if (target.isContentEditable || target.closest?.("input, textarea, select")) return;
  const field = document.querySelector("[data-search] [name=q]");
  const link = document.querySelector("a[aria-keyshortcuts]");
  try {
    if (localStorage.getItem("briefgen-no-shortcut")) return;
  } catch {} // a browser that keeps nothing
  if (field?.checkVisibility()) field.select();
  else if (!field && link) location.assign(link.href);
  else return;
  event.preventDefault();
});
