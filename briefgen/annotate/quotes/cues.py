"""The words that introduce quotes, as data: add a verb, a noun or a preposition here.

All verbs are lemmas. Which table a verb stands in says who speaks:

=========  =========================================================  ===============
table      example                                                    speaker
=========  =========================================================  ===============
SPEECH     Smith *said* "..."; he was *told* by Smith that "..."      subject, or "by"
THOUGHT    Smith *believes* the plan is "a disgrace"                  subject
JUDGEMENT  Smith *called* the plan "a disgrace"                       subject, or "by"
QUOTING    Smith was *quoted* as saying; the paper *quoted* Smith     object
=========  =========================================================  ===============

The object of a verb of the first three tables ("told reporters") never speaks.
"""

import re
from collections.abc import Mapping
from typing import Final

from briefgen.annotate.actors.tables.offices import PERSONS
from briefgen.annotate.tables import words

SPEECH: Final = words("""
    acknowledge add adjure admit admonish advise affirm agree allege allude announce answer
    apologise apologize apprise argue articulate ask assail assert assure attest aver avow
    banter bark beg bellow beseech blog bluster boast brag brief cable cajole carp caution
    cavil challenge chant chime chirp cite claim clarify coax command comment communicate complain
    concede conclude concur confess confide confirm congratulate contend convey convince coo
    counsel counter crack croak croon crow cry deadpan declare decree demand demur deny deplore
    describe detail dictate direct disagree disclose dissent divulge drawl echo editorialize
    elaborate email emphasise emphasize encourage enquire enthuse enunciate estimate exclaim
    exhort expand explain expound express exult fret fume gripe grouse growl grumble guarantee
    guess gush harangue hazard headline hector highlight hint holler howl implore imply
    indicate infer inform inquire insinuate insist instruct interject interrupt intimate intone
    invoke itemize jeer jest joke lament lecture maintain marvel mention message moan moralize
    mouth mumble murmur muse mutter narrate note notify object observe opine order outline
    parry pen persuade phrase pipe plead pledge point ponder post pray preach predict preface
    press proclaim profess promise pronounce propose protest query question quip quiz quote
    rant rave read reaffirm reassure recall recite recognise recognize recount reflect
    reiterate rejoin relate relay remark remember remind reminisce remonstrate repeat reply
    report reprimand reproach reprove request resolve respond restate retort retweet reveal
    riposte roar rule say scoff scold scream shout shriek snarl sneer snort sob speak specify
    speculate spout squeak stammer state stipulate stress stutter submit suggest sum summarise
    summarize surmise swear talk taunt tease tell testify text thank theorise theorize threaten
    thunder toast tout trumpet tweet type underline underscore upbraid urge utter vent venture
    verify voice volunteer vow wail warn welcome whine whisper whoop wire wisecrack wonder
    write yell yelp
""")
"""Verbs whose subject utters the quote, with or without "that", a comma or a colon."""

PLAIN: Final = words("say state tell")
"""Verbs of speech that are nothing else, whoever their subject is."""

THOUGHT: Final = words("""
    aim believe consider decide deem dread envision expect fear feel figure forecast foresee
    hope intend plan realise realize reckon regard regret resent seek suspect think view want
    wish worry
""")
"""Verbs of thought: the subject speaks, unless somebody else says what it thinks."""

WISHES: Final = THOUGHT - words("believe consider deem feel regard see think view")
"""Those whose object or infinitive is a deed: who "planned a “secret” trip" used no such word."""

BESIDE: Final = words("""
    beam begin blurt boom bristle broadcast chide chortle chuckle close continue correct finish
    fire gasp giggle go greet grimace grin groan grunt gulp hail hiss hold intervene know laugh
    love mean nod offer open persist pose prompt purr push rail rasp remark see share shrug sigh
    sing smile snap splutter sputter squeal start swoon weep whimper wince
""")
"""Verbs that introduce a quote only where they stand beside it: ``Smith smiled: "..."``."""

LEADING: Final = words("like love use")
"""Verbs before "to" that only tell how often somebody speaks: "she *used* to say"."""

KEEPING: Final = words("maintain observe order press request")
"""Verbs whose object is a deed where an article leads to it: "maintained a “hard” line"."""

DEEDS: Final = words("order request resolve speak suggest talk")
"""Verbs of speech that mostly tell of deeds where the writer is their subject."""

ASKING: Final = words("ask enquire inquire question quiz")
"""Verbs whose object answers: ``We asked Smith why. "..."``."""

ADDRESSING: Final = words("ask inform instruct tell warn")
"""Verbs of speech that say to whom: who "was told" does not speak."""

ADDRESSING_ONLY: Final = words("assure inform notify remind tell")
"""Verbs of speech that nobody is the subject of behind them: never ``"...," told Smith``."""

JUDGEMENT: Final = words("""
    accuse admire advocate allege applaud attack attribute back bash belittle bemoan berate
    bill blame blast brand call caricature cast castigate celebrate champion characterise
    characterize charge chastise cheer chide christen coin commend compare complement condemn
    credit criticise criticize decry defend define denigrate denounce depict deride describe
    designate dismiss disparage dispute doubt downplay dub embrace endorse entitle equate
    excoriate extol fault favor favour frame greet hail hit honor honour hype inveigh justify
    label lambast lambaste lampoon laud liken lobby malign mock mourn name nickname oppose
    paint pan pitch pooh-pooh portray praise prefer rap rate rebuff rebuke rebut refer refute reject
    reprimand repudiate revile ridicule rip rubbish salute satirise satirize savage scorn shame
    skewer slam slate slur smear stereotype tar term tout trash treat trumpet vilify
""")
"""Verbs whose subject uses the quoted words of something: ``called the plan "a disgrace"``."""

CALLING: Final = words("brand call christen deem dub label name pronounce term")
"""Those with what something is called right behind it: ``called the reply "lame"``."""

QUOTED: Final = words("cite overhear paraphrase quote")
"""Those of ``QUOTING`` that are a cue by themselves: "was quoted", and not "was caught"."""

QUOTING: Final = words("""
    catch cite film hear overhear paraphrase quote record show tape
""")
"""Verbs whose object is the speaker: ``was quoted as saying``, ``quoted Smith as saying``."""

WITH: Final[Mapping[str, frozenset[str]]] = {
    "accept": frozenset({"that"}),
    "find": frozenset({"that"}),
    "go": frozenset({"on", "after"}),
    "hold": frozenset({"that"}),
    "judge": frozenset({"that"}),
    "put": frozenset({"it"}),
    "record": frozenset({"that"}),
    "see": frozenset({"herself", "himself", "itself", "themselves"}),
    "shoot": frozenset({"back"}),
    "show": frozenset({"that"}),
}
"""Verbs that are cues with one of these words after them only: "went on", "as Smith put it"."""

NO_SPEAKERS: Final = words("""
    a address analysis answer caption comment date email e-mail example from headline mail motto
    name note opinion option p.s. ps q q&a question quote re review subject text title to
    translation
""")
"""Labels before a colon that name nobody: ``A: "I cannot tell"``, ``Subject: "Boats"``."""

UTTERANCES: Final = words("""
    accusation acknowledgement acknowledgment admission allegation announcement answer appeal
    argument assertion assessment assurance belief blog boast brief call caption caveat charge
    claim comment comparison complaint contention criticism declaration definition demand denial
    description diatribe dismissal e-mail email essay explanation filing insistence interview
    jab jibe joke letter memo memoir message motto note observation op-ed opinion order
    outburst phrase plea pledge post posting prediction presentation press promise proposal
    quip rant remark reply report response retort rhetoric ruling saying slogan speech
    statement suggestion testimony threat tirade tribute tweet view vow warning word
""")
"""Nouns for what somebody utters: "Smith's warning that", "a statement from Smith"."""

RECEIVING: Final = words("""
    answer ban cite condemn criticise criticize cut delete deny dismiss dispute drop echo face
    follow get hear ignore obtain prompt quote receive reject remove review see strip welcome
    withdraw
""")
"""Verbs whose object is somebody else's words: "ignored a letter saying"."""

DENYING: Final = words("""
    bristle challenge contest counter deny disagree dismiss dispute rebuff rebut refute reject
    repudiate ridicule scoff
""")
"""Verbs whose object others say: "*rejected* claims that it was late"."""
HEARSAY: Final = words("gossip idea implication insinuation notion perception rumor rumour")
"""Nouns, beside ``UTTERANCES``, for what nobody in particular says."""

OCCASIONS: Final = words("chance liberty moment occasion opportunity platform")
"""What somebody takes or uses to say something: "took the opportunity to say"."""

WORDS: Final = words("phrase term tribute word")
"""Utterances of which only a verb in ``USING`` tells whose they are."""
USING: Final = words("choose coin employ pay repeat say use utter")

STANDING_BY: Final = words("clarify defend explain reiterate regret repeat retract withdraw")
"""Verbs of what somebody does with own words: "Smith *defended* her remark"."""

REPEATING: Final = words("cite echo invoke mention quote read recall recite remember repeat")
"""Verbs of speech whose object may be somebody else's words: "recalled the words of Smith"."""

DOCUMENTS: Final = words("""
    act ad advertisement advisory affidavit agreement amendment analysis announcement anthem
    appraisal article assessment audit banner bill biography blog book broadcast brochure
    bulletin bylaw cable campaign caption chapter charter circular clause clip code column
    commentary communique communiqué complaint constitution contract convention declaration
    decree diary dispatch document documentary dossier editorial email evaluation footage
    gazette gazetteer guidance guideline handbook headline hymn indictment inscription judgement
    judgment label law lawsuit leaflet letter lyric magazine mandate manifesto manual memo
    memoir memorandum message motion mural narrative newsletter newspaper note notice obituary
    op-ed order ordinance outlet pact pamphlet paper paragraph passage petition piece placard
    plaque play poem policy poll post poster prayer press program proposal prosecution protocol
    proverb provision publication release report resolution review rule rulebook ruling script
    sign slogan song statement story study subpoena summary survey testament text textbook
    ticker transcript treaty tweet verdict verse video voice voiceover warrant website writing
""")
"""Nouns for texts that speak for themselves: ``The resolution "condemns ..."``."""

MANNERS: Final = words("""
    account estimation eyes judgment opinion phrase telling view words
""")
"""Nouns between "in" and a speaker: "in the words of Smith", "in her view"."""

PEOPLE: Final = PERSONS | words("""
    academy administration agency airline alliance ally archdiocese army assembly association
    attendee audience authority axis band bank battalion bloc board body brigade bureau cabinet
    campaign cartel caucus chain chamber chapter charity choir church city clinic club coalition
    college commission committee community company confederation congregation congress conservative
    consortium constabulary consulate corporation corps council couple court crew crowd delegation
    democrat department detainee devotee diocese directorate division dozen duo electorate elite
    embassy employee ensemble entourage everybody everyone faction faithful family fan federation
    figure firm fleet folk force foundation fund gang gendarmerie government group guild half
    handful hospital house hundred inquiry inspectorate institute institution interviewee junta jury
    kin lab label laboratory lady league legend liberal library lobby local lord majority male media
    military militia million ministry minority mission mob mosque movement museum native navy
    network newsroom ngo nobody nominee nonprofit office opponent opposition orchestra organisation
    organization pair panel parliament party people percent police press public radio railway
    referee refugee regime regiment republican rival royal school secretariat senate side society
    somebody someone source spokespeople squad staff star start-up startup station studio symbol
    synagogue syndicate task-force taskforce team television temple think-tank third thousand
    treasury tribe trainee tribunal trio troop troupe trust twin union unit university upstart voice
    watchdog wing world
""")
"""Common nouns for those who speak, beside those of office and all in ``PERSON_ENDING``."""

PERSON_ENDING: Final = re.compile(r"(?:[^aeiou\W](?:er|or)|ist|ian|man|woman)$")
THINGS: Final = words("""
    answer banner border career center chair chamber chapter color computer corner counter cover
    dinner disaster error factor flier floor flyer forward horror layer letter list matter
    mirror model motor murder newspaper number offer order paper poster power quarter register
    river sector summer sweater tender terror tower water whip winter
""")
"""Words of office or with such an ending that are nobody, or not often."""

WORKS: Final = words("""
    album anthology aria article ballad ballet book broadcast cartoon chapter column comedy
    documentary drama edition editorial episode essay exhibition film game hit journal magazine
    memoir movie musical newspaper novel opera painting paper play podcast poem program
    programme remake sculpture sequel series show single sitcom sketch song soundtrack story
    strip symphony thriller tome track trilogy tune video
""")
"""Nouns beside which capitals in quotation marks are a title, and nobody's words."""

NAMES: Final = words("""
    alias app band bar boat brand cafe campaign club codename company drive festival firm fund
    group hotel initiative moniker motto name network nickname ngo operation organisation
    organization platform portal program programme project pseudonym restaurant scheme ship
    slogan theme title topic trademark unit vessel
""")
"""Nouns beside which capitals in quotation marks are a name, and nobody's words."""

SAYINGS: Final = words("adage idiom maxim motto proverb saying slogan theme topic truism")
"""Nouns for words that are nobody's in particular: ``an old saying: "Haste makes waste"``."""

ONLY_NAMING: Final = words("christen dub entitle name nickname title")
"""Verbs whose participle after a noun tells what it is called, and never what it says."""

NAMING: Final = words("title entitle dub name call nickname know christen term")
"""Verbs that lead from a noun to what it is called: "a song titled", "known as"."""

SILENT_E: Final = words("gripe hope pipe rate shame slate tape")
"""Verbs whose forms the lemmatiser takes for those of "hop", "rat" and so on."""

MISREAD: Final[Mapping[str, str]] = {
    **{verb[:-1] + end: verb for verb in SILENT_E for end in ("ed", "es", "ing")},
    **dict.fromkeys(("blogged", "blogging"), "blog"),
    **dict.fromkeys(("texted", "texting"), "text"),
    **dict.fromkeys(("deadpanned", "deadpanning"), "deadpan"),
    **dict.fromkeys(("retweeted", "retweeting"), "retweet"),
}
"""The lemmas of words that the lemmatiser misreads."""
