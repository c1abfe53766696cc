package main

import (
	"strings"
	"testing"

	"github.com/shopspring/decimal"
	"github.com/stretchr/testify/require"
	"github.com/xuri/excelize/v2"

	"github.com/makewhole/remedies/damages"
	"github.com/makewhole/remedies/damages/statement"
)

// account is an account of which each line says what is left. By hand: of $30,000 and $10.01, 40 percent of $30,000 and two costs
// of $5 and $7.50 are taken.
func account() *statement.Document {
	return &statement.Document{Title: "An account", Sections: []statement.Section{
		{Heading: "RESULT", Rows: []statement.Row{{Label: "left", Amount: "$17,997.51", See: 4}, {Kind: statement.Part, Label: "fee", Amount: "$12,000.00", See: 2}, {Label: "elsewhere", Amount: "$9.00", See: 9}}},
		{Heading: "ACCOUNT", Running: true, Rows: []statement.Row{
			{Label: "from the first", Middle: "$30,000.00", Amount: "$30,000.00", Number: 1},
			{Label: "fee", Middle: "-$12,000.00", Amount: "$18,000.00", Number: 2},
			{Kind: statement.Part, Label: "the whole: 40% × $30,000.00", Middle: "$12,000.00"},
			{Label: "from the second", Middle: "$10.01", Amount: "$18,010.01"},
			{Label: "costs", Middle: "-$12.50", Amount: "$17,997.51", Number: 3},
			{Kind: statement.Part, Label: "filing", Middle: "$5.00"},
			{Kind: statement.Detail, Label: "with the clerk"},
			{Kind: statement.Part, Label: "copies", Middle: "$7.50"},
			{Kind: statement.Text, Label: "Nothing else was taken."},
			{Kind: statement.Total, Label: "left", Amount: "$17,997.51", Number: 4},
		}},
	}}
}

// Each balance is the one before it and what its line adds or takes, a line the sum of its parts, and the result the last balance: a
// change of a figure reaches all of them.
func TestARunningBalanceIsComputedByTheSheet(t *testing.T) {
	f, _ := workbookOf(t, account())
	cells := map[string]string{}
	rows(t, f, func(sheet, cell, shown string) {
		formula, err := f.GetCellFormula(sheet, cell)
		require.NoError(t, err)
		if formula != "" {
			cells[cell] = shown + " = " + formula
		}
	})
	require.Equal(t, map[string]string{
		"C6": "$17,997.51 = C20", "C7": "$12,000.00 = -B12",
		"C11": "$30,000.00 = B11", "B12": "-$12,000.00 = -SUM(B13:B13)", "C12": "$18,000.00 = C11+B12", "B13": "$12,000.00 = ROUND(40%*C11,2)",
		"C14": "$18,010.01 = C12+B14", "B15": "-$12.50 = -SUM(B16:B18)", "C15": "$17,997.51 = C14+B15", "C20": "$17,997.51 = C15",
	}, cells)
	require.NoError(t, f.SetCellDefault(figuresSheet, "B11", "50000"))
	left, err := f.CalcCellValue(figuresSheet, "C6", excelize.Options{RawCellValue: true})
	require.NoError(t, err)
	require.Equal(t, "29997.51", decimal.RequireFromString(left).StringFixed(2), "50,000 less 40 percent, and the rest as before")
}

// What does not come to its figure stays a number.
func TestAFigureThatIsNotItsPartsIsNoFormula(t *testing.T) {
	d := account()
	d.Sections[1].Rows[2].Label = "the whole: 41% × $30,000.00"
	d.Sections[1].Rows[5].Middle = "$5.01"
	d.Sections[1].Rows[3].Amount = "$18,010.02"
	f, _ := workbookOf(t, d)
	for _, cell := range []string{"B13", "B15", "C14", "C15", "C8"} {
		formula, err := f.GetCellFormula(figuresSheet, cell)
		require.NoError(t, err)
		require.Empty(t, formula, cell)
	}
	shown, err := f.GetCellValue(figuresSheet, "A10")
	require.NoError(t, err)
	require.True(t, strings.HasPrefix(shown, "ACCOUNT"))
}

// The workbook of a closing statement computes what it shows: every balance, and by the last of them what the client keeps. By hand: a
// expert of 30,000 in the place of 38,200 leaves 8,200 more.
func TestAClosingStatementIsComputedByTheSheet(t *testing.T) {
	d, err := document("../remedies/matters/net/california-compensation.json", closing, damages.Options{})
	require.NoError(t, err)
	f, _ := workbookOf(t, d)
	formulas, balances := 0, 0
	rows(t, f, func(sheet, cell, shown string) {
		formula, err := f.GetCellFormula(sheet, cell)
		require.NoError(t, err)
		if sheet != figuresSheet || formula == "" {
			return
		}
		formulas++
		if strings.HasPrefix(cell, amounts) {
			balances++
		}
	})
	require.GreaterOrEqual(t, balances, 8, "the balances, and what the result says")
	require.Greater(t, formulas, balances+3)
	kept := func() string {
		v, err := f.CalcCellValue(figuresSheet, "C6", excelize.Options{RawCellValue: true})
		require.NoError(t, err)
		return decimal.RequireFromString(v).StringFixed(2)
	}
	require.Equal(t, "404555.56", kept())
	rows(t, f, func(sheet, cell, shown string) {
		if shown == "$38,200.00" {
			require.NoError(t, f.SetCellDefault(sheet, cell, "30000"))
		}
	})
	require.Equal(t, "412755.56", kept(), "8,200 less of costs; the claims stay as the ledger has them")
}
