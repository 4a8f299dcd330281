"""What a bad brief gets: every line of its diagnostics, word for word."""

import pytest

from briefgen.config import SiteConfig
from briefgen.content.files import read_brief

CONFIG = SiteConfig("The Daily Planet")
PATH = "content/news/a.md"


def diagnostics(data: bytes | str, path: str = PATH) -> list[str]:
    """Return the diagnostics of a file, which has at least one error."""
    _, found = read_brief(path, data.encode() if isinstance(data, str) else data, CONFIG)
    assert any(each.severity == "error" for each in found)
    return [str(each).removeprefix(f"{path}:") for each in found]


def front(*lines: str) -> str:
    """Return a brief with these lines of front matter besides title and date."""
    return "\n".join(["---", "title: Ice melts", "date: 2025-03-01", *lines, "---", "Text.", ""])


CONFLICT = (
    "8:1: error: two versions of the text stand here, which git could not merge; "
    "keep what is right of them, and delete the lines of <<<<<<<, ======= and >>>>>>>"
)
FILES = {
    "empty": ("", "1:1: error: the file is empty; start it with its front matter"),
    "blank": (" \n\n", "1:1: error: the file is empty; start it with its front matter"),
    "no front matter": (
        "Just text.\n",
        (
            "1:1: error: the front matter is missing; "
            "start the file with a line ---, 'title: ...', 'date: ...' and a line ---"
        ),
    ),
    "front matter not closed": (
        "---\ntitle: Ice melts\n",
        "1:1: error: the front matter is not closed; end it with a line --- before the text",
    ),
    "invalid UTF-8": (
        b"---\r\ntitle: Caf\xc3\xa9 \xe9t\xe9\n---\n",
        "2:13: error: the byte 0xE9 is no UTF-8; save the file with the encoding UTF-8",
    ),
    "long dashes for the first fence": (
        "———\ntitle: Ice\n---\n",
        "1:1: error: this line is '———' and not three hyphens; write it as ---",
    ),
    "too many hyphens for the last fence": (
        "---\ntitle: Ice\n----\nText.\n",
        "3:1: error: this line is '----' and not three hyphens; write it as ---",
    ),
    "ten megabytes": (
        b"x" * 10 * 2**20,
        "1:1: error: the file has 10,485,760 bytes; at most 524,288 are read",
    ),
    "a conflict of two versions": (
        front() + "\nIt cost\n<<<<<<< HEAD\n5 euros.\n=======\n6 euros.\n>>>>>>> desk\n",
        CONFLICT,
    ),
    "the rest of a conflict": (
        front() + "\r\nIt cost 6 euros.\r\n>>>>>>> desk\r\n",
        CONFLICT,
    ),
    "a NUL": (
        front() + "\nA \0",
        "7:3: error: an invisible character stands here: U+0000; delete it",
    ),
    "a noncharacter": (
        front("summary: a\ufdd0"),
        "4:11: error: an invisible character stands here: U+FDD0; delete it",
    ),
    "a NUL by escape": (
        front(r'summary: "a\0"'),
        "4:10: error: the text holds an invisible character: U+0000; remove it",
    ),
}


@pytest.mark.parametrize(("data", "expected"), FILES.values(), ids=FILES)
def test_a_file_that_is_no_brief(data: bytes | str, expected: str) -> None:
    assert diagnostics(data) == [expected]


STRAY = {
    "keys of a correction, not indented": (
        ("corrections:", "kind: update", "note: More ice."),
        [
            (
                "5:1: error: unknown key 'kind'; "
                "indent it under 'corrections:', with '- ' before the first of its keys"
            ),
            (
                "6:1: error: unknown key 'note'; "
                "indent it under 'corrections:', with '- ' before the first of its keys"
            ),
        ],
    ),
    "a correction's date, not indented": (
        ("corrections:", "date: 2025-03-02"),
        [
            (
                "5:1: error: duplicate key 'date'; the first stands on line 3; "
                "indent this one if it belongs to 'corrections'"
            )
        ],
    ),
    "keys of a source but the first, not indented": (
        ("sources:", "- name: Polar Post", "url: https://example.org"),
        ["6:1: error: unknown key 'url'; indent it so that it stands right below 'name'"],
    ),
    "keys of an image, not indented": (
        ("image:", "alt: Ice"),
        ["5:1: error: unknown key 'alt'; indent it under 'image:'"],
    ),
    "overrides, not indented": (
        ("annotations:", "dates:", "  - {text: Monday, value: 2025-03-03}"),
        ["5:1: error: unknown key 'dates'; indent it under 'annotations:'"],
    ),
    "overrides alone": (
        ("actors: []",),
        ["4:1: error: unknown key 'actors'; it belongs to 'annotations:'"],
    ),
    "a correction's note alone": (
        ("note: More ice.",),
        ["4:1: error: unknown key 'note'; it belongs to an item of 'corrections:'"],
    ),
    "an override's key, not indented": (
        ("annotations:", "  dates:", "  - text: Monday", "    value: 2025", "  occurrence: 1"),
        ["8:3: error: unknown key 'occurrence'; indent it so that it stands right below 'text'"],
    ),
    "the word for them": (
        ("overrides: {}",),
        ["4:1: error: unknown key 'overrides'; did you mean 'annotations'?"],
    ),
}


@pytest.mark.parametrize(("lines", "expected"), STRAY.values(), ids=STRAY)
def test_a_key_that_stands_outside_of_its_map(lines: tuple[str, ...], expected: list[str]) -> None:
    assert diagnostics(front(*lines)) == expected


@pytest.mark.parametrize(
    ("title", "what"), [("!Stuck", "'!Stuck' is a YAML tag"), ("&ice", "'&ice' is a YAML anchor")]
)
def test_a_tag_or_anchor_alone_is_told_once(title: str, what: str) -> None:
    assert diagnostics(front().replace("Ice melts", title)) == [
        f"2:8: error: {what}, and these are not allowed; remove it, or put the text in quotes"
    ]


SYNTAX = {
    "no space after the first colon": (
        "title:Ice\ndate: 2025-03-01",
        "2:7: error: a space is missing after the colon of 'title:'; put one there",
    ),
    "a colon in an unquoted title": (
        "title: Ice melts: the poles in peril",
        (
            "2:17: error: a colon cannot stand in the text of 'title' unless it is in quotes; "
            'write title: "Ice melts: the poles in peril"'
        ),
    ),
    "a colon and double quotes": (
        'title: Ice: a "threat"',
        (
            "2:11: error: a colon cannot stand in the text of 'title' unless it is in quotes; "
            "write title: 'Ice: a \"threat\"'"
        ),
    ),
    "all kinds of quotes": (
        'title: Ice: it\'s a "threat"',
        (
            "2:11: error: a colon cannot stand in the text of 'title' unless it is in quotes; "
            "write title: 'Ice: it''s a \"threat\"'"
        ),
    ),
    "text after the closing quotation mark": (
        'title: "Ice" melts',
        (
            "2:14: error: the quotation mark before this closes the text of 'title'; "
            "write title: '\"Ice\" melts'"
        ),
    ),
    "an apostrophe in single quotes": (
        "title: 'Ice's end'",
        (
            "2:13: error: the quotation mark before this closes the text of 'title'; "
            'write title: "Ice\'s end"'
        ),
    ),
    "a quotation mark never closed": (
        'title: "Ice melts',
        "2:8: error: the quotation mark that opens here is never closed",
    ),
    "a list never closed": (
        "tags: [ice, poles",
        "2:7: error: the list or map that opens here is not closed, or lacks a comma",
    ),
    "text that starts with @": (
        "title: @nasa speaks",
        (
            "2:8: error: text cannot start with '@' unless it is in quotes; "
            'write title: "@nasa speaks"'
        ),
    ),
    "text that starts like a list": (
        "title: [Update] Ice melts",
        (
            "2:8: error: text cannot start with '[' unless it is in quotes; "
            'write title: "[Update] Ice melts"'
        ),
    ),
    "text that starts like an alias": (
        "title: *Big* ice",
        "2:8: error: text cannot start with '*' unless it is in quotes; write title: \"*Big* ice\"",
    ),
    "text that starts like an anchor": (
        "title: &c. and so on",
        (
            "2:8: error: text cannot start with '&' unless it is in quotes; "
            'write title: "&c. and so on"'
        ),
    ),
    "a list of front matter": (
        "- title: Ice",
        "2:1: error: the front matter must be a map of keys and values, not a list",
    ),
    "a tab": ("sources:\n\t- name: NASA", "3:1: error: a tab cannot indent a line; use spaces"),
    "a line that is indented": (
        "title: Ice melts\n  date: 2025-03-01",
        (
            "3:3: error: 'date' starts in the wrong column; "
            "start it in the same column as the keys above"
        ),
    ),
    "a line without a colon": (
        "title: Ice melts\nBy our desk\ndate: 2025-03-01",
        (
            "3:1: error: this line has no colon; "
            "write it as 'key: value', or indent it where the text above goes on"
        ),
    ),
    "a colon in a line that a text goes on with": (
        "title: Ice melts\n  at last: the poles\ndate: 2025-03-01",
        (
            "3:10: error: a colon cannot stand in the text of 'title' unless it is in quotes; "
            "put all of the text in quotes"
        ),
    ),
    "curly quotation marks for YAML's": (
        "title: “Ice: it melts”",
        (
            "2:12: error: a colon cannot stand in the text of 'title' unless it is in quotes; "
            'write title: "Ice: it melts", in straight quotes'
        ),
    ),
    "no space after a colon": (
        "title: Ice melts\ndate:2025-03-01",
        "3:6: error: a space is missing after the colon of 'date:'; put one there",
    ),
    "no space after any colon": (
        "title:Ice melts\ndate:2025-03-01",
        (
            "2:1: error: the front matter must be a map of keys and values, not text; "
            "put a space after the colon of 'title:'"
        ),
    ),
    "a no-break space after a colon": (
        "title:\xa0Ice melts\ndate: 2025-03-01",
        (
            "2:7: error: a no-break space stands here, and is not taken for a space; "
            "type a space in its place"
        ),
    ),
    "a no-break space that indents": (
        "title: Ice melts\ndate: 2025-03-01\nimage:\n\xa0\xa0src: ice.jpg",
        (
            "5:1: error: a no-break space stands here, and is not taken for a space; "
            "type a space in its place"
        ),
    ),
    "a dash after a key": (
        "title: - Ice",
        (
            "2:8: error: '-' and a space cannot stand right after 'title:'; "
            'start the list on the next line, or write title: "- Ice"'
        ),
    ),
    "a question mark after a key": (
        "title: ? Ice",
        ("2:8: error: '?' and a space cannot stand right after 'title:'; write title: \"? Ice\""),
    ),
    "an item that starts with @": (
        "title: Ice\nauthors: [@nasa]",
        "3:11: error: text cannot start with '@' unless it is in quotes",
    ),
    "a backslash": (
        r'title: "C:\dir"',
        (
            "2:11: error: in double quotes a backslash starts an escape, and this is none; "
            "use single quotes, or write the backslash twice"
        ),
    ),
    "an apostrophe in a list": (
        "title: Ice\ntags: ['Ann's boat', ice]",
        (
            "3:13: error: the apostrophe before this closes the text in single quotes; "
            "put the text in double quotes"
        ),
    ),
    "a line to the left": (
        "  title: Ice melts\ndate: 2025-03-01",
        "3:1: error: this line belongs to nothing above it; start all keys in the same column",
    ),
    "nested without end": (
        "tags: " + "[" * 100_000,
        "2:38: error: lists and maps are nested more than 32 deep",
    ),
}


@pytest.mark.parametrize(("yaml", "expected"), SYNTAX.values(), ids=SYNTAX)
def test_front_matter_that_is_no_yaml(yaml: str, expected: str) -> None:
    assert diagnostics(f"---\n{yaml}\n---\nText.\n") == [expected]


VALUES = {
    "corrections: [{date: 2025-03-01, kind: update, note: A, was: ten  men, now: ten men}]": (
        "4:15: error: corrections: 'was' and 'now' are the same words, 'ten  men'"
    ),
    "sources: [{name: A, url: www.a.org}]": (
        "4:26: error: url: 'www.a.org' is no address; write https://www.a.org"
    ),
    "tagz: [a]": "4:1: error: unknown key 'tagz'; did you mean 'tags'?",
    "draf: yes": "4:1: error: unknown key 'draf'; did you mean 'draft'?",
    "Draft: yes": "4:1: error: unknown key 'Draft'; did you mean 'draft'?",
    "headline: x": "4:1: error: unknown key 'headline'; did you mean 'title'?",
    "slug: Ice Melts": (
        "4:7: error: slug: 'Ice Melts' is no slug; use small letters, digits and single hyphens "
        "between them, such as ice-melts"
    ),
    "slug: '***'": (
        "4:7: error: slug: '***' is no slug; use small letters, digits and single hyphens "
        "between them, such as reverse-migration"
    ),
    "anno: x": "4:1: error: unknown key 'anno'; did you mean 'annotations'?",
    "co: x": "4:1: error: unknown key 'co'",
    "zzz: x": "4:1: error: unknown key 'zzz'",
    "title: Again": "4:1: error: duplicate key 'title'; the first stands on line 2",
    "draft: maybe": "4:8: error: draft: 'maybe' is neither true nor false; write true or false",
    "draft:": "4:1: error: draft is empty; give it a value, or remove the key",
    "tags:\n  -ice\n  -poles": "5:3: error: tags must be a list; put a space after each '-'",
    'summary: "The *Titanic* was found"': (
        "4:10: error: summary: the markup of *Titanic* would be printed as it stands; "
        "take it out; markup goes in the body"
    ),
    'summary: "See [the log](https://ice.example/log)"': (
        "4:10: error: summary: the markup of [the log](https://ice.example/log) would be printed "
        "as it stands; take it out; markup goes in the body"
    ),
    "corrections: [{date: 2025-03-05, kind: update, note: It was __the second__ fire.}]": (
        "4:54: error: note: the markup of __the second__ would be printed as it stands; "
        "take it out; markup goes in the body"
    ),
    "published: false": (
        "4:1: error: unknown key 'published'; "
        "write 'draft: true' to hold it back, and its day under 'date'"
    ),
    "photo: ice.jpg": "4:1: error: unknown key 'photo'; did you mean 'image'?",
    "annotations: {dates: [{text: May, day: 2025-05-01}]}": (
        "4:35: error: unknown key 'day'; did you mean 'value'?"
    ),
    "annotations: {quotes: [{text: x, by: ada}]}": (
        "4:34: error: unknown key 'by'; did you mean 'speaker'?"
    ),
    "tags: ice, poles": "4:7: error: tags must be a list; write tags: [ice, poles]",
    "tags: [ice, ice]": "4:7: error: tags: 'ice' stands in the list twice",
    "tags: [ice, [poles]]": "4:13: error: an item of tags must be text, not a list",
    "summary: [ice]": "4:10: error: summary must be text, not a list",
    "image: ice.jpg": (
        "4:8: error: image must be a map of keys and values, not text; "
        "write image: {src: ice.jpg, alt: ...}"
    ),
    "annotations: {actors: [{text: he, is: {name: A, type: person, wikidata: //a.b/Q5}}]}": (
        "4:73: error: wikidata: '//a.b/Q5' is no Wikidata id; write Q5"
    ),
    "annotations: {figures: [{text: “1,200”, of: cars}]}": (
        "4:35: error: unknown key '200”'; "
        "put a text that has a comma in straight quotes; curly ones do not count"
    ),
    "annotations: {actors: [{text: Friday, value: 2025-03-01}]}": (
        "4:39: error: unknown key 'value'; such a line belongs under 'dates:' or 'figures:'"
    ),
    "annotations: {dates: [{text: Friday, speaker: lois-lane}]}": (
        "4:38: error: unknown key 'speaker'; such a line belongs under 'quotes:'"
    ),
    "sources: [NASA]": (
        "4:11: error: an item of sources must be a map of keys and values, not text; "
        "write it as {name: NASA}"
    ),
    "sources: [{name: NASA, 5}]": (
        "4:24: error: unknown key '5'; put a text that has a comma in quotes"
    ),
    "sources: ['https://nasa.gov']": (
        "4:11: error: an item of sources must be a map of keys and values, not text; "
        "write it as {name: ...}"
    ),
    "corrections: none": (
        "4:14: error: corrections must be a list; start each of its items with '- '"
    ),
    "corrections: {note: Ice.}": (
        "4:14: error: corrections must be a list; start each of its items with '- '"
    ),
    "image: {src: ice.jpg}": "4:8: error: alt is missing in image",
    "image: {src: ../../ice.jpg, alt: Ice}": (
        "4:14: error: src: '../../ice.jpg' leaves the folder content/; "
        "write a path beside the brief, such as photo.jpg, or a web address"
    ),
    "image: {src: '%2e%2e/%2e%2e/ice.jpg', alt: Ice}": (
        "4:14: error: src: '%2e%2e/%2e%2e/ice.jpg' leaves the folder content/; "
        "write a path beside the brief, such as photo.jpg, or a web address"
    ),
    "image: {src: /etc/passwd, alt: Ice}": (
        "4:14: error: src: '/etc/passwd' is no path beside the brief; "
        "write ../etc/passwd, the way from the brief"
    ),
    "image: {src: 'javascript:alert(1)', alt: Ice}": (
        "4:14: error: src: an image may not start with javascript:; "
        "write a path beside the brief, such as photo.jpg, or a web address"
    ),
    "slug: ../ice": (
        "4:7: error: slug: '../ice' is no slug; use small letters, digits and single hyphens "
        "between them, such as ice"
    ),
    "updated: 2025-02-28": (
        "4:10: error: updated: the brief cannot have been updated before its date"
    ),
    "updated: 2025-13-45": "4:10: error: updated: '2025-13-45' is not a date: there is no month 13",
    "updated: 2025-02-29": (
        "4:10: error: updated: '2025-02-29' is not a date: there is no day 29 in 2025-02"
    ),
    "updated: 2025-03-01 25:00": (
        "4:10: error: updated: '2025-03-01 25:00' is not a date and time: there is no such time"
    ),
    "updated: 1 March 2025": (
        "4:10: error: updated: '1 March 2025' is not a date; write it as 2025-03-01"
    ),
    "language: english": (
        "4:11: error: language: 'english' is no language tag; "
        "write one such as en, de or pt-BR (BCP 47)"
    ),
    "summary: Ice <script>alert(1)</script>": (
        "4:10: error: summary: the tag <script> stands in plain text; "
        "remove it; HTML goes in the body"
    ),
    "sources: [{name: NASA, url: 'javascript:alert(1)'}]": (
        "4:29: error: url: an address may not start with javascript:; "
        "write one that starts with http:, https:, mailto:"
    ),
    "sources: [{name: NASA, url: 'data:text/html,x'}]": (
        "4:29: error: url: an address may not start with data:; "
        "write one that starts with http:, https:, mailto:"
    ),
    "sources: [{name: NASA, url: nasa.gov}]": (
        "4:29: error: url: 'nasa.gov' is no address; "
        "write one that starts with http:, https:, mailto:"
    ),
    "authors: [&a Lois, *a]": (
        "4:11: error: '&a' is a YAML anchor, and these are not allowed; "
        "remove it, or put the text in quotes\n"
        "4:20: error: '*a' is a YAML alias, and these are not allowed; "
        "write the value out, or put the text in quotes"
    ),
    "summary: !!python/object/apply:os.system [ls]": (
        "4:10: error: '!!python/object/apply:os.system' is a YAML tag, and these are not allowed; "
        "remove it, or put the text in quotes"
    ),
    "summary: {{ title }}": (
        "4:10: error: summary must be text, not a map\n"
        "4:11: error: a key must be text, and here stands a list or a map; "
        "put text that starts with { or [ in quotes"
    ),
    "corrections: [{date: 2025-03-02, knd: correction, note: x}]": (
        "4:15: error: kind is missing in corrections\n"
        "4:34: error: unknown key 'knd'; did you mean 'kind'?"
    ),
    "corrections: [{date: 2025-03-02, kind: corection, note: x}]": (
        "4:40: error: kind: 'corection' is not one of correction, clarification, update, "
        "editors-note; did you mean 'correction'?"
    ),
    "corrections: [{date: 2025-02-01, kind: update, note: x}]": (
        "4:22: error: date: the correction cannot be older than the brief"
    ),
    "annotations: {actors: [{text: he, igonre: true}]}": (
        "4:35: error: unknown key 'igonre'; did you mean 'ignore'?"
    ),
    "annotations: {actors: [{text: he}]}": (
        "4:24: error: actors: nothing is said about 'he'; add 'is' or 'ignore: true'"
    ),
    "annotations: {actors: [{text: he, is: x, ignore: true}]}": (
        "4:24: error: actors: 'he' cannot have both 'is' and 'ignore'"
    ),
    "annotations: {actors: [{text: he, is: Lois Lane}]}": (
        "4:39: error: is: 'Lois Lane' is no actor's id; "
        "write lois-lane if actors.yaml has it, or for a new actor {name: Lois Lane, type: person}"
    ),
    "annotations: {actors: [{text: he, is: {name: A, type: person, wikipedia: 'https://a.b'}}]}": (
        "4:74: error: wikipedia: 'https://a.b' is no article's title; write one such as Georgia"
        " (country)"
    ),
    "annotations: {actors: [{text: he, is: {name: Lois, type: persn}}]}": (
        "4:58: error: type: 'persn' is not one of person, organisation, place, group, event, "
        "other; did you mean 'person'?"
    ),
    "annotations: {actors: [{text: he, is: {nme: Lois, type: person}}]}": (
        "4:39: error: name is missing in is\n4:40: error: unknown key 'nme'; did you mean 'name'?"
    ),
    "annotations: {actors: [{text: he, occurrence: 0, ignore: true}]}": (
        "4:47: error: occurrence: '0' must be 1 or more"
    ),
    "annotations: {dates: [{text: May, value: next week}]}": (
        "4:42: error: value: 'next week' is no TIMEX3 value; write a day as 2019-10-21, "
        "a month as 2019-10, a week as 2019-W43, a length of time as P3D or PT120H, or PAST_REF"
    ),
    "annotations: {dates: [{text: May, value: 2025-02-30}]}": (
        "4:42: error: value: there is no such day as '2025-02-30'"
    ),
    'annotations: {figures: [{text: "5", value: "15,000"}]}': (
        "4:44: error: value: '15,000' is not a number; write 15000"
    ),
    "annotations: {figures: [{text: x, bound: atleast}]}": (
        "4:42: error: bound: 'atleast' is not one of exactly, about, at least, at most, "
        "more than, less than, between; did you mean 'at least'?"
    ),
    "annotations: {figures: [{text: x, value: 5, high: 4}]}": (
        "4:25: error: figures: 'high' is lower than 'value' in 'x'"
    ),
    "annotations: {figures: [{text: x, value: inf}]}": "4:42: error: value: 'inf' is not a number",
    "annotations: {quotes: [{text: x, kind: ful}]}": (
        "4:40: error: kind: 'ful' is not one of full, part, term; did you mean 'full'?"
    ),
    "annotations: {qotes: []}": "4:15: error: unknown key 'qotes'; did you mean 'quotes'?",
    "extra: ice": "4:8: error: extra must be a map of keys and values, not text",
}


@pytest.mark.parametrize(("line", "expected"), VALUES.items(), ids=VALUES)
def test_a_value_that_is_wrong(line: str, expected: str) -> None:
    assert diagnostics(front(line)) == expected.split("\n")


BODIES = {
    "text <script>alert(1)</script>": "5:6: error: <script> is not allowed and was left out",
    '<p onclick="x()">text</p>': "5:1: error: 'onclick' of <p> is not allowed and was left out",
    "[text](javascript:alert(1))": (
        "5:8: error: a link may not start with javascript: and was left out"
    ),
    "[text](JavaScript&#58;alert)": (
        "5:8: error: a link may not start with javascript: and was left out"
    ),
    "![text](data:text/html,x)": "5:9: error: a link may not start with data: and was left out",
    '<a href="vbscript:x">text</a>': (
        "5:1: error: 'href' of <a> may not start with vbscript: and was left out"
    ),
    "[a](data:x) [b](data:x)": (
        "5:5: error: a link may not start with data: and was left out\n"
        "5:17: error: a link may not start with data: and was left out"
    ),
    "<iframe src=x></iframe>": "5:1: error: <iframe> is not allowed and was left out",
    "a &#xFDD0; b": "5:3: error: &#xFDD0; stands for no character; delete it",
    "a &#2; b": "5:3: error: &#2; stands for no character; delete it",
    "> " * 3000 + "x": "5:1: error: lists and block quotes are nested more than 50 deep",
    "- " * 51 + "x": "5:1: error: lists and block quotes are nested more than 50 deep",
    "\n".join("    " * depth + "- x" for depth in range(300)): (
        "5:1: error: lists or block quotes are nested too deep"
    ),
    "![" * 600: "5:1: error: the text has more than 500 '[' without a ']'",
    "[a](" * 600: "5:1: error: the text has more than 500 '](' without a ')'",
    "&#65;" * 6000: "5:1: error: the text has more than 5000 HTML entities",
    "http://a.b " * 6000: "5:1: error: the text has more than 5000 web addresses",
    "<b>" * 6000: "5:1: error: the text has more than 5000 HTML tags",
    "\\\\" * 6000: "5:1: error: the text has more than 5000 backslashes",
    "`|" * 6000: "5:1: error: the text has more than 5000 backticks",
    "# a\n" * 6000: "5:1: error: the text has more than 5000 headings",
    "a\n---\n" * 6000: "5:1: error: the text has more than 5000 lines of hyphens or equals signs",
}


@pytest.mark.parametrize(("body", "expected"), BODIES.items(), ids=[key[:30] for key in BODIES])
def test_a_body_that_is_wrong(body: str, expected: str) -> None:
    assert diagnostics(front().replace("Text.", body)) == expected.split("\n")


def test_title_and_date_must_be_there_and_everything_is_said_at_once() -> None:
    text = "---\ntitel: Ice melts\nupdated: 2025-13-45\n---\n\nText <script>x</script>\n"
    assert diagnostics(text) == [
        "2:1: error: date is missing",
        "2:1: error: title is missing",
        "2:1: error: unknown key 'titel'; did you mean 'title'?",
        "3:10: error: updated: '2025-13-45' is not a date: there is no month 13",
        "6:6: error: <script> is not allowed and was left out",
    ]


@pytest.mark.parametrize(
    ("title", "expected"),
    [
        ("", "2:1: error: title is empty; give it a value"),
        ("null", "2:8: error: title is empty; give it a value"),
        ('" "', "2:8: error: title: there is no text; give it a value, or remove the key"),
        (
            "<script>alert(1)</script>",
            (
                "2:8: error: title: the tag <script> stands in plain text; "
                "remove it; HTML goes in the body"
            ),
        ),
        ('"Ice\\nmelts"', "2:8: error: title: the text must stand on one line"),
        ("[Ice]", "2:8: error: title must be text, not a list"),
    ],
)
def test_a_title_that_is_wrong(title: str, expected: str) -> None:
    assert diagnostics(f"---\ntitle: {title}\ndate: 2025-03-01\n---\n") == [expected]


def test_an_alias_bomb_is_refused_and_not_expanded() -> None:
    lines = ["a0: &a0 [x, x]"] + [f"a{n}: &a{n} [*a{n - 1}, *a{n - 1}]" for n in range(1, 50)]
    found = diagnostics(front("extra:", *(f"  {line}" for line in lines)))
    assert len(found) == 20
    assert found[0] == (
        "5:7: error: '&a0' is a YAML anchor, and these are not allowed; "
        "remove it, or put the text in quotes"
    )


def test_a_slug_that_cannot_be_made_of_the_name() -> None:
    assert diagnostics(front(), "content/2025-03-01.md") == [
        (
            "1:1: error: no slug can be made of the file's name; "
            "add one, such as slug: reverse-migration"
        )
    ]


@pytest.mark.parametrize(
    ("date", "turned"),
    [
        ("31.1.2025", "2025-01-31"),
        ("3.4.2025", "2025-04-03"),
        ("31/01/2025", "2025-01-31"),
        ("01/31/2025", "2025-01-31"),
        ("1/1/2025", "2025-01-01"),
        ("20250131", "2025-01-31"),
        ("31 January 2025", "2025-01-31"),
        ("31st Jan. 2025", "2025-01-31"),
        ("Sept 5, 2025", "2025-09-05"),
        ("31 Foo 2025", "2025-01-31 or 2025-01-31T14:30"),
        ("31 February 2025", "2025-01-31 or 2025-01-31T14:30"),
        ("3/4/2025", "2025-01-31 or 2025-01-31T14:30"),
        ("32.1.2025", "2025-01-31 or 2025-01-31T14:30"),
    ],
)
def test_a_date_as_people_write_it_is_turned_round(date: str, turned: str) -> None:
    assert diagnostics(f"---\ntitle: Ice\ndate: {date}\n---\nText.\n") == [
        f"3:7: error: date: '{date}' is not a date; write it as {turned}"
    ]


def test_an_actor_is_named_by_an_id() -> None:
    [told] = diagnostics(front("annotations:", "  actors: [{text: Ice, is: Ines Carvalho}]"))
    assert told == (
        "5:28: error: is: 'Ines Carvalho' is no actor's id; write ines-carvalho if actors.yaml has"
        " it, or for a new actor {name: Ines Carvalho, type: person}"
    )


def test_a_picture_is_named_from_its_brief() -> None:
    [told] = diagnostics(front("image: {src: /pictures/ice.jpg, alt: Ice}"))
    assert told == (
        "4:14: error: src: '/pictures/ice.jpg' is no path beside the brief; "
        "write ../pictures/ice.jpg, the way from the brief"
    )
