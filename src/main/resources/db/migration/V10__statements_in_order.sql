-- The statements of an actor in the order in which they are listed, so that a page of them is read from an index, however many it has. Undated:
-- 1 where nobody knows when it was said, which comes last in either direction. Empty where a release that knows nothing of it wrote the
-- row; filled at the next start of one that does.
alter table statement_voice add column undated smallint;
alter table statement_voice add column said_sort_from date;
alter table statement_voice add column said_sort_until date;
alter table statement_voice add column slug varchar;

update statement_voice set (undated, said_sort_from, said_sort_until, slug) = (
    select case when s.said_on_edtf is null then 1 else 0 end, s.said_on_sort_from, s.said_on_sort_until, s.slug
    from statement s where s.id = statement_voice.statement_id);

create index statement_voice_by_said_on on statement_voice (actor_id, said_sort_from, said_sort_until, slug);
create index statement_voice_by_said_on_backwards on statement_voice (actor_id, undated, said_sort_from desc, said_sort_until desc, slug desc);
create index statement_voice_by_slug on statement_voice (actor_id, slug);
