"""The words that tell what kind of actor a name names: small tables, lower-case, no names of actors.

A table is a set of words; what knows a country, a capital or a company is the knowledge base, not
this module. To make the finder know a new title or a new kind of organisation, add its word here
and an example to the test of the same table.
"""

from typing import Final


def words(text: str) -> frozenset[str]:
    """Return the words of a table that is written as text, "_" standing for a space."""
    return frozenset(word.replace("_", " ") for word in text.split())


HONORIFICS: Final = words("""
    mr mr. mrs mrs. ms ms. miss mx. dr dr. prof prof. professor doctor sir dame lord lady baron
    baroness count countess duke duchess earl viscount rev rev. reverend fr. father sister brother
    hon. gen gen. general lt lt. lieutenant col col. colonel maj maj. major capt capt. captain sgt
    sgt. sergeant cpl. corporal pvt. private adm adm. admiral cmdr. commander brig. brigadier
    marshal sen sen. rep rep. gov gov. pres. madame madam mme monsieur herr frau signor señor don
    sheikh sheik shaikh mullah maulana mawlana imam ayatollah hojatoleslam grand_ayatollah
    pope patriarch metropolitan archbishop bishop cardinal rabbi swami
    king queen prince princess emperor empress sultan emir tsar shah
""")
"""Words before a name that only a person's name has; military ranks and orders among them."""

FEMALE_WORDS: Final = words("""
    mrs mrs. ms ms. miss dame lady baroness countess duchess sister madame madam mme frau queen
    princess empress actress chairwoman spokeswoman congresswoman businesswoman policewoman
    saleswoman councilwoman assemblywoman sportswoman woman girl wife widow mother daughter nun
    waitress heiress hostess stewardess first_lady aunt niece grandmother schoolgirl
""")
"""Honorifics and roles that only a woman has."""

MALE_WORDS: Final = words("""
    mr mr. sir lord baron duke earl viscount father monsieur herr signor señor don pope king prince
    emperor sultan emir tsar shah sheikh sheik imam ayatollah cardinal chairman congressman
    businessman policeman salesman councilman assemblyman sportsman statesman man boy husband
    widower son monk uncle nephew grandfather schoolboy
""")
"""Honorifics and roles that only a man has (or had when the name was given)."""

NEUTRAL_CHAIRS: Final = words("chairman spokesman congressman businessman statesman sportsman")
"""Words of the table above that are used of women as well, and so prove nothing."""

ROLES: Final = words("""
    minister premier president chancellor vice-president taoiseach prime_minister
    king queen prince princess emperor empress sultan emir pope monarch crown_prince tsar shah
    senator congressman congresswoman congressperson representative lawmaker legislator deputy mp mep
    governor mayor councillor councilman councilwoman alderman assemblyman assemblywoman
    secretary secretary-general pm undersecretary treasurer comptroller ambassador envoy consul diplomat
    attaché negotiator mediator
    spokesman spokeswoman spokesperson chief head leader chairman chairwoman chairperson chair
    director director-general commander commander-in-chief general admiral colonel major captain
    lieutenant sergeant corporal marshal brigadier commissioner commissar superintendent inspector
    judge justice prosecutor attorney lawyer solicitor barrister magistrate sheriff marshal
    officer official executive ceo cfo coo boss founder co-founder owner tycoon billionaire magnate
    entrepreneur businessman businesswoman investor banker trader broker investigator
    manager coach trainer striker midfielder defender goalkeeper winger forward captain skipper
    batsman bowler all-rounder pitcher catcher quarterback player footballer cricketer golfer boxer
    swimmer sprinter runner cyclist driver rider jockey wrestler skier skater gymnast champion
    astronaut cosmonaut pilot navigator engineer designer
    professor doctor scientist physicist chemist biologist historian economist analyst strategist
    researcher expert author writer novelist poet playwright singer rapper musician composer
    conductor actor actress director filmmaker producer comedian artist painter sculptor
    photographer architect model presenter broadcaster anchor host
    activist dissident campaigner journalist reporter editor correspondent columnist publisher
    rebel warlord militant guerrilla terrorist insurgent dictator ruler strongman
    candidate nominee incumbent successor predecessor speaker whip adviser advisor aide counsel
    bishop archbishop cardinal patriarch rabbi priest pastor imam ayatollah cleric monk nun
    lama sheikh mullah evangelist
    dean rector provost principal headmaster teacher student curator librarian
    surgeon physician psychiatrist nurse veterinarian vet
    victim suspect defendant gunman killer murderer hacker whistleblower fugitive
    farmer fisherman worker miner sailor soldier marine veteran detective policeman policewoman
    wife husband son daughter father mother brother sister widow uncle nephew cousin grandson
    granddaughter grandfather grandmother aunt niece
    administrator auditor ombudsman registrar delegate organiser organizer coordinator lobbyist
    pollster treasurer chancellor regent heir heiress laureate
""")
"""Nouns of what one person is: the head of a title, and what "the ..." may be said of a person."""

ROLE_MODIFIERS: Final = words("""
    prime foreign defence defense interior home finance financial economy economic trade commerce
    justice health education labour labor agriculture energy oil environment transport
    transportation culture information communications technology science research development
    planning industry housing tourism sport sports youth women's social welfare security
    intelligence treasury state cabinet military army navy naval air police fire political general
    deputy vice assistant associate acting interim caretaker former ex-president ex-minister then
    outgoing incoming new first second third senior chief top junior lead leading principal
    executive managing opposition party parliamentary parliament presidential ministerial
    government federal national regional provincial local central supreme high grand chief
    attorney lieutenant major brigadier rear field lance staff flight wing squadron warrant crown
    solicitor surgeon inspector permanent special veteran press media public human rights climate
    nuclear church union labour student team club company business world olympic rebel separatist
    guerrilla militant spiritual religious community tribal village town city county district
    opposition majority minority house senate congressional republican democratic
    billionaire media film movie television tv pop rock football soccer tennis cricket
    late convicted disgraced retired longtime long-time current newly one-time
    marketing sales product brand operations technical creative resources
    co joint european affairs relations chief information operating
""")
"""Words that stand before a role and belong to the title: "deputy foreign minister"."""

NEW_OR_OLD: Final = words("former ex acting interim then outgoing incoming late newly new current")
"""Words that date a title."""

ORGANISATION_HEADS: Final = words("""
    ministry agency party forces army navy police guard guards gendarmerie militia militias inc inc.
    corp corp. corporation company co co. ltd ltd. limited plc llc gmbh ag sa s.a. nv n.v. bv ab asa
    spa s.p.a. oyj holdings holding group university college school institute institution academy
    bank council committee commission court tribunal union association federation confederation
    league club society organization organisation department office bureau directorate authority
    board senate congress parliament assembly cabinet administration secretariat service services
    foundation fund trust times post news press gazette herald tribune journal daily chronicle
    observer guardian newspaper magazine network tv television radio broadcasting airlines airways
    airline aviation hospital clinic movement front brigade brigades battalion regiment corps command
    alliance coalition industries systems technologies technology motors partners studios studio
    records entertainment pictures team fc f.c. cf afc exchange laboratory laboratories lab
    observatory watch syndicate cartel gang tribe firm insurance securities capital investments
    energy electric electronics software pharmaceuticals pharma petroleum steel railway railways
    telecom telecommunications communications media publishing consortium chamber caucus
    intelligence treasury diet knesset duma politburo presidium inspectorate constabulary
    newsroom orchestra choir ballet opera theatre theater library museum archive archives initiative
    programme program project mission centre center bundesliga association congregation diocese
    archdiocese church ministries faction wing rangers united wanderers rovers athletic
    hotspur albion dynamo dinamo
""")
"""The last word of an organisation's name."""

LEGAL_FORMS: Final = words("""
    inc inc. corp corp. co co. ltd ltd. limited plc llc gmbh ag sa s.a. nv n.v. bv b.v. ab asa spa
    s.p.a. oyj kg oy as a/s sarl bhd berhad pty pte llp lp
""")
"""What follows a company's name and belongs to it."""

EVENT_HEADS: Final = words("""
    forum summit conference convention games olympics paralympics cup championship championships
    tournament grand_prix war wars battle revolution uprising intifada festival carnival awards
    award election elections referendum primary primaries crisis massacre genocide earthquake
    hurricane marathon finals expo exposition symposium offensive ceasefire coup
    riots protests strike accords accord treaty pact protocol agreement prix rally biennale
    regatta derby holocaust bombing bombings attacks siege
""")
"""The last word of an event's name, treaties among them."""

EVENT_PREFIXES: Final = words("""
    operation hurricane typhoon cyclone battle siege treaty exercise storm euro super_bowl
""")
"""The first word of an event's name: "Operation Overlord", "Treaty of Rome"."""

PLACE_HEADS: Final = words("""
    river province oblast krai region district county state island islands isle isles sea ocean gulf
    bay strait straits lake mountain mountains valley desert peninsula city town village township
    municipality airport station street avenue road square bridge park stadium arena palace prison
    jail cathedral governorate prefecture republic kingdom emirates emirate territory territories
    canyon falls coast hill hills heights strip canal forest base airbase camp tower highway basin
    delta plateau reef archipelago harbour harbor port beach creek springs lagoon glacier volcano
    range plain plains pass point cape crossing boulevard lane drive highway motorway railway_station
    cemetery castle parish canton voivodeship department_of borough suburb neighborhood
    neighbourhood quarter ghetto airfield cosmodrome spaceport launchpad headland shoal atoll
    zone corridor dam reservoir tunnel mall plaza hotel motel mosque
""")
"""The last word of a place's name."""

PLACE_PREFIXES: Final = words("""
    mount mt mt. lake cape fort port river gulf bay strait isle san santa são saint st st. los las
    el north south east west northern southern eastern western central upper lower greater
    new southeast southwest northeast northwest southeastern southwestern northeastern northwestern
    mid
""")
"""The first word of a place's name."""

DIRECTIONS: Final = words("""
    north south east west northern southern eastern western central upper lower greater southeast
    southwest northeast northwest southeastern southwestern northeastern northwestern mid inner outer
""")
"""Parts of the compass; in lower case they are not part of the name that follows."""

SPEECH_VERBS: Final = words("""
    say tell add announce warn claim state note insist argue explain declare deny confirm admit
    reply respond ask answer comment suggest stress emphasize emphasise underline underscore
    acknowledge reveal disclose believe think hope expect want vow pledge promise urge demand
    call condemn criticise criticize praise welcome reject accuse dismiss recall remember write tweet
    testify concede complain boast quip joke observe remark mention predict fear
    order sign meet visit arrive speak agree refuse resign decide propose threaten
""")
"""Lemmas of what somebody says, thinks or decides: their subject is a person or acts like one."""

GOVERNMENT_VERBS: Final = words("""
    say announce warn claim insist deny confirm accuse condemn reject demand urge agree refuse
    threaten vow pledge propose launch impose lift ban recognise recognize sign ratify withdraw
    consent attempt decide order summon expel retaliate respond negotiate invade annex deploy
    sanction want seek hope believe fear declare back support oppose veto approve reach suspend
    denounce welcome criticise criticize call recall protest
""")
"""Lemmas whose subject, where it is a place, is the place's government."""

GOVERNMENT_NOUNS: Final = words("""
    action decision policy position stance response demand offer proposal refusal claim sanction
    ambassador envoy troop intention aggression ambition relation ally threat
""")
"""Lemmas of what only a government has: "Ankara's actions"."""

GOVERNMENT_DEALINGS: Final = words("""
    talks relations ties agreement deal treaty pact negotiations tensions alliance
""")
"""Nouns whose "with" or "between" is followed by governments: "talks with Moscow"."""

CALENDAR: Final = words("""
    monday tuesday wednesday thursday friday saturday sunday january february march april may june
    july august september october november december jan jan. feb feb. mar mar. apr apr. jun jun. jul
    jul. aug aug. sep sep. sept sept. oct oct. nov nov. dec dec. mon tue tues wed thu thurs fri sat
    sun mondays tuesdays wednesdays thursdays fridays saturdays sundays gmt edt est pst utc bst cet
    a.m. p.m. am pm today yesterday tomorrow tonight
""")
"""Words of the calendar and the clock."""

FUNCTION_WORDS: Final = words("""
    i i'm i've i'll you he she it we they me him her us them my your his its our their mine yours
    the a an and or but nor if when while because this that these those there here what who whom
    whose why how where which yes no not ok okay oh well please
    according as at by for from in of on to with after before since until during despite amid among
    against between into over under about above below through across around near within without
    also however meanwhile earlier later still then thus now most more many much some few all any
    each every both either neither other others another such only even just like so too yet once
    again ever never always often perhaps maybe although though unless whether than
    is are was were be been being has have had do does did will would can could may might must shall
    should let one two three four five six seven eight nine ten eleven twelve dozens hundreds
    thousands millions several
""")
"""Words of grammar: capitals only open a sentence with them."""

LONE_WORDS: Final = words("""
    mr mrs ms miss sir madam god internet web net earth sun moon
    north south east west northern southern eastern western central new old great
    defence defense foreign interior finance general state government parliament court police army
    minister president king queen prince ministry church house senate congress
    spring summer autumn fall winter christmas easter ramadan passover hanukkah thanksgiving
    covid covid-19 ceo fir gdp ap afp street road photo file image video caption editor note update
    results result standings scorers attendance scorer halftime division men women total extras
""")
"""Words that name no actor when they stand alone, whatever a model says."""

NEVER_ACTORS: Final = CALENDAR | FUNCTION_WORDS | LONE_WORDS
"""Words that are no name by themselves."""

INNER_WORDS: Final = words("""
    de da do dos das del della di du la le van von der den ter ten al el bin ibn ben abu ul ur us zu
    y e af av of
""")
"""Words in lower case that stand inside names: "Muhammad bin Salman", "Rio de Janeiro"."""

GROUP_NAMES: Final = words("""
    christian muslim moslem islamic islamist jewish jew hindu sikh buddhist catholic protestant orthodox
    anglican methodist baptist lutheran presbyterian evangelical mormon quaker pentecostal shia shiite
    shi'ite sunni sufi salafi alawite druze zoroastrian atheist secular
    republican democrat democratic communist socialist marxist maoist leninist liberal conservative
    labour tory whig green fascist nazi neo-nazi zionist nationalist royalist unionist loyalist
    progressive libertarian islamism taliban talib houthi jihadist
""")
"""Religions, parties and movements, in the singular: groups that no country has given its name."""

NATIONALITY_ENDINGS: Final = ("an", "ans", "ese", "ish", "i", "is", "sh", "ch")
"""How words for nationalities and peoples end: Russian, Chinese, Turkish, Israeli, Welsh, Dutch."""

PEOPLES: Final = words("""
    greek greeks uzbek uzbeks slovak slovaks icelandic nordic hispanic hispanics slavic arabic
    thai thais swiss arab arabs turk turks kurd kurds pole poles dane danes finn finns swede swedes
    serb serbs croat croats scot scots brit brits afghan afghans tajik tajiks kazakh kazakhs hutu
    hutus tutsi tutsis zulu zulus malay malays tamil tamils spaniard spaniards briton britons
    filipino filipinos latino latinos basque basques lao roma inuit maori icelander icelanders
    greenlander greenlanders londoner londoners frenchman frenchwoman englishman englishwoman
    irishman irishwoman dutchman dutchwoman welshman scotsman montenegrin montenegrins czechs
    uyghur uyghurs uighur uighurs pashtun pashtuns sinhalese kurdish cypriot cypriots turkmen
    philippine
""")
"""Nationalities and peoples whose ending tells nothing."""

CLASS_NOUNS: Final = {
    "person": words("man woman boy girl"),
    "organisation": words("""
        group organization organisation agency company party militia newspaper daily weekly firm
        airline bank broadcaster station channel network club team federation union giant maker
        carmaker automaker automakers retailer manufacturer producer startup start-up conglomerate
        insurer lender
        brewer publisher website magazine cartel gang movement faction
        charity ngo nonprofit think-tank watchdog regulator supplier subsidiary
        contractor airlines guerrillas rebels militants insurgents fighters bloc shareholders
    """),
    "place": words("""
        city town village hamlet suburb district province region state county governorate prefecture
        oblast river island islands peninsula valley mountain mountains lake airport port harbour
        harbor border neighborhood neighbourhood township municipality area capital settlement
        canyon beach coast strait bay desert volcano stadium prison
    """),
    "event": words("""
        operation storm tournament championship summit festival hurricane typhoon cyclone earthquake
        massacre offensive conference games treaty
    """),
}
"""Common nouns that stand beside a name and say what it is: "SANA news agency"."""

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

FEMALE_FIRST_NAMES: Final = words("""
    mary patricia jennifer linda elizabeth barbara susan jessica sarah karen nancy lisa margaret
    betty sandra ashley dorothy kimberly emily donna michelle carol amanda melissa deborah stephanie
    rebecca laura sharon cynthia kathleen amy angela shirley anna ruth brenda pamela nicole
    katherine catherine samantha christine emma helen virginia debra rachel carolyn janet maria
    heather diane julie joyce victoria kelly christina joan evelyn lauren judith olivia martha
    cheryl megan andrea ann alice jean doris jacqueline kathryn hannah julia grace amber theresa
    sara danielle diana beverly denise marilyn charlotte natalie sophia rose kayla
    alexis hillary kamala nikki ursula angela giorgia marine theresa liz jacinda sanna kaja mette
    annalena christine roberta nicola priti suella yvette margrethe tatiana olga svetlana
    irina natalia ekaterina yelena valentina yulia maia salome zuzana ingrid astrid greta birgit
    ana carmen isabel lucia rosa teresa cristina claudia dilma michele michelle sofia elena paola
    francesca chiara giulia fatima aisha khadija leila layla nadia zainab mariam amina aung
    benazir indira sonia priyanka sushma nirmala mamata sheikha tsai yingluck megawati
    ngozi ellen winnie graca joyce margot simone segolene anne brigitte melania ivanka jill
    nancy gretchen kristi pam tulsi susie karoline linda lori kelly marjorie alexandria ilhan
    rashida claudia xiomara
""")
"""First names that are a woman's nearly always; the knowledge of the finder about "she"."""

MALE_FIRST_NAMES: Final = words("""
    james robert john michael david william richard joseph thomas christopher charles daniel matthew
    anthony mark donald steven andrew paul joshua kenneth kevin brian george timothy ronald jason
    edward jeffrey ryan jacob gary nicholas eric jonathan stephen larry justin scott brandon benjamin
    samuel gregory alexander patrick frank raymond jack dennis jerry tyler aaron jose henry adam
    douglas nathan peter zachary kyle walter harold jeremy ethan carl keith roger gerald christian
    terry sean arthur austin noah lawrence jesse joe bryan billy jordan albert dylan bruce willie
    gabriel alan juan logan wayne ralph roy eugene randy vincent russell louis philip bobby johnny
    bradley bill jim mike tom bob dick ted tony chris steve dan dave greg jeff ken ron don ray
    barack jimmy gerald lyndon dwight winston boris keir rishi emmanuel francois nicolas jacques
    olaf helmut willy gerhard friedrich konrad angelo silvio matteo mario giuseppe sergio paolo
    roberto carlos luis miguel jorge pedro javier fernando alejandro diego manuel rafael antonio
    francisco andres eduardo ricardo enrique hugo nayib gustavo jair luiz lula
    vladimir sergey sergei dmitry dmitri nikita mikhail leonid yuri yury alexei alexey aleksandr
    alexandr oleksandr andrei andrey nikolai nikolay ivan igor oleg boris viktor victor
    volodymyr petro pavel konstantin valery gennady anatoly valentin yevgeny evgeny maxim maksim
    mohammed mohamed muhammad mohammad ahmed ahmad mahmoud mustafa ali hassan hussein omar abdullah
    ibrahim khalid yusuf youssef abdel abdul bashar saddam muammar hosni anwar yasser recep
    tayyip benjamin yitzhak ariel ehud shimon yair naftali isaac moshe
    narendra manmohan rahul amit imran nawaz shehbaz asif pervez mahinda
    xi hu deng mao kim lee park shinzo fumio shigeru yoshihide junichiro ferdinand rodrigo joko
    kofi nelson thabo jacob cyril robert paul yoweri uhuru ruto kwame emmerson abiy
    hans fritz karl klaus wolfgang jens jan lars erik bjorn olav mark geert viktor lech donald
    andrzej mateusz vaclav alexis kyriakos aleksandar slobodan radovan ratko josip janez
    neil buzz edwin alan walter frank
""")
"""First names that are a man's nearly always; the knowledge of the finder about "he"."""

FIRST_NAMES: Final = FEMALE_FIRST_NAMES | MALE_FIRST_NAMES
"""First names that begin a person's full name."""

ROLE_KINDS: Final = {
    "leader": words("""
        president minister chancellor king queen emperor sultan emir pope chairman chief head leader
        ruler ayatollah secretary dictator commander warlord governor
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
    "boss": words("chief chairman ceo executive director manager coach"),
    "coach": words("manager trainer"),
    "manager": words("coach"),
    "executive": words("ceo cfo coo chief chairman director"),
    "envoy": words("ambassador representative negotiator"),
    "chief": words("commander director head secretary executive"),
    "astronaut": words("cosmonaut pilot commander"),
    "cosmonaut": words("astronaut"),
}
"""What the nouns of the left may be said of: "the leader" of somebody with one of these titles."""

ANAPHORIC_ORGANISATIONS: Final = words("""
    ministry department agency party court bank university college committee commission council
    company firm group organisation organization corporation airline newspaper union federation
    association institute academy bureau parliament senate assembly fund foundation club league
    team alliance movement militia airline retailer automaker carmaker
""")
"""Nouns that, with "the", stand for an organisation named before."""

COMPANY_WORDS: Final = words("""
    company firm group organisation organization corporation airline retailer automaker carmaker
    newspaper agency club team militia movement
""")
"""Those of them that an organisation's own name need not contain."""

GENERIC_OWNERS: Final = words("""
    people women men children workers worker magistrate magistrates soldiers farmers veterans
    citizens consumers
""")
"""Whose possessive is inside a name: "People's Front", "Magistrate's Court"."""

PREFIXES: Final = words("ex anti pro pre post non mid inter trans ultra then neo all")
"""What stands before a name with a hyphen and is not its own: "ex-England", "pro-Moscow"."""

COMMUNITIES: Final = words(
    "community communities tribe tribes tribesmen minority minorities clan clans"
)
"""Nouns after the name of an ethnic group."""

PERSONAL_HONORIFICS: Final = words("""
    mr mr. mrs mrs. ms ms. miss mx. dr dr. prof prof. sir dame lord lady king queen prince princess
    pope sheikh sheik judge senator imam ayatollah rev. fr. sen. rep. gov. gen. lt. col. capt. sgt.
    alhaji chief madam emperor emir sultan saint
""")
"""Honorifics that begin no name of a company, unlike "General" and "Major"."""

LOOSE_ENDS: Final = words("of and for the in de to at on by with & y e")
"""Words that no name ends with."""

LISTING_WORDS: Final = words("""
    v vs at result results standings division total extras attendance halftime scorers scorer won
    lost drawn played points goals pct gb w l d b c lbw st not out first second third fourth fifth
    sixth test world record men women final semifinal quarterfinal round group league division
    singles doubles seconds metres meters
""")
"""Words of tables that belong to no name in them."""

DOCUMENT_HEADS: Final = words("""
    act law bill code goals goal report plan strategy index constitution resolution declaration
    directive regulation product prize medal album song book framework curriculum policy programme
    amendment clause section article chapter note visa passport disease syndrome virus
""")
"""The last words of names of laws, papers, prizes and the like, which are no actors."""
