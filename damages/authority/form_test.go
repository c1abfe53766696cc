package authority_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/makewhole/remedies/damages/authority"
	"github.com/makewhole/remedies/damages/civil"
	"github.com/makewhole/remedies/damages/codec"
)

// A citation in a result has its locator, and one in a record has not.
func TestACitationOfAResultHasItsLocator(t *testing.T) {
	list := []authority.Citation{
		authority.Case("BMW of North America, Inc. v. Gore, 517 U.S. 559 (1996)", "at 581").ReadAt("https://example.org/gore", civil.On(2026, 11, 1)),
		{Kind: authority.KindRecord, Text: "verdict form", Note: "question 4"},
	}
	written := func(member func(f *codec.Form)) string {
		text, err := codec.WriteForm(member)
		require.NoError(t, err)
		return string(text)
	}
	const before = `{"authority":[{"kind":"case","text":"BMW of North America, Inc. v. Gore, 517 U.S. 559 (1996)","pinpoint":"at 581",`
	const after = `"url":"https://example.org/gore","read":"2026-11-01","status":"read"},{"kind":"record","text":"verdict form","note":"question 4"}]}`
	for _, c := range []struct {
		want   string
		member func(f *codec.Form)
	}{
		{before + after, func(f *codec.Form) { authority.RecordForms(f, "authority", &list) }},
		{before + `"locator":"https://supreme.justia.com/cases/federal/us/517/559/",` + after, func(f *codec.Form) { authority.ResultForms(f, "authority", &list) }},
		{`{}`, func(f *codec.Form) { authority.ResultForms(f, "authority", nil) }},
	} {
		if got := written(c.member); got != c.want { // the bytes count
			t.Errorf("want %s, got %s", c.want, got)
		}
	}
}
