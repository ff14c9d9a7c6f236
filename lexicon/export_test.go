package lexicon

// BuiltinError returns the first error of the built-in files.
func BuiltinError() error {
	for _, key := range append(builtinLanguages(), "") {
		if _, err := builtinEntries(key); err != nil {
			return err
		}
	}
	return nil
}

// ReadBuiltin parses the built-in files of a language.
func ReadBuiltin(key string) error {
	ds, err := files.ReadDir(folderOf(key))
	for _, d := range ds {
		b, err := files.ReadFile(folderOf(key) + "/" + d.Name())
		if err != nil {
			return err
		}
		if _, err := parseFile(d.Name(), key, string(b)); err != nil {
			return err
		}
	}
	return err
}
