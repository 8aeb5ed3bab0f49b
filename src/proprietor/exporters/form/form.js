// The feedback form: counts, checks, reads back and seals. It stores nothing and asks nothing of the network.
"use strict";
(function () {
  const told = JSON.parse(document.getElementById("invited").textContent);
  const the = (id) => document.getElementById(id);
  const all = (selector) => Array.from(document.querySelectorAll(selector));
  const fieldsets = all("fieldset.rating");
  const questions = all("textarea[data-question]");
  const progress = the("progress");
  let unsent = false;
  let sealedText = "";
  let file = "";

  const able = typeof age === "object" && typeof BigInt === "function" && typeof TransformStream === "function" &&
    window.crypto && crypto.getRandomValues;
  if (!able) {
    the("unable").hidden = false;
    return;
  }
  document.documentElement.classList.add("runs");
  const reply = Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, "0")).join("");

  // ---- What has been answered

  const chosen = (fieldset) => fieldset.querySelector("input:checked");
  const clean = (text) => text.replace(new RegExp(told.unwanted, "gu"), "").trim();

  function count() {
    const done = fieldsets.filter(chosen).length;
    const text = `${done} of ${fieldsets.length} answered`;
    if (progress.textContent !== text) progress.textContent = text;
  }

  function mark(input) {
    if (input.type === "radio") input.closest("fieldset").querySelectorAll("label").forEach((each) => each.classList.remove("chosen"));
    input.closest("label").classList.toggle("chosen", input.checked);
  }

  function answers() {
    const ratings = {};
    fieldsets.forEach((fieldset, at) => {
      const value = chosen(fieldset).value;
      ratings[told.competencies[at]] = value ? Number(value) : null;
    });
    const words = {};
    questions.forEach((area, at) => { words[told.questions[at]] = clean(area.value); });
    return Object.assign(
      { proprietor: told.version, invitation: told.invitation, reply, written: new Date().toISOString(), ratings }, words,
      { may_be_named: the("may_be_named").checked, may_be_quoted: the("may_be_quoted").checked });
  }

  // ---- What is wrong, beside the field and in a summary

  function name(id) {
    const label = document.querySelector(`#${id} .name, label[for="${id}"]`);
    return label.textContent;
  }

  function complaint(id, target, text) {
    const error = the(`${id}-error`);
    error.textContent = text;
    error.hidden = !text;
    const field = the(id);
    const described = (field.getAttribute("aria-describedby") || "").split(" ").filter((each) => each && each !== error.id);
    if (text) described.push(error.id);
    if (described.length) field.setAttribute("aria-describedby", described.join(" "));
    else field.removeAttribute("aria-describedby");
    if (text) field.setAttribute("aria-invalid", "true");
    else field.removeAttribute("aria-invalid");
    field.classList.toggle("wrong", Boolean(text));
    return text ? { target, text: field.tagName === "TEXTAREA" ? `${name(id)} ${text}` : field.querySelector("legend").textContent } : null;
  }

  const check = (fieldset) => complaint(fieldset.id, `${fieldset.id}-first`,
    chosen(fieldset) ? "" : "Choose a level, or “I have not seen this”.");

  function checkWords(area) {
    const over = Array.from(clean(area.value)).length - told.most;
    return complaint(area.id, area.id, over > 0 ? `This is ${over} signs too long; there is room for ${told.most}.` : "");
  }

  function summary(wrong) {
    const box = the("errors");
    const list = box.querySelector("ul");
    list.textContent = "";
    wrong.forEach((each) => {
      const link = document.createElement("a");
      link.href = `#${each.target}`;
      link.textContent = each.text;
      link.addEventListener("click", (event) => {
        event.preventDefault();
        the(each.target).focus();
        (the(each.target).closest("fieldset") || the(each.target)).scrollIntoView();
      });
      list.appendChild(document.createElement("li")).appendChild(link);
    });
    the("errors-title").textContent = wrong.length === 1 ? "One answer needs you" : `${wrong.length} answers need you`;
    box.querySelector("p").hidden = fieldsets.every(chosen);
    box.hidden = !wrong.length;
    if (wrong.length) {
      box.focus();
      box.scrollIntoView();
    }
  }

  // ---- From step to step

  function show(step) {
    all("[data-step]").forEach((each) => { each.hidden = each.dataset.step !== step; });
    progress.hidden = step !== "answers";
    window.scrollTo(0, 0);
    const title = document.querySelector(`[data-step="${step}"] h1`);
    title.tabIndex = -1;
    title.focus();
  }

  function line(term, parts) {
    const row = document.createElement("div");
    row.appendChild(document.createElement("dt")).textContent = term;
    const said = row.appendChild(document.createElement("dd"));
    parts.forEach(([text, dress]) => {
      const part = said.appendChild(document.createElement("span"));
      part.textContent = text;
      part.className = dress;
      if (dress === "own") { said.className = "own"; part.className = ""; }
    });
    the("read-back").appendChild(row);
  }

  function readBack() {
    const said = answers();
    the("read-back").textContent = "";
    fieldsets.forEach((fieldset) => {
      const input = chosen(fieldset);
      const words = input.closest("label").querySelector(".words").textContent;
      line(name(fieldset.id), [[input.value || "–", "level"], [words, ""]]);
    });
    questions.forEach((area, at) => {
      const text = said[told.questions[at]];
      line(name(area.id), [text ? [text, "own"] : ["Left empty", "none"]]);
    });
    line("May others be told that you answered?", [[said.may_be_named ? "Yes" : "No", ""]]);
    line("May others be shown your own words?", [[said.may_be_quoted ? "Yes" : "No", ""]]);
    the("reread").hidden = !told.questions.some((key) => said[key]);
    the("failed").hidden = true;
  }

  // Filled up to whole steps, so that the length of the seal tells nothing; Python knows a cut seal by it.
  function filled(text) {
    const over = new TextEncoder().encode(text).length % told.step;
    return over ? text + " ".repeat(told.step - over) : text;
  }

  async function seal() {
    the("seal").disabled = true;
    try {
      sealedText = await age.seal(told.recipient, filled(JSON.stringify(answers())));
    } catch (problem) {
      the("failed").hidden = false;
      return;
    } finally {
      the("seal").disabled = false;
    }
    the("block").value = sealedText;
    if (file) URL.revokeObjectURL(file);
    file = URL.createObjectURL(new Blob([sealedText], { type: "text/plain" }));
    the("save").href = file;
    the("save").download = told.file;
    the("done").textContent = "";
    show("sealed");
  }

  async function copy() {
    const block = the("block");
    let done = false;
    try {
      await navigator.clipboard.writeText(sealedText);
      done = true;
    } catch (problem) { // no clipboard outside secure contexts: the older way
      block.focus();
      block.select();
      done = document.execCommand("copy");
    }
    if (done) unsent = false;
    the("done").textContent = done ? "Copied. Paste it into a message." : "Copying is not allowed here: the block is marked, copy it by hand.";
  }

  // ---- What is listened to

  the("answers").addEventListener("input", (event) => {
    unsent = true;
    const field = event.target;
    if (field.tagName === "TEXTAREA") {
      if (field.hasAttribute("aria-invalid")) checkWords(field);
      return;
    }
    mark(field);
    const fieldset = field.closest("fieldset.rating");
    if (fieldset) check(fieldset);
    count();
  });
  the("answers").addEventListener("submit", (event) => {
    event.preventDefault();
    const wrong = fieldsets.map(check).concat(questions.map(checkWords)).filter(Boolean);
    summary(wrong);
    if (wrong.length) return;
    readBack();
    show("review");
  });
  all(".back").forEach((each) => each.addEventListener("click", () => show("answers")));
  the("seal").addEventListener("click", seal);
  the("copy").addEventListener("click", copy);
  the("block").addEventListener("focus", () => the("block").select());
  the("block").addEventListener("copy", () => { unsent = false; });
  the("save").addEventListener("click", () => {
    unsent = false;
    the("done").textContent = "Saved among your downloads. Attach it to a message.";
  });
  window.addEventListener("beforeunload", (event) => {
    if (unsent) {
      event.preventDefault();
      event.returnValue = "";
    }
  });

  all("input").forEach((each) => { each.checked = false; }); // a browser that restores a page brings back no half answers
  questions.forEach((each) => { each.value = ""; });
  progress.hidden = false;
  count();
})();
