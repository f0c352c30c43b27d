-- The claims of an actor in the order in which they are listed, so that a page of them is read from an index, however many it has: one row
-- for each actor that takes part in a claim, whatever it takes part as. Derived whenever claims change. Undated: 1 where the claim says of
-- no time when it holds, which comes last in either direction.
create table claim_of_actor (
    actor_id bigint not null references actor (id),
    claim_id bigint not null references claim (id),
    as_subject boolean not null,
    as_object boolean not null,
    as_place boolean not null,
    as_mentioned boolean not null,
    undated smallint not null,
    holds_sort_from date not null,
    holds_sort_until date not null,
    slug varchar not null,
    primary key (actor_id, claim_id)
);

insert into claim_of_actor (actor_id, claim_id, as_subject, as_object, as_place, as_mentioned, undated, holds_sort_from, holds_sort_until, slug)
select p.actor_id, c.id, max(case when p.role = 'SUBJECT' then 1 else 0 end) = 1, max(case when p.role = 'OBJECT' then 1 else 0 end) = 1,
    max(case when p.role = 'PLACE' then 1 else 0 end) = 1, max(case when p.role = 'MENTIONED' then 1 else 0 end) = 1,
    case when c.holds_edtf is null then 1 else 0 end, c.holds_sort_from, c.holds_sort_until, c.slug
from claim c
join claim_participant p on p.claim_id = c.id
group by p.actor_id, c.id;

create index claim_of_actor_by_claim on claim_of_actor (claim_id);
create index claim_of_actor_by_holds on claim_of_actor (actor_id, holds_sort_from, holds_sort_until, slug);
create index claim_of_actor_by_holds_backwards on claim_of_actor (actor_id, undated, holds_sort_from desc, holds_sort_until desc, slug desc);
create index claim_of_actor_by_slug on claim_of_actor (actor_id, slug);
