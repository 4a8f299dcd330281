"""Words in or beside a name that tell whether it is an organisation's, a place's or an event's."""

from typing import Final

from briefgen.annotate.tables import words

ORGANISATION_HEADS: Final = words("""
    ministry agency party forces army navy police guard guards gendarmerie militia militias inc
    inc. corp corp. corporation company co co. ltd ltd. limited plc llc gmbh ag sa s.a. nv n.v. bv
    ab asa spa s.p.a. oyj holdings holding group university college school institute institution
    academy bank council committee commission court tribunal union association federation
    confederation league club society organization organisation department office bureau
    directorate authority board senate congress parliament assembly cabinet administration
    secretariat service services foundation fund trust times post news press gazette herald
    tribune journal daily chronicle observer guardian newspaper magazine network tv television
    radio broadcasting airlines airways airline aviation hospital clinic movement front brigade
    brigades battalion regiment corps command alliance coalition industries systems technologies
    technology motors partners studios studio records entertainment pictures team fc f.c. cf afc
    exchange laboratory laboratories lab observatory watch syndicate cartel gang tribe firm
    insurance securities capital investments energy electric electronics software pharmaceuticals
    pharma petroleum steel railway railways telecom telecommunications communications media
    publishing consortium chamber caucus intelligence treasury diet knesset duma politburo
    presidium inspectorate constabulary newsroom orchestra choir ballet opera theatre theater
    library museum archive archives initiative programme program project mission centre center
    bundesliga congregation diocese archdiocese church ministries faction wing rangers united
    wanderers rovers athletic hotspur albion dynamo dinamo shipyard shipyards brewery distillery
    refinery winery cooperative kindergarten
""")
"""The last word of an organisation's name."""

CLUBS: Final = words("""
    rangers united wanderers rovers athletic hotspur albion dynamo dinamo city town county
    astros blackhawks bombers braves broncos bruins brumbies buccaneers bucks bulldogs bulls
    canadiens canucks capitals cats cavaliers celtics chargers chiefs clippers colts cowboys
    crows crusaders cubs demons dockers dodgers dolphins dragons eagles eels falcons flames
    flyers giants grizzlies hawks heat hornets hurricanes islanders jaguars jazz jets kangaroos
    kings knicks knights lakers lions magpies mariners mavericks mets nets nuggets oilers
    orioles packers padres panthers patriots pelicans penguins phillies pirates pistons
    rabbitohs raiders rams raptors ravens rebels redskins roosters royals saints sharks spurs
    stags steelers storm suns swans texans thunder tigers timberwolves titans vikings warriors
    yankees
""")
"""The last word of a club's name, by which it alone may be called: "Rovers scored"."""

OPENING_HEADS: Final = words("""
    agence agencia alianza ansar asaib asociación associação banca banco banque coalición
    comité compagnie companhia compañía confederación conseil consejo consorcio cooperativa
    empresa federación fondasyon fondation fondazione frente fuerza fundación fundação
    gobierno groupe grupo harakat hezb hizb institut instituto jaish jamaat jamiat jund
    kata'ib kataib lashkar liwa ministerio ministerstvo ministère mouvement movimento
    movimiento observatorio partai parti partia partido partito policía polícia radio
    rassemblement saraya secretaría sindicato sociedad société stiftung tehreek televisión
    universidad universidade universitas università université unión
""")
"""The first word of a body's name in many languages: "Partido Zelenka", "Kataib Zelenka"."""

OPENING_TRADES: Final = words("""
    banca banco bank banque brasserie casa consorcio cooperativa groupe grupo radio
""")
"""The first word of a company's name, which may be called by the one behind it: "Bank Zelenka"."""

TRADES: Final = words("""
    airlines airways airline aviation bank brewery brewing capital chemical chemicals construction
    electric electronics energy engineering entertainment exploration farms ferries films finance
    financial foods gas group hardware health healthcare holdings industries insurance
    international investments laboratories labs logistics marine media metals minerals mining motor
    motors networks oil partners petroleum pharma pharmaceuticals pictures power properties
    publishing rail railways records resorts resources retail robotics semiconductor shipping
    software solar steel stores studios supermarkets systems technologies technology telecom
    textiles therapeutics trains transport travel ventures water
""")
"""The last word of a company's name, which may be called by what stands before it: "Zelenka
Foods"."""

LEGAL_FORMS: Final = words("""
    inc inc. corp corp. co co. ltd ltd. limited plc llc gmbh ag sa s.a. nv n.v. bv b.v. ab asa spa
    s.p.a. oyj kg oy as a/s sarl bhd berhad pty pte pbc llp lp
""")
"""What follows a company's name and belongs to it."""

EVENT_HEADS: Final = words("""
    forum summit conference convention games olympics paralympics cup championship championships
    tournament war wars battle revolution uprising intifada festival carnival awards award
    prize prizes medal election elections referendum primary primaries crisis massacre genocide
    earthquake hurricane marathon finals expo exposition symposium offensive ceasefire coup riots
    protests strike accords accord treaty pact protocol agreement prix rally biennale regatta
    derby plate stakes handicap hurdle guineas holocaust bombing bombings attacks siege
""")
"""The last word of an event's name, treaties and prizes among them."""

PRIZE_RANKS: Final = words("gold silver bronze first second third grand top")
"""What makes a prize or medal one of many: "First Prize"."""

OPERATIONS: Final = words("operation offensive manoeuvres maneuvers exercise exercises")
"""What a code name may be of, after it."""

NAMED_EVENTS: Final = words("operation hurricane typhoon cyclone storm")
"""What is called by a name of its own, which follows: "Typhoon Ona"."""

EVENT_PREFIXES: Final = NAMED_EVENTS | words("battle siege treaty exercise euro")
"""The first word of an event's name: "Operation Overlord", "Treaty of Rome"."""

EVENT_STRENGTHS: Final = words("tropical subtropical severe super winter")
"""What may stand before that word: "Tropical Storm Ona"."""

PLACE_HEADS: Final = words("""
    gate strasse wall river province oblast krai region district county state island islands isle
    isles sea ocean gulf bay strait straits lake mountain mountains valley desert peninsula city
    town village township municipality airport station street avenue road square bridge park
    stadium arena palace prison jail cathedral governorate prefecture republic kingdom emirates
    emirate territory territories canyon falls coast hill hills heights strip canal forest base
    airbase camp tower highway basin delta plateau reef archipelago harbour harbor port beach
    creek springs lagoon glacier volcano range plain plains pass point cape crossing boulevard
    lane drive motorway cemetery castle parish canton voivodeship borough suburb neighborhood
    neighbourhood quarter ghetto airfield cosmodrome spaceport launchpad headland shoal atoll zone
    barracks close crescent dock docks embankment estate farm fell gardens green grove heath
    interchange junction marina mews moor pier quarry quay roundabout terrace viaduct wharf
    corridor dam reservoir tunnel mall plaza hotel motel mosque maidan chowk nagar bazaar souk
""")
"""The last word of a place's name."""

SURE_TRADES: Final = TRADES - words("""
    marine oil power rail solar steel transport travel water
""")
"""Those of the last words of companies' names that no person has for a surname."""

SURE_PLACES: Final = words("""
    maidan chowk nagar bazaar souk avenue airport boulevard stadium cemetery governorate prefecture
    peninsula archipelago municipality township
""")
"""Those of them that no person has for a surname."""

PLACE_PREFIXES: Final = words("""
    mount mt mt. lake cape fort port river gulf bay strait isle san santa são saint st st. los las
    el north south east west northern southern eastern western central upper lower greater new
    southeast southwest northeast northwest southeastern southwestern northeastern northwestern
    mid
""")
"""The first word of a place's name."""

DIRECTIONS: Final = words("""
    north south east west northern southern eastern western central upper lower greater southeast
    southwest northeast northwest southeastern southwestern northeastern northwestern mid inner
    outer
""")
"""Parts of the compass; in lower case they are not part of the name that follows."""

INHABITANTS: Final = words("""
    people residents citizens voters inhabitants natives streets outskirts suburbs shores coast
    north south east west
""")
"""What a place has, before "of": "the people of Perth"."""

CLASS_NOUNS: Final = {
    "other": words("""
        rocket rockets spaceship spacecraft satellite capsule missile missiles ship destroyer
        cruiser frigate liner vessel tanker freighter ferry trawler yacht submarine boat
        aircraft airliner plane planes jet jets bomber fighter helicopter helicopters drone
        drones probe lander orbiter shuttle module telescope instrument rover craft satellites
        barge canoe catamaran dredger lifeboat sailboat schooner tug tugboat dog horse racehorse
        mare gelding colt filly stallion puppy cat elephant panda film movie novel album song
        musical sitcom documentary book memoir play poem opera ballet painting sculpture podcast
        symphony thriller trilogy rifle rifles pistol pistols tank tanks vaccine drug virus
        software smartphone chatbot medicine pill painkiller pesticide asteroid comet exoplanet
        planet star aria
    """),
    "person": words("man woman boy girl"),
    "organisation": words("""
        arm boatbuilder boatyard bookmaker brewery broadcaster builder buyer chain chipmaker
        consultancy cooperative dealer developer distillery distributor drugmaker exporter
        haulier housebuilder importer grocer miner operator planemaker refinery refiner
        shipbuilder shipowner shipyard steelmaker studio supermarket toymaker utility wholesaler
        winery group organization organisation agency company party militia newspaper daily
        weekly firm airline bank station channel network club team federation union giant maker
        carmaker automaker automakers retailer manufacturer producer startup start-up
        conglomerate insurer lender brewer publisher website magazine cartel gang movement
        faction charity ngo nonprofit think-tank watchdog regulator supplier subsidiary
        contractor airlines guerrillas rebels militants insurgents fighters bloc shareholders
        academy association bakery bookseller broadsheet brokerage butcher cafe choir clinic
        coalition college committee consortium council court dairy fintech foundation fund hospital
        institute junta label ministry monopoly museum orchestra paper parliament party pharmacy
        platform police quartet restaurant school society syndicate tabloid theatre theater tribunal
        trust university
    """),
    "place": words("""
        city town village hamlet suburb district province region state county governorate
        prefecture oblast river island islands peninsula valley mountain mountains lake airport
        port harbour harbor border neighborhood neighbourhood township municipality area capital
        settlement canyon beach coast strait bay desert volcano stadium prison cities towns villages
        suburbs districts provinces regions counties governorates prefectures oblasts rivers valleys
        airports ports neighborhoods neighbourhoods municipalities market slum favela
    """),
    "event": words("""
        operation storm tournament championship summit festival hurricane typhoon cyclone
        earthquake massacre offensive conference games treaty
    """),
}
"""Common nouns that stand beside a name and say what it is: "SANA news agency"."""

MAKERS: Final = words("""
    airline automaker biotech boatbuilder boatyard bookmaker brewer broadcaster builder
    carmaker chipmaker distiller drugmaker fintech grocer haulier housebuilder insurer
    lender miner planemaker publisher refiner retailer rival shipbuilder shipyard start-up
    startup steelmaker supermarket toymaker utility wholesaler
""")
"""Who by its trade is a company, and opens a sentence before its name: "Grocer Zelenka"."""

VESSELS: Final = words("""
    battleship corvette cruiser destroyer ferry freighter frigate liner ship speedboat steamer
    barge catamaran dredger dinghy icebreaker lifeboat schooner submarine supermaxi tanker trawler
    tug tugboat vessel warship yacht crabber cutter ketch minesweeper smack trimaran
""")
"""What the name of a ship follows."""

CARRIERS: Final = words("aircraft bulk car cattle ore livestock")
"""What makes a carrier a ship."""

SHIPS: Final = frozenset(
    {"USS", "USNS", "USCGC", "HMS", "HMAS", "HMCS", "HMNZS", "INS", "MV", "MS", "SS"}
    | {"BRP", "IRIS", "KRI", "RFA", "RMS", "ROKS", "RRS", "TCG"}
)
"""What stands before the name of a ship, whoever it is named after."""

SHIP_INITIALS: Final = frozenset({"MS", "MV", "SS"})
"""Those of them that are a person's initials as well: "MS Dhoni"."""

SEAFARING: Final = words("""
    aboard afloat anchor anchored boat boats bound cabin captain cargo coast coastguard container
    crew cruise cruiser dock docked ferries ferry harbor harbour hull knots launched liner moored
    nautical passengers port quay sail sailed sailing sails sank sea ship ships sinking steamed
    steamer steamship sunk tanker vessel vessels voyage wreck
""")
"""What a sentence speaks of that speaks of a ship."""

SEATS: Final = frozenset(
    {"australia", "britain", "canada", "england", "ghana", "india", "ireland", "kenya", "nigeria"}
    | {"scotland", "uk", "wales", "zimbabwe", "south africa", "new zealand"}
)
"""Countries whose bodies are called after them."""

LANDS: Final = frozenset(
    {"mainland", "british", "french", "rural", "roman", "medieval", "victorian", "colonial"}
    | {"northern", "southern", "eastern", "western", "and", "of", "in", "the", "north"}
)
"""What before a country's name is a part or a time of it."""

ABBREVIATIONS: Final = {
    "U.S.": "place",
    "US": "place",
    "U.S.A.": "place",
    "USA": "place",
    "U.K.": "place",
    "UK": "place",
    "UAE": "place",
    "U.A.E.": "place",
    "DRC": "place",
    "UN": "organisation",
    "U.N.": "organisation",
    "EU": "organisation",
    "E.U.": "organisation",
    "NATO": "organisation",
    "BBC": "organisation",
    "CNN": "organisation",
    "CIA": "organisation",
    "FBI": "organisation",
    "IMF": "organisation",
    "WTO": "organisation",
    "NASA": "organisation",
    "OPEC": "organisation",
    "UNESCO": "organisation",
    "UNICEF": "organisation",
    "FIFA": "organisation",
    "UEFA": "organisation",
}
"""Abbreviations that every brief uses without explaining, and that models often miss."""

ANAPHORIC_ORGANISATIONS: Final = words("""
    ministry department agency party court bank university college committee commission council
    company firm group organisation organization corporation airline newspaper union federation
    association institute academy bureau parliament senate assembly fund foundation club league
    team alliance movement militia retailer automaker carmaker hospital school museum charity
    broadcaster lender insurer brewer drugmaker chipmaker supermarket authority service trust
    diocese orchestra constabulary planemaker maker giant producer supplier operator developer
    builder conglomerate regulator watchdog startup
""")
"""Nouns that, with "the", stand for an organisation named before."""

COMPANY_WORDS: Final = words("""
    company firm group organisation organization corporation airline retailer automaker carmaker
    newspaper agency club team militia movement lender insurer brewer drugmaker chipmaker
    supermarket broadcaster planemaker maker giant producer supplier operator developer builder
    conglomerate regulator watchdog startup pollster
""")
"""Those of them that an organisation's own name need not contain."""

INDUSTRIES: Final = words("""
    aerospace aircraft airport aviation banking beer beverage budget cable car carmaking cement
    charity chemical chemicals chip clothing coal coffee competition construction consumer
    cosmetics cruise crypto cybersecurity dairy data defence defense delivery drinks drug
    election elections electric electronics energy engineering ethics fashion ferry financial
    fintech fitness food footwear furniture gambling games gaming gas gold grocery health
    healthcare high-street home housing insurance internet investment jewellery leisure lithium
    logistics luxury media mining mobile music nuclear oil online outsourcing packaging payments
    petroleum pharmaceutical pharmaceuticals phone police press prisons privacy property
    publishing rail railway restaurant retail ride-hailing robotics safety satellite schools
    security semiconductor shipping smartphone social soft software solar space spending
    sportswear steel streaming sugar supermarket tech technology telecom telecommunications
    telecoms textile tobacco toy train transport travel truck tyre utilities utility vehicle
    video wind wine
""")
"""What a company does, before a noun for it: "the tech giant", "the aircraft maker"."""

CAUSES: Final = words("""
    activist advocacy aid armed campaign conservation environmental extremist guerrilla insurgent
    islamist jihadist lobby militant monitoring paramilitary pressure rebel rights separatist
    terrorist
""")
"""What a group is for, before the noun: "the rights group", "the rebel group"."""

KINDS_OF_ORGANISATIONS: Final = {
    "airline": words("airlines airways air aviation"),
    "broadcaster": words("tv television radio broadcasting network"),
    "charity": words("trust foundation fund society"),
    "club": words("united rovers wanderers fc f.c. cf afc athletic rangers albion hotspur dynamo"),
    "hospital": words("infirmary clinic"),
    "lender": words("bank"),
    **dict.fromkeys(
        ("broadsheet", "newspaper", "paper", "tabloid"),
        words("""
            times post news gazette herald tribune journal daily chronicle observer guardian mail
        """),
    ),
    "school": words("academy college"),
    "team": words("united rovers wanderers fc f.c. cf afc athletic rangers albion racing"),
}
"""Last words of names that such a noun is said of as well: "the airline" of Utopia Airways."""

SPOKESMEN: Final = words("""
    spokesman spokeswoman spokesperson spokesmen spokespeople official officials statement
    representative representatives
""")
"""What follows a noun for an organisation that it speaks for: "a company spokesman"."""

MISLEADING: Final = {
    "Soviet Union": "place",
    "N. Korea": "place",
    "S. Korea": "place",
    "N. Ireland": "place",
    "West Bank": "place",
    "North Pole": "place",
    "South Pole": "place",
    "White House": "organisation",
    "Wall Street": "place",
    "Red Army": "organisation",
    "Iron Curtain": "other",
    "Cold War": "event",
}
"""Names whose head says the wrong thing, or that models dispute."""
