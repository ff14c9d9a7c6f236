language en

[cues]             # args: ing for -ing forms, base for the infinitive, noun; no arg: a finite form
# say: somebody says words.     tell: to somebody (told reporters).   write: in writing.       accord: before or after a source.
# report: a medium or a source passes on.  deny: says that it isn't so.  ask: a question.        think: indirect speech only.
# show: figures and studies "say".         passive: the words come before the speaker or without one.
say: said, says
say ing: saying
say base: say
say: added, adds, affirmed, affirms, alleged, alleges, announced, announces, argued, argues, asserted, asserts
say: averred, avers, avowed, avows, boasted, boasts, claimed, claims, commented, comments, complained, complains
say: conceded, concedes, concluded, concludes, confessed, confesses, confirmed, confirms, contended, contends, declared, declares
say: disclosed, discloses, elaborated, elaborates, emphasized, emphasizes, emphasised, emphasises, exclaimed, exclaims, explained, explains
say: grumbled, grumbles, hinted, hints, implied, implies, indicated, indicates, insisted, insists, interjected, interjects
say: intoned, intones, joked, jokes, lamented, laments, maintained, maintains, mentioned, mentions, mumbled, mumbles
say: murmured, murmurs, muttered, mutters, noted, notes, observed, observes, opined, opines, pleaded, pleads
say: pledged, pledges, posited, posits, postulated, postulates, preached, preaches, predicted, predicts, proclaimed, proclaims
say: professed, professes, pronounced, pronounces, protested, protests, quipped, quips, reaffirmed, reaffirms, recalled, recalls
say: reckoned, reckons, recounted, recounts, rejoined, rejoins, reiterated, reiterates, remarked, remarks, repeated, repeats
say: replied, replies, responded, responds, retorted, retorts, revealed, reveals, roared, roars, scoffed, scoffs
say: screamed, screams, shouted, shouts, shrieked, shrieks, sighed, sighs, snapped, snaps, sneered, sneers
say: sobbed, sobs, stammered, stammers, stated, states, stressed, stresses, stuttered, stutters, submitted, submits
say: suggested, suggests, testified, testifies, theorized, theorizes, underlined, underlines, underscored, underscores, ventured, ventures
say: vowed, vows, wailed, wails, warned, warns, whispered, whispers, whined, whines, yelled, yells
say: acknowledged, acknowledges, admitted, admits, agreed, agrees, answered, answers, cautioned, cautions, charged, charges
say: countered, counters, cried, cries, echoed, echos, exhorted, exhorts, expounded, expounds, gasped, gasps
say: gushed, gushes, highlighted, highlights, marveled, marvels, moaned, moans, mused, muses, objected, objects
say: offered, offers, pointed out, points out, praised, praises, proffered, proffers, quoted, quotes, reasoned, reasons
say: recommended, recommends, related, relates, reflected, reflects, remonstrated, remonstrates, ruled, rules, summarized, summarizes
say: surmised, surmises, swore, swears, summed up, sums up, touted, touts, urged, urges, volunteered, volunteers
say: weighed in, weighs in, wondered aloud, wonders aloud, chimed in, chimes in, called out, calls out, blurted, blurts, bellowed, bellows
say: barked, barks, boomed, booms, croaked, croaks, drawled, drawls, giggled, giggles, growled, growls
say: grunted, grunts, groaned, groans, hissed, hisses, hollered, hollers, laughed, laughs, purred, purrs
say: rasped, rasps, recited, recites, smiled, smiles, snarled, snarls, spluttered, splutters, thundered, thunders
say: continued, continues, began, begins, went on, goes on, concurred, concurs, chuckled, chuckles, clarified, clarifies
say: criticized, criticizes, criticised, criticises, condemned, condemns, deplored, deplores, decried, decries, denounced, denounces
say: demanded, demands, appealed, appeals, advised, advises, proposed, proposes, assessed, assesses, assured that, assures that
say: hailed, hails, slammed, slams, blasted, blasts, lambasted, lambasts, lambastes, lashed out, lashes out, defended
say: defends, dismissed it as, dismisses it as, described it as, describes it as, specified, specifies, spelled out, spells out, detailed, details, estimated
say: estimates, reasserted, reasserts, reassured, reassures
say ing: adding, affirming, alleging, announcing, arguing, asserting, averring, avowing, boasting, claiming, commenting, complaining
say ing: conceding, concluding, confessing, confirming, contending, declaring, disclosing, elaborating, emphasizing, emphasising, exclaiming, explaining
say ing: grumbling, hinting, implying, indicating, insisting, interjecting, intoning, joking, lamenting, maintaining, mentioning, mumbling
say ing: murmuring, muttering, noting, observing, opining, pleading, pledging, positing, postulating, preaching, predicting, proclaiming
say ing: professing, pronouncing, protesting, quipping, reaffirming, recalling, reckoning, recounting, rejoining, reiterating, remarking, repeating
say ing: replying, responding, retorting, revealing, roaring, scoffing, screaming, shouting, shrieking, sighing, snapping, sneering
say ing: sobbing, stammering, stating, stressing, stuttering, submitting, suggesting, testifying, theorizing, underlining, underscoring, venturing
say ing: vowing, wailing, warning, whispering, whining, yelling, acknowledging, admitting, agreeing, answering, cautioning, charging
say ing: countering, crying, echoing, exhorting, expounding, gasping, gushing, highlighting, marveling, moaning, musing, objecting
say ing: offering, pointing out, praising, proffering, quoting, reasoning, recommending, relating, reflecting, remonstrating, ruling, summarizing
say ing: surmising, swearing, summing up, touting, urging, volunteering, weighing in, wondering aloud, chiming in, calling out, blurting, bellowing
say ing: barking, booming, croaking, drawling, giggling, growling, grunting, groaning, hissing, hollering, laughing, purring
say ing: rasping, reciting, smiling, snarling, spluttering, thundering, continuing, beginning, going on, concurring, chuckling, clarifying
say ing: criticizing, criticising, condemning, deploring, decrying, denouncing, demanding, appealing, advising, proposing, assessing, assuring that
say ing: hailing, slamming, blasting, lambasting, lashing out, defending, dismissing it as, describing it as, specifying, spelling out, detailing, estimating
say ing: reasserting, reassuring
say base: add, affirm, allege, announce, argue, assert, aver, avow, boast, claim, comment, complain
say base: concede, conclude, confess, confirm, contend, declare, disclose, elaborate, emphasize, emphasise, exclaim, explain
say base: grumble, hint, imply, indicate, insist, interject, intone, joke, lament, maintain, mention, mumble
say base: murmur, mutter, note, observe, opine, plead, pledge, posit, postulate, preach, predict, proclaim
say base: profess, pronounce, protest, quip, reaffirm, recall, reckon, recount, rejoin, reiterate, remark, repeat
say base: reply, respond, retort, reveal, roar, scoff, scream, shout, shriek, sigh, snap, sneer
say base: sob, stammer, state, stress, stutter, submit, suggest, testify, theorize, underline, underscore, venture
say base: vow, wail, warn, whisper, whine, yell, acknowledge, admit, agree, answer, caution, charge
say base: counter, cry, echo, exhort, expound, gasp, gush, highlight, marvel, moan, muse, object
say base: offer, point out, praise, proffer, quote, reason, recommend, relate, reflect, remonstrate, rule, summarize
say base: surmise, swear, sum up, tout, urge, volunteer, weigh in, wonder aloud, chime in, call out, blurt, bellow
say base: bark, boom, croak, drawl, giggle, growl, grunt, groan, hiss, holler, laugh, purr
say base: rasp, recite, smile, snarl, splutter, thunder, continue, begin, go on, concur, chuckle, clarify
say base: criticize, criticise, condemn, deplore, decry, denounce, demand, appeal, advise, propose, assess, assure that
say base: hail, slam, blast, lambast, lambaste, lash out, defend, dismiss it as, describe it as, specify, spell out, detail
say base: estimate, reassert, reassure
say: has said, have said, had said, would say, will say, also said, went on to say, goes on to say, made it clear, made clear, makes clear, took to, was adamant, was blunt, is adamant, has warned, had warned, has insisted, has claimed, has argued, has told, had told, gave warning
say noun: statement, words, remark, remarks, comment, comments, speech, address, claim, assertion, assessment, message, warning, announcement, pledge, promise, reply, response, admission, verdict, in the words of, in his words, in her words, in their words, in his own words, in her own words
say ing: speaking to, speaking at, speaking on condition of anonymity, when asked, putting it, as saying
tell: told, tells, informed, informs, assured, assures, reminded, reminds, notified, notifies, briefed, briefs
tell: advised, advises, instructed, instructs, reassured, reassures, urged, urges, begged, begs, implored, implores
tell: warned, warns, promised, promises, asked, asks, showed, shows, addressed, addresses, persuaded, persuades
tell: convinced, convinces, cautioned, cautions, thanked, thanks
tell ing: telling, informing, assuring, reminding, notifying, briefing, advising, instructing, reassuring, urging, begging, imploring
tell ing: warning, promising, asking, showing, addressing, persuading, convincing, cautioning, thanking
tell base: tell, inform, assure, remind, notify, brief, advise, instruct, reassure, urge, beg, implore
tell base: warn, promise, ask, show, address, persuade, convince, caution, thank
write: wrote, writes, tweeted, tweets, posted, posts, blogged, blogs, penned, pens, texted, texts
write: emailed, emails, e-mailed, e-mails, retweeted, retweets, typed, types, signed, signs, messaged, messages
write: printed, prints, published, publishes, noted, notes
write ing: writing, tweeting, posting, blogging, penning, texting, emailing, e-mailing, retweeting, typing, signing, messaging
write ing: printing, publishing, noting
write base: write, tweet, post, blog, pen, text, email, e-mail, retweet, type, sign, message
write base: print, publish, note
write: wrote on, wrote in, posted on, reads, read
write ing: reading
accord: according to, per, as per, in the words of, in the view of, in the opinion of, in the estimation of, by the account of, by their own account, by his own account, by her own account, going by, judging by
accord: as told by, as stated by, as reported by, as quoted by, as cited by, as announced by, in a statement by, in an interview with, citing, quoting, a statement from, as described by, as noted by, on the evidence of, to quote, in accordance with
report: reported, reports, cited, cites, quoted, quotes, referenced, references, relayed, relays, carried, carries
report: broadcast, broadcasts, ran, runs, revealed, reveals, documented, documents
report ing: reporting, citing, quoting, referencing, relaying, carrying, broadcasting, running, revealing, documenting
report base: report, cite, quote, reference, relay, carry, run, reveal, document
report: is reporting, are reporting, has reported, have reported, had reported
deny: denied, denies, refuted, refutes, rejected, rejects, disputed, disputes, rebutted, rebuts, contradicted, contradicts
deny: disavowed, disavows, disowned, disowns, repudiated, repudiates, dismissed, dismisses, declined to say, declines to say, refused to say, refuses to say
deny: contested, contests, disagreed, disagrees
deny ing: denying, refuting, rejecting, disputing, rebutting, contradicting, disavowing, disowning, repudiating, dismissing, declining to say, refusing to say
deny ing: contesting, disagreeing
deny base: deny, refute, reject, dispute, rebut, contradict, disavow, disown, repudiate, dismiss, decline to say, refuse to say
deny base: contest, disagree
deny: did not say, didn't say, never said, has not said, hasn't said, have not said, had not said, does not say, doesn't say, do not say, denied saying, denies saying, denied having said, denies having said, declined to comment, would not say, wouldn't say, would not confirm, could not confirm, did not confirm, has denied, have denied, had denied, stopped short of saying, is not saying
call: called, calls, dubbed, labelled, labeled, branded, described, describes, termed, characterized, characterised, likened, deemed, derided, hailed as, denounced as, dismissed as, described as, characterized as, characterised as, referred to
call ing: calling, dubbing, labelling, labeling, branding, describing, characterizing, characterising, likening, deriding
call base: call, dub, describe, characterize, characterise, liken, deride
ask: asked, asks, inquired, inquires, enquired, enquires, queried, queries, questioned, questions, demanded, demands
ask: wondered, wonders, requested, requests, interrogated, interrogates
ask ing: asking, inquiring, enquiring, querying, questioning, demanding, wondering, requesting, interrogating
ask base: ask, inquire, enquire, query, question, demand, wonder, request, interrogate
think: believed, believes, thought, thinks, expected, expects, feared, fears, felt, feels, hoped, hopes
think: knew, knows, suspected, suspects, understood, understands, assumed, assumes, considered, considers, doubted, doubts
think: anticipated, anticipates, forecast, forecasts, imagined, imagines, supposed, supposes, guessed, guesses, reckoned, reckons
think: presumed, presumes, envisaged, envisages, figured, figures, worried, worries, saw, sees, judged, judges
think: held, holds
think ing: believing, thinking, expecting, fearing, feeling, hoping, knowing, suspecting, understanding, assuming, considering, doubting
think ing: anticipating, forecasting, imagining, supposing, guessing, reckoning, presuming, envisaging, figuring, worrying, seeing, judging
think ing: holding
think base: believe, think, expect, fear, feel, hope, know, suspect, understand, assume, consider, doubt
think base: anticipate, imagine, suppose, guess, reckon, presume, envisage, figure, worry, see, judge, hold
think: is of the opinion, are of the opinion, is confident, are confident, is convinced, are convinced, is certain, is sure
show: showed, shows, found, finds, suggested, suggests, indicated, indicates, estimated, estimates, demonstrated, demonstrates
show: proved, proves, revealed, reveals, confirmed, confirms, put, puts, calculated, calculates, projected, projects
show: reflected, reflects, recorded, records, established, establishes, concluded, concludes, determined, determines
show ing: showing, finding, suggesting, indicating, estimating, demonstrating, proving, revealing, confirming, putting, calculating, projecting
show ing: reflecting, recording, establishing, concluding, determining
show base: show, find, suggest, indicate, estimate, demonstrate, prove, reveal, confirm, calculate, project, reflect
show base: record, establish, conclude, determine
show noun: data, figures, statistics, study, report, survey, poll, research, analysis, records, documents, census
passive: was quoted as saying, were quoted as saying, is quoted as saying, are quoted as saying, has been quoted as saying, had been quoted as saying, quoted as saying, was cited as saying, were cited as saying, is cited as saying, cited as saying, was reported as saying, was reported to have said, were reported to have said, is reported to have said, is said to have said, was heard saying, was heard to say, was recorded saying, is alleged to have said, was alleged to have said, was attributed to, were attributed to, is attributed to, attributed to, allegedly said, reportedly said, was said to have told
passive: it was said, it is said, it was reported, it is reported, it was announced, it is understood, is reported to, are reported to, was reported to, were reported to, is said to, are said to, was said to, were said to, is believed to, are believed to, is thought to, are thought to, was believed to, were believed to, is understood to, are understood to, is alleged to, are alleged to, is claimed to, is rumored to, is rumoured to, was told, were told, has been told, reportedly, allegedly, purportedly, supposedly, apparently

[titles]
honorific: Mr, Mr., Mrs, Mrs., Ms, Ms., Miss, Mx, Mx., Messrs, Messrs., Dr, Dr., Prof, Prof., Professor, Doctor, Sir, Dame, Lord, Lady, Baron, Baroness, Count, Countess, Duke, Duchess, Earl, Viscount, Madam, Madame, Monsieur, Herr, Frau, Señor, Señora, Signor, Signora, St., Saint, Rev, Rev., Reverend, Father, Fr., Sister, Brother, Imam, Rabbi, Sheikh, Sheik, Ayatollah, Mullah, Pope, Cardinal, Archbishop, Bishop, Patriarch, Pastor, Monsignor, Hon., Honorable, Honourable, Rt Hon, Dean, Canon, Chief Rabbi, Grand Mufti, Emir, Sultan, King, Queen, Prince, Princess, Crown Prince, Emperor, Empress, His Majesty, Her Majesty, His Excellency, Her Excellency
office: President, Vice President, Vice-President, Prime Minister, Deputy Prime Minister, First Minister, Premier, Deputy Premier, Chancellor, Vice Chancellor, Minister, Deputy Minister, Foreign Minister, Deputy Foreign Minister, Defense Minister, Defence Minister, Deputy Defense Minister, Deputy Defence Minister, Finance Minister, Interior Minister, Justice Minister, Health Minister, Education Minister, Energy Minister, Environment Minister, Economy Minister, Economics Minister, Trade Minister, Transport Minister, Agriculture Minister, Culture Minister, Labor Minister, Labour Minister, Housing Minister, Digital Minister, Climate Minister, Prime Minister-designate, President-elect, Minister of State, Minister of Defence, Minister of Defense, Minister of Finance, Minister of Foreign Affairs, Minister of Health, Minister of Education, Minister of the Interior
office: Secretary, Deputy Secretary, Undersecretary, Under Secretary, Under-Secretary, Assistant Secretary, Secretary General, Secretary-General, Deputy Secretary General, Deputy Secretary-General, General Secretary, Secretary of State, Secretary of Defense, Defense Secretary, Defence Secretary, Foreign Secretary, Home Secretary, Treasury Secretary, Health Secretary, Education Secretary, Business Secretary, Transport Secretary, Energy Secretary, Commerce Secretary, Labor Secretary, Justice Secretary, Environment Secretary, Interior Secretary, Homeland Security Secretary, Press Secretary, Permanent Secretary, Cabinet Secretary, Shadow Chancellor, Attorney General, Solicitor General, Surgeon General, Comptroller General, Auditor General, Director General, Director-General, Governor General, Chancellor of the Exchequer
office: Senator, Sen., Sens., Senators, Congressman, Congresswoman, Representative, Rep., Reps., Representatives, Delegate, Speaker, House Speaker, Majority Leader, Minority Leader, Senate Majority Leader, Senate Minority Leader, House Majority Leader, Whip, MP, MPs, MEP, MEPs, TD, MSP, Lawmaker, Governor, Gov., Govs., Lieutenant Governor, Lt. Gov., Mayor, Deputy Mayor, Lord Mayor, Vice Mayor, Councillor, Cllr, Councilor, Councilman, Councilwoman, Councilmember, Alderman, Commissioner, Comissioner, High Commissioner, European Commissioner, High Representative, Ambassador, Amb., Consul, Consul General, Envoy, Special Envoy, Prosecutor, Prosecutor General, Chief Prosecutor, District Attorney, Judge, Chief Judge, Justice, Chief Justice, Magistrate, Sheriff, Police Chief, Fire Chief, Chief, Ombudsman, Commission President, Council President, European Commission President, European Council President, Central Bank Governor, Fed Chair, Fed Chairman, Federal Reserve Chair
office: Chairman, Chairwoman, Chairperson, Chair, Vice Chair, Vice Chairman, Deputy Chairman, CEO, Chief Executive, Chief Executive Officer, CFO, Chief Financial Officer, COO, Chief Operating Officer, CTO, Chief Technology Officer, Managing Director, Executive Director, Director, Deputy Director, Head, Deputy Head, Leader, Co-leader, Party Leader, Opposition Leader, Founder, Co-founder, Chief Economist, Chief Scientist, Chief Medical Officer, Economist, Analyst, Spokesman, Spokeswoman, Spokesperson, Coach, Manager, Head Coach, Captain, Principal, Headteacher, Superintendent, Inspector, Editor, Editor-in-Chief, Coordinator, Administrator, Comptroller, Treasurer, Presidential Candidate, First Lady
rank: General, Gen., Gen, Lieutenant General, Lt. Gen, Lt Gen, Major General, Maj. Gen., Maj Gen, Brigadier General, Brig. Gen., Brigadier, Colonel General, Col., Colonel, Lieutenant Colonel, Lt. Col., Lt Col, Major, Maj., Capt., Captain, Lieutenant, Lt., Lt, Sergeant, Sgt., Sgt, Staff Sergeant, Sergeant Major, Corporal, Cpl., Private, Pvt., Pfc., Admiral, Adm., Rear Admiral, Vice Admiral, Commodore, Commander, Cmdr., Cdr, Field Marshal, Marshal, Air Marshal, Air Chief Marshal, Wing Commander, Squadron Leader, Army General, Supreme Allied Commander, Chief of Staff, Chief of the General Staff, Commander-in-Chief, Detective, Det., Detective Inspector, Detective Chief Inspector, Detective Superintendent, Chief Constable, Constable, PC, Officer, Patrolman, Deputy Sheriff, Special Agent, Agent, Trooper, Superintendent

[roles]
role: official, officials, spokesperson, spokespersons, spokespeople, spokesman, spokesmen, spokeswoman, spokeswomen, minister, ministers, prime minister, foreign minister, defense minister, defence minister, finance minister, interior minister, health minister, president, presidents, vice president, chancellor, premier, secretary, secretary of state, secretary general, secretary-general, governor, governors, mayor, mayors, senator, senators, lawmaker, lawmakers, legislator, legislators, congressman, congresswoman, representative, representatives, deputy, deputies, councillor, councillors, commissioner, commissioners, ambassador, ambassadors, envoy, envoys, diplomat, diplomats, aide, aides, adviser, advisers, advisor, advisors, prosecutor, prosecutors, judge, judges, lawyer, lawyers, attorney, attorneys, sheriff, police chief, fire chief, chief, chiefs, head, heads, leader, leaders, chairman, chairwoman, chair, chairperson, director, directors, chief executive, ceo, manager, managers, executive, executives, founder, co-founder, owner, owners, boss, bosses, editor, editors, author, authors, co-author, co-authors, candidate, candidates, nominee, king, queen, prince, princess, pope, bishop, archbishop, priest, imam, rabbi, pastor, commander, commanders, general, generals, colonel, captain, lieutenant, sergeant, officer, officers, soldier, soldiers, veteran, veterans, negotiator, negotiators, mediator, delegate, delegates, organizer, organizers, organiser, organisers
role: analyst, analysts, expert, experts, economist, economists, scientist, scientists, researcher, researchers, professor, professors, academic, academics, historian, historians, strategist, strategists, statistician, statisticians, epidemiologist, epidemiologists, virologist, meteorologist, forecaster, forecasters, climatologist, seismologist, sociologist, psychologist, political scientist, engineer, engineers, specialist, specialists, consultant, consultants, doctor, doctors, physician, physicians, surgeon, surgeons, nurse, nurses, paramedic, medic, medics, teacher, teachers, principal, headteacher, student, students, pollster, pollsters, commentator, commentators, critic, critics, observer, observers, investigator, investigators, inspector, inspectors, auditor, auditors, regulator, regulators, trader, traders, broker, brokers, investor, investors, banker, bankers, farmer, farmers, fisherman, pilot, driver, coach, coaches, player, players, referee, athlete, actor, actress, singer, musician, artist, writer, novelist, activist, activists, campaigner, campaigners, advocate, advocates, whistleblower, defector, exile, dissident
role: witness, witnesses, eyewitness, eyewitnesses, bystander, bystanders, passer-by, onlooker, resident, residents, local, locals, villager, villagers, neighbor, neighbors, neighbour, neighbours, survivor, survivors, victim, victims, relative, relatives, family, mother, father, brother, sister, son, daughter, wife, husband, widow, parents, parent, friend, friends, colleague, colleagues, employee, worker, customer, shopkeeper, passenger, tourist, protester, protesters, demonstrator, suspect, defendant, defendants, plaintiff, plaintiffs, journalist, journalists, reporter, reporters, correspondent, correspondents, presenter, anchor, blogger, host, moderator, interviewer, columnist, photographer, man, woman, boy, girl, teenager, pensioner
organization: government, ministry, department, agency, commission, committee, council, parliament, congress, senate, court, supreme court, constitutional court, police, army, military, navy, air force, armed forces, general staff, coast guard, border guard, police department, fire department, fire service, emergency service, emergency services, rescue service, company, firm, corporation, group, bank, central bank, airline, manufacturer, operator, retailer, carmaker, union, trade union, association, federation, charity, foundation, institute, university, hospital, school, newspaper, broadcaster, news agency, news outlet, website, magazine, television, channel, think tank, watchdog, regulator, authority, authorities, party, opposition, embassy, administration, office, press service, press office, bureau, service, alliance, coalition, organization, organisation, club, team, church, board, panel, secretariat, consulate, foreign ministry, defense ministry, defence ministry, finance ministry, interior ministry, health ministry, education ministry, economy ministry, Kremlin, White House, Pentagon, State Department, Treasury, Downing Street, Élysée, Elysee, Bundestag, Bundesbank, Duma, Knesset, Reuters, AP, Associated Press, AFP, Agence France-Presse, BBC, CNN, Bloomberg, dpa, TASS, Interfax, Xinhua, Al Jazeera, New York Times, Washington Post, Financial Times, Guardian, Wall Street Journal
anonymous: an official, a source, sources, source, insiders, insider, a person familiar with the matter, people familiar with the matter, person familiar with the matter, a person briefed on the matter, people briefed on the matter, sources familiar with the matter, a source familiar with the matter, on condition of anonymity, on the condition of anonymity, condition of anonymity, speaking anonymously, who asked not to be named, who asked not to be identified, who declined to be named, who declined to be identified, who requested anonymity, who spoke anonymously, under condition of anonymity, a senior official, senior official, a government official, a person close to, people close to, an insider, informed sources, well-placed source, unnamed official, unnamed officials, unnamed source, unnamed sources, unidentified official, anonymous source, anonymous sources, anonymous official, diplomatic sources, a diplomatic source, security sources, a security source, medical sources, a medical source, two people familiar, three people familiar, a spokesperson, a spokesman, a spokeswoman

[pronouns]         # args: gender, number
I singular: I, me, my, mine, myself, I'm, I've, I'd, I'll
we plural: we, us, our, ours, ourselves, we're, we've, we'd, we'll
you: you, your, yours, yourself, yourselves, you're, you've, you'd, you'll
he masculine singular: he, him, his, himself, he's, he'd, he'll
she feminine singular: she, her, hers, herself, she's, she'd, she'll
it neuter singular: it, its, itself, it's, it'd, it'll
they plural: they, them, their, theirs, themselves, they're, they've, they'd, they'll

[negations]
not: not, never, cannot, can't, cant, don't, doesn't, didn't, isn't, aren't, wasn't, weren't, won't, wouldn't, shouldn't, couldn't, mustn't, needn't, mightn't, oughtn't, haven't, hasn't, hadn't, ain't, shan't, n't, not yet, no longer, by no means, in no way, far from, anything but, hardly, scarcely, barely, nor, neither, neither of, not even, nothing like, nowhere near, not at all, under no circumstances
no: no, none, nobody, no one, no-one, nothing, nowhere, none of
without: without, lacking, absent, free of, except, except for, other than, excluding, apart from, rather than, instead of
deny: deny, denies, denied, denying, reject, rejects, rejected, rejecting, refute, refuted, refuse, refuses, refused, refusing, fail, fails, failed, failing, dispute, disputes, disputed, dismiss, dismissed, rule out, ruled out, rules out, ruling out, oppose, opposes, opposed, false, untrue, wrong, incorrect, baseless, a lie, a myth, fake, misleading, falsely, wrongly, it is not true, it is false, contrary to, far from true
doubt: doubt, doubts, doubted, doubtful, unlikely, impossible, improbable, dubious, questionable, unclear, skeptical, sceptical, unsure, uncertain, supposedly, so-called, allegedly
if: if, unless, whether, provided, provided that, providing, as long as, so long as, only if, even if, in case, in the event, in the event that, in the event of, assuming, assuming that, suppose, supposing, on condition that, were it not for, but for, otherwise, should, depending on, would have, could have, might have, hypothetically, as if, as though
question: who, what, when, where, why, how, which, whom, whose, how many, how much, how long, how often, is it, are you, do you, did you, have you, will you, can you

[labels]
# What a collection of figures is, not what they measure.
table: data, dataset, data set, database, statistics, time series, trends, trend, record, records, reconstructed, reconstruction, verified, adjusted, aggregate, indicator, indicators, measurements, observations, monitoring
teaser: also read, read also, read more, read next, see also, more on this, more on this story, related article, related articles, related story, related stories, don't miss, you may also like, recommended reading
notice: follow us, subscribe to our, subscribe now, sign up for, sign up to our, share this article, share this story, click here, advertisement, all rights reserved, like us on, join us on, support our work, become a member, download our app, watch the video, listen to the podcast
# Nouns before the title of a work, or before a word that is only named.
work: film, films, movie, book, books, novel, memoir, poem, song, songs, single, album, play, opera, musical, show, series, sitcom, magazine, newspaper, tabloid, painting, sculpture, game, documentary, podcast, essay, thriller, duet, overture, symphony, ballad, episode, chapter, titled, entitled, headlined, title
work: ship, vessel, yacht, tanker, frigate, battleship, operation, exercise, project, codenamed, nicknamed, named, brand, restaurant, pub, cafe, café, hotel, band, racehorse
word: word, words like, term, terms, name, phrase, expression, nickname, label, adjective, noun, verb, prefix, suffix, letter, acronym, abbreviation, slang, known as, referred to as
doubt: so-called, supposed, alleged, self-styled, self-proclaimed, quote unquote
