-- Statements of and about an actor in the order in which they are listed, as claim_of_actor has claims: so a page of those about one, and of those that
-- two exchange, is read from an index, however many they have. Empty where a release that knows nothing of it wrote the row; filled at
-- the next start of one that does.
alter table statement_of_actor add column undated smallint;
alter table statement_of_actor add column said_sort_from date;
alter table statement_of_actor add column said_sort_until date;
alter table statement_of_actor add column slug varchar;

update statement_of_actor set (undated, said_sort_from, said_sort_until, slug) = (
    select case when s.said_on_edtf is null then 1 else 0 end, s.said_on_sort_from, s.said_on_sort_until, s.slug
    from statement s where s.id = statement_of_actor.statement_id);

create index statement_of_actor_by_said_on on statement_of_actor (actor_id, said_sort_from, said_sort_until, slug);
create index statement_of_actor_by_said_on_backwards on statement_of_actor
    (actor_id, undated, said_sort_from desc, said_sort_until desc, slug desc);
create index statement_of_actor_by_slug on statement_of_actor (actor_id, slug);

-- What derived_at was for a release that knew of no order: a revision of such a one is looked through by the next start of one that does. The
-- last, as nobody reads the store meanwhile.
alter table store add column lists_ordered_at bigint not null default 0;
