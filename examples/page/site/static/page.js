// The page draws what the interview asks and what it comes to. It knows no law: places, causes, questions, errors, figures and the
// statement come as texts from the WebAssembly (package interview), which is given the case as JSON. Nothing is sent anywhere.
"use strict";

// ---- the case -------------------------------------------------------------------------------------------------------------

// The members of the short form, by the IDs of their fields.
const texts = ["law", "cause", "forum", "by", "plaintiff", "defendant"];
const amounts = ["economic", "noneconomic", "punitive", "plaintiffs_fault"];
const days = ["accrual", "filing", "verdict", "judgment"];

let kept = {}; // what an opened file holds beside the fields: its findings and facts, and its caption
let matter = null; // the whole of an opened file that holds more than the short form
let given = new Map(); // the answers of this sitting, by the keys of their questions
let entries = new Map(); // the keys of the answers, by where they stand in the record that was last assessed
let last = null; // what the record was assessed to last
let before = ""; // the figure before the last change
let bar = ""; // what stands at the foot of a narrow screen

// record is the case as JSON. Answers whose questions are in leaveOut are left out of it.
function record(leaveOut) {
  const r = matter ? structuredClone(matter) : plainRecord();
  entries = new Map();
  for (const [key, a] of given) {
    if (leaveOut.has(key)) continue;
    const { question: q, value } = a;
    entries.set(put(r, q, value, matter && { ...(q.about && { about: q.about }), ...(q.claims && { claims: q.claims }) }), key);
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

// answer takes the answer to a question; an empty one leaves it open.
function answer(q, value) {
  const [, list, index] = q.path.match(/^(findings|facts)\[(\d+)\]$/) || [];
  const file = matter || kept;
  if (list && !given.has(q.key) && Number(index) < (file[list] || []).length) { // it came with the file
    change(file, q, value);
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
  unmark($("case"));
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
    a.todo.push({ id: field?.querySelector("input, select").id || questions.shown.get(q.key)?.first, says: q.text, needed: true });
  }
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
  for (const [at, key] of entries) if (within(at)) return questions.shown.get(key)?.box || null;
  for (const { question, box } of questions.shown.values()) if (question.answer && within(question.path)) return box;
  return null;
}

// drawResult shows what the judgment comes to, or what stands in its way, and the statement.
function drawResult(a) {
  const waits = waiting();
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
  told($("figure"), lines);
  const open = needed.length && !waits.length ? `${needed.length} to answer` : "";
  bar = a.outcomes.length ? `Judgment: ${a.outcomes.map((o) => o.amount).join(" or ")}` : open;
  const list = [...waits, ...wrong, ...(waits.length ? [] : needed)];
  const title = waits.length ? "To begin" : wrong.length ? "To put right" : "To answer";
  listed($("todo"), title, list);
  if (list.length) {
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
  printed($("paper"), a.statement);
  parts.refresh();
}

// ---- questions ------------------------------------------------------------------------------------------------------------

const questions = asking($("questions"), answer,
  (q) => [!q.asked && "Recorded in the file.", q.turns, !q.answer && !q.blocks && "The judgment stands without it."]);

// drawQuestions shows the questions that no field of the short form stands for.
function drawQuestions(all) {
  const list = all.filter((q) => !plainField(q.path));
  questions.draw(list);
  $("questions-hint").textContent = list.length ? "An answer changes the judgment at once." : "The law asks nothing of this case.";
  $("presume-row").hidden = !$("presume").checked && !list.some((q) => q.usual);
}

// ---- files ----------------------------------------------------------------------------------------------------------------

// fill shows an opened file, or an empty case.
function fill(plain, whole, holds) {
  given = new Map();
  questions.clear();
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

// openFile opens a file in the part of the page that it is for.
function openFile(name, text) {
  const part = partOf(text);
  if (part !== "verdict") {
    parts.show(part);
    try {
      parts.all[part].open(JSON.parse(text));
    } catch (e) {
      $("said").textContent = `${name} could not be opened. ${e.message}`;
      return;
    }
  } else {
    const o = JSON.parse(window.remedies.open(text));
    if (o.wrong.length) {
      const lines = o.wrong.slice(0, 12).map((w) => make("span", { class: "wrong" }, `${w.at ? `${w.at}: ` : ""}${w.says} `));
      $("said").replaceChildren(`${name} could not be opened. `, ...lines);
      return;
    }
    parts.show(part);
    fill(o.plain, o.matter, o.holds);
  }
  $("said").textContent = `${name} is open.`;
  $(parts.now.result).focus();
}

// partOf is the part of the page that a file is for, by its schema.
function partOf(text) {
  try {
    return { "remedies.disbursement/v1": "net", "remedies.scenario/v1": "offer" }[JSON.parse(text).schema] || "verdict";
  } catch {
    return "verdict"; // which says what is wrong with it
  }
}

function saveFile() {
  const { text, title } = parts.now.file();
  const url = URL.createObjectURL(new Blob([text], { type: "application/json" }));
  const name = `${title.replace(/[^A-Za-z0-9]+/g, "-").replace(/^-|-$/g, "").slice(0, 60) || "case"}.json`;
  make("a", { href: url, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(url), 60000);
  $("said").textContent = `${name} was saved.`;
}

// ---- the parts of the page ------------------------------------------------------------------------------------------------

// caseFile is the case of the first part as a matter; empty where there is none.
const caseFile = () => (waiting().length ? "" : last?.file || "");

const parts = {
  all: {
    verdict: {
      shown: () => {},
      anew: () => fill(),
      result: "result",
      first: "law",
      noun: "case",
      bar: () => bar,
      file: () => (last?.file ? { text: last.file, title: last.caption } : null),
      title: () => (last?.statement ? last.caption : ""),
    },
    net,
    offer,
  },
  name: "verdict",
  get now() { return this.all[this.name]; },
  // show shows a part, and hides the others.
  show(name) {
    this.name = name;
    for (const n of Object.keys(this.all)) $(`part-${n}`).hidden = n !== name;
    for (const b of document.querySelectorAll("[data-part]")) b.setAttribute("aria-current", b.dataset.part === name ? "page" : "false");
    for (const a of document.querySelectorAll(".skip, .bar")) a.setAttribute("href", `#${this.now.result}`);
    $("said").textContent = "";
    this.now.shown();
    this.refresh();
  },
  // refresh brings what stands outside of the parts to what the one at hand comes to.
  refresh() {
    const title = this.now.title();
    $("bar").textContent = this.now.bar();
    $("save").textContent = `Save the ${this.now.noun}`;
    $("save").disabled = !this.now.file();
    $("print").disabled = !title;
    document.title = title || "From verdict to judgment";
  },
};

// ---- fields ---------------------------------------------------------------------------------------------------------------

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
    const { now } = parts;
    const file = now.file();
    now.anew();
    $("said").textContent = `The ${now.noun} is empty again. `;
    $(now.first)?.focus();
    if (!file) return;
    const back = make("button", { type: "button", id: "back" }, "Bring it back");
    back.addEventListener("click", () => openFile(`The ${now.noun}`, file.text));
    $("said").append(back);
  });
  window.addEventListener("error", () => { $("said").textContent = "The page has stopped. Load it again; what was saved can be opened."; });
  for (const b of document.querySelectorAll("[data-part]")) b.addEventListener("click", () => parts.show(b.dataset.part));
  net.ready(words);
  offer.ready(words);
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
  for (const field of document.querySelectorAll(".field")) withMarks(field);
  for (const form of document.forms) form.addEventListener("submit", (e) => e.preventDefault());
  document.addEventListener("click", (e) => { // a link to a field or a question leads the keyboard there
    const to = e.target.closest?.(".todo a, .bar, .skip");
    const target = to && $(to.getAttribute("href").slice(1));
    if (target) { e.preventDefault(); target.focus(); target.scrollIntoView({ block: "center" }); if (target.id === parts.now.result) target.scrollIntoView(); }
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
