// The search, and the form that takes what a server has said. What they need stands in scripts that are loaded when they are first used.
"use strict";

(() => {
  const MOST_FOUND = 40;
  const LONGEST_QUESTION = 1000;

  const own = document.currentScript;
  const loaded = {};
  const load = (name, source) =>
    (loaded[name] ??= new Promise((done, failed) => {
      const script = document.createElement("script");
      script.src = source;
      script.onload = () => done(window.smtpi18n[name]);
      script.onerror = failed;
      document.head.append(script);
    }));
  const loadFinding = () => load("finding", own.dataset.finding);
  const loadPages = () => load("pages", own.dataset.search);
  const loadPhrases = () => load("phrases", own.dataset.phrases);

  // Text with its literals in backticks as code.
  const filled = (element, text) => {
    text.split("`").forEach((piece, number) => {
      if (number % 2) element.append(Object.assign(document.createElement("code"), { textContent: piece, dir: "ltr" }));
      else element.append(piece);
    });
    return element;
  };

  const asked = new URLSearchParams(location.search);

  const begin = () => {
    sameInEveryLanguage(asked);
    const codes = document.getElementById("asked");
    if (codes) showCodes(codes);
    if (codes) showProvider(codes);
    const form = document.getElementById("search");
    if (form) searching(form);
    const paste = document.getElementById("paste");
    if (paste) pasting(paste);
  };

  // What was asked for stays in the address, for whoever comes back or passes it on, as far as the browser lets a file do so.
  const keep = (question) => {
    sameInEveryLanguage(question);
    try {
      history.replaceState(null, "", `${question ? `?${question}` : location.pathname}`);
    } catch {}
  };

  // What was asked for stays so in another language.
  const sameInEveryLanguage = (question) => {
    for (const link of document.querySelectorAll(".languages a")) link.search = question;
  };

  // The codes of a reply, for which there is a place, so that nothing moves; their links as soon as their pages are known.
  const showCodes = (element) => {
    const codes = (asked.get("codes") ?? "").split(" ").filter((code) => /^[\d.]{3,11}$/.test(code)).slice(0, 2);
    if (!codes.length) return;
    element.classList.add("shown");
    const place = element.querySelector("span");
    place.textContent = codes.join(" ");
    loadPhrases().then((known) => {
      const shown = codes.map((code) => {
        const href = known.codes[code];
        return href ? Object.assign(document.createElement("a"), { href, textContent: code }) : code;
      });
      place.replaceChildren(...shown.flatMap((one, number) => (number ? [" ", one] : [one])));
    });
  };

  // What the provider that has spoken means by it stands on the page, beside what others mean: it is marked, and the line above leads to it.
  const showProvider = (element) => {
    const page = asked.get("at") ?? "";
    const links = /^provider-[\w-]+\.html$/.test(page) ? [...document.querySelectorAll(`dt a[href="${page}"]`)] : [];
    for (const link of links) link.closest("dl > div").classList.add("theirs");
    if (!links.length || !element.classList.contains("shown")) return;
    links[0].closest("dl > div").id = "theirs";
    element.append(" ", Object.assign(document.createElement("a"), { href: "#theirs", textContent: links[0].textContent }));
  };

  const searching = (form) => {
    const field = form.elements.q;
    const results = document.getElementById("results");
    const list = results.querySelector("ol");
    const count = document.getElementById("count");
    const lists = document.getElementById("lists");
    const kinds = [...form.querySelectorAll("input[name=kind]")];
    let answer; // what a question finds, once all is there

    const show = () => {
      const question = field.value.trim();
      keep(question ? new URLSearchParams({ q: question }) : "");
      results.hidden = !question;
      lists.hidden = !!question;
      if (!question || !answer) return;
      const found = answer(question, kinds.findIndex((kind) => kind.checked) - 1);
      count.textContent = found.length ? count.dataset.found.replace("{number}", found.length) : count.dataset.none;
      list.replaceChildren(
        ...found.slice(0, MOST_FOUND).map((one) => {
          const item = document.createElement("li");
          item.append(filled(Object.assign(document.createElement("a"), { href: one.href }), one.title));
          if (one.summary) item.append(filled(document.createElement("p"), one.summary));
          return item;
        }),
      );
    };
    const ready = async () => {
      const [{ find, prepare }, pages, known] = await Promise.all([loadFinding(), loadPages(), loadPhrases()]);
      if (!answer) {
        const index = prepare(pages);
        answer = (question, kind) => find(index, known, question, kind);
      }
      show();
    };
    field.addEventListener("focus", ready, { once: true });
    form.addEventListener("input", ready);
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      ready().then(() => list.querySelector("a")?.focus());
    });
    const question = asked.get("q");
    if (question) {
      field.value = question.slice(0, LONGEST_QUESTION);
      show(); // leaves its place to what will be found
      ready();
    }
  };

  const pasting = (form) => {
    const field = document.getElementById("reply");
    const nothing = document.getElementById("not-recognised");
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      Promise.all([loadFinding(), loadPhrases()]).then(([{ recognise }, known]) => {
        const { page, reason, provider, codes } = recognise(known, field.value);
        nothing.hidden = !!page;
        if (!page) return field.focus();
        const told = new URLSearchParams({ ...(codes.length && { codes: codes.join(" ") }), ...(provider && { at: provider }) });
        location.href = reason && String(told) ? `${page}?${told}` : page;
      });
    });
    field.addEventListener("input", () => {
      nothing.hidden = true;
    });
  };

  begin();
})();
