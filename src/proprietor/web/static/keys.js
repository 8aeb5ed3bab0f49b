// Keys for those who like them: "/" search, "n" a new win, "?" the list of keys. Off where one types, and for good on the keys page.
(() => {
  "use strict";
  const SWITCH = "proprietor-keys";
  const base = document.documentElement.dataset.base || "";
  const read = () => { try { return localStorage.getItem(SWITCH) !== "off"; } catch { return true; } };
  const write = (on) => { try { localStorage.setItem(SWITCH, on ? "on" : "off"); } catch { /* private window: for this page only */ } };
  let on = read();

  const typing = (where) => where instanceof Element && where.closest("input, textarea, select, [contenteditable]") !== null;
  const acts = {
    "/": () => { const field = document.getElementById("q"); if (field) { field.focus(); field.select(); } },
    "n": () => { location.assign(base + "/wins/new"); },
    "?": () => { location.assign(base + "/keys"); },
  };
  document.addEventListener("keydown", (event) => {
    if (!on || event.ctrlKey || event.metaKey || event.altKey || event.isComposing || event.repeat || typing(event.target)) return;
    const act = acts[event.key];
    if (act) { event.preventDefault(); act(); }
  });

  const button = document.getElementById("keys-switch");
  const state = document.getElementById("keys-state");
  if (button && state) {
    const say = () => { button.textContent = on ? "Turn the keys off" : "Turn the keys on"; state.textContent = on ? "The keys are on." : "The keys are off."; };
    button.addEventListener("click", () => { on = !on; write(on); say(); });
    button.parentElement.hidden = false;
    say();
  }
})();
