// Searches all briefs while one types: the form, the results and the address of a search. Pagefind
// (https://pagefind.app) does the searching; what it finds leads to a page that marks the words.
// (No module: browsers refuse modules of pages that are opened from the file system.)
"use strict";
(() => {
  const form = document.querySelector("form[data-search]");
  if (!form) return;

  const SHOWN = 10; // results at a time
  const OPTIONS = 200; // choices of a filter at most: those with the most briefs
  const AROUND = 14; // words of an excerpt before and after the first that was found
  const MARKED = 8; // words that the page of a result marks
  const PAUSE = 150; // milliseconds without a key before a search begins

  const { q: field, order } = form.elements;
  const filters = ["actor", "tag", "year"].map((name) => form.elements[name]);
  const status = document.querySelector("[data-status]");
  const list = document.querySelector("[data-results]");
  const more = document.querySelector("[data-more]");
  const language = document.documentElement.lang || undefined;
  // As the site writes them: English is written as in Britain where no country is told.
  const written = language === "en" ? "en-GB" : language;
  const days = new Intl.DateTimeFormat(written, { dateStyle: "long", timeZone: "UTC" });
  const numbers = new Intl.NumberFormat(written);
  const byName = new Intl.Collator(language, { numeric: true }).compare;

  const otherwise = (why) => {
    const ways = document.querySelector("[data-otherwise]");
    ways.classList.add("needed");
    for (const text of ways.querySelectorAll("[data-why]")) text.hidden = text.dataset.why !== why;
    form.hidden = true;
  };

  let engine; // Pagefind, once it is there
  let turn = 0; // counts searches, so that a late answer is not shown in the place of a newer one
  let found = []; // the results of the last search that are not shown yet

  const element = (name, text, attributes = {}) => {
    const made = Object.assign(document.createElement(name), attributes);
    if (text) made.textContent = text;
    return made;
  };

  // What was found of a brief's text: Pagefind counts words by what stands between white space.
  const bare = (word) => word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, "");
  const marked = (word) => {
    const core = bare(word);
    const [before, after] = [word.indexOf(core), word.indexOf(core) + core.length];
    return core ? [word.slice(0, before), element("mark", core), word.slice(after)] : [word];
  };
  const excerpt = (words, places) => {
    const middle = places[0] ?? 0;
    const start = Math.max(0, middle - AROUND);
    const end = Math.min(words.length, middle + 2 * AROUND);
    const made = element("p", start ? "… " : "", { dir: "auto" });
    for (let place = start; place < end; place += 1) {
      made.append(...(places.includes(place) ? marked(words[place]) : [words[place]]), " ");
    }
    if (end < words.length) made.append("…");
    return made;
  };

  const result = ({ raw_url: path, meta, content, locations }) => {
    const words = content.split(/\s+/);
    const hits = locations.map((place) => bare(words[place] ?? "")).filter(Boolean);
    const sought = hits.length ? hits : field.value.trim().split(/\s+/).map(bare).filter(Boolean);
    const query = new URLSearchParams();
    for (const word of new Set(sought.map((word) => word.toLowerCase()))) {
      if (query.size < MARKED) query.append("highlight", word);
    }
    const address = path.replace(/^\/+/, "") + (query.size ? `?${query}` : "");
    const item = element("li", "", { lang: meta.language });
    const title = element("h2", "", { dir: "auto" });
    title.append(element("a", meta.title, { href: address }));
    const note = element("p", "", { className: "note", lang: language });
    note.append(element("time", days.format(new Date(meta.date)), { dateTime: meta.date }));
    item.append(title, note, excerpt(words, locations));
    return item;
  };

  const show = async () => {
    const mine = turn;
    const data = await Promise.all(found.splice(0, SHOWN).map((each) => each.data()));
    if (mine !== turn) return undefined;
    const items = data.map(result);
    list.append(...items);
    more.hidden = found.length === 0;
    return items[0];
  };

  // The choices of each filter with their numbers of briefs; what is chosen stays a choice.
  const offer = (counts, totals) => {
    for (const filter of filters) {
      const { name, value } = filter;
      const known = { ...(value ? totals : counts)[name] };
      if (value) known[value] ??= 0;
      const choices = Object.entries(known).filter(([each, count]) => count || each === value);
      const latest = ([one], [other]) => byName(other, one);
      const most = ([one, n], [other, m]) => m - n || byName(one, other);
      const options = choices
        .sort(name === "year" ? latest : most)
        .slice(0, OPTIONS)
        .map(([each, n]) => element("option", `${each} (${numbers.format(n)})`, { value: each }));
      filter.replaceChildren(filter.options[0], ...options);
      filter.value = value;
    }
  };

  // The address tells the search, so that one can come back to it, or send it to somebody.
  const remember = () => {
    const query = new URLSearchParams();
    for (const control of [field, ...filters, order]) {
      if (control.value.trim()) query.set(control.name, control.value.trim());
    }
    history.replaceState(null, "", query.size ? `?${query}` : location.pathname);
  };

  const search = async (pause = 0) => {
    turn += 1;
    const mine = turn;
    const words = field.value.trim();
    const chosen = filters.filter(({ value }) => value).map(({ name, value }) => [name, value]);
    const newest = order.value === "newest" || !words;
    const options = {
      filters: Object.fromEntries(chosen),
      sort: newest ? { date: "desc" } : {},
    };
    remember();
    await new Promise((done) => setTimeout(done, pause));
    if (mine !== turn) return;
    const asked = words || chosen.length > 0;
    const answer = await engine.search(words || null, options);
    if (mine !== turn) return;
    offer(answer.filters, answer.totalFilters);
    found = asked ? answer.results : [];
    const count = numbers.format(found.length);
    list.replaceChildren();
    await show();
    if (mine !== turn) return;
    const { found: some, none } = form.dataset;
    status.textContent = asked ? (count === "0" ? none : some.replace("{n}", count)) : "";
  };

  const begin = async () => {
    form.hidden = false;
    const query = new URLSearchParams(location.search);
    field.value = query.get("q") ?? "";
    order.value = query.get("order") ?? "";
    if (!location.search) field.focus();
    engine = await import(new URL(form.dataset.search, location.href));
    await engine.init();
    const all = await engine.filters();
    offer(all, all);
    for (const filter of filters) {
      const value = query.get(filter.name) ?? "";
      if (value && ![...filter.options].some((option) => option.value === value)) {
        filter.append(element("option", value, { value }));
      }
      filter.value = value;
    }
    form.addEventListener("input", ({ target }) => search(target === field ? PAUSE : 0).catch(fail));
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      search().catch(fail);
    });
    more.addEventListener("click", async () => (await show())?.querySelector("a").focus());
    if (field.value || location.search) await search();
  };

  const fail = () => otherwise("failed");

  // A box turns off the key that shortcut.js listens for, for those whose voice or hand presses
  // keys that they do not mean (WCAG 2, 2.1.4).
  const offerShortcut = () => {
    const setting = document.querySelector("[data-shortcut]");
    const box = setting.querySelector("input");
    const off = "briefgen-no-shortcut";
    box.checked = !localStorage.getItem(off);
    box.addEventListener("change", () => {
      if (box.checked) localStorage.removeItem(off);
      else localStorage.setItem(off, "1");
    });
    setting.hidden = false;
  };
  try {
    offerShortcut();
  } catch {} // a browser that keeps nothing

  if (location.protocol === "file:") otherwise("server");
  else begin().catch(fail);
})();
