package lexicon

import (
	"slices"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/language"
)

const (
	maxFile   = 16 << 20 // bytes
	maxLine   = 1 << 16
	maxPhrase = 200
	maxFiles  = 10000
)

// phrase is a word or phrase as a file has it.
type phrase struct {
	text  string
	exact bool // matches only itself
	open  bool // … but may begin with a capital: it is no symbol in quotation marks and begins with a small letter
	role  role
}

// role is which attribute of its entry a phrase was given by.
type role uint8

const (
	named role = iota
	plural
	also
	adjective
	people
)

// entry is one line of a file.
type entry struct {
	lang     string // BCP 47; "" for no language
	section  Section
	override bool
	class    string
	args     []string
	phrases  []phrase
	n, d     int64
	is       []string // kinds: the wider ones; places: what it lies in
	def      string   // units: "24 sortie"
	text     string   // endings: the replacement
	counted  bool     // it defines a kind
	file     string
	src      string // the line
	line     int32
}

// parser reads one file.
type parser struct {
	file    string
	lang    string
	section Section
	line    int32
	src     string // the line at hand
	entries []entry
	slab    []phrase
}

func (p *parser) errorf(at string, reason, accept string) error {
	return &Error{File: p.file, Line: int(p.line), Column: p.column(at), Text: at, Reason: reason, Accept: accept, Err: ErrSyntax}
}

// column finds where the substring at stands in the line.
func (p *parser) column(at string) int {
	if i := strings.Index(p.src, at); i >= 0 {
		return i + 1
	}
	return 1
}

func parseFile(file, lang, text string) ([]entry, error) {
	p := parser{file: file, lang: lang}
	if len(text) > maxFile {
		return nil, &Error{File: file, Line: 1, Column: 1, Reason: "file of " + strconv.Itoa(len(text)) + " bytes", Accept: "at most " + strconv.Itoa(maxFile), Err: ErrLimit}
	}
	text = strings.TrimPrefix(text, "\uFEFF")
	n := strings.Count(text, "\n") + 1
	p.entries = make([]entry, 0, n)
	p.slab = make([]phrase, 0, strings.Count(text, ",")+2*n)
	for len(text) > 0 {
		line := text
		if i := strings.IndexByte(text, '\n'); i >= 0 {
			line, text = text[:i], text[i+1:]
		} else {
			text = ""
		}
		p.line++
		p.src = line
		if len(line) > maxLine {
			return nil, &Error{File: file, Line: int(p.line), Column: 1, Reason: "line of " + strconv.Itoa(len(line)) + " bytes", Accept: "at most " + strconv.Itoa(maxLine), Err: ErrLimit}
		}
		if !utf8.ValidString(line) {
			return nil, p.errorf("", "not UTF-8", "UTF-8")
		}
		if err := p.parseLine(trim(uncomment(line))); err != nil {
			return nil, err
		}
	}
	return p.entries, nil
}

// uncomment cuts off what follows # at the start or after a space, outside quotation marks.
func uncomment(s string) string {
	if strings.IndexByte(s, '#') < 0 {
		return s
	}
	quoted := false
	for i := 0; i < len(s); i++ {
		switch {
		case s[i] == '"':
			quoted = !quoted
		case s[i] == '#' && !quoted && (i == 0 || s[i-1] == ' ' || s[i-1] == '\t'):
			return s[:i]
		}
	}
	return s
}

func trim(s string) string {
	for s != "" && blank(s[0]) {
		s = s[1:]
	}
	for s != "" && blank(s[len(s)-1]) {
		s = s[:len(s)-1]
	}
	return s
}

func blank(c byte) bool { return c == ' ' || c == '\t' || c == '\r' }

func (p *parser) parseLine(s string) error {
	if s == "" {
		return nil
	}
	if s[0] == '[' {
		name, ok := strings.CutSuffix(s[1:], "]")
		sec, known := sectionNamed(name)
		if !ok || !known {
			return p.errorf(s, "no such section", "["+strings.Join(sectionNames[1:], "] [")+"]")
		}
		p.section = sec
		return nil
	}
	if rest, ok := strings.CutPrefix(s, "language "); ok && p.section == None && len(p.entries) == 0 {
		tag, err := language.Parse(trim(rest))
		if err != nil {
			return p.errorf(trim(rest), "not a language tag", "a BCP 47 tag such as en or zh-Hant")
		}
		p.lang = langKey(tag)
		return nil
	}
	e := entry{lang: p.lang, section: p.section, file: p.file, src: p.src, line: p.line}
	if rest, ok := strings.CutPrefix(s, "override "); ok {
		e.override = true
		s = trim(rest)
	}
	from := len(p.slab)
	r := p.section.rule()
	var err error
	switch r.form {
	case kindForm:
		err = p.parseKind(&e, s)
	case placeForm:
		err = p.parsePlace(&e, s)
	default:
		err = p.parsePlain(&e, s, r)
	}
	if err != nil {
		return err
	}
	e.phrases = p.slab[from:len(p.slab):len(p.slab)]
	p.entries = append(p.entries, e)
	return nil
}

// find returns the index of the first mark in s that is outside quotation marks and, for ':' and '=', has
// space or an end around it; or -1.
func find(s string, mark byte) int {
	first := strings.IndexByte(s, mark)
	if first < 0 || mark == ',' && strings.IndexByte(s[:first], '"') < 0 {
		return first
	}
	quoted := false
	for i := 0; i < len(s); i++ {
		switch s[i] {
		case '"':
			quoted = !quoted
		case mark:
			if quoted {
				continue
			}
			after := i+1 == len(s) || s[i+1] == ' ' || s[i+1] == '\t'
			switch mark {
			case ':':
				if after && i > 0 {
					return i
				}
			case '=':
				if after && i > 0 && (s[i-1] == ' ' || s[i-1] == '\t') {
					return i
				}
			default:
				return i
			}
		}
	}
	return -1
}

// addPhrases adds the comma-separated phrases of s to the slab.
func (p *parser) addPhrases(s string, as role) error {
	for {
		part, rest := s, ""
		i := find(s, ',')
		if i >= 0 {
			part, rest = s[:i], s[i+1:]
		}
		if part = trim(part); part == "" {
			return p.errorf(trim(s), "empty phrase", "words with commas between them")
		}
		exact := false
		text := part
		if part[0] == '"' {
			if len(part) < 3 || part[len(part)-1] != '"' || strings.IndexByte(part[1:len(part)-1], '"') >= 0 {
				return p.errorf(part, "quotation mark without its partner", `a phrase in "…", which then matches only itself`)
			}
			text, exact = part[1:len(part)-1], true
		}
		if len(text) > maxPhrase {
			return &Error{File: p.file, Line: int(p.line), Column: p.column(part), Text: part, Reason: "phrase of " + strconv.Itoa(len(text)) + " bytes", Accept: "at most " + strconv.Itoa(maxPhrase), Err: ErrLimit}
		}
		if trim(text) == "" {
			return p.errorf(part, "empty phrase", "words with commas between them")
		}
		upper, wide := false, false
		for i := 0; i < len(text); i++ {
			switch c := text[i]; {
			case c >= utf8.RuneSelf:
				upper = upper || !wide && hasUpper(text[i:])
				wide = true
			case class[c] == bad:
				return p.errorf(text[i:i+1], "not in a phrase", "letters, digits, spaces and other marks")
			case 'A' <= c && c <= 'Z':
				upper = true
			}
		}
		first, _ := utf8.DecodeRuneInString(text)
		p.slab = append(p.slab, phrase{text: text, exact: exact || upper, open: !exact && upper && unicode.IsLower(first), role: as})
		if i < 0 {
			return nil
		}
		s = rest
	}
}

func (p *parser) parsePlain(e *entry, s string, r rule) error {
	body := s
	if i := find(s, ':'); i >= 0 {
		if r.form == plain || r.form == grouped {
			return p.errorf(s[:i+1], "this section has no classes", r.example)
		}
		e.class, e.args = cutClass(trim(s[:i]), e.section)
		body = trim(s[i+1:])
	} else if r.form == classed || r.form == texted {
		return p.errorf(s, "class and colon missing", r.example)
	}
	if e.class == "" {
		e.class = r.class
	} else if r.classes != nil && !slices.Contains(r.classes, e.class) {
		return p.errorf(e.class, "no class of ["+e.section.String()+"]", strings.Join(r.classes, ", "))
	}
	i := find(body, '=')
	switch {
	case r.form == texted:
		if i < 0 {
			i = len(body)
		} else {
			e.text = trim(body[i+1:])
		}
	case i >= 0:
		if err := p.parseValue(e, trim(body[i+1:]), r); err != nil {
			return err
		}
	case r.form == valued && (e.class == "" || e.class == r.class || e.class == "times"):
		return p.errorf(body, "value missing", r.example)
	}
	if i >= 0 {
		body = trim(body[:i])
	}
	return p.addPhrases(body, named)
}

// cutClass splits "month each" into its class and arguments. The class of a currency, a synonym or a lemma
// may be a phrase.
func cutClass(s string, sec Section) (string, []string) {
	if sec == Synonyms || sec == Lemmas {
		return s, nil
	}
	class, rest, ok := strings.Cut(s, " ")
	if !ok {
		return s, nil
	}
	return class, strings.Fields(rest)
}

// parseValue reads 3, 1/3, 3..9 or 20.. .
func (p *parser) parseValue(e *entry, s string, r rule) error {
	lo, hi, ranged := strings.Cut(s, "..")
	n, d, ok := parseRatio(lo)
	if !ok || ranged != (e.section == Vague) {
		return p.errorf(s, "not a value of this section", r.example)
	}
	e.n, e.d = n, d
	if ranged {
		if hi != "" {
			n, d, ok := parseRatio(hi)
			if !ok || n*e.d < e.n*d {
				return p.errorf(s, "not a range", r.example)
			}
		}
		e.args = append(e.args, lo, hi)
	}
	if e.class == "" {
		e.class = s
	}
	return nil
}

func parseRatio(s string) (n, d int64, ok bool) {
	num, den, slash := strings.Cut(s, "/")
	n, err := strconv.ParseInt(num, 10, 32)
	if err != nil {
		if n, err = strconv.ParseInt(num, 10, 64); err != nil || slash {
			return 0, 0, false
		}
	}
	d = 1
	if slash {
		if d, err = strconv.ParseInt(den, 10, 32); err != nil || d <= 0 {
			return 0, 0, false
		}
	}
	return n, d, true
}
