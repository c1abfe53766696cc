package civil_test

import (
	"encoding/json"
	"errors"
	"fmt"
	"time"

	"github.com/makewhole/remedies/damages/civil"
	"github.com/makewhole/remedies/damages/invalid"
)

// The verdict in WhatsApp v. NSO came 2,016 days after the complaint.
func Example_daysFromFilingToVerdict() {
	filing := civil.On(2019, time.October, 29)
	verdict := civil.On(2025, time.May, 6)
	days, err := filing.DaysUntil(verdict)
	fmt.Println(days, err)
	// Output: 2016 <nil>
}

// Anniversaries are counted from the first day, not step by step: the second month after 31 January is 31 March.
func Example_anniversaries() {
	start := civil.On(2025, time.January, 31)
	for n := 1; n <= 3; n++ {
		d, err := start.AddMonths(n)
		fmt.Println(d, err)
	}
	// Output:
	// 2025-02-28 <nil>
	// 2025-03-31 <nil>
	// 2025-04-30 <nil>
}

func ExampleDate() {
	verdict, other := civil.On(2025, time.May, 6), civil.On(2025, time.May, 6)
	var unknown civil.Date
	fmt.Println(verdict == other, verdict == unknown)
	// Output: true false
}

func ExampleOn() {
	fmt.Println(civil.On(2025, time.May, 6))
	fmt.Println(civil.On(2025, time.February, 29).IsZero()) // no such day
	// Output:
	// 2025-05-06
	// true
}

func ExampleNew() {
	d, err := civil.New(2024, time.February, 29)
	fmt.Println(d, err)
	_, err = civil.New(2025, time.February, 29)
	fmt.Println(err)
	// Output:
	// 2024-02-29 <nil>
	// no such day: year 2025, month 2, day 29 (allowed: a day from 0001-01-01 to 9999-12-31)
}

func ExampleParse() {
	d, err := civil.Parse("2025-05-06")
	fmt.Println(d.Year(), d.Month(), d.Day(), err)
	_, err = civil.Parse("5/6/2025")
	fmt.Println(errors.Is(err, invalid.ErrInvalid))
	fmt.Println(err)
	// Output:
	// 2025 May 6 <nil>
	// true
	// not a date: "5/6/2025" (allowed: a day as YYYY-MM-DD, from 0001-01-01 to 9999-12-31)
}

func ExampleFromTime() {
	filed := time.Date(2025, time.May, 7, 3, 30, 0, 0, time.UTC)
	pacific := time.FixedZone("PDT", -7*3600)
	fmt.Println(civil.FromTime(filed))
	fmt.Println(civil.FromTime(filed.In(pacific)))
	// Output:
	// 2025-05-07
	// 2025-05-06
}

func ExampleDate_Year() {
	fmt.Println(civil.On(2025, time.May, 6).Year())
	// Output: 2025
}

func ExampleDate_Month() {
	fmt.Println(civil.On(2025, time.May, 6).Month())
	// Output: May
}

func ExampleDate_Day() {
	fmt.Println(civil.On(2025, time.May, 6).Day())
	// Output: 6
}

func ExampleDate_Weekday() {
	fmt.Println(civil.On(2025, time.May, 6).Weekday())
	// Output: Tuesday
}

func ExampleDate_IsZero() {
	var unknown civil.Date
	fmt.Println(unknown.IsZero(), civil.On(2025, time.May, 6).IsZero())
	// Output: true false
}

func ExampleDate_Compare() {
	verdict, order := civil.On(2025, time.May, 6), civil.On(2025, time.October, 17)
	fmt.Println(verdict.Compare(order), verdict.Compare(verdict), order.Compare(verdict))
	// Output: -1 0 1
}

func ExampleDate_Before() {
	fmt.Println(civil.On(2025, time.May, 6).Before(civil.On(2025, time.October, 17)))
	// Output: true
}

func ExampleDate_After() {
	fmt.Println(civil.On(2025, time.May, 6).After(civil.On(2025, time.October, 17)))
	// Output: false
}

func ExampleDate_AddDays() {
	fmt.Println(civil.On(2024, time.February, 28).AddDays(2))
	// Output: 2024-03-01 <nil>
}

func ExampleDate_AddMonths() {
	fmt.Println(civil.On(2024, time.January, 31).AddMonths(1))
	fmt.Println(civil.On(2025, time.January, 31).AddMonths(1))
	// Output:
	// 2024-02-29 <nil>
	// 2025-02-28 <nil>
}

func ExampleDate_AddYears() {
	fmt.Println(civil.On(2024, time.February, 29).AddYears(1))
	fmt.Println(civil.On(2024, time.February, 29).AddYears(4))
	// Output:
	// 2025-02-28 <nil>
	// 2028-02-29 <nil>
}

func ExampleDate_DaysUntil() {
	fmt.Println(civil.On(2024, time.January, 1).DaysUntil(civil.On(2025, time.January, 1)))
	// Output: 366 <nil>
}

func ExampleDate_String() {
	fmt.Printf("%q %q\n", civil.On(2025, time.May, 6), civil.Date{})
	// Output: "2025-05-06" ""
}

func ExampleDate_AppendText() {
	b, err := civil.On(2025, time.May, 6).AppendText([]byte("entered on "))
	fmt.Println(string(b), err)
	// Output: entered on 2025-05-06 <nil>
}

func ExampleDate_MarshalText() {
	text, err := civil.On(2025, time.May, 6).MarshalText()
	fmt.Println(string(text), err)
	// Output: 2025-05-06 <nil>
}

func ExampleDate_UnmarshalText() {
	var d civil.Date
	err := d.UnmarshalText([]byte("2025-05-06"))
	fmt.Println(d, err)
	// Output: 2025-05-06 <nil>
}

func ExampleDate_MarshalJSON() {
	data, err := json.Marshal(map[string]civil.Date{"verdict": civil.On(2025, time.May, 6), "judgment": {}})
	fmt.Println(string(data), err)
	// Output: {"judgment":null,"verdict":"2025-05-06"} <nil>
}

func ExampleDate_UnmarshalJSON() {
	var dates struct{ Verdict, Judgment civil.Date }
	err := json.Unmarshal([]byte(`{"verdict": "2025-05-06", "judgment": null}`), &dates)
	fmt.Println(dates.Verdict, dates.Judgment.IsZero(), err)
	// Output: 2025-05-06 true <nil>
}

func ExampleDate_Scan() {
	var d civil.Date
	err := d.Scan([]byte("2025-05-06")) // as a database driver hands it over
	fmt.Println(d, err)
	// Output: 2025-05-06 <nil>
}

func ExampleDate_Value() {
	fmt.Println(civil.On(2025, time.May, 6).Value())
	fmt.Println(civil.Date{}.Value())
	// Output:
	// 2025-05-06 <nil>
	// <nil> <nil>
}
