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

SPEECH: Final = frozenset(
    """
    acknowledge add admit admonish advise affirm agree allege announce answer apologize argue
    ask assail assert assure attest aver avow bark beg bellow blog boast brag cable call
    caution challenge chant charge chime chirp cite claim clarify comment communicate complain
    concede conclude concur confess confirm congratulate contend convey convince counsel
    counter crack croak crow cry deadpan declare demand deny deplore describe detail direct
    disagree disclose drawl editorialize elaborate email emphasise emphasize encourage enquire
    enthuse exclaim exhort explain express exult fume gripe grouse growl grumble guess gush
    headline highlight hint holler howl implore imply inform inquire insinuate insist instruct
    interject interrupt intimate intone invoke jeer jest joke lament lecture maintain marvel
    mention message moan mouth mumble murmur muse mutter narrate note notify object observe
    opine order outline pen persuade phrase plead pledge point ponder post pray preach predict
    press proclaim profess promise pronounce propose protest query question quip quiz quote
    rant rave read reaffirm reassure recall recite recount reflect reiterate rejoin relate
    relay remark remember remind repeat reply report request resolve respond restate retort
    retweet reveal rule say scoff scold scream shout shriek snarl sneer speak speculate stammer
    state stipulate stress stutter suggest sum summarise summarize surmise swear taunt tease
    tell testify thank theorise theorize threaten thunder tout tweet underline underscore urge
    utter vent venture voice volunteer vow wail warn welcome whisper wire wonder write yell
    """.split()
)
"""Verbs whose subject utters the quote, with or without "that", a comma or a colon."""

THOUGHT: Final = frozenset(
    """
    aim believe consider decide deem dread envision expect fear feel figure forecast foresee
    hope intend plan realise realize reckon regard regret resent seek suspect think view want
    wish worry
    """.split()
)
"""Verbs of thought: the subject speaks, unless somebody else says what it thinks."""

BESIDE: Final = frozenset(
    """
    beam begin bristle broadcast chide close continue finish fire gasp go greet grin groan hail
    hear hold know laugh love mean nod offer open pose push rail remark see shrug sigh sing
    smile snap start weep
    """.split()
)
"""Verbs that introduce a quote only where they stand beside it: ``Smith smiled: "..."``."""

JUDGEMENT: Final = frozenset(
    """
    accuse admire advocate applaud attack attribute back bash belittle bemoan berate bill blame
    blast brand cast castigate celebrate champion characterise characterize cheer christen coin
    commend compare complement condemn credit criticise criticize decry defend define denigrate
    denounce depict deride designate dismiss disparage dispute doubt downplay dub embrace endorse
    entitle equate excoriate extol fault favor favour frame greet hail hit honor honour inveigh justify label
    lambast lambaste laud liken lobby malign mock mourn name nickname oppose paint pan
    pooh-pooh portray praise promote push rank rap rate rebuff rebuke rebut refer refute reject
    revile ridicule rip rubbish salute savage scorn shame skewer slam slur smear support tar term
    trash treat vilify
    """.split()
)
"""Verbs whose subject uses the quoted words of something: ``called the plan "a disgrace"``."""

QUOTING: Final = frozenset("quote cite paraphrase record overhear hear catch film tape show".split())
"""Verbs whose object is the speaker: ``was quoted as saying``, ``quoted Smith as saying``."""

WITH: Final[Mapping[str, frozenset[str]]] = {
    "go": frozenset({"on"}),
    "put": frozenset({"it"}),
    "shoot": frozenset({"back"}),
}
"""Verbs that are cues with one of these words after them only: "went on", "as Smith put it"."""

UTTERANCES: Final = frozenset(
    """
    accusation acknowledgement acknowledgment admission allegation announcement answer appeal
    argument assertion assessment assurance belief blog boast brief call caption caveat charge
    claim comment comparison complaint contention criticism declaration demand denial description
    diatribe dismissal e-mail email essay explanation filing insistence interview jab jibe joke
    letter memo memoir message motto note observation op-ed opinion order outburst phrase plea
    pledge post posting prediction presentation press promise proposal quip rant remark reply
    report response retort rhetoric ruling saying slogan speech statement suggestion testimony
    threat tirade tweet view vow warning word
    """.split()
)
"""Nouns for what somebody utters: "Smith's warning that", "a statement from Smith"."""

WORKS: Final = frozenset(
    """
    album article ballad book broadcast cartoon chapter column comedy documentary drama edition editorial episode
    essay exhibition film game hit magazine memoir movie musical newspaper novel opera painting
    paper play podcast poem program programme remake sequel series show single sitcom sketch song
    soundtrack story thriller tome track trilogy tune video
    """.split()
)
"""Nouns beside which capitals in quotation marks are a title, and nobody's words."""

NAMING: Final = frozenset("title entitle dub name call nickname know christen term".split())
"""Verbs that lead from a noun to what it is called: "a song titled", "known as"."""

REPORTING_CLAUSE: Final = re.compile(
    r"[,?!] (?:(?:[A-Z][\w.’'-]*|he|she|they|the|[Aa]n?|we|I|it)(?: [\w.’'-]+){0,4} "
    r"(?:said|says|asked|added|told|wrote|tweeted|replied|explained|noted|warned|recalled)\b"
    r"|(?:said|says|asked|added|wrote|replied|explained|noted|warned) (?!that\b)[\w.])"
)
"""A reporter's clause right after spoken words, from the comma on; for words without a mark."""

SAID: Final = re.compile(
    r" ?(?:(?:he|she|they|it|the [a-z]+|one [a-z]+) (?:said|says|added|told|asked|wrote)\b"
    r"|(?:said|says|added|asked|wrote) (?:[A-Z]|the |an? ))"
)
"""What follows a closing mark and hardly ever an opening one."""
