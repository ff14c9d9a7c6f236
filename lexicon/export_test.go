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
