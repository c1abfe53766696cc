package formtest_test

import (
	"testing"

	"github.com/makewhole/remedies/damages/codec"
	"github.com/makewhole/remedies/damages/internal/formtest"
)

func TestATextIsReadBack(t *testing.T) {
	formtest.ReadsBack(t, "a text", func(s *string, f *codec.Form) { f.Text("name", s) })
}
