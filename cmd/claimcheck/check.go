package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"runtime"
	"strings"

	"github.com/urfave/cli/v3"
	"golang.org/x/term"

	"github.com/claimcheck/claimcheck/claim"
	"github.com/claimcheck/claimcheck/internal/protocol"
	"github.com/claimcheck/claimcheck/lexicon"
	"github.com/claimcheck/claimcheck/report"
	"github.com/claimcheck/claimcheck/source"
	"github.com/claimcheck/claimcheck/verify"
)

func checkCommand() *cli.Command {
	return &cli.Command{
		Name:      "check",
		Usage:     "check a text's figures and quotations against registered sources",
		ArgsUsage: "[FILE …]",
		Description: `Reads the files, or standard input. Sources are a folder: a Data Package (datapackage.json), or plain tables and documents.

   claimcheck check --sources sources/ --published 2024-04-04 article.txt

Exit status 1 if something that the text itself asserts is refuted or conflicting.`,
		Flags: append(textFlags(),
			&cli.StringFlag{Name: "sources", Usage: "a `FOLDER` of registered sources"},
			&cli.BoolFlag{Name: "verbose", Usage: "tell all that was inferred about the sources"},
			&cli.StringFlag{Name: "policy", Value: "news", Usage: "news or strict: what a figure means"},
			&cli.StringFlag{Name: "fail-on", Value: "refuted,conflicting", Usage: "what makes the exit status 1: refuted, conflicting, speaker, unsupported"},
			outputFlag("text, json (whole findings, for replay) or jsonl"),
		),
		Action: check,
	}
}

func check(ctx context.Context, c *cli.Command) error {
	x, err := ownLexicon(c)
	if err != nil {
		return err
	}
	k := verify.Checker{Lexicon: x, Workers: runtime.GOMAXPROCS(0)}
	switch name := c.String("policy"); name {
	case "news":
		k.Policy = verify.News()
	case "strict":
		k.Policy = verify.Strict()
	default:
		return fmt.Errorf("--policy %q: want news or strict", name)
	}
	fails, err := failOn(c.String("fail-on"))
	if err != nil {
		return err
	}
	registered := source.Registry{}
	if dir := c.String("sources"); dir != "" {
		if registered, err = openSources(ctx, dir, x, c.Root().ErrWriter, c.Bool("verbose")); err != nil {
			return err
		}
	}
	w := c.Root().Writer
	p := claim.Parser{Lexicon: x}
	if c.Bool("jsonl") {
		k.Workers = 1 // the lines are what runs side by side
		return batch(ctx, c.Root().Reader, w, func(ctx context.Context, r protocol.Request) (any, error) {
			return checkRequest(ctx, k, p, registered, r)
		})
	}
	o, err := output(c, "text", "json", "jsonl")
	if err != nil {
		return err
	}
	if len(registered) == 0 {
		return errors.New("nothing to check against: name a folder with --sources; see: claimcheck help check")
	}
	k.Source = registered
	failed := false
	err = eachText(ctx, c, func(t claim.Text) error {
		found := func(yield func(verify.Finding, error) bool) {
			for f, err := range k.All(ctx, p.All(t)) {
				failed = failed || err == nil && fails(f)
				if !yield(f, err) {
					return
				}
			}
		}
		return writer(o, w).Write(w, found)
	})
	if err == nil && failed {
		return errRefuted
	}
	return err
}

// writer is the report for --output.
func writer(output string, w io.Writer) report.Writer {
	switch output {
	case "json":
		return report.JSON{}
	case "jsonl":
		return report.JSONLines{}
	}
	t := report.Text{Width: 80}
	if f, ok := w.(*os.File); ok && term.IsTerminal(int(f.Fd())) {
		t.Color = os.Getenv("NO_COLOR") == ""
		if width, _, err := term.GetSize(int(f.Fd())); err == nil && width >= 40 {
			t.Width = width
		}
	}
	return t
}

// failOn reads --fail-on. What an attributed speaker got wrong is the speaker's: it counts only if it is asked for.
func failOn(list string) (func(verify.Finding) bool, error) {
	var refuted, conflicting, speaker, unsupported bool
	for name := range strings.SplitSeq(list, ",") {
		switch strings.TrimSpace(name) {
		case "refuted":
			refuted = true
		case "conflicting":
			conflicting = true
		case "speaker":
			speaker = true
		case "unsupported":
			unsupported = true
		case "", "none":
		default:
			return nil, fmt.Errorf("--fail-on %q: want some of refuted, conflicting, speaker, unsupported, or none", name)
		}
	}
	return func(f verify.Finding) bool {
		if f.Question == verify.True && f.Claim.Attribution != nil && !speaker {
			return false
		}
		switch f.Verdict {
		case verify.Refuted:
			return refuted
		case verify.Conflicting:
			return conflicting
		case verify.NotEnough:
			return unsupported
		}
		return false
	}, nil
}

// shownWarnings is how many of a folder's inferences are told; what had to be left out always is.
const shownWarnings = 10

// openSources reads a folder; nothing in it can lead outside. It tells what it had to infer, all of it if it is asked to.
func openSources(ctx context.Context, dir string, x *lexicon.Lexicon, warn io.Writer, verbose bool) (source.Registry, error) {
	root, err := os.OpenRoot(dir)
	if err != nil {
		return nil, err
	}
	defer root.Close()
	inferred := 0
	l := source.Loader{Lexicon: x, Warn: func(w source.Warning) {
		if w.Err == nil {
			inferred++
		}
		if verbose || w.Err != nil || inferred <= shownWarnings {
			fmt.Fprintf(warn, "claimcheck: %s: %v\n", dir, w)
		}
	}}
	r, err := l.Open(ctx, root.FS())
	if more := inferred - shownWarnings; more > 0 && !verbose {
		fmt.Fprintf(warn, "claimcheck: %s: %d more things were inferred; --verbose tells all, a datapackage.json declares them\n", dir, more)
	}
	if err != nil {
		return nil, fmt.Errorf("%s: %w", dir, err)
	}
	return r, nil
}

// checkRequest checks a line's text against its own sources and the registered ones.
func checkRequest(ctx context.Context, k verify.Checker, p claim.Parser, registered source.Registry, r protocol.Request) (any, error) {
	t, failure := r.Document()
	if failure != nil {
		return nil, failure
	}
	own, err := sourcesOf(p, r)
	if err != nil {
		return nil, err
	}
	for name, s := range registered {
		if own[name] != nil {
			return nil, &protocol.Error{Code: protocol.CodeInput, Message: fmt.Sprintf("source %q is registered already", name)}
		}
		own[name] = s
	}
	k.Source = own
	a := protocol.Checked{Schema: protocol.Schema, ID: r.ID, Findings: []protocol.Finding{}}
	for f, err := range k.All(ctx, p.All(t)) {
		if err != nil {
			return nil, err
		}
		a.Findings = append(a.Findings, protocol.FindingOf(f))
	}
	return a, nil
}

// sourcesOf registers what a request brings along.
func sourcesOf(p claim.Parser, r protocol.Request) (source.Registry, error) {
	own := source.Registry{}
	for i, s := range r.Sources {
		name := s.ID
		if name == "" {
			name = fmt.Sprintf("source %d", i+1)
		}
		if own[name] != nil {
			return nil, &protocol.Error{Code: protocol.CodeInput, Message: fmt.Sprintf("two sources are called %q", name)}
		}
		t, failure := s.Document()
		if failure != nil {
			failure.Message = fmt.Sprintf("source %q: %s", name, failure.Message)
			return nil, failure
		}
		var err error
		if s.Table == "" {
			own[name], err = source.Texts(p, t)
		} else {
			table := source.Table{
				Name: name, Title: t.Body, Language: t.Language, Lexicon: p.Lexicon, Provenance: source.Provenance{URL: t.URL, Published: t.Published},
			}
			if table, _, err = table.Infer(strings.NewReader(s.Table)); err == nil {
				own[name], err = table.ReadCSV(strings.NewReader(s.Table))
			}
		}
		if err != nil {
			return nil, &protocol.Error{Code: protocol.CodeInput, Message: fmt.Sprintf("source %q: %v", name, err)}
		}
	}
	return own, nil
}
