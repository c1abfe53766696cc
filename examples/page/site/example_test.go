package site_test

import (
	"context"
	"log"
	"net/http"

	"github.com/makewhole/remedies/examples/page/site"
)

// A server mounts the page beside what else it serves. The page needs nothing of it but its files.
func ExampleSite() {
	s, err := site.Build(context.Background())
	if err != nil {
		log.Fatal(err)
	}
	mux := http.NewServeMux()
	mux.Handle("GET /page/", http.StripPrefix("/page", s))
}

// A folder that was written is served without the go command.
func ExampleOpen() {
	s, err := site.Open("folder")
	if err != nil {
		log.Fatal(err)
	}
	mux := http.NewServeMux()
	mux.Handle("GET /page/", http.StripPrefix("/page", s))
}
