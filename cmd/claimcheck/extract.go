package main

import (
	"bufio"
	"context"
	"fmt"
	"io"
	"strings"

	"github.com/urfave/cli/v3"

	"github.com/claimcheck/claimcheck/claim"
	"github.com/claimcheck/claimcheck/internal/protocol"
	"github.com/claimcheck/claimcheck/report"
)

func extractCommand() *cli.Command {
	return &cli.Command{
		Name:      "extract",
		Usage:     "list what a text claims: figures, dates, quotations",
		ArgsUsage: "[FILE …]",
		Description: `Reads the files, or standard input.

   claimcheck extract --published 2024-04-04 article.txt`,
		Flags: append(textFlags(), outputFlag("text, json or jsonl")),
		Action: func(ctx context.Context, c *cli.Command) error {
			x, err := ownLexicon(c)
			if err != nil {
				return err
			}
			p := claim.Parser{Lexicon: x}
			w := c.Root().Writer
			if c.Bool("jsonl") {
				return batch(ctx, c.Root().Reader, w, func(_ context.Context, r protocol.Request) (any, error) { return extractRequest(p, r) })
			}
			o, err := output(c, "text", "json", "jsonl")
			if err != nil {
				return err
			}
			return eachText(ctx, c, func(t claim.Text) error {
				switch o {
				case "json":
					return writeJSON(w, extracted(p, t))
				case "jsonl":
					_, err := w.Write(encode(extracted(p, t)))
					return err
				}
				return printClaims(w, p, t)
			})
		},
	}
}

func extracted(p claim.Parser, t claim.Text) protocol.Extracted {
	p.Reported = true
	a := protocol.Extracted{Schema: protocol.Schema, Claims: []protocol.Claim{}}
	for c := range p.All(t) {
		a.Claims = append(a.Claims, protocol.ClaimsOf(c)...)
	}
	return a
}

func extractRequest(p claim.Parser, r protocol.Request) (any, error) {
	t, failure := r.Document()
	if failure != nil {
		return nil, failure
	}
	a := extracted(p, t)
	a.ID = r.ID
	return a, nil
}

// printClaims writes a claim a line, with what is known about it below.
func printClaims(out io.Writer, p claim.Parser, t claim.Text) error {
	w := bufio.NewWriter(out)
	places := report.Lines(t.Body)
	n := 0
	for c := range p.All(t) {
		n++
		line, column := places.At(c.Selector.Start)
		fmt.Fprintf(w, "%s:%d:%d: %s\n    %s\n", t.ID, line, column, report.Visible(c.Selector.Exact), describe(c))
	}
	if n == 0 {
		fmt.Fprintf(w, "%s: no claims\n", t.ID)
	}
	return w.Flush()
}

// describe puts a claim's fields in one line.
func describe(c claim.Claim) string {
	w := protocol.ClaimOf(c)
	var parts []string
	add := func(name, value string) {
		if value != "" {
			parts = append(parts, name+" "+value)
		}
	}
	switch {
	case w.Quotation != nil:
		parts = append(parts, w.Quotation.Kind+" quotation")
		if len(w.Quotation.Parts) > 1 {
			parts = append(parts, fmt.Sprintf("%d parts", len(w.Quotation.Parts)))
		}
		if w.Quotation.Unclosed {
			parts = append(parts, "unclosed")
		}
	case w.Error != nil:
		parts = append(parts, w.Error.Message)
	default:
		a := w.Assertions[0]
		parts = append(parts, a.Kind)
		if a.Figure != nil {
			parts = append(parts, a.Figure.Figure)
		}
		add("on", a.Date)
		add("of", a.Measurand)
		add("entity", a.Entity)
		add("place", a.Place)
		if a.Period != nil {
			add("period", a.Period.Text)
		}
		add("over", a.Over)
		add("", a.Aggregation)
		add("", a.Modality)
		add("", a.Relation)
		if a.Base != nil && a.Base.Figure != nil {
			add("base", a.Base.Figure.Figure)
		}
	}
	if w.Attribution != nil {
		add("speaker", w.Attribution.Speaker)
		add("cue", w.Attribution.Cue)
		if w.Attribution.Denied {
			parts = append(parts, "denied")
		}
	}
	for i, p := range parts {
		parts[i] = report.Visible(strings.TrimSpace(p))
	}
	return strings.Join(parts, "; ")
}
