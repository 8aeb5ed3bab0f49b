// What is ticked among proposals: counted on the button, and all of one kind ticked or unticked at once. Without script each has its tick.
(() => {
  "use strict";
  const form = document.querySelector("form.incoming");
  const button = form && form.querySelector("button[data-counted]");
  if (!button) return;
  const ticks = (where) => [...where.querySelectorAll("input[type=checkbox]")];
  const count = () => {
    const many = ticks(form).reduce((sum, tick) => sum + (tick.checked ? Number(tick.dataset.many || 1) : 0), 0);
    button.textContent = many === 0 ? "Nothing is ticked" : button.dataset.counted.replace("#", many === 1 ? "one" : many.toLocaleString("en"));
  };
  for (const shelf of form.querySelectorAll("fieldset")) {
    if (ticks(shelf).length < 2) continue;
    const all = document.createElement("button");
    all.type = "button";
    all.className = "quiet";
    const kind = shelf.querySelector("legend").dataset.kind;
    const say = () => {
      const none = ticks(shelf).every((tick) => !tick.checked);
      all.textContent = none ? "Tick all" : "Untick all";
      all.setAttribute("aria-label", `${all.textContent} ${kind}`);
      return none;
    };
    all.addEventListener("click", () => { const on = say(); for (const tick of ticks(shelf)) tick.checked = on; say(); count(); });
    shelf.addEventListener("change", say);
    shelf.querySelector("ul").before(all);
    say();
  }
  form.addEventListener("change", count);
  addEventListener("pageshow", count);
})();
