package main

import (
	"errors"
	"fmt"
	"regexp"
	"strconv"
	"strings"

	"github.com/shopspring/decimal"

	"github.com/makewhole/remedies/damages/civil"
)

// written reports whether the value of a flag is written as a pattern says.
func written(s, pattern string) bool { return regexp.MustCompile(pattern).MatchString(s) }

// How amounts, rates and numbers are written: digits in groups of three or in one.
const (
	dollars  = `^\$?([0-9]{1,15}|[0-9]{1,3}(,[0-9]{3}){1,4})(\.[0-9]{1,2})?$`
	percents = `^-?[0-9]{1,4}(\.[0-9]{1,12})?$`
	numbers  = `^-?\$?([0-9]+|[0-9]{1,3}(,[0-9]{3})+)(\.[0-9]+)?$`
)

// amount reads an amount of dollars.
func amount(to *decimal.Decimal) func(string) error {
	return func(s string) (err error) {
		if !written(s, dollars) {
			return errors.New("not an amount: 0 to 999999999999999.99 in plain digits, such as 1000000.00")
		}
		*to, err = bare(s)
		return err
	}
}

// bare is a number without the marks that people set into it.
func bare(s string) (decimal.Decimal, error) {
	return decimal.NewFromString(strings.NewReplacer(",", "", "$", "").Replace(s))
}

// percent reads a rate of so many percent a year at least, and of 1000 at most.
func percent(to *decimal.Decimal, least int64) func(string) error {
	return func(s string) (err error) {
		if written(s, percents) {
			*to, err = decimal.NewFromString(s)
		}
		if err != nil || !written(s, percents) || to.GreaterThan(decimal.New(1000, 0)) || to.LessThan(decimal.New(least, 0)) {
			return fmt.Errorf("not a rate from %d to 1000 percent a year, such as 4.25", least)
		}
		return nil
	}
}

// number reads a number that counts or measures something.
func number(s string) (decimal.Decimal, error) {
	if len(s) > 32 || !written(s, numbers) {
		return decimal.Decimal{}, errors.New("not a plain number, such as 1500, 1,500 or 1500.50")
	}
	return bare(s)
}

// day reads a date.
func day(to *civil.Date) func(string) error {
	return func(s string) (err error) {
		*to, err = civil.Parse(s)
		return err
	}
}

// count reads a whole number from 1 to the most.
func count(to *int, most int, of string) func(string) error {
	return func(s string) error {
		n, err := strconv.Atoi(s)
		if err != nil || n <= 0 || n > most || strings.ContainsAny(s, "+-") {
			return fmt.Errorf("want a number of %s, 1 to %d", of, most)
		}
		*to = n
		return nil
	}
}

// switched reads a flag that takes no value.
func switched(set func() error) func(string) error {
	return func(s string) error {
		if s != "true" {
			return errors.New("takes no value")
		}
		return set()
	}
}
