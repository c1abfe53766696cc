package main

import (
	"encoding/json"
	"errors"
	"net/http"

	"github.com/danielgtaylor/huma/v2"

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

//nolint:gochecknoinits // the framework makes its own errors by this variable, before any request
func init() {
	huma.NewError = func(status int, detail string, errs ...error) huma.StatusError {
		p := &problem{Title: http.StatusText(status), Status: status, Detail: detail, Code: damages.CodeInvalid}
		if status == http.StatusRequestEntityTooLarge {
			p.Code = "too_large"
		}
		for _, err := range errs {
			var of *huma.ErrorDetail
			if errors.As(err, &of) {
				p.Errors = append(p.Errors, field{Path: of.Location, Problem: of.Message})
			} else if err != nil {
				p.Errors = append(p.Errors, field{Problem: err.Error()})
			}
		}
		return p
	}
}

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
