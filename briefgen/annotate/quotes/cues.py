"""The words that introduce quotes, as data: add a verb, a noun or a preposition here.

All verbs are lemmas. Which table a verb stands in says who speaks:

=========  ===========================================================  =====================
table      example                                                      speaker
=========  ===========================================================  =====================
SPEECH     the minister *said* "..."; he was *told* by the clerk "..."  subject; passive: "by"
JUDGEMENT  Smith *called* the plan "a disgrace"                         subject; passive: "by"
QUOTING    Smith was *quoted* as saying; the paper *cited* Smith        passive: subject
=========  ===========================================================  =====================
"""

import re
from typing import Final

SPEECH: Final = frozenset(
    """
    say tell ask add write tweet retweet note state declare announce explain reply respond answer
    continue conclude insist argue claim warn acknowledge admit concede confirm deny assert allege
    contend maintain stress emphasize emphasise underline underscore highlight observe remark
    comment recall remember report reveal disclose suggest propose predict promise pledge vow
    swear complain lament protest object exclaim shout yell cry scream whisper mutter murmur
    joke quip laugh sigh sing chant read recite demand urge order plead beg implore advise
    caution counter retort respond interject interrupt testify proclaim pronounce profess
    repeat reiterate begin start open close finish post text email message blog broadcast
    elaborate clarify specify mention point boast brag gush rail fume snap thunder bellow muse
    ponder wonder think believe feel figure reckon guess hope fear worry agree disagree
    assure reassure inform notify remind persuade convince instruct direct request inquire
    enquire query question quiz interpose offer volunteer confess attest affirm avow aver
    opine posit theorize speculate surmise reason rule hold find write wire cable pen
    argue signal hint imply indicate intimate insinuate stipulate outline detail describe recount
    relate narrate summarize sum scoff sneer jeer taunt tease gripe grumble groan growl
    bark bristle wail weep beam grin smile shrug nod chime concur thank congratulate greet
    welcome apologize urge exhort encourage counsel lecture scold admonish chide rebuke
    preach intone deadpan crack crow exult enthuse marvel rant rave vent assail
    challenge invoke cite quote caption headline editorialize chirp holler howl hiss
    stammer stutter drawl croak mouth utter voice express convey communicate
    """.split()
)
"""Verbs whose subject utters the quote, with or without "that", a comma or a colon."""

JUDGEMENT: Final = frozenset(
    """
    call describe label brand dub term deem consider regard view see portray paint depict cast
    characterize characterise denounce condemn criticize criticise blast slam attack lambaste
    decry deride mock ridicule dismiss reject denigrate disparage lash hit bash rip trash tout
    hail praise laud applaud commend celebrate extol salute cheer liken compare accuse blame
    fault charge refer nickname name rate rank promote defend justify champion support oppose
    endorse advocate embrace favor favour back back pan savage skewer excoriate castigate berate
    revile vilify malign smear tar pooh-pooh downplay question doubt dispute refute rebut
    call envision foresee forecast want seek plan aim try expect demand need wish love like
    hate admire blame credit target single claim frame pitch cast treat vow boast push
    bemoan bewail rue mourn regret resent
    """.split()
)
"""Verbs whose subject uses the quoted words of something: weaker evidence than speech."""

QUOTING: Final = frozenset(
    "quote cite paraphrase record hear overhear catch film tape show".split()
)
"""Verbs whose passive subject speaks: "was quoted as saying", "was overheard saying"."""

NOT_FINITE_ALONE: Final = frozenset({"see", "show", "find", "hold", "need", "like", "want"})

NOUNS: Final = frozenset(
    """
    statement remark comment word claim assertion argument warning promise pledge vow letter
    email e-mail memo note message tweet post speech address interview testimony report book
    article column editorial essay op-ed declaration announcement allegation accusation charge
    criticism description admission acknowledgement acknowledgment suggestion call demand appeal
    plea question answer reply response slogan motto mantra phrase quip joke boast jab reference
    opinion view belief contention insistence assurance explanation observation complaint
    prediction proposal ruling decision order brief filing complaint lawsuit verdict song poem
    ad advertisement commercial spot video clip transcript press release blog blogpost caption
    """.split()
)
"""Nouns that stand for what someone uttered: "X's warning that", "a statement from X"."""

ACCORDING: Final = ("according to", "in the words of", "in the view of", "in the opinion of", "per")
"""Words before a speaker that need no verb."""

REPORTING_CLAUSE: Final = re.compile(
    r"[,?!] (?:(?:[A-Z][\w.’'-]*|he|she|they|the|[Aa]n?|we|I|it)(?: [\w.’'-]+){0,4} "
    r"(?:said|says|asked|added|told|wrote|tweeted|replied|explained|noted|warned|recalled)\b"
    r"|(?:said|says|asked|added|wrote|replied|explained|noted|warned) (?!that\b)[\w.])"
)
"""A reporter's clause right after spoken words, from the comma on; for words without a mark."""
