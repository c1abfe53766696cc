package site_test

import (
	"bytes"
	"compress/gzip"
	"io"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/makewhole/remedies/examples/page/site"
)

// most is the budget of the page: how many bytes of WebAssembly a visitor loads, compressed. The library alone had 3.6 MB; what
// divides a recovery and what draws outcomes, with the law of the former, have added 0.9 MB, and more law on liens is still to come.
const most = 5_000_000

func TestTheWebAssemblyKeepsItsBudget(t *testing.T) {
	s, err := built()
	require.NoError(t, err)
	plain, compressed := s.Size()
	t.Logf("%d bytes, %d compressed", plain, compressed)
	require.LessOrEqual(t, compressed, most)
	require.Greater(t, plain, compressed)
}

func get(t *testing.T, h http.Handler, method, path string) *http.Response {
	t.Helper()
	w := httptest.NewRecorder()
	h.ServeHTTP(w, httptest.NewRequest(method, path, nil))
	return w.Result()
}

func TestAFolderIsServedAsItWasWritten(t *testing.T) {
	s, err := built()
	require.NoError(t, err)
	folder := filepath.Join(t.TempDir(), "page")
	require.NoError(t, s.Write(folder))
	again, err := site.Open(folder)
	require.NoError(t, err)
	require.Equal(t, s, again)
	for path, kind := range map[string]string{"/": "text/html; charset=utf-8", "/page.css": "text/css; charset=utf-8", "/statement.css": "text/css; charset=utf-8",
		"/page.js": "text/javascript; charset=utf-8", "/remedies.wasm": "application/wasm", "/remedies.wasm.gz": "application/gzip"} {
		r := get(t, again, http.MethodGet, path)
		require.Equal(t, http.StatusOK, r.StatusCode, path)
		require.Equal(t, kind, r.Header.Get("Content-Type"))
		require.Empty(t, r.Header.Get("Content-Encoding"))
		require.Contains(t, r.Header.Get("Content-Security-Policy"), "default-src 'none'")
		require.Equal(t, "nosniff", r.Header.Get("X-Content-Type-Options"))
		body, err := io.ReadAll(r.Body)
		require.NoError(t, err)
		require.NotEmpty(t, body)
		if path == "/remedies.wasm.gz" {
			z, err := gzip.NewReader(bytes.NewReader(body))
			require.NoError(t, err)
			plain, err := io.ReadAll(z)
			require.NoError(t, err)
			stored, err := os.ReadFile(filepath.Join(folder, "remedies.wasm"))
			require.NoError(t, err)
			require.True(t, bytes.Equal(stored, plain))
		}
		w := httptest.NewRecorder()
		ask := httptest.NewRequest(http.MethodGet, path, nil)
		ask.Header.Set("If-None-Match", r.Header.Get("ETag"))
		again.ServeHTTP(w, ask)
		require.Equal(t, http.StatusNotModified, w.Code, "what did not change is not sent again")
	}
	for _, path := range []string{"/nothing", "/../site.go", "/static/index.html", "//page.js"} {
		require.Equal(t, http.StatusNotFound, get(t, again, http.MethodGet, path).StatusCode, path)
	}
	require.Equal(t, http.StatusMethodNotAllowed, get(t, again, http.MethodPost, "/").StatusCode)
	require.Equal(t, http.StatusOK, get(t, again, http.MethodHead, "/").StatusCode)

	require.NoError(t, os.Remove(filepath.Join(folder, "statement.css")))
	_, err = site.Open(folder)
	require.ErrorIs(t, err, os.ErrNotExist)
	_, err = site.Open(filepath.Join(folder, "nothing"))
	require.ErrorIs(t, err, os.ErrNotExist)
	require.Error(t, s.Write(filepath.Join(folder, "page.js")))
}
