package lexicon_test

import (
	"strings"
	"testing"

	"github.com/claimcheck/claimcheck/lexicon"
	"golang.org/x/text/language"
)

func TestLongest(t *testing.T) {
	d := (*lexicon.Lexicon)(nil).Dictionary(language.English)
	for _, tt := range []struct {
		text, want string
		sec        lexicon.Section
		class      string
	}{
		{"more than 3 000", "more than", lexicon.Bounds, "more-than"},
		{"More  than", "More  than", lexicon.Bounds, "more-than"},
		{"more\nthan", "more\nthan", lexicon.Bounds, "more-than"},
		{"according to a", "according to", lexicon.Cues, "accord"},
		{"according\u00a0to", "according\u00a0to", lexicon.Cues, "accord"},
		{"doesn’t", "doesn’t", lexicon.Negations, "not"},
		{"May", "May", lexicon.Months, "5"},
		{"troops each", "troops", lexicon.Kinds, "troop"},
		{"several", "several", lexicon.Vague, "several"},
		{"km/h", "km/h", lexicon.Units, "kilometer-per-hour"},
		{"MW", "MW", lexicon.Units, "megawatt"},
		{"mW", "mW", lexicon.Units, "milliwatt"},
		{"€100", "€", lexicon.Currencies, "EUR"},
		{"US$5", "US$", lexicon.Currencies, "USD"},
		{"%", "%", lexicon.Units, "percent"},
		{"each month,", "each month", lexicon.Periods, "month"},
		{"more\n\nthan", "more", lexicon.Aggregations, "increment"},
		{"threesome", "", lexicon.None, ""},
		{"thousandfold", "thousandfold", lexicon.Changes, "times"},
	} {
		w, end := d.Longest(tt.text, 0)
		if got := tt.text[:end]; got != tt.want {
			t.Errorf("Longest(%q) = %q, want %q", tt.text, got, tt.want)
			continue
		}
		if tt.sec == lexicon.None {
			continue
		}
		if s, ok := w.Sense(tt.sec); !ok || s.Class != tt.class {
			t.Errorf("%q: %v sense %q, want %q", tt.text, tt.sec, s.Class, tt.class)
		}
	}
	if w := d.Lookup("may"); w == nil || w.Has.Has(lexicon.Months) {
		t.Errorf("may is a month: %v", w)
	}
}

func TestStem(t *testing.T) {
	d := (*lexicon.Lexicon)(nil).Dictionary(language.English)
	for _, tt := range []struct{ want, words string }{
		{"kill", "kill kills killed killing killings Killed"},
		{"body", "body bodies"},
		{"person", "person people persons People"},
		{"troop", "troop troops"},
		{"study", "study studies studied studying"},
		{"recruit", "recruit recruits recruited recruiting"},
		{"bomb", "bomb bombs bombed bombing bombings"},
		{"cut", "cut cuts cutting"},
		{"rise", "rise rises rose risen rising"},
		{"say", "say says said saying"},
		{"run", "run runs ran running"},
		{"stop", "stop stops stopped stopping"},
		{"hope", "hope hopes hoped hoping"},
		{"increase", "increase increases increased increasing"},
		{"decrease", "decrease decreased"},
		{"state", "state states stated stating"},
		{"treat", "treat treats treated treating"},
		{"repeat", "repeat repeated repeating"},
		{"house", "house houses housed"},
		{"case", "case cases"},
		{"box", "box boxes"},
		{"bus", "bus buses"},
		{"virus", "virus viruses"},
		{"nurse", "nurse nurses"},
		{"church", "church churches"},
		{"loss", "loss losses"},
		{"crisis", "crisis crises"},
		{"child", "child children"},
		{"life", "life lives"},
		{"building", "building buildings"},
		{"meeting", "meeting meetings"},
		{"declare", "declare declared declaring declares"},
		{"appear", "appear appeared appearing"},
		{"offer", "offer offered offering offers"},
		{"hire", "hire hired hiring"},
		{"repair", "repair repaired repairing"},
		{"injure", "injure injured injuring"},
		{"monitor", "monitor monitored"},
		{"restore", "restore restored restoring"},
		{"visit", "visit visited visiting"},
		{"vote", "vote voted voting votes"},
		{"contribute", "contribute contributed"},
		{"shout", "shout shouted shouting"},
		{"decide", "decide decided deciding"},
		{"avoid", "avoid avoided"},
		{"trade", "trade traded trading trades"},
		{"add", "add added adding adds"},
		{"bake", "bake baked baking"},
		{"look", "look looked looking"},
		{"develop", "develop developed developing"},
		{"shape", "shape shaped"},
		{"describe", "describe described describing"},
		{"name", "name named naming"},
		{"claim", "claim claimed claiming"},
		{"assume", "assume assumed"},
		{"welcome", "welcome welcomed"},
		{"confirm", "confirm confirmed confirming"},
		{"combine", "combine combined"},
		{"train", "train trained training"},
		{"happen", "happen happened"},
		{"mention", "mention mentioned"},
		{"file", "file filed files"},
		{"fail", "fail failed"},
		{"schedule", "schedule scheduled"},
		{"control", "control controlled controlling"},
		{"recycle", "recycle recycled"},
		{"settle", "settle settled"},
		{"agree", "agree agreed agreeing agrees"},
		{"exceed", "exceed exceeded exceeding exceeds"},
		{"argue", "argue argued arguing"},
		{"organize", "organize organized organizing"},
		{"launch", "launch launched launches"},
		{"publish", "publish published publishes"},
		{"destroy", "destroy destroyed destroying"},
		{"die", "die died dying dies"},
		{"charge", "charge charged charging"},
		{"belong", "belong belonged belonging"},
		{"manage", "manage managed managing"},
		{"plan", "plan planned planning plans"},
		{"admit", "admit admitted admitting"},
		{"refer", "refer referred"},
		{"pass", "pass passed passes passing"},
		{"thing", "thing things"},
		{"king", "king kings"},
		{"red", "red"},
		{"need", "need needed needs"},
		{"rescue worker", "rescue_workers rescue_worker"},
		{"drone", "drone drones"},
		{"aircraft", "aircraft"},
		{"series", "series"},
		{"news", "news"},
		{"gas", "gas"},
		{"analysis", "analysis analyses"},
		{"hear", "hear heard"},
		{"vaccinate", "vaccinate vaccinated vaccinating"},
		{"evacuate", "evacuate evacuated evacuating"},
		{"displace", "displace displaced"},
		{"arrest", "arrest arrested arrests"},
		{"wound", "wound wounded"},
		{"solve", "solve solved"},
		{"live", "live lived living"},
		{"continue", "continue continued continuing"},
		{"pledge", "pledge pledged"},
		{"suffer", "suffer suffered suffering"},
		{"cause", "cause caused causing"},
		{"produce", "produce produced"},
		{"allow", "allow allowed"},
		{"fund", "fund funded funding funds"},
		{"expect", "expect expected"},
		{"ease", "ease eased easing"},
		{"close", "close closed closing"},
		{"open", "open opened opening"},
		{"spend", "spend spent spending"},
		{"quote", "quote quoted"},
		{"note", "note noted"},
		{"warn", "warn warned"},
		{"announce", "announce announced"},
		{"approve", "approve approved"},
		{"store", "store stored stores"},
		{"explode", "explode exploded exploding"},
		{"damage", "damage damaged"},
		{"invade", "invade invaded"},
		{"release", "release released"},
		{"tomato", "tomatoes"},
		{"shoe", "shoe shoes"},
		{"movie", "movies"},
		{"size", "sizes sized"},
		{"horse", "horses"},
		{"license", "licenses licensed"},
		{"expense", "expenses"},
		{"rocket", "rockets"},
		{"target", "targeted targets targeting"},
		{"complete", "completed completing"},
		{"invite", "invited"},
		{"unite", "united"},
		{"tire", "tired"},
		{"sign", "signed signing"},
		{"own", "owned owning"},
		{"show", "showed showing shown"},
		{"stay", "stayed"},
		{"employ", "employed"},
		{"see", "saw seen seeing sees"},
		{"free", "freed"},
	} {
		for _, w := range strings.Fields(tt.words) {
			w = strings.ReplaceAll(w, "_", " ")
			if got := d.Stem(w); got != tt.want {
				t.Errorf("Stem(%q) = %q, want %q", w, got, tt.want)
			}
		}
	}
}

func TestGroupDistinct(t *testing.T) {
	d := (*lexicon.Lexicon)(nil).Dictionary(language.English)
	for _, same := range [][]string{
		{"killed", "died", "deaths", "fatalities", "dead", "kills"},
		{"injured", "wounded", "hurt", "injuries"},
		{"gross domestic product", "GDP", "economic output"},
		{"revenue", "turnover", "sales"},
		{"unemployment rate", "jobless rate"},
		{"soldiers", "troops", "servicemen", "soldier"},
		{"inhabitants", "population", "residents"},
	} {
		for _, w := range same[1:] {
			if a, b := d.Group(same[0]), d.Group(w); a != b {
				t.Errorf("Group(%q) = %q, Group(%q) = %q", same[0], a, w, b)
			}
		}
	}
	for _, p := range [][2]string{{"killed", "casualties"}, {"deaths", "cases"}, {"nominal", "real"}, {"median", "mean"}, {"gross", "net"},
		{"profit", "revenue"}, {"profits", "sales"}, {"bombs", "shells"}, {"wounded", "died"}, {"people", "customers"}} {
		if !d.Distinct(p[0], p[1]) || !d.Distinct(p[1], p[0]) {
			t.Errorf("%q (%s) and %q (%s) are not distinct", p[0], d.Group(p[0]), p[1], d.Group(p[1]))
		}
	}
	for _, p := range [][2]string{{"killed", "deaths"}, {"killed", "table"}, {"sales", "turnover"}} {
		if d.Distinct(p[0], p[1]) {
			t.Errorf("%q and %q are distinct", p[0], p[1])
		}
	}
}
