// Files: one that is too large is said to be so before it is sent, while what was typed beside it still stands in the form. Where a
// field is meant for dropping, the whole page takes the drop, what was chosen is listed by name, and more can be dropped beside it.
(() => {
  "use strict";
  const said = (bytes) => (bytes < 1e6 ? `${Math.max(1, Math.round(bytes / 1e3))} kB` : `${(bytes / 1e6).toFixed(1)} MB`);

  for (const field of document.querySelectorAll("input[type=file][data-most]")) {
    const list = field.hasAttribute("data-drop") ? document.createElement("ul") : null;
    if (list) { list.className = "chosen"; list.setAttribute("aria-live", "polite"); list.hidden = true; field.after(list); }
    const look = () => {
      const every = [...field.files];
      const large = every.reduce((sum, file) => sum + file.size, 0) > Number(field.dataset.most);
      field.setCustomValidity(large ? field.dataset.tooLarge : "");
      if (list) {
        list.hidden = every.length < 2;
        list.replaceChildren(...every.map((file) => { const line = document.createElement("li"); line.textContent = `${file.name}, ${said(file.size)}`; return line; }));
      }
      field.reportValidity();
    };
    field.addEventListener("change", look);
    if (field.files.length > 0) look(); // what a browser put back after “back”
    if (list) drops(field, look);
    // Reading takes a moment: the button says so, and is pressed once.
    const form = field.form, button = form && form.querySelector("button[data-busy]");
    if (!button) continue;
    const idle = button.textContent;
    form.addEventListener("submit", () => { button.textContent = button.dataset.busy; button.setAttribute("aria-disabled", "true"); });
    form.addEventListener("submit", (event) => { if (form.dataset.sent) event.preventDefault(); form.dataset.sent = "yes"; });
    addEventListener("pageshow", () => { button.textContent = idle; button.removeAttribute("aria-disabled"); delete form.dataset.sent; });
  }

  function drops(field, look) {
    let over = 0;
    const carries = (event) => event.dataTransfer && [...event.dataTransfer.types].includes("Files");
    const mark = () => field.classList.toggle("awaited", over > 0);
    document.addEventListener("dragenter", (event) => { if (carries(event)) { over += 1; mark(); } });
    document.addEventListener("dragleave", (event) => { if (carries(event)) { over = Math.max(0, over - 1); mark(); } });
    document.addEventListener("dragover", (event) => { if (carries(event)) event.preventDefault(); });
    document.addEventListener("drop", (event) => {
      if (!carries(event)) return;
      event.preventDefault(); // else the browser opens the file and leaves the page
      over = 0;
      mark();
      const both = new DataTransfer();
      for (const file of field.multiple ? [...field.files, ...event.dataTransfer.files] : [...event.dataTransfer.files].slice(0, 1)) both.items.add(file);
      field.files = both.files;
      field.focus();
      look();
    });
  }
})();
