// The names of everything that Tab must reach, in the order of the page.
const wanted = "a[href], button, input:not([type=hidden]), select, textarea, summary, [tabindex]";
window.nameForCheck = (element) =>
  (element.getAttribute("aria-label") || element.textContent.trim().replace(/\s+/g, " ") || element.name || element.localName)
    .slice(0, 60);
return [...document.querySelectorAll(wanted)]
  .filter((element) => element.tabIndex >= 0 && !element.disabled && element.checkVisibility())
  .map(window.nameForCheck);
