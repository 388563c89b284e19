-- How people treat each other in this house, in its hosts' words.
alter table house_words drop constraint house_words_place_check;
alter table house_words add constraint house_words_place_check check (place in ('WELCOME', 'PRIVACY', 'CONDUCT'));
