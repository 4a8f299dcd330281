"""What companies, persons and places do, have and are spoken of with: who lays off, who is jailed.

The words are lemmas. What says that a name is a place's says it of a name that nobody knows; a
well-known one, of which the recogniser is sure, may do all of it.
"""

from __future__ import annotations

from typing import Final

from briefgen.annotate.model import ActorType
from briefgen.annotate.tables import words

PERSON, ORGANISATION, PLACE = ActorType.PERSON, ActorType.ORGANISATION, ActorType.PLACE

SURE: Final = 6.0
STRONG: Final = 5.0
SLIGHT: Final = 1.5
NEVER: Final = -2.5
"""How much the words of a row speak for their type, or against it."""

SPORTSMEN: Final = words("""
    bowler defender forward full-back fly-half goalkeeper midfielder prop quarterback scrum-half
    striker winger
""")
STAFF: Final = words("""
    adviser advisor analyst apprentice banker broker dealer designer developer economist
    employee engineer executive lecturer manager researcher scientist
    staff strategist student pupil teacher technician trader union welder worker
""")
SHARES: Final = words("""
    bond ipo investment investor merger share shareholder shareholding stake stock takeover trading
""")
WORKS: Final = words("""
    album autobiography biography cantata concerto debut drawing essay film memoir mural musical
    novel opera painting photograph poem poetry portrait sculpture song sonata symphony
""")
KIN: Final = words("""
    aunt baby boyfriend brother child cousin dad daughter ex-husband ex-wife family father fiancé
    fiancée friend girlfriend grandfather grandmother grandson granddaughter husband mother mum
    nephew niece parent sister son stepson twin uncle widow widower wife
""")
BODY: Final = words("""
    ankle arm autopsy back birth body burial car childhood coffin corpse death diary face foot
    funeral hand head heart home injury knee leg life lung marriage murder shoulder sentence
    throat trial wedding wrist
""")
TOWNS: Final = words("""
    airport beach cathedral harbour inhabitant outskirt population port resident street suburb
    townspeople
""")
PLAYS: Final = words("""
    backhand brace century corner cross forehand free-kick goal hat-trick header innings pass
    penalty shot strike try volley
""")
TRIED: Final = words("acquit arrest convict detain handcuff imprison jail question sentence")

STATIVE: Final = words("""
    attract be become belong boast border brace burn celebrate contain count depend draw experience
    face fall feel flood get go grow have hold host house include know lie look lose mark mourn
    need produce receive record register rely remain require rise see serve shake sit stand stretch
    suffer vote wake want
""")
"""What places do as well as bodies: "Oakton suffers"."""
ACTS: Final = ((ORGANISATION, 1.5), (PLACE, -1.5))
"""What any other verb says of its subject, which does something."""

Row = tuple[str, ActorType, float, frozenset[str]]

ROWS: Final[tuple[Row, ...]] = (
    # what it does
    ("subject", ORGANISATION, STRONG, words("""
        acquire delist distribute divest employ insure lay-off manufacture merge outsource recall
        refinance relocate restructure subcontract supply underwrite
    """)),
    ("subject", ORGANISATION, SLIGHT, words("""
        bid broadcast buy deliver develop export hire import invest launch lend list market offer
        operate own publish recruit sell ship sue
    """)),
    ("subject", PERSON, STRONG, words("""
        bowl die divorce drink drown graduate marry paint resign retire shrug sing sleep smile swim
        sprint wed weep
    """)),
    ("subject", PERSON, SLIGHT, words("drive overtake plead star study thank throw")),
    ("subject", PLACE, STRONG, words("adjoin border lie straddle")),
    ("subject", PLACE, NEVER, words("""
        accept accuse acquire admit agree allege announce apologise apologize appeal appoint argue
        ask beat bid blame bowl buy claim close complain confirm cut decline deliver demand deny
        develop die distribute donate drink drive employ float hire insist install intend invest
        join laugh launch lay lend list manufacture marry merge miss name offer open oppose overtake
        owe own paint pay plan plead post promise propose publish raise recall recruit refuse reject
        relocate report resign restructure retire say score scrap sell serve ship sign sing sue
        supply swim tell thank threaten throw underwrite urge vow warn wed win
    """)),
    ("subject of", ORGANISATION, STRONG, words("""
        dividend earnings loss profit revenue sale share shareholder turnover workforce
    """)),  # "posted a loss"
    ("subject of", ORGANISATION, SLIGHT, words("""
        branch brand customer depot factory forecast job mine outlet outlook plant product quarry
        shop staff store subsidiary
    """)),
    # what is done to it; "fin" is what the tagger makes of "fined"
    ("object", ORGANISATION, STRONG, words("acquire delist nationalise privatise value")),
    ("object", ORGANISATION, SLIGHT, words("buy fin fine sue")),
    ("object", PERSON, STRONG, TRIED | words("behead bowl bury divorce dub marry stab wed")),
    ("object", PLACE, SLIGHT, words("""
        batter besiege bomb devastate enter evacuate flee flood invade raze shell storm
    """)),
    ("object", PLACE, NEVER, TRIED | words("""
        accuse acquire advise appoint ask beat behead bowl bury buy divorce fine hire marry name
        fin order overtake owe pay replace sell stab sue tell thank value wed
    """)),
    ("patient", ORGANISATION, SLIGHT, words("delist float found liquidate nationalise privatise")),
    ("patient", PERSON, STRONG, TRIED | words("bear behead bury cremate hospitalise knight stab")),
    ("patient", PERSON, SLIGHT, words("appoint charge clear dismiss elect injure promote sack")),
    ("patient", PLACE, NEVER, TRIED | words("appoint bear bury charge clear fin fine sack tell")),
    ("by", ORGANISATION, STRONG, words("acquire employ manufacture market operate publish")),
    ("by", ORGANISATION, SLIGHT, words("build buy develop make own run sell supply")),
    ("by", PERSON, STRONG, WORKS | words("choreograph coach compose paint ride train translate")),
    ("by", PERSON, SLIGHT, words("design direct score write")),
    ("by", PLACE, NEVER, WORKS | words("""
        acquire build buy choreograph coach compose design develop direct employ make manufacture
        market operate own paint publish ride run score sell supply train translate write
    """)),
    # what it has
    ("owner", ORGANISATION, SURE, SHARES - words("ipo trading") | words("""
        analyst board ceo cfo creditor customer earnings headquarters lender profit revenue
        subsidiary user
    """)),
    ("owner", ORGANISATION, STRONG, SPORTSMEN | words("""
        app boss branch brand chief client competitor dividend factory fan fleet founder jet owner
        pilot plant product pump rival shipyard shop store subscriber supplier trawler turbine
        turnover warehouse website
    """)),
    ("owner", PERSON, STRONG, (KIN - words("child")) | BODY | WORKS),
    ("owner", PERSON, SLIGHT, PLAYS),
    ("owner", PLACE, NEVER, PLAYS),
    ("owner", PLACE, STRONG, TOWNS | words("mayor")),
    # whose they are, or where they are
    ("in", ORGANISATION, SURE, SHARES),
    ("with", ORGANISATION, SURE, words("merger")),
    ("with", ORGANISATION, SLIGHT, words("contract partnership venture")),
    ("of", ORGANISATION, SURE, SHARES - words("investor trading")),
    ("of", ORGANISATION, STRONG, words("""
        acquisition client creditor customer employee fan founder owner subsidiary supporter
        user
    """)),
    ("of", PERSON, STRONG, KIN | WORKS | words("arrest assassination funeral murder trial")),
    ("of", ActorType.OTHER, STRONG, words("performance premiere production rerun staging")),
    ("of", PLACE, STRONG, TOWNS | words("archbishop bishop governor mayor")),
    ("at", ORGANISATION, STRONG, STAFF | words("job loan profit share")),
    ("for", ORGANISATION, STRONG, words("bid bidder play takeover")),
    ("for", ORGANISATION, SLIGHT, words("driver spokesman spokesperson spokeswoman")),
    ("to", ORGANISATION, STRONG, words("lender supplier")),
    ("from", ORGANISATION, STRONG, words("bribe kickback licence license loan stake")),
    ("from", ORGANISATION, SLIGHT, STAFF | words("campaigner join sign volunteer")),
    ("beside", ORGANISATION, SURE, words("bond share shareholder stake takeover")),
    ("beside", ORGANISATION, STRONG, words("""
        app customer employee executive fan spokesman spokesperson spokeswoman worker
    """)),
    ("beside", ORGANISATION, SLIGHT, words("factory plant shop store supporter")),
    ("owned", PLACE, SLIGHT, words("arm base branch depot factory mine office plant shop store")),
)  # fmt: skip
"""What a relation with one of these words says: "subject of" has what the verb acts on, "patient"
who suffers the verb, "by" who does it or whose work it is, "owner" who has the thing, "beside" what
stands before the noun, "owned" what stands there in "their Oakton plant"."""


def by_relation() -> dict[tuple[str, str], tuple[tuple[ActorType, float], ...]]:
    """Return what each word says in each relation."""
    votes: dict[tuple[str, str], tuple[tuple[ActorType, float], ...]] = {}
    for relation, kind, weight, lemmas in ROWS:
        for lemma in lemmas:
            votes[relation, lemma] = (*votes.get((relation, lemma), ()), (kind, weight))
    return votes


CONDUCT: Final = by_relation()
