package statement

import (
	"strconv"
	"strings"
)

// Markdown renders the document as Markdown with footnotes. It holds what [Document.Text] holds, in the same order.
func (d *Document) Markdown() string {
	var b strings.Builder
	line := func(parts ...string) {
		for _, p := range parts {
			b.WriteString(p)
		}
		b.WriteByte('\n')
	}
	line("# ", escape(d.Title))
	if d.Subtitle != "" {
		line("\n", escape(d.Subtitle))
	}
	for _, s := range d.Sections {
		line("\n## ", escape(s.Heading))
		if s.Aside != "" {
			line("\n*", escape(s.Aside), "*")
		}
		table := false
		for _, r := range s.Rows {
			if r.Kind == Detail && table {
				line("| *", escape(r.Label), "*", footmarks(r.Notes), " | | |")
				continue
			}
			if r.Kind == Text || r.Middle == "" && r.Amount == "" {
				table = false
				line("\n", escape(r.Label), footmarks(r.Notes))
				continue
			}
			if !table {
				line("\n| | | |\n|:---|---:|---:|")
				table = true
			}
			label, amount := escape(r.Label), escape(r.Amount)
			if r.Kind == Total {
				amount = "**" + amount + "**"
				if label != "" {
					label = "**" + label + "**"
				}
			}
			line("| ", label, footmarks(r.Notes), " | ", escape(r.Middle), " | ", amount, " |")
		}
	}
	if len(d.Caveats) > 0 {
		line("\n## CAVEATS\n")
		for _, c := range d.Caveats {
			line("- ", escape(c))
		}
	}
	line("\n", disclaimer)
	if len(d.notes) > 0 {
		line()
	}
	for i := range d.notes {
		c := &d.notes[i]
		n := "[^" + strconv.Itoa(i+1) + "]: " + escape(noteText(c))
		if c.URL != "" {
			n += " <" + c.URL + ">"
		}
		line(n)
	}
	return b.String()
}

func footmarks(notes []int) string {
	s := ""
	for _, n := range notes {
		s += "[^" + strconv.Itoa(n) + "]"
	}
	return s
}

var escaper = strings.NewReplacer(`\`, `\\`, "|", `\|`, "*", `\*`, "_", `\_`, "`", "\\`", "<", "&lt;", "[", `\[`, "]", `\]`, "#", `\#`, "$", `\$`)

func escape(s string) string { return escaper.Replace(s) }
