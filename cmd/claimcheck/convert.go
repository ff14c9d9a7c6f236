package main

import (
	"context"
	"errors"
	"fmt"
	"os"
	"strings"

	"github.com/urfave/cli/v3"

	"github.com/claimcheck/claimcheck/claim"
	"github.com/claimcheck/claimcheck/internal/protocol"
	"github.com/claimcheck/claimcheck/lexicon"
	"github.com/claimcheck/claimcheck/quantity"
	"github.com/claimcheck/claimcheck/source"
)

func convertCommand() *cli.Command {
	return &cli.Command{
		Name:      "convert",
		Usage:     "convert a quantity exactly",
		ArgsUsage: "QUANTITY UNIT",
		Description: `Quantity and unit in claimcheck's notation: CLDR's unit names, mixed ones among them, ISO 4217 codes, counted kinds, and with
--lexicon your own; the unit may be a UCUM code too.

   claimcheck convert "12.4 mile" kilometer
   claimcheck convert --steps "1 200 square-mile" square-kilometer
   claimcheck convert "178 centimeter" foot-and-inch
   claimcheck convert --calendar 2024-02 "30 000 troop/month" troop/day
   claimcheck convert --rates eurofxref-hist.csv --on 2024-03-15 "100 EUR" USD`,
		Flags: []cli.Flag{
			&cli.BoolFlag{Name: "steps", Usage: "say how, and round to the precision of what was given"},
			&cli.StringFlag{Name: "calendar", Usage: "how long months and years are: `mean` (Gregorian), julian, 30/360, or the months meant (2024-02, 2024-01/2024-03, 2024)"},
			&cli.StringFlag{Name: "rates", Usage: "exchange rates: a `FILE` in the CSV of the European Central Bank"},
			&cli.StringFlag{Name: "on", Usage: "the `DAY` whose rate to take (2024-03-15), or the days whose last (2024-03-01/2024-03-31)"},
			lexiconFlag(),
			&cli.BoolFlag{Name: "jsonl", Usage: "batch: one JSON object a line in, one a line out, in order"},
		},
		Action: func(ctx context.Context, c *cli.Command) error {
			x, err := ownLexicon(c)
			if err != nil {
				return err
			}
			v := converter{lexicon: x, on: c.String("on")}
			if v.calendar, err = readCalendar(c.String("calendar")); err != nil {
				return fmt.Errorf("--calendar: %w", err)
			}
			if path := c.String("rates"); path != "" {
				f, err := os.Open(path)
				if err != nil {
					return err
				}
				defer f.Close()
				if v.rates, err = source.ReadECB(f, source.Provenance{File: path}); err != nil {
					return err
				}
			}
			if c.Bool("jsonl") {
				return batch(ctx, c.Root().Reader, c.Root().Writer, func(_ context.Context, r protocol.Request) (any, error) { return v.request(r) })
			}
			if c.Args().Len() != 2 {
				return errors.New("want a quantity and a unit, each in quotes if it has spaces; see: claimcheck help convert")
			}
			f, err := readAmount(x, c.Args().Get(0))
			if err != nil {
				return err
			}
			k, mixed, err := v.convert(f, c.Args().Get(1))
			if err != nil {
				return err
			}
			s, err := printed(k, mixed)
			if err != nil {
				return err
			}
			if c.Bool("steps") {
				if s, err = explained(k, mixed); err != nil {
					return err
				}
			}
			_, err = fmt.Fprintln(c.Root().Writer, s)
			return err
		},
	}
}

// converter is what a conversion may use.
type converter struct {
	lexicon  *lexicon.Lexicon
	calendar quantity.Calendar
	rates    *source.Rates
	on       string
}

// convert brings f to a unit, or to a mixed one.
func (v converter) convert(f quantity.Figure, to string) (quantity.Conversion, quantity.Mixed, error) {
	by := quantity.Converter{Calendar: v.calendar}
	var mixed quantity.Mixed
	var u quantity.Unit
	var err error
	if strings.Contains(to, "-and-") {
		if mixed, err = quantity.ParseMixed(to); err != nil {
			return quantity.Conversion{}, mixed, err
		}
		units := mixed.Units()
		u = units[len(units)-1]
	} else if u, err = readUnit(v.lexicon, to); err != nil {
		return quantity.Conversion{}, mixed, err
	}
	k, err := by.Convert(f, u)
	if errors.Is(err, quantity.ErrRate) && v.rates != nil {
		from, quote := f.Unit().Currencies(), u.Currencies()
		if len(from) != 1 || len(quote) != 1 {
			return k, mixed, err
		}
		if v.on == "" {
			return k, mixed, fmt.Errorf("%w: say of which day", err)
		}
		first, last, ok := strings.Cut(v.on, "/")
		if !ok {
			last = first
		}
		rate, err := v.rates.Rate(f.Unit(), u, first, last)
		if err != nil {
			return k, mixed, err
		}
		by.Rates = []quantity.Rate{rate}
		k, err = by.Convert(f, u)
		return k, mixed, err
	}
	return k, mixed, err
}

// readAmount reads a quantity, of mixed units or of one's own among them, as a figure known to its last digit.
func readAmount(x *lexicon.Lexicon, s string) (quantity.Figure, error) {
	f, err := quantity.Parse(s)
	if err == nil {
		if _, one := f.Value(); !one && f.Bound() != quantity.Between || f.Bound() != quantity.At && f.Bound() != quantity.Between {
			return f, fmt.Errorf("%q: want a quantity, without a bound", s)
		}
		return f, nil
	}
	if q, _, merr := quantity.ParseMixedText(s); merr == nil {
		return quantity.Stated(q, 0), nil
	}
	for i, r := range s {
		if r != ' ' || i+1 == len(s) || s[i+1] >= '0' && s[i+1] <= '9' {
			continue
		}
		if u, uerr := quantity.ParseUnitIn(x, s[i+1:]); uerr == nil {
			if f, ferr := quantity.Parse(s[:i]); ferr == nil && f.Unit() == (quantity.Unit{}) {
				return f.WithUnit(u), nil
			}
		}
		break
	}
	return f, err
}

// readCalendar reads the name of a calendar, or the months it is about; nothing is none.
func readCalendar(s string) (quantity.Calendar, error) {
	switch s {
	case "":
		return quantity.Calendar{}, nil
	case "mean":
		return quantity.MeanGregorian(), nil
	case "julian":
		return quantity.Julian(), nil
	case "30/360":
		return quantity.Days360(), nil
	}
	p, err := claim.ParsePeriod(s)
	if err != nil || p.Start.IsZero() || p.End.IsZero() {
		return quantity.Calendar{}, fmt.Errorf("%q: want mean, julian, 30/360, or whole months such as 2024-02, 2024-01/2024-03 or 2024", s)
	}
	return quantity.StatedMonths(p.Start.Time(), p.End.Time())
}

// printed is the result alone: "≈" before what isn't exact, both ends of what is only enclosed.
func printed(k quantity.Conversion, mixed quantity.Mixed) (string, error) {
	q, exact := k.Value()
	if mixed != (quantity.Mixed{}) && exact {
		parts, err := mixed.Split(q)
		return quantity.MixedText(parts), err
	}
	if exact {
		return q.String(), nil
	}
	f, ok := k.Rounded()
	if !ok || k.From.Bound() == quantity.Between {
		return k.Result.String(), nil
	}
	if v, one := f.Value(); one {
		if mid, ok := k.Result.Mid(); ok {
			v = mid
		}
		return "≈" + protocol.Approximate(v) + " " + v.Unit().String(), nil
	}
	return k.Result.String(), nil
}

// explained is the steps; of a mixed unit, its parts rounded to the precision of the source.
func explained(k quantity.Conversion, mixed quantity.Mixed) (string, error) {
	s := k.String()
	if mixed == (quantity.Mixed{}) {
		return s, nil
	}
	f, ok := k.Rounded()
	if !ok {
		return s, nil
	}
	q, ok := f.Value()
	if !ok {
		return s, nil
	}
	ulp, _ := f.Written()
	parts, err := mixed.Round(q, ulp)
	if err != nil {
		return "", err
	}
	return s + "; that is " + quantity.MixedText(parts), nil
}

func (v converter) request(r protocol.Request) (any, error) {
	from, err := v.unit("from", r.From)
	if err != nil {
		return nil, err
	}
	if !strings.Contains(r.To, "-and-") {
		if _, err := v.unit("to", r.To); err != nil {
			return nil, err
		}
	}
	f, err := quantity.Parse(r.Value)
	if err != nil || f.Bound() != quantity.At || f.Hedge() != quantity.Plain && f.Hedge() != quantity.Fraction {
		var q quantity.Quantity // for its error
		if err := q.UnmarshalText([]byte(r.Value)); err != nil {
			return nil, err
		}
		f = quantity.Stated(q, 0)
	}
	if f.Unit() != (quantity.Unit{}) {
		return nil, &protocol.Error{Code: protocol.CodeInput, Message: fmt.Sprintf("value %q: want a number without a unit", r.Value)}
	}
	if r.On != "" {
		v.on = r.On
	}
	if r.Calendar != "" {
		if v.calendar, err = readCalendar(r.Calendar); err != nil {
			return nil, &protocol.Error{Code: protocol.CodeInput, Message: "calendar " + err.Error()}
		}
	}
	if r.Rates != "" {
		if v.rates, err = source.ReadECB(strings.NewReader(r.Rates), source.Provenance{File: "rates"}); err != nil {
			return nil, &protocol.Error{Code: protocol.CodeInput, Message: err.Error()}
		}
	}
	k, mixed, err := v.convert(f.WithUnit(from), r.To)
	switch {
	case errors.Is(err, quantity.ErrTender), errors.Is(err, source.ErrNoRate):
		return nil, &protocol.Error{Code: protocol.CodeUnit, Message: err.Error()}
	case err != nil:
		return nil, err
	}
	a := protocol.Converted{Schema: protocol.Schema, ID: r.ID}
	q, exact := k.Value()
	switch mid, ok := k.Result.Mid(); {
	case mixed != (quantity.Mixed{}) && exact:
		parts, err := mixed.Split(q)
		if err != nil {
			return nil, err
		}
		a.Value, a.Exact = quantity.MixedText(parts), true
	case exact:
		a.Value, a.Exact = protocol.Fraction(q)
	case ok:
		a.Value = protocol.Approximate(mid)
	default:
		return nil, &quantity.UnitError{From: from, To: k.To, Err: quantity.ErrInexact}
	}
	if r.Steps {
		if a.Steps, err = explained(k, mixed); err != nil {
			return nil, err
		}
	}
	return a, nil
}

// unit reads the unit of a field; whatever is wrong with it is of the code "unit", unless it is too long.
func (v converter) unit(field, s string) (quantity.Unit, error) {
	u, err := readUnit(v.lexicon, s)
	if err != nil && !errors.Is(err, quantity.ErrLimit) {
		return u, &protocol.Error{Code: protocol.CodeUnit, Message: fmt.Sprintf("%s %q: %v", field, s, err)}
	}
	return u, err
}
