package main

import (
	"bytes"
	"context"
	"image"
	"image/png"
	"io"
	"net/http"
	"net/http/httptest"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/stretchr/testify/require"
)

// browser opens pages in a browser without a window. Whatever it asks of the net comes to the test.
type browser struct {
	t       *testing.T
	program string
	folder  string
	proxy   *httptest.Server
	page    string

	mu    sync.Mutex
	asked []string // beside the page
}

const address = "http://statement.test/"

// open is a browser that is shown a page; the test is skipped where none is installed.
func open(t *testing.T, page string) *browser {
	t.Helper()
	b := &browser{t: t, page: page}
	for _, name := range []string{"chromium", "chromium-browser", "google-chrome"} {
		if found, err := exec.LookPath(name); err == nil && b.program == "" {
			b.program = found
		}
	}
	if b.program == "" {
		t.Skip("no browser is installed")
	}
	var err error
	b.folder, err = os.MkdirTemp("", "browser")
	require.NoError(t, err)
	t.Cleanup(func() { _ = os.RemoveAll(b.folder) }) // the browser may still be writing to it
	b.proxy = httptest.NewServer(b)
	t.Cleanup(b.proxy.Close)
	return b
}

func (b *browser) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	if r.Method == http.MethodGet && r.URL.String() == address {
		w.Header().Set("Content-Type", "text/html; charset=utf-8")
		_, _ = io.WriteString(w, b.page)
		return
	}
	// What a browser asks of its own maker is not asked by the page.
	if host := r.URL.Hostname(); !strings.HasSuffix(host, ".google.com") && !strings.HasSuffix(host, ".googleapis.com") && !strings.HasSuffix(host, ".gvt1.com") {
		b.mu.Lock()
		b.asked = append(b.asked, r.Method+" "+r.URL.String())
		b.mu.Unlock()
	}
	http.Error(w, "the page stands by itself", http.StatusForbidden)
}

// run shows the page and returns the lines of the console.
func (b *browser) run(args ...string) []string {
	b.t.Helper()
	ctx, cancel := context.WithTimeout(b.t.Context(), 2*time.Minute)
	defer cancel()
	all := append([]string{"--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--no-first-run", "--disable-background-networking",
		"--disable-component-update", "--disable-sync", "--disable-extensions", "--enable-logging=stderr", "--hide-scrollbars", "--window-size=1000,3600",
		"--user-data-dir=" + filepath.Join(b.folder, "profile"), "--proxy-server=" + b.proxy.URL}, args...)
	out, err := exec.CommandContext(ctx, b.program, append(all, address)...).CombinedOutput()
	require.NoError(b.t, err, string(out))
	var console []string
	for _, line := range strings.Split(string(out), "\n") {
		if strings.Contains(line, "CONSOLE") {
			console = append(console, line)
		}
	}
	return console
}

// pictured is how many points of a screenshot have a colour.
func (b *browser) pictured(file string, red, green, blue uint32) int {
	b.t.Helper()
	data, err := os.ReadFile(file)
	require.NoError(b.t, err)
	img, err := png.Decode(bytes.NewReader(data))
	require.NoError(b.t, err)
	n := 0
	for y := range img.Bounds().Dy() {
		for x := range img.Bounds().Dx() {
			if r, g, bl, _ := img.At(x, y).RGBA(); r>>8 == red && g>>8 == green && bl>>8 == blue {
				n++
			}
		}
	}
	require.NotEqual(b.t, image.Rectangle{}, img.Bounds())
	return n
}

// A browser shows the page without a word on its console and without asking for anything else, draws the cut in the colour
// of each scheme, and prints the page.
func TestABrowserShowsAndPrintsThePage(t *testing.T) {
	var page bytes.Buffer
	require.NoError(t, run(&page, "html"))
	b := open(t, page.String())
	shot := filepath.Join(b.folder, "light.png")
	require.Empty(t, b.run("--screenshot="+shot))
	require.Greater(t, b.pictured(shot, 0xa8, 0x36, 0x1f), 3_000, "the bar of the cut, light")
	shot = filepath.Join(b.folder, "dark.png")
	require.Empty(t, b.run("--blink-settings=preferredColorScheme=0", "--screenshot="+shot))
	require.Greater(t, b.pictured(shot, 0xee, 0x8d, 0x78), 3_000, "the bar of the cut, dark")
	require.Greater(t, b.pictured(shot, 0x15, 0x18, 0x1c), 500_000, "the ground, dark")
	paper := filepath.Join(b.folder, "page.pdf")
	require.Empty(t, b.run("--no-pdf-header-footer", "--print-to-pdf="+paper))
	data, err := os.ReadFile(paper)
	require.NoError(t, err)
	require.True(t, bytes.HasPrefix(data, []byte("%PDF-")))
	require.Greater(t, len(data), 50_000)
	require.Empty(t, b.asked)
}

// The test above would see what a page asks of the net and what it says on the console.
func TestABrowserIsHeard(t *testing.T) {
	b := open(t, `<!DOCTYPE html><title>t</title><img src="http://elsewhere.test/x.png"><script>console.log("said")</script>`)
	require.NotEmpty(t, b.run("--screenshot="+filepath.Join(b.folder, "shot.png")))
	require.Contains(t, b.asked, "GET http://elsewhere.test/x.png")
}
