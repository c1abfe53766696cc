// Package site makes the files of the page and serves them.
//
//	s, err := site.Build(ctx) // needs the go command; site.Open reads a folder that was written before
//	if err != nil {
//		return err
//	}
//	mux.Handle("GET /page/", http.StripPrefix("/page", s))
//
// The page needs no server logic: any host that serves the folder that [Site.Write] writes will do.
package site

import (
	"bytes"
	"compress/gzip"
	"context"
	"crypto/sha256"
	"embed"
	"encoding/hex"
	"errors"
	"fmt"
	"io/fs"
	"net/http"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"time"

	"github.com/makewhole/remedies/examples/page/interview"
)

//go:embed static
var static embed.FS

// Program is the package that is built as WebAssembly.
const Program = "github.com/makewhole/remedies/examples/page/wasm"

// The files that are made; the others are those of the folder static.
const (
	plainName      = "remedies.wasm"
	compressedName = "remedies.wasm.gz"
	runtimeName    = "wasm_exec.js"
	styleName      = "statement.css"
	indexName      = "index.html" // of the folder static
)

// Site is the page with everything it needs. It serves itself, and may be used by several goroutines at once.
type Site struct{ files map[string][]byte }

// Build builds the WebAssembly with the go command, in the module of the working folder, which has to be or to require this one.
func Build(ctx context.Context) (*Site, error) {
	folder, err := os.MkdirTemp("", "page")
	if err != nil {
		return nil, err
	}
	defer func() { _ = os.RemoveAll(folder) }()
	built := filepath.Join(folder, plainName)
	compile := exec.CommandContext(ctx, "go", "build", "-trimpath", "-ldflags", "-s -w", "-o", built, Program)
	compile.Env = append(os.Environ(), "GOOS=js", "GOARCH=wasm", "GOWASM=", "CGO_ENABLED=0")
	if said, err := compile.CombinedOutput(); err != nil {
		return nil, fmt.Errorf("building the WebAssembly: %w\n%s", err, said)
	}
	root, err := exec.CommandContext(ctx, "go", "env", "GOROOT").Output()
	if err != nil {
		return nil, fmt.Errorf("asking where Go is installed: %w", err)
	}
	s := &Site{files: map[string][]byte{styleName: []byte(interview.Style())}}
	if s.files[plainName], err = os.ReadFile(built); err != nil {
		return nil, err
	}
	if s.files[runtimeName], err = os.ReadFile(filepath.Join(strings.TrimSpace(string(root)), "lib", "wasm", runtimeName)); err != nil {
		return nil, err
	}
	if s.files[compressedName], err = compressed(s.files[plainName]); err != nil {
		return nil, err
	}
	fixed, err := static.ReadDir("static")
	if err != nil {
		return nil, err
	}
	for _, f := range fixed {
		if s.files[f.Name()], err = static.ReadFile("static/" + f.Name()); err != nil {
			return nil, err
		}
	}
	return s, nil
}

func compressed(data []byte) ([]byte, error) {
	var b bytes.Buffer
	w, err := gzip.NewWriterLevel(&b, gzip.BestCompression)
	if err != nil {
		return nil, err
	}
	if _, err := w.Write(data); err != nil {
		return nil, err
	}
	if err := w.Close(); err != nil {
		return nil, err
	}
	return b.Bytes(), nil
}

// Open reads a folder that [Site.Write] wrote.
func Open(folder string) (*Site, error) {
	s := &Site{files: map[string][]byte{}}
	entries, err := os.ReadDir(folder)
	if err != nil {
		return nil, err
	}
	for _, e := range entries {
		if e.Type().IsRegular() {
			if s.files[e.Name()], err = os.ReadFile(filepath.Join(folder, e.Name())); err != nil {
				return nil, err
			}
		}
	}
	for _, name := range []string{indexName, plainName, compressedName, runtimeName, styleName} {
		if s.files[name] == nil {
			return nil, fmt.Errorf("%s holds no %s: %w", folder, name, fs.ErrNotExist)
		}
	}
	return s, nil
}

// Write writes the files to a folder, which it makes where there is none.
func (s *Site) Write(folder string) error {
	if err := os.MkdirAll(folder, 0o755); err != nil {
		return err
	}
	var errs []error
	for name, data := range s.files {
		errs = append(errs, os.WriteFile(filepath.Join(folder, name), data, 0o644))
	}
	return errors.Join(errs...)
}

// Size returns how many bytes the WebAssembly has, and how many compressed.
func (s *Site) Size() (plain, compressed int) {
	return len(s.files[plainName]), len(s.files[compressedName])
}

// policy says to the browser what the page says too, and that nobody may frame it, which only a server can say.
const policy = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; connect-src 'self'; img-src data:; " +
	"base-uri 'none'; form-action 'none'; frame-ancestors 'none'"

// kind is the type of a file by the end of its name. A compressed file is served as what it is, and not as a file that
// was compressed on the way: the page unpacks it.
func kind(name string) string {
	switch filepath.Ext(name) {
	case ".html":
		return "text/html; charset=utf-8"
	case ".css":
		return "text/css; charset=utf-8"
	case ".js":
		return "text/javascript; charset=utf-8"
	case ".wasm":
		return "application/wasm"
	case ".gz":
		return "application/gzip"
	}
	return "application/octet-stream"
}

// ServeHTTP serves the files from the root; http.StripPrefix puts them elsewhere. It takes GET and HEAD.
func (s *Site) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	if r.Method != http.MethodGet && r.Method != http.MethodHead {
		w.Header().Set("Allow", "GET, HEAD")
		http.Error(w, "only GET and HEAD are answered", http.StatusMethodNotAllowed)
		return
	}
	name := strings.TrimPrefix(r.URL.Path, "/")
	if name == "" {
		name = indexName
	}
	data, found := s.files[name]
	if !found {
		http.NotFound(w, r)
		return
	}
	sum := sha256.Sum256(data)
	h := w.Header()
	h.Set("Content-Type", kind(name))
	h.Set("Content-Security-Policy", policy)
	h.Set("X-Content-Type-Options", "nosniff")
	h.Set("Referrer-Policy", "no-referrer")
	h.Set("Cache-Control", "no-cache") // asked for again each time, and sent only where it changed
	h.Set("ETag", `"`+hex.EncodeToString(sum[:12])+`"`)
	http.ServeContent(w, r, name, time.Time{}, bytes.NewReader(data))
}
