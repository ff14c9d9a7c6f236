package claim

// Attribution says whose words, or whose figure, something is.
type Attribution struct {
	Speaker string       // a name where one is known, else the words as written ("a NATO official")
	Who     Selector     // where the speaker is named: "he" may stand there
	Cue     Selector     // said, according to; empty where a speaker goes on without one
	Denied  bool         // "denied that", "did not say"
	Via     *Attribution // who passes it on: Reuters reports that the minister said
}
