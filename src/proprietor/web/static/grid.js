// The map by keyboard: one of its links is reached by Tab, the arrow keys, Home and End go to the others. Without script all are.
(() => {
  "use strict";
  for (const table of document.querySelectorAll("table[data-grid]")) {
    const rows = [...table.rows].map((row) => [...row.querySelectorAll("a[href]")]).filter((links) => links.length > 0);
    if (rows.length < 2) continue;
    const column = (link) => link.closest("th, td").cellIndex;
    const nearest = (links, at) => links.reduce((best, link) => (Math.abs(column(link) - at) < Math.abs(column(best) - at) ? link : best));
    let here = rows[1][0];
    for (const link of rows.flat()) link.tabIndex = link === here ? 0 : -1;
    const take = (link) => { here.tabIndex = -1; link.tabIndex = 0; here = link; };
    table.addEventListener("focusin", (event) => { const link = event.target.closest("a[href]"); if (link) take(link); });
    table.addEventListener("keydown", (event) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
      const row = rows.findIndex((links) => links.includes(event.target));
      if (row < 0) return;
      const links = rows[row];
      const at = links.indexOf(event.target);
      const over = (other) => (rows[other] ? nearest(rows[other], column(event.target)) : undefined);
      const next = {
        ArrowRight: () => links[at + 1],
        ArrowLeft: () => links[at - 1],
        ArrowDown: () => over(row + 1),
        ArrowUp: () => over(row - 1),
        Home: () => links[0],
        End: () => links[links.length - 1],
      }[event.key];
      if (!next) return;
      event.preventDefault();
      const link = next();
      if (link) { take(link); link.focus(); }
    });
    const hint = document.getElementById(table.dataset.grid);
    if (hint) hint.hidden = false;
  }
})();
