// Command title-vii shows one cap over two kinds of damages: 42 U.S.C. § 1981a(b)(3) holds a plaintiff's compensatory and
// punitive damages together to a sum by the number of employees, and leaves back pay and front pay outside it. The case
// is made up; the law is not. It prints nothing that is legal advice.
package main

import (
	_ "embed"
	"fmt"
	"io"
	"os"

	"github.com/makewhole/remedies/damages"
	"github.com/makewhole/remedies/damages/statement"
)

//go:embed matter.json
var matter []byte

func main() { os.Exit(run(os.Stdout, os.Stderr)) }

func run(stdout, stderr io.Writer) int {
	m, err := damages.DecodeMatter(matter)
	if err != nil {
		fmt.Fprintln(stderr, err)
		return 1
	}
	j, err := damages.Assess(m, damages.Options{})
	if err != nil {
		fmt.Fprintln(stderr, err)
		return 1
	}
	d, err := statement.Of(j)
	if err != nil {
		fmt.Fprintln(stderr, err)
		return 1
	}
	if _, err := io.WriteString(stdout, d.Text()); err != nil {
		fmt.Fprintln(stderr, err)
		return 1
	}
	return 0
}
