-- What the evidence on a claim amounted to after each revision that made a difference to it, so that whoever follows a claim is told of
-- every difference and by which revision it came.
create table claim_turn (
    claim_id bigint not null references claim (id),
    revision bigint not null references revision (number),
    previous_status varchar not null,
    status varchar not null,
    denied_by_subject boolean not null,
    denied_by_others boolean not null,
    contradicted boolean not null,
    credibility smallint not null,
    supporting_min integer not null,
    supporting_max integer not null,
    denying_min integer not null,
    denying_max integer not null,
    primary key (claim_id, revision)
);

-- A store that was filled before begins with what holds.
insert into claim_turn
select e.claim_id, c.revision, 'NOT_ASSESSED', e.status, e.denied_by_subject, e.denied_by_others, e.contradicted, e.credibility,
    e.supporting_min, e.supporting_max, e.denying_min, e.denying_max
from claim_assessment e
join claim c on c.id = e.claim_id
where e.known_from <= current_date and e.known_until > current_date;
