//go:build js && wasm

// Command wasm hands the interview to a browser: it is built for js/wasm and gives the page one object, remedies, whose functions
// take and return texts. vocabulary() is what a form offers, assess(record, presume) what a case comes to and what the law asks
// of it, open(file) what a saved file holds, net(record, presume) what a client keeps of a recovery, and scenario(question) what
// may be uncertain in a case. run(question, progress) does the trials of a scenario and returns a promise, progress(done) being
// called on the way, and stop() ends them. Package interview says what the texts hold.
package main

import (
	"context"
	"sync/atomic"
	"syscall/js"
	"time"

	"github.com/makewhole/remedies/examples/page/interview"
)

func text(args []js.Value, i int) []byte {
	if i >= len(args) || args[i].Type() != js.TypeString {
		return nil
	}
	return []byte(args[i].String())
}

func truthy(args []js.Value, i int) bool { return i < len(args) && args[i].Truthy() }

func main() {
	var running atomic.Pointer[context.CancelFunc]
	js.Global().Set("remedies", js.ValueOf(map[string]any{
		"vocabulary": js.FuncOf(func(js.Value, []js.Value) any { return interview.JSON(interview.Vocabulary()) }),
		"assess": js.FuncOf(func(_ js.Value, args []js.Value) any {
			return interview.JSON(interview.Assess(text(args, 0), truthy(args, 1)))
		}),
		"open": js.FuncOf(func(_ js.Value, args []js.Value) any { return interview.JSON(interview.Open(text(args, 0))) }),
		"net": js.FuncOf(func(_ js.Value, args []js.Value) any {
			return interview.JSON(interview.Net(text(args, 0), truthy(args, 1)))
		}),
		"scenario": js.FuncOf(func(_ js.Value, args []js.Value) any { return interview.JSON(interview.Scenario(text(args, 0))) }),
		"run": js.FuncOf(func(_ js.Value, args []js.Value) any {
			ctx, stop := context.WithCancel(context.Background())
			running.Store(&stop)
			return promise(func() string {
				defer stop()
				return interview.JSON(interview.Offer(yielding{ctx}, text(args, 0), func(done int) { args[1].Invoke(done) }))
			})
		}),
		"stop": js.FuncOf(func(js.Value, []js.Value) any {
			if stop := running.Load(); stop != nil {
				(*stop)()
			}
			return nil
		}),
	}))
	select {} // the page calls the functions as long as it is open
}

// promise is a promise of what a function returns, which is called after the page has it.
func promise(of func() string) js.Value {
	var call js.Func
	call = js.FuncOf(func(_ js.Value, args []js.Value) any {
		go func() {
			defer call.Release()
			args[0].Invoke(of())
		}()
		return nil
	})
	return js.Global().Get("Promise").New(call)
}

// yielding is a context that lets the page work on when it is asked whether it has ended: there is one thread, on which trials and
// the page take turns. It is asked between blocks of trials.
type yielding struct{ context.Context }

func (y yielding) Err() error {
	time.Sleep(time.Millisecond)
	return y.Context.Err()
}
