// What the parts of the page share: elements, amounts, the questions of the law, the fields of a record, and how a result is shown.
"use strict";

const $ = (id) => document.getElementById(id);

// make is an element with attributes and children; a child may be a text.
function make(name, attributes, ...children) {
  const e = document.createElement(name);
  for (const [key, value] of Object.entries(attributes || {})) {
    if (value !== undefined && value !== false) e.setAttribute(key, value === true ? "" : value);
  }
  e.append(...children);
  return e;
}

// digits are what was typed as an amount, without the marks that people put between digits.
const digits = (s) => s.replace(/[$,\s]/g, "");

// grouped puts commas into an amount of plain digits; anything else stays as it was typed.
function grouped(s) {
  const [, whole, rest] = digits(s).match(/^(\d+)(\.\d*)?$/) || [];
  return whole ? whole.replace(/\B(?=(\d{3})+$)/g, ",") + (rest || "") : s;
}

// withMarks gives a field its places for what is needed there and what is wrong with it.
function withMarks(field) {
  const input = field.querySelector("input, select");
  const wrong = make("p", { class: "wrong", id: `${input.id}-wrong` });
  const need = make("p", { class: "need", id: `${input.id}-need` });
  input.setAttribute("aria-describedby", [field.querySelector(".hint")?.id, wrong.id, need.id].filter(Boolean).join(" "));
  field.append(need, wrong);
  return field;
}

function mark(field, kind, says) {
  const p = field.querySelector(kind);
  p.textContent = p.textContent ? `${p.textContent} ${says}` : says;
}

function unmark(form) {
  for (const p of form.querySelectorAll(".wrong, .need")) p.textContent = "";
  for (const e of form.querySelectorAll("[aria-invalid]")) e.removeAttribute("aria-invalid");
}

// ---- the record -----------------------------------------------------------------------------------------------------------

// A path says where something stands in a record, as the library does: "liens[0].paid".
const steps = (path) => path.match(/[^.[\]]+/g).map((s) => (/^\d+$/.test(s) ? Number(s) : s));

const look = (record, path) => steps(path).reduce((at, s) => at?.[s], record);

const rows = new WeakSet(); // the entries of lists that the page shows, which stay while they are empty

// store puts a value at a path of a record. An empty one is taken out, with whatever holds nothing any more.
function store(record, path, value) {
  const list = steps(path);
  const way = [];
  let at = record;
  list.slice(0, -1).forEach((s, i) => {
    at[s] ??= typeof list[i + 1] === "number" ? [] : {};
    way.unshift([at, s]);
    at = at[s];
  });
  if (value === "" || value === undefined) delete at[list.at(-1)];
  else at[list.at(-1)] = value;
  for (const [of, s] of way) {
    if (Object.keys(of[s]).length || rows.has(of[s])) break;
    if (Array.isArray(of)) of.splice(s, 1);
    else delete of[s];
  }
}

// put records the answer to a question in a record, and returns its path. What an entry of a list is about comes with the question
// where it is wanted.
function put(record, q, value, about) {
  if (q.kind !== "yes-no" && q.kind !== "number" || !/(^|\.)(findings|facts)$/.test(q.path)) {
    store(record, q.path, q.kind === "number" ? digits(value) : value);
    return q.path;
  }
  const list = look(record, q.path) || [];
  const entry = { what: q.name, ...about, ...(q.kind === "number" ? { amount: digits(value) } : { status: value }) };
  store(record, q.path, [...list, entry]);
  return `${q.path}[${list.length}]`;
}

// change records another answer in the entry at the path of a question; an empty one takes the entry out.
function change(record, q, value) {
  const [, list, index] = q.path.match(/^(.*)\[(\d+)\]$/);
  if (value !== "") {
    store(record, `${q.path}.${q.kind === "number" ? "amount" : "status"}`, q.kind === "number" ? digits(value) : value);
    return;
  }
  const left = look(record, list).toSpliced(Number(index), 1);
  store(record, list, left.length ? left : "");
}

// ---- questions ------------------------------------------------------------------------------------------------------------

let drawn = 0; // questions so far, for their IDs

// asking shows questions in a box, and gives each answer to a function. What the notes of a question say beside its own is up to
// each part of the page.
function asking(box, answer, notes) {
  const shown = new Map(); // by their keys
  const drop = (key) => {
    shown.get(key).box.remove();
    shown.delete(key);
  };
  return {
    shown,
    clear() { for (const key of [...shown.keys()]) drop(key); },
    // draw shows the questions. One that is on the page stays where it is, so that nobody loses their place.
    draw(list) {
      const keys = new Set(list.map((q) => q.key));
      for (const key of [...shown.keys()]) if (!keys.has(key)) drop(key);
      for (const q of list) {
        if (!shown.has(q.key)) {
          shown.set(q.key, drawQuestion(q, answer));
          box.append(shown.get(q.key).box);
        }
        const s = shown.get(q.key);
        s.question = q;
        s.box.dataset.state = q.answer ? "answered" : q.blocks ? "needed" : "open";
        s.note.textContent = [q.of && `About ${q.of}.`, ...notes(q), q.usual === "not_established" && "Usually no.",
          q.usual === "established" && "Usually yes."].filter(Boolean).join(" ");
        s.show(q.answer);
      }
    },
  };
}

function drawQuestion(q, answer) {
  const id = `question-${++drawn}`;
  const s = { question: q, first: `${id}-0`, note: make("p", { class: "hint", id: `${id}-note` }) };
  const wrong = make("p", { class: "wrong", id: `${id}-wrong` });
  const described = `${id}-note ${id}-wrong`;
  const choices = q.kind === "yes-no" ? [{ value: "established", label: "Yes" }, { value: "not_established", label: "No" }] : q.choices;
  let body;
  if (q.kind === "yes-no" || q.kind === "choice") {
    const inputs = [...choices, { value: "", label: "Leave open" }].map((c, i) => {
      const input = make("input", { type: "radio", name: id, id: `${id}-${i}`, value: c.value });
      input.addEventListener("change", () => answer(s.question, c.value));
      return [input, make("label", {}, input, c.label)];
    });
    body = make("div", { class: "choices" }, ...inputs.map(([, label]) => label));
    s.show = (value) => { for (const [input] of inputs) input.checked = input.value === value; };
  } else if (q.kind === "elsewhere") {
    s.first = id;
    s.show = () => {};
    body = make("p", {}, "This form cannot take the answer; it belongs in the file.");
  } else {
    const kind = q.kind === "date" ? { type: "date" } : { type: "text", inputmode: q.kind === "number" ? "decimal" : undefined };
    const input = make("input", { id: s.first, ...kind, "aria-label": q.text, "aria-describedby": described });
    input.addEventListener("input", () => answer(s.question, input.value));
    body = q.unit === "dollars" ? make("span", { class: "money" }, input) : input;
    s.show = (value) => { if (document.activeElement !== input) input.value = q.unit === "dollars" ? grouped(value) : value; };
  }
  const focus = q.kind === "elsewhere" ? { tabindex: "-1" } : {};
  s.box = make("fieldset", { class: "question", id, ...focus, "aria-describedby": described }, make("legend", {}, q.text), body, s.note, wrong);
  if (q.reasons.length) {
    s.box.append(make("details", {}, make("summary", {}, "Why is this asked?"),
      ...q.reasons.map((r) => make("p", { class: "reason" }, `${r.rule}. ${r.decides}`, make("span", { class: "hint" }, r.source ? ` ${r.source}` : "")))));
  }
  return s;
}

// ---- the fields of a record -----------------------------------------------------------------------------------------------

// fieldsOf draws the fields of a record in a box. A sort of part is a section with fields or a list; a field has a path below
// where it stands, and a list has fields for each of its entries. What is filled in stands in the record at once, which is then
// handed on.
function fieldsOf(box, prefix, plan, changed) {
  let record = {};
  let refreshes = []; // of lists of choices that follow what is filled in elsewhere
  let later = 0;

  const idOf = (path) => `${prefix}-${path.replace(/[^A-Za-z0-9_]+/g, "-").replace(/-$/, "")}`;
  const under = (at, name) => (at && name ? `${at}.${name}` : at || name);

  function choices(select, of) {
    const value = select.value;
    const list = of();
    const now = JSON.stringify(list);
    if (select.dataset.list === now) return;
    select.dataset.list = now;
    select.replaceChildren(...list.map(([v, label]) => make("option", { value: v }, label)));
    select.value = value;
  }

  function field(f, at) {
    const path = under(at, f.path);
    const id = idOf(path);
    const value = f.get ? f.get(record, at) : look(record, path) ?? "";
    const hint = f.hint ? [make("p", { class: "hint", id: `${id}-hint` }, f.hint)] : [];
    let input;
    let shown;
    if (f.kind === "choice") {
      input = shown = make("select", { id });
      const of = () => f.choices(record, at);
      choices(input, of);
      if (value && ![...input.options].some((o) => o.value === value)) input.append(make("option", { value }, value));
      input.value = value;
      refreshes.push(() => choices(input, of));
    } else {
      input = make("input", { id, type: f.kind === "day" ? "date" : undefined, inputmode: f.kind === "money" || f.kind === "percent" ? "decimal" : undefined,
        class: f.kind === "percent" ? "short" : undefined });
      input.value = f.kind === "money" ? grouped(value) : value;
      shown = f.kind === "money" ? make("span", { class: "money" }, input) : input;
      if (f.kind === "money") input.addEventListener("blur", () => { input.value = grouped(input.value); });
    }
    input.addEventListener("input", () => {
      const typed = f.kind === "money" || f.kind === "percent" ? digits(input.value) : input.value;
      if (f.set) f.set(record, typed, at);
      else store(record, path, typed);
      clearTimeout(later);
      later = setTimeout(() => {
        if (f.redraw) draw(id);
        for (const r of refreshes) r();
        changed(record);
      }, f.kind === "choice" ? 0 : 200);
    });
    return withMarks(make("div", { class: "field", "data-path": path }, make("label", { for: id }, f.label), shown, ...hint));
  }

  function list(l, at) {
    const path = under(at, l.list);
    const entries = look(record, path) || [];
    const parts = entries.map((entry, i) => {
      rows.add(entry);
      const here = `${path}[${i}]`;
      const remove = make("button", { type: "button", class: "remove" }, `Remove ${l.one} ${i + 1}`);
      remove.addEventListener("click", () => {
        const left = look(record, path).toSpliced(i, 1);
        store(record, path, left.length ? left : "");
        draw(`${idOf(path)}-add`);
        changed(record);
      });
      return make("fieldset", { class: "row", "data-path": here }, make("legend", {}, `${l.title} ${i + 1}`), ...draws(l.of, here), remove);
    });
    const add = make("button", { type: "button", id: `${idOf(path)}-add` }, `Add ${l.article || "a"} ${l.one}`);
    add.addEventListener("click", () => {
      const entry = l.start ? l.start(record) : {};
      rows.add(entry);
      store(record, path, [...(look(record, path) || []), entry]);
      draw();
      const first = box.querySelector(`[data-path="${path}[${entries.length}]"]`).querySelector("input, select");
      first.focus();
      changed(record);
    });
    return make("div", { class: "list", "data-path": path }, ...parts, add);
  }

  function draws(plans, at) {
    return plans.filter((p) => !p.when || p.when(record, at)).flatMap((p) => {
      if (p.section) {
        const id = idOf(`title ${p.section}`);
        const hint = p.hint ? [make("p", { class: "hint" }, p.hint)] : [];
        return [make("section", { "aria-labelledby": id }, make("h2", { id }, p.section), ...hint, ...draws(p.of, at))];
      }
      if (p.more) return [make("details", { class: "more", open: p.open(record, at) }, make("summary", {}, p.more), ...draws(p.of, at))];
      if (p.pair) return [make("div", { class: "pair" }, ...draws(p.pair, at))];
      if (p.element) return [p.element(record, at)];
      if (p.each) return p.each(record).map((e) => make("fieldset", { class: "row" }, make("legend", {}, e.title), ...draws(e.of, at)));
      return [p.list ? list(p, at) : field(p, at)];
    });
  }

  function draw(focus) {
    refreshes = [];
    box.replaceChildren(...draws(plan, ""));
    if (focus) $(focus)?.focus();
  }

  return {
    get record() { return record; },
    show(r) {
      record = r;
      draw();
    },
    draw,
    // has reports whether there is a field for a path of the record.
    has: (path) => Boolean(box.querySelector(`.field[data-path="${path}"]`)),
    // of is the field that a path of the record is in, or the first one below it.
    of(path) {
      const all = [...box.querySelectorAll("[data-path]")];
      const fits = (e) => path === e.dataset.path || path.startsWith(`${e.dataset.path}.`) || path.startsWith(`${e.dataset.path}[`);
      const at = all.filter(fits).sort((a, b) => b.dataset.path.length - a.dataset.path.length)[0];
      if (at?.classList.contains("field")) return at;
      return all.find((e) => e.classList.contains("field") && e.dataset.path.startsWith(path)) || at?.querySelector(".field") || null;
    },
    // add is the button that adds to the list at a path.
    add: (path) => $(`${idOf(path)}-add`),
  };
}

// ---- results --------------------------------------------------------------------------------------------------------------

// told shows lines in an element that is read out; what did not change is not read out again.
function told(element, lines) {
  const says = lines.map((p) => p.textContent).join(" ");
  if (element.dataset.told === says) return;
  element.dataset.told = says;
  element.replaceChildren(...lines);
}

// listed shows what is to be done in an element, under a title.
function listed(element, title, list) {
  element.replaceChildren();
  if (!list.length) return;
  const items = list.map((t) => make("li", {}, t.id ? make("a", { href: `#${t.id}` }, t.says) : t.says));
  element.append(make("div", { class: "todo" }, make("strong", {}, title), make("ul", {}, ...items)));
}

// printed shows a statement that the library wrote, which escapes what was entered. A table that is wider than the screen scrolls
// by itself.
function printed(element, statement) {
  element.innerHTML = statement;
  for (const table of element.querySelectorAll("table")) {
    const wide = make("div", { class: "wide" });
    table.replaceWith(wide);
    wide.append(table);
    if (wide.scrollWidth <= wide.clientWidth) continue;
    wide.tabIndex = 0;
    wide.setAttribute("role", "region");
    wide.setAttribute("aria-label", table.caption.textContent);
  }
}

// summed shows what a result comes to as lines: each outcome, and what is said below it.
function summed(outcomes, below) {
  const lines = outcomes.map((o) => make("p", { class: "amount" }, make("small", {}, o.what + (o.open ? ", what is determined" : "")), o.amount));
  return below ? [...lines, make("p", {}, below)] : lines;
}
