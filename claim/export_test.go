package claim

import (
	"golang.org/x/text/language"

	"github.com/claimcheck/claimcheck/internal/scan"
	"github.com/claimcheck/claimcheck/lexicon"
)

// Quoted is a quotation as the reader of quotations finds it.
type Quoted = quoted

// BlocksOf returns the blocks of a text.
func BlocksOf(text string, tag language.Tag) []Block {
	var d *lexicon.Dictionary
	if tag != language.Und {
		d = (*lexicon.Lexicon)(nil).Dictionary(tag)
	}
	var out []Block
	for b := range blocks(text, d) {
		out = append(out, b)
	}
	return out
}

// QuotationsOf reads the quotations of a text, block by block.
func QuotationsOf(text string, tag language.Tag) []Quoted {
	d := (*lexicon.Lexicon)(nil).Dictionary(tag)
	s := scan.New(d, tag)
	q := newQuoter(tag, d)
	var out []Quoted
	var cur, next scan.Paragraph
	var have bool
	for b := range blocks(text, d) {
		if b.Kind == Code || b.Kind == Notice {
			continue
		}
		s.Scan(&next, text, b.Start, b.End)
		if have {
			out = q.paragraph(&cur, &next, out)
		}
		cur, next = next, cur
		have = true
	}
	if have {
		out = q.paragraph(&cur, nil, out)
	}
	return out
}
