// Package golden tests programs whose whole output is kept in files that somebody has read and approved.
// The flag -update of go test writes the files anew; the difference is then to be read.
package golden

import (
	"bytes"
	"encoding/json"
	"flag"
	"io"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

var update = flag.Bool("update", false, "write the golden files") //nolint:gochecknoglobals // a flag of go test

// Require fails the test unless got is the text of the file and, if the file's name ends in .json, is JSON.
func Require(t require.TestingT, file, got string) {
	if *update {
		require.NoError(t, os.MkdirAll(filepath.Dir(file), 0o750))
		require.NoError(t, os.WriteFile(file, []byte(got), 0o600))
	}
	want, err := os.ReadFile(file)
	require.NoError(t, err)
	if strings.HasSuffix(file, ".json") {
		require.True(t, json.Valid([]byte(got)), "%s is not JSON", file)
	}
	require.Equal(t, string(want), got, "%s; go test -update writes the file anew", file)
}

// Program is the main function of a program, with its arguments and outputs as parameters. It returns the exit code.
type Program func(args []string, stdout, stderr io.Writer) int

// Run calls the program with the arguments, which are separated by spaces.
func (p Program) Run(args string) (code int, stdout, stderr string) {
	return p.RunArgs(strings.Fields(args)...)
}

// RunArgs calls the program with the arguments.
func (p Program) RunArgs(args ...string) (code int, stdout, stderr string) {
	var out, errs bytes.Buffer
	code = p(args, &out, &errs)
	return code, out.String(), errs.String()
}

// Prints checks that the program, called with the arguments beside each name, succeeds and prints the file of that name in testdata.
func (p Program) Prints(t *testing.T, calls map[string]string) {
	t.Helper()
	for name, args := range calls {
		p.PrintsFor(t, name, strings.Fields(args)...)
	}
}

// PrintsFor checks that the program succeeds with the arguments and prints the file of the given name in testdata.
func (p Program) PrintsFor(t *testing.T, name string, args ...string) {
	t.Helper()
	t.Run(name, func(t *testing.T) {
		code, out, errs := p.RunArgs(args...)
		require.Zero(t, code, errs)
		require.Empty(t, errs)
		Require(t, filepath.Join("testdata", name), out)
	})
}
