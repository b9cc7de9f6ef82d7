/* Finds pages by their words, with or without tone marks, wherever a mark stands (hoà, hòa). The index is a script too, so
   that it can be read from disk. Without this script there is no form; the archive lists everything. */
(() => {
  "use strict";
  const form = document.querySelector("form.search");
  if (!form) return;
  const field = form.querySelector("input");
  const list = form.querySelector("ol");
  const status = form.querySelector("[role=status]");
  const shownAtMost = 10;

  // As the index was made: lower case, without Vietnamese marks, đ as d.
  const marked = {
    a: "àáảãạăằắẳẵặâầấẩẫậ", d: "đ", e: "èéẻẽẹêềếểễệ", i: "ìíỉĩị", o: "òóỏõọôồốổỗộơờớởỡợ", u: "ùúủũụưừứửữự", y: "ỳýỷỹỵ",
  };
  const base = new Map();
  for (const letter in marked) for (const other of marked[letter]) base.set(other, letter);
  const fold = (text) =>
    [...text.toLowerCase()].map((letter) => base.get(letter) ?? letter).join("").replace(/[\u0300-\u036f]/g, "");
  const words = (text) => fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];

  // With its marks, but each syllable's tone at its end, so that both ways to place it are one.
  const toned = (text) =>
    text.toLowerCase().normalize("NFD").replace(/([\u0300\u0301\u0303\u0309\u0323])(\p{L}+)/gu, "$2$1");

  let pages;
  window.bantinSearch = (rows) => {
    pages = rows.map(([address, title, about, text]) => ({
      address, title, about, head: words(title), text: new Set(text.split(" ")),
    }));
    show();
  };
  Object.assign(window.bantinSearch, { words, find: (query) => find(query).map((page) => page.address) });

  // What does not load, or holds no index, is told; the next look into the field tries again.
  let isMissing = false;
  const load = () => {
    const address = form.dataset.index;
    if (address === undefined) return;
    const script = document.createElement("script");
    script.src = address;
    script.onload = script.onerror = () => {
      isMissing = !pages;
      if (isMissing) form.dataset.index = address;
      show();
    };
    delete form.dataset.index;
    document.head.append(script);
  };

  // Every word must be there; what is still being typed counts by its beginning. Titles count more than texts.
  const score = (page, query, phrase, exact) => {
    let sum = 0;
    for (const [place, word] of query.entries()) {
      const isTyped = place === query.length - 1;
      const fits = (other) => other === word || (isTyped && other.startsWith(word));
      if (page.head.some(fits)) sum += 4;
      else if (page.text.has(word)) sum += 2;
      else if (isTyped && [...page.text].some(fits)) sum += 1;
      else return 0;
    }
    if (page.head.join(" ").includes(phrase)) sum += 8;
    if (toned(page.title).includes(exact)) sum += 8;
    return sum;
  };

  const find = (text) => {
    const query = words(text);
    if (!query.length || !pages) return [];
    const [phrase, exact] = [query.join(" "), toned(text.trim())];
    return pages
      .map((page) => [score(page, query, phrase, exact), page])
      .filter(([points]) => points)
      .sort(([first], [second]) => second - first)
      .map(([, page]) => page);
  };

  const item = (page) => {
    const line = document.createElement("li");
    const link = document.createElement("a");
    const about = document.createElement("span");
    link.href = form.dataset.root + page.address;
    link.textContent = page.title;
    about.textContent = page.about;
    about.className = "remark";
    line.append(link, about);
    return line;
  };

  const show = () => {
    const found = find(field.value);
    list.replaceChildren(...found.slice(0, shownAtMost).map(item));
    const isAsked = pages && field.value.trim();
    status.textContent = isMissing ? status.dataset.missing : !isAsked ? "" : found.length ? status.dataset.some.replace("#", found.length) : status.dataset.none;
  };

  form.hidden = false;
  field.addEventListener("focus", load);
  field.addEventListener("input", show);
  form.addEventListener("keydown", (event) => {
    if (event.key !== "Escape") return;
    field.value = "";
    show();
    field.focus();
  });
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    list.querySelector("a")?.focus();
  });
})();
