package main

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"

	"github.com/urfave/cli/v3"
	"golang.org/x/text/language"

	"github.com/claimcheck/claimcheck/internal/protocol"
	"github.com/claimcheck/claimcheck/lexicon"
	"github.com/claimcheck/claimcheck/quantity"
)

func parseCommand() *cli.Command {
	return &cli.Command{
		Name:      "parse",
		Usage:     "read one figure as people write it",
		ArgsUsage: "FIGURE",
		Description: `Prints the figure in claimcheck's own notation, or why it has none or more than one reading.

   claimcheck parse --lang en "around 30 000 troops a month"
   claimcheck parse --lang de "1,2 Mio. €"`,
		Flags: []cli.Flag{
			&cli.StringFlag{Name: "lang", Usage: "the language it is written in, BCP 47; without it nothing is guessed"},
			lexiconFlag(),
			&cli.BoolFlag{Name: "jsonl", Usage: "batch: one JSON object a line in, one a line out, in order"},
			outputFlag("text or json"),
		},
		Action: func(ctx context.Context, c *cli.Command) error {
			x, err := ownLexicon(c)
			if err != nil {
				return err
			}
			p := quantity.Parser{Lexicon: x}
			if c.Bool("jsonl") {
				return batch(ctx, c.Root().Reader, c.Root().Writer, func(_ context.Context, r protocol.Request) (any, error) {
					return parseRequest(p, r)
				})
			}
			s, err := whole(c, "one figure")
			if err != nil {
				return err
			}
			o, err := output(c, "text", "json")
			if err != nil {
				return err
			}
			if l := c.String("lang"); l != "" {
				if p.Language, err = language.Parse(l); err != nil {
					return fmt.Errorf("--lang %q: want a BCP 47 tag such as en or pt-BR", l)
				}
			}
			f, err := p.Parse(s)
			if err != nil {
				return readable(err)
			}
			if o == "json" {
				_, err = c.Root().Writer.Write(encode(protocol.FigureOf(f)))
				return err
			}
			_, err = fmt.Fprintln(c.Root().Writer, f)
			return err
		},
	}
}

// readable adds the readings to an ambiguity.
func readable(err error) error {
	var p *quantity.ParseError
	if !errors.As(err, &p) || len(p.Readings) == 0 {
		return err
	}
	s := err.Error()
	for _, r := range p.Readings {
		s += fmt.Sprintf("\n  %v (--lang %v)", r.Figure, r.Language)
	}
	return errors.New(s)
}

func parseRequest(p quantity.Parser, r protocol.Request) (any, error) {
	if r.Lang != "" {
		tag, err := language.Parse(r.Lang)
		if err != nil {
			return nil, &protocol.Error{Code: protocol.CodeInput, Message: fmt.Sprintf("lang %q: want a BCP 47 tag", r.Lang)}
		}
		p.Language = tag
	}
	switch r.As {
	case "", "figure", "number":
		f, err := p.Parse(r.Text)
		if r.As == "number" {
			f, err = bare(f, err)
		}
		if err != nil {
			return nil, err
		}
		return protocol.Parsed{Schema: protocol.Schema, ID: r.ID, Figure: protocol.FigureOf(f)}, nil
	case "unit":
		u, err := readUnit(p.Lexicon, r.Text)
		if err != nil {
			return nil, err
		}
		return protocol.Parsed{Schema: protocol.Schema, ID: r.ID, Figure: protocol.Figure{Unit: u.String()}}, nil
	}
	return nil, &protocol.Error{Code: protocol.CodeInput, Message: fmt.Sprintf("as %q: want figure, number or unit", r.As)}
}

// bare chooses among readings, for who asks for a number, the one that has no unit: 1.2K is 1 200, not kelvins.
func bare(f quantity.Figure, err error) (quantity.Figure, error) {
	var p *quantity.ParseError
	if !errors.As(err, &p) || !errors.Is(err, quantity.ErrAmbiguous) {
		return f, err
	}
	found := 0
	for _, r := range p.Readings {
		if r.Figure.Unit() == (quantity.Unit{}) {
			f = r.Figure
			found++
		}
	}
	if found != 1 || len(p.Readings) == 1 {
		return quantity.Figure{}, err
	}
	return f, nil
}

// readUnit reads the neutral notation, with the names of x, then CLDR's identifiers, then UCUM; the first error says what would
// have been accepted.
func readUnit(x *lexicon.Lexicon, s string) (quantity.Unit, error) {
	u, err := quantity.ParseUnitIn(x, s)
	if err == nil {
		return u, nil
	}
	if u, err2 := quantity.ParseCLDR(s); err2 == nil {
		return u, nil
	}
	if u, err2 := quantity.ParseUCUM(s); err2 == nil {
		return u, nil
	}
	return u, err
}

// writeJSON writes v indented.
func writeJSON(w io.Writer, v any) error {
	e := json.NewEncoder(w)
	e.SetEscapeHTML(false)
	e.SetIndent("", "  ")
	return e.Encode(v)
}
