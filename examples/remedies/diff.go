package main

import (
	"errors"
	"os"
	"strconv"

	"github.com/makewhole/remedies/damages/law"
	"github.com/makewhole/remedies/damages/statement"
	"github.com/makewhole/remedies/examples/remedies/answers"
)

func diffCommand() command {
	return command{
		name:  "diff",
		says:  "what differs between the library's law and files of law",
		usage: "[-before FOLDER] [-format FORMAT] FOLDER",
		about: `FOLDER holds files of law in the library's own form: a folder for each jurisdiction, such as us-oh, and in it a file for each
subject, such as punitive.json. Every version that is new, that is gone, or that reads otherwise is listed. With -before the
files are compared with those of another folder, and without it with the law that this program was built with. Where a folder
has no file of a jurisdiction, the library's own law stands in its place.`,
		example: "damages/law/data",
		run:     (*call).diff,
	}
}

// difference is one version that differs, as JSON.
type difference struct {
	Jurisdiction string `json:"jurisdiction"`
	Question     string `json:"question"`
	ID           string `json:"id"`
	Change       string `json:"change"`
	Parts        []part `json:"parts,omitempty"`
}

type part struct {
	Part   string `json:"part"`
	Before string `json:"before"`
	Now    string `json:"now"`
}

func (c *call) diff() int {
	before := c.begin().String("before", "", "folder with the files of law to compare with, in place of the library's law")
	if code, ok := c.parse(1); !ok {
		return code
	}
	was, err := loaded(*before)
	if err != nil {
		return c.refused(err)
	}
	now, err := loaded(c.flags.Arg(0))
	if err != nil {
		return c.refused(err)
	}
	list, err := law.Diff(was, now)
	if err != nil {
		return c.refused(err)
	}
	out := make([]difference, 0, len(list))
	section := statement.Section{Heading: "VERSIONS", Aside: strconv.Itoa(len(list))}
	for _, x := range list {
		y := difference{Jurisdiction: x.Jurisdiction, Question: x.Question, ID: string(x.ID), Change: x.Change.String()}
		section.Rows = append(section.Rows, statement.Row{Label: x.Jurisdiction + ", " + x.Question + ", " + y.ID + ": " + y.Change})
		for _, p := range x.Parts {
			y.Parts = append(y.Parts, part(p))
			section.Rows = append(section.Rows, statement.Row{Kind: statement.Detail, Label: p.Part + ": " + quoted(p.Before) + " is now " + quoted(p.Now)})
		}
		out = append(out, y)
	}
	return c.print(answers.Answer{Document: &statement.Document{Title: "Differences of law", Sections: []statement.Section{section}}, Value: out})
}

// loaded is the law of a folder; none where no folder is named.
func loaded(folder string) ([]law.Jurisdiction, error) {
	if folder == "" {
		return nil, nil
	}
	if at, err := os.Stat(folder); err != nil {
		return nil, err
	} else if !at.IsDir() {
		return nil, errors.New(folder + " is no folder")
	}
	list, err := law.Load(os.DirFS(folder))
	if err == nil && len(list) == 0 {
		err = errors.New(folder + " has no file of law; it should have a folder for each jurisdiction, such as us-oh")
	}
	return list, err
}

func quoted(s string) string {
	if s == "" {
		return "nothing"
	}
	return strconv.Quote(s)
}
