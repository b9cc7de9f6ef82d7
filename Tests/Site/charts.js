// What is amiss with the words in charts: one that leaves the window, or that cannot be told from the ground it stands on.
const parts = (colour) => (colour.match(/[\d.]+/g) ?? []).map(Number);
const light = (colour) => {
  const [r, g, b] = parts(colour).map((part) => (part / 255 <= 0.04045 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
};
const ground = (element) => {
  for (let place = element; place; place = place.parentElement) {
    const [, , , opacity = 1] = parts(getComputedStyle(place).backgroundColor);
    if (opacity) return getComputedStyle(place).backgroundColor;
  }
  return "rgb(255, 255, 255)";
};
for (const text of document.querySelectorAll("svg text")) {
  if (!text.checkVisibility()) continue;
  const box = text.getBoundingClientRect();
  if (box.left < 0 || box.right > document.documentElement.clientWidth) return `“${text.textContent}” leaves the window`;
  const [first, second] = [light(getComputedStyle(text).fill), light(ground(text))].sort((a, b) => b - a);
  if ((first + 0.05) / (second + 0.05) < 4.5) return `“${text.textContent}” is hard to tell from its ground`;
}
return null;
