package site_test

import (
	"testing"

	"github.com/chromedp/chromedp"
	"github.com/stretchr/testify/require"

	"github.com/makewhole/remedies/damages/outcome"
)

// uncertain is the ID of the field in which something of the case is said to be uncertain, by its title.
func (b *tab) uncertain(title string) string {
	b.t.Helper()
	return eval[string](b, `[...document.querySelectorAll("#offer-fields fieldset")]
		.find(f => f.querySelector("legend").textContent === "`+title+`").querySelector("select").id`)
}

// A range for the other loss and a chance of liability, each with whose estimate it is; an offer under Rule 68. What is saved is a
// scenario, and is opened as it was.
func TestAnOfferIsHeldAgainstTheOutcomes(t *testing.T) {
	b := open(t, wide, nil)
	folder := b.downloads()
	b.part("offer")
	b.text("offer-figure", "There is no case yet.")
	b.part("verdict")
	b.fill(ohio...)
	b.run(chromedp.Evaluate[chromedp.Void](`document.getElementById("presume").click()`))
	b.figure("$1,800,000.00")
	b.part("offer")
	b.text("offer-figure", "The trials can be run.")
	b.fill(b.uncertain("Noneconomic damages"), "triangular")
	b.until(`document.getElementById("offer-scenario-inputs-0-value-low")`)
	b.text("offer-figure", "missing or not right")
	b.fill("offer-scenario-inputs-0-value-low", "100000", "offer-scenario-inputs-0-value-mode", "200000", "offer-scenario-inputs-0-value-high", "150000",
		"offer-scenario-inputs-0-source", "plaintiff's counsel")
	b.text("offer-scenario-inputs-0-value-mode-wrong", "not between")
	b.fill("offer-scenario-inputs-0-value-high", "900000")
	b.fill(b.uncertain("Whether there is liability at all"), "chance")
	b.until(`document.getElementById("offer-scenario-inputs-1-chance")`)
	b.text("offer-scenario-inputs-1-source-wrong", "whose estimate it is")
	b.fill("offer-scenario-inputs-1-chance", "62.5", "offer-scenario-inputs-1-source", "plaintiff's counsel")
	b.text("offer-figure", "The trials can be run.")
	b.fill("offer-amount", "450000", "offer-fee", "40")
	b.add("offer-scenario-offers-add")
	b.fill("offer-scenario-offers-0-rule", "us-frcp-68", "offer-scenario-offers-0-by", "defendant", "offer-scenario-offers-0-amount", "450000",
		"offer-scenario-offers-0-made", "2024-02-02")
	b.until(`document.getElementById("offer-scenario-offers-0-shifts-1")`)
	require.Contains(t, eval[string](b, `document.querySelector("[for=offer-scenario-offers-0-shifts-0]").textContent`), "Costs incurred after the offer")
	b.fill("offer-scenario-offers-0-shifts-0", "25000", "offer-scenario-offers-0-shifts-1", "10000")
	b.text("offer-figure", "The trials can be run.")
	b.run(chromedp.Click(chromedp.CSS("#offer-run")))
	b.text("offer-figure", "on average")
	paper := eval[string](b, "document.getElementById('offer-paper').innerText")
	require.Contains(t, paper, "10,000 trials")
	require.Contains(t, paper, "Fed. R. Civ. P. 68")
	require.Contains(t, paper, "plaintiff's counsel")
	require.GreaterOrEqual(t, eval[int](b, "document.querySelectorAll('#offer-paper svg').length"), 2)
	require.Equal(t, "offer-result", eval[string](b, "document.activeElement.id"))
	average := eval[string](b, "document.querySelector('#offer-figure .amount:last-of-type').lastChild.textContent")

	file, text := b.saved(folder, "Plaintiff-v-Defendant-outcomes.json")
	s, err := outcome.ParseScenario(text)
	require.NoError(t, err)
	require.Equal(t, "5/8", s.Inputs[1].Chance.String())
	b.run(chromedp.Click(chromedp.CSS("#anew")))
	b.text("offer-figure", "The trials can be run.") // of the case in the first part
	b.upload(file)
	b.until(`document.getElementById("offer-scenario-inputs-1-chance")?.value === "62.5"`)
	b.text("offer-figure", "The trials can be run.")
	b.run(chromedp.Click(chromedp.CSS("#offer-run")))
	b.until(`document.querySelector('#offer-figure .amount')`)
	require.Equal(t, average, eval[string](b, "document.querySelector('#offer-figure .amount:last-of-type').lastChild.textContent"), "the same trials each time")
	require.Empty(t, b.said)
	b.mu.Lock()
	defer b.mu.Unlock()
	require.Len(t, b.asked, 9, "%v", b.asked)
}

// The page goes on while trials run, and stops them. The pictures fit a narrow screen.
func TestTrialsAreStoppedAndTheResultFitsANarrowScreen(t *testing.T) {
	b := open(t, narrow, nil)
	b.upload("../../remedies/matters/uncertain/ohio-cap.json")
	b.text("offer-figure", "The trials can be run.")
	chosen := func(title string) string {
		return eval[string](b, `document.getElementById("`+b.uncertain(title)+`").selectedOptions[0].textContent`)
	}
	require.Equal(t, "As the file says", chosen("Pain and suffering damages, pain"))
	require.Equal(t, "The same, with less weight at the ends", chosen("The share of the fault of Ana Reyes"))
	require.Equal(t, "It is so with some chance", chosen("Whether there is liability at all"))
	require.NotContains(t, eval[string](b, "document.getElementById('offer-fields').innerText"), "The file also says", "each input has its fields")
	b.run(chromedp.Click(chromedp.CSS("#offer-run")))
	b.until(`document.getElementById("offer-progress").checkVisibility()`)
	require.Equal(t, "offer-stop", eval[string](b, "document.activeElement.id"))
	b.run(chromedp.Click(chromedp.CSS("#offer-stop")))
	b.text("offer-figure", "The trials were stopped.")
	require.Empty(t, eval[string](b, "document.getElementById('offer-paper').innerText"))
	b.run(chromedp.Click(chromedp.CSS("#offer-run")))
	b.text("offer-figure", "on average")
	require.LessOrEqual(t, eval[int](b, "document.documentElement.scrollWidth"), narrow)
	require.Equal(t, []string{}, eval[[]string](b, `(() => {
		const seen = {}; for (const e of document.querySelectorAll("[id]")) seen[e.id] = (seen[e.id] || 0) + 1;
		return Object.keys(seen).filter(id => seen[id] > 1); })()`), "each name once")
	require.Empty(t, b.said)
}
