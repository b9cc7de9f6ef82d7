/* Sorts tables by a click on the head of a column: numbers by their exact value, words in Vietnamese order; what has no number
   stays last. Without this script a table stands as it was written. */
(() => {
  "use strict";
  const order = new Intl.Collator("vi", { numeric: true }).compare;

  // A number, or nothing where it is not known: 13/23 is exact.
  const value = (cell) => {
    const [numerator, denominator = 1] = (cell.querySelector("data")?.value ?? "").split("/").map(Number);
    return cell.querySelector("data") ? numerator / denominator : undefined;
  };

  const sort = (table, column, head) => {
    const body = table.tBodies[0];
    const rows = [...body.rows];
    const isText = !rows.some((row) => row.cells[column]?.querySelector("data, .unseen"));
    const isAscending = head.ariaSort ? head.ariaSort === "descending" : isText;
    const compare = (left, right) => {
      const [first, second] = [left.cells[column], right.cells[column]];
      if (!first || !second) return !first - !second;
      if (isText) return order(first.textContent, second.textContent) * (isAscending ? 1 : -1);
      const [a, b] = [value(first), value(second)];
      if (a === undefined || b === undefined) return (a === undefined) - (b === undefined);
      return isAscending ? a - b : b - a;
    };
    body.append(...rows.sort(compare));
    for (const other of head.parentElement.cells) other.ariaSort = null;
    head.ariaSort = isAscending ? "ascending" : "descending";
  };

  for (const table of document.querySelectorAll("table.sortable")) {
    [...(table.tHead?.rows[0]?.cells ?? [])].forEach((head, column) => {
      const button = document.createElement("button");
      button.append(...head.childNodes);
      button.addEventListener("click", () => sort(table, column, head));
      head.append(button);
    });
  }
})();
