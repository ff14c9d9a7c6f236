package source

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"io/fs"
	"iter"
	"path"
	"strings"

	"github.com/claimcheck/claimcheck/claim"
	"github.com/claimcheck/claimcheck/lexicon"
	"golang.org/x/text/language"
)

// Loader opens a folder of sources. The zero value reads tables (.csv, .tsv) and documents (.txt, .md).
//
// A folder with a datapackage.json is a Data Package (Frictionless v1 or v2): each resource, a file or inline data, is
// a source by its name. What a column is for stands in the field's property "claimcheck":
//
//	{"name": "troops", "type": "number", "claimcheck": {"role": "value", "unit": "troop/month", "measurand": "recruited"}}
//
// with the fields of [Column] in lower case; what holds for a whole resource, or for all of the package, in theirs:
//
//	"claimcheck": {"tier": "original", "complete": true, "language": "de", "published": "2024-03-15", "speaker": "…"}
//
// Publisher and licence come from the package's sources and licenses; a stated hash is verified. Where no field of a
// table has a role, the roles are inferred from names and contents, and each inference is a [Warning]; a table that
// can't be understood then is left out, with a Warning that says why. A table with declared roles that doesn't keep
// them is an error, as is a path that leads out of the folder, or two sources of one name.
//
// A table whose header is "Date" and then codes of currencies is read by [ReadECB], unless its columns are declared.
//
// Any other folder is searched: a Data Package below it is a package, whose sources are named "package/resource"; files
// outside packages are sources by their paths without extension, read by inference.
type Loader struct {
	Formats map[string]Format // by extension, ".xlsx"; they come before the core's own
	Lexicon *lexicon.Lexicon
	Warn    func(Warning) // told at once; Dataset.Warnings keeps those of what was loaded
}

// Format turns one file into evidence; nested modules export values of it.
type Format interface {
	Read(ctx context.Context, f fs.File, p Provenance) iter.Seq2[Evidence, error]
}

// opening is a folder while it is opened.
type opening struct {
	Loader
	ctx   context.Context
	fsys  fs.FS
	found Registry
	from  map[string]string // where the source of each name was found
}

// Open reads fsys; use os.Root.FS for a folder on disk, which refuses links that lead out of it.
func (l Loader) Open(ctx context.Context, fsys fs.FS) (Registry, error) {
	o := &opening{Loader: l, ctx: ctx, fsys: fsys, found: Registry{}, from: map[string]string{}}
	_, err := fs.Stat(fsys, Descriptor)
	switch {
	case err == nil:
		err = o.pack(".", false)
	case errors.Is(err, fs.ErrNotExist):
		err = o.folder(".", 0)
	}
	if err != nil {
		return nil, err
	}
	if len(o.found) == 0 {
		return nil, &ParseError{File: ".", Want: "a " + Descriptor + ", tables (.csv, .tsv) or documents (.txt, .md) that can be read", Err: ErrMissing}
	}
	return o.found, nil
}

// warn tells and returns.
func (o *opening) warn(w Warning) Warning {
	if o.Warn != nil {
		o.Warn(w)
	}
	return w
}

// register adds a source.
func (o *opening) register(name, at string, s Source) error {
	if other, ok := o.from[name]; ok {
		return &ParseError{File: at, Value: name, Want: "a name of its own: " + other + " has it too", Err: ErrDuplicate}
	}
	o.from[name], o.found[name] = at, s
	return nil
}

// folder searches a folder that is no package.
func (o *opening) folder(dir string, depth int) error {
	if err := o.ctx.Err(); err != nil {
		return err
	}
	if depth > maxDepth {
		return &ParseError{File: dir, Want: fmt.Sprintf("at most %d folders in one another", maxDepth), Err: ErrTooLarge}
	}
	entries, err := fs.ReadDir(o.fsys, dir)
	if err != nil {
		return fileError(dir, err)
	}
	for _, e := range entries {
		name := path.Join(dir, e.Name())
		switch {
		case strings.HasPrefix(e.Name(), "."):
		case e.IsDir():
			if _, err := fs.Stat(o.fsys, path.Join(name, Descriptor)); err == nil {
				err = o.pack(name, true)
				if err != nil {
					return err
				}
			} else if err := o.folder(name, depth+1); err != nil {
				return err
			}
		case e.Type().IsRegular() && o.reads(name):
			r := &resource{Path: paths{e.Name()}}
			if err := o.load(&descriptor{}, r, dir, strings.TrimSuffix(name, path.Ext(name)), false); err != nil {
				return err
			}
		}
	}
	return nil
}

// reads reports whether a file outside a package is one of ours.
func (o *opening) reads(name string) bool {
	base := strings.ToLower(strings.TrimSuffix(path.Base(name), path.Ext(name)))
	switch base {
	case "readme", "license", "licence", "copying", "changelog", "contributing": // about the folder
		return false
	}
	ext := strings.ToLower(path.Ext(name))
	switch ext {
	case ".csv", ".tsv", ".txt", ".md":
		return true
	}
	return o.Formats[ext] != nil
}

// pack reads a Data Package.
func (o *opening) pack(dir string, qualified bool) error {
	d, err := readDescriptor(o.fsys, dir)
	if err != nil {
		return err
	}
	prefix := ""
	if qualified {
		prefix = d.Name
		if prefix == "" {
			prefix = path.Base(dir)
		}
		prefix += "/"
	}
	for i := range d.Resources {
		r := &d.Resources[i]
		name := r.Name
		if name == "" && len(r.Path) == 1 {
			name = strings.TrimSuffix(path.Base(r.Path[0]), path.Ext(r.Path[0]))
		}
		if name == "" {
			return &ParseError{File: path.Join(dir, Descriptor), Column: fmt.Sprintf("resources[%d].name", i), Want: "a name", Err: ErrMissing}
		}
		r.Name = name
		if err := o.load(d, r, dir, prefix+name, true); err != nil {
			return err
		}
	}
	return nil
}

// load reads one resource.
func (o *opening) load(d *descriptor, r *resource, dir, name string, packed bool) error {
	if err := o.ctx.Err(); err != nil {
		return err
	}
	at := path.Join(dir, Descriptor)
	file := at
	if len(r.Path) > 0 {
		if len(r.Path) > 1 {
			return &ParseError{File: at, Column: "resource " + name + ".path", Want: "one file a resource", Err: ErrFormat}
		}
		var err error
		if file, err = inside(dir, r.Path[0], at, "resource "+name+".path"); err != nil {
			return err
		}
	} else if r.Data == nil {
		return &ParseError{File: at, Column: "resource " + name, Want: `a "path" or "data"`, Err: ErrMissing}
	}
	p, err := provenance(d, r, at)
	if err != nil {
		return err
	}
	if len(r.Path) > 0 {
		p.File = file
		if p.SHA256, err = o.digest(file, r.Hash); err != nil {
			return err
		}
	}
	ext := r.extension()
	var s Source
	switch {
	case o.Formats[ext] != nil:
		s, err = o.format(o.Formats[ext], file, p)
	case ext == ".csv", ext == ".tsv", r.Data != nil && ext != ".txt" && ext != ".md":
		s, err = o.table(d, r, file, name, p)
	case ext == ".txt", ext == ".md", ext == "":
		s, err = o.document(d, r, file, name, p)
	default:
		o.warn(Warning{File: file, Message: "left out", Err: fmt.Errorf("%w: no reader for %q: want .csv, .tsv, .txt, .md, or one of Loader.Formats", ErrFormat, ext)})
		return nil
	}
	if err != nil || s == nil {
		return err
	}
	return o.register(name, file, s)
}

// digest hashes a file.
func (o *opening) digest(file, stated string) (string, error) {
	f, err := open(o.fsys, file, MaxFile)
	if err != nil {
		return "", err
	}
	defer f.Close()
	return digest(until{o.ctx, f}, stated, file)
}

// extension says what a resource is.
func (r *resource) extension() string {
	if r.Format != "" {
		return "." + strings.ToLower(strings.TrimPrefix(r.Format, "."))
	}
	switch r.Mediatype {
	case "text/csv":
		return ".csv"
	case "text/tab-separated-values":
		return ".tsv"
	case "text/plain":
		return ".txt"
	case "text/markdown":
		return ".md"
	}
	if len(r.Path) == 1 {
		return strings.ToLower(path.Ext(r.Path[0]))
	}
	return ""
}

// format reads a file by somebody's Format.
func (o *opening) format(by Format, file string, p Provenance) (Source, error) {
	f, err := open(o.fsys, file, MaxFile)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	return newIndex(by.Read(o.ctx, f, p), o.Lexicon)
}

// document reads a text.
func (o *opening) document(d *descriptor, r *resource, file, name string, p Provenance) (Source, error) {
	var body string
	if r.Data != nil {
		s, err := inlineText(r.Data, file, name)
		if err != nil {
			return nil, err
		}
		body = s
	} else {
		data, err := readFile(o.fsys, file, MaxDocument)
		if err != nil {
			return nil, err
		}
		if sum := sha256.Sum256(data); hex.EncodeToString(sum[:]) != p.SHA256 {
			return nil, &ParseError{File: file, Want: "a file that stays as it is while it is read", Err: ErrHash}
		}
		body = string(data)
	}
	tag, err := tagOf(r.hints.Language, file)
	if err != nil {
		return nil, err
	}
	t := claim.Text{ID: name, URL: p.URL, Language: tag, Published: p.Published, Speaker: r.hints.Speaker, Body: strings.TrimPrefix(body, "\ufeff")}
	b := newBuilder(o.Lexicon)
	b.addText(claim.Parser{Lexicon: o.Lexicon}, &t, p)
	x := b.index()
	if r.Title == "" {
		r.Title = d.Title
	}
	x.sets[0].Title = r.Title
	return x, nil
}

// tagOf reads a language.
func tagOf(s, file string) (language.Tag, error) {
	if s == "" {
		return language.Und, nil
	}
	tag, err := language.Parse(s)
	if err != nil {
		return tag, &ParseError{File: file, Column: "language", Value: s, Want: `a BCP 47 tag such as "en" or "pt-BR"`, Err: ErrFormat}
	}
	return tag, nil
}
