package main

import (
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strings"

	"github.com/makewhole/remedies/damages"
	"github.com/makewhole/remedies/damages/civil"
	"github.com/makewhole/remedies/damages/dated"
	"github.com/makewhole/remedies/damages/statement"
)

// fillIn is a form to fill in.
func fillIn(data []byte, form string, o damages.Options) (*statement.Document, error) {
	m, err := damages.DecodeMatter(data)
	if err != nil {
		return nil, err
	}
	if form == "worksheet" {
		return statement.OfVerdictForm(m, o)
	}
	j, err := damages.Assess(m, o)
	if err != nil {
		return nil, err
	}
	return statement.OfProposed(j)
}

// compare is the judgment of a matter beside those that differ from it in a point.
func compare(data []byte, points []string, o damages.Options) (*statement.Document, error) {
	m, err := damages.DecodeMatter(data)
	if err != nil {
		return nil, err
	}
	scenarios := []statement.Scenario{{Name: "as recorded"}}
	if scenarios[0].Judgment, err = damages.Assess(m, o); err != nil {
		return nil, err
	}
	for _, point := range points {
		if point == "branches" { // the first scenario has them
			continue
		}
		s, err := differing(data, point, o)
		if err != nil {
			return nil, fmt.Errorf("-compare %s: %w", point, err)
		}
		scenarios = append(scenarios, s)
	}
	return statement.OfComparison(m.Caption, scenarios...)
}

// differing assesses a matter with the difference that a point names.
func differing(data []byte, point string, o damages.Options) (s statement.Scenario, err error) {
	key, value, _ := strings.Cut(point, "=")
	switch key {
	case "through":
		o.Through = value
		s.Name = "through the event " + strings.ReplaceAll(value, "_", " ")
	case "file":
		if data, err = os.ReadFile(value); err != nil {
			return s, err
		}
		s.Name = "as recorded in " + strings.TrimSuffix(filepath.Base(value), filepath.Ext(value))
	}
	m, err := damages.DecodeMatter(data)
	if err != nil {
		return s, err
	}
	if s.Name == "" {
		if s.Name, err = moved(m, key, value); err != nil {
			return s, err
		}
	}
	s.Judgment, err = damages.Assess(m, o)
	return s, err
}

// moved gives a matter another date, which selects other law.
func moved(m *damages.Matter, key, value string) (name string, err error) {
	var of func(*dated.Dates) *civil.Date
	switch key {
	case "accrual":
		of = func(d *dated.Dates) *civil.Date { return &d.Accrual }
	case "filing":
		of = func(d *dated.Dates) *civil.Date { return &d.Filing }
	case "verdict":
		of = func(d *dated.Dates) *civil.Date { return &d.Verdict }
	case "judgment":
		of = func(d *dated.Dates) *civil.Date { return &d.Judgment }
	default:
		return "", errors.New("no such point; there are through=EVENT, accrual=DATE, filing=DATE, verdict=DATE, judgment=DATE, file=FILE and branches")
	}
	day, err := civil.Parse(value)
	if err != nil {
		return "", err
	}
	*of(&m.Dates) = day
	for i := range m.Claims {
		if d := of(&m.Claims[i].Dates); !d.IsZero() {
			*d = day
		}
	}
	return "with the " + key + " on " + value, nil
}
