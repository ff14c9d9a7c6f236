package source

import (
	"context"
	"io/fs"
	"iter"

	"github.com/claimcheck/claimcheck/claim"
	"github.com/claimcheck/claimcheck/lexicon"
)

// Loader opens a folder. Formats adds what the core can't read (XLSX, PDF …), by file name extension; no global registry.
type Loader struct {
	Formats map[string]Format
	Lexicon *lexicon.Lexicon
	Warn    func(Warning) // nil: warnings are kept in Dataset.Warnings only
}

// Format turns one file into evidence; nested modules export values of it.
type Format interface {
	Read(ctx context.Context, f fs.File, p Provenance) iter.Seq2[Evidence, error]
}

// Open reads fsys (use os.Root.FS for a folder on disk).
func (l Loader) Open(ctx context.Context, fsys fs.FS) (Registry, error) { panic("stub") }

// Texts indexes documents.
func Texts(p claim.Parser, ts ...claim.Text) (*Index, error) { panic("stub") }
