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
		u, err := readUnit(r.Text)
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

// readUnit reads the neutral notation, then CLDR's identifiers, then UCUM; the first error says what would have been accepted.
func readUnit(s string) (quantity.Unit, error) {
	u, err := quantity.ParseUnit(s)
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

func convertCommand() *cli.Command {
	return &cli.Command{
		Name:      "convert",
		Usage:     "convert a quantity exactly",
		ArgsUsage: "QUANTITY UNIT",
		Description: `Quantity and unit in claimcheck's notation: CLDR's unit names, ISO 4217 codes, counted kinds; the unit may be a UCUM code too.

   claimcheck convert "12.4 mile" kilometer
   claimcheck convert "30 000 troop/month" troop/year`,
		Flags: []cli.Flag{&cli.BoolFlag{Name: "jsonl", Usage: "batch: one JSON object a line in, one a line out, in order"}},
		Action: func(ctx context.Context, c *cli.Command) error {
			if c.Bool("jsonl") {
				return batch(ctx, c.Root().Reader, c.Root().Writer, func(_ context.Context, r protocol.Request) (any, error) { return convertRequest(r) })
			}
			if c.Args().Len() != 2 {
				return errors.New("want a quantity and a unit, each in quotes if it has spaces; see: claimcheck help convert")
			}
			var q quantity.Quantity
			if err := q.UnmarshalText([]byte(c.Args().Get(0))); err != nil {
				return err
			}
			u, err := readUnit(c.Args().Get(1))
			if err != nil {
				return err
			}
			out, known, err := convert(q, u)
			if err != nil {
				return err
			}
			if !known {
				n, _ := protocol.Number(out)
				_, err = fmt.Fprintf(c.Root().Writer, "≈%s %v\n", n, u)
				return err
			}
			_, err = fmt.Fprintln(c.Root().Writer, out)
			return err
		},
	}
}

func convertRequest(r protocol.Request) (any, error) {
	from, err := requestedUnit("from", r.From)
	if err != nil {
		return nil, err
	}
	to, err := requestedUnit("to", r.To)
	if err != nil {
		return nil, err
	}
	var q quantity.Quantity
	if err := q.UnmarshalText([]byte(r.Value)); err != nil {
		return nil, err
	}
	if q.Unit() != (quantity.Unit{}) {
		return nil, &protocol.Error{Code: protocol.CodeInput, Message: fmt.Sprintf("value %q: want a number without a unit", r.Value)}
	}
	q, known, err := convert(q.WithUnit(from), to)
	if err != nil {
		return nil, err
	}
	n, exact := protocol.Fraction(q)
	if !known {
		n, exact = protocol.Number(q)
	}
	return protocol.Converted{Schema: protocol.Schema, ID: r.ID, Value: n, Exact: exact && known}, nil
}

// convert converts q. Where the factor isn't known exactly (π, or a measured constant) it is the middle of what encloses
// the true value, and known is false.
func convert(q quantity.Quantity, u quantity.Unit) (_ quantity.Quantity, known bool, err error) {
	c, err := q.In(u)
	if !errors.Is(err, quantity.ErrInexact) {
		return c, true, err
	}
	i, err := quantity.PointInterval(q).In(u)
	if err != nil {
		return c, false, err
	}
	c, _ = i.Mid()
	return c, false, nil
}

// requestedUnit reads the unit of a field; whatever is wrong with it is of the code "unit", unless it is too long.
func requestedUnit(field, s string) (quantity.Unit, error) {
	u, err := readUnit(s)
	if err != nil && !errors.Is(err, quantity.ErrLimit) {
		return u, &protocol.Error{Code: protocol.CodeUnit, Message: fmt.Sprintf("%s %q: %v", field, s, err)}
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
