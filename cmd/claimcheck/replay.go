package main

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"strings"

	"github.com/urfave/cli/v3"

	"github.com/claimcheck/claimcheck/verify"
)

func replayCommand() *cli.Command {
	return &cli.Command{
		Name:      "replay",
		Usage:     "decide again from recorded findings, and say what differs",
		ArgsUsage: "[FILE …]",
		Description: `Reads findings as "check --output json" writes them. Exit status 1 if one comes out differently.

   claimcheck check --sources sources/ --output json article.txt > findings.json
   claimcheck replay findings.json`,
		Flags: []cli.Flag{lexiconFlag()},
		Action: func(ctx context.Context, c *cli.Command) error {
			x, err := ownLexicon(c)
			if err != nil {
				return err
			}
			paths := c.Args().Slice()
			if len(paths) == 0 {
				paths = []string{"-"}
			}
			same, differ := 0, 0
			for _, path := range paths {
				text, err := readText(c, path)
				if err != nil {
					return err
				}
				d := json.NewDecoder(strings.NewReader(text))
				for n := 1; ; n++ {
					if ctx.Err() != nil {
						return ctx.Err()
					}
					var f verify.Finding
					if err := d.Decode(&f); errors.Is(err, io.EOF) {
						break
					} else if err != nil {
						return fmt.Errorf("%s: finding %d at byte %d: %w", path, n, d.InputOffset(), err)
					}
					if err := verify.Replay(f, x); err != nil {
						differ++
						fmt.Fprintf(c.Root().Writer, "%s: finding %d: %v\n", path, n, err)
						continue
					}
					same++
				}
			}
			if _, err := fmt.Fprintf(c.Root().Writer, "%d findings decided again, %d differ\n", same+differ, differ); err != nil {
				return err
			}
			if differ > 0 {
				return errRefuted
			}
			return nil
		},
	}
}
