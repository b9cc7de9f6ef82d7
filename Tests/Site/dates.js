// Dates that stand on two lines (3-2020, 15-3-2020), and in headlines numbers that stand on another line than what they count.
const date = /\b\d{1,2}-(\d{1,2}-)?\d{4}\b/g;
const count = /\d\*?\s(đảng|chi|người|năm|tuổi|quần)(?!\p{L})/gu;
const found = [];
const look = (node, pattern) => {
  for (const match of node.data.matchAll(pattern)) {
    const range = document.createRange();
    range.setStart(node, match.index);
    range.setEnd(node, match.index + match[0].length);
    if (new Set([...range.getClientRects()].map((box) => Math.round(box.top))).size > 1) found.push(match[0]);
  }
};
const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
while (walker.nextNode()) {
  const node = walker.currentNode;
  if (!node.parentElement.checkVisibility() || node.parentElement.closest("script, style, svg")) continue;
  look(node, date);
  if (node.parentElement.closest("h1, h2, h3, .chart-headline")) look(node, count);
}
return found.length ? found.join(", ") : null;
