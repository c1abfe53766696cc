package golden

import (
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// failure records that a test failed, in place of a test.
type failure struct{ told string }

func (f *failure) Errorf(format string, args ...any) { f.told += fmt.Sprintf(format, args...) }

// FailNow goes on, so that a failure is seen by the test of this package.
func (*failure) FailNow() {}

func echo(args []string, stdout, stderr io.Writer) int {
	fmt.Fprintln(stdout, strings.Join(args, "+"))
	if len(args) == 0 {
		fmt.Fprintln(stderr, "no arguments")
		return 2
	}
	return 0
}

func TestAProgramIsRunWithItsArguments(t *testing.T) {
	code, out, errs := Program(echo).Run("a  b")
	require.Zero(t, code)
	require.Equal(t, "a+b\n", out)
	require.Empty(t, errs)
	code, _, errs = Program(echo).RunArgs()
	require.Equal(t, 2, code)
	require.Equal(t, "no arguments\n", errs)
	_, out, _ = Program(echo).RunArgs("a b")
	require.Equal(t, "a b\n", out)
}

func TestAnOutputIsComparedWithItsFile(t *testing.T) {
	Program(echo).Prints(t, map[string]string{"echo.txt": "a b"})
	before := *update
	defer func() { *update = before }()
	*update = false
	var f failure
	Require(&f, "testdata/echo.txt", "a+b\n")
	require.Empty(t, f.told)
	Require(&f, "testdata/echo.txt", "a+c\n")
	require.Contains(t, f.told, "-update")
	f = failure{}
	Require(&f, "testdata/missing.txt", "")
	require.Contains(t, f.told, "missing.txt")
}

func TestAFileIsWrittenWhereThatIsAsked(t *testing.T) {
	before := *update
	defer func() { *update = before }()
	*update = true
	file := filepath.Join(t.TempDir(), "new", "answer.json")
	Require(t, file, `{"a": 1}`)
	text, err := os.ReadFile(file)
	require.NoError(t, err)
	require.JSONEq(t, `{"a": 1}`, string(text))
	var f failure
	Require(&f, file, `{"a": `)
	require.Contains(t, f.told, "not JSON")
}
