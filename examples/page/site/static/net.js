// What the client keeps: the record of a recovery is filled in field by field, and the library says what the law asks of it and
// lays out the closing statement. The record is a remedies.disbursement/v1 file.
"use strict";

const net = (() => {
  let words = { places: [], causes: [], liens: [], schemes: [] };
  let last = null; // what the record came to last
  let linked = false; // the judgment is that of the case in the first part of the page
  let bar = "";
  const placed = new Map(); // the dates and choices that were answered in this sitting, by their keys

  const places = (none) => () => [["", none], ...words.places.map((p) => [p.code, p.name])];
  const parties = (of, none) => () => [["", none], ...(last?.[of] || []).map((c) => [c.value, c.label])];
  const orders = [["", "Choose"], ["before_fees", "Before the fee, which is not taken of it"], ["after_fees", "After fee and costs"],
    ["from_client", "Out of what is the client’s"]];
  const several = (of) => (r) => Boolean(r.matter) && (last?.[of] || []).length > 1;
  const feeKind = (r) => (r.fee?.agreement ? "agreement" : r.fee && "amount" in r.fee ? "amount" : "");
  const keptNames = { insurance: "insurance", parts: "the parts of the recovery", funds: "parts of funds", credits: "credits" };

  function setFee(r, kind) {
    const { to } = r.fee || {};
    delete r.fee;
    if (kind === "agreement") r.fee = { agreement: { base: "", without_recovery: "", stages: [{ tiers: [{}] }] } };
    if (kind === "amount") r.fee = { amount: "" };
    if (r.fee && to) r.fee.to = to;
  }

  const plan = [
    { section: "1. The recovery", of: [
      { element: source },
      { path: "client", label: "Who recovers?", when: (r) => !r.matter },
      { path: "plaintiff", label: "Which plaintiff is the client?", kind: "choice", choices: parties("clients", "Choose"), when: several("clients") },
      { path: "offers", label: "If an offer of the court is open, how does it go?", kind: "choice", when: (r) => r.matter,
        choices: () => [["", "Not said"], ["accepted", "It is accepted"], ["refused", "It is refused"]] },
      { path: "fund_order", label: "If a state’s fund has a part, is the fee taken of that part too?", kind: "choice", when: (r) => r.matter,
        choices: () => [["", "Not said"], ["before_fees", "No, the fund’s part comes off before the fee"],
          ["after_fees", "Yes, the fund’s part comes off after the fee"]] },
      { path: "jurisdiction", label: "Whose law limits the lawyer’s fee?", kind: "choice", choices: places("Not said: the fee is held against no law") },
      { path: "cause", label: "What was the claim for?", kind: "choice",
        choices: () => [["", "Not said"], ...words.causes.map((c) => [c.name, c.title])] },
      { pair: [{ path: "dates.accrual", label: "The injury happened on", kind: "day", when: (r) => !r.matter },
        { path: "dates.recovery", label: "The recovery was agreed or paid on", kind: "day" }] },
    ] },
    { section: "2. What was paid", of: [
      { element: (r) => make("p", { class: "hint" }, r.matter
        ? "Leave this empty where each debtor pays what it owes. Where debtors owe together, say what each has paid."
        : "Each payment that the client and the lawyer are to divide.") },
      { list: "payments", one: "payment", title: "Payment", of: [
        { path: "by", label: "Who paid?", when: (r) => !r.matter },
        { path: "by", label: "Which debtor paid?", kind: "choice", choices: parties("debtors", "Choose"), when: (r) => r.matter },
        { path: "what", label: "On what?", kind: "choice", choices: () => [["", "Not said"], ["settlement", "A settlement"], ["judgment", "A judgment"],
          ["interest", "Interest on a judgment"], ["taxed_costs", "Costs that the other side pays"], ["installment", "An installment"]] },
        { path: "amount", label: "How much?", kind: "money" },
        { path: "on", label: "On which day?", kind: "day" },
      ] },
    ] },
    { section: "3. The lawyer’s fee", of: [
      { path: "fee", label: "How is the fee fixed?", kind: "choice", redraw: true, get: feeKind, set: setFee,
        choices: () => [["", "There is no fee"], ["agreement", "By an agreement: a part of the recovery"], ["amount", "As an amount"]] },
      { path: "fee.to", label: "Who is the lawyer?", when: feeKind },
      { path: "fee.amount", label: "What is the fee?", kind: "money", when: (r) => feeKind(r) === "amount", set: (r, v) => { r.fee.amount = v; } },
      { path: "fee.agreement.made", label: "When was the agreement made?", kind: "day", when: agreed },
      { path: "fee.agreement.base", label: "Is the percentage taken before or after the costs?", kind: "choice", when: agreed,
        set: (r, v) => { r.fee.agreement.base = v; },
        choices: () => [["", "Choose"], ["gross", "Of the whole recovery, before costs come off"], ["net_of_costs", "Of what is left after the costs"]] },
      { path: "fee.agreement.without_recovery", label: "Who bears the costs where nothing is recovered?", kind: "choice", when: agreed,
        set: (r, v) => { r.fee.agreement.without_recovery = v; }, choices: () => [["", "Choose"], ["client", "The client"], ["lawyer", "The lawyer"]] },
      { list: "fee.agreement.stages", one: "stage", title: "Stage", when: agreed, start: () => ({ tiers: [{}] }), of: [
        { path: "name", label: "What does the agreement call it?", hint: "Such as: before suit, after filing, at trial." },
        { list: "tiers", one: "step", title: "Step", of: [
          { path: "percent", label: "Percent", kind: "percent", hint: "A third is 1/3." },
          { path: "up_to", label: "Of the money up to", kind: "money", hint: "Empty for the last step, or where there is one." }] },
      ] },
      { path: "fee.stage", label: "Which stage was reached?", kind: "choice", when: agreed,
        choices: (r) => [["", "Choose"], ...(r.fee?.agreement?.stages || []).filter((s) => s.name).map((s) => [s.name, s.name])] },
      { path: "fee.waived", label: "What does the lawyer give up of the fee?", kind: "money", when: feeKind, hint: "Empty for nothing." },
      { more: "A court’s order on the fee", when: agreed, open: (r) => Boolean(r.fee.allowance), of: [
        { path: "fee.allowance.by", label: "Which court?" }, { path: "fee.allowance.amount", label: "What did it allow?", kind: "money" },
        { path: "fee.allowance.on", label: "On which day?", kind: "day" }] },
    ] },
    { section: "4. Costs of the litigation", of: [
      { list: "costs", one: "cost", title: "Cost", of: [
        { path: "title", label: "What for?" }, { path: "amount", label: "How much?", kind: "money" },
        { path: "advanced", label: "Who has paid it so far?", kind: "choice",
          choices: () => [["", "Nobody: it is still owed"], ["lawyer", "The lawyer"], ["client", "The client"]] },
        { path: "to", label: "To whom?", hint: "Needed where it is still owed." },
        { path: "borne", label: "Who bears it in the end?", kind: "choice", choices: () => [["", "The client"], ["lawyer", "The lawyer"]] },
      ] },
    ] },
    { section: "5. Claims of others", hint: "Who has paid for the injury, and may ask for it back: each is computed by its own law.", of: [
      { list: "liens", one: "claim", title: "Claim", of: [
        { path: "of", label: "Whose claim is it?", kind: "choice", choices: () => [["", "Choose"], ...words.liens.map((k) => [k.value, k.label])] },
        { path: "holder", label: "Its holder’s name" },
        { path: "jurisdiction", label: "Whose law is it under?", kind: "choice", choices: places("Federal law") },
        { path: "scheme", label: "Is it under a scheme of its own?", kind: "choice", choices: () => [["", "No"], ...words.schemes.map((s) => [s, s])] },
        { path: "paid", label: "What has the holder paid for the injury?", kind: "money" },
        { path: "future", label: "What is the holder still to pay, in today’s value?", kind: "money",
          hint: "Empty where nothing is known; 0 where there is nothing." },
        { path: "rank", label: "Which claim is paid first, where the money does not suffice?", kind: "percent",
          hint: "1 for the first; the same number shares.",
          get: (r, at) => look(r, at).rank ?? "", set: (r, v, at) => store(r, `${at}.rank`, /^\d+$/.test(v) ? Number(v) : v) },
        { more: "Another amount was agreed or ordered", open: (r, at) => Boolean(look(r, at).agreed), of: [
          { path: "agreed.amount", label: "The amount", kind: "money" },
          { path: "agreed.authority[0].text", label: "What says so?", hint: "Such as: letter of the plan of 2026-04-02.", set: recorded }] },
      ] },
    ] },
    { section: "6. What else is taken", of: [
      { list: "deductions", one: "deduction", title: "Deduction", of: [
        { path: "title", label: "What for?" }, { path: "to", label: "To whom?" }, { path: "amount", label: "How much?", kind: "money" },
        { path: "order", label: "When is it taken?", kind: "choice", choices: () => orders }] },
      { element: (r) => make("p", { class: "hint" }, Object.keys(keptNames).some((n) => r[n])
        ? `The file also holds what this form does not show, and it is counted: ${Object.keys(keptNames).filter((n) => r[n])
          .map((n) => keptNames[n]).join(", ")}.` : "") },
    ] },
  ];

  // recorded records a letter or an order that says what was agreed: it is of the record of the case, where a file does not say otherwise.
  function recorded(r, text, at) {
    const path = `${at}.agreed.authority[0]`;
    if (text && !look(r, `${path}.kind`)) store(r, `${path}.kind`, "record");
    if (!text) store(r, `${path}.kind`, "");
    store(r, `${path}.text`, text);
  }

  function agreed(r) { return feeKind(r) === "agreement"; }

  // source says where the recovery comes from, and lets the reader change that.
  function source(r) {
    const take = make("button", { type: "button", id: "net-take" }, r.matter ? "Enter what was paid instead" : "Take the judgment of the case");
    take.disabled = !r.matter && !caseFile();
    take.addEventListener("click", () => {
      linked = !r.matter;
      if (linked) r.matter = JSON.parse(caseFile());
      else for (const name of ["matter", "plaintiff", "offers", "fund_order", "insurance"]) delete r[name];
      if (linked) delete r.client;
      delete r.payments;
      redraw("net-take");
    });
    const says = r.matter ? `The recovery is that under the judgment in ${r.matter.caption || "the case"}.`
      : "The recovery is what you enter. A case in the first part of the page can take its place.";
    return make("div", {}, make("p", {}, says), take);
  }

  const form = fieldsOf($("net-fields"), "net", plan, () => work());

  const questions = asking($("net-questions"), (q, value) => {
    const r = form.record;
    if (/\]$/.test(q.path) && !placed.has(q.key)) change(r, q, value);
    else if (q.kind === "date" || q.kind === "choice" || !/(findings|facts)$/.test(q.path)) {
      store(r, q.path, q.path.endsWith(".rank") && /^\d+$/.test(value) ? Number(value) : q.kind === "number" ? digits(value) : value);
      if (value === "") placed.delete(q.key);
      else placed.set(q.key, { ...q, answer: value });
    } else if (value !== "") put(r, q, value);
    work();
  }, (q) => [!q.asked && "Recorded, and nothing turns on it.", q.turns]);

  // redraw draws the fields for a record that became another, after what its choices come from is known.
  function redraw(focus) {
    last = assess();
    form.draw(focus);
    work();
  }

  function assess() {
    const r = form.record;
    if (r.fee?.agreement?.stages?.length === 1 && r.fee.agreement.stages[0].name) r.fee.stage ||= r.fee.agreement.stages[0].name;
    return JSON.parse(window.remedies.net(JSON.stringify({ schema: "remedies.disbursement/v1", ...r }), $("net-presume").checked));
  }

  function waiting() {
    const r = form.record;
    const list = [];
    if (!r.matter && !r.client) list.push({ id: "net-client", says: "Say who recovers." });
    if (!r.matter && !(r.payments || []).some((p) => p.amount)) list.push({ id: "net-payments-add", says: "Add what was paid." });
    return list;
  }

  function work() {
    if (!window.remedies) return;
    last = assess();
    if (last.file) {
      const wants = last.questions.filter((q) => q.kind !== "elsewhere" && (/(findings|facts)(\[\d+\])?$/.test(q.path) || !form.has(q.path)));
      const asked = new Set(wants.map((q) => q.key));
      questions.draw([...wants, ...[...placed.values()].filter((q) => !asked.has(q.key))]);
    }
    const todo = marks();
    drawResult(todo);
    parts.refresh();
  }

  // marks writes beside each field what is needed or wrong there, and returns what is to be done.
  function marks() {
    unmark($("net-form"));
    const waits = waiting();
    const todo = [];
    for (const w of last.wrong) {
      const asked = [...questions.shown.values()].find((s) => s.question.answer && w.path.startsWith(s.question.path));
      const field = asked?.box || (w.path && form.of(w.path));
      const input = field?.querySelector("input, select");
      if (waits.some((x) => x.id === input?.id) || waits.length && ["payments", "client"].includes(w.path)) continue; // it only waits to be filled
      if (field) {
        mark(field, ".wrong", w.says);
        input.setAttribute("aria-invalid", "true");
        field.closest("details")?.setAttribute("open", "");
      }
      const name = field?.querySelector("label, legend").textContent.trim() || w.at;
      todo.push({ id: input?.id, says: name ? `${name}: ${w.says}` : w.says });
    }
    for (const q of last.questions) {
      if (q.answer) continue;
      const s = questions.shown.get(q.key);
      const field = s ? null : form.of(q.path);
      if (field) {
        mark(field, ".need", `Needed: ${q.text}`);
        field.closest("details")?.setAttribute("open", "");
      }
      todo.push({ id: s?.first || field?.querySelector("input, select").id || form.add(q.path)?.id, says: q.text, needed: true });
    }
    return todo;
  }

  function drawResult(todo) {
    const waits = waiting();
    const wrong = todo.filter((t) => !t.needed);
    const needed = todo.filter((t) => t.needed);
    const statement = waits.length ? "" : last.statement;
    let lines;
    if (statement) lines = summed(last.outcomes, last.of);
    else if (waits.length) lines = [make("p", {}, "What the client keeps will stand here.")];
    else if (wrong.length) lines = [make("p", {}, "There is no statement yet: something is not right.")];
    else lines = [make("p", {}, `There is no statement yet: ${needed.length === 1 ? "one answer is" : `${needed.length} answers are`} needed.`)];
    told($("net-figure"), lines);
    bar = statement ? `${last.outcomes[0].what}: ${last.outcomes[0].amount}` : needed.length && !waits.length ? `${needed.length} to answer` : "";
    const title = waits.length ? "To begin" : wrong.length ? "To put right" : "To answer";
    listed($("net-todo"), title, [...waits, ...wrong, ...(waits.length ? [] : needed)]);
    if (title === "To answer" && last.questions.some((q) => q.usual && !q.answer) && !$("net-presume").checked && $("net-todo").firstChild) {
      const take = make("button", { type: "button" }, "Take the ordinary case for the exceptions");
      take.addEventListener("click", () => {
        $("net-presume").checked = true;
        work();
        $("net-result").focus();
      });
      $("net-todo").firstChild.append(take);
    }
    $("net-hint").textContent = last.questions.length ? "An answer changes the statement at once."
      : "When the claims are known, the questions of their law stand here.";
    $("net-presume-row").hidden = !$("net-presume").checked && !last.questions.some((q) => q.usual);
    printed($("net-paper"), statement);
  }

  // fill shows an opened record, or an empty one.
  function fill(record) {
    const { schema, presume, ...r } = record || {};
    placed.clear();
    questions.clear();
    linked = false;
    $("net-presume").checked = Boolean(presume);
    form.show(r);
    redraw();
  }

  return {
    ready(w) {
      words = w;
      $("net-presume").addEventListener("change", work);
      fill();
    },
    // shown is called where the part is looked at: the case may have become another.
    shown() {
      if (linked && caseFile()) form.record.matter = JSON.parse(caseFile());
      redraw();
    },
    open: fill,
    anew: () => fill(),
    result: "net-result",
    first: "net-client",
    noun: "record",
    bar: () => bar,
    file: () => (last?.file && !waiting().length ? { text: last.file, title: `${last.title || "Recovery"}` } : null),
    title: () => (last?.statement ? last.title : ""),
  };
})();
