package site_test

import (
	"os"
	"path/filepath"
	"strconv"
	"testing"
	"time"

	"github.com/chromedp/cdproto/browser"
	"github.com/chromedp/chromedp"
	"github.com/chromedp/chromedp/kb"
	"github.com/stretchr/testify/require"

	"github.com/makewhole/remedies/damages/disbursement"
)

// part shows a part of the page.
func (b *tab) part(name string) {
	b.t.Helper()
	b.run(chromedp.Click(chromedp.CSS(`[data-part="` + name + `"]`)))
}

// add adds to a list, and takes the focus to its first field.
func (b *tab) add(id string) {
	b.t.Helper()
	b.run(chromedp.Evaluate[chromedp.Void](`document.getElementById("` + id + `").click()`))
}

// text waits until an element holds a text.
func (b *tab) text(id, says string) {
	b.t.Helper()
	b.until(`document.getElementById("` + id + `")?.innerText.includes(` + strconv.Quote(says) + `)`)
}

// downloads has the browser save files to a folder.
func (b *tab) downloads() (folder string) {
	b.t.Helper()
	folder = b.t.TempDir()
	call(b, browser.SetDownloadBehavior, browser.SetDownloadBehaviorParams{Behavior: browser.SetDownloadBehaviorBehaviorAllow, DownloadPath: folder})
	return folder
}

// saved saves what the part holds, and returns the file.
func (b *tab) saved(folder, name string) (file string, text []byte) {
	b.t.Helper()
	b.run(chromedp.Click(chromedp.CSS("#save")))
	file = filepath.Join(folder, name)
	require.Eventually(b.t, func() bool { _, err := os.Stat(file); return err == nil }, time.Minute, 50*time.Millisecond)
	text, err := os.ReadFile(file)
	require.NoError(b.t, err)
	return file, text
}

// settlement fills in a recovery of $100,000 with a fee of a third and costs of $4,000.
func (b *tab) settlement() {
	b.t.Helper()
	b.part("net")
	b.fill("net-client", "Ann Reed <b>")
	b.add("net-payments-add")
	b.fill("net-payments-0-by", "Gulf Mutual", "net-payments-0-what", "settlement", "net-payments-0-amount", "100000")
	b.text("net-figure", "$100,000.00")
	b.fill("net-fee", "agreement")
	b.until(`document.getElementById("net-fee-to")`)
	b.fill("net-fee-to", "Stone LLP", "net-fee-agreement-base", "gross", "net-fee-agreement-without_recovery", "lawyer",
		"net-fee-agreement-stages-0-name", "settled", "net-fee-agreement-stages-0-tiers-0-percent", "1/3")
	b.add("net-costs-add")
	b.fill("net-costs-0-title", "experts", "net-costs-0-amount", "4000", "net-costs-0-advanced", "lawyer")
	b.text("net-figure", "$62,666.67")
}

// A third of $100,000 is $33,333.33. 42 C.F.R. § 411.37(c) takes Medicare's share of fee and costs, 37.33333 percent, off its claim,
// unless it had to sue. What is saved is opened as it was, and asks for nothing of the net.
func TestAnAmountAloneComesToWhatTheClientKeeps(t *testing.T) {
	b := open(t, wide, nil)
	folder := b.downloads()
	b.part("net")
	b.text("net-figure", "What the client keeps will stand here.")
	b.settlement()
	b.add("net-liens-add")
	b.fill("net-liens-0-of", "medicare")
	b.text("net-figure", "answers are needed")
	b.text("net-liens-0-paid-need", "Needed")
	b.fill("net-liens-0-paid", "10000")
	b.answer("Did Medicare have to sue", "No")
	b.answer("without disputing the claim", "No")
	b.text("net-figure", "$56,400.00")
	b.text("net-questions", "With yes the client keeps $52,666.67, with no $56,400.00.")
	b.answer("Did Medicare have to sue", "Yes")
	b.text("net-figure", "$52,666.67")
	b.answer("Did Medicare have to sue", "Leave open")
	b.text("net-figure", "one answer is needed")
	b.run(chromedp.Click(chromedp.CSS("#net-todo button")))
	b.text("net-figure", "$56,400.00")
	b.fill("net-liens-0-agreed-amount", "666.67")
	b.text("net-figure", "is needed")
	b.fill("net-liens-0-agreed-authority-0-text", "letter of 2026-04-02")
	b.text("net-figure", "$62,000.00")
	b.fill("net-liens-0-agreed-authority-0-text", "", "net-liens-0-agreed-amount", "")
	b.text("net-figure", "$56,400.00")
	require.Zero(t, eval[int](b, "document.querySelectorAll('#net-paper b').length"))
	require.Positive(t, eval[int](b, "document.querySelectorAll('#net-paper svg').length"))
	require.Equal(t, "Closing statement for Ann Reed <b>", eval[string](b, "document.title"))

	file, text := b.saved(folder, "Closing-statement-for-Ann-Reed-b.json")
	require.Contains(t, string(text), disbursement.RecordSchema)
	b.run(chromedp.Click(chromedp.CSS("#anew")))
	b.text("net-figure", "What the client keeps will stand here.")
	b.run(chromedp.Click(chromedp.CSS("#back")))
	b.text("net-figure", "$56,400.00")
	b.part("verdict")
	b.upload(file)
	b.text("net-figure", "$56,400.00")
	require.Equal(t, "Ann Reed <b> 100,000 1/3 10,000", eval[string](b, `["net-client", "net-payments-0-amount",
		"net-fee-agreement-stages-0-tiers-0-percent", "net-liens-0-paid"].map(id => document.getElementById(id).value.replace(".00", "")).join(" ")`))

	b.upload("../../remedies/matters/net/new-york-malpractice.json")
	b.text("net-figure", "$1,145,224.00")
	require.Empty(t, b.said)
	b.mu.Lock()
	defer b.mu.Unlock()
	require.Len(t, b.asked, 9, "%v", b.asked)
}

// What is wrong stands beside its field: an amount that is none, and a fee above N.Y. Jud. Law § 474-a.
func TestWhatIsWrongWithARecoveryStandsBesideItsField(t *testing.T) {
	b := open(t, wide, nil)
	b.settlement()
	b.fill("net-costs-0-amount", "4oo0")
	b.text("net-costs-0-amount-wrong", "not an amount")
	b.text("net-figure", "something is not right")
	require.Equal(t, "true", eval[string](b, `document.getElementById("net-costs-0-amount").getAttribute("aria-invalid")`))
	b.run(chromedp.Click(chromedp.CSS(`#net-todo a[href="#net-costs-0-amount"]`)))
	require.Equal(t, "net-costs-0-amount", eval[string](b, "document.activeElement.id"))
	b.fill("net-costs-0-amount", "4,000", "net-jurisdiction", "US-NY")
	b.text("net-cause-need", "Needed")
	b.fill("net-cause", "med-mal", "net-dates-accrual", "2022-03-01")
	b.text("net-questions", "Is the client a minor")
	b.run(chromedp.Evaluate[chromedp.Void](`document.querySelector("#net-questions input[value=not_established]").click()`))
	b.text("net-fee-agreement-stages-0-name-wrong", "more than")
	b.fill("net-fee-agreement-stages-0-tiers-0-percent", "28.8")
	b.text("net-figure", "$67,200.00") // 30 percent of what is left after the costs is 28,800
	require.Empty(t, eval[string](b, `document.getElementById("net-fee-agreement-stages-0-name-wrong").innerText`))
	require.Empty(t, b.said)
}

// The judgment of the case at hand is what is recovered, and follows it.
func TestTheJudgmentOfTheCaseIsDivided(t *testing.T) {
	b := open(t, wide, nil)
	b.fill(virginia...)
	b.fill("plaintiff", "Ann Reed")
	b.figure("$560,000.00")
	b.part("net")
	b.run(chromedp.Click(chromedp.CSS("#net-take")))
	b.text("net-figure", "$560,000.00")
	b.fill("net-fee", "amount")
	b.until(`document.getElementById("net-fee-amount")`)
	b.fill("net-fee-to", "Stone LLP", "net-fee-amount", "100000")
	b.text("net-figure", "$460,000.00")
	b.part("verdict")
	b.fill("punitive", "300000")
	b.figure("$510,000.00")
	b.part("net")
	b.text("net-figure", "$410,000.00")
	b.run(chromedp.Click(chromedp.CSS("#net-take")))
	b.text("net-figure", "What the client keeps will stand here.")
	require.Empty(t, b.said)
}

// The keyboard alone fills in a recovery, each control has a name, and the page fits a narrow screen.
func TestTheKeyboardAloneFillsInARecovery(t *testing.T) {
	b := open(t, narrow, nil)
	focus := func() string {
		return eval[string](b, "document.activeElement.id || document.activeElement.dataset.part || ''")
	}
	tabTo := func(id string) {
		for range 40 {
			if focus() == id {
				return
			}
			b.run(chromedp.KeyEvent(kb.Tab))
		}
		require.Fail(t, "the keyboard does not reach "+id, "it is at %s", focus())
	}
	tabTo("net")
	b.run(chromedp.KeyEvent(kb.Enter))
	tabTo("net-client")
	b.run(chromedp.KeyEvent("Ann"))
	tabTo("net-payments-add")
	b.run(chromedp.KeyEvent(kb.Enter))
	require.Equal(t, "net-payments-0-by", focus(), "what is added takes the focus")
	b.run(chromedp.KeyEvent("Gulf"))
	tabTo("net-payments-0-amount")
	b.run(chromedp.KeyEvent("5000"))
	b.text("net-figure", "$5,000.00")
	require.Equal(t, "net-payments-0-amount", focus())
	b.add("net-liens-add")
	b.add("net-costs-add")
	require.Equal(t, []string{}, eval[[]string](b, `[...document.querySelectorAll("input, select, button, progress")].filter(e => e.checkVisibility()
		&& !(e.labels?.length || e.getAttribute("aria-label") || e.textContent.trim())).map(e => e.id)`), "each control has a name")
	require.Equal(t, []string{}, eval[[]string](b, `(() => {
		const seen = {}; for (const e of document.querySelectorAll("[id]")) seen[e.id] = (seen[e.id] || 0) + 1;
		return Object.keys(seen).filter(id => seen[id] > 1); })()`), "each name once")
	require.LessOrEqual(t, eval[int](b, "document.documentElement.scrollWidth"), narrow)
	b.upload("../../remedies/matters/net/california-compensation.json")
	b.until(`document.getElementById("bar").innerText !== ""`)
	require.LessOrEqual(t, eval[int](b, "document.documentElement.scrollWidth"), narrow)
	require.Empty(t, b.said)
}
