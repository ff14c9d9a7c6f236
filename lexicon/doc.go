// Package lexicon holds the words people edit: units and counted kinds, hedges, cues, titles,
// synonyms and false friends of measurands, places. It stores strings and knows nothing of what they do.
//
// # Files
//
// A lexicon is text: one folder a language, any number of *.lex files in it.
//
//	file     = [ "language" tag ] { line }
//	line     = [ section | entry ] [ "#" comment ]
//	section  = "[" name "]"                        # see the constants of Section
//	entry    = [ "override" ] ( words | kind | unit | place )
//	words    = [ class { arg } ":" ] phrase { "," phrase } [ "=" value ]
//	value    = n | n "/" d | n ".." [ n ]          # 3, 1/2, 3..9, 20..
//	kind     = name "counted" { ";" ( "plural" | "also" ) phrases | "is" names }
//	         | name ":" singular "," plural { "," form }
//	unit     = name "=" number unit { ";" "plural" phrases }
//	         | unit ":" phrase { "," phrase }
//	place    = name [ "in" name ] [ ":" phrases ] { ";" ( "adjective" | "people" ) phrases }
//
// What stands before the first section are kinds and units:
//
//	sortie counted; plural sorties
//	wing = 24 sortie; plural wings
//
// A phrase in small letters matches any case; one with a capital, or in "quotation marks", only itself. One that has its
// capitals later ("jeden Monat") may begin a sentence.
//
// # Layers
//
// A lexicon that [Parse] or [Read] returns stands on top of the built-in one and has all its words, since every parser
// and checker takes just one. What redefines a word of the layer below must say "override".
package lexicon
