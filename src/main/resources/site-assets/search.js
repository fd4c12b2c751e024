/* Finds pages of the release by names, titles, places and articles. The index lies in small scripts beside the pages, so that it works
   on any file server and from a folder; nothing that is typed leaves the browser. Words are folded as folding.js says, which the
   program writes: the same folding as at the desk. */
window.khronikaSearch = (function () {
  "use strict";
  const AT_ONCE = 20;
  const MOST_PIECES = 8;
  const WEIGHT = { t: 1, n: 0.95, w: 0.55, p: 0.55, l: 0.7, d: 0.7 };
  const SAME = 0.9; // the same word, or what it begins with; anything less is only like it
  const SOUND_ALIKE = ["gkhq", "bp", "dt", "vf", "jwczs", "mn", "lr"];
  const main = document.getElementById("main");
  const taken = {};
  const waiting = {};
  let table = null;
  let directory = null;

  /* ---- folding ---- */
  const settle = (word, rules) => rules.reduce((so, rule) => so.replace(rule.pattern, rule.replacement), word);
  const rules = (pairs) => pairs.map(([pattern, replacement]) => ({ pattern: new RegExp(pattern, "gu"), replacement }));
  const prepare = (data) => Object.assign({}, data, {
    before: rules(data.before), after: rules(data.after), known: new Map(),
    notNames: new Set(data.notNames), sounds: new Map(Object.entries(data.sounds))
  });
  const skeleton = (word) => {
    const letters = settle(word.normalize("NFC").toLowerCase(), table.before);
    let so = "";
    for (let at = 0; at < letters.length;) {
      let length = Math.min(table.longest, letters.length - at);
      while (length > 0 && !table.sounds.has(letters.substr(at, length))) length--;
      if (length > 0) {
        so += table.sounds.get(letters.substr(at, length));
        at += length;
      } else {
        so += letters.charAt(at).normalize("NFD").replace(/\p{M}+/gu, "").replace(/[^\p{L}\p{Nd}]/gu, "");
        at++;
      }
    }
    return settle(so, table.after);
  };
  const fold = (word) => {
    if (!table.known.has(word)) table.known.set(word, skeleton(word));
    return table.known.get(word);
  };
  const plain = (text) => Array.from(table.apostrophes).reduce((so, sign) => so.split(sign).join(""), text.normalize("NFKC")).toLowerCase();
  const words = (text) => (plain(text).match(/[\p{L}\p{N}\p{M}]+/gu) || [])
    .filter((word) => !table.notNames.has(word)).map(fold).filter(Boolean);
  const key = (word) => Array.from(word).reduce((so, letter) => table.vowels.includes(letter)
    ? so || "a"
    : so + (/^[a-z0-9]$/.test(letter) ? letter : table.letters[letter] || table.other), "");

  /* ---- how alike two folded words are ---- */
  const distance = (one, other, most) => {
    if (Math.abs(one.length - other.length) > most) return most + 1;
    let before = null;
    let above = Array.from({ length: other.length + 1 }, (_, j) => j);
    for (let i = 1; i <= one.length; i++) {
      const row = [i];
      for (let j = 1; j <= other.length; j++) {
        row[j] = Math.min(above[j] + 1, row[j - 1] + 1, above[j - 1] + (one[i - 1] === other[j - 1] ? 0 : 1));
        if (before && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1]) row[j] = Math.min(row[j], before[j - 2] + 1);
      }
      before = above;
      above = row;
    }
    return above[other.length];
  };
  const alike = (asked, word) => {
    if (asked === word) return 1;
    if (/\d/.test(asked)) return 0;
    if (asked.length > 1 && word.startsWith(asked)) return 0.9;
    const least = Math.min(asked.length, word.length);
    if (least < 4) return 0;
    if (asked.startsWith(word) && asked.length - word.length < 4) return 0.85;
    let same = 0;
    while (same < least && asked[same] === word[same]) same++;
    if (same > 3 && Math.max(asked.length, word.length) - same < 3) return 0.8;
    const most = least < 7 ? 1 : 2;
    const apart = distance(asked, word, most);
    return apart > most ? 0 : apart === 1 ? 0.75 : 0.6;
  };

  /* ---- the files of the index ---- */
  const take = (name, data) => {
    if (name === "folding") table = prepare(data);
    else if (name === "directory") directory = data;
    else taken[name] = data;
  };
  const load = (name) => {
    if (taken[name]) return Promise.resolve(taken[name]);
    if (!waiting[name]) {
      waiting[name] = new Promise((done, failed) => {
        const script = document.createElement("script");
        script.src = main.dataset.folder + name + ".js";
        script.onload = () => (taken[name] ? done(taken[name]) : failed(new Error(name)));
        script.onerror = () => { delete waiting[name]; failed(new Error(name)); };
        document.head.append(script);
      });
    }
    return waiting[name];
  };
  const loadPieces = (names) => Promise.all(names.flatMap((name) =>
    Array.from({ length: directory.pieces[name] }, (_, n) => load("piece-" + name + (n ? "-" + n : ""))))).then((all) => all.flat());
  const own = (of) => Object.prototype.hasOwnProperty.call(directory.pieces, of);
  const pieceOf = (of) => {
    if (own(of + "_")) return of + "_";
    for (let length = of.length; length >= 0; length--) {
      if (own(of.slice(0, length))) return of.slice(0, length);
    }
    return null;
  };
  const piecesOf = (word) => {
    const of = key(word);
    const longer = Object.keys(directory.pieces).filter((name) => name.length > of.length && name.startsWith(of) && name !== of + "_");
    return Array.from(new Set([pieceOf(of)].concat(longer))).filter((name) => name !== null).slice(0, MOST_PIECES);
  };
  /* Where a word would stand if one of its first consonants was left out, put in, exchanged or mistaken. */
  const otherPiecesOf = (word) => {
    const of = key(word);
    const others = [];
    for (let at = 0; at < Math.min(3, of.length); at++) {
      others.push(of.slice(0, at) + of.slice(at + 1));
      if (at + 1 < of.length) others.push(of.slice(0, at) + of[at + 1] + of[at] + of.slice(at + 2));
      SOUND_ALIKE.filter((group) => group.includes(of[at])).forEach((group) => Array.from(group)
        .forEach((letter) => others.push(of.slice(0, at) + letter + of.slice(at + 1))));
    }
    const known = piecesOf(word);
    return Array.from(new Set(others.map(pieceOf))).filter((name) => name !== null && !known.includes(name)).slice(0, MOST_PIECES);
  };

  /* ---- asking ---- */
  const among = (lines, asked) => {
    const found = new Map();
    lines.forEach(([why, text, ids]) => {
      const named = why === "t" || why === "n";
      /* Each of several names by itself: one that begins with the word is nearer than one that has it somewhere. */
      const parts = (why === "n" ? text.split(", ") : [text]).map((part) => {
        if (asked.article) return { best: tellsArticle(why, part, asked.article) ? 1 : 0, share: 0, first: false };
        const own = words(part);
        const each = own.map((word) => alike(asked, word));
        const best = Math.max(0, ...each);
        return { best, share: best / (own.length || 1), first: each[0] === best };
      });
      const best = Math.max(0, ...parts.map((part) => part.best));
      if (best === 0) return;
      ids.forEach((id) => {
        const called = /^[A-Z]{2}-([NOL])-/.exec(id);
        const whole = named ? Math.max(...parts.filter((part) => part.best === best)
          .map((part) => part.share * (called ? 0.9 : 0.3) * (called && called[1] !== "N" && !part.first ? 0.4 : 1))) : 0;
        const score = best * WEIGHT[why] + whole;
        const before = found.get(id);
        const same = best >= SAME;
        if (!before || (same && !before.same) || (same === before.same && before.score < score)) found.set(id, { score, why, text, same });
      });
    });
    return found;
  };
  const one = async (asked) => {
    const found = among(await loadPieces(piecesOf(asked.article ? asked.article.match(/\d+/)[0] : asked)), asked);
    return found.size || asked.article || /\d/.test(asked) ? found : among(await loadPieces(otherPiecesOf(asked)), asked);
  };
  /* "article 451", "статьи 274 и 179", "174-бап": these numbers are numbers of articles, and no others; no page need have the word itself. */
  const ARTICLE = "(?:art(?:icles?)?|стат(?:ья|ьи|ье|ью|ьей|ей|ьям|ьях)|ст|бап(?:ты|тың|тар|та|пен)?|баб(?:ы|ын|ының|ында|ымен))(?![\\p{L}\\p{M}])";
  const NUMBER = "\\d+(?:-\\d+)?(?:\\(\\d+(?:-\\d+)?\\))?";
  const NUMBERS = "(" + NUMBER + "(?:(?:\\s*[,;]\\s*|\\s+(?:and|и|және|мен)\\s+)" + NUMBER + ")*)";
  const SIGN = "\\.?\\s*(?:no\\.?)?\\s*";
  const ARTICLES = new RegExp("(?<![\\p{L}\\p{M}\\p{N}])(?:" + NUMBERS + "-" + ARTICLE + "|" + ARTICLE + SIGN + NUMBERS + "|" +
    NUMBERS + "\\s+" + ARTICLE + "(?!" + SIGN + "\\d))", "gu");
  /* What stands beside a number and only says that it is one: "№ 333-VI ЗРК", "ст. 272 ч. 1". */
  const SIGNS = /^(no|nr|зрк|қрз|ч|част[ьи]|part|бөлі(к|гі)|тармақ|тармағы)$/u;
  const numbers = (text) => text.match(new RegExp(NUMBER, "gu")) || [];
  const same = (number, typed) => number === typed || number.replace(/\(.*/, "") === typed;
  const articlesIn = (text) => Array.from(plain(text).matchAll(ARTICLES), ([, one, other, third]) => numbers(one || other || third)).flat();
  const tellsArticle = (why, text, typed) => (why === "l" ? numbers(plain(text)).slice(0, 1) : articlesIn(text))
    .some((number) => same(number, typed));
  /* What is asked for: articles by their numbers, then words. */
  const meant = (query) => {
    const articles = Array.from(new Set(articlesIn(query)), (article) => ({ article }));
    const rest = plain(query).replace(ARTICLES, " ").match(/[\p{L}\p{N}\p{M}]+/gu) || [];
    const numbered = /\d/.test(query);
    const left = numbered ? rest.filter((word) => !SIGNS.test(word) && !new RegExp("^" + ARTICLE + "$", "u").test(word)) : rest;
    return articles.concat(Array.from(new Set(words(left.join(" ")))));
  };
  const toMark = (asked) => asked.flatMap((one) => one.article ? words(one.article) : [one]);
  const ask = async (query) => {
    const asked = meant(query);
    const each = await Promise.all(asked.map(one));
    const all = new Map();
    each.forEach((found) => found.forEach((hit, id) => {
      const sum = all.get(id) || { id, score: 0, count: 0, same: true, hits: [] };
      sum.same = sum.same && hit.same;
      sum.score += hit.score;
      sum.count++;
      sum.hits.push(hit);
      all.set(id, sum);
    }));
    const most = Math.max(0, ...Array.from(all.values(), (hit) => hit.count));
    const results = Array.from(all.values()).filter((hit) => hit.count === most)
      .sort((a, b) => b.same - a.same || b.score - a.score || (a.id < b.id ? -1 : 1));
    return { results, whole: most === asked.length };
  };
  const block = (id) => {
    const number = /^[A-Z]{2}-[A-Z]-\d{4}-(\d+)$/.exec(id);
    return "entries-" + (number ? Number(number[1]) % directory.blocks : 0);
  };
  const entry = (id) => load(block(id)).then((lines) => lines.find((line) => line[0] === id));
  /* An address as it is typed, in whole or from any of its parts to its end. */
  const byAddress = async (query) => {
    const typed = query.trim().toUpperCase();
    const number = /^(?:(?:(?:[A-Z]{2}-)?[A-Z]-)?\d{4}-)?(\d{4,})$/.exec(typed);
    const lines = number ? await load("entries-" + Number(number[1]) % directory.blocks) : [];
    return lines.map((line) => line[0]).filter((id) => ("-" + id).endsWith("-" + typed))
      .map((id) => ({ id, score: 1, count: 1, same: true, hits: [] }));
  };
  /* Whatever has the address comes first, then what has the words. */
  const both = async (query) => {
    const direct = await byAddress(query);
    const answer = direct.length && /\D/.test(query.trim()) ? { results: [], whole: true } : await ask(query);
    return direct.length ? { results: direct.concat(answer.whole ? answer.results : []), whole: true } : answer;
  };

  /* ---- the page ---- */
  const element = (name, look, text) => {
    const made = document.createElement(name);
    if (look) made.className = look;
    if (text) made.textContent = text;
    return made;
  };
  const marked = (text, asked, into) => {
    let at = 0;
    for (const word of text.matchAll(/[\p{L}\p{N}\p{M}'’‘ʼ]+/gu)) {
      const own = words(word[0]);
      if (own.length && asked.some((one) => own.some((so) => alike(one, so) > 0))) {
        into.append(text.slice(at, word.index), element("mark", "", word[0]));
        at = word.index + word[0].length;
      }
    }
    into.append(text.slice(at));
    return into;
  };
  const address = (id) => (/^[A-Z]{2}-[A-Z]-\d{4}-\d+$/.test(id) ? "records/" + id : id) + ".html";
  const because = (hit, title) => Array.from(new Set(hit.hits.filter((one) => one.why !== "t" && one.text !== title)
    .map((one) => main.dataset["by" + one.why.toUpperCase()].replace("{words}", one.text)))).join("; ");
  const shown = async (hit, asked) => {
    const found = await entry(hit.id);
    if (!found) return null;
    const [, title, kind, state, when] = found;
    const line = element("li");
    const link = element("a");
    link.href = address(hit.id);
    line.append(marked(title, asked, link), element("p", "small quiet", [kind, when].filter(Boolean).join(", ")));
    if (state) line.append(element("p", "how", state));
    const why = because(hit, title);
    if (why) line.append(element("p", "small why", why));
    return line;
  };
  const start = () => {
    const form = document.getElementById("search");
    const input = document.getElementById("q");
    const said = document.getElementById("said");
    const list = document.getElementById("found");
    const like = document.getElementById("like");
    const likeList = document.getElementById("like-found");
    const more = document.getElementById("more");
    let turn = 0;
    let rest = [];
    let asked = [];
    const append = async (now) => {
      const some = rest.splice(0, AT_ONCE);
      const lines = await Promise.all(some.map((hit) => shown(hit, asked)));
      if (now !== turn) return null;
      const made = lines.filter(Boolean);
      lines.forEach((line, n) => { if (line) (some[n].same ? list : likeList).append(line); });
      like.hidden = !likeList.childElementCount;
      more.hidden = rest.length === 0;
      return made[0];
    };
    const clear = () => {
      list.replaceChildren();
      likeList.replaceChildren();
      like.hidden = true;
      more.hidden = true;
    };
    const told = (answer, query) => {
      const n = answer.results.length;
      const alone = answer.results.filter((hit) => hit.same).length;
      const put = (words) => words.replace("{n}", alone).replace("{like}", n - alone).replace("{words}", () => query.trim());
      if (n === 0) return main.dataset.none;
      if (!answer.whole) return main.dataset.some.replace("{n}", n);
      return put(alone === n ? main.dataset.found : alone === 0 ? main.dataset.noneExact : main.dataset.like);
    };
    const run = async () => {
      const now = ++turn;
      const query = input.value;
      if (!query.trim()) {
        clear();
        said.textContent = "";
        return;
      }
      try {
        const folded = meant(query);
        const answer = folded.some((word) => word.article || word.length > 1 || /\d/.test(word)) ? await both(query) : null;
        if (now !== turn) return;
        clear();
        if (!answer) {
          said.textContent = main.dataset.short;
          return;
        }
        rest = answer.results.slice();
        asked = toMark(folded);
        await append(now);
        if (now !== turn) return;
        said.textContent = told(answer, query);
      } catch (broken) {
        if (now === turn) said.textContent = main.dataset.broken;
      }
    };
    const remember = (how) => {
      try {
        history[how + "State"](null, "", input.value.trim() ? "?q=" + encodeURIComponent(input.value.trim()) : location.pathname);
      } catch (refused) { /* from a folder some browsers keep the address as it is */ }
    };
    const fromAddress = () => {
      input.value = new URLSearchParams(location.search).get("q") || "";
      run();
    };
    let soon = 0;
    input.addEventListener("input", () => {
      clearTimeout(soon);
      soon = setTimeout(() => { remember("replace"); run(); }, 250);
    });
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      clearTimeout(soon);
      remember("push");
      run();
    });
    more.addEventListener("click", async () => {
      const first = await append(turn);
      if (first) first.querySelector("a").focus();
    });
    window.addEventListener("popstate", fromAddress);
    fromAddress();
  };
  document.addEventListener("DOMContentLoaded", () => { if (main && table && directory) start(); });
  return { take, words, key };
})();
