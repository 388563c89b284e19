-- Whole sentences of asks are lines of the lexicon's files too, so a house may add to them and switch them off.
alter table vocabulary_entry drop constraint vocabulary_entry_line_check;
alter table vocabulary_entry add constraint vocabulary_entry_line_check check (line in ('DE', 'DE_SAYS', 'DE_AROUND', 'DE_ASKS',
    'EN', 'EN_SAYS', 'EN_AROUND', 'EN_ASKS', 'ES', 'ES_SAYS', 'ES_AROUND', 'ES_ASKS', 'HELPED_BY', 'BROADER', 'NEAR'));
