-- Everybody's inbox, page and care ask for the introductions of a person.
create index introduction_first on introduction (first_id);
create index introduction_second on introduction (second_id);
