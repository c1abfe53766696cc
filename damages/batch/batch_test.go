package batch_test

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"testing/iotest"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/makewhole/remedies/damages"
	"github.com/makewhole/remedies/damages/batch"
	"github.com/makewhole/remedies/damages/codec"
	"github.com/makewhole/remedies/damages/invalid"
)

// samples are the matters of the examples, each on one line.
func samples(t testing.TB) [][]byte {
	t.Helper()
	files, err := filepath.Glob("../../examples/remedies/matters/*.json")
	require.NoError(t, err)
	require.NotEmpty(t, files)
	var out [][]byte
	for _, name := range files {
		text, err := os.ReadFile(name) //nolint:gosec // a file of this module
		require.NoError(t, err)
		var line bytes.Buffer
		require.NoError(t, json.Compact(&line, text))
		line.WriteByte('\n')
		out = append(out, line.Bytes())
	}
	return out
}

// lines are n lines of samples, of which each hundredth is no matter.
func lines(t testing.TB, n int) []byte {
	t.Helper()
	all := samples(t)
	var out bytes.Buffer
	for i := range n {
		if i%100 == 99 {
			fmt.Fprintf(&out, "{\"schema\":\"remedies.matter/v1\",\"caption\":\"line %d\"}\n", i+1)
			continue
		}
		out.Write(all[i%len(all)])
	}
	return out.Bytes()
}

func TestEachLineIsAnsweredInItsPlace(t *testing.T) {
	t.Parallel()
	const n = 3_000
	in := lines(t, n)
	var want bytes.Buffer // one after another, without the package
	for i, line := range bytes.Split(bytes.TrimSuffix(in, []byte("\n")), []byte("\n")) {
		m, err := damages.DecodeMatter(line)
		if err != nil {
			fmt.Fprintf(&want, "error in line %d\n", i+1)
			continue
		}
		j, err := damages.Assess(m, damages.Options{})
		require.NoError(t, err)
		text, err := j.MarshalJSON()
		require.NoError(t, err)
		want.Write(append(text, '\n'))
	}
	for _, workers := range []int{0, 1, 2, 7} {
		var out bytes.Buffer
		last := batch.Summary{}
		sum, err := batch.Run(t.Context(), iotest.HalfReader(bytes.NewReader(in)), &out, batch.Options{Workers: workers, Progress: func(s batch.Summary) { last = s }})
		require.NoError(t, err)
		require.Equal(t, batch.Summary{Lines: n, Judgments: n - n/100, Errors: n / 100}, sum)
		require.Equal(t, sum, last)
		got := strings.Split(strings.TrimSuffix(out.String(), "\n"), "\n")
		require.Len(t, got, n)
		for i, line := range strings.Split(strings.TrimSuffix(want.String(), "\n"), "\n") {
			if strings.HasPrefix(line, "error in line") {
				var e struct {
					Schema string
					Line   int
					Code   string
					Errors []invalid.Error
				}
				require.NoError(t, json.Unmarshal([]byte(got[i]), &e))
				require.Equal(t, batch.ErrorSchema, e.Schema)
				require.Equal(t, i+1, e.Line)
				require.Equal(t, damages.CodeInvalid, e.Code)
				require.NotEmpty(t, e.Errors)
				require.NotEmpty(t, e.Errors[0].Problem)
				continue
			}
			if line != got[i] {
				t.Fatalf("line %d differs", i+1)
			}
		}
	}
}

// A run that was stopped after some lines and one that goes on give together what one run gives.
func TestARunGoesOnWhereItStopped(t *testing.T) {
	t.Parallel()
	in := lines(t, 2_000)
	var whole, parts bytes.Buffer
	_, err := batch.Run(t.Context(), bytes.NewReader(in), &whole, batch.Options{})
	require.NoError(t, err)
	ctx, cancel := context.WithCancel(t.Context())
	first, err := batch.Run(ctx, bytes.NewReader(in), &parts, batch.Options{Workers: 1, Progress: func(batch.Summary) { cancel() }})
	require.ErrorIs(t, err, context.Canceled)
	require.Positive(t, first.Lines)
	require.Less(t, first.Lines, int64(2_000))
	require.Equal(t, first.Lines, int64(bytes.Count(parts.Bytes(), []byte("\n"))))
	second, err := batch.Run(t.Context(), bytes.NewReader(in), &parts, batch.Options{Skip: first.Lines})
	require.NoError(t, err)
	require.Equal(t, int64(2_000), second.Lines)
	require.Equal(t, int64(2_000), first.Judgments+first.Errors+second.Judgments+second.Errors)
	if !bytes.Equal(whole.Bytes(), parts.Bytes()) {
		t.Error("the parts differ from the whole")
	}
}

func TestWhatIsNoLineOfAMatter(t *testing.T) {
	t.Parallel()
	plain := `{"schema":"remedies.plain/v1"`
	long := strings.Repeat("x", codec.MaxBytes+1)
	for name, c := range map[string]struct {
		in    string
		lines int64
		want  string
	}{
		"nothing":                    {"", 0, ""},
		"an empty line":              {"\n", 1, "errors"},
		"no line end at the end":     {"{}", 1, "errors"},
		"cut off":                    {plain + "\n", 1, "errors"},
		"two lines, one is blank":    {"\n{}\n", 2, "errors"},
		"a line that is too long":    {long + "\n{}\n", 2, "the line is too long"},
		"a last line that is so":     {"{}\n" + long, 2, "the line is too long"},
		"law that is not of a place": {`{"schema":"remedies.matter/v1","caption":"x","forum":"US-ZZ"}` + "\n", 1, "US-ZZ"},
	} {
		var out bytes.Buffer
		sum, err := batch.Run(t.Context(), strings.NewReader(c.in), &out, batch.Options{Workers: 1})
		require.NoError(t, err, name)
		require.Equal(t, batch.Summary{Lines: c.lines, Errors: c.lines}, sum, name)
		require.Contains(t, out.String(), c.want, name)
		require.Equal(t, int(c.lines), strings.Count(out.String(), "\n"), name)
	}
}

// Law that is not covered on the day is an error with its path.
func TestLawThatIsNotCoveredIsAnErrorOfItsLine(t *testing.T) {
	t.Parallel()
	in := `{"schema":"remedies.matter/v1","caption":"P v. D","forum":"US-WV","dates":{"accrual":"1900-01-01"},"parties":[{"id":"p","role":"plaintiff"},{"id":"d","role":"defendant"}],` +
		`"claims":[{"id":"c","law":"US-WV","cause":"negligence"}],"docket":[{"id":"v","verdict":{"by":"jury","awards":[{"id":"a","for":["p"],"against":["d"],"claims":["c"],"kind":"economic","amount":"1"}],` +
		`"fault":[{"of":"p","percent":"10"},{"of":"d","percent":"90"}]}}]}`
	var out bytes.Buffer
	_, err := batch.Run(t.Context(), strings.NewReader(in), &out, batch.Options{})
	require.NoError(t, err)
	require.Contains(t, out.String(), `"path":"claims[0]`)
	require.Contains(t, out.String(), "not covered")
}

var errBroken = errors.New("broken")

type brokenWriter struct{}

func (brokenWriter) Write([]byte) (int, error) { return 0, errBroken }

func TestErrorsOfTheReaderAndTheWriterEndTheRun(t *testing.T) {
	t.Parallel()
	sum, err := batch.Run(t.Context(), bytes.NewReader(lines(t, 1_000)), brokenWriter{}, batch.Options{})
	require.ErrorIs(t, err, errBroken)
	require.Equal(t, batch.Summary{}, sum)
	in := io.MultiReader(bytes.NewReader(lines(t, 50)), iotest.ErrReader(errBroken))
	sum, err = batch.Run(t.Context(), in, io.Discard, batch.Options{})
	require.ErrorIs(t, err, errBroken)
	require.Equal(t, int64(50), sum.Lines, "what was read whole is answered")
	for path, o := range map[string]batch.Options{"workers": {Workers: -1}, "skip": {Skip: -1}} {
		_, err = batch.Run(t.Context(), in, io.Discard, o)
		var wrong *invalid.Error
		require.ErrorAs(t, err, &wrong)
		require.Equal(t, path, wrong.Path)
	}
	_, err = batch.Run(t.Context(), in, io.Discard, batch.Options{Workers: batch.MaxWorkers + 1})
	require.Error(t, err)
	_, err = batch.Run(t.Context(), nil, io.Discard, batch.Options{})
	require.EqualError(t, err, "in: missing")
}

// A run whose context ends while a read waits for more does not wait for it.
func TestARunThatIsStoppedDoesNotWaitForItsInput(t *testing.T) {
	t.Parallel()
	in, feed := io.Pipe()
	defer feed.Close()
	ctx, cancel := context.WithTimeout(t.Context(), 10*time.Millisecond)
	defer cancel()
	_, err := batch.Run(ctx, in, io.Discard, batch.Options{})
	require.ErrorIs(t, err, context.DeadlineExceeded)
}

// BenchmarkRun is a run of the sample matters. A million of them take at most forty seconds on two processors.
// BenchmarkRun answers the matters of the examples, one after another. The budget is 40 seconds for a million of them on two
// processors.
func BenchmarkRun(b *testing.B) {
	in := &repeated{lines: samples(b), left: b.N}
	b.ResetTimer()
	sum, err := batch.Run(b.Context(), in, io.Discard, batch.Options{})
	require.NoError(b, err)
	require.EqualValues(b, b.N, sum.Judgments)
	b.ReportMetric(float64(b.Elapsed().Seconds())*1e6/float64(b.N), "s/million")
}

// repeated reads as its lines, one after another and again from the first, until so many were read.
type repeated struct {
	lines [][]byte
	at    int
	left  int
	rest  []byte
}

func (r *repeated) Read(p []byte) (n int, err error) {
	for n < len(p) {
		if len(r.rest) == 0 {
			if r.left == 0 {
				break
			}
			r.rest = r.lines[r.at%len(r.lines)]
			r.at, r.left = r.at+1, r.left-1
		}
		k := copy(p[n:], r.rest)
		n, r.rest = n+k, r.rest[k:]
	}
	if n == 0 {
		return 0, io.EOF
	}
	return n, nil
}

// More lines are not passed over than there are.
func TestASkipBeyondTheInputIsRefused(t *testing.T) {
	t.Parallel()
	for skip, lines := range map[int64]int{5: 4, 6: 0, 4: 4, 0: 0} {
		var out bytes.Buffer
		_, err := batch.Run(t.Context(), strings.NewReader(strings.Repeat("{}\n", lines)), &out, batch.Options{Skip: skip})
		if skip <= int64(lines) {
			require.NoError(t, err)
			continue
		}
		require.ErrorContains(t, err, fmt.Sprintf("skip: passes over %d lines, and the input has %d", skip, lines))
	}
}
