package main

import (
	"encoding/json"
	"errors"
	"net/http"

	"github.com/makewhole/remedies/damages"
	"github.com/makewhole/remedies/damages/invalid"
)

// problem says why there is no answer, as RFC 9457 has it, with a code and each field that is wrong.
type problem struct {
	Title  string  `json:"title"`
	Status int     `json:"status"`
	Detail string  `json:"detail,omitempty"`
	Code   string  `json:"code"`
	Errors []field `json:"errors,omitempty"`
}

// field is a member of the request that is wrong.
type field struct {
	Path    string `json:"path"`
	Problem string `json:"problem"`
	Allowed string `json:"allowed,omitempty"`
}

// Error returns what is wrong.
func (p *problem) Error() string { return p.Detail }

// GetStatus returns the status of the response.
func (p *problem) GetStatus() int { return p.Status }

// ContentType is that of problem details.
func (p *problem) ContentType(string) string { return "application/problem+json" }

// refusal is what an error of the library comes to: a request that cannot be answered as it is.
func refusal(err error) *problem {
	p := &problem{Status: http.StatusUnprocessableEntity, Code: damages.ErrorCode(err), Detail: "the request cannot be answered as it is"}
	for _, e := range invalid.All(err) {
		p.Errors = append(p.Errors, field{e.Path, e.Problem, e.Allowed})
	}
	if len(p.Errors) == 0 {
		p.Detail = err.Error()
	}
	var large *http.MaxBytesError
	if errors.As(err, &large) {
		p.Status, p.Code, p.Detail = http.StatusRequestEntityTooLarge, "too_large", "the body is too large"
	}
	p.Title = http.StatusText(p.Status)
	return p
}

// writeProblem answers with a problem.
func writeProblem(w http.ResponseWriter, p *problem) {
	w.Header().Set("Content-Type", p.ContentType(""))
	w.WriteHeader(p.Status)
	_, _ = w.Write([]byte(problemText(p.Status, p.Detail, p.Code))) // the client may be gone
}

func problemText(status int, detail, code string) string {
	text, _ := json.Marshal(problem{Title: http.StatusText(status), Status: status, Detail: detail, Code: code}) // it always can
	return string(text)
}
