// Command server offers the library over HTTP and to agents by the Model Context Protocol. It keeps no state.
//
//	server -addr 127.0.0.1:8080
//	server -mcp
//
// The first call serves HTTP: the operations that /openapi.json describes, the protocol for agents at /mcp, /health and /metrics, and with -page the
// page of examples/page. The
// second speaks the protocol for agents on the standard input and output and serves nothing else. Nothing that it answers is legal
// advice.
package main

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"io"
	"log/slog"
	"net"
	"net/http"
	"os"
	"os/signal"
	"syscall"
	"time"

	"github.com/modelcontextprotocol/go-sdk/mcp"
)

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	code := run(ctx, os.Args[1:], os.Stderr)
	stop()
	os.Exit(code)
}

func run(ctx context.Context, args []string, stderr io.Writer) int {
	limits := usual()
	flags := flag.NewFlagSet("server", flag.ContinueOnError)
	flags.SetOutput(stderr)
	addr := flags.String("addr", "127.0.0.1:8080", "address to serve HTTP on")
	page := flags.String("page", "", "folder that examples/page wrote, to be served at /page/")
	agents := flags.Bool("mcp", false, "speak the Model Context Protocol on the standard input and output, and serve nothing else")
	flags.Int64Var(&limits.body, "body", limits.body, "most bytes of a request")
	flags.DurationVar(&limits.time, "time", limits.time, "most time for a request")
	flags.IntVar(&limits.atOnce, "at-once", limits.atOnce, "most requests that are answered at a time; others wait a second, and are then refused")
	if err := flags.Parse(args); err != nil {
		return 2
	}
	if err := limits.validate(); err != nil || flags.NArg() != 0 {
		fmt.Fprintln(stderr, "usage: server [-addr ADDRESS] [-page FOLDER] [-body BYTES] [-time DURATION] [-at-once N] | -mcp")
		if err != nil {
			fmt.Fprintln(stderr, err)
		}
		return 2
	}
	if err := answer(ctx, *agents, *addr, *page, limits, slog.New(slog.NewTextHandler(stderr, nil))); err != nil {
		fmt.Fprintln(stderr, err)
		return 1
	}
	return 0
}

// answer serves what was asked for, until the context ends.
func answer(ctx context.Context, agents bool, addr, page string, l limits, log *slog.Logger) error {
	if agents {
		if err := newAgent().Run(ctx, &mcp.StdioTransport{}); !errors.Is(err, context.Canceled) {
			return err
		}
		return nil
	}
	handler, err := newService(l, page)
	if err != nil {
		return err
	}
	return serve(ctx, addr, handler, l, log)
}

// serve answers requests until the context ends, and then those that are under way.
func serve(ctx context.Context, addr string, handler http.Handler, l limits, log *slog.Logger) error {
	var config net.ListenConfig
	listener, err := config.Listen(ctx, "tcp", addr)
	if err != nil {
		return err
	}
	server := &http.Server{
		Handler: handler, ReadHeaderTimeout: 5 * time.Second, ReadTimeout: l.time + 5*time.Second, WriteTimeout: 2*l.time + 5*time.Second,
		IdleTimeout: time.Minute, MaxHeaderBytes: 1 << 16, ErrorLog: slog.NewLogLogger(log.Handler(), slog.LevelWarn),
	}
	log.Info("serving", "address", listener.Addr().String())
	ended := make(chan error, 1)
	go func() { ended <- server.Serve(listener) }()
	select {
	case err := <-ended:
		return err
	case <-ctx.Done():
	}
	log.Info("stopping")
	rest, cancel := context.WithTimeout(context.WithoutCancel(ctx), 2*l.time)
	defer cancel()
	return server.Shutdown(rest)
}
