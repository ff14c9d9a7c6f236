package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"os"

	"github.com/urfave/cli/v3"
	"golang.org/x/text/language"

	"github.com/claimcheck/claimcheck/claim"
	"github.com/claimcheck/claimcheck/internal/protocol"
	"github.com/claimcheck/claimcheck/lexicon"
)

// maxText is the longest text that is read whole.
const maxText = 1 << 30

// textFlags say what is known about a text.
func textFlags() []cli.Flag {
	return []cli.Flag{
		&cli.StringFlag{Name: "lang", Usage: "the text's language, BCP 47 (`en`, de-CH); without it, told from the text if that is long enough"},
		&cli.StringFlag{Name: "published", Usage: "the `DAY` it appeared: \"in March\" and \"last year\" are read from there"},
		&cli.StringFlag{Name: "speaker", Usage: "whose words the whole text is, if not its author's"},
		lexiconFlag(),
		&cli.BoolFlag{Name: "jsonl", Usage: "batch: one JSON object a line in, one a line out, in order"},
	}
}

func lexiconFlag() cli.Flag {
	return &cli.StringFlag{Name: "lexicon", Usage: "your own units, kinds and words: a `FILE` in the lexicon's syntax"}
}

// ownLexicon reads --lexicon; nil without it.
func ownLexicon(c *cli.Command) (*lexicon.Lexicon, error) {
	path := c.String("lexicon")
	if path == "" {
		return nil, nil
	}
	b, err := os.ReadFile(path)
	if err != nil {
		return nil, err
	}
	x, err := lexicon.Parse(string(b))
	if err != nil {
		return nil, fmt.Errorf("%s: %w", path, err)
	}
	return x, nil
}

// about is a text without its body, from the flags.
func about(c *cli.Command) (claim.Text, error) {
	t := claim.Text{Speaker: c.String("speaker")}
	if s := c.String("lang"); s != "" {
		tag, err := language.Parse(s)
		if err != nil {
			return t, fmt.Errorf("--lang %q: want a BCP 47 tag such as en or pt-BR", s)
		}
		t.Language = tag
	}
	if s := c.String("published"); s != "" {
		at, err := protocol.ParseTime(s)
		if err != nil {
			return t, fmt.Errorf("--%w", err)
		}
		t.Published = at
	}
	return t, nil
}

// eachText calls f with every file named, or with standard input when none is or it is "-".
func eachText(ctx context.Context, c *cli.Command, f func(claim.Text) error) error {
	t, err := about(c)
	if err != nil {
		return err
	}
	paths := c.Args().Slice()
	if len(paths) == 0 {
		paths = []string{"-"}
	}
	for _, path := range paths {
		if ctx.Err() != nil {
			return ctx.Err()
		}
		t.ID = path
		if path == "-" {
			t.ID = "standard input"
		}
		if t.Body, err = readText(c, path); err != nil {
			return err
		}
		if err := f(t); err != nil {
			return err
		}
	}
	return nil
}

func readText(c *cli.Command, path string) (string, error) {
	var r io.Reader = c.Root().Reader
	if path != "-" {
		f, err := os.Open(path)
		if err != nil {
			return "", err
		}
		defer f.Close()
		r = f
	}
	b, err := io.ReadAll(io.LimitReader(r, maxText+1))
	if err != nil {
		return "", fmt.Errorf("%s: %w", path, err)
	}
	if len(b) > maxText {
		return "", fmt.Errorf("%s: longer than %d bytes", path, maxText)
	}
	return string(b), nil
}

// output returns --output if it is one of those that the command knows.
func output(c *cli.Command, known ...string) (string, error) {
	o := c.String("output")
	for _, k := range known {
		if o == k {
			return o, nil
		}
	}
	return "", fmt.Errorf("--output %q: want one of %v", o, known)
}

func outputFlag(usage string) cli.Flag {
	return &cli.StringFlag{Name: "output", Value: "text", Usage: usage}
}

// whole is the error of a command that takes one argument and got another number.
func whole(c *cli.Command, what string) (string, error) {
	if c.Args().Len() != 1 {
		return "", errors.New("want " + what + ", in quotes if it has spaces; see: claimcheck help " + c.Name)
	}
	return c.Args().First(), nil
}
