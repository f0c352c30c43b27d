-- The lists of actors with all that tells how long they are, so that one index is counted however long that is: from which day on a list
-- has a claim, as something is known of it, and from which on no more, as it was taken back. In either case the last day of all where there
-- is none. Made anew rather than filled up, as every row would be written a second time; and with keys once it is filled, which checks all
-- rows at once.
drop table claim_of_actor;
create table claim_of_actor (
    actor_id bigint not null,
    claim_id bigint not null,
    as_subject boolean not null,
    as_object boolean not null,
    as_place boolean not null,
    as_mentioned boolean not null,
    undated smallint not null,
    holds_sort_from date not null,
    holds_sort_until date not null,
    slug varchar not null,
    -- Of what the claim gives a figure.
    measure_id bigint,
    listed_from date not null default date '9999-12-31',
    listed_until date not null default date '9999-12-31'
);

insert into claim_of_actor (actor_id, claim_id, as_subject, as_object, as_place, as_mentioned, undated, holds_sort_from, holds_sort_until, slug,
    measure_id, listed_from, listed_until)
select p.actor_id, c.id, max(case when p.role = 'SUBJECT' then 1 else 0 end) = 1, max(case when p.role = 'OBJECT' then 1 else 0 end) = 1,
    max(case when p.role = 'PLACE' then 1 else 0 end) = 1, max(case when p.role = 'MENTIONED' then 1 else 0 end) = 1,
    case when c.holds_edtf is null then 1 else 0 end, c.holds_sort_from, c.holds_sort_until, c.slug, c.measure_id,
    coalesce(max(e.first_known), date '9999-12-31'), coalesce(c.withdrawn_on, date '9999-12-31')
from claim c
join claim_participant p on p.claim_id = c.id
left join claim_assessment e on e.claim_id = c.id and e.known_from = e.first_known
group by p.actor_id, c.id;

alter table claim_of_actor add primary key (actor_id, claim_id);
alter table claim_of_actor add foreign key (actor_id) references actor (id);
create index claim_of_actor_by_claim on claim_of_actor (claim_id);
alter table claim_of_actor add foreign key (claim_id) references claim (id);
create index claim_of_actor_by_holds on claim_of_actor (actor_id, holds_sort_from, holds_sort_until, slug);
create index claim_of_actor_by_holds_backwards on claim_of_actor (actor_id, undated, holds_sort_from desc, holds_sort_until desc, slug desc);
create index claim_of_actor_by_slug on claim_of_actor (actor_id, slug);
create index claim_of_actor_by_measure on claim_of_actor (measure_id, actor_id);
alter table claim_of_actor add foreign key (measure_id) references measure (id);
create index claim_of_actor_counted on claim_of_actor
    (actor_id, claim_id, listed_from, listed_until, as_subject, as_object, as_place, as_mentioned);

-- The measures of which each actor's claims give figures, in the order of their list.
create table measure_of_actor (
    actor_id bigint not null references actor (id),
    measure_id bigint not null references measure (id),
    slug varchar not null,
    primary key (actor_id, measure_id)
);

insert into measure_of_actor (actor_id, measure_id, slug)
select distinct x.actor_id, m.id, m.slug
from claim_of_actor x
join measure m on m.id = x.measure_id
where x.as_subject or x.as_object or x.as_place;

create index measure_of_actor_by_slug on measure_of_actor (actor_id, slug);
create index measure_of_actor_by_measure on measure_of_actor (measure_id);

-- The statements for which each actor speaks, and those about it: to count.
create table statement_of_actor (
    actor_id bigint not null,
    statement_id bigint not null,
    as_voice boolean not null,
    as_about boolean not null,
    listed_from date not null,
    listed_until date not null
);

insert into statement_of_actor (actor_id, statement_id, as_voice, as_about, listed_from, listed_until)
select t.actor_id, s.id, max(t.as_voice) = 1, max(t.as_about) = 1, coalesce(max(e.first_known), date '9999-12-31'),
    coalesce(s.withdrawn_on, date '9999-12-31')
from (
    select v.actor_id, v.statement_id, 1 as as_voice, 0 as as_about from statement_voice v
    union all
    select a.actor_id, a.statement_id, 0, 1 from statement_about a
) t
join statement s on s.id = t.statement_id
left join statement_assessment e on e.statement_id = s.id and e.known_from = e.first_known
group by t.actor_id, s.id;

alter table statement_of_actor add primary key (actor_id, statement_id);
alter table statement_of_actor add foreign key (actor_id) references actor (id);
create index statement_of_actor_by_statement on statement_of_actor (statement_id);
alter table statement_of_actor add foreign key (statement_id) references statement (id);
create index statement_of_actor_counted on statement_of_actor (actor_id, statement_id, listed_from, listed_until, as_voice, as_about);

-- The revision up to which all that is derived was derived: at another one the next start looks for what is lacking.
alter table store add column derived_at bigint not null default 0;
