"""Words of the language at large that show where names are not, and what they do."""

from typing import Final

from briefgen.annotate.tables import words

CALENDAR: Final = words("""
    monday tuesday wednesday thursday friday saturday sunday january february march april may june
    july august september october november december jan jan. feb feb. mar mar. apr apr. jun jun.
    jul jul. aug aug. sep sep. sept sept. oct oct. nov nov. dec dec. mon tue tues wed thu thurs
    fri sat sun mondays tuesdays wednesdays thursdays fridays saturdays sundays gmt edt est pst
    utc bst cet a.m. p.m. am pm today yesterday tomorrow tonight
""")
"""Words of the calendar and the clock."""

FUNCTION_WORDS: Final = words("""
    i i'm i've i'll you he she it we they me him her us them my your his its our their mine yours
    the a an and or but nor if when while because this that these those there here what who whom
    whose why how where which yes no not ok okay oh well please according as at by for from in of
    on to with after before since until during despite amid among against between into over under
    about above below through across around near within without also however meanwhile earlier
    later still then thus now most more many much some few all any each every both either neither
    other others another such only even just like so too yet once again ever never always often
    perhaps maybe although though unless whether than is are was were be been being has have had
    do does did will would can could may might must shall should let one two three four five six
    seven eight nine ten eleven twelve dozens hundreds thousands millions several
""")
"""Words of grammar: capitals only open a sentence with them."""

LONE_WORDS: Final = words("""
    el la le les las los
    mr mrs ms miss sir madam god internet web net earth sun moon north south east west northern
    southern eastern western central new old great defence defense foreign interior finance
    general state government court police army minister president king queen prince ministry
    church spring summer autumn fall winter christmas easter ramadan passover hanukkah
    thanksgiving covid covid-19 ceo fir gdp ap afp street road photo file image video caption
    editor note update results result standings scorers attendance scorer halftime division men
    women total extras category game phase stage round
    mam mum mom mummy mommy dad daddy granny grandma grandad grandpa
    nobel bible bibles koran korans quran qurans torah
    gp gps mep meps mps kc qc msp mla mbe obe cbe a&e ac cctv gcse gcses suv suvs phd
    aedt aest bst cest cet eat edt est gmt nzdt pdt pst sast utc wat
""")
"""Words that name no actor when they stand alone, whatever a model says."""

NEVER_ACTORS: Final = CALENDAR | FUNCTION_WORDS | LONE_WORDS
"""Words that are no name by themselves."""

LOOSE_ENDS: Final = words("of and for the in de to at on by with & y e")
"""Words that no name ends with."""

PREFIXES: Final = words("ex anti pro pre post non mid inter trans ultra then neo all")
"""What stands before a name with a hyphen and is not its own: "ex-England", "pro-Moscow"."""

PARTICIPLES: Final = words("led held run based born made owned bred like style wide era")
"""What ends a compound though taggers take it for a noun: "Tehran-run"."""

SEATED: Final = words("based born listed registered headquartered educated flagged")
"""What ends a compound whose name is a place's: "Boston-based"."""

SPEECH_VERBS: Final = words("""
    say tell add announce warn claim state note insist argue explain declare deny confirm admit
    reply respond ask answer comment suggest stress emphasize emphasise underline underscore
    acknowledge reveal disclose believe think hope expect want vow pledge promise urge demand call
    condemn criticise criticize praise welcome reject accuse dismiss recall remember write tweet
    testify concede complain boast quip joke observe remark mention predict fear order sign meet
    visit arrive speak agree refuse resign decide propose threaten
""")
"""Lemmas of what somebody says, thinks or decides: their subject is a person or acts like one."""

GOVERNMENT_VERBS: Final = words("""
    tell list designate blacklist grant freeze
    say announce warn claim insist deny confirm accuse condemn reject demand urge agree refuse
    threaten vow pledge propose launch impose lift ban recognise recognize sign ratify withdraw
    consent attempt decide order summon expel retaliate respond negotiate invade annex deploy
    sanction want seek hope believe fear declare back support oppose veto approve reach suspend
    denounce welcome criticise criticize call recall protest send offer extradite deport blame
    broker mediate
""")
"""Lemmas whose subject, where it is a place, is the place's government."""

GOVERNMENT_WISHES: Final = words("wish plan intention choice right duty desire interest veto say")
"""Lemmas of what a place that has it has as a government: "Ankara had no wish to"."""

ACCUSATIONS: Final = words("""
    accuse blame urge press pressure warn criticise criticize condemn assure rebuke lobby persuade
    ask thank tell sanction
""")
"""Lemmas whose object, where it is a place, is the place's government: "accused Ankara of"."""

GOVERNMENT_NOUNS: Final = words("""
    action decision policy position stance response demand offer proposal refusal claim sanction
    ambassador envoy troop intention aggression ambition relation ally threat
""")
"""Lemmas of what only a government has: "Ankara's actions"."""

GOVERNMENT_DEALINGS: Final = words("""
    talks relations ties agreement deal treaty pact negotiations tensions alliance
""")
"""Nouns whose "with" or "between" is followed by governments: "talks with Moscow"."""
