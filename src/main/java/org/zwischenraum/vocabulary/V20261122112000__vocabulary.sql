-- Which edition of the vocabulary is in force; whoever keeps another one in memory makes it anew.
create table vocabulary_edition (
    single boolean primary key default true check (single),
    id uuid not null
);

-- A concept that hosts have added, or one of the lexicon that they have changed.
create table vocabulary_concept (
    id text primary key check (id ~ '^[a-z0-9][a-z0-9-]{0,79}$'),
    kind text not null check (kind in ('TRADE', 'SKILL', 'TASK', 'TOOL', 'TROUBLE', 'EVENT', 'THING', 'LANGUAGE')),
    added_at timestamptz not null
);

-- One word or link that counts here, or does not; the lines are those of the files of the lexicon.
create table vocabulary_entry (
    id uuid primary key,
    concept_id text not null references vocabulary_concept on delete cascade,
    line text not null check (line in ('DE', 'DE_SAYS', 'DE_AROUND', 'EN', 'EN_SAYS', 'EN_AROUND', 'ES', 'ES_SAYS', 'ES_AROUND',
        'HELPED_BY', 'BROADER', 'NEAR')),
    item text not null check (length(item) between 1 and 200),
    effect text not null check (effect in ('ADDED', 'OFF')),
    added_at timestamptz not null,
    unique (concept_id, line, item)
);
create index vocabulary_entry_link on vocabulary_entry (item) where line in ('HELPED_BY', 'BROADER', 'NEAR');
