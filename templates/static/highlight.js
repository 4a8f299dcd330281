// Marks the words of a search in the brief that it led to: "?highlight=minister&highlight=talks".
"use strict";
(() => {
  const escaped = (word) => word.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&");
  const words = new URLSearchParams(location.search).getAll("highlight").filter(Boolean);
  if (!words.length) return;

  const whole = `(?<![\\p{L}\\p{N}])(?:${words.map(escaped).join("|")})(?![\\p{L}\\p{N}])`;
  const pattern = new RegExp(whole, "giu");
  const mark = (node) => {
    const pieces = [];
    let done = 0;
    for (const { index, 0: found } of node.data.matchAll(pattern)) {
      const marked = document.createElement("mark");
      marked.textContent = found;
      pieces.push(node.data.slice(done, index), marked);
      done = index + found.length;
    }
    if (pieces.length) node.replaceWith(...pieces, node.data.slice(done));
  };

  for (const part of document.querySelectorAll(".headline h1, .standfirst, .text")) {
    const walker = document.createTreeWalker(part, NodeFilter.SHOW_TEXT);
    const nodes = [];
    while (walker.nextNode()) nodes.push(walker.currentNode);
    nodes.forEach(mark);
  }
  if (!location.hash) document.querySelector("main mark")?.scrollIntoView({ block: "center" });
})();
