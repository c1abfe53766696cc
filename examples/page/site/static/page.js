// The page draws what the interview asks and what it comes to. It knows no law: places, causes, questions, errors, figures and the
// statement come as texts from the WebAssembly (package interview), which is given the case as JSON. Nothing is sent anywhere.
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

// ---- the case -------------------------------------------------------------------------------------------------------------

// The members of the short form, by the IDs of their fields.
const texts = ["law", "cause", "forum", "by", "plaintiff", "defendant"];
const amounts = ["economic", "noneconomic", "punitive", "plaintiffs_fault"];
const days = ["accrual", "filing", "verdict", "judgment"];

let kept = {}; // what an opened file holds beside the fields: its findings and facts, and its caption
let matter = null; // the whole of an opened file that holds more than the short form
let given = new Map(); // the answers of this sitting, by the keys of their questions
let entries = new Map(); // the keys of the answers, by where they stand in the record that was last assessed
let shown = new Map(); // the questions on the page, by their keys
let last = null; // what the record was assessed to last
let before = ""; // the figure before the last change

// digits are what was typed as an amount, without the marks that people put between digits.
const digits = (s) => s.replace(/[$,\s]/g, "");

// record is the case as JSON. Answers whose questions are in leaveOut are left out of it.
function record(leaveOut) {
  const r = matter ? structuredClone(matter) : plainRecord();
  entries = new Map();
  for (const [key, a] of given) {
    if (!leaveOut.has(key)) entries.set(put(r, a), key);
  }
  return JSON.stringify(r);
}

function plainRecord() {
  const r = { schema: "remedies.plain-verdict/v1", ...structuredClone(kept) };
  for (const id of texts) if ($(id).value) r[id] = $(id).value;
  r.law = $("law").value;
  for (const id of amounts) if (digits($(id).value)) r[id] = digits($(id).value);
  const dates = {};
  for (const id of days) if ($(id).value) dates[id] = $(id).value;
  if (Object.keys(dates).length) r.dates = dates;
  if ($("organization").checked) r.organization = true;
  return r;
}

// put records an answer, and returns its path.
function put(r, { question: q, value }) {
  const entry = { what: q.name, ...(matter && q.about && { about: q.about }), ...(matter && q.claims && { claims: q.claims }) };
  if (q.kind === "yes-no") {
    r.findings = [...(r.findings || []), { ...entry, status: value }];
    return `findings[${r.findings.length - 1}]`;
  }
  if (q.kind === "number") {
    r.facts = [...(r.facts || []), { ...entry, amount: digits(value) }];
    return `facts[${r.facts.length - 1}]`;
  }
  let at = r; // a date or a choice has a place of its own
  const steps = q.path.match(/[^.[\]]+/g);
  for (const step of steps.slice(0, -1)) at = at[step] ??= {};
  at[steps.at(-1)] = value;
  return q.path;
}

// answer takes the answer to a question; an empty one leaves it open.
function answer(q, value) {
  const [, list, index] = q.path.match(/^(findings|facts)\[(\d+)\]$/) || [];
  const file = matter || kept;
  if (list && !given.has(q.key) && Number(index) < (file[list] || []).length) { // it came with the file
    if (value === "") file[list].splice(index, 1);
    else file[list][index][list === "facts" ? "amount" : "status"] = list === "facts" ? digits(value) : value;
    if (!file[list].length) delete file[list];
  } else if (value === "") given.delete(q.key);
  else given.set(q.key, { question: given.get(q.key)?.question || q, value });
  work();
}

// ---- from the case to the page --------------------------------------------------------------------------------------------

// work assesses the case and draws what comes of it. An answer that the law does not ask for, or no longer, is left out of the
// record, and comes back when it is asked for again.
function work() {
  if (!window.remedies) return;
  const assess = (leaveOut) => JSON.parse(window.remedies.assess(record(leaveOut), $("presume").checked));
  let a = assess(new Set());
  if (a.file) {
    const asked = new Set(a.questions.filter((q) => q.asked).map((q) => q.key));
    const placed = [...given.values()].filter(({ question: q }) => q.kind === "date" || q.kind === "choice"); // asked once, and then a part of the case
    const idle = [...given].filter(([key, g]) => !asked.has(key) && !placed.includes(g)).map(([key]) => key);
    if (idle.length) a = assess(new Set(idle));
    drawQuestions([...a.questions, ...placed.map(({ question: q, value }) => ({ ...q, answer: value }))]);
  }
  if (waiting().length) $("questions-hint").textContent = "When the place and the awards are known, the questions of its law stand here.";
  last = a;
  drawMarks(a);
  drawResult(a);
}

// waiting is what the empty fields of the short form wait for.
function waiting() {
  const list = [];
  if (matter) return list;
  if (!$("law").value) list.push({ id: "law", says: "Choose the place whose law governs the claim." });
  if (!["economic", "noneconomic", "punitive"].some((id) => digits($(id).value))) list.push({ id: "economic", says: "Enter what was awarded." });
  return list;
}

// drawMarks writes beside each field what is wrong with it or needed there.
function drawMarks(a) {
  for (const p of document.querySelectorAll("#case .wrong, #case .need")) p.textContent = "";
  for (const e of document.querySelectorAll("#case [aria-invalid]")) e.removeAttribute("aria-invalid");
  a.todo = [];
  const waits = waiting();
  for (const w of a.wrong) {
    const field = fieldOf(w.path);
    const input = field?.querySelector("input, select");
    if (waits.some((x) => x.id === input?.id)) continue; // it only waits to be filled
    if (field) {
      mark(field, ".wrong", w.says);
      input.setAttribute("aria-invalid", "true");
    }
    const name = field?.querySelector("label, legend").textContent.trim() || w.at;
    a.todo.push({ id: input?.id, says: name ? `${name}: ${w.says}` : w.says });
  }
  for (const id of matter ? [] : days) {
    if (!$(id).validity.badInput) continue;
    mark($(id).closest(".field"), ".wrong", "This day is not complete.");
    $(id).setAttribute("aria-invalid", "true");
  }
  for (const q of a.questions) {
    if (!q.blocks || q.answer) continue;
    const field = plainField(q.path);
    if (field) mark(field, ".need", `Needed: ${q.text}`);
    a.todo.push({ id: field?.querySelector("input, select").id || shown.get(q.key)?.first, says: q.text, needed: true });
  }
}

function mark(field, kind, says) {
  const p = field.querySelector(kind);
  p.textContent = p.textContent ? `${p.textContent} ${says}` : says;
}

// elsewhere says which field of the short form stands for what a whole case records at a path.
const elsewhere = { "claims[0]": "cause", "claims[0].cause": "cause", "claims[0].law": "law", "docket[0].verdict.fault": "plaintiffs_fault" };

// plainField is the field of the short form for a path, null where there is none.
const plainField = (path) => (matter ? null : document.querySelector(`[data-path="${elsewhere[path] || path}"]`));

// fieldOf is the field or the question that a path of the record is in.
function fieldOf(path) {
  const plain = plainField(path);
  if (plain) return plain;
  const within = (at) => path === at || path.startsWith(`${at}.`);
  for (const [at, key] of entries) if (within(at)) return shown.get(key)?.box || null;
  for (const { question, box } of shown.values()) if (question.answer && within(question.path)) return box;
  return null;
}

// drawResult shows what the judgment comes to, or what stands in its way, and the statement.
function drawResult(a) {
  const waits = waiting();
  const figure = $("figure");
  const wrong = a.todo.filter((t) => !t.needed);
  const needed = a.todo.filter((t) => t.needed);
  const lines = [];
  if (a.outcomes.length) {
    for (const o of a.outcomes) {
      const says = a.outcomes.length > 1 || o.open ? make("small", {}, o.what + (o.open ? ", what is determined" : "")) : "";
      lines.push(make("p", { class: "amount" }, says, o.amount));
    }
    lines.push(make("p", {}, `of a verdict of ${a.verdict}`));
    const now = a.outcomes.map((o) => o.amount).join(" or ");
    if (before && before !== now) lines.push(make("p", { class: "before" }, `before the last change: ${before}`));
    before = now;
  } else if (a.statement) lines.push(make("p", {}, "Claims run both ways. The statement says who owes what."));
  else if (waits.length) lines.push(make("p", {}, "The judgment will stand here."));
  else if (wrong.length) lines.push(make("p", {}, "There is no judgment yet: something is not right."));
  else lines.push(make("p", {}, `There is no judgment yet: ${needed.length === 1 ? "one answer is" : `${needed.length} answers are`} needed.`));
  const told = lines.map((p) => p.textContent).join(" ");
  if (figure.dataset.told !== told) { // what did not change is not read out again
    figure.dataset.told = told;
    figure.replaceChildren(...lines);
  }
  const open = needed.length && !waits.length ? `${needed.length} to answer` : "";
  $("bar").textContent = a.outcomes.length ? `Judgment: ${a.outcomes.map((o) => o.amount).join(" or ")}` : open;
  const list = [...waits, ...wrong, ...(waits.length ? [] : needed)];
  $("todo").replaceChildren();
  if (list.length) {
    const title = waits.length ? "To begin" : wrong.length ? "To put right" : "To answer";
    const items = list.map((t) => make("li", {}, t.id ? make("a", { href: `#${t.id}` }, t.says) : t.says));
    $("todo").append(make("div", { class: "todo" }, make("strong", {}, title), make("ul", {}, ...items)));
    if (title === "To answer" && last.questions.some((q) => q.usual && !q.answer) && !$("presume").checked) {
      const take = make("button", { type: "button" }, "Take the ordinary case for the exceptions");
      take.addEventListener("click", () => {
        $("presume").checked = true;
        work();
        $("result").focus();
      });
      $("todo").firstChild.append(take);
    }
  }
  $("paper").innerHTML = a.statement; // the library writes it, and escapes what was entered
  for (const table of $("paper").querySelectorAll("table")) { // one that is wider than the screen scrolls by itself
    const wide = make("div", { class: "wide" });
    table.replaceWith(wide);
    wide.append(table);
    if (wide.scrollWidth <= wide.clientWidth) continue;
    wide.tabIndex = 0;
    wide.setAttribute("role", "region");
    wide.setAttribute("aria-label", table.caption.textContent);
  }
  $("save").disabled = !a.file;
  $("print").disabled = !a.statement;
  document.title = a.statement ? a.caption : "From verdict to judgment";
}

// ---- questions ------------------------------------------------------------------------------------------------------------

// drawQuestions shows the questions. One that is on the page stays where it is, so that nobody loses their place.
function drawQuestions(questions) {
  const list = questions.filter((q) => !plainField(q.path));
  const keys = new Set(list.map((q) => q.key));
  for (const [key, { box }] of shown) {
    if (!keys.has(key)) {
      box.remove();
      shown.delete(key);
    }
  }
  for (const q of list) {
    if (!shown.has(q.key)) shown.set(q.key, drawQuestion(q));
    const s = shown.get(q.key);
    s.question = q;
    s.box.dataset.state = q.answer ? "answered" : q.blocks ? "needed" : "open";
    s.note.textContent = [q.of && `About ${q.of}.`, !q.asked && "Recorded in the file.", q.turns, !q.answer && !q.blocks && "The judgment stands without it.",
      q.usual === "not_established" && "Usually no.", q.usual === "established" && "Usually yes."].filter(Boolean).join(" ");
    s.show(q.answer);
  }
  $("questions-hint").textContent = list.length ? "An answer changes the judgment at once." : "The law asks nothing of this case.";
  $("presume-row").hidden = !$("presume").checked && !list.some((q) => q.usual);
}

let drawn = 0; // questions so far, for their IDs

function drawQuestion(q) {
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
    const kind = q.kind === "date" ? { type: "date" } : { type: "text", inputmode: "decimal" };
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
  $("questions").append(s.box);
  return s;
}

// ---- files ----------------------------------------------------------------------------------------------------------------

// fill shows an opened file, or an empty case.
function fill(plain, whole, holds) {
  given = new Map();
  for (const { box } of shown.values()) box.remove();
  shown = new Map();
  matter = whole || null;
  const p = plain || {};
  kept = { ...(p.caption && { caption: p.caption }), ...(p.findings && { findings: p.findings }), ...(p.facts && { facts: p.facts }) };
  for (const id of [...texts, ...amounts]) {
    const value = p[id] || "";
    if ($(id).tagName === "SELECT" && ![...$(id).options].some((o) => o.value === value)) $(id).append(make("option", { value }, value));
    $(id).value = value;
    if ("money" in $(id).dataset) $(id).value = grouped(value);
  }
  for (const id of days) $(id).value = p.dates?.[id] || "";
  $("organization").checked = Boolean(p.organization);
  $("presume").checked = false;
  $("plain").hidden = Boolean(matter);
  $("detailed").hidden = !matter;
  document.querySelector("[data-number]").hidden = Boolean(matter);
  $("detailed-caption").textContent = matter?.caption || "";
  $("detailed-holds").replaceChildren(...(holds || []).map((s) => make("li", {}, s)));
  before = "";
  last = null;
  hintCause();
  work();
}

const largest = 32 << 20; // bytes of a file

function openFile(name, text) {
  const o = JSON.parse(window.remedies.open(text));
  if (o.wrong.length) {
    const lines = o.wrong.slice(0, 12).map((w) => make("span", { class: "wrong" }, `${w.at ? `${w.at}: ` : ""}${w.says} `));
    $("said").replaceChildren(`${name} could not be opened. `, ...lines);
    return;
  }
  fill(o.plain, o.matter, o.holds);
  $("said").textContent = `${name} is open.`;
  $("result").focus();
}

function saveFile() {
  const url = URL.createObjectURL(new Blob([last.file], { type: "application/json" }));
  const name = `${last.caption.replace(/[^A-Za-z0-9]+/g, "-").replace(/^-|-$/g, "").slice(0, 60) || "case"}.json`;
  make("a", { href: url, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(url), 60000);
  $("said").textContent = `${name} was saved.`;
}

// ---- fields ---------------------------------------------------------------------------------------------------------------

// grouped puts commas into an amount of plain digits; anything else stays as it was typed.
function grouped(s) {
  const [, whole, rest] = digits(s).match(/^(\d+)(\.\d*)?$/) || [];
  return whole ? whole.replace(/\B(?=(\d{3})+$)/g, ",") + (rest || "") : s;
}

let causes = new Map();

const hintCause = () => { $("cause-hint").textContent = causes.get($("cause").value) || "Some limits hold for some claims only."; };

function ready() {
  const words = JSON.parse(window.remedies.vocabulary());
  $("law").append(...words.places.map((p) => make("option", { value: p.code }, p.name)));
  $("cause").append(...words.causes.map((c) => make("option", { value: c.name }, c.title)));
  causes = new Map(words.causes.map((c) => [c.name, c.question]));
  $("reviewed").textContent = `The law is stated as it was reviewed on ${words.reviewed}.`;
  let later = 0;
  $("plain").addEventListener("input", (e) => {
    clearTimeout(later);
    if (e.target === $("cause")) hintCause();
    later = setTimeout(work, e.target.matches("select, [type=checkbox]") ? 0 : 200);
  });
  $("plain").addEventListener("focusout", (e) => { if ("money" in e.target.dataset) e.target.value = grouped(e.target.value); });
  $("presume").addEventListener("change", work);
  $("open").addEventListener("click", () => $("file").click());
  $("file").addEventListener("change", async () => {
    const [f] = $("file").files;
    if (f && f.size > largest) $("said").textContent = `${f.name} is too large to be a case.`;
    else if (f) openFile(f.name, await f.text());
    $("file").value = "";
  });
  $("save").addEventListener("click", saveFile);
  $("print").addEventListener("click", () => window.print());
  $("anew").addEventListener("click", () => {
    const file = last?.file;
    fill();
    $("said").textContent = "The case is empty again. ";
    $("law").focus();
    if (!file) return;
    const back = make("button", { type: "button", id: "back" }, "Bring it back");
    back.addEventListener("click", () => openFile("The case", file));
    $("said").append(back);
  });
  window.addEventListener("error", () => { $("said").textContent = "The page has stopped. Load it again; what was saved can be opened."; });
  fill();
  document.documentElement.dataset.ready = "yes";
}

// ---- the start ------------------------------------------------------------------------------------------------------------

// program compiles the WebAssembly while it comes in. The compressed file is asked for first; whether what arrives is still
// compressed depends on the host, and its first bytes say so.
async function program(imports) {
  const fetched = async (name) => {
    const r = await fetch(name);
    if (!r.ok) throw new Error(`${name}: ${r.status}`);
    return r.body.getReader();
  };
  let from;
  if (window.DecompressionStream) from = await fetched("remedies.wasm.gz").catch(() => null);
  from ??= await fetched("remedies.wasm");
  const first = await from.read();
  let body = new ReadableStream({
    start(c) { c.enqueue(first.value); },
    async pull(c) {
      const { done, value } = await from.read();
      if (done) c.close();
      else c.enqueue(value);
    },
  });
  if (first.value[0] === 0x1f && first.value[1] === 0x8b) body = body.pipeThrough(new DecompressionStream("gzip"));
  return WebAssembly.instantiateStreaming(new Response(body, { headers: { "Content-Type": "application/wasm" } }), imports);
}

async function start() {
  for (const field of document.querySelectorAll(".field")) { // each field has a place for what is wrong with it
    const input = field.querySelector("input, select");
    const wrong = make("p", { class: "wrong", id: `${input.id}-wrong` });
    const need = make("p", { class: "need", id: `${input.id}-need` });
    input.setAttribute("aria-describedby", [field.querySelector(".hint")?.id, wrong.id, need.id].filter(Boolean).join(" "));
    field.append(need, wrong);
  }
  $("case").addEventListener("submit", (e) => e.preventDefault());
  document.addEventListener("click", (e) => { // a link to a field or a question leads the keyboard there
    const to = e.target.closest?.("#todo a, .bar, .skip");
    const target = to && $(to.getAttribute("href").slice(1));
    if (target) { e.preventDefault(); target.focus(); target.scrollIntoView({ block: "center" }); if (target.id === "result") target.scrollIntoView(); }
  });
  try {
    const go = new Go();
    const { instance } = await program(go.importObject);
    go.run(instance);
    ready();
  } catch (e) {
    const says = `The page could not be started: ${e.message}. It needs a browser of today, and a host that serves this folder.`;
    $("figure").replaceChildren(make("p", { class: "alert" }, says));
  }
}

start();
