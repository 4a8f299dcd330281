"""Who speaks, by which cue, and what kind of quote it is: a case for each rule."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from briefgen.annotate.model import ActorType, Form, Mention, QuoteKind, Span
from briefgen.annotate.quotes import find_quotes

if TYPE_CHECKING:
    from spacy.language import Language
    from spacy.tokens import Doc

    from briefgen.annotate.model import Quote


def quotes(nlp: Language, text: str) -> tuple[Quote, ...]:
    return find_quotes(nlp(text), ())


def speakers(nlp: Language, text: str) -> list[str]:
    return [q.speaker_span.of(text) if q.speaker_span else "" for q in quotes(nlp, text)]


SIGNED = [
    ('"A long play about rain" (Ann Keller, The Brunn Gazette)', "Ann Keller"),
    ('It was cold. "I would not go again" (Ben Orsk). It ended.', "Ben Orsk"),
    ('One line stood there: "Bring a coat" – Ann Keller.', "Ann Keller"),
    ('He played the "Boss" (Ben Orsk) of the town.', ""),
    ('His boats are regarded as "the ones to beat" (Gazette).', "Gazette"),
]


@pytest.mark.parametrize(("text", "speaker"), SIGNED)
def test_a_name_in_brackets_or_behind_a_dash_signs_a_quote(
    nlp: Language, text: str, speaker: str
) -> None:
    assert speakers(nlp, text) == [speaker]


def test_an_address_that_leads_to_more_is_full(nlp: Language) -> None:
    found = quotes(nlp, '"Dear Mr Mayor," the letter begins, "we are nine years old."')
    assert found[0].kind is QuoteKind.FULL


def test_a_sentence_behind_an_abbreviation_is_full(nlp: Language) -> None:
    found = quotes(nlp, '"They feed us this," she wrote on X. "Send pizza."')
    assert [quote.kind for quote in found] == [QuoteKind.FULL, QuoteKind.FULL]


BEFORE = [
    (
        'The opposition left after the speaker forbade a debate on what it termed "a great fraud".',
        "The opposition",
        "termed",
    ),
    ('Brunn shut its ports over what it called "a grave insult".', "Brunn", "called"),
    ('A spokesman, asked if it rained, said "the sun was out".', "A spokesman", "said"),
    (
        'One of the three, Harbour Works, said it would "go on rowing".',
        "Harbour Works",
        "said",
    ),
    ('The crews had written letters; one read: "I am sorry."', "one", "read"),
    ('The boats sank, because, as Keller once put it, "you cannot row iron".', "Keller", "put it"),
    ('He liked to quote his mother: "Measure twice, cut once."', "his mother", "quote"),
    ('Keller mocked what she called "a parade of fools".', "Keller", "called"),
    ('Brunn will recall its envoy over what it called "a foul word".', "Brunn", "called"),
    ('Keller accepted that the books were "a mess".', "Keller", "accepted that"),
    ('Keller prefers "a long sleep by the river".', "Keller", "prefers"),
    ('Anna Keller said, "We will rebuild the harbour."', "Anna Keller", "said"),
    ('Keller, the mayor of Brunn, said: "We will rebuild it."', "Keller", "said"),
    ('Keller told Pedro Alvarez that the plan was "a gift to smugglers".', "Keller", "told"),
    ('Keller told the crowd on Monday: "Nobody will be left behind."', "Keller", "told"),
    ('Keller went on: "Nobody will be left behind."', "Keller", "went on"),
    ('Keller smiled: "Nobody will be left behind."', "Keller", "smiled"),
    ('Keller: "We will rebuild the harbour."', "Keller", ""),
    ('Keller\'s message to the town was clear: "Go home."', "Keller", "message"),
    ('The union tweeted: "No pay, no ferries."', "The union", "tweeted"),
    ('The sign reads "Beware of the river".', "The sign", "reads"),
    ('In a statement, the Red Cross said: "The road is mined."', "the Red Cross", "said"),
    ('According to the ministry, "no foreign troops have landed."', "the ministry", "According to"),
    ('In the words of Keller, "the river is our mother."', "Keller", "In the words"),
    ('In the immortal words of Anna Keller: "Go home."', "Anna Keller", "words"),
    ('Many who saw the film called it "a disgrace".', "Many", "called"),
    (
        'They sign an agreement in London, which calls for "a lasting peace".',
        "an agreement",
        "calls",
    ),
    ('Keller remembered the words of Ben Orsk: "Go home."', "Ben Orsk", "words"),
    ('She ended with Keller\'s words, "the river is our mother."', "Keller", "words"),
    ('Her answer: "Not in my port, and not in my time."', "Her", "answer"),
    ('Keller\'s answer was, "Not in my port."', "Keller", "answer"),
    ('Said Keller: "Go home."', "Keller", "Said"),
    ('Keller used the word "traitor" twice.', "Keller", "word"),
    ('The Brunn Gazette gives the reason: "The dam was full of cracks."', "The Brunn Gazette", ""),
    ('Keller found a smart answer: "Go home yourself."', "Keller", "answer"),
    ('Keller of the Harbour Club, who said it was "a gift", left.', "Keller", "said"),
    ('To her, "there is nothing more important than the river."', "her", "To"),
]
AFTER = [
    ('"It is late," said churchwarden Anna Keller.', "churchwarden Anna Keller", "said"),
    ('"We stay," said Coun. Anna Keller, who rowed.', "Coun. Anna Keller", "said"),
    ('"We stay," Lt. Anna Keller said.', "Lt. Anna Keller", "said"),
    ('"Two," corrected the mayor.', "the mayor", "corrected"),
    ('"Go home," the Department of Health\'s Anna Keller said.', "Anna Keller", "said"),
    ('"Go home," the Department of Health said.', "the Department", "said"),
    ('Keller said it "works"; she said it would.', "Keller", "said"),
    ('"We will rebuild the harbour," Anna Keller said.', "Anna Keller", "said"),
    ('"We will rebuild the harbour," said Anna Keller, who runs the port.', "Anna Keller", "said"),
    ('"We will rebuild," Keller, who runs the port, told reporters.', "Keller", "told"),
    ('"We will rebuild," Keller, the mayor of Brunn, said on Monday.', "Keller", "said"),
    ('"We will rebuild," Sen. Ann Dow (D-Mo.) said.', "Sen. Ann Dow", "said"),
    ('"We will rebuild," Keller later added.', "Keller", "added"),
    ('"We will rebuild," added the mayor.', "the mayor", "added"),
    ('"Send Keller to Brunn at once!" the Ottoman ruler decreed.', "the Ottoman ruler", "decreed"),
    ('"You must leave," he was told by the mayor.', "the mayor", "told"),
    ('"Prices will fall," shares Keller.', "Keller", "shares"),
    ('"The law is a fig leaf," as Keller put it.', "Keller", "put it"),
    ('"Is it over?" Keller asked.', "Keller", "asked"),
    ('"We won!" she shouted.', "she", "shouted"),
    ('"It is over," a spokesman for the ministry said on Monday.', "a spokesman", "said"),
    ('"No foreign troops have landed," according to the ministry.', "the ministry", "according to"),
    ('"The river is our mother," reads a sign at the gate.', "a sign", "reads"),
    ('"The law stands," the opinion read.', "the opinion", "read"),
    ('"It is over," the 43-year-old shouted.', "the 43-year-old", "shouted"),
    ('"It is over," says the landlord of the Bugle, Terry Amis.', "Terry Amis", "says"),
    ('"It is over," said one Brunn-based trader.', "one Brunn-based trader", "said"),
    ('"It is over," said 25-year-old Ann Keller.', "25-year-old Ann Keller", "said"),
    ('"It is over," the head of the Brunn camp Ann Keller told us.', "Ann Keller", "told"),
    ('"It is over," the deputy mayor of Brunn, Ann Keller, said.', "Ann Keller", "said"),
    ('"It is over," a friend of the late singer Ann Keller said.', "a friend", "said"),
    ('"It is over," a lawyer for Mr. Keller said.', "a lawyer", "said"),
    ('"It is over," Ann Keller, head of the Harbour League told us.', "Ann Keller", "told"),
    (
        '"It is over," said NHA national spokesman Ben Keller.',
        "NHA national spokesman Ben Keller",
        "said",
    ),
    ('"There is no danger," the agency quoted Keller as saying.', "Keller", "quoted"),
    ('"Courage is fear that has prayed." - Dorothy Bernard', "Dorothy Bernard", ""),
    ('"Courage is fear that has prayed."\nDorothy Bernard, actress', "Dorothy Bernard", ""),
    ('"KELLER: Well, we shall see."', "KELLER", ""),
    ('"No boats sail," states a letter passing this on.', "a letter", "states"),
    ('"Courage is fear that has prayed."― Ana Bernard', "Ana Bernard", ""),
    ('"No boats sail on Sundays," per the port\'s bylaws.', "the port's bylaws", "per"),
    ('"We won the prize." Keller said on Monday. The town was glad.', "Keller", "said"),
    ('"It is over," a highly respected analyst said.', "a highly respected analyst", "said"),
    ('"It is over!" the pilot can be heard shouting in the film.', "the pilot", "shouting"),
    ('"It is over!" the pilot can be heard angrily shouting.', "the pilot", "shouting"),
    ('"No boats sail," the HWA report said.', "the HWA report", "said"),
    ('"No boat was lost" it continued.', "it", "continued"),
    ('"It is the best in years" as Keller put it.', "Keller", "put it"),
    ('"The river is high," says the eldest, Ann Keller.', "Ann Keller", "says"),
    ('"The river is high," says the youngest, who rows.', "the youngest", "says"),
    ('"A ladder," said another.', "another", "said"),
    ('"You will regret this," one read.', "one", "read"),
    ('"It was my best landing," she used to tell friends.', "she", "tell"),
    ('"No river is too deep," Keller liked to say.', "Keller", "say"),
    ('"No comment," was all Keller would say as she left.', "Keller", "say"),
    ('"The worst flood of all" is how Keller described it.', "Keller", "described"),
    ('"Will you sail on?" I ask.', "I", "ask"),
    ('"Will you sail on?" I asked him.', "I", "asked"),
    ('"I will not," says Sam.', "Sam", "says"),
    ('"It is a port," said mother-of-three Ann Keller.', "mother-of-three Ann Keller", "said"),
    ('"So he says," mutters Howell.', "Howell", "mutters"),
    ('"I laughed. It is no comedy" – Variety', "Variety", ""),
    (
        "“The dam will hold, the Brunn water board proudly announced.",
        "the Brunn water board",
        "announced",
    ),
]
WOVEN = [
    ('Keller went to the harbour and said the fire was "an act of war".', "Keller", "said"),
    ('Keller left, saying that she had "heard enough nonsense".', "Keller", "saying"),
    ('Keller praised an architect who sued the city, saying "he is a hero".', "Keller", "saying"),
    (
        'In a statement, the Red Cross called it "a crime without excuse".',
        "the Red Cross",
        "called",
    ),
    ('The plan, which Keller called "a gift to smugglers", was dropped.', "Keller", "called"),
    ('Keller, who studied law, said the ruling was "a relief".', "Keller", "said"),
    ('Keller\'s warning that the dam "will not hold" was ignored.', "Keller", "warning"),
    ('The study, published on Monday, warned of "a lost decade".', "The study", "warned"),
    ('Both sides, Keller said, were "talking to the wall."', "Keller", "said"),
    ('For years, the general said, it had been "as quiet as a church".', "the general", "said"),
    ('Whoever "steals from the poor" will be jailed, Keller said.', "Keller", "said"),
    ('The deal, according to two officials, was "dead".', "two officials", "according to"),
    ('As Keller put it, the law is "a fig leaf for cowards".', "Keller", "put it"),
    ('In Keller\'s words, the river is "our mother".', "Keller", "In Keller's words"),
    ('Footage of Keller shouting "traitors" was broadcast.', "Keller", "shouting"),
    ('Officials say the so-called "friendship bridge" will open.', "Officials", "say"),
    ('Keller\'s spokesman said she had "nothing to add".', "Keller's spokesman", "said"),
    ('The resolution "condemns all violence" on the border.', "The resolution", ""),
    ('A voice from the crowd called the men "traitors".', "A voice", "called"),
    ('Keller sees himself as "a servant of the poor".', "Keller", "sees himself"),
    ('Keller sent a letter saying the dam was "full of cracks".', "Keller", "saying"),
    ('Keller ignored a letter saying the dam was "full of cracks".', "a letter", "saying"),
    ('Orsk rejected Keller\'s claim that the army had "lost control".', "Keller", "claim"),
    ('The court found that the minister had "acted in bad faith".', "The court", "found that"),
    ('State media called the exercise "a rehearsal for war".', "State media", "called"),
    ('The mayor, Anna Keller, called the talks "a success".', "Anna Keller", "called"),
    ('Speaking to reporters, Orsk, who won, said it was "a good day".', "Orsk", "said"),
    ('The board rated the boats as "unfit for any sea".', "The board", "rated"),
    ('After saying the dam was "full of cracks", she was taken away.', "she", "saying"),
    ('Diaries tell of it, recording that he "left the bridge".', "Diaries", "recording that"),
    ('The circular says boats must "stay in the port".', "The circular", "says"),
    ('Keller called the statement from Orsk "a lie from end to end".', "Keller", "called"),
    ("In a town interview Keller declared “I have never left the port”.", "Keller", "declared"),
    ('The swimming legend said it was "full of boats".', "The swimming legend", "said"),
    ('They will collect water with "passive nets" made of cord, says Keller.', "Keller", "says"),
    ('Keller said that Orsk\'s claim was "a lie from end to end".', "Keller", "said"),
    ('For Ben Orsk, these trades are "a substitute for the old ones".', "Ben Orsk", "For"),
    ('Keller was clear in stating that "no boat will be lost".', "Keller", "stating"),
    ('In the visitors\' book she wrote, "A great day," He left.', "she", "wrote"),
    ('Those whom I call "owls," as their shift ends, are few.', "I", "call"),
    ('Keller scolded Orsk, whom she called "the best pilot of our times."', "she", "called"),
    ('Keller left, despite the fact that she stated: "I shall never leave."', "she", "stated"),
    ('Keller met the press, where she said it "was not a matter for me."', "she", "said"),
    ('Keller asked Orsk to exhort the town to take "corrective measures".', "Keller", "asked"),
    ('The Gazette said that Keller commanded her crew, "Sail on!"', "Keller", "commanded"),
    ('Orsk threw the cup, yelling at me, saying "you do not know it".', "Orsk", "saying"),
    ('Keller cited boats as a tool but warned that it was a "double sword".', "Keller", "warned"),
    ('Keller took the opportunity to say that "the port is a free port".', "Keller", "say"),
    ('Keller went so far as to say "they are all asleep".', "Keller", "say"),
    ('A 1970 evaluation called Orsk "an exceptionally fine pilot".', "A 1970 evaluation", "called"),
    ('Orsk believed you called the plan "a gift to smugglers".', "you", "called"),
    ('Keller tweeted that Orsk was "a con" and called him lazy.', "Keller", "tweeted"),
    ('Keller went after the plan as a "gift to smugglers".', "Keller", "went after"),
    ('They saw a memo, dated 9 April, which warned of "a long winter".', "a memo", "warned"),
    ('He declined to say if Orsk had left, calling it "a private matter".', "He", "calling"),
    ('I still remember Orsk stuttering about "the great flood".', "Orsk", "stuttering"),
    ('Keller left for the hotel at the harbour, proclaiming "a new age".', "Keller", "proclaiming"),
    ('A note pinned to the gate read: "An eye for an eye"', "A note", "read"),
    (
        'Crews may sail, a plan one sailor said was "worse than a flood".',
        "one sailor",
        "said",
    ),
    ('For Orsk, Ann Keller said that he was "in a dark place".', "Ann Keller", "said"),
    (
        'In an email to the port\'s director, Ben Orsk, the mayor suggested it was "a small loss".',
        "the mayor",
        "suggested",
    ),
    ('Keller defended her remark about the "cityscape of Brunn".', "Keller", "remark"),
    ('Her recipe calls for what she termed "a very small glug" of oil.', "she", "termed"),
    ('Others call the plan "a gift to smugglers".', "Others", "call"),
    (
        'It was rejected; one referee dismissed it as "poetry in motion".',
        "one referee",
        "dismissed",
    ),
    (
        'Ann Keller, who showed that fish are caught "with a net and patience", has died.',
        "Ann Keller",
        "showed that",
    ),
    ('Keller paid tribute to "a great pilot and a great woman".', "Keller", "tribute"),
    (
        'The film appears to show the mayor, Ann Keller, saying "let them row".',
        "Ann Keller",
        "saying",
    ),
    (
        'Brunn, BNA – Minister of Works Ann Keller said on Monday it was "the worst in years".',
        "Ann Keller",
        "said",
    ),
    ('Relations, said a person close to Keller, "never existed at all".', "a person", "said"),
    (
        'In her closing argument Mrs. Keller told us he was "guilty of hope".',
        "Mrs. Keller",
        "told",
    ),
    ('On the forum somebody asked, "is it worth the money?"', "somebody", "asked"),
    ('My daughter texted: "how was the boat".', "My daughter", "texted"),
    ('"They gave me a bag," I typed.', "I", "typed"),
    ('The storm was described by the latter as "a lovely moment".', "the latter", "described"),
]
PASSIVE = [
    ('The captain was told by Keller that he "should have turned back".', "Keller", "told"),
    ('Alvarez was quoted as saying that the ferry was "a coffin".', "Alvarez", "saying"),
    ('The newspaper quoted Alvarez as saying the ferry was "a coffin".', "Alvarez", "saying"),
    ('Keller is said to have called him "a coward".', "Keller", "called"),
    ('The plan was described by Keller as "a gift to smugglers".', "Keller", "described"),
    ('The plan was called "a gift to smugglers" by Keller.', "Keller", "called"),
]
TOLD = [
    ('Alvarez said Keller believes the treaty is "worth less than its paper".', "Alvarez", "said"),
    ('Alvarez said it shows that the treaty is "worth less than its paper".', "Alvarez", "said"),
    ('Alvarez said she hopes the treaty is "worth more than its paper".', "Alvarez", "said"),
    ('Thus, she said, Keller could name aides with "clean hands and a head".', "she", "said"),
    ('Orsk said the port expelled sailors accused of being "thieves".', "Orsk", "said"),
    ('Orsk said the town was calm and the council would consider "a ban".', "Orsk", "said"),
    ('In May, Alvarez said, most people believed the treaty was "a good one".', "Alvarez", "said"),
    ('Police said the man had shouted "long live the king" before.', "the man", "shouted"),
    (
        'The mayor kept calm, while ZLA leaders announce that the town is in their "state".',
        "ZLA leaders",
        "announce",
    ),
]


@pytest.mark.parametrize(("text", "speaker", "cue"), [*BEFORE, *AFTER, *WOVEN, *PASSIVE, *TOLD])
def test_the_speaker_of_a_sentence(nlp: Language, text: str, speaker: str, cue: str) -> None:
    found = quotes(nlp, text)
    assert [(q.speaker_span.of(text), q.cue) for q in found if q.speaker_span] == [(speaker, cue)]
    assert len(found) == 1


@pytest.mark.parametrize(
    "text",
    [
        'The Harbour Authority ("HWA") said the boats were late.',
        'A dredger dubbed "Mole" was part of it.',
        'A man named Orsk was part of a "second wave" of boats.',
        'He replaced the word "traitor" in the text.',
        'Keller told "Die Zeitung" that the dam would hold.',
        "The quote is on page 12 of ‘The Boatman: A Life in Boats’.",
        'Officials say the "Talamba" group has left.',
        'The port, whose crews are feared, is no more than "a pond".',
        "The “heroes”, rightly praised, needed their courage.",
        'The survey entitled "What the people of Brunn think of boats" is out.',
        "“Inside” sources are cited by the paper.",
        'The firm makes a sequel to the hit, "Harbour: Unbound" and says little.',
        'The Oscar was for "All the Boatmen of Brunn" in that year.',
        'Captain "Mole" said little.',
        'Two wanted men, identified as "brothers", were held.',
        'They swam in the lake beside the park, "Los Robles," before noon.',
        'The expo dubbed, "Harbour Days 2022", drew thousands.',
        "It takes place in the old ‘Ciudad de las Artes y las Ciencias’ in Valencia.",
        'The boy with the nickname "River King" won.',
        'Soldiers fired "warning shots" at the boats.',
        'It bears the name of "boto rosado", the dolphin is widely known as a ghost.',
        'There is an old saying that fits: "Haste makes waste."',
        'It is time to recall an old proverb of the islands: "Haste makes waste."',
        'The court dismissed a petition of the organisation "Odhara" on Monday.',
        'The fair on the theme "Unite for Peace" promises to be large.',
        'She came to talk about "The Ferryman of Brunn", in which she rows.',
        'Officials say the police began "Operation Long Winter" in the port.',
        'The house has been called "the ugliest in Brunn".',
        'A house called "The Ark" burnt down.',
        'The street is known as "the pipe" to sailors.',
        'The ministry\'s plan to ban "foreign agents" was criticised by Orsk.',
        'He was accused of "insulting the crown".',
        'She starred in the film "The Long Winter" and won.',
        'Keller appeared on "Morning in Brunn" on Monday.',
        'Bolivia built a "river force" of old boats.',
        'The "friendship bridge" is closed.',
        'The market rate (the "river rate") rose, and so did Keller\'s anger.',
        'Orsk was accused of greed by Ann Keller as prices ("tarifa azul") rose.',
        'The gangs, with the rowers and the pilots, now call themselves "Los Remos".',
        'According to the controversial "Orsk Memo," which all read, Keller had asked for help.',
        'The police put out a statement titled: "Child Comes Home Safely from the River".',
        'The town decided to send the girl to a "half-way house" by the river.',
        'The rumour was that Ben Orsk was planning an "unbelievable" race.',
        'The plan helps the "close the port" crowd and friends of Orsk who object to boats.',
        'Most of the "talking heads" of Brunn, however, knew little of what they read.',
        'The writer\'s use of "Greendale School" as the address is also revealing.',
        'Keller called the port to ask if it was open and was told "This is a ferry".',
        'Keller was stopped at the gate and asked "Who are you?" on Monday.',
        'Keller called the pilot, who "had never heard of the boat", and left.',
        'Keller will email the names in time for their "lobby day" in Brunn.',
        'Keller knew "exactly which boat" it was; she said that it was lost.',
        'Keller expects that "Strong Man" Ben Orsk will win.',
        'It depends on what Keller wants from "B & W" in the end.',
        'A fund for Orsk speaks to that, with the town being asked to help "free a captive".',
        "‘A hole in the dam’ Harbour Watch says that Orsk and Dow are among those who fled.",
        'The sum that Keller mentions below is based on their failure to "assist" us.',
        'They wrote for the old journal "Revista di Studi Marini" in Brunn.',
        'After a story on "the results of the programme," Keller complained that she was ill.',
        '"The river is our mother."',
        'The crew were told to "save the boats first", a public inquiry heard on Monday.',
        'I went to the port with what you might call "doubts".',
        'I ordered the "World Famous" bun.',
        'I suggest a "blind draw" of the boats.',
        'Keller ordered the "catch of the day and more".',
        'Strangers embraced during "Harbour Light".',
        'Keller wept through the whole of "Slow Boat" and then went home.',
        'Keller announced it before "Slow Boat", and sang.',
        'Pudding, billed as "a ruined crumble", was good.',
        'Keller, who is known to all as "Mr Stop", said he was proud.',
        'The word "revolution" was used four times and, a pilot noted, twice in the headline.',
        'The town has maintained a "zero boats" policy for years.',
        'They gave it to all in order to maintain the "right balance".',
        'She was known by the Yoruba word "Iyawo" in the port.',
        'They rowed, we are told, until dawn, and "two of the crew drowned".',
        'Review: "Othello" at the theatre',
        'The note, written on the back of a ticket, was signed "T".',
        'The shed, described as "half-built" shelter, would need a roof.',
        'The firm brought hundreds of "river fliers" who claimed to swim.',
        'Q&A: "You have to be mad"',
        'I ordered a soup (apparently this is "washing it down with a drink").',
        'I think it is called "Rowing for those who are old".',
        'If you are lucky, you might be able to talk them into "giving it a home".',
        'My reply to the question "Which boat is yours?" is short.',
        'I called the "free" number of the port.',
        'I told Keller the name of it, and she knew "exactly which boat of the two" it was.',
        'The river has, in my opinion, a "good" bank.',
        'Keller has found a notebook headed "clients".',
        'Please use the form labelled "old".',
        'A: "I cannot tell."',
        'Email: "Boatman" at the harbour.',
        'Keller liked the stories that boys told the "girls" of the port.',
        'The so-called "river strain" of the bug spreads, according to test results.',
        "In “Slow Boat,” she sneers at the crews.",
        "She sings well; in “Harbour Light”, she sneers at the crews.",
    ],
)
def test_nobody_is_named_where_it_cannot_be_told(nlp: Language, text: str) -> None:
    assert speakers(nlp, text) == [""]


@pytest.mark.parametrize(
    "text", ['Robert "Bob" Miller won on Sunday.', "Miller, 6'2\" tall, won on Sunday."]
)
def test_a_nickname_and_inches_are_no_quotes(nlp: Language, text: str) -> None:
    assert quotes(nlp, text) == ()


PARAGRAPHS = {
    "a second quote goes on": (
        '"We will rebuild," Keller told reporters on Tuesday. "It will take years."',
        ["Keller", "Keller"],
    ),
    "a cue between the halves of a sentence": (
        '"That," he added, "is what we feared."',
        ["he", "he"],
    ),
    "a cue between, and a word": (
        '"I like him," Keller said, but "he has a history of lying."',
        ["Keller", "Keller"],
    ),
    "a sentence behind that says whose it was": (
        '"We will stay." That was the message from the rowers.',
        ["the rowers"],
    ),
    "two things that are called something": (
        'Keller called the boat "wholly unfit" and the crew\'s reply "lame".',
        ["Keller", "Keller"],
    ),
    "a coach, who foretold it": (
        'Her coach, who found her in May, had predicted it. "I told her so."',
        ["Her coach"],
    ),
    "a setting, which names nobody": (
        'Keller talks about it. In May, in a game at Brunn, "I went one way. I heard it."',
        ["Keller"],
    ),
    "a participle behind words of which somebody else is the subject": (
        'Keller told them that the crew "means what it says", adding: "Listen to it."',
        ["Keller", "Keller"],
    ),
    "a question and its answer within a paragraph": (
        'Keller told him that he was late. "No." "Were you paid?" "No."',
        [],
    ),
    "an act, then a clause behind a colon": (
        'Keller dismissed it: boats of this kind "do not sink". Orsk was glad: it "was time".',
        ["Keller", "Orsk"],
    ),
    "no act of a person before a colon": (
        'The town has a rule: boats of this kind "are not welcome".',
        [],
    ),
    "what others say, and is rejected": (
        'Keller rejected claims that she "had a foul mouth". Orsk denied the idea it "was over".',
        [],
    ),
    "a cue after two quotes": (
        '"We are not afraid." "We never were," Keller said.',
        ["Keller", "Keller"],
    ),
    "According to, then a quote beside it": (
        'According to the mayor, "the pact is dead." "The fleet sails at dawn," Orsk added.',
        ["the mayor", "Orsk"],
    ),
    "According to, then a term in a paragraph of its own": (
        'Crews left.\nAccording to a report of the league, the figures are "incomplete".',
        ["a report"],
    ),
    "a cue, then another clause that leads to a quote": (
        'Keller called the pier "a mess", and for years her crew had a rule: "No boots on deck."',
        ["Keller", "her crew"],
    ),
    "a label that looks like a verb": (
        'The singer Rolf Sallow spoke.\n\nSallow: "I slept badly."',
        ["Sallow"],
    ),
    "a name that looks like a verb": (
        'Ben Laing shut the yard. Laing blames rain, then tax, then "the men with clipboards".',
        ["Laing"],
    ),
    "who answers an interviewer": (
        """Ann Keller took over in May.\n\n"It is all parking," Keller says.\n
Your predecessor called the pier "a wreck". Do you agree?\n\n"He should know."\n
In May you let them in. Some people said it was unwise.\n\n"Some people were dry."\n
The town wants it mended by May. Can you do it?\n\n"Yes.\"""",
        ["Keller", "Your predecessor", "Keller", "Keller", "Keller"],
    ),
    "another of somebody's sayings": (
        '"Row," Keller would tell them. Or: "Do not dare."',
        ["Keller", "Keller"],
    ),
    "a firm by its name": (
        'The firm, Deakin & Lowe, told us in a letter: "It is over."',
        ["The firm"],
    ),
    "what only leads on to another quote": (
        '"It is done," Ann Keller said. Then, after a pause: "The pier has gone."',
        ["Ann Keller", "Ann Keller"],
    ),
    "who dismissed it, and told others more": (
        'Ben Orsk, who dismissed it as "theatre," told reporters he would "read it all".',
        ["Ben Orsk", "Ben Orsk"],
    ),
    "a label before a title": (
        'Interviewer: "The Ark" opens in May.\n\nOrsk: "It does."',
        ["Orsk"],
    ),
    "another one, by name": (
        'Some laughed. Another, Ben Orsk from Brunn, said he sent it with the words "as agreed".',
        ["Ben Orsk"],
    ),
    "a question that a colon leads to, and its answer": (
        'Ann Keller sent a text. It said: "Still afloat?" Orsk replied at once. "Still leaking."',
        ["It", "Orsk"],
    ),
    "a passive that leads to a quote": (
        'Ben Orsk was not impressed: "A pier? They have no boats."',
        ["Ben Orsk"],
    ),
    "who acts before a quote, by name": (
        'His sister, Ann Keller, who rows, has given up. "We told him so."',
        ["Ann Keller"],
    ),
    "a thing for those in it": (
        '"It is open after six," replied the bakery, at last. "bring cash."',
        ["the bakery", "the bakery"],
    ),
    "two cues in a sentence": (
        '"It is late," she said, adding that "nobody has slept for days."',
        ["she", "she"],
    ),
    "an act, then words": (
        'Keller shook her head. "I have nothing to hide."',
        ["Keller"],
    ),
    "a colon, then a paragraph": (
        'Keller continued:\n"The harbour is the heart of the town."',
        ["Keller"],
    ),
    "a paragraph of its own": (
        '"We sail at dawn," Orsk said.\n"The fleet is ready."',
        ["Orsk", "Orsk"],
    ),
    "over paragraphs, the cue first": (
        'Orsk said, "We came at dawn.\n"We left at noon."',
        ["Orsk", "Orsk"],
    ),
    "over paragraphs, the cue last": (
        'It rained all day.\n"We came at dawn.\n"Nobody saw us," Orsk said.',
        ["Orsk", "Orsk"],
    ),
    "two clauses, two speakers": (
        'China urged both sides to "show restraint", while Japan called it "unacceptable".',
        ["China", "Japan"],
    ),
    "speakers take turns": (
        '"We sail at dawn," Orsk said.\n"You will not," Keller replied. "The port is closed."',
        ["Orsk", "Keller", "Keller"],
    ),
    "a name after the pronoun": (
        'Though she called the plan "outrageous", Keller kept calm. "We shall talk about it."',
        ["she", "Keller"],
    ),
    "a name before the pronoun": (
        'Keller scolded him: "The town is against you," she said.',
        ["Keller"],
    ),
    "a name below several paragraphs": (
        '"We came at dawn."\n"Nobody saw us."\nJohn Miller, fisherman',
        ["John Miller", "John Miller"],
    ),
    "a label within, then its next paragraph": (
        '"KELLER: The town is ready.\n"It has been ready for years.\n"ORSK: I doubt it."',
        ["KELLER", "KELLER", "ORSK"],
    ),
    "a saying is not whoever's spoke before": (
        'Keller left on Monday. There is an old saying: "Haste makes waste."',
        [],
    ),
    "a question, and who answers": (
        'Dow asked, "Why should we sail?" Orsk replied his job was to sail.',
        ["Dow"],
    ),
    "who is asked answers": (
        'I asked the pilot Ben Orsk what he saw. "There was nothing but fog."',
        ["the pilot Ben Orsk"],
    ),
    "who was asked answers": (
        'Keller was asked whether she would stay. "I have not made up my mind."',
        ["Keller"],
    ),
    "a body that acts does not go on to speak": (
        'The Harbour Authority went to court. "It is a shame."',
        [],
    ),
    "a share of people does not go on to speak": (
        'Some 33% reported losses. "My shop was all I had."',
        [],
    ),
    "the reporter's own sentence": (
        'Keller joined the club. The idea was that it "would give him friends. And it did."',
        [],
    ),
    "whose words a colon leads to, a paragraph below": (
        'Keller should remember the words of Ben Orsk:\n"The river forgets nothing."',
        ["Ben Orsk"],
    ),
    "a statement by somebody, a paragraph below": (
        'The paper rated this statement by Keller:\n"The river is clean."',
        ["Keller"],
    ),
    "a question, then what another says": (
        'Keller was curious. "Where can we see it?" Orsk said the biggest changes were in town.',
        ["Keller"],
    ),
    "somebody acts in between": (
        '"We saw it all," Keller said. And the captain does not hide her plans. "I shall sail."',
        ["Keller"],
    ),
    "an aside goes on": (
        'Keller left early. But most people, she said, stayed on. "It was a long night."',
        ["she"],
    ),
    "a place does not go on to speak": (
        'Panama is at level 3. The rise was small. "Do not travel."',
        [],
    ),
    "what the reporter leads to is nobody's": (
        'Keller left on Monday. And then, at last, "We would lose our boats."',
        [],
    ),
    "not over a heading": (
        'Orsk said: "It rained."\nA long story\nThe story is of a boat. "It has a few levels."',
        ["Orsk"],
    ),
    "what others have called it": (
        'The union said the port was "in debt to the town", a charge Keller has called "untrue".',
        ["The union", "Keller"],
    ),
    "what others dismiss": (
        'Orsk accused Dow of "fuelling the fire", an allegation that the club dismissed as "lies".',
        ["Orsk", "the club"],
    ),
    "a clause aside within another": (
        '"This is about boats," he said, to which a voice from the back replied: "Then sail!"',
        ["he", "a voice"],
    ),
    "who is named in a question": (
        'Howell looks at the boat. "When I get it back." And Spink? "When he gets a hobby."',
        ["Howell", "Spink"],
    ),
    "a dialogue": (
        '"They had a report," Keller replied.\n"And did they read it?"\n"Once."\nIt rained.',
        ["Keller"],
    ),
    "a slogan is not whoever speaks next": (
        'They marched under the slogan "We are the people". "He never asked me," said Keller.',
        ["Keller"],
    ),
    "a term far from what is said": (
        'In a talk with the "actors" of the port and all its crews, Keller said that "all sail".',
        ["Keller"],
    ),
    "over what everybody says": (
        '"You hear the boat," says Keller. Everybody calls it that. "If it stops, you count."',
        ["Keller", "Keller"],
    ),
    "over a term": (
        '"It is a port," said Keller, whose son, 9, was sent home for "odd socks". "He cried."',
        ["Keller", "Keller"],
    ),
    "a semicolon": (
        'The club called it "a rare win for us"; the score in town was "two to one".',
        ["The club"],
    ),
    "a title that was told before": (
        'Her new song, "Loud", is out. Keller\'s label said "Loud" had been heard by many.',
        [],
    ),
    "one of two bodies in a passive": (
        'She is called a "martyr" by Orsk and a "rebel" by Keller.',
        ["Orsk", "Keller"],
    ),
    "what somebody thinks does not go on where a body thinks": (
        'The town is glad, as Brunn aims to be the first port. "We do our best."',
        [],
    ),
    "the reporter does not go on": (
        'I bought a boat in May. "Time is the best teacher."',
        [],
    ),
    "a question in between": (
        '"It is a long way," says Orsk. "Will you go on?" I ask. "I will," says Keller.',
        ["Orsk", "I", "Keller"],
    ),
    "an age may speak": (
        '"It is time to leave," said the 46-year-old, who sold his shop.',
        ["the 46-year-old"],
    ),
    "a question, then the reporter": (
        '"Is anybody there?" He waited. "Nobody," Keller said.',
        ["Keller"],
    ),
}


@pytest.mark.parametrize(
    ("text", "expected"), [pytest.param(*case, id=name) for name, case in PARAGRAPHS.items()]
)
def test_the_speakers_of_a_paragraph(nlp: Language, text: str, expected: list[str]) -> None:
    found = speakers(nlp, text)
    assert [name for name in found if name] == expected


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ('"We will rebuild the harbour," Keller said.', QuoteKind.FULL),
        ('Keller said that "the harbour will be rebuilt".', QuoteKind.FULL),
        ('"It rained. We stayed," Keller said.', QuoteKind.FULL),
        ('"Possibly more," Keller said.', QuoteKind.FULL),
        ('"Why is the world so blind?" Keller asked.', QuoteKind.FULL),
        ('Keller said the harbour "will be rebuilt by May".', QuoteKind.PART),
        ('The architect Ben Orsk "thought it was a joke" at first.', QuoteKind.PART),
        ('Keller spoke of "a long winter without bread".', QuoteKind.PART),
        ('Keller said the town\'s "mood is as dark as the river".', QuoteKind.PART),
        ('Keller called it "the best example of how towns die".', QuoteKind.PART),
        ('Keller said she had "heard enough nonsense".', QuoteKind.PART),
        ('Keller spoke of the "friendship bridge".', QuoteKind.TERM),
        ('Keller called him "unhinged".', QuoteKind.TERM),
        ('Keller called it "a dark day".', QuoteKind.PART),
        ('Keller said he was "tired and hungry".', QuoteKind.PART),
        ('Keller wants it "before Monday", he said.', QuoteKind.PART),
        ('Keller spoke of the "dark and rainy" day.', QuoteKind.TERM),
        ('Keller sang "In the Hills" to them.', QuoteKind.TERM),
        ('Keller has a new "get-tough" policy.', QuoteKind.TERM),
        ('They met in the park, "Los Robles," by the river.', QuoteKind.TERM),
        ('"Horribly," Keller said.', QuoteKind.FULL),
        ('Keller left because "she had no time for them".', QuoteKind.FULL),
        ('Keller said he was worried "somebody saw you there".', QuoteKind.FULL),
        ("He read from ‘Orsk: The Boatman of Brunn’ on Monday.", QuoteKind.TERM),
        ('Keller opposes "isolated incidents" of theft.', QuoteKind.TERM),
        ('They wrote. "bring cash."', QuoteKind.FULL),
        ('Keller called him an "Oakton stooge who longs for his home".', QuoteKind.PART),
        ('Keller says Brunn "will not be bullied," as talks on the port begin.', QuoteKind.PART),
        ('There are signs that say: "Boats: Two Rows or One".', QuoteKind.PART),
    ],
)
def test_the_kind_of_a_quote(nlp: Language, text: str, kind: QuoteKind) -> None:
    assert [q.kind for q in quotes(nlp, text)] == [kind]


def test_the_span_leaves_out_the_marks(nlp: Language) -> None:
    text = "“We stay,” Keller said."
    assert quotes(nlp, text)[0].span == Span(1, 9)


# The speaker as a mention


def mention(text: str, words: str, kind: ActorType, form: Form = Form.NAME) -> Mention:
    start = text.index(words)
    return Mention(Span(start, start + len(words)), kind, form)


@pytest.mark.parametrize(
    ("text", "words", "kind", "speaks"),
    [
        ('"We stay," Anna Keller said.', "Anna Keller", ActorType.PERSON, 0),
        ('"We stay," the mayor said.', "mayor", ActorType.PERSON, 0),
        ('"We stay," she said.', "she", ActorType.PERSON, 0),
        ('"We stay," Mayor Anna Keller said.', "Anna Keller", ActorType.PERSON, 0),
        ('"We stay," NATO officials said.', "NATO", ActorType.ORGANISATION, 0),
        ('"We stay," the French president said.', "French", ActorType.GROUP, None),
        ('"We stay," French officials said.', "French", ActorType.GROUP, 0),
        ('"We stay," Keller\'s spokesman said.', "Keller", ActorType.PERSON, None),
        ('"We stay," NATO\'s critics said.', "NATO", ActorType.ORGANISATION, None),
        ('"We stay," NATO\'s spokesman said.', "NATO", ActorType.ORGANISATION, 0),
        ('"We stay," a spokeswoman for NATO said.', "NATO", ActorType.ORGANISATION, 0),
        ('"We stay," a spokesman for the alliance said.', "alliance", ActorType.ORGANISATION, 0),
        ('A report by NATO said it was "late".', "NATO", ActorType.ORGANISATION, 0),
        ('"We stay," a statement from NATO said.', "NATO", ActorType.ORGANISATION, 0),
        ('"We stay," the alliance NATO said.', "NATO", ActorType.ORGANISATION, 0),
        ('"We stay," a spokesman for Keller said.', "Keller", ActorType.PERSON, None),
        ('"We stay," an envoy for NATO said.', "NATO", ActorType.ORGANISATION, None),
        ('"We stay," Keller supporters said.', "Keller", ActorType.PERSON, None),
        ('"We stay," NATO leaders said.', "NATO", ActorType.ORGANISATION, 0),
        ('"We stay," a French tourist said.', "French", ActorType.GROUP, None),
        ('"We stay," a NATO employee said.', "NATO", ActorType.ORGANISATION, None),
        ('"We stay," Anna Keller MP said.', "Anna Keller", ActorType.PERSON, 0),
        ('"We stay," she told Anna Keller.', "Anna Keller", ActorType.PERSON, None),
    ],
)
def test_a_mention_speaks_where_it_is_the_head_or_its_body_speaks(
    nlp: Language, text: str, words: str, kind: ActorType, speaks: int | None
) -> None:
    found = find_quotes(nlp(text), (mention(text, words, kind),))
    assert [q.speaker for q in found] == [speaks]


@pytest.mark.parametrize(
    ("text", "speaks"),
    [("The Belgian", None), ("Belgians", 0), ("The Dutch", 0), ("The Zulu", None)],
)
def test_one_of_a_state_does_not_speak_for_it(nlp: Language, text: str, speaks: int | None) -> None:
    words = text.removeprefix("The ")
    text = f'{text} said: "My legs are gone."'
    found = find_quotes(nlp(text), (mention(text, words, ActorType.PLACE, Form.DEMONYM),))
    assert [q.speaker for q in found] == [speaks]


@pytest.mark.parametrize(
    ("text", "speaks"), [("The Republican", None), ("The Republicans", 0), ("The Tory", None)]
)
def test_one_of_a_party_does_not_speak_for_it(nlp: Language, text: str, speaks: int | None) -> None:
    words = text.removeprefix("The ")
    text = f'{text} said: "My legs are gone."'
    found = find_quotes(nlp(text), (mention(text, words, ActorType.ORGANISATION),))
    assert [q.speaker for q in found] == [speaks]


# Any text


FRAGMENTS = st.sampled_from(
    [
        *"\"“”'’‘«\n ,.?:()-é🚢",
        *("''", "he said", "Anna Keller", "said", "according to", "the mayor", "who", "saying"),
        *("Who?", "a plan", "was called", "the film", "KELLER:", "6'2", "told by", "as", "that"),
    ]
)
TEXTS = st.one_of(st.lists(FRAGMENTS, max_size=30).map("".join), st.text(max_size=80))


def ents(doc: Doc) -> tuple[Mention, ...]:
    return tuple(Mention(Span(ent.start_char, ent.end_char), ActorType.PERSON) for ent in doc.ents)


@given(text=TEXTS)
@settings(max_examples=80, derandomize=True, deadline=None)
def test_any_text_gives_quotes_that_lie_within_it(nlp: Language, text: str) -> None:
    doc = nlp(text)
    mentions = ents(doc)
    end = 0
    for quote in find_quotes(doc, mentions):
        assert end <= quote.span.start < quote.span.end <= len(text)
        assert "\n" not in quote.span.of(text)
        end = quote.span.end
        assert quote.speaker is None or 0 <= quote.speaker < len(mentions)
        assert quote.cue in text
        if quote.speaker_span is None:
            assert quote.speaker is None
        else:
            assert quote.speaker_span.of(text).strip()


def test_a_name_is_told_whole(nlp: Language) -> None:
    text = "Station director Khalifa al-Hadi said: “We are glad.”"
    name = Span(text.index("Khalifa"), text.index(" said"))
    mention = Mention(name, ActorType.PERSON, Form.NAME)
    found = find_quotes(nlp(text), (mention,))
    assert [q.speaker_span.of(text) for q in found if q.speaker_span] == [
        "Station director Khalifa al-Hadi"
    ]
