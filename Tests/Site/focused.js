// What has the focus, and whether one sees that it has.
const element = document.activeElement;
const box = element.getBoundingClientRect();
const style = getComputedStyle(element);
const inside = box.width > 4 && box.height > 4 && box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth;
const outlined = style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 2 && !/, 0\)$|transparent/.test(style.outlineColor);
return { name: window.nameForCheck(element), visible: inside && outlined };
