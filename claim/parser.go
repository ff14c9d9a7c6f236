package claim

import (
	"io"
	"iter"

	"github.com/claimcheck/claimcheck/lexicon"
)

type Parser struct {
	Lexicon *lexicon.Lexicon
}

func (p Parser) All(t Text) iter.Seq[Claim]                           { panic("stub") }
func (p Parser) Read(r io.Reader, about Text) iter.Seq2[Claim, error] { panic("stub") } // once only
