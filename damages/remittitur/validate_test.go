package remittitur_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/makewhole/remedies/damages/authority"
	"github.com/makewhole/remedies/damages/immutable"
	"github.com/makewhole/remedies/damages/invalid"
	"github.com/makewhole/remedies/damages/remittitur"
)

func TestAnAnswerRestsOnAnAuthority(t *testing.T) {
	cited := authority.Case("X v. Y", "")
	for name, c := range map[string]struct {
		of    remittitur.Practice
		paths []string
	}{
		"nothing recorded":               {remittitur.Practice{}, nil},
		"an answer with its law":         {remittitur.Practice{Offer: remittitur.Yes, OfferLaw: cited}, nil},
		"an answer without":              {remittitur.Practice{Offer: remittitur.No}, []string{"offer_law.kind", "offer_law.text"}},
		"of due process":                 {remittitur.Practice{DueProcess: remittitur.Yes}, []string{"due_process_law.kind", "due_process_law.text"}},
		"of additur":                     {remittitur.Practice{Additur: remittitur.Yes}, []string{"additur_law.kind", "additur_law.text"}},
		"of an appeal":                   {remittitur.Practice{Appeal: remittitur.Yes}, []string{"appeal_law.kind", "appeal_law.text"}},
		"of an appeal after protest":     {remittitur.Practice{AppealProtest: remittitur.Yes}, []string{"appeal_law.kind", "appeal_law.text"}},
		"an answer that is none":         {remittitur.Practice{Appeal: 4, AppealLaw: cited}, []string{"appeal"}},
		"courts that differ, one cited":  {remittitur.Practice{DueProcess: remittitur.Varies, DueProcessLaw: cited}, []string{"due_process_more"}},
		"courts that differ, both cited": {remittitur.Practice{DueProcess: remittitur.Varies, DueProcessLaw: cited, DueProcessMore: immutable.Of(cited)}, nil},
		"the second of them cites nothing": {remittitur.Practice{DueProcess: remittitur.Varies, DueProcessLaw: cited, DueProcessMore: immutable.Of(cited, authority.Citation{})},
			[]string{"due_process_more[1].kind", "due_process_more[1].text"}},
	} {
		var got []string
		for _, e := range invalid.All(c.of.Validate()) {
			got = append(got, e.Path)
		}
		require.Equal(t, c.paths, got, name)
	}
}
