package lexicon_test

import (
	"fmt"
	"log"

	"github.com/claimcheck/claimcheck/lexicon"
	"golang.org/x/text/language"
)

// A newsroom that counts sorties, and flights of them, says so in a file of its own.
func ExampleParse() {
	x, err := lexicon.Parse("sortie counted; plural sorties\nwing = 24 sortie; plural wings\n")
	if err != nil {
		log.Fatal(err)
	}
	english := x.Dictionary(language.English)
	for _, word := range []string{"Sorties", "wings", "troops"} {
		for _, s := range english.Lookup(word).Senses {
			if s.Section != lexicon.Lemmas {
				fmt.Println(word, "is", s.Section, s.Class, s.Args)
			}
		}
	}
	// Output:
	// Sorties is kinds sortie []
	// wings is units wing [24 sortie]
	// troops is kinds troop []
}

// What the built-in lexicon says can be changed, but not by accident.
func ExampleParse_conflict() {
	_, err := lexicon.Parse("language en\n[vague]\nseveral = 2..5\n")
	fmt.Println(err)
	x, err := lexicon.Parse("language en\n[vague]\noverride several = 2..5\n")
	if err != nil {
		log.Fatal(err)
	}
	s, _ := x.Dictionary(language.English).Lookup("several").Sense(lexicon.Vague)
	fmt.Println(s.Args)
	// Output:
	// lexicon: 3:1: "several": [vague] has it otherwise in the built-in lexicon; accepted: "override" at the start of the line
	// [2 5]
}

// The longest phrase of the lexicon that begins at a byte of a text.
func ExampleDictionary_Longest() {
	english := (*lexicon.Lexicon)(nil).Dictionary(language.English)
	text := "more than 3 000 bombs in March, according to the president"
	for i := 0; i < len(text); i++ {
		if i > 0 && text[i-1] != ' ' {
			continue
		}
		w, end := english.Longest(text, i)
		if w == nil {
			continue
		}
		fmt.Printf("%-12s %v %s\n", text[i:end], w.Senses[0].Section, w.Senses[0].Class)
		i = end - 1
	}
	// Output:
	// more than    bounds more-than
	// bombs        kinds bomb
	// in           function prep
	// March        months 3
	// according to cues accord
	// the          function det
	// president    roles role
}

// Words that measure the same, and words that only seem to.
func ExampleDictionary_Distinct() {
	english := (*lexicon.Lexicon)(nil).Dictionary(language.English)
	fmt.Println(english.Group("deaths") == english.Group("killed"))
	fmt.Println(english.Distinct("killed", "casualties"))
	fmt.Println(english.Stem("bodies"), english.Stem("recruiting"), english.Stem("risen"))
	// Output:
	// true
	// true
	// body recruit rise
}

// A soldier is a person, so what is said of persons may be said of soldiers; a customer is another thing.
func ExampleLexicon_Is() {
	var x *lexicon.Lexicon
	fmt.Println(x.Is("troop", "person"), x.Is("customer", "person"))
	// Output: true false
}
