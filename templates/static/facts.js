// Lights a fact and its words together while either is pointed at or focused. Everything works
// without it. (No module: browsers refuse modules of pages that are opened from the file system.)
"use strict";
(() => {
  const PAIRED = ".text :is(.date, .figure, .quote, .correction)[id], .facts [id^=fact-], "
    + ".corrections li, [data-fact]"; // the last: words that go on in another element
  const name = ({ id, dataset }) => dataset.fact ?? id.replace(/^(words|fact)-/, "");

  let lit;
  const light = (node) => {
    const pair = node instanceof Element && node.closest(PAIRED);
    const fact = pair && name(pair);
    if (fact === lit) return;
    lit = fact;
    for (const each of document.querySelectorAll(PAIRED)) {
      each.classList.toggle("lit", name(each) === fact);
    }
  };

  for (const event of ["pointerover", "focusin"]) {
    document.addEventListener(event, ({ target }) => light(target));
  }
  document.addEventListener("focusout", () => light());
  document.documentElement.addEventListener("pointerleave", () => light());
})();
