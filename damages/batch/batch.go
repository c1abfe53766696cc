package batch

import (
	"bufio"
	"context"
	"errors"
	"io"
	"runtime"
	"strconv"

	"github.com/makewhole/remedies/damages"
	"github.com/makewhole/remedies/damages/codec"
	"github.com/makewhole/remedies/damages/invalid"
)

// ErrorSchema is the schema of the line that is written for a matter that has no judgment.
const ErrorSchema = "remedies.error/v1"

// MaxWorkers is the most workers that a run has.
const MaxWorkers = 1024

// Options say how a batch is run. The zero Options are ready for use.
type Options struct {
	Assess   damages.Options
	Workers  int           // how many matters are assessed at a time, 0 to MaxWorkers; 0 for as many as there are processors
	Skip     int64         // how many lines are passed over, because an earlier run has answered them
	Progress func(Summary) // is called after each block of lines that was written, by one goroutine at a time; may be nil
}

// Summary says how far a batch has come.
type Summary struct {
	Lines     int64 // lines that were read and answered, those that were passed over among them: what Skip is in a run that goes on
	Judgments int64 // lines that were answered with a judgment in this run
	Errors    int64 // lines that were answered with an error in this run
}

// The size of a block of lines: whichever of the two is reached first.
const (
	blockLines = 256
	blockBytes = 1 << 20
)

// block is a number of lines that one worker answers.
type block struct {
	first   int64  // number of the first line, from 1
	text    []byte // the lines, one after another
	ends    []int  // where each ends in the text
	long    []bool // whether each is longer than a matter may be, and so is not in the text
	answers []byte
	errors  int64
	done    chan struct{}
}

// Run reads matters in JSON, one on a line, and writes one line for each, in the same order: its judgment, or an error. It
// returns when the input ends, and earlier with the error of the context, of the reader or of the writer. Whatever it
// returns, the lines that the summary counts were written whole. Where the writer failed, it may have taken a part of the lines
// after them too: whoever goes on from the summary cuts the output after the last line that it counts. A read that is under way
// when the context ends is not waited for.
func Run(ctx context.Context, in io.Reader, out io.Writer, o Options) (Summary, error) {
	for _, given := range []struct {
		name string
		is   bool
	}{{"ctx", ctx != nil}, {"in", in != nil}, {"out", out != nil}} {
		if !given.is {
			return Summary{}, invalid.New(given.name, "missing", "")
		}
	}
	if o.Workers < 0 || o.Workers > MaxWorkers {
		return Summary{}, invalid.New("workers", strconv.Itoa(o.Workers)+" is out of range", "0 to "+strconv.Itoa(MaxWorkers))
	}
	if o.Skip < 0 {
		return Summary{}, invalid.New("skip", strconv.FormatInt(o.Skip, 10)+" is out of range", "0 or more")
	}
	workers := o.Workers
	if workers == 0 {
		workers = runtime.GOMAXPROCS(0)
	}
	ctx, cancel := context.WithCancel(ctx)
	defer cancel()
	blocks := 2*workers + 1
	free, open, order := make(chan *block, blocks), make(chan *block, blocks), make(chan *block, blocks)
	for range blocks {
		free <- &block{done: make(chan struct{}, 1)}
	}
	for range workers {
		go func() {
			for b := range open {
				b.answer(o.Assess)
				b.done <- struct{}{}
			}
		}()
	}
	var readErr error
	go func() {
		defer close(order)
		defer close(open)
		readErr = read(ctx, in, o.Skip, free, func(b *block) { open <- b; order <- b })
	}()
	sum := Summary{Lines: o.Skip}
	for {
		b, more, err := next(ctx, order)
		if err != nil {
			return sum, err
		}
		if !more {
			return sum, readErr
		}
		if _, err := out.Write(b.answers); err != nil {
			return sum, err
		}
		lines := int64(len(b.ends))
		sum.Lines, sum.Errors, sum.Judgments = sum.Lines+lines, sum.Errors+b.errors, sum.Judgments+lines-b.errors
		if o.Progress != nil {
			o.Progress(sum)
		}
		free <- b
	}
}

// next waits for the next block to be answered. There are no more where the input has ended.
func next(ctx context.Context, order chan *block) (b *block, more bool, err error) {
	select {
	case <-ctx.Done():
		return nil, false, ctx.Err()
	case b, more = <-order:
	}
	if !more {
		return nil, false, nil
	}
	select {
	case <-ctx.Done():
		return nil, false, ctx.Err()
	case <-b.done:
		return b, true, nil
	}
}

// read reads the lines into blocks and gives each block away.
func read(ctx context.Context, in io.Reader, skip int64, free chan *block, give func(*block)) error {
	r := bufio.NewReaderSize(in, 1<<16)
	for line := int64(1); ; {
		var b *block
		select {
		case <-ctx.Done():
			return ctx.Err()
		case b = <-free:
		}
		b.first, b.text, b.ends, b.long = 0, b.text[:0], b.ends[:0], b.long[:0]
		var err error
		for err == nil && len(b.ends) < blockLines && len(b.text) < blockBytes {
			was := len(b.text)
			var long, some bool
			if b.text, long, some, err = readLine(r, b.text); !some {
				break
			}
			if line > skip {
				if b.first == 0 {
					b.first = line
				}
				b.ends, b.long = append(b.ends, len(b.text)), append(b.long, long)
			} else {
				b.text = b.text[:was]
			}
			line++
		}
		if len(b.ends) > 0 {
			give(b)
		} else if err == nil {
			free <- b
		}
		if errors.Is(err, io.EOF) && line <= skip {
			return invalid.New("skip", "passes over "+strconv.FormatInt(skip, 10)+" lines, and the input has "+strconv.FormatInt(line-1, 10), "at most the lines of the input")
		} else if errors.Is(err, io.EOF) {
			return nil
		} else if err != nil {
			return err
		}
	}
}

// readLine appends the next line to text, without what ends it. A line that is longer than a matter may be is passed over. It
// reports whether there was a line at all.
func readLine(r *bufio.Reader, text []byte) (out []byte, long, some bool, err error) {
	was := len(text)
	for {
		part, err := r.ReadSlice('\n')
		some = some || len(part) > 0
		if len(text)-was+len(part) > codec.MaxBytes+1 {
			text, long = text[:was], true
		}
		if !long {
			text = append(text, part...)
		}
		if errors.Is(err, bufio.ErrBufferFull) {
			continue
		}
		if n := len(text); n > was && text[n-1] == '\n' {
			text = text[:n-1]
		}
		if len(text)-was > codec.MaxBytes {
			text, long = text[:was], true
		}
		return text, long, some, err
	}
}

// answer answers each line of the block.
func (b *block) answer(o damages.Options) {
	b.answers, b.errors = b.answers[:0], 0
	from := 0
	for i, end := range b.ends {
		line := b.text[from:end]
		from = end
		var err error
		if b.long[i] {
			err = invalid.New("", "the line is too long", "at most "+strconv.Itoa(codec.MaxBytes)+" bytes")
		} else {
			b.answers, err = damages.AppendJudgment(b.answers, line, o)
		}
		if err != nil {
			b.errors++
			b.answers = appendError(b.answers, b.first+int64(i), err)
		}
		b.answers = append(b.answers, '\n')
	}
}

// appendError appends the line that says why a matter has no judgment.
func appendError(to []byte, line int64, err error) []byte {
	to, _ = codec.AppendTo(to, func(w *codec.Writer) {
		w.Open('{')
		w.Text("schema", ErrorSchema)
		w.Name("line")
		w.Raw(strconv.FormatInt(line, 10))
		w.Text("code", damages.ErrorCode(err))
		w.Name("errors")
		w.Open('[')
		list := invalid.All(err)
		for _, e := range list {
			w.Open('{')
			w.Text("path", e.Path)
			w.Text("problem", e.Problem)
			w.Text("allowed", e.Allowed)
			w.Close('}')
		}
		if len(list) == 0 {
			w.Open('{')
			var law *damages.LawError
			if errors.As(err, &law) && law.Err != nil {
				w.Text("path", law.Path)
				err = law.Err
			}
			w.Text("problem", err.Error())
			w.Close('}')
		}
		w.Close(']')
		w.Close('}')
	})
	return to
}
