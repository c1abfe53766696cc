package main

import (
	"bytes"
	"context"
	"encoding/json"
	"io"
	"log/slog"
	"net"
	"net/http"
	"net/http/httptest"
	"os"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/makewhole/remedies/examples/page/site"
)

// served is the service under the usual limits, changed as a test needs.
func served(t *testing.T, change ...func(*limits)) *httptest.Server {
	t.Helper()
	l := usual()
	for _, f := range change {
		f(&l)
	}
	h, err := newService(l, "")
	require.NoError(t, err)
	s := httptest.NewServer(h)
	t.Cleanup(s.Close)
	return s
}

// sent is the answer to a request.
type sent struct {
	status int
	kind   string
	body   string
}

func send(t *testing.T, method, url, body string) sent {
	t.Helper()
	r, err := http.NewRequestWithContext(t.Context(), method, url, strings.NewReader(body))
	require.NoError(t, err)
	if body != "" {
		r.Header.Set("Content-Type", "application/json")
	}
	response, err := http.DefaultClient.Do(r)
	require.NoError(t, err)
	defer response.Body.Close()
	text, err := io.ReadAll(response.Body)
	require.NoError(t, err)
	return sent{response.StatusCode, response.Header.Get("Content-Type"), string(text)}
}

func sample(t testing.TB, name string) string {
	t.Helper()
	text, err := os.ReadFile("../remedies/matters/" + name)
	require.NoError(t, err)
	return string(text)
}

// Va. Code Ann. § 8.01-38.1: 350,000. The other figures are those that the tool's tests compute by hand.
func TestTheServiceAnswersAsTheToolDoes(t *testing.T) {
	s := served(t)
	for name, c := range map[string]struct{ method, path, body, kind, has string }{
		"assess":        {"POST", "/v1/assess", sample(t, "plain-verdict.json"), "application/json", `"punitive":{"amount":"350000.00"`},
		"assess, text":  {"POST", "/v1/assess?format=text", sample(t, "virginia-cap.json"), "text/plain; charset=utf-8", "$333,333.33"},
		"assess, page":  {"POST", "/v1/assess?format=html", sample(t, "virginia-cap.json"), "text/html; charset=utf-8", "<!DOCTYPE html>"},
		"presumed":      {"POST", "/v1/assess?presume=true", sample(t, "asking/tennessee-verdict.json"), "application/json", `"1924000.00"`},
		"needs":         {"POST", "/v1/needs", sample(t, "asking/tennessee-verdict.json"), "application/json", `"felony_conviction"`},
		"needs, text":   {"POST", "/v1/needs?format=markdown", sample(t, "asking/tennessee-verdict.json"), "text/markdown; charset=utf-8", "NEEDED BEFORE"},
		"jurisdictions": {"GET", "/v1/law", "", "application/json", `"US-WY"`},
		"law":           {"GET", "/v1/law/US-VA?on=2018-12-18&cause=fraud", "", "application/json", `"us-va-punitive-cap`},
		"law, history":  {"GET", "/v1/law/US-VA?history=true&format=text", "", "text/plain; charset=utf-8", "PUNITIVE CAPS"},
		"law of days":   {"GET", "/v1/law/US-ID?accrual=2003-06-30&filing=2004-02-03&judgment=2006-05-04", "", "application/json", `accrual on 2003-06-30`},
		"payoff":        {"POST", "/v1/payoff", `{"in": "US", "principal": "4447190.00", "entered": "2025-10-17", "through": "2026-08-14"}`, "application/json", `"4581050.42"`},
		"prejudgment":   {"POST", "/v1/prejudgment", `{"in": "US-NV", "cause": "negligence", "principal": "100000", "served": "2023-02-01", "through": "2024-06-14"}`, "application/json", `"14354.79"`},
		"present value": {"POST", "/v1/present-value?format=text", `{"amount": "50000", "years": 20, "net": "2"}`, "text/plain; charset=utf-8", "$817,571.67"},
		"net":           {"POST", "/v1/net", sample(t, "net/new-york-malpractice.json"), "application/json", `"net":"1145224.00"`},
		"net, text":     {"POST", "/v1/net?format=text", sample(t, "net/california-compensation.json"), "text/plain; charset=utf-8", "$404,555.56"},
		"clock":         {"POST", "/v1/clock", `{"judgment": {"schema": "remedies.entry/v1", "entered": "2025-10-17", "money": true}}`, "application/json", `"remedies.schedule/v1"`},
		"health":        {"GET", "/health", "", "application/json", `"ok"`},
		"description":   {"GET", "/openapi.json", "", "application/vnd.oai.openapi+json", `"openapi":"3.1`},
	} {
		t.Run(name, func(t *testing.T) {
			got := send(t, c.method, s.URL+c.path, c.body)
			require.Equal(t, http.StatusOK, got.status, got.body)
			require.Equal(t, c.kind, got.kind)
			require.Contains(t, got.body, c.has)
		})
	}
	metrics := send(t, "GET", s.URL+"/metrics", "")
	require.Contains(t, metrics.body, `remedies_requests_total{operation="payoff",status="200"} 1`)
	require.Contains(t, metrics.body, "remedies_request_seconds_bucket")
}

func TestWhatIsWrongIsSaidByField(t *testing.T) {
	s := served(t, func(l *limits) { l.body = 100_000 })
	for name, c := range map[string]struct {
		method, path, body string
		status             int
		code, field        string
	}{
		"a member":          {"POST", "/v1/payoff", `{"in": "US", "principal": "1e9", "entered": "2025-10-17", "through": "2026-08-14"}`, 422, "invalid", "principal"},
		"an amount":         {"POST", "/v1/assess", strings.Replace(sample(t, "virginia-cap.json"), `"184250.75"`, `"-1"`, 1), 422, "invalid", "docket[0].verdict.awards[0].amount"},
		"what is asked":     {"POST", "/v1/assess", sample(t, "asking/tennessee-verdict.json"), 422, "needed", "findings"},
		"an unknown member": {"POST", "/v1/clock", `{"moon": 1}`, 422, "invalid", "moon"},
		"a day":             {"GET", "/v1/law/US-VA?on=2018-02-30", "", 422, "invalid", "on"},
		"a jurisdiction":    {"GET", "/v1/law/US-ZZ", "", 422, "invalid", "in"},
		"no JSON":           {"POST", "/v1/assess", `{`, 422, "invalid", ""},
		"law of 1960":       {"POST", "/v1/payoff", `{"in": "US", "principal": "1", "entered": "1960-01-02", "through": "1961-01-02"}`, 422, "not_covered", ""},
		"deep":              {"POST", "/v1/assess", strings.Repeat("[", 50_000), 422, "invalid", ""},
		"not UTF-8":         {"POST", "/v1/assess", "{\"schema\": \"\xff\"}", 422, "invalid", ""},
		"too large":         {"POST", "/v1/assess", strings.Repeat(" ", 200_000), 413, "too_large", ""},
		"no body":           {"POST", "/v1/assess", "", 400, "invalid", ""},
		"a format":          {"GET", "/v1/law?format=pdf", "", 422, "invalid", "query.format"},
		"a name":            {"GET", "/v1/law?fromat=text", "", 422, "invalid", "query.fromat"},
		"a flag":            {"POST", "/v1/assess?presume=maybe", sample(t, "virginia-cap.json"), 422, "invalid", "query.presume"},
		"a place":           {"GET", "/v1/moon", "", 404, "not_found", ""},
		"a method":          {"GET", "/v1/assess", "", 404, "not_found", ""},
	} {
		t.Run(name, func(t *testing.T) {
			got := send(t, c.method, s.URL+c.path, c.body)
			require.Equal(t, c.status, got.status, got.body)
			require.Equal(t, "application/problem+json", got.kind)
			var p problem
			require.NoError(t, json.Unmarshal([]byte(got.body), &p))
			require.Equal(t, c.status, p.Status)
			require.NotEmpty(t, p.Title)
			require.Equal(t, c.code, p.Code)
			if c.field != "" {
				require.NotEmpty(t, p.Errors)
				require.Equal(t, c.field, p.Errors[0].Path)
			}
		})
	}
}

// While as many requests as may be are under way, another waits for a second and is then refused; one that takes too long is too.
func TestRequestsAreBounded(t *testing.T) {
	release := make(chan struct{})
	slow := http.HandlerFunc(func(_ http.ResponseWriter, r *http.Request) {
		select {
		case <-release:
		case <-r.Context().Done():
		}
	})
	l := limits{body: 10, time: time.Minute, atOnce: 1}
	s := httptest.NewServer(l.bounded(slow))
	defer s.Close()
	first := make(chan int, 1)
	go func() {
		response, err := http.Get(s.URL) //nolint:noctx // a test
		if err == nil {
			first <- response.StatusCode
			_ = response.Body.Close()
		}
	}()
	time.Sleep(100 * time.Millisecond)
	got := send(t, "GET", s.URL, "")
	require.Equal(t, http.StatusServiceUnavailable, got.status)
	require.Contains(t, got.body, `"code":"busy"`)
	close(release)
	require.Equal(t, http.StatusOK, <-first)

	l.time = 50 * time.Millisecond
	never := http.HandlerFunc(func(_ http.ResponseWriter, r *http.Request) { <-r.Context().Done() })
	late := httptest.NewServer(l.bounded(never))
	defer late.Close()
	got = send(t, "GET", late.URL, "")
	require.Equal(t, http.StatusServiceUnavailable, got.status)
	require.Contains(t, got.body, `"code":"timeout"`)
}

// A request that is under way when the service is stopped is still answered.
func TestTheServiceStopsGracefully(t *testing.T) {
	var config net.ListenConfig
	free, err := config.Listen(t.Context(), "tcp", "127.0.0.1:0")
	require.NoError(t, err)
	addr := free.Addr().String()
	require.NoError(t, free.Close())
	ctx, stop := context.WithCancel(t.Context())
	ended := make(chan error, 1)
	go func() { ended <- answer(ctx, false, addr, "", usual(), slog.New(slog.DiscardHandler)) }()
	require.Eventually(t, func() bool {
		c, err := net.Dial("tcp", addr) //nolint:noctx // a test
		if err == nil {
			_ = c.Close()
		}
		return err == nil
	}, 10*time.Second, 10*time.Millisecond)
	body, write := io.Pipe()
	answer := make(chan int, 1)
	go func() {
		response, err := http.Post("http://"+addr+"/v1/assess", "application/json", body) //nolint:noctx // a test
		if err != nil {
			answer <- 0
			return
		}
		answer <- response.StatusCode
		_ = response.Body.Close()
	}()
	text := sample(t, "virginia-cap.json")
	_, err = io.WriteString(write, text[:100])
	require.NoError(t, err)
	time.Sleep(100 * time.Millisecond) // the request is under way
	stop()
	time.Sleep(50 * time.Millisecond)
	_, err = io.WriteString(write, text[100:])
	require.NoError(t, err)
	require.NoError(t, write.Close())
	require.Equal(t, http.StatusOK, <-answer)
	require.NoError(t, <-ended)
}

// The page of examples/page is served from the folder that it wrote.
func TestThePageIsServed(t *testing.T) {
	s, err := site.Build(t.Context())
	require.NoError(t, err)
	folder := t.TempDir()
	require.NoError(t, s.Write(folder))
	h, err := newService(usual(), folder)
	require.NoError(t, err)
	server := httptest.NewServer(h)
	defer server.Close()
	got := send(t, "GET", server.URL+"/page/", "")
	require.Equal(t, http.StatusOK, got.status)
	require.Contains(t, got.body, "<html")
	got = send(t, "GET", server.URL+"/page/remedies.wasm", "")
	require.Equal(t, "application/wasm", got.kind)
	require.Equal(t, http.StatusOK, send(t, "GET", server.URL+"/health", "").status)
	_, err = newService(usual(), t.TempDir())
	require.Error(t, err, "no page was written there")
}

func TestWrongCallsAreUsage(t *testing.T) {
	for _, args := range [][]string{{"-moon"}, {"more"}, {"-body", "0"}, {"-time", "0s"}, {"-at-once", "0"}} {
		var errs bytes.Buffer
		require.Equal(t, 2, run(t.Context(), args, &errs), args)
		require.NotEmpty(t, errs.String())
	}
	var errs bytes.Buffer
	require.Equal(t, 1, run(t.Context(), []string{"-addr", "256.0.0.1:1"}, &errs))
	require.NotEmpty(t, errs.String())
}
