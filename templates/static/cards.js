// Opens a card beside an actor's name in the text: what stands of the actor beside the text, and
// more. Without this script, or in a browser without popovers, a name leads to the actor's page.
// (No module: browsers refuse modules of pages that are opened from the file system.)
"use strict";
(() => {
  const card = document.getElementById("_card");
  if (!card?.showPopover) return;

  const GAP = 8; // pixels between a name and its card
  const narrow = matchMedia("(max-width: 40rem)"); // where the style sheet puts the card
  const lines = new Map();
  for (const line of document.querySelectorAll("[data-actor]")) {
    lines.set(line.querySelector("a").href, line);
  }
  const names = [...document.querySelectorAll(".text a.actor")].filter(({ href }) => lines.has(href));
  for (const name of names) name.setAttribute("aria-haspopup", "dialog");

  let opener; // the name whose card is open, or was last
  let dismissed; // the name whose card the current press has closed

  const fill = (name) => {
    const line = lines.get(name.href);
    card.querySelector(".name").textContent = line.querySelector("a").textContent;
    card.querySelector(".page a").href = name.href;
    const [kind, ...more] = line.querySelector(".more").children;
    const told = [kind, line.querySelector(":scope > .note"), ...more].filter(Boolean);
    card.querySelector(".told").replaceChildren(...told.map((node) => node.cloneNode(true)));
  };

  const place = ({ clientX, clientY }, name) => {
    card.style.inset = "";
    if (narrow.matches) return;
    const boxes = [...name.getClientRects()]; // a name may go over the end of a line
    const box = boxes.find(({ top, bottom }) => top <= clientY && clientY <= bottom) ?? boxes[0];
    const { clientHeight } = document.documentElement;
    const end = name.closest(".text").getBoundingClientRect().right; // the facts stay in sight
    const left = Math.max(GAP, Math.min(box.left, end - card.offsetWidth));
    const below = box.bottom + GAP;
    const fits = below + card.offsetHeight < clientHeight || box.top < card.offsetHeight + GAP;
    const top = fits ? below : box.top - GAP - card.offsetHeight;
    card.style.inset = `${top + scrollY}px auto auto ${left + scrollX}px`;
  };

  document.addEventListener(
    "pointerdown",
    ({ target }) => {
      const open = card.matches(":popover-open");
      dismissed = open && opener?.contains(target) ? opener : undefined;
    },
    { capture: true },
  );

  document.addEventListener("click", (event) => {
    const name = event.target instanceof Element && event.target.closest("a.actor");
    const { button, metaKey, ctrlKey, shiftKey, altKey } = event;
    if (!names.includes(name) || button || metaKey || ctrlKey || shiftKey || altKey) return;
    event.preventDefault();
    if (name === dismissed) return; // a second press on the name closes the card
    opener?.removeAttribute("aria-expanded");
    opener = name;
    name.focus({ preventScroll: true }); // where the focus returns to
    fill(name);
    card.showPopover();
    place(event, name);
    card.querySelector(".page a").focus({ preventScroll: true });
  });

  // "toggle" would come a task later: whoever looks at the name meanwhile is told the old state.
  card.addEventListener("beforetoggle", ({ newState }) => {
    opener?.setAttribute("aria-expanded", newState === "open");
  });
  card.addEventListener("focusout", ({ relatedTarget }) => {
    if (relatedTarget && !card.contains(relatedTarget)) card.hidePopover();
  });
})();
