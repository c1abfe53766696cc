package main

import (
	"bytes"
	"context"
	"os"
	"path/filepath"
	"testing"
	"time"

	"github.com/stretchr/testify/require"
)

func TestTheProgramWritesThePage(t *testing.T) {
	folder := filepath.Join(t.TempDir(), "page")
	var out, errs bytes.Buffer
	require.Zero(t, run(t.Context(), []string{"-o", folder}, &out, &errs), errs.String())
	require.Contains(t, out.String(), "compressed")
	require.Contains(t, out.String(), "legal advice")
	for _, name := range []string{"index.html", "page.js", "page.css", "statement.css", "wasm_exec.js", "remedies.wasm", "remedies.wasm.gz"} {
		info, err := os.Stat(filepath.Join(folder, name))
		require.NoError(t, err)
		require.Positive(t, info.Size())
	}
}

func TestTheProgramStopsServingWhenItIsInterrupted(t *testing.T) {
	ctx, stop := context.WithTimeout(t.Context(), 50*time.Millisecond)
	defer stop()
	var out bytes.Buffer
	require.NoError(t, serve(ctx, "127.0.0.1:0", nil, &out))
	require.Contains(t, out.String(), "http://127.0.0.1:")
	require.Error(t, serve(t.Context(), "no address", nil, &out))
}

func TestWrongArgumentsAreRefused(t *testing.T) {
	for want, list := range map[int][][]string{2: {{"-no"}, {"one"}}, 1: {{"-o", "main.go"}}} {
		for _, args := range list {
			ctx, stop := context.WithCancel(t.Context())
			stop() // nothing is built
			var out, errs bytes.Buffer
			require.Equal(t, want, run(ctx, args, &out, &errs), args)
			require.NotEmpty(t, errs.String())
		}
	}
}
