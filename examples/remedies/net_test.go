package main

import (
	"os"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// By hand. N.Y. Jud. Law § 474-a(2), of 1,500,000 less 26,000: 30 percent of 250,000, 25 of 250,000, 20 of 500,000, 15 of 250,000 and
// 10 of 224,000 are 297,400. 42 C.F.R. § 411.37(c): of 40,000 Medicare bears 323,400/1,500,000, which is 8,624.
//
// Cal. Lab. Code § 3856(b), Quinn: of 220,000 the carrier bears 350,000/900,000, 85,555.56; of 18,000 Medicare bears 7,000. § 3861: a
// credit of 550,000 less 134,444.44.
//
// The verdict: 900,000 and 400,000 of punitive damages after a tenth of fault, of which 40 percent is 520,000; 480,000 of it no
// insurer pays.
func TestWhatAClientKeeps(t *testing.T) {
	for file, figures := range map[string][]string{
		"new-york-malpractice.json":    {"$1,145,224.00", "$297,400.00", "-$8,624.00", "$31,376.00"},
		"california-compensation.json": {"$404,555.56", "-$85,555.56", "$134,444.44", "$11,000.00", "$415,555.56"},
		"california-verdict.json":      {"$701,319.50", "$520,000.00", "$80,000.00", "$400,000.00"},
	} {
		code, out, errs := sub("net").RunArgs(matters + "net/" + file)
		require.Zero(t, code, errs)
		for _, f := range figures {
			require.Contains(t, out, f, file)
		}
	}
	sub("net").Prints(t, map[string]string{
		"net/new-york-malpractice.txt":     matters + "net/new-york-malpractice.json",
		"net/new-york-malpractice.md":      "-format markdown " + matters + "net/new-york-malpractice.json",
		"net/california-compensation.txt":  matters + "net/california-compensation.json",
		"net/california-compensation.html": "-format html " + matters + "net/california-compensation.json",
		"net/california-verdict.txt":       matters + "net/california-verdict.json",
		"net/california-verdict.json":      "-format json " + matters + "net/california-verdict.json",
	})
}

// changed is a sample with pieces of it in the place of others.
func changed(t *testing.T, file string, pairs ...string) string {
	t.Helper()
	text, err := os.ReadFile(matters + "net/" + file)
	require.NoError(t, err)
	for i := 0; i < len(pairs); i += 2 {
		require.Contains(t, string(text), pairs[i])
	}
	return strings.NewReplacer(pairs...).Replace(string(text))
}

// Everything that is asked for or wrong is said with the path of the member, as the file has it.
func TestWhatIsMissingForTheClientsNetIsSaidByPath(t *testing.T) {
	const ny, comp, verdict = "new-york-malpractice.json", "california-compensation.json", "california-verdict.json"
	for says, text := range map[string]string{
		"payments: missing": `{"schema": "remedies.disbursement/v1", "client": "A", "payments": []}`,
		"schema: ":          `{"schema": "remedies.matter/v1"}`,
		"plaintiff: given":  `{"schema": "remedies.disbursement/v1", "client": "A", "plaintiff": "a", "payments": [{"by": "B", "amount": "1"}]}`,
		"moon: ":            `{"schema": "remedies.disbursement/v1", "client": "A", "moon": 1, "payments": [{"by": "B", "amount": "1"}]}`,
		"fee.agreement.stages[0]: the agreed fee of $300,352.50 is more than the $297,400.00": changed(t, ny, `"percent": "25"`, `"percent": "26.181"`),
		"liens[0].findings.payer_took_part: not recorded":                                     changed(t, comp, `{"what": "workers_employer_at_fault", "status": "not_established"},`, `{"what": "workers_employer_at_fault", "status": "not_established"}`, `{"what": "payer_took_part", "status": "not_established"}`, ""),
		"insurance.pays: ": changed(t, verdict, `{"award": "medical", "debtor": "coast", "dollars": "225000.00"},`, ""),
		"insurance.policies[0]: whether punitive damages":                   changed(t, verdict, `{"what": "punitive_damages_only_vicarious", "status": "not_established", "about": ["coast"]}`, ""),
		"payments[0].amount: more than the $80,000.00 that no insurer pays": changed(t, verdict, `"plaintiff": "alvarez",`, `"plaintiff": "alvarez", "payments": [{"by": "dunn", "amount": "80000.01"}],`),
		"payments[0].by: ":                            changed(t, verdict, `"plaintiff": "alvarez",`, `"plaintiff": "alvarez", "payments": [{"by": "alvarez", "amount": "1"}],`),
		"plaintiff: \"coast\" is no plaintiff":        changed(t, verdict, `"plaintiff": "alvarez"`, `"plaintiff": "coast"`),
		"funds: ":                                     changed(t, verdict, `"plaintiff": "alvarez",`, `"plaintiff": "alvarez", "funds": [{"to": "X", "amount": "1", "order": "after_fees"}],`),
		"matter.docket[0].verdict.awards[0].amount: ": changed(t, verdict, `"kind": "medical/past", "amount": "250000.00"`, `"kind": "medical/past", "amount": "-1"`),
	} {
		code, out, errs := on(text, "net", "-")
		require.Equal(t, refused, code, says)
		require.Empty(t, out)
		require.Contains(t, errs, says)
	}
}

// A debtor that pays less than what no insurer pays, and a judgment whose debtors pay themselves.
func TestWhatADebtorPaysIsRecorded(t *testing.T) {
	const verdict = "california-verdict.json"
	_, out, errs := on(changed(t, verdict, `"plaintiff": "alvarez",`, `"plaintiff": "alvarez", "payments": [{"by": "dunn", "amount": "5000.00"}],`), "net", "-")
	require.Empty(t, errs)
	require.Contains(t, out, "RESULT of $825,000.00 that came in", "820,000 of insurers and 5,000")
	require.NotContains(t, out, "is taken to pay")
}
