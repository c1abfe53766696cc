// Command page builds the interview of a case as a page whose WebAssembly holds the whole library, and serves or writes it.
//
// Usage: page [-listen ADDRESS] [-o FOLDER]
//
// Without -o it serves the page, by default on http://127.0.0.1:8080/. With -o it writes the page as a folder that any host of
// files can serve. It needs the go command. It exits 0; 1 where the page cannot be built, written or served; 2 where it was called
// wrongly. Nothing that the page shows is legal advice.
package main

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"io"
	"net"
	"net/http"
	"os"
	"os/signal"
	"time"

	"github.com/makewhole/remedies/examples/page/site"
)

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt)
	code := run(ctx, os.Args[1:], os.Stdout, os.Stderr)
	stop()
	os.Exit(code)
}

func run(ctx context.Context, args []string, stdout, stderr io.Writer) int {
	flags := flag.NewFlagSet("page", flag.ContinueOnError)
	flags.SetOutput(stderr)
	flags.Usage = func() {
		fmt.Fprintln(stderr, "usage: page [-listen ADDRESS] [-o FOLDER]")
		flags.PrintDefaults()
	}
	to := flags.String("o", "", "folder to write the page to, in place of serving it")
	listen := flags.String("listen", "127.0.0.1:8080", "address to serve the page on")
	if err := flags.Parse(args); err != nil {
		return 2
	}
	if flags.NArg() > 0 {
		flags.Usage()
		return 2
	}
	fmt.Fprintln(stdout, "The library is built as WebAssembly.")
	s, err := site.Build(ctx)
	if err == nil {
		plain, compressed := s.Size()
		fmt.Fprintf(stdout, "It has %d bytes, %d compressed.\n", plain, compressed)
		if *to != "" {
			if err = s.Write(*to); err == nil {
				fmt.Fprintln(stdout, "The page is in "+*to+"; any host of files can serve that folder. Nothing that it shows is legal advice.")
			}
		} else {
			err = serve(ctx, *listen, s, stdout)
		}
	}
	if err != nil {
		fmt.Fprintln(stderr, err)
		return 1
	}
	return 0
}

// serve serves the page until the program is interrupted.
func serve(ctx context.Context, address string, s *site.Site, stdout io.Writer) error {
	l, err := new(net.ListenConfig).Listen(ctx, "tcp", address)
	if err != nil {
		return err
	}
	fmt.Fprintf(stdout, "The page is at http://%s/ until the program is interrupted. Nothing that it shows is legal advice.\n", l.Addr())
	server := &http.Server{Handler: s, ReadHeaderTimeout: 10 * time.Second}
	stopped := context.AfterFunc(ctx, func() { _ = server.Close() })
	defer stopped()
	if err := server.Serve(l); !errors.Is(err, http.ErrServerClosed) {
		return err
	}
	return nil
}
