-- Letters about answers to an ask are new: who wants no mail when somebody writes to them gets none of these either.
insert into letter_rhythm (member_id, matter, rhythm)
select member_id, 'ANSWERS', rhythm from letter_rhythm where matter = 'MESSAGES'
on conflict do nothing;
