// Lights a fact and its words together while either is pointed at or focused. Everything works
// without it. (No module: browsers refuse modules of pages that are opened from the file system.)
"use strict";
(() => {
  const pair = (node) => node instanceof Element && node.closest("[data-fact]")?.dataset.fact;

  let lit;
  const light = (fact) => {
    if (fact === lit) return;
    lit = fact;
    for (const node of document.querySelectorAll("[data-fact]")) {
      node.classList.toggle("lit", node.dataset.fact === fact);
    }
  };

  for (const event of ["pointerover", "focusin"]) {
    document.addEventListener(event, ({ target }) => light(pair(target)));
  }
  document.addEventListener("focusout", () => light(null));
  document.documentElement.addEventListener("pointerleave", () => light(null));
})();
