// An offer against the outcomes: the reader says of each award, share, finding and liability of the case between what it may lie,
// and whose estimate that is; the library does the trials. What is saved is a remedies.scenario/v1 file.
"use strict";

const offer = (() => {
  let words = { offers: [] };
  let last = null; // what the question was checked to last
  let done = null; // what the trials came to last; null where the question changed after them
  let running = false;
  let linked = true; // the matter is the case in the first part of the page

  const scenario = (r) => r.scenario;
  const inputs = (r) => scenario(r).inputs || [];

  // naming is the member that says what an input is about, and what it says, in one order; whom a finding is about is part of it.
  const naming = (x) => JSON.stringify(["award", "share", "finding", "liability"].filter((n) => x[n]).map((n) => {
    const { proof, by, otherwise, share_to: to, ...of } = typeof x[n] === "string" ? { award: x[n] } : x[n];
    return [n, Object.entries(of).sort()];
  }));
  const placeOf = (r, u) => inputs(r).findIndex((x) => naming(x) === naming(u.of));
  const shapeOf = (r, u) => {
    const x = inputs(r)[placeOf(r, u)];
    return x ? (u.unit ? x.value?.shape || "" : "chance") : "";
  };
  const shapes = { "": "It is as the case has it", uniform: "Anything between two values", triangular: "Between two values, and one is the most likely",
    pert: "The same, with less weight at the ends", discrete: "One of several values, each with a chance" };

  // setShape makes the input of something uncertain, or takes it out.
  function setShape(u) {
    return (r, shape) => {
      const s = scenario(r);
      const at = placeOf(r, u);
      const x = at < 0 ? { id: u.id, title: u.title.slice(0, 200), source: "", ...structuredClone(u.of) } : s.inputs[at];
      if (shape === "") {
        s.inputs = inputs(r).filter((e) => e !== x);
        if (!s.inputs.length) delete s.inputs;
        return;
      }
      rows.add(x);
      if (u.unit) x.value = { shape, ...(shape === "discrete" && { points: [{}, {}] }) };
      if (at < 0) s.inputs = [...inputs(r), x];
    };
  }

  // A chance is entered in percent, and recorded as a part of one.
  const ofHundred = (v) => {
    const [, whole, rest] = v.match(/^(\d+)(?:\.(\d*))?$/) || [];
    if (!whole) return v;
    const all = whole.padStart(3, "0");
    return `${all.slice(0, -2)}.${all.slice(-2)}${rest || ""}`;
  };
  const inHundred = (v) => {
    const [, whole, rest = ""] = v.match(/^(\d+)(?:\.(\d*))?$/) || [];
    if (!whole) return v;
    const more = rest.slice(2).replace(/0+$/, "");
    return `${Number(whole + rest.slice(0, 2).padEnd(2, "0"))}${more ? `.${more}` : ""}`;
  };
  const chance = (name, label) => {
    const path = (at) => (at ? `${at}.${name}` : name);
    return { path: name, label, kind: "percent", get: (r, at) => inHundred(look(r, path(at)) ?? ""), set: (r, v, at) => store(r, path(at), ofHundred(v)) };
  };

  // fieldsFor are the fields of something uncertain.
  function fieldsFor(r, u, n) {
    const shape = shapeOf(r, u);
    const at = `scenario.inputs[${placeOf(r, u)}]`;
    const options = u.unit ? shapes : { "": "It is as the case has it", chance: "It is so with some chance" };
    const known = shape in options ? [] : [[shape, "As the file says"]];
    const list = [{ path: `uncertain-${n}`, label: u.recorded ? `The case says ${u.recorded}. What may it be?` : "What may it be?", kind: "choice",
      redraw: true,
      get: () => shape, set: setShape(u), choices: () => [...Object.entries(options), ...known] }];
    if (!shape) return list;
    const kind = u.unit === "dollars" ? "money" : "percent";
    const value = (name, label) => ({ path: `${at}.value.${name}`, label: u.unit === "percent" ? `${label}, in percent` : label, kind });
    if (shape === "chance") list.push(chance(`${at}.chance`, `The chance of ${u.says}, in percent`));
    if (shape === "uniform" || shape === "triangular" || shape === "pert") list.push(value("low", "At least"));
    if (shape === "triangular" || shape === "pert") list.push(value("mode", "Most likely"));
    if (shape === "uniform" || shape === "triangular" || shape === "pert") list.push(value("high", "At most"));
    if (shape === "discrete") {
      list.push({ list: `${at}.value.points`, one: "value", title: "Value", of: [{ path: "value", label: "The value", kind },
        chance("chance", "Its chance, in percent"), { path: "title", label: "What it stands for", hint: "May stay empty." }] });
    }
    if (u.bears.length) {
      list.push({ path: `${at}.liability.share_to`, label: "Who bears its share of the fault where it is not liable?", kind: "choice",
        get: (x) => look(x, `${at}.liability.share_to`)?.[0] ?? "",
        set: (x, v) => store(x, `${at}.liability.share_to`, v ? [v] : ""), choices: () => [["", "Choose"], ...u.bears.map((c) => [c.value, c.label])] });
    }
    list.push({ path: `${at}.source`, label: "Whose estimate is it, and on what does it rest?", set: (x, v) => { look(x, at).source = v; } });
    return list;
  }

  // beside says what of the file the fields do not show.
  function beside(r) {
    const shown = new Set((last?.uncertain || []).map((u) => placeOf(r, u)));
    const list = inputs(r).filter((x, i) => !shown.has(i)).map((x) => x.title || x.id);
    return make("p", { class: "hint" }, list.length ? `The file also says that this is uncertain, and it counts: ${list.join("; ")}.` : "");
  }

  const plan = [
    { section: "1. The case", of: [{ element: (r) => {
      const says = r.scenario.matter ? `The case is ${r.scenario.matter.caption || "the one in the first part of the page"}.`
        : "Enter a case in the first part of the page, or open a scenario. What of it is certain stays as it is there.";
      return make("p", {}, says);
    } }] },
    { section: "2. What is uncertain", hint: "Every range and chance is yours: the library has no estimates of its own.", when: (r) => r.scenario.matter,
      of: [{ each: (r) => (last?.uncertain || []).map((u, n) => ({ title: u.title, of: fieldsFor(r, u, n) })) }, { element: beside }] },
    { section: "3. The offer", when: (r) => r.scenario.matter, of: [
      { path: "amount", label: "What is offered to settle?", kind: "money", hint: "Empty where nothing is offered yet." },
      { pair: [{ path: "fee", label: "The fee of the client’s lawyer on a judgment, in percent", kind: "percent" },
        { path: "settled_fee", label: "The fee on a settlement now, where it is another", kind: "percent" }] },
      { pair: [{ path: "scenario.costs.plaintiff", label: "The plaintiff’s costs to trial", kind: "money" },
        { path: "scenario.costs.defendant", label: "The defendant’s costs to trial", kind: "money" }] },
    ] },
    { section: "4. Offers under a rule", hint: "An offer that was made under a rule on offers of judgment shifts costs as the rule says.",
      when: (r) => r.scenario.matter, of: [
      { list: "scenario.offers", one: "offer", article: "an", title: "Offer", start: (r) => ({ id: fresh(r) }), of: [
        { path: "rule", label: "Under which rule?", kind: "choice", redraw: true,
          choices: () => [["", "Choose"], ...words.offers.map((o) => [o.value, o.label])] },
        { path: "by", label: "Who makes it?", kind: "choice", redraw: true,
          choices: () => [["", "Choose"], ["plaintiff", "The plaintiff"], ["defendant", "The defendant"]] },
        { path: "amount", label: "How much?", kind: "money" },
        { pair: [{ path: "made", label: "It is served on", kind: "day", redraw: true }, { path: "trial", label: "The trial begins on", kind: "day" },
          { path: "filed", label: "The action was filed on", kind: "day" },
          { path: "declared", label: "The defendant declared offers available on", kind: "day" },
          { path: "deadline", label: "It is open until", kind: "day" }, { path: "rejected", label: "It was rejected on", kind: "day" }] },
        ...[0, 1, 2, 3, 4, 5].map((k) => ({ path: `shifts[${k}]`, label: "", kind: "money", when: (r, at) => k < followsOf(at).length })),
      ] },
    ] },
  ];

  const followsOf = (at) => last?.follows[Number(at.match(/\[(\d+)\]$/)[1])] || [];
  const fresh = (r) => {
    const taken = new Set((scenario(r).offers || []).map((o) => o.id));
    let n = 1;
    while (taken.has(`offer ${n}`)) n++;
    return `offer ${n}`;
  };

  const form = fieldsOf($("offer-fields"), "offer", plan, () => {
    done = null;
    work();
  });

  // question is what is asked, as JSON.
  const question = () => {
    const r = structuredClone(form.record);
    r.scenario = { schema: "remedies.scenario/v1", ...r.scenario };
    return JSON.stringify(r);
  };

  function check() {
    last = JSON.parse(window.remedies.scenario(question()));
    (form.record.scenario.offers || []).forEach((o, i) => { // what a rule does not shift after all is left out
      if (last.follows[i] && o.shifts?.length > last.follows[i].length) o.shifts.length = last.follows[i].length;
    });
  }

  function redraw() {
    check();
    form.draw();
    work();
  }

  function work() {
    if (!window.remedies || !form.record.scenario) return;
    const was = JSON.stringify(last?.follows);
    check();
    if (JSON.stringify(last.follows) !== was) form.draw(document.activeElement.id);
    for (const field of $("offer-fields").querySelectorAll("[data-path*='.shifts[']")) { // what a sum is for comes from the rule
      const [, i, k] = field.dataset.path.match(/offers\[(\d+)\]\.shifts\[(\d+)\]/);
      field.querySelector("label").textContent = `${last.follows[i][k]}. How much?`;
    }
    drawResult(marks(done?.wrong.length ? done.wrong : last.wrong));
    parts.refresh();
  }

  function marks(wrong) {
    unmark($("offer-form"));
    return form.record.scenario.matter ? wrong.map((w) => {
      const field = w.path && form.of(w.path);
      const input = field?.querySelector("input, select");
      if (field) {
        mark(field, ".wrong", w.says);
        input.setAttribute("aria-invalid", "true");
      }
      const name = field?.querySelector("label").textContent.trim() || w.at;
      return { id: input?.id, says: name ? `${name}: ${w.says}` : w.says };
    }) : [];
  }

  function drawResult(todo) {
    const ready = Boolean(form.record.scenario.matter) && !todo.length && last.file;
    let lines;
    if (running) lines = [make("p", {}, "The trials are running.")];
    else if (done?.statement) lines = summed(done.outcomes);
    else if (done?.stopped) lines = [make("p", {}, "The trials were stopped.")];
    else if (!form.record.scenario.matter) lines = [make("p", {}, "There is no case yet.")];
    else if (todo.length) lines = [make("p", {}, "The trials cannot be run yet: something is missing or not right.")];
    else lines = [make("p", {}, "The trials can be run.")];
    told($("offer-figure"), lines);
    listed($("offer-todo"), "To put right", todo);
    $("offer-run").disabled = !ready || running;
    $("offer-stop").hidden = $("offer-progress").hidden = !running;
    printed($("offer-paper"), done?.statement || "");
  }

  // run does the trials, and shows what they came to, unless the question became another meanwhile.
  async function run() {
    const asked = question();
    running = true;
    done = null;
    work();
    $("offer-stop").focus();
    const progress = (n) => {
      $("offer-progress").value = n;
      if (n < $("offer-progress").max) return;
      $("offer-progress").removeAttribute("value");
      told($("offer-figure"), [make("p", {}, "The trials are done. Now each estimate is held at its ends in turn.")]);
    };
    $("offer-progress").max = words.trials;
    progress(0);
    const came = JSON.parse(await window.remedies.run(asked, progress));
    running = false;
    if (asked === question()) done = came;
    work();
    if (parts.name === "offer") (came.statement ? $("offer-result") : $("offer-run")).focus();
  }

  function fill(s) {
    const { schema, ...of } = s || {};
    for (const x of of.inputs || []) rows.add(x);
    done = null;
    last = null;
    linked = !s;
    form.show({ scenario: of });
    if (linked) take();
    redraw();
  }

  // take takes the case of the first part into the scenario.
  function take() {
    const file = caseFile();
    if (file) form.record.scenario.matter = JSON.parse(file);
    else delete form.record.scenario.matter;
    const presumed = $("presume").checked;
    if (presumed) form.record.scenario.presume = true;
    else delete form.record.scenario.presume;
  }

  return {
    ready(w) {
      words = w;
      form.show({ scenario: {} });
      $("offer-run").addEventListener("click", run);
      $("offer-stop").addEventListener("click", () => window.remedies.stop());
    },
    shown() {
      const was = question();
      if (linked) take();
      if (question() !== was) done = null;
      redraw();
    },
    open: fill,
    anew: () => fill(),
    result: "offer-result",
    first: "offer-amount",
    noun: "scenario",
    bar: () => (done?.statement ? `On average: ${done.outcomes.at(-1).amount}` : ""),
    file: () => (last?.file && form.record.scenario.matter ? { text: last.file, title: `${last.caption}-outcomes` } : null),
    title: () => (done?.statement ? done.title : ""),
  };
})();
