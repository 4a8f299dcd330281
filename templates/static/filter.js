// Filters a long list of names while one types. Without it the list is whole, by kind and letter.
// (No module: browsers refuse modules of pages that are opened from the file system.)
"use strict";
(() => {
  const form = document.querySelector("form[data-filter]");
  if (!form) return;

  const plain = (text) => text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
  const sections = [...document.querySelectorAll("[data-kind]")];
  const items = sections.flatMap((section) =>
    [...section.querySelectorAll(".counted li")].map((node) => ({
      node,
      kind: section.dataset.kind,
      name: plain(node.querySelector("a").textContent),
    })),
  );
  const numbers = new Intl.NumberFormat(document.documentElement.lang || undefined);

  const filter = () => {
    const words = plain(form.elements.name.value).split(/\s+/).filter(Boolean);
    const kind = form.elements.kind?.value ?? "";
    let shown = 0;
    for (const item of items) {
      const fits = (!kind || item.kind === kind) && words.every((word) => item.name.includes(word));
      item.node.hidden = !fits;
      shown += fits;
    }
    for (const list of document.querySelectorAll("[data-kind] .counted")) {
      const empty = !list.querySelector("li:not([hidden])");
      list.hidden = empty;
      if (list.previousElementSibling?.tagName === "H3") list.previousElementSibling.hidden = empty;
    }
    for (const section of sections) {
      section.hidden = !section.querySelector("li:not([hidden]) > a[dir]");
    }
    const narrowed = words.length > 0 || kind !== "";
    for (const jump of document.querySelectorAll(".jump")) jump.hidden = narrowed;
    form.querySelector("output").textContent = narrowed
      ? `${numbers.format(shown)} / ${numbers.format(items.length)}`
      : "";
  };

  form.hidden = false;
  form.addEventListener("input", filter);
  form.addEventListener("submit", (event) => event.preventDefault());
  filter();
})();
