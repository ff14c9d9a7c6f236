// Command claimcheck finds the figures and quotations of texts and checks them against registered sources.
//
//	claimcheck check --sources DIR article.txt     check an article; exit status 1 if something is refuted or conflicting
//	claimcheck extract article.txt                 list what it claims
//	claimcheck parse "around 30 000 troops/month"  read one figure
//	claimcheck convert "4.3 km/h" meter-per-second
//	claimcheck replay findings.jsonl               decide again from recorded findings
//
// Exit status: 0 nothing refuted or conflicting; 1 something is; 2 wrong usage or input.
package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"os/signal"
	"runtime/debug"
	"syscall"

	"github.com/urfave/cli/v3"
)

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	defer stop()
	os.Exit(run(ctx, os.Args, os.Stdin, os.Stdout, os.Stderr))
}

// The exit statuses.
const (
	exitOK      = 0
	exitRefuted = 1 // something the text itself asserts is refuted or conflicting
	exitUsage   = 2 // wrong usage, or input that can't be read
)

// errRefuted ends a check that found something; it has been reported already.
var errRefuted = errors.New("refuted or conflicting")

// run is main without the process: it returns the exit status.
func run(ctx context.Context, args []string, in io.Reader, out, errOut io.Writer) int {
	c := root(in, out, errOut)
	err := c.Run(ctx, args)
	switch {
	case err == nil:
		return exitOK
	case errors.Is(err, errRefuted):
		return exitRefuted
	case errors.Is(err, syscall.EPIPE): // whoever reads has seen enough
		return exitOK
	}
	fmt.Fprintln(errOut, "claimcheck:", err)
	return exitUsage
}

func root(in io.Reader, out, errOut io.Writer) *cli.Command {
	return &cli.Command{
		Name:                  "claimcheck",
		Usage:                 "check the figures and quotations of a text against registered sources",
		Version:               version(),
		Suggest:               true,
		EnableShellCompletion: true,
		Reader:                in,
		Writer:                out,
		ErrWriter:             errOut,
		ExitErrHandler:        func(context.Context, *cli.Command, error) {}, // run decides
		OnUsageError: func(_ context.Context, c *cli.Command, err error, _ bool) error {
			return fmt.Errorf("%w\nsee: claimcheck help %s", err, c.Name)
		},
		CommandNotFound: nil,
		Action: func(_ context.Context, c *cli.Command) error {
			if name := c.Args().First(); name != "" {
				return fmt.Errorf("no command %q; %ssee: claimcheck help", name, didYouMean(c, name))
			}
			return cli.ShowAppHelp(c)
		},
		Commands: []*cli.Command{extractCommand(), parseCommand(), convertCommand(), checkCommand(), replayCommand()},
	}
}

func didYouMean(c *cli.Command, name string) string {
	if s := cli.SuggestCommand(c.Commands, name); s != "" {
		return fmt.Sprintf("did you mean %q? ", s)
	}
	return ""
}

// version is the module's, or the commit that it was built from.
func version() string {
	info, ok := debug.ReadBuildInfo()
	if !ok {
		return "unknown"
	}
	if v := info.Main.Version; v != "" && v != "(devel)" {
		return v
	}
	for _, s := range info.Settings {
		if s.Key == "vcs.revision" && len(s.Value) >= 12 {
			return "devel-" + s.Value[:12]
		}
	}
	return "devel"
}
