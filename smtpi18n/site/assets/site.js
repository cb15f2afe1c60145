// The search, and the form that takes what a server has said. All that they know stands in two scripts, which are loaded when they are first used.
"use strict";

(() => {
  const MOST_FOUND = 40;
  const LONGEST_REPLY = 20000;
  const MOST_WORDS = 600;

  // Letters as they are compared: small, without accents.
  const fold = (text) =>
    text
      .replace(/й/gi, "\u0001")
      .replace(/ß/g, "ss")
      .replace(/ł/gi, "l")
      .replace(/ı/g, "i")
      .normalize("NFKD")
      .replace(/\p{M}/gu, "")
      .replace(/\u0001/g, "й")
      .toLowerCase();

  const wordsOf = (text) => fold(text).match(/[\p{L}\p{N}.]+/gu)?.map((word) => word.replace(/^\.+|\.+$/g, "")).filter(Boolean) ?? [];

  // Search: every word of the question, or its beginning, has to stand in a page.

  const prepare = (pages) =>
    pages.map(([href, kind, title, symptoms, summary]) => ({
      href,
      kind,
      title,
      summary,
      fields: [[wordsOf(title), 6], [wordsOf(symptoms), 5], [wordsOf(summary), 1]],
    }));

  // How well one word is found among others: whole, as a beginning, or but for an ending that an inflected language would change.
  const fit = (word, others) => {
    const stem = word.length > 5 ? word.slice(0, word.length - (word.length > 7 ? 3 : 2)) : word;
    let best = 0;
    for (const other of others) {
      if (other === word) return 1;
      if (other.startsWith(word)) best = Math.max(best, 0.8);
      else if (word.length > 4 && other.startsWith(stem) && other.length < word.length + 4) best = Math.max(best, 0.6);
    }
    return best;
  };

  const search = (documents, question, kind) => {
    const words = wordsOf(question);
    if (!words.length) return [];
    const found = [];
    for (const one of documents) {
      if (kind >= 0 && one.kind !== kind) continue;
      let score = 0;
      for (const word of words) {
        let best = 0;
        for (const [others, weight] of one.fields) best = Math.max(best, weight * fit(word, others));
        if (!best) {
          score = 0;
          break;
        }
        score += best;
      }
      // Of pages alike, the shorter title says it more directly; a page of one code goes before those of two.
      if (score) found.push([score / words.length - (one.kind === 3 && words.length < 2 ? 3 : 0) - one.title.length / 1000, one]);
    }
    found.sort((a, b) => b[0] - a[0]);
    return found.map(([, one]) => one);
  };

  // Recognition: by the words of a reply, then by its codes.

  const lineOf = (text, fillers) => {
    const words = fold(text.replace(/<[^<>\s]{0,320}>/g, " "))
      .replace(/['’]/g, "")
      .replace(/[^\p{L}\p{N}@]+/gu, " ")
      .split(" ", MOST_WORDS)
      .filter((word) => word && !fillers.has(word));
    return ` ${words.join(" ")} `;
  };

  const codesOf = (text) => {
    const both = /(?:^|[^\d.])([245]\d\d)[ \-#(:]{1,3}([245]\.\d{1,3}\.\d{1,3})(?![\d.]*\d)/m.exec(text);
    if (both) return { reply: both[1], enhanced: both[2] };
    const reply = /^\s*([2-5]\d\d)(?=[ \-]|$)/m.exec(text) ?? /(?:^|[\s:"'(>[=])([2-5][0-5]\d)(?=[\s\-:,'")\]]|$)/m.exec(text);
    const enhanced = /(?:^|[^\d.])([245]\.\d{1,3}\.\d{1,3})(?![\d.]*\d)/m.exec(text);
    return { reply: reply?.[1], enhanced: enhanced?.[1] };
  };

  // The page of a reply and the codes in it: words that decide go first, then a code that has a reason by itself, then any words, then any page.
  const recognise = (known, text) => {
    const said = text.slice(0, LONGEST_REPLY);
    const codes = codesOf(said);
    const line = lineOf(said.replace(/^\s*\d{3}[ \-]/gm, " ").replace(/\b[245]\.\d{1,3}\.\d{1,3}\b/g, " "), new Set(known.fillers));
    let reason = -1;
    let rank = 0;
    for (const [place, weight, pattern] of known.phrases) {
      if (weight > rank && new RegExp(pattern).test(line)) [reason, rank] = [place, weight];
    }
    for (const [place, weight, tokens] of known.anywhere) {
      if (weight > rank && tokens.every((choices) => choices.some((one) => said.includes(one)))) [reason, rank] = [place, weight];
    }
    const asked = [codes.reply, codes.enhanced].filter(Boolean);
    const ofCode = known.ofCodes[codes.enhanced] ?? known.ofCodes[codes.reply];
    if (rank < 180 && ofCode !== undefined) reason = ofCode;
    const pageOf = (code) => known.codes[code] ?? known.codes[`X.${code?.split(".")[1]}.X`] ?? known.codes[`${code?.[0]}yz`];
    const page = reason >= 0 ? known.reasons[reason] : codes.enhanced ? pageOf(codes.enhanced) : codes.reply ? pageOf(codes.reply) : undefined;
    return { page, reason: reason >= 0 ? known.reasons[reason] : undefined, codes: asked };
  };

  if (typeof document === "undefined") {
    module.exports = { prepare, recognise, search };
    return;
  }

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

  const begin = () => {
    const asked = document.getElementById("asked");
    if (asked) showCodes(asked);
    const form = document.getElementById("search");
    if (form) searching(form);
    const paste = document.getElementById("paste");
    if (paste) pasting(paste);
  };

  const showCodes = (asked) => {
    const codes = (new URLSearchParams(location.search).get("codes") ?? "").split(" ").filter((code) => /^[\d.]{3,11}$/.test(code));
    if (!codes.length) return;
    loadPhrases().then((known) => {
      for (const code of codes) {
        const href = known.codes[code];
        const shown = document.createElement(href ? "a" : "span");
        if (href) shown.href = href;
        shown.textContent = code;
        asked.querySelector("span").append(shown, " ");
      }
      asked.hidden = false;
    });
  };

  const searching = (form) => {
    const field = form.elements.q;
    const results = document.getElementById("results");
    const list = results.querySelector("ol");
    const count = document.getElementById("count");
    const lists = document.getElementById("lists");
    const kinds = [...form.querySelectorAll("input[name=kind]")];
    let documents;

    const show = () => {
      const question = field.value.trim();
      results.hidden = !question;
      lists.hidden = !!question;
      if (!question || !documents) return;
      const found = search(documents, question, kinds.findIndex((kind) => kind.checked) - 1);
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
    const ready = () =>
      loadPages().then((pages) => {
        documents ??= prepare(pages);
        show();
      });
    field.addEventListener("focus", ready, { once: true });
    form.addEventListener("input", ready);
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      ready().then(() => list.querySelector("a")?.focus());
    });
    const question = new URLSearchParams(location.search).get("q");
    if (question) {
      field.value = question;
      ready();
    }
  };

  const pasting = (form) => {
    const field = document.getElementById("reply");
    const nothing = document.getElementById("not-recognised");
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      loadPhrases().then((known) => {
        const { page, reason, codes } = recognise(known, field.value);
        nothing.hidden = !!page;
        if (!page) field.focus();
        else location.href = reason && codes.length ? `${page}?codes=${codes.join("+")}` : page;
      });
    });
    field.addEventListener("input", () => {
      nothing.hidden = true;
    });
  };

  begin();
})();
