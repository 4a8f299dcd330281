// In every page of a preview, and in no other: loads the page again when the site was built anew,
// and tells what keeps it from being built. Whatever the page's own policy, it may load this and
// start a worker, and it is the worker that listens. A page out of sight keeps no connection: a
// browser has few for one host.
(() => {
  const { build } = document.currentScript.dataset;
  let worker = null;
  let panel = null;

  const looks = `
    section { position: fixed; inset: auto 0 0; z-index: 2147483647; max-block-size: 45vh; overflow: auto;
      padding: .8rem 1.2rem; background: #7c1114; color: #fff; font: 16px/1.5 system-ui, sans-serif; }
    h2 { margin: 0 0 .3rem; font-size: 1rem; }
    pre { margin: 0; font: .85rem/1.5 ui-monospace, monospace; white-space: pre-wrap; overflow-wrap: anywhere; }
    @media print { section { display: none; } }`;

  function tell(wrong) {
    panel?.remove();
    panel = null;
    if (!wrong) return;
    panel = document.createElement("briefgen-preview");
    const inside = panel.attachShadow({ mode: "open" });
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(looks);
    inside.adoptedStyleSheets = [sheet];
    const section = document.createElement("section");
    Object.assign(section, { lang: "en", dir: "ltr", tabIndex: 0 });
    section.setAttribute("role", "alert");
    const heading = document.createElement("h2");
    heading.textContent = "The site could not be built anew";
    const text = document.createElement("pre");
    text.textContent = wrong;
    section.append(heading, text);
    inside.append(section);
    document.body.append(panel);
  }

  function listen() {
    worker?.terminate();
    worker = null;
    if (document.visibilityState !== "visible") return;
    worker = new Worker("/.preview/worker.js");
    worker.onmessage = ({ data }) => {
      if (data.build === build) tell(data.wrong);
      else location.reload(); // which keeps the place that the page was scrolled to
    };
  }

  document.addEventListener("visibilitychange", listen);
  listen();
})();
