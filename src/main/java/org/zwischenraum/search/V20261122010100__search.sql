-- Trusted since PostgreSQL 13: whoever owns the database may create it, no superuser is needed.
create extension if not exists pg_trgm;

-- Bodies in standard SQL are bound when they are made, so that indexes work whatever the search path.

-- The rule of Folding in module text, step by step; a test compares the two.
-- Not unaccent(): that is not immutable, and knows neither "ue" nor a letter typed as two characters.
create function fold(words text) returns text
    language sql immutable strict parallel safe
    return regexp_replace(
        regexp_replace(
            replace(replace(replace(
                lower(translate(
                    regexp_replace(normalize(words, nfkd), '[\u0300-\u036f]', '', 'g'),
                    'ØøŁłĐđıẞÆŒ', 'oollddißæœ')),
                'ß', 'ss'), 'æ', 'ae'), 'œ', 'oe'),
            '(?<![aeqg])ue', 'u', 'g'),
        '([ao])e', '\1', 'g');

-- What a text can be found by: its folded words as they stand, and their stems in three languages.
create function search_document(words text) returns tsvector
    language sql immutable strict parallel safe
    return to_tsvector('simple', fold(words)) || to_tsvector('german', fold(words))
        || to_tsvector('english', fold(words)) || to_tsvector('spanish', fold(words));

-- A word as a tsquery wants it written.
create function search_lexeme(word text) returns text
    language sql immutable strict parallel safe
    return '''' || replace(replace(word, '\', '\\'), '''', '''''') || '''';

-- One typed word: by its beginning (from three letters on) or its stem in any of the three languages.
create function search_query_word(word text) returns tsquery
    language sql immutable strict parallel safe
    return (
        select concat_ws(' | ',
            search_lexeme(word) || case when length(word) > 2 then ':*' else '' end,
            string_agg(distinct search_lexeme(stem), ' | ') filter (where not starts_with(stem, word)))::tsquery
        from unnest(ts_lexize('german_stem', word) || ts_lexize('english_stem', word) || ts_lexize('spanish_stem', word)) as stems (stem));

-- What somebody typed into a search field: every word must be found, small words aside. Null when no word is left.
create function search_query(typed text) returns tsquery
    language sql immutable strict parallel safe
    return (
        select string_agg('(' || search_query_word(word)::text || ')', ' & ')::tsquery
        from unnest(to_tsvector('simple', fold(left(typed, 200)))) as found (word, positions, weights)
        where word <> all (array[
            'der', 'die', 'das', 'den', 'dem', 'ein', 'eine', 'einen', 'einem', 'und', 'oder', 'fur', 'mit', 'von', 'zu', 'zum', 'zur',
            'im', 'in', 'ins', 'auf', 'aus', 'bei', 'ich', 'wer', 'the', 'a', 'an', 'and', 'or', 'for', 'with', 'of', 'to', 'from', 'on',
            'who', 'el', 'la', 'los', 'las', 'un', 'una', 'y', 'o', 'para', 'con', 'de', 'del', 'al', 'por', 'en', 'que', 'qu', 'quien']));

-- For the order: found words first, then likeness of spelling; 0 to about 2.
create function search_rank(document tsvector, folded text, typed text) returns real
    language sql stable parallel safe
    return coalesce(ts_rank(document, search_query(typed)), 0) + word_similarity(fold(left(typed, 200)), folded);
