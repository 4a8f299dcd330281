"""What an amount is of, and whose age it is."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable

    from briefgen.annotate.model import Figure

    Reader: TypeAlias = Callable[..., tuple[Figure, ...]]


@pytest.mark.parametrize(
    ("text", "things"),
    [
        # what is counted
        ("Eight refugee camps were left.", ["refugee camps"]),
        ("They run twelve prisons for foreign militants.", ["prisons for foreign militants"]),
        ("More than 100,000 people live there.", ["people"]),
        ("They sold 4.3 million digital and physical copies.", ["digital and physical copies"]),
        ("Dozens of shops closed.", ["shops"]),
        ("All 20 euro area countries agreed.", ["euro area countries"]),
        ("Two-thirds of the voters stayed away.", ["voters"]),
        ("One of only three doctors stayed.", ["doctors", "doctors"]),
        ("Three or four people came.", ["people"]),
        ("They found 15 more cases.", ["cases"]),
        ("They hinted at two more this year.", [""]),
        ("The victims numbered 213.", ["victims"]),
        ("The death toll rose to 16.", ["death toll"]),
        ("Two-thirds of the combined 4.3 million old and new copies.", ["old and new copies"] * 2),
        ("They keep two 30-minute sessions.", ["30-minute sessions", "sessions"]),
        ("Six million homes, including two million in Ohio, went dark.", ["homes", "homes"]),
        ("The ferry is 80 years old.", ["ferry"]),
        ("The population passed 49.4m. The Elm Prize went abroad.", ["population"]),
        ("Ana Reis, a driver, has died aged 84.", ["Ana Reis"]),
        ("Ana Reis died in Oakton on Wednesday, aged 84.", ["Ana Reis"]),
        ("They raised $5 million in deposits.", ["deposits"]),
        ("The line closes for a £28m upgrade.", ["upgrade"]),
        ("They built a £28m upgrade that lasts.", ["upgrade"]),
        ("They get a £15,000 golden hello under a scheme.", [""]),
        ("Sales rose 3 percent, beating the 2 percent analysts had expected.", ["Sales", ""]),
        ("He was 0.7 seconds adrift in second place.", [""]),
        ("They won in front of 2,114.", [""]),
        ("Police held 66 people. Of these, 20 were released.", ["people", "people"]),
        ("Forecasters expect cold, with highs of 15 degrees on the coast.", ["highs"]),
        ("There were 63 such raids in May, up from 51 in April.", ["raids", "raids"]),
        ("About 900 pupils joined the courses, against 800 in 2024.", ["pupils", "pupils"]),
        ("About 900 pupils came, up from 20 teachers in May.", ["pupils", "teachers"]),
        ("Two guards, aged 29 and 44, were hurt.", ["guards"] * 3),
        ("They invested $5 million in the port.", ["port"]),
        ("They must repay $5 million in a corruption case.", [""]),
        ("Our water mains, which are 80 years old, leak.", ["water mains"]),
        ("Ana Reis is 80 years old.", ["Ana Reis"]),
        ("They felled trees more than 300 years old.", ["trees"]),
        ("The mayor died at the age of 80.", [""]),
        ("Reis made 87 off 78 balls.", ["", "balls"]),
        ("It beat the 50,000 economists had expected.", [""]),
        ("They saw rents of $5, a rise of 12 percent.", ["rents", "rents"]),
        ("Oakton raised the price it pays farmers by 12 percent.", ["price"]),
        ("He picked 11 bags, down from 30 three seasons ago.", ["bags", "bags", "seasons"]),
        ("Of the dead, 30 were in Oakton, 22 in Oslo and 12 in Bergen.", ["", "", ""]),
        ("Over 600 houses were lost and 4,700 damaged.", ["houses", "houses"]),
        ("Rents fell by 5 percent, the mayor said on Friday, down from 6.", ["Rents", "Rents"]),
        ("That took 0.17 percentage points off sales.", ["sales"]),
        ("A tram hit the window of a shop at 40 km/h.", ["tram"]),
        ("It beat forecasts with revenue of $5 million in May, up 8%.", ["revenue", "revenue"]),
        ("It was above the 6% Wall Street expected.", [""]),
        ("They spent $5 million on boats and $3 million on nets.", ["boats", "nets"]),
        ("A wafer costs some $30,000.", ["wafer"]),
        ("Repayments on a $600,000 loan fall by $90.", ["loan", "loan"]),
        ("The town got only 28 percent of the $4m it asked for.", ["", ""]),
        ("The farm changed hands for $9,500.", ["farm"]),
        ("Sales hit $9m, of which boats made up 74 percent.", ["Sales", "boats"]),
        ("Some 89,000 people left and 10,000 reached Oslo.", ["people", "people"]),
        ("Nine trains in ten were late.", ["trains"]),
        ("They cut 600 jobs on top of the 1,200 lost.", ["jobs", "jobs"]),
        ("They took 94 tonnes of tea in May and 14 tonnes in June.", ["tea", "tea"]),
        ("Oslo had 75 cases, Bergen 56 and Lima 28.", ["cases"] * 3),
        ("It rebuilt 9 kilometres of its 33km of track.", ["track", "track"]),
        ("They bought 5,000 acres of moor for £20m.", ["moor", "moor"]),
        ("It pays a base dividend of $5 and $2 on top.", ["base dividend", "base dividend"]),
        ("In a trial last year five of six children could hear.", ["children", "children"]),
        (
            "It hit 43 huts and 18 boats; six people died and 36 were hurt.",
            ["huts", "boats"] + ["people"] * 2,
        ),
        ("Crashes in fog are down by 14 per cent.", ["Crashes"]),
        ("A village cost it 60 lives a day.", ["lives"]),
        ("Starts in May ran at 279,234, 14 per cent up.", ["Starts", "Starts"]),
        ("Their contracts pay a tenth as much as ours.", ["contracts"]),
        ("The pill cut the risk of a second fall by 26%.", ["risk"]),
        ("The storm took the median price of a home to $381,000.", ["median price"]),
        ("Car thefts climbed to 6,214, an increase of 5 percent.", ["Car thefts", "Car thefts"]),
        ("One in four involved a bus.", [""]),
        ("They made 9 percent more arrests than a year ago.", ["arrests"]),
        ("Passengers will pay 3.8% more for tickets.", ["tickets"]),
        ("The drug is given within 72 hours of a first fall.", [""]),
        ("Shares jumped 11%, adding €3bn to its market value.", ["Shares", "market value"]),
        ("The poll gave the opposition 44%.", ["opposition"]),
        ("Most live within 30 minutes' walk of a well.", ["walk"]),
        ("Of those in hospital, 18 of them children, all left.", ["children"]),
        ("It comes with a 5 speed manual gearbox.", ["speed manual gearbox"]),
        ("They had 127 patients, and eight were taken to Oakton.", ["patients", "patients"]),
        ("They lost 12 boats and 40 nets, and eight were found.", ["boats", "nets", ""]),
        ("It made a profit of $5 million, compared with $4 million.", ["profit", "profit"]),
        ("The grid needs 27 gigawatts of storage, against 5.5GW now.", ["storage", "storage"]),
        (
            "Income was $5 million, or 7 cents a share, against $4 million, or 6 cents.",
            ["Income"] * 4,
        ),
        ("It was less than the 50,000 analysts forecast.", [""]),
        ("It fell short of the 180,000 analysts forecast.", [""]),
        ("The mayor said the 50 economists expected rain.", ["economists"]),
        ("They asked the 50 economists who had come.", ["economists"]),
        (
            "Ruritania has 30 mines, followed by Utopia with 12 and Zenda with 9.",
            ["mines", "mines", "mines"],
        ),
        ("Ruritania reported 30,692 cases, followed by Utopia with 28,147.", ["cases", "cases"]),
        ("They hold 427 fugitives, 133 of them women.", ["fugitives", "fugitives"]),
        ("They saw 12 bodies a day.", ["bodies"]),
        ("Half of those asked agreed.", ["those asked"]),
        ("The number of shops rose to 450 from 360.", ["shops", "shops"]),
        ("They have 90 branches, 40 of which are abroad.", ["branches", "branches"]),
        ("They have 90 branches, 40 percent of which are abroad.", ["branches", "branches"]),
        ("The bill has 217 co-sponsors.", ["co-sponsors"]),
        ("It has beds for seven and 80 square feet of shelves.", ["", "shelves"]),
        ("The 27-nation bloc met.", ["nation"]),
        ("The 3,000-strong choir met.", ["choir"]),
        ("They tax 300 kinds of goods leaving the port after midnight.", ["kinds of goods"]),
        ("They held 86 men for their part in it.", ["men"]),
        ("They sold 3 million 9-litre cases of a year.", ["9-litre cases", "cases"]),
        ("There are three times as many nurses as then.", ["nurses"]),
        ("Rents are three times the national average.", ["Rents"]),
        ("They ran 30 miles and three races.", ["", "races"]),
        ("Jets hit Oakton, killing four sailors and wounding ten more.", ["sailors", "sailors"]),
        ("They held 200 supporters of Ana Belmonte.", ["supporters of Ana Belmonte"]),
        ("The party won the most seats with 40.", ["seats"]),
        ("A third of Ana’s boats sank.", ["Ana’s boats"]),
        ("The blast left 12 dead and 30 injured.", ["dead", "injured"]),
        ("They found 30 missing boats.", ["missing boats"]),
        ("The war left hundreds of dead.", ["dead"]),
        ("12 dead, 4 of them children not including", ["dead", "dead"]),
        ("They hit two displaced civilian camps.", ["displaced civilian camps"]),
        ("Three Court of Appeal judges left.", ["Court of Appeal judges"]),
        ("They won 30 cup holders.", ["cup holders"]),
        ("It has 12 members of the board of trustees.", ["members of the board of trustees"]),
        ("They lost two more this time.", [""]),
        ("Out-of-date maps cost 5 percent more.", ["Out-of-date maps"]),
        ("The offer values the whole of the yard at $5 million.", ["yard"]),
        ("Six sailors drowned, including one missing since May.", ["sailors", "sailors"]),
        # what is measured
        ("They told of a sharp drop in trading profit to $46 million.", ["trading profit"]),
        ("A 20 percent rise in rents was announced.", ["rents"]),
        ("There was a gain of $17 million in that quarter.", ["gain"]),
        ("It reported earnings from operations of about $200,000.", ["earnings"]),
        ("With a grant from the State of $5.5 million, work began.", ["grant"]),
        ("The Bank of Oakton lost $5 million.", ["Bank of Oakton"]),
        ("What kind of harbour loses $5 million?", ["harbour"]),
        ("They sold 3 million of the shares for $7 each.", ["shares", "shares"]),
        ("They agreed to buy all of the boats for $37 each.", ["boats"]),
        ("They will buy 33 percent of the yard for $12 a share.", ["yard", "yard"]),
        ("Four sailors were hurt, two fatally.", ["sailors", "sailors"]),
        ("She was given an order to pay $5 million.", [""]),
        ("They have a plan to spend $5 million.", ["plan"]),
        ("The well is 80 metres (260 ft) deep.", ["well", "well"]),
        ("An 80-metre-deep shaft opened.", ["shaft"]),
        ("Police seized €3 million (US$4 million) of copper.", ["copper", "copper"]),
        ("They had a loss of $7 million, or $1 a share.", ["loss", "loss"]),
        ("A 430-hectare (1,100-acre) field lay there.", ["field", "field"]),
        ("Exports rose 3 percent, imports by 4 percent.", ["Exports", "imports"]),
        ("Volume was 840 million shares, up from 443 million Thursday.", ["shares", "Volume"]),
        ("Analysts expect 3 percent.", [""]),
        ("Tickets cost $25 for adults.", ["Tickets"]),
        ("The workers earn $12 an hour in poor regions.", ["workers"]),
        ("The film made $120 million in its first weekend.", ["film"]),
        ("The well is 12 km southwest of the town.", ["well"]),
        ("Lending rose 3 percent.", ["Lending"]),
        ("Lending rose by a tepid 3 percent.", ["Lending"]),
        ("They sold $5 worth of fish.", ["fish"]),
        ("They sold $5 (£4) worth of fish.", ["fish", "fish"]),
        ("Because of rain, the pier lost 12 metres.", ["pier"]),
        ("They stole 4 tonnes of fish worth a total of $5 million.", ["fish", "fish"]),
        ("The court fined the firm $5 million.", [""]),
        ("The firm was fined $5 million.", ["firm"]),
        ("The fine is the equivalent of $4,000.", ["fine"]),
        ("They have up to 9 percent growth; Oakton has 6 percent.", ["growth", "Oakton"]),
        ("They lent 9 billion more than the 48 billion leaving the market.", ["", ""]),
        ("The death toll passed 2,000.", ["death toll"]),
        ("It won by 51 votes to 50.", ["votes", "votes"]),
        ("The quake measured 6.4 on the scale.", ["quake"]),
        ("She signed a four-year, $48 million contract.", ["contract", "contract"]),
        ("They agreed on a 120-hour ceasefire.", ["ceasefire"]),
        ("Inflation rose 5 percent.", ["Inflation"]),
        ("The government cut prices by 5 percent.", ["prices"]),
        ("It has a range of 400 kilometres.", ["range"]),
        ("The river lost 127 gigatonnes of ice.", ["ice"]),
        ("They hold $1.1 million in deposits.", ["deposits"]),
        ("She paid $800 for a new roof.", ["new roof"]),
        ("Her shares fell to $12 in New York.", ["shares"]),
        ("Tom Hansen fined him $12.", [""]),
        ("They won a $500 million contract.", ["contract"]),
        ("The index closed at 1,478 points.", ["index"]),
        ("They reported a third-quarter loss of $70 million.", ["third-quarter loss"]),
        ("He was arrested 41 times.", ["times"]),
        ("Three of the five share a house.", ["", ""]),
        ("All 40 plan the route.", [""]),
        ("They shot 12 aircraft the army had lost.", ["aircraft"]),
        ("The posts stand in water up to 44 metres deep.", ["water"]),
        ("They live in a village 12 km north of Oakton.", ["village"]),
        ("It fell on its side 400 metres from a station.", [""]),
        ("They circled a dim star 94 light-years from here.", ["dim star"]),
        ("They found 541 bricks of tea, weighing 630 kg.", ["bricks of tea", "bricks"]),
        ("A single dose costs the county about $38.", ["single dose"]),
        ("The walkout cost the firm $340 million.", ["walkout"]),
        (
            "A lamp fetched £42,000 and a first edition of a novel £19,500.",
            ["lamp", "first edition of a novel"],
        ),
        ("A poll put the Reds on 31 %, Blues on 12.", ["Reds", "Blues"]),
        (
            "They say 37 per cent of the pipes are more than 40 years old.",
            ["pipes", "pipes"],
        ),
        ("Gold added $21.60 to $4,116.30 an ounce.", ["Gold", "Gold"]),
        # what another figure is of
        ("The storm killed three sailors and hurt 12 others.", ["sailors", "sailors"]),
        ("They lost 289 huts, and 74 others leak.", ["huts", "huts"]),
        ("It has a turnover of £18m, a quarter of it from boats.", ["turnover", "turnover"]),
        ("They had 7,311 fires, 600 more than in 2020.", ["fires", "fires"]),
        ("They won 88 seats, 50 short of a majority.", ["seats", "seats"]),
        ("Of the 69 patients, 24 are young.", ["patients", "patients"]),
        ("They bought 56 boats and ordered 150 more.", ["boats", "boats"]),
        ("It hit 44 boats on the lake and 39 on the river.", ["boats", "boats"]),
        ("It fired 12 missiles, killing five.", ["missiles", ""]),
        ("Fares cost €9,300, two-thirds of which was paid.", ["Fares", "Fares"]),
        (
            "Some 60 sailors came to a four-hour hearing, five of them late.",
            ["sailors", "hearing", "sailors"],
        ),
        ("They paid $28 in fares at Elm, six times what was due.", ["fares", "fares"]),
        ("The Nikkei 225 fell 1.3 percent at 49,870.22.", ["Nikkei 225", "Nikkei 225"]),
        ("Some 76 percent of homes have it, up from 32 percent.", ["homes", "homes"]),
        ("Four men, aged 29 to 47, are in court. Two of them fled.", ["men", "men", "men"]),
        ("They lost 40 boats and 12 nets. Two of them were new.", ["boats", "nets", ""]),
        (
            "They ate 18 million eggs, compared with an average of 21 million.",
            ["shares", "shares"],
        ),
        ("Fewer than 40 boats came, and only four were small.", ["boats", "boats"]),
        ("It raises the rent of a shop by $86, taking it to $900.", ["rent", "rent"]),
        (
            "There were 4,312 sales in May, a 2 per cent fall, of which 90 were abroad.",
            ["sales"] * 3,
        ),
        ("The S&P 500 lost 0.8% on Monday.", ["S&P 500"]),
        ("Shares slipped, with Japan's Nikkei 225 down 1.3 percent.", ["Japan's Nikkei 225"]),
        ("Oakton canceled half its daily flights.", ["daily flights"]),
        ("He keeps 420 cows on 150 hectares.", ["cows", ""]),
        ("They draw $18 million from reserves.", ["reserves"]),
        ("It pays a dividend of $5 per share of stock.", ["dividend"]),
        (
            "Elm Stores jumped 6% after same-store sales rose 3.7%.",
            ["Elm Stores", "same-store sales"],
        ),
        # nobody knows
        ("The contract was approved by 68% to 32%.", ["", ""]),
        ("The State needs 54,000 a year.", [""]),
        ("Snow fell in Oakton, where 19.4 inches had piled up by noon.", [""]),
        ("Demand peaked in May, forcing the firm to import 200MW.", [""]),
        ("They earned $6 million in June.", [""]),
        ("They earned $6 million in the quarter.", [""]),
        ("The crash killed five.", [""]),
        ("The storm killed 5 in Oakton and 7 in Elmton.", ["", ""]),
        ("They waited for three years.", [""]),
        ("A total of $650,000 is offered.", [""]),
        ("Of the men, 133 of them left.", [""]),
        # nor is it who says so
        ("The Harbour Authority said 26 were missing.", [""]),
        ("Police said 40 had fled.", [""]),
        ("The ministry said there were 26.", [""]),
        ("Officials said 5 percent were missing.", [""]),
        ("26 were missing; 200 people left, the ministry said.", ["", "people"]),
        ("The ministry admitted losing $5 million.", ["ministry"]),
        ("The mayor was among hundreds who fled.", [""]),
        ("They ended the plan for 800.", [""]),
        ("He is a father of seven.", [""]),
        ("Ana Belmonte left the ship for half as long.", [""]),
        ("The poll has Ana Belmonte at 50 percent.", [""]),
        ("Their bombs killed 200 people and wounded over 5,000.", ["people", "people"]),
        # nor who pays it, asks for it or gets it
        ("The insurer will pay $900,000 to the widow.", [""]),
        ("The insurer, which paid $5 million to widows, is closing.", [""]),
        ("Elm Motors agreed to pay $5 million to settle.", [""]),
        ("The nurses' union had asked for 4.5 per cent.", [""]),
        ("Unions were offered 3 per cent.", [""]),
        ("The museum turned down £150 for a chair.", ["chair"]),
        ("Tickets are offered at $25.", ["Tickets"]),
        ("The job pays $23 an hour.", ["job"]),
        ("A boat set him back $1.2 million.", ["boat"]),
        ("The town has set aside $1.2 million.", [""]),
        ("The party won 31 percent.", ["party"]),
        ("The firm, which paid scouts $500 per player, lost.", [""]),
        ("A household pays 1,240 shillings.", [""]),
        # nor what another clause is about
        ("Exports rose and 26 were missing.", [""]),
        ("They have boats, of which 26 were missing.", ["boats"]),
        ("The campaign has about $5 million remaining.", ["campaign"]),
        # nor what stands beside it
        ("The town will send 120 Leopard tanks and €3.2bn to Norway.", ["Leopard tanks", ""]),
        ("The town will send 120 tanks, 40 boats and €3.2bn.", ["tanks", "boats", ""]),
        ("The town will send boats and €3.2bn to Norway.", [""]),
        ("They announced payments of $200 to schools and $50 to shops.", ["payments", "payments"]),
        ("The town bought 40 boats and $5 million in bonds.", ["boats", "bonds"]),
        ("The town sold 40 boats and a barge worth $5 million.", ["boats", "barge"]),
    ],
)
def test_of(figures_in: Reader, text: str, things: list[str]) -> None:
    figures = figures_in(text)
    assert [figure.of for figure in figures] == things
    for figure in figures:
        assert figure.of == (figure.of_span.of(text) if figure.of_span else "")


def test_people_who_stand_before_two_ages(figures_in: Reader) -> None:
    figures = figures_in("Their sons, 28 and 31, were rescued.")
    assert [(one.value, one.unit, one.of) for one in figures] == [
        (28, "year of age", "sons"),
        (31, "year of age", "sons"),
    ]


def test_a_number_of_children_is_no_age(figures_in: Reader) -> None:
    (figure,) = figures_in("A mother of six was rescued.")
    assert figure.unit == ""


def test_an_amount_is_never_of_another(figures_in: Reader) -> None:
    figures = figures_in("It has a reach of 240 km (149 miles).")
    assert [(figure.value, figure.of) for figure in figures] == [(240, "reach"), (149, "reach")]


def test_turning_one_thing_into_another_is_no_age(figures_in: Reader) -> None:
    (figure,) = figures_in("He turned one of his farms into a school.")
    assert (figure.unit, figure.of) == ("", "farms")


@pytest.mark.parametrize(
    ("text", "value", "whose"),
    [
        ("Maria Lopez, 45, won the race.", 45, "Maria Lopez"),
        ("Maria Lopez, 45 – a nurse – won the race.", 45, "Maria Lopez"),
        ("The driver, 45, won the race.", 45, "driver"),
        ("The father-of-two, 45, won the race.", 45, "father"),
        ("The skipper, aged 45, won the race.", 45, "skipper"),
        ("Sailors aged 45 won the race.", 45, "Sailors"),
        ("The race was won by those aged 45.", 45, "those"),
        ("A sailor from Oakton Academy, aged 45, won the race.", 45, "sailor"),
        ("A girl of six won the race.", 6, "girl"),
        ("She won the race and is now 70.", 70, ""),
        ("He died at 70.", 70, ""),
        ("At 61 she led the race.", 61, ""),
        ("A former sailor of 68, she won the race.", 68, "sailor"),
        ("He left school at 16.", 16, ""),
        ("He left home at 14 to win a race.", 14, ""),
        ("Maria Lopez 44 has won the race.", 44, "Maria Lopez"),
        ("A man of 60 won the race.", 60, "man"),
        ("Maria Lopez (34) of Oakton won the race.", 34, "Maria Lopez"),
        ("The driver won the race and is 25.", 25, "driver"),
        ("John Carter, who is 70, won the race.", 70, "John Carter"),
        ("She left when she was 4.", 4, ""),
        ("Women over 65 won the race.", 65, "Women"),
        ("The girls, all under 18, won the race.", 18, "girls"),
        ("An 80 yr old man won the race.", 80, "man"),
        ("The 26-year-old sailor won the race.", 26, "sailor"),
        ("Maria Lopez, now 34, won the race.", 34, "Maria Lopez"),
        ("Now 70, the mayor won the race.", 70, "mayor"),
        ("Born poor, the first of her clan, Maria Lopez left school at 15.", 15, "Maria Lopez"),
        ("The race was won by sailors, the oldest of whom was 66.", 66, "oldest"),
        ("Sailors won the race, the youngest nine.", 9, "youngest"),
        ("She won a race at 11 and left.", 11, ""),
        ("It rained. Now 70, she won the race.", 70, ""),
    ],
)
def test_ages(figures_in: Reader, text: str, value: int, whose: str) -> None:
    (figure,) = figures_in(text)
    assert (figure.value, figure.unit, figure.of) == (value, "year of age", whose)


def test_what_is_no_person_has_no_age_now(figures_in: Reader) -> None:
    assert [one.unit for one in figures_in("Now 40, the number of shops fell.")] == [""]
    assert [one.unit for one in figures_in("They sold 20 boats, now 12, to her.")] == ["", ""]


def test_a_nationality_stands_for_its_people(figures_in: Reader) -> None:
    (figure,) = figures_in("They held four Lebanese for a week.", (), ())[:1]
    assert (figure.value, figure.of) == (4, "Lebanese")
