// How pages are found by words, and the reason of a reply. What they are found by stands in search.js and phrases.js.
"use strict";

(() => {
  const LONGEST_REPLY = 20000;
  const LONGEST_QUESTION = 1000;
  const MOST_WORDS = 600;
  const MOST_ASKED = 40;
  const COMPARISON = 3; // among the kinds of pages

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

  const wordsOf = (text) => fold(text).match(/\d+(?:\.(?:\d+|x))+|[\p{L}\p{N}]+/gu) ?? [];

  // Search: how much of a question, by how rare its words are, one text of a page holds, and how much the page as a whole.

  // How far a text of each kind speaks for its page, how much of a score the best text gives, and how much that it says nothing else.
  const [OF_NUMBER, OF_TITLE, OF_PHRASE, OF_SUMMARY] = [1, 0.95, 1, 0.8];
  const [OF_THE_BEST, OF_THE_FOCUS] = [0.8, 0.35];
  const LEAST_SHARE = 0.45; // of the score of the best page; what fits less is not shown

  const prepare = ({ fillers, phrases, documents }) => {
    const texts = [];
    const holding = new Map();
    const add = (page, text, trust) => {
      const words = new Set(wordsOf(text));
      if (!words.size) return;
      const made = { page, words, trust, weight: 0 };
      texts.push(made);
      for (const word of words) {
        if (!holding.has(word)) holding.set(word, []);
        holding.get(word).push(made);
      }
    };
    const pages = documents.map(([href, kind, title, place, summary, likelihood, trust]) => {
      const page = { href, kind, title, summary, likelihood };
      add(page, title, OF_TITLE);
      if (kind === 0) add(page, href.replace(".html", ""), OF_NUMBER);
      for (const phrase of phrases[place].split(";")) add(page, phrase, OF_PHRASE * trust);
      for (const sentence of summary.split(/(?<=[.!?])\s/)) add(page, sentence, OF_SUMMARY);
      return page;
    });
    const rarity = new Map();
    for (const [word, of] of holding) {
      const count = new Set(of.map((text) => text.page).filter((page) => page.kind !== COMPARISON)).size;
      rarity.set(word, Math.log(1 + pages.length / Math.max(count, 1)));
    }
    for (const text of texts) for (const word of text.words) text.weight += rarity.get(word);
    return { fillers: new Set(fillers), holding, rarity, hrefs: new Map(pages.map((page) => [page.href, page])) };
  };

  // How alike two words are: equal, one the beginning of the other, or but for endings that an inflected language would change.
  const alike = (asked, word) => {
    if (asked === word) return 1;
    if (/\d/.test(asked)) return word.startsWith(asked) && asked.includes(".") ? 0.5 : 0;
    if (asked.length < 3 || asked[0] !== word[0]) return 0;
    let same = 0;
    while (same < asked.length && asked[same] === word[same]) same += 1;
    const rest = Math.max(asked.length, word.length) - same;
    if (same < 4) return same === asked.length && rest < 3 ? 0.7 : 0;
    if (rest <= 1) return 0.95;
    if (rest <= 3 && same >= rest + 2) return 0.85;
    return same === asked.length ? 0.6 : 0;
  };

  // Whether one word is another but for one slip of the keys.
  const isSlip = (asked, word) => {
    if (Math.abs(asked.length - word.length) > 1) return false;
    let start = 0;
    while (start < asked.length && asked[start] === word[start]) start += 1;
    const [one, other] = [asked.slice(start), word.slice(start)];
    const swapped = one.length > 1 && one[0] === other[1] && one[1] === other[0] && one.slice(2) === other.slice(2);
    return swapped || one.slice(1) === other.slice(1) || one.slice(1) === other || one === other.slice(1);
  };

  const likeWord = (index, asked) => {
    const every = [...index.holding.keys()];
    const among = (likeness) => every.map((word) => [word, likeness(word)]).filter((one) => one[1]);
    const found = among((word) => alike(asked, word));
    if (found.length || asked.length < 4 || /\d/.test(asked)) return found;
    const slips = among((word) => (word[0] === asked[0] && isSlip(asked, word) ? 0.8 : 0));
    if (slips.length || asked.length < 7) return slips;
    const stem = asked.slice(0, -2); // a slip, and another ending
    return among((word) => (isSlip(stem, word.slice(0, stem.length)) ? 0.6 : 0));
  };

  const search = (index, question, kind) => {
    let words = [...new Set(wordsOf(question.slice(0, LONGEST_QUESTION)))].slice(0, MOST_ASKED);
    const telling = words.filter((word) => !index.fillers.has(word));
    words = telling.length ? telling : words;
    const asked = words.map((word) => {
      const like = likeWord(index, word);
      // A word that is asked for weighs as much as the commonest of those that it surely stands for.
      const sure = like.filter(([, likeness]) => likeness >= 0.85);
      const rarities = (sure.length ? sure : like).map(([one]) => index.rarity.get(one));
      return { like, weight: rarities.length ? Math.min(...rarities) : 0 };
    });
    const total = asked.reduce((sum, one) => sum + one.weight, 0);
    if (!total) return [];
    const held = new Map();
    const together = new Map();
    for (const { like, weight } of asked) {
      const best = new Map();
      const bestOfPage = new Map();
      for (const [word, likeness] of like)
        for (const text of index.holding.get(word)) {
          if (kind >= 0 && text.page.kind !== kind) continue;
          best.set(text, Math.max(best.get(text) ?? 0, likeness));
          bestOfPage.set(text.page, Math.max(bestOfPage.get(text.page) ?? 0, likeness));
        }
      for (const [text, likeness] of best) held.set(text, (held.get(text) ?? 0) + weight * likeness);
      for (const [page, likeness] of bestOfPage) together.set(page, (together.get(page) ?? 0) + weight * likeness);
    }
    const fits = new Map();
    for (const [text, weight] of held) {
      const focus = Math.min(1, weight / text.weight);
      const fit = ((text.trust * weight) / total) * (1 - OF_THE_FOCUS + OF_THE_FOCUS * focus);
      fits.set(text.page, Math.max(fits.get(text.page) ?? 0, fit));
    }
    const found = [...fits].map(([page, fit]) => {
      const score = OF_THE_BEST * fit + ((1 - OF_THE_BEST) * together.get(page)) / total;
      // A question of one word asks for one page; two codes that share it stand below.
      return [score * page.likelihood * (page.kind === COMPARISON && words.length < 2 ? 0.6 : 1), page];
    });
    found.sort((a, b) => b[0] - a[0]);
    return found.filter(([score]) => score >= LEAST_SHARE * found[0][0]).map(([, page]) => page);
  };

  // Recognition: by the words of a reply, then by its codes, as `explanations/recognition.py` judges, which is longer and sees more.

  const DECIDING = 270;
  const TELLING = 180;
  const AGREEMENT = 45;
  const ABOUT_RECIPIENT = ["no_such_mailbox", "no_such_domain", "recipient_refused", "mailbox_disabled", "address_invalid", "has_moved"];
  const ABOUT_LOGIN = ["auth_failed", "auth_required", "auth_mechanism_refused", "auth_temporarily_unavailable", "app_password_needed", "account_suspended"];
  const NO_FAILURE = ["accepted", "delivered", "auto_reply"];
  const EARLY = ["CONNECT", "EHLO", "HELO", "STARTTLS"];

  const COMMANDS = { "END OF DATA": "END_OF_DATA", "END-OF-DATA": "END_OF_DATA", "END-OF-MESSAGE": "END_OF_DATA", CONNECTION: "CONNECT" };
  const ANSWERED =
    /(?:in (?:reply|response)\s+to(?:\s+the)?|command\W{1,8}|\breject(?:_warning)?:|\brejected(?= )|milter-reject:?|failed to issue|\bto command|for SMTP command|(?<!try again )\bafter)[\s"'`]{0,4}(?:pipelined |sending |initial )?(end of data|end-of-(?:data|message)|data|rcpt|mail|ehlo|helo|auth|starttls|connection|connect)\b/i;
  const NAMED = [
    [/invalid login|password command failed|\bauth\w*error|authenticationfailed|auth(?: plain| login)?(?: command)? (?:command failed|failed|not accepted)/i, "AUTH"],
    [/smtprecipientsrefused|recipients? failed|\brcpt to(?: command)? failed|Ошибка rcpt to/i, "RCPT"],
    [/smtpsenderrefused|sendererror|\bmail from(?: command)? failed|Ошибка mail from/i, "MAIL"],
    [/smtpdataerror|\b(?:end of data|data end)(?: command)? failed/i, "END_OF_DATA"],
    [/smtphelo?error|\b(?:ehlo|helo)(?: command)? failed/i, "EHLO"],
    [/smtpconnecterror|invalid greeting/i, "CONNECT"],
    [/start ?tls(?: command)? failed/i, "STARTTLS"],
  ];

  const commandIn = (text) => {
    const name = ANSWERED.exec(text)?.[1].toUpperCase();
    return name ? (COMMANDS[name] ?? name) : NAMED.find(([pattern]) => pattern.test(text))?.[1];
  };

  // Where the codes of a reply stand in what may hold it, the surest first. The last part of each is the reply code.
  const CODES = [
    /(?:^|[^\d.\w])(([245])\d\d)[ \-#(:,'"b[\s]{1,6}(\2\.\d{1,3}\.\d{1,3})(?![\d.]*\d)/,
    /\b(?:said|respon\w+|reply|replied|answer\w*|returned|code|error|status)\b[\s:="'<>(\[#\\-]{1,6}([45][0-5]\d)(?![\d.]|\w)/i,
    /(?:^|\n)[\s>|<*~-]{0,8}([45][0-7]\d)(?=[ \-:,)#]|[A-Z]{2}:|\s|$)/,
    /[\s:"'(>[=|]([45][0-5]\d)(?=[\s\-:,'")\]]|$)/,
    /(?:^|\n)\s*([23][0-5]\d)(?=[ \-]|\s|$)/,
  ];

  const replyIn = (text) => {
    for (const pattern of CODES) {
      const match = pattern.exec(text);
      if (!match) continue;
      const end = match.index + match[0].length;
      const digit = "23".includes(match[1][0]) ? "[245]" : match[1][0];
      const later = match[3] ?? new RegExp(`(?:^|[\\s(\\[#:;=,'"])(${digit}\\.[0-7]\\.\\d{1,3})(?![\\d.]*\\d)`).exec(text.slice(end))?.[1];
      return { code: match[1], status: later, said: text.slice(end) };
    }
    const status = /(?:^|[^\d.\w])([245]\.[0-7]\.\d{1,3})(?![\d.]*\d)/.exec(text)?.[1];
    return { code: undefined, status, said: text };
  };

  const escaped = (text) => text.replace(/[^\w\s]/g, "\\$&");

  // What was said, without the codes that each of its lines repeats, and without what programs write behind it.
  const wordsSaid = ({ code, status, said }) => {
    let text = said;
    if (code) text = text.replace(new RegExp(`(^|\\s)${code}[ \\-]`, "g"), " ");
    if (status) text = text.replace(new RegExp(`(^|\\s)${escaped(status)}(?!\\d)`, "g"), " ");
    return text.split(/\s\(in\s+(?:reply|response)\s+to|; from=<|\s(?:<<|!!)\s|\n\s*\n|\n\s{0,8}(?:\*\*\*|<~|~>|->|<-|===|>>>|<<<)\s/, 1)[0];
  };

  const lineOf = (text, fillers) => {
    const words = fold(text.replace(/<[^<>\s]{0,320}>/g, " "))
      .replace(/['’]/g, "")
      .replace(/[^\p{L}\p{N}@]+/gu, " ")
      .split(" ", MOST_WORDS)
      .filter((word) => word && !fillers.has(word));
    return ` ${words.join(" ")} `;
  };

  // A phrase as a regular expression for a line of words; see `_brief` in search_index.py.
  const groupOf = (group) => {
    if (group === "…") return "(?:\\S+ ){0,6}?";
    const choices = group.replace(/\?$/, "").replace(/_/g, " ").replace(/\*/g, "\\S*");
    return group.endsWith("?") ? `(?:(?:${choices}) )?` : `(?:${choices}) `;
  };
  const compiled = (phrase) => new RegExp(` ${phrase.split(" ").map(groupOf).join("")}`);

  const opened = (known) =>
    (known.opened ??= {
      fillers: new Set(known.fillers),
      vague: new Set(known.vague),
      vagueReplies: new Set(known.vagueReplies.map(String)),
      phrases: known.phrases.map(([reason, rank, phrases]) => [reason, rank, phrases.split("\n").map(compiled)]),
      failures: known.failures.map(([pattern, reason]) => [patternOf(pattern), reason]),
      marks: known.marks.map(([hosts, marks, page]) => [hosts, marks.map(([pattern, ...rest]) => [patternOf(pattern), ...rest]), page]),
    });

  // An expression of Python; one of the few that JavaScript does not take never matches.
  const patternOf = (pattern) => {
    try {
      return new RegExp(pattern.replace(/\(\?-i:/g, "(?:"), "i"); // of which older browsers know no part that minds case
    } catch {
      return /(?!)/;
    }
  };

  const matches = (known, line, text) => {
    const found = {};
    for (const [reason, rank, phrases] of opened(known).phrases)
      if (rank > (found[reason] ?? 0) && phrases.some((phrase) => phrase.test(line))) found[reason] = rank;
    if (/[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3]/.test(text))
      for (const [reason, rank, tokens] of known.anywhere)
        if (rank > (found[reason] ?? 0) && tokens.every((choices) => choices.some((one) => text.includes(one)))) found[reason] = rank;
    return found;
  };

  // The reason that the codes have by themselves, and whether others share them.
  const byCodes = (known, { code, status }, command) => {
    let shared;
    if (status) {
      const general = `X${status.slice(1)}`;
      const reason = known.ofStatus[status] ?? known.ofStatus[general];
      if (reason && !opened(known).vague.has(general)) return [reason, false];
      shared = reason;
    }
    const reasons = known.ofReply[code];
    if (reasons) {
      const ofCommand = reasons[command];
      const reason = ofCommand ?? reasons[""];
      const isVague = opened(known).vagueReplies.has(code);
      if (!shared || (ofCommand && shared === "policy" && [...EARLY, "AUTH", "MAIL"].includes(command)) || !isVague) return [reason, isVague || reason === "unknown"];
    }
    return [shared, true];
  };

  const bestOf = (found) => Object.entries(found).reduce((best, one) => (one[1] > best[1] ? one : best), [undefined, 0]);

  const weighed = (known, line, text, digit, command, byCode, isVague) => {
    const frame = known.frames.find(([words]) => line.includes(words) && line.includes(" rejected "));
    const found = matches(known, frame ? line.slice(line.indexOf(frame[0]) + frame[0].length - 1) : line, text);
    const without = (reasons) => reasons.forEach((reason) => delete found[reason]);
    if (digit) without(NO_FAILURE);
    if (digit === "5") {
      if (found.greylisted) found.greylisted -= 120;
      without(["delayed"]);
    }
    if (digit === "4") {
      without(["has_moved"]);
      if (found.auth_temporarily_unavailable) found.auth_temporarily_unavailable += 60;
    }
    if (frame) {
      const [, meant, instead] = frame;
      for (const [reason, other] of Object.entries(meant)) {
        const rank = found[reason];
        delete found[reason];
        if (rank) found[other] = Math.max(rank, found[other] ?? 0);
      }
      if (instead && bestOf(found)[1] < TELLING) found[instead] = DECIDING;
    }
    if (command === "AUTH") {
      if (found.command_unknown) found.auth_mechanism_refused = Math.max(found.command_unknown, found.auth_mechanism_refused ?? 0);
      without(["command_unknown", ...ABOUT_RECIPIENT]);
      for (const reason of ABOUT_LOGIN) if (found[reason]) found[reason] += 30;
    } else if (EARLY.includes(command)) without(["no_such_mailbox", "mailbox_disabled", "mailbox_full"]);
    if (found[byCode]) found[byCode] += isVague ? 5 : AGREEMENT;
    return found;
  };

  // The first digit of a reply; one that says yes with the number of a refusal refuses.
  const digitOf = ({ code, status }) => (code?.[0] === "2" && status && status[0] !== "2" ? "5" : (code?.[0] ?? status?.[0]));

  // The reason of a reply, and whether its words or its codes are sure of it.
  const judged = (known, reply, text, command) => {
    const { code, status } = reply;
    const line = lineOf(text, opened(known).fillers);
    const digit = digitOf(reply);
    const [byCode, isVague] = byCodes(known, reply, command);
    const pointer = Math.min(...known.pointers.map((words) => line.indexOf(words)).filter((place) => place > 12));
    let found = {};
    if (pointer < Infinity) found = weighed(known, line.slice(0, pointer + 1), text, digit, command, byCode, isVague);
    if (bestOf(found)[1] < TELLING) found = weighed(known, line, text, digit, command, byCode, isVague);
    let [best, rank] = bestOf(found);
    if (["out_of_service", "server_busy"].includes(best) && digit === "5" && status?.split(".")[1] === "7") best = "policy";
    if (rank >= DECIDING || (rank >= TELLING && (isVague || !byCode || byCode === best))) return [best, true];
    if (byCode && !isVague) return [byCode, true];
    if (best && (rank >= TELLING || (digit && (!byCode || byCode === "unknown")))) return [best, false];
    return [byCode, false];
  };

  // What a single provider means by a reply: by its marks, which say who speaks, or by the name of its server.
  const noted = (known, { code, status }, text, whole) => {
    const said = text.split(/\s+/).join(" ");
    const host = /\b(?:host:? |relay=|H=|dns; ?)([a-z0-9][a-z0-9.-]+)/i.exec(whole)?.[1].toLowerCase() ?? "";
    const isOf = (end) => {
      const [first, last] = `.${end.replace(/^\./, "")}`.split("*");
      return last === undefined ? `.${host}`.endsWith(first) : `.${host}`.endsWith(last) && `.${host}`.includes(first);
    };
    for (const [hosts, marks, page] of opened(known).marks) {
      const found = marks.filter(([pattern, , , codes]) => pattern.test(said) && (!codes.length || codes.includes(code) || codes.includes(status)));
      if (!found.length || !(found.some(([, , proves]) => proves) || (host && hosts.some(isOf)))) continue;
      const reason = found.find(([, reason]) => reason)?.[1];
      if (reason) return [reason, page];
    }
    return [];
  };

  // The page of what was said, and the codes in it: where nobody knows the reason, and for what is no failure, that of the code.
  const recognise = (known, given) => {
    const text = given
      .slice(0, LONGEST_REPLY)
      .replace(/\\r|\\n|\r\n?/g, "\n")
      .replace(/\\(['"\\/])/g, "$1")
      .replace(/&lt;/g, "<")
      .replace(/&gt;/g, ">")
      .replace(/=\n/g, "");
    const reply = replyIn(text);
    const { code, status } = reply;
    const said = wordsSaid(reply);
    const stated = commandIn(text);
    const line = lineOf(said, opened(known).fillers);
    const about = known.about.find(([words]) => line.includes(words))?.[1];
    const command = stated ?? (["534", "535", "538"].includes(code) ? "AUTH" : undefined);
    let reason;
    let provider;
    const digit = code === "221" && line.startsWith(" error ") ? "5" : digitOf(reply);
    const failure = digit ? undefined : opened(known).failures.find(([pattern]) => pattern.test(text))?.[1];
    if (failure) reason = failure;
    else if (digit !== "2" && digit !== "3") {
      let sure;
      [reason, sure] = judged(known, reply, said, command);
      if (!sure && text.length > said.length + 12) {
        const [other, isSure] = judged(known, reply, text, command);
        if (isSure) reason = other;
      }
      const [meant, of] = noted(known, reply, said, text);
      if (meant) [reason, provider] = [meant, of];
    }
    const pageOf = (of) => of && (known.codes[of] ?? known.codes[`X.${of.split(".")[1]}.X`] ?? known.codes[`${of[0]}yz`]);
    const isKnown = reason && reason !== "unknown" && reason !== "accepted";
    const page = isKnown ? `reason-${reason.replace(/_/g, "-")}.html` : (pageOf(status) ?? pageOf(code));
    return { page, reason: isKnown ? reason : undefined, provider, codes: [code, status].filter(Boolean) };
  };

  // The pages that a question names by their codes: of two codes that page first, then each; of a code that has none, that of its group.
  const MOST_NAMED = 6;
  const named = (hrefs, question) => {
    const asked = fold(question.slice(0, LONGEST_QUESTION)).match(/(?<![\w.])(?:[1-5]\d\d|[2-5](?:xx|yz)|[x245]\.\d{1,3}(?:\.(?:\d{1,3}|x))?|[245]\.x\.x)(?![\w.]*\w)/g) ?? [];
    const isWordless = !/\p{L}{3}/u.test(question); // else a number may be any
    const pages = asked.slice(0, MOST_NAMED).map((code) => {
      const [first, subject] = code.split(".");
      const group = subject !== undefined ? `x.${subject}.x` : isWordless ? `${code[0]}yz` : undefined;
      return [code, `${first}.x.x` === code ? code : undefined, code.replace("xx", "yz"), group].map((one) => one && `${one}.html`).find((one) => hrefs.has(one));
    });
    const [one, other] = asked;
    const pairs = other ? [`${one}-vs-${other}.html`, `${other}-vs-${one}.html`].filter((pair) => hrefs.has(pair)) : [];
    return [...new Set([...pairs, ...pages.filter(Boolean)])];
  };

  // What a question finds: what it names, the reason that it tells of, then what holds its words; of two codes only what both are in.
  const MOST_COMPARISONS = 3;
  const find = (index, known, question, kind) => {
    const direct = named(index.hrefs, question);
    const { reason, page } = /\p{L}{3}/u.test(question) ? recognise(known, question) : {};
    const first = [...(reason ? [page] : []), ...direct].map((href) => index.hrefs.get(href)).filter((one) => one && (kind < 0 || one.kind === kind));
    let comparisons = direct.length && kind < 0 ? MOST_COMPARISONS : Infinity;
    const others = search(index, question, kind).filter((one) => !first.includes(one) && (one.kind !== COMPARISON || (direct.length < 2 && comparisons-- > 0)));
    return [...first, ...others];
  };
  const finding = { find, prepare, recognise, search };
  if (typeof module === "undefined") (window.smtpi18n ??= {}).finding = finding;
  else module.exports = finding; // of Node.js
})();
