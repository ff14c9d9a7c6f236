language en

[changes]          # args: verb, noun, adverb; to, by and from say which number it is
up verb: rise, rises, rose, risen, rising, increase, increases, increased, increasing, grow, grows, grew, grown, growing, climb, climbs, climbed, climbing, gain, gains, gained, gaining, jump, jumps, jumped, jumping, surge, surges, surged, surging, soar, soars, soared, soaring, rocket, rockets, rocketed, rocketing, skyrocket, skyrocketed, skyrocketing, spike, spikes, spiked, spiking, swell, swells, swelled, swollen, swelling
up verb: expand, expands, expanded, expanding, advance, advances, advanced, advancing, accelerate, accelerates, accelerated, accelerating, strengthen, strengthens, strengthened, strengthening, rebound, rebounds, rebounded, rebounding, recover, recovers, recovered, recovering, rally, rallies, rallied, rallying, balloon, ballooned, ballooning, mushroom, mushroomed, leap, leaps, leapt, leaped, leaping, escalate, escalates, escalated, escalating, edge up, edged up, edges up, inch up, inched up, tick up, ticked up, creep up, crept up, shoot up, shot up, go up, goes up, went up, gone up, going up, move up, moved up, push up, pushed up, pick up, picked up, raise, raises, raised, raising, boost, boosts, boosted, boosting, lift, lifts, lifted, lifting, hike, hikes, hiked, hiking, improve, improves, improved, improving, widen, widens, widened, widening, lengthen, lengthened, appreciate, appreciated, add, adds, added, adding, bounce, bounced, outpace, outpaced
up noun: increase, increases, rise, rises, growth, gain, gains, jump, surge, hike, hikes, upturn, uptick, expansion, climb, boost, upswing, spike, leap, acceleration, recovery, rebound, improvement, appreciation
up adverb: up, higher, upward, upwards, more expensive, ahead, in the black
down verb: fall, falls, fell, fallen, falling, drop, drops, dropped, dropping, decrease, decreases, decreased, decreasing, decline, declines, declined, declining, shrink, shrinks, shrank, shrunk, shrinking, sink, sinks, sank, sunk, sinking, slide, slides, slid, sliding, slip, slips, slipped, slipping, plunge, plunges, plunged, plunging, plummet, plummets, plummeted, plummeting, tumble, tumbles, tumbled, tumbling, slump, slumps, slumped, slumping, dip, dips, dipped, dipping, dwindle, dwindles, dwindled, dwindling
down verb: contract, contracts, contracted, contracting, retreat, retreats, retreated, retreating, lose, loses, lost, losing, shed, sheds, shedding, weaken, weakens, weakened, weakening, ease, eases, eased, easing, narrow, narrows, narrowed, narrowing, slow, slows, slowed, slowing, recede, receded, receding, crash, crashed, crashing, collapse, collapses, collapsed, collapsing, tick down, ticked down, edge down, edged down, inch down, inched down, go down, goes down, went down, gone down, going down, come down, came down, cut, cuts, cutting, reduce, reduces, reduced, reducing, lower, lowers, lowered, lowering, slash, slashes, slashed, slashing, trim, trims, trimmed, trimming, curb, curbed, curbing, diminish, diminishes, diminished, diminishing, deteriorate, deteriorates, deteriorated, deteriorating, depreciate, depreciated, devalue, devalued, worsen, worsened, erode, eroded, wane, waned, subside, subsided, nosedive, nosedived, shorten, shortened, downgrade, downgraded
down noun: decrease, decreases, fall, falls, drop, drops, decline, declines, reduction, reductions, cut, cuts, slump, plunge, dip, slide, downturn, contraction, shrinkage, collapse, crash, slowdown, downtick, deterioration, depreciation, devaluation
down adverb: down, lower, downward, downwards, cheaper, behind, in the red
flat: flat, unchanged, stable, steady, stagnated, stagnant, stagnate, level, levelled off, leveled off, plateaued, held steady, remained steady, remained unchanged, remained stable, stayed flat, was flat, no change, remained, stayed
times: double, doubles, doubled, doubling, twofold, two-fold, twice the, twice its, twice their, twice as many, twice as much, twice as high, twice as large, twice as likely, two times = 2
times: triple, triples, tripled, tripling, treble, trebles, trebled, trebling, threefold, three-fold, three times = 3
times: quadruple, quadruples, quadrupled, quadrupling, fourfold, four-fold = 4
times: quintuple, quintupled, quintupling, fivefold, five-fold = 5
times: sextupled, sixfold, six-fold = 6
times: sevenfold, seven-fold = 7
times: eightfold, eight-fold = 8
times: ninefold, nine-fold = 9
times: tenfold, ten-fold, 10-fold = 10
times: twentyfold, twenty-fold, 20-fold = 20
times: hundredfold, hundred-fold, 100-fold = 100
times: thousandfold, 1,000-fold = 1000
times: halve, halves, halved, halving, half as many, half as much = 1/2
times: quartered = 1/4
times unit: times, -fold, fold, times as many, times as much, times more, times higher, times larger, times greater, times bigger, x, × = 1
to: to, to reach, reaching, reached, hit, hitting, hits, stands at, stood at, to stand at, standing at, to as much as, totaling, totalling, coming to, came to, amounting to, amounted to, amounts to
by: by, of
from: from, compared with, compared to, up from, down from, against, versus, vs, as against, in comparison with, relative to, since

[aggregations]
total: total, totals, totaled, totalled, totaling, totalling, in total, a total of, the total, in all, all told, altogether, overall, combined, in aggregate, aggregate, together, sum, collectively, grand total, tally, toll, throughout, in the course of, full-year, whole-year, for the year as a whole
mean: average, averages, averaged, averaging, on average, an average of, a mean of, mean, the average, typical, typically, median, a median of, per-capita average, moving average, rolling average
cumulative: cumulative, cumulatively, so far, to date, until now, up to now, thus far, as yet, since the start of, since the beginning of, since the outbreak of, running total, by the end of, already, hitherto, in total so far, since the start, since the beginning, as of
increment: additional, extra, new, another, further, fresh, net new, incremental, newly, newly registered, more, an additional, an extra, a further, incrementally, added, supplementary, recently
rate: rate, rates, per capita, per head, per person, per inhabitant, per resident, "per 100,000", "per 1,000", "per 10,000", per million, per 100 000, pace, frequency, density, ratio, proportion, share, percentage
instant: currently, at present, presently, now, at the moment, at any one time, at any given time, at the end of, at the start of, at the beginning of, outstanding, stands at, stood at, remain, remaining, existing

[modalities]
proposed: proposed, proposal, proposals, propose, proposes, proposing, planned, plan, plans, planning, plans to, would, could, may, might, should, draft, intended, intends, intend, intends to, intention, aim, aims, aimed, aiming, target, targets, targeted, targeting, goal, goals, pledge, pledges, pledged, promise, promises, promised, promising, seek, seeks, seeking, wants, want, calls for, called for, calling for, request, requested, recommend, recommended, suggest, suggested, hoped, hopes to, hope, envisage, envisaged, envisages, potential, potentially, possible, possibly, prospective, offered, commit to, committed to, commits to, budgeted, earmarked, sought, mooted, considering, weighing, under discussion, is to, are to, was to, were to, ought to, ambition
estimated: estimated, estimate, estimates, estimating, is estimated to, are estimated to, is estimated at, are estimated at, was estimated at, were estimated at, an estimated, believed, believed to, is believed to, are believed to, thought, thought to, is thought to, are thought to, presumed, assumed, reckoned, calculated, put at, puts at, suspected, feared, is feared, are feared, likely, probably, perhaps, maybe, apparently, reportedly, unconfirmed, provisional, preliminary, supposedly, allegedly, alleged, seems, seem, appears to, appear to, purported, assessed, guess
forecast: expected, expects, expect, expecting, is expected to, are expected to, forecast, forecasts, forecasted, forecasting, projected, project, projects, projection, projections, predict, predicts, predicted, predicting, prediction, anticipates, anticipated, anticipate, will, shall, won't, 'll, is going to, are going to, is set to, are set to, set to, due to, is due to, are due to, scheduled, slated, outlook, is likely to, are likely to, on course to, on track to, poised to, bound to, will be, will have, is about to, by the time, upcoming, in future, in the future
conditional: if, unless, provided that, as long as, in case, in the event of, in the event that, assuming, assuming that, would have, could have, might have, were to, otherwise, on condition that, subject to, depending on, hypothetical, hypothetically, worst case, in the worst case, worst-case scenario, scenario, had it not, without which
withdrawn: an earlier version said, an earlier version of this article said, an earlier version of this article stated, an earlier version of this story said, an earlier version of this story incorrectly said, an earlier version stated, a previous version said, a previous version of this article said, a previous version of this article stated, a previous version, an earlier version, earlier version, previous version, previously stated, previously said, previously reported, originally stated, originally said, originally reported, initially reported, initially said, initially stated, had initially said, had previously said, had earlier said, earlier reported, incorrectly stated, incorrectly said, wrongly stated, wrongly said, mistakenly said, mistakenly stated, misstated, corrected from, has been corrected, was corrected, correction, corrections, erratum, retracted, withdrawn, withdrew, retraction, revised from, was revised from, has since been revised, amended

[polarity]
negative: deficit, deficits, loss, losses, shortfall, shortfalls, minus, decline, negative, below zero, sub-zero, below freezing, overdraft, net outflow, net outflows, outflow, outflows, contraction, debt, debts, in the red, gap, shortage, shortages, lost, write-down, writedown, below sea level
positive: surplus, surpluses, profit, profits, gain, gains, plus, positive, above zero, inflow, inflows, net inflow, in the black, above freezing, growth, above sea level
neutral: balance, result, net result

[rest]
stop: however, but, although, though, while, whereas, meanwhile, because, therefore, thus, hence, moreover, furthermore, nevertheless, nonetheless, including, includes, such as, excluding, despite, amid, following, after, before, during, when, where, who, which, that, as, since, until, and
hesitation: um, uh, er, erm, ah, hmm, you know, I mean
filler: double down, doubles down, doubled down, doubling down, double back, doubles back, doubled back, doubling back, double up, doubled up, double check, double-check, double-checked
filler: measured as, as measured by, measured by, no consensus on, there is no consensus on, consensus on, no agreement on, agreement on
filler: indeed, of course, in fact, actually, really, simply, just, only, even, well, sort of, kind of, please, in particular, especially, particularly, namely, for example, for instance, that is, i.e., e.g., respectively, alone, worth of, worth, per se, you see, like, okay, right

# What happens to people: "12 were killed", "350 000 without power" count persons though no noun says so.
[implied]
person: killed, dead, wounded, injured, hurt, missing, homeless, displaced, arrested, detained, evacuated, hospitalised, hospitalized, stranded, unemployed, jobless, infected, vaccinated, trapped, drowned, rescued, sick, ill, starving, without power, without electricity, without water, without heating, without homes, without work, in custody, in hospital, in prison
