"""Words of office: what stands before or beside a person's name, or for it after "the"."""

from typing import Final

from briefgen.annotate.tables import words

HONORIFICS: Final = words("""
    aunty auntie datuk datin haji hajji alhaji mufti mr mr. mrs mrs. ms ms. miss mx. dr dr. prof
    prof. professor doctor sir dame lord lady baron baroness count countess duke duchess earl
    viscount rev rev. reverend fr. father sister brother hon. gen gen. general lt lt. lieutenant
    col col. colonel maj maj. major capt capt. captain sgt sgt. sergeant cpl. corporal pvt.
    private adm adm. admiral cmdr. commander brig. brigadier marshal sen sen. rep rep. gov gov.
    pres. madame madam mme monsieur herr frau signor señor sheikh sheik shaikh mullah maulana
    mawlana imam ayatollah hojatoleslam pope patriarch metropolitan archbishop bishop cardinal
    fusilier trooper gunner rifleman guardsman airman constable
    rabbi swami oba alaafin ooni otumfuo asantehene maharaja raja nawab kabaka mwami omukama
    king queen prince princess emperor empress sultan emir tsar shah
    ald ald. adv adv. atty atty. barr barr. cdr cllr cllr. clr clr. const const. cpt cr det det.
    cathaoirleach coun coun. dato engr engr. fr hon insp insp. ldr mgr mgr. monsignor msgr msgr.
    pte rt snr sqn supt supt. spc. tengku tunku ven ven. wg
""")
"""Words before a name that only a person's name has; military ranks and orders among them."""

RANKS: Final = words("pc wpc dc ds di dci dcs dsi")
"""Ranks of the British police in letters, which companies have as well ("DS Smith"): before a first
name alone, and only in capitals."""

OFFICE_LETTERS: Final = frozenset({"Canon", "CS", "CM", "DCM", "PS", "IGP", "DGP", "MCA", "DPP"})
"""Offices in letters before a full name: the cabinet secretaries and chief ministers of news."""

POST_NOMINALS: Final = words("""
    kc qc sc san mp msp mla mep td mbe obe cbe kbe dbe phd frs esq jp
""")
"""Letters behind a person's name that are no part of it: "Ann Lee KC"."""

PERSONAL_HONORIFICS: Final = words("""
    mr mr. mrs mrs. ms ms. miss mx. dr dr. prof prof. sir dame lord lady king queen prince
    princess pope sheikh sheik judge senator imam ayatollah rev. fr. sen. rep. gov. gen. lt. col.
    capt. sgt. alhaji chief madam emperor emir sultan saint cllr cllr. det insp supt const
    atty. engr. hon
""")
"""Honorifics that begin no name of a company, unlike "General" and "Major"."""

FEMALE_WORDS: Final = words("""
    mrs mrs. ms ms. miss dame lady baroness countess duchess sister madame madam mme frau queen
    princess empress actress chairwoman spokeswoman congresswoman businesswoman policewoman
    saleswoman councilwoman assemblywoman sportswoman woman girl wife widow mother daughter nun
    waitress heiress hostess stewardess aunt niece grandmother schoolgirl stepmother
    stepdaughter granddaughter
""")
"""Honorifics and roles that only a woman has."""

MALE_WORDS: Final = words("""
    mr mr. sir lord baron duke earl viscount father monsieur herr signor señor don pope king
    prince emperor sultan emir tsar shah sheikh sheik imam ayatollah cardinal chairman congressman
    businessman policeman salesman councilman assemblyman sportsman statesman man boy husband
    widower son monk uncle nephew grandfather schoolboy brother stepfather stepson grandson
""")
"""Honorifics and roles that only a man has (or had when the name was given)."""

NEUTRAL_CHAIRS: Final = words("chairman statesman")
"""Words of the table above that are used of women as well, and so prove nothing."""

ROLES: Final = words("""
    minister premier president chancellor vice-president taoiseach king queen prince princess
    emperor empress sultan emir pope pontiff monarch tsar shah senator congressman congresswoman
    congressperson representative lawmaker legislator deputy mp mep governor mayor councillor
    councilman councilwoman alderman assemblyman assemblywoman secretary secretary-general pm
    undersecretary treasurer comptroller ambassador envoy consul diplomat attaché negotiator
    mediator spokesman spokeswoman spokesperson chief head leader chairman chairwoman chairperson
    chair director director-general commander commander-in-chief general admiral colonel major
    captain lieutenant sergeant corporal marshal brigadier commissioner commissar superintendent
    inspector judge justice prosecutor attorney lawyer solicitor barrister magistrate sheriff
    officer official executive ceo cfo coo boss founder co-founder owner tycoon billionaire
    magnate entrepreneur businessman businesswoman investor banker trader broker investigator
    manager coach trainer striker midfielder defender goalkeeper winger forward skipper batsman
    bowler all-rounder pitcher catcher quarterback player footballer cricketer golfer boxer
    swimmer sprinter runner cyclist driver rider jockey wrestler skier skater gymnast champion
    astronaut cosmonaut pilot navigator engineer designer professor doctor scientist physicist
    chemist biologist historian economist analyst strategist researcher expert author writer
    novelist poet playwright singer rapper musician composer conductor actor actress filmmaker
    producer comedian artist painter sculptor photographer architect model presenter broadcaster
    anchor host activist dissident campaigner journalist reporter editor correspondent columnist
    publisher rebel warlord militant guerrilla terrorist insurgent dictator ruler strongman
    candidate nominee incumbent successor predecessor speaker whip adviser advisor aide counsel
    bishop archbishop cardinal patriarch rabbi priest pastor imam ayatollah cleric monk nun lama
    sheikh mullah evangelist rector provost principal headmaster teacher student curator librarian
    surgeon physician psychiatrist nurse veterinarian vet victim suspect defendant gunman killer
    murderer hacker whistleblower fugitive farmer grazier fisherman worker miner sailor soldier
    veteran detective policeman policewoman wife husband son daughter father mother brother sister
    widow
    uncle nephew cousin grandson granddaughter grandfather grandmother aunt niece administrator
    auditor ombudsman registrar delegate organiser organizer coordinator lobbyist pollster regent
    heir heiress laureate coxswain
    coroner warden churchwarden constable notary midwife headteacher headmistress vicar curate
    chaplain umpire referee steward
""")
"""Nouns of what one person is: the head of a title, and what "the ..." may be said of a person."""

PERSONS: Final = words("""
    academic accountant adolescent adult advocate agent anthropologist applicant archaeologist
    assistant associate astronomer attendee baker barber baron bassist boy brewer bricklayer
    buddy builder butcher cabbie cadet captive cardiologist caretaker carpenter celebrity
    cellist chef child choreographer citizen clerk client climatologist colleague constituent
    consultant cop coroner courier criminal critic culprit curate customer dancer dentist
    detainee dietitian drummer duchess duke ecologist electrician employee epidemiologist
    escapee ethnographer evacuee ex-wife exile eyewitness fanatic firefighter fishmonger flanker
    florist fly-half friend fullback gamekeeper gardener geologist girl graduate grocer guard
    guest guitarist guru hairdresser headteacher herder heretic homeowner hostage hotelier
    householder hurdler hydrologist immigrant immunologist individual inmate insider
    intellectual jeweller jihadist joiner juror kid knight knitter landlady landlord lifeguard
    linguist loyalist man mate mathematician mechanic medic member merchant meteorologist
    midwife migrant milkman mogul motorist neighbor neighbour neurologist nutritionist
    oceanographer oncologist operative optician outsider paediatrician pal palaeontologist
    paramedic parent participant passer-by passerby patient pedestrian pediatrician peer
    pensioner person pharmacist pianist pirate plaintiff plasterer playmaker plumber politician
    postman potter professional psychologist publican publicist pundit pupil ranger recruit
    refugee relative resident restaurateur roofer rower saxophonist scholar screenwriter
    seismologist servant sheep-farmer shepherd shopkeeper shopper sibling skeptic sociologist
    songwriter soprano spinner spouse spy statistician stockbroker stonemason supporter tailor
    taxidermist teenager tenant tenor theologian therapist thief tourist toxicologist trainee
    trustee tyrant umpire user violinist virologist volcanologist volunteer waiter waitress
    weaver welder wicketkeeper winner witness woman youth zealot zoologist émigré
""")
"""Nouns for one person, beside the roles: "a friend said", and then "he"."""

KIN_AND_AGENTS: Final = words("""
    wife husband widow widower son daughter father mother brother sister uncle aunt nephew niece
    cousin grandson granddaughter grandfather grandmother partner lawyer attorney solicitor agent
    publicist publisher spokesman spokeswoman
""")
"""Who speaks of somebody, who is then "he": "Reed died, his son Bob said. He was 80."."""

ROLE_MODIFIERS: Final = words("""
    prime foreign defence defense interior home finance financial economy economic trade commerce
    justice health education labour labor agriculture energy oil environment transport
    transportation culture information communications technology science research development
    planning industry housing tourism sport sports youth women's social welfare security
    intelligence treasury state cabinet military army navy naval air police fire political general
    deputy vice assistant associate acting interim caretaker former ex ex-president ex-minister then
    outgoing ousted deposed incoming new first second third senior chief top junior lead leading
    principal executive managing opposition party parliamentary parliament presidential ministerial
    government federal national regional provincial local central supreme high grand attorney
    lieutenant major brigadier rear field lance staff flight wing squadron warrant crown solicitor
    surgeon inspector permanent special veteran press media public human rights climate nuclear
    church union student team club company business world olympic rebel separatist guerrilla
    militant spiritual religious community tribal village town city county district majority
    minority house senate congressional republican democratic billionaire film movie television tv
    pop rock football soccer tennis cricket late convicted disgraced retired longtime long-time
    current newly one-time marketing sales product brand operations technical creative resources
    co joint european affairs relations operating council hospital school
""")
"""Words that stand before a role and belong to the title: "deputy foreign minister"."""

REMITS: Final = words("""
    defence defense staff state finance interior justice commerce trade health education labour
    labor agriculture energy environment transport transportation culture security treasury
    parliament police
""")
"""What an office may be of, beside a place: "Secretary of Defense", "Chief of Staff"."""

ROLE_KINDS: Final = {
    "leader": words("""
        president minister chancellor king queen emperor sultan emir pope chairman chief head
        leader ruler ayatollah secretary dictator commander warlord governor
    """),
    "official": words("minister secretary spokesman ambassador envoy commissioner director"),
    "diplomat": words("ambassador envoy consul minister secretary negotiator"),
    "lawmaker": words("senator congressman representative deputy mp mep assemblyman"),
    "legislator": words("senator congressman representative deputy mp mep assemblyman"),
    "politician": words("""
        president minister chancellor senator congressman representative governor mayor lawmaker
        leader mp candidate
    """),
    "monarch": words("king queen emperor empress sultan emir shah tsar"),
    "pontiff": words("pope"),
    "cleric": words(
        "ayatollah imam mullah bishop archbishop cardinal patriarch priest rabbi pastor"
    ),
    "officer": words(
        "general colonel major captain lieutenant sergeant admiral commander inspector"
    ),
    "academic": words("professor lecturer scholar historian economist"),
    "author": words("novelist writer poet playwright historian"),
    "captain": words("skipper"),
    "director": words("filmmaker"),
    "doctor": words("physician surgeon psychiatrist"),
    "filmmaker": words("director"),
    "forward": words("striker winger"),
    "magnate": words("tycoon billionaire businessman"),
    "musician": words("singer rapper composer conductor pianist guitarist"),
    "novelist": words("author writer"),
    "poet": words("writer author"),
    "researcher": words("scientist physicist chemist biologist professor"),
    "scientist": words("physicist chemist biologist researcher"),
    "singer": words("musician rapper"),
    "skipper": words("captain"),
    "striker": words("forward"),
    "tycoon": words("magnate billionaire businessman"),
    "writer": words("author novelist poet playwright journalist"),
    "boss": words("chief chairman ceo executive director manager coach"),
    "coach": words("manager trainer"),
    "manager": words("coach"),
    "executive": words("ceo cfo coo chief chairman director"),
    "envoy": words("ambassador representative negotiator"),
    "ceo": words("executive"),
    "chief": words("commander director head secretary executive"),
    "astronaut": words("cosmonaut pilot commander"),
    "cosmonaut": words("astronaut"),
}
"""What the nouns of the left may be said of: "the leader" of somebody with one of these titles."""

SPELLINGS: Final = {
    "defence": "defense",
    "labour": "labor",
    "premier": "minister",
    "organisation": "organization",
    "spokesperson": "spokesman",
    "spokeswoman": "spokesman",
    "chairwoman": "chairman",
    "chairperson": "chairman",
    "chair": "chairman",
    "congresswoman": "congressman",
    "businesswoman": "businessman",
    "capt": "captain",
    "cllr": "councillor",
    "dr": "doctor",
    "gen": "general",
    "gov": "governor",
    "lt": "lieutenant",
    "prof": "professor",
    "rev": "priest",
    "sen": "senator",
    "sgt": "sergeant",
    "vicar": "priest",
    "vice-president": "president",
}
"""Words of office that are taken for one."""
