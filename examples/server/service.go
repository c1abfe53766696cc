package main

import (
	"context"
	"encoding/json"
	"net/http"
	"strconv"
	"time"

	"github.com/danielgtaylor/huma/v2"
	"github.com/danielgtaylor/huma/v2/adapters/humago"
	"github.com/modelcontextprotocol/go-sdk/mcp"
	"github.com/prometheus/client_golang/prometheus"
	"github.com/prometheus/client_golang/prometheus/collectors"
	"github.com/prometheus/client_golang/prometheus/promhttp"

	"github.com/makewhole/remedies/damages"
	"github.com/makewhole/remedies/damages/civil"
	"github.com/makewhole/remedies/damages/invalid"
	"github.com/makewhole/remedies/damages/law"
	"github.com/makewhole/remedies/damages/statement"
	"github.com/makewhole/remedies/examples/page/site"
	"github.com/makewhole/remedies/examples/remedies/answers"
)

// newService returns everything that is served over HTTP. The page is served where its folder is named.
func newService(l limits, page string) (http.Handler, error) {
	mux := http.NewServeMux()
	config := huma.DefaultConfig("remedies", damages.Version)
	config.Info.Description = "What judgment a verdict comes to, and the law behind every figure. Not legal advice."
	config.OpenAPIPath, config.DocsPath, config.SchemasPath = "", "", ""
	config.RejectUnknownQueryParameters = true
	config.CreateHooks = nil // answers carry no link to a schema that is not theirs
	api := humago.New(mux, config)
	meters := newMeters()
	api.UseMiddleware(meters.measure)
	for _, o := range operations() {
		o.register(api, l)
	}
	described, err := describe(api.OpenAPI())
	if err != nil {
		return nil, err
	}
	agent := newAgent()
	mux.Handle("/mcp", mcp.NewStreamableHTTPHandler(func(*http.Request) *mcp.Server { return agent }, &mcp.StreamableHTTPOptions{Stateless: true, JSONResponse: true}))
	whole := http.NewServeMux()
	mux.HandleFunc("/", func(w http.ResponseWriter, r *http.Request) {
		writeProblem(w, &problem{Status: http.StatusNotFound, Code: "not_found", Detail: r.Method + " " + r.URL.Path + " is no operation of this service"})
	})
	whole.Handle("/", l.bounded(mux))
	whole.HandleFunc("GET /health", func(w http.ResponseWriter, _ *http.Request) {
		w.Header().Set("Content-Type", "application/json")
		_ = json.NewEncoder(w).Encode(map[string]string{"status": "ok", "version": damages.Version, "law": law.Release()}) // the client may be gone
	})
	whole.HandleFunc("GET /openapi.json", func(w http.ResponseWriter, _ *http.Request) {
		w.Header().Set("Content-Type", "application/vnd.oai.openapi+json")
		_, _ = w.Write(described) // the client may be gone
	})
	whole.Handle("GET /metrics", meters.handler)
	if page != "" {
		files, err := site.Open(page)
		if err != nil {
			return nil, err
		}
		whole.Handle("GET /page/", http.StripPrefix("/page", files))
	}
	return whole, nil
}

// operation is one operation of the service.
type operation struct {
	id, method, path string
	says             string
	body             string // the schema of the request, by its name in the document; empty for none
	answer           string // the schema of the answer; empty for any
	register         func(huma.API, limits)
}

// operations are all operations, in the order in which they are described.
func operations() []operation {
	list := []operation{
		operationOf(operation{
			id: "assess", method: http.MethodPost, path: "/v1/assess", body: "recorded", answer: "judgment",
			says: "Returns the judgment that a matter or a plain verdict comes to. Where the law asks what the matter does not hold, the code of the problem is \"needed\".",
		}, assess),
		operationOf(operation{
			id: "needs", method: http.MethodPost, path: "/v1/needs", body: "recorded", answer: "needs",
			says: "Returns what the law asks of a matter and the matter does not hold, each with a question in plain English.",
		}, needs),
		operationOf(operation{id: "jurisdictions", method: http.MethodGet, path: "/v1/law", says: "Returns the jurisdictions whose law is recorded."}, jurisdictions),
		operationOf(operation{id: "law", method: http.MethodGet, path: "/v1/law/{code}", says: "Returns the law of one jurisdiction, in force on a day or in all its versions."}, lawOf),
	}
	for _, q := range questions() {
		list = append(list, operationOf(operation{id: q.name, method: http.MethodPost, path: "/v1/" + q.path, body: q.name, says: q.says}, q.answer))
	}
	return list
}

// operationOf makes an operation of a handler.
func operationOf[I any](o operation, answer func(*I) (*output, error)) operation {
	o.register = func(api huma.API, l limits) {
		op := huma.Operation{
			OperationID: o.id, Method: o.method, Path: o.path, Summary: o.says, MaxBodyBytes: l.body, BodyReadTimeout: l.time, SkipValidateBody: true,
			Responses: map[string]*huma.Response{
				"200":     {Description: "the answer", Content: map[string]*huma.MediaType{"application/json": {Schema: schemaOf(o.answer)}}},
				"default": {Description: "why there is no answer", Content: map[string]*huma.MediaType{"application/problem+json": {Schema: schemaOf("problem")}}},
			},
		}
		if o.body != "" {
			op.RequestBody = &huma.RequestBody{Required: true, Content: map[string]*huma.MediaType{"application/json": {Schema: schemaOf(o.body)}}}
		}
		huma.Register(api, op, func(_ context.Context, in *I) (*output, error) {
			out, err := answer(in)
			if err != nil {
				return nil, refusal(err)
			}
			return out, nil
		})
	}
	return o
}

// output is an answer: JSON, or a statement.
type output struct {
	ContentType string `header:"Content-Type"`
	Body        []byte
}

func jsonOutput(text []byte) *output { return &output{"application/json", text} }

// How says in which form an answer is wanted.
type How struct {
	Format string `query:"format" enum:"json,text,markdown,html" default:"json" doc:"the form of the answer"`
}

// out is an answer in the form that is wanted.
func (h How) out(a answers.Answer) (*output, error) {
	switch h.Format {
	case "text":
		return &output{"text/plain; charset=utf-8", []byte(a.Document.Text())}, nil
	case "markdown":
		return &output{"text/markdown; charset=utf-8", []byte(a.Document.Markdown())}, nil
	case "html":
		return &output{"text/html; charset=utf-8", []byte(a.Document.HTML())}, nil
	}
	text, err := json.Marshal(a.Value)
	return jsonOutput(text), err
}

// recorded is a matter that is sent, and how it is assessed.
type recorded struct {
	How

	Presume bool   `query:"presume" doc:"take the ordinary case for exceptions that nobody recorded"`
	Strict  bool   `query:"strict" doc:"refuse law that is not confirmed"`
	Through string `query:"through" maxLength:"256" doc:"ID of the event after which to stop"`
	RawBody []byte
}

func (in *recorded) options() damages.Options {
	return damages.Options{Presume: in.Presume, Strict: in.Strict, Through: in.Through}
}

func assess(in *recorded) (*output, error) {
	if in.Format == "json" {
		text, err := damages.AppendJudgment(nil, in.RawBody, in.options())
		return jsonOutput(text), err
	}
	m, err := damages.DecodeMatter(in.RawBody)
	if err != nil {
		return nil, err
	}
	j, err := damages.Assess(m, in.options())
	if err != nil {
		return nil, err
	}
	d, err := statement.Of(j)
	if err != nil {
		return nil, err
	}
	return in.out(answers.Answer{Document: d})
}

func needs(in *recorded) (*output, error) {
	m, err := damages.DecodeMatter(in.RawBody)
	if err != nil {
		return nil, err
	}
	list, err := damages.Needs(m, in.options())
	if err != nil {
		return nil, err
	}
	return in.out(answers.Answer{Document: statement.OfNeeds(m.Caption, list), Value: json.RawMessage(damages.MarshalNeeds(list))})
}

func jurisdictions(in *How) (*output, error) { return in.out(answers.Jurisdictions()) }

// lawOn says of which jurisdiction, and of which days, the law is wanted.
type lawOn struct {
	How

	Code     string `path:"code" maxLength:"16" doc:"code of the jurisdiction, such as US-OH"`
	On       string `query:"on" maxLength:"16" doc:"YYYY-MM-DD, for accrual, filing, verdict and judgment alike"`
	Accrual  string `query:"accrual" maxLength:"16" doc:"YYYY-MM-DD"`
	Filing   string `query:"filing" maxLength:"16" doc:"YYYY-MM-DD"`
	Verdict  string `query:"verdict" maxLength:"16" doc:"YYYY-MM-DD"`
	Judgment string `query:"judgment" maxLength:"16" doc:"YYYY-MM-DD"`
	Cause    string `query:"cause" maxLength:"64" doc:"only what reaches claims of a cause of action"`
	History  bool   `query:"history" doc:"all versions, whatever the days"`
}

func lawOf(in *lawOn) (*output, error) {
	q := answers.Law{In: in.Code, Cause: in.Cause, History: in.History}
	var wrong invalid.List
	parsed := func(name, text string, to *civil.Date) {
		if text != "" {
			var err error
			*to, err = civil.Parse(text)
			wrong.Merge(name, err)
		}
	}
	for _, d := range []struct {
		name, text string
		to         *civil.Date
	}{{"on", in.On, &q.Day}, {"accrual", in.Accrual, &q.On.Accrual}, {"filing", in.Filing, &q.On.Filing}, {"verdict", in.Verdict, &q.On.Verdict}, {"judgment", in.Judgment, &q.On.Judgment}} {
		parsed(d.name, d.text, d.to)
	}
	if err := wrong.Err(); err != nil {
		return nil, err
	}
	a, err := q.Answer()
	if err != nil {
		return nil, err
	}
	return in.out(a)
}

// question is a question that is sent as JSON.
type question struct {
	name, path, says string
	of               func() answers.Question
}

// questions are those that package answers has, but for that of the law, which has a path for each jurisdiction.
func questions() []question {
	return []question{
		{"payoff", "payoff", "Returns what pays off a judgment on a day: the rate and why it governs, each stretch of interest, each payment, and the sum.", func() answers.Question { return new(answers.Payoff) }},
		{"prejudgment", "prejudgment", "Returns interest before judgment on a sum, under the law of a jurisdiction.", func() answers.Question { return new(answers.Prejudgment) }},
		{"present_value", "present-value", "Returns what a yearly sum over some years is worth today.", func() answers.Question { return new(answers.PresentValue) }},
		{"net", "net", "Returns what a client keeps of a recovery, recorded or under the judgment of a matter: the fee held against the law, the costs, the claims of Medicare, workers' compensation and others, and the balance after each.", func() answers.Question { return new(answers.Net) }},
		{"clock", "clock", "Returns the deadlines of a restraining order, or of a judgment that was entered in a federal court.", func() answers.Question { return new(answers.Clock) }},
	}
}

// asked is a question that is sent.
type asked struct {
	How

	RawBody []byte
}

func (q question) answer(in *asked) (*output, error) {
	of := q.of()
	if err := answers.Read(in.RawBody, of); err != nil {
		return nil, err
	}
	a, err := of.Answer()
	if err != nil {
		return nil, err
	}
	return in.out(a)
}

// meters count what the service does.
type meters struct {
	answered *prometheus.CounterVec
	took     *prometheus.HistogramVec
	handler  http.Handler
}

func newMeters() *meters {
	m := &meters{
		answered: prometheus.NewCounterVec(prometheus.CounterOpts{Name: "remedies_requests_total", Help: "Requests that were answered."}, []string{"operation", "status"}),
		took:     prometheus.NewHistogramVec(prometheus.HistogramOpts{Name: "remedies_request_seconds", Help: "How long requests took.", Buckets: prometheus.ExponentialBuckets(1e-4, 4, 8)}, []string{"operation"}),
	}
	registry := prometheus.NewRegistry()
	registry.MustRegister(m.answered, m.took, collectors.NewGoCollector())
	m.handler = promhttp.HandlerFor(registry, promhttp.HandlerOpts{})
	return m
}

// measure counts a request and its time.
func (m *meters) measure(ctx huma.Context, next func(huma.Context)) {
	started := time.Now() //nolint:forbidigo // what a request took
	next(ctx)
	id := ctx.Operation().OperationID
	m.answered.WithLabelValues(id, strconv.Itoa(ctx.Status())).Inc()
	m.took.WithLabelValues(id).Observe(time.Since(started).Seconds()) //nolint:forbidigo // what a request took
}
