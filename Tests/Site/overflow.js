// What is wider than the window, or nothing.
const width = document.documentElement.clientWidth;
if (document.documentElement.scrollWidth <= width) return null;
const scrolls = (element) => {
  for (let parent = element.parentElement; parent && parent !== document.body; parent = parent.parentElement)
    if (getComputedStyle(parent).overflowX !== "visible") return true;
  return false;
};
const wide = [...document.body.querySelectorAll("*")]
  .filter((element) => element.getBoundingClientRect().right > width + 0.5 && !scrolls(element));
const last = wide[wide.length - 1];
return (last ? `<${last.localName} class="${last.getAttribute("class") ?? ""}">` : "the page") + " is wider than the window";
