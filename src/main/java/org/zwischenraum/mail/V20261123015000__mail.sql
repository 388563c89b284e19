-- Passages with links of their own, and what mail programs are told. All of it goes when the letter has left.
alter table letter
  add column parts jsonb not null default '{"passages": [], "closing": [], "foot": []}',
  add column reply_tag text not null default '',
  add column thread text not null default '',
  add column unsubscribe text not null default '';
