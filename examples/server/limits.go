package main

import (
	"context"
	"errors"
	"net/http"
	"strconv"
	"time"
)

// limits bound what a request may take.
type limits struct {
	body   int64         // bytes
	time   time.Duration // for a request
	atOnce int           // requests that are answered at a time
}

func usual() limits { return limits{body: 1 << 20, time: 10 * time.Second, atOnce: 64} }

func (l limits) validate() error {
	switch {
	case l.body < 1 || l.body > 32<<20:
		return errors.New("-body: want 1 to " + strconv.Itoa(32<<20) + " bytes")
	case l.time < time.Millisecond || l.time > time.Hour:
		return errors.New("-time: want 1ms to 1h")
	case l.atOnce < 1 || l.atOnce > 1<<16:
		return errors.New("-at-once: want 1 to 65536")
	}
	return nil
}

// patience is how long a request waits for others before it is refused.
const patience = time.Second

// bounded refuses a request that is too large, waits too long for others, or takes too long.
func (l limits) bounded(next http.Handler) http.Handler {
	room := make(chan struct{}, l.atOnce)
	timed := http.TimeoutHandler(next, l.time, problemText(http.StatusServiceUnavailable, "the request took too long", "timeout"))
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		wait, cancel := context.WithTimeout(r.Context(), patience)
		defer cancel()
		select {
		case room <- struct{}{}:
			defer func() { <-room }()
		case <-wait.Done():
			w.Header().Set("Retry-After", "1")
			writeProblem(w, &problem{Status: http.StatusServiceUnavailable, Code: "busy", Detail: "too many requests are being answered; try again"})
			return
		}
		r.Body = http.MaxBytesReader(w, r.Body, l.body)
		timed.ServeHTTP(w, r)
	})
}
