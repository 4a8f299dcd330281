-- The tables of data/briefs.db. SQLite keeps these comments: `.schema` shows them.
-- Every start and stop counts characters of briefs.text, from 0; the one at stop is left out.

CREATE TABLE briefs (
    id TEXT PRIMARY KEY,  -- the slug
    title TEXT NOT NULL,
    date TEXT NOT NULL,  -- a day, or a time with its zone (ISO 8601)
    updated TEXT,  -- when the newsroom says it was last changed
    language TEXT NOT NULL,  -- a BCP 47 tag
    dateline TEXT,
    summary TEXT NOT NULL,
    page TEXT NOT NULL,  -- its page, relative to the site's root
    url TEXT,  -- its page's address, where the site knows its own
    text TEXT NOT NULL  -- the body as plain text; a newline ends a paragraph
);

CREATE TABLE actors (
    id TEXT PRIMARY KEY,
    name TEXT NOT NULL,
    type TEXT NOT NULL,  -- person, organisation, place, group, event or other
    wikidata TEXT,  -- the id of its item
    wikipedia TEXT,  -- the title of its English article
    description TEXT,
    page TEXT NOT NULL  -- its page, relative to the site's root
) WITHOUT ROWID;

CREATE TABLE aliases (
    actor TEXT NOT NULL REFERENCES actors (id),
    alias TEXT NOT NULL,
    PRIMARY KEY (actor, alias)
) WITHOUT ROWID;

CREATE TABLE roles (  -- offices held
    actor TEXT NOT NULL REFERENCES actors (id),
    number INTEGER NOT NULL,
    title TEXT NOT NULL,
    start TEXT,  -- its first day; open or unknown where there is none
    stop TEXT,  -- its last day, likewise
    PRIMARY KEY (actor, number)
) WITHOUT ROWID;

CREATE TABLE authors (
    brief TEXT NOT NULL REFERENCES briefs (id),
    number INTEGER NOT NULL,
    name TEXT NOT NULL,
    PRIMARY KEY (brief, number)
) WITHOUT ROWID;

CREATE TABLE tags (
    brief TEXT NOT NULL REFERENCES briefs (id),
    tag TEXT NOT NULL,
    PRIMARY KEY (brief, tag)
) WITHOUT ROWID;

CREATE TABLE sources (
    brief TEXT NOT NULL REFERENCES briefs (id),
    number INTEGER NOT NULL,
    name TEXT NOT NULL,
    url TEXT,
    date TEXT,
    PRIMARY KEY (brief, number)
) WITHOUT ROWID;

CREATE TABLE corrections (  -- what readers were told was wrong; number 1 is the oldest
    brief TEXT NOT NULL REFERENCES briefs (id),
    number INTEGER NOT NULL,
    date TEXT NOT NULL,
    kind TEXT NOT NULL,  -- correction, clarification, update or editors-note
    note TEXT NOT NULL,
    was TEXT,
    now TEXT,
    PRIMARY KEY (brief, number)
) WITHOUT ROWID;

CREATE TABLE appearances (  -- who is in which brief
    brief TEXT NOT NULL REFERENCES briefs (id),
    actor TEXT NOT NULL REFERENCES actors (id),
    role TEXT,  -- the office held on the brief's day
    mentions INTEGER NOT NULL,
    quotes INTEGER NOT NULL,
    PRIMARY KEY (brief, actor)
) WITHOUT ROWID;

CREATE TABLE mentions (
    brief TEXT NOT NULL REFERENCES briefs (id),
    number INTEGER NOT NULL,
    start INTEGER NOT NULL,
    stop INTEGER NOT NULL,
    words TEXT NOT NULL,
    form TEXT NOT NULL,  -- name, short, acronym, demonym, metonym or anaphor
    actor TEXT NOT NULL REFERENCES actors (id),
    PRIMARY KEY (brief, number)
) WITHOUT ROWID;

CREATE TABLE dates (
    brief TEXT NOT NULL REFERENCES briefs (id),
    number INTEGER NOT NULL,
    start INTEGER NOT NULL,
    stop INTEGER NOT NULL,
    words TEXT NOT NULL,
    type TEXT NOT NULL,  -- DATE, TIME, DURATION or SET
    value TEXT NOT NULL,  -- a TIMEX3 value (ISO-TimeML)
    day TEXT,  -- sorts by the first moment meant; nothing where it has no place on the calendar
    PRIMARY KEY (brief, number)
) WITHOUT ROWID;

CREATE TABLE figures (
    brief TEXT NOT NULL REFERENCES briefs (id),
    number INTEGER NOT NULL,
    start INTEGER NOT NULL,
    stop INTEGER NOT NULL,
    words TEXT NOT NULL,
    value NUMERIC NOT NULL,  -- the lower number of a range
    high NUMERIC,  -- the higher one
    bound TEXT NOT NULL,  -- exactly, about, at least, at most, more than, less than or between
    unit TEXT,
    currency TEXT,  -- an ISO 4217 code
    "of" TEXT,  -- what is counted
    attributed_to TEXT REFERENCES actors (id),  -- who claims it
    PRIMARY KEY (brief, number)
) WITHOUT ROWID;

CREATE TABLE quotes (
    brief TEXT NOT NULL REFERENCES briefs (id),
    number INTEGER NOT NULL,
    start INTEGER NOT NULL,
    stop INTEGER NOT NULL,
    words TEXT NOT NULL,
    kind TEXT NOT NULL,  -- full, part or term
    speaker TEXT REFERENCES actors (id),
    speaker_words TEXT,  -- the words beside the quote that stand for the speaker
    cue TEXT,  -- the word that introduces it
    PRIMARY KEY (brief, number)
) WITHOUT ROWID;

CREATE INDEX briefs_by_date ON briefs (date);
CREATE INDEX tags_by_tag ON tags (tag);
CREATE INDEX appearances_by_actor ON appearances (actor);
CREATE INDEX mentions_by_actor ON mentions (actor);
CREATE INDEX dates_by_day ON dates (day);
CREATE INDEX figures_by_claimant ON figures (attributed_to);
CREATE INDEX quotes_by_speaker ON quotes (speaker);

CREATE VIEW facts AS  -- every date, figure and quote with its brief's day and its actor's name
SELECT brief, substr(briefs.date, 1, 10) AS date, kind, number, start, stop, words, found.type,
       value, high, bound, unit, currency, "of", actor, actors.name AS name, cue
FROM (
    SELECT brief, 'date' AS kind, number, start, stop, words, type, value, NULL AS high,
           NULL AS bound, NULL AS unit, NULL AS currency, NULL AS "of", NULL AS actor, NULL AS cue
    FROM dates
    UNION ALL
    SELECT brief, 'figure', number, start, stop, words, NULL, value, high, bound, unit, currency,
           "of", attributed_to, NULL
    FROM figures
    UNION ALL
    SELECT brief, 'quote', number, start, stop, words, kind, NULL, NULL, NULL, NULL, NULL, NULL,
           speaker, cue
    FROM quotes
) AS found
JOIN briefs ON briefs.id = found.brief
LEFT JOIN actors ON actors.id = found.actor;

CREATE VIEW actor_totals AS  -- in how many briefs each actor is, and from when to when
SELECT actors.*, count(*) AS briefs, sum(mentions) AS mentions, sum(quotes) AS quotes,
       min(substr(date, 1, 10)) AS first, max(substr(date, 1, 10)) AS last
FROM actors
JOIN appearances ON appearances.actor = actors.id
JOIN briefs ON briefs.id = appearances.brief
GROUP BY actors.id;
