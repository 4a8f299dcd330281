"""Small newsrooms that are hard on a theme: long names, too many facts, none, no brief at all."""

from __future__ import annotations

LONG = "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft"
LONG_PERSON = "Wolfeschlegelsteinhausenbergerdorff"
ARABIC = "الوزير يفتتح أربعين جسرا جديدا"

SETTINGS = """\
title: {title}
language: {language}
timezone: Europe/Oslo
base_url: {address}
"""

ONE_FACT = """\
---
title: Rain
date: 2025-01-02
---
It rained in the valley for three hours.
"""

NO_NAMES = """\
---
title: Nothing was said, nobody came
date: 2025-01-03
summary: A brief without a name, a date or a figure.
---
It was quiet in the hall. The doors stayed shut, and nobody knocked.
"""

LONG_NAMES = f"""\
---
title: {LONG} opens the {LONG_PERSON} building
date: 2025-01-04 23:59
updated: 2025-01-05 08:00
summary: {LONG} {LONG_PERSON} {LONG}.
authors: [Hubert Blaine {LONG_PERSON}, {LONG}, Ada Moe, Bo Li]
dateline: Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogoch
tags: [{LONG}, building]
sources:
  - name: https://desk.example/{"releases/" * 20}2025.html
    url: https://desk.example/{"releases/" * 20}2025.html
  - name: {LONG}
    date: 2025-01-04
corrections:
  - date: 2025-01-05
    kind: correction
    note: The {LONG} is one company, not two; see https://desk.example/{"log/" * 30}.
    was: two {LONG} companies
    now: one {LONG} company
  - date: 2025-01-06
    kind: clarification
    note: The building is a house.
annotations:
  actors:
    - {{text: {LONG}, occurrence: 1, is: {{name: {LONG}, type: organisation}}}}
    - {{text: Hubert {LONG_PERSON}, is: {{name: Hubert {LONG_PERSON}, type: person}}}}
---
Hubert {LONG_PERSON} said on Friday that {LONG} is one {LONG} company.

"We are {LONG}, and {LONG_PERSON} is a name that does not end before the line does," Hubert
{LONG_PERSON} said. It cost $123,456,789,012,345,678,901,234,567,890, he said.

## A heading of {LONG}

| {LONG} | Built | {LONG_PERSON} |
|---|---|---|
| {LONG} | 1871 | 2 |

    {LONG} = {LONG_PERSON} + {LONG_PERSON}

- [A link of {LONG}](https://desk.example/{"releases/" * 20})
- A list[^1]

> {LONG} {LONG_PERSON}

[^1]: A footnote.
"""

RIGHT_TO_LEFT = f"""\
---
title: {ARABIC}
date: 2025-01-05 10:30
language: ar
dateline: أوسلو
summary: {ARABIC} في أوسلو
tags: [جسور]
corrections:
  - {{date: 2025-01-06, kind: correction, note: "{ARABIC}", was: "أربعة", now: "40"}}
---
قال الوزير يوم الاثنين إن 40 جسرا جديدا ستفتح في أوسلو.
"""

GERMAN = """\
---
title: Ministerin eröffnet vierzig Brücken
date: 2025-01-05 10:30
authors: [Kari Lie, Per Bo]
dateline: Oslo
tags: [Verkehr]
corrections:
  - {date: 2025-01-06, kind: correction, note: Es sind 40., was: vier, now: vierzig Brücken}
annotations:
  actors: [{text: Ada Moe, is: {name: Ada Moe, type: person}}]
  dates: [{text: am Montag, value: 2025-01-06}]
  figures: [{text: vierzig, value: 40, of: Brücken}]
  quotes: [{text: Sie stehen, speaker: ada-moe}]
---
Ada Moe hat am Montag in Oslo vierzig Brücken eröffnet. „Sie stehen“, sagte sie.
"""

MONTHS = ("January", "March", "May", "July", "August", "October", "December")
NAMES = (
    "Ada Moe",
    "Bo Li",
    "Ines Carvalho",
    "Kari Lie",
    "John Marsh",
    "Mary Okafor",
    "Peter Novak",
)


def many_facts(sentences: int, title: str, between: str = "") -> str:
    """Return a brief of so many sentences, each with a date, a figure and a quote."""
    paragraphs = (
        f"On {MONTHS[n % 7]} {n % 28 + 1}, {1950 + n}, {NAMES[n % 7]} said that {n + 12} bridges "
        f'had been built. {between}"There will be {n + 2} more of them," {NAMES[n % 7]} said.'
        for n in range(sentences)
    )
    head = f"title: {title}\ndate: 2025-01-06\ntags: [building]"
    return f"---\n{head}\n---\n" + "\n\n".join(paragraphs) + "\n"


def many_names(families: int) -> str:
    """Return a brief that names so many families of seven, and was corrected sixty times."""
    given = [name.split()[0] for name in NAMES]
    names = [
        f"{one} {chr(65 + n % 26)}a{'lmnr'[n // 26]}moen" for n in range(families) for one in given
    ]
    who = "".join(f"    - {{text: {name}, is: {{name: {name}, type: person}}}}\n" for name in names)
    days = [f"{2024 - n // 40}-01-{n % 28 + 1:02}" for n in range(60)]
    told = "".join(f"  - {{date: {day}, kind: update, note: One more came.}}\n" for day in days)
    head = f"title: All came\ndate: 2022-12-31\ncorrections:\n{told}annotations:\n  actors:"
    return f"---\n{head}\n{who}---\n" + "\n\n".join(f"{name} came." for name in names) + "\n"


PLAIN = "Nobody had asked for them, and it had rained since the morning of that day. "
AWKWARD = {
    "rain.md": ONE_FACT,
    "quiet.md": NO_NAMES,
    "long.md": LONG_NAMES,
    "arabic.md": RIGHT_TO_LEFT,
    "many.md": many_facts(51, "Two hundred facts"),
    "words.md": many_facts(11, "Four hundred words", between=PLAIN),
}
NEWSROOMS = {
    "awkward": ("en", f"The {LONG} Gazette", AWKWARD),
    "german": ("de", "Fjordbote", {"bruecken.md": GERMAN, "regen.md": ONE_FACT}),
    "arabic": ("ar", "رسالة", {"arabic.md": RIGHT_TO_LEFT, "rain.md": ONE_FACT}),
    "crowded": ("en", "Everybody", {"all.md": many_names(52)}),
    "empty": ("en", "Nothing Yet", {}),
}
"""Each newsroom's language, title and briefs."""
