// What a reader gets of the page: its text, and where one can go from it. What a script adds, it marks by data-script.
const copy = document.body.cloneNode(true);
for (const added of copy.querySelectorAll("[data-script], script, style")) added.remove();
const shown = [...document.querySelectorAll("a[href]")].filter((link) => link.checkVisibility() && !link.closest("[data-script]"));
return {
  words: copy.textContent.replace(/\s+/g, " ").trim(),
  links: shown.map((link) => link.getAttribute("href")).join(" "),
};
