-- What the evidence amounts to, and since when it is known: derived whenever evidence changes.

-- Taken in: the day on which the store got the article, by which it had been published at the latest. Known from: the latest day that the
-- first publication of its text can mean, but not later than that.
alter table article add column taken_in date;
alter table article add column known_from date not null default date '9999-12-31';
create index article_by_known_from on article (known_from);

-- For whom those spoke on that day to whom a passage attributes what it reports; each also for itself.
create table citation_voice (
    citation_id bigint not null references citation (id),
    speaker_id bigint not null references actor (id),
    actor_id bigint not null references actor (id),
    primary key (citation_id, speaker_id, actor_id)
);
create index citation_voice_by_actor on citation_voice (actor_id);

-- One row for every period in which nothing changed: from its first day to the one after its last. The slug is that of the claim, so that
-- a page can be read from one index.
create table claim_assessment (
    claim_id bigint not null references claim (id),
    known_from date not null,
    known_until date not null,
    slug varchar not null,
    status varchar not null check (status in ('WITHDRAWN','NOT_ASSESSED','REFUTED','NOT_CHECKABLE','DISPUTED','CORROBORATED','SINGLE_ORIGIN')),
    status_rank smallint not null,
    denied_by_subject boolean not null,
    denied_by_others boolean not null,
    contradicted boolean not null,
    dispute_rank smallint not null,
    credibility smallint not null,
    first_known date not null,
    supporting_articles integer not null,
    supporting_sources integer not null,
    supporting_min integer not null,
    supporting_max integer not null,
    denying_articles integer not null,
    denying_sources integer not null,
    denying_min integer not null,
    denying_max integer not null,
    primary key (claim_id, known_from)
);

create index claim_assessment_by_status on claim_assessment (status_rank, slug, known_from, known_until);
create index claim_assessment_by_dispute on claim_assessment (dispute_rank, slug, known_from, known_until);
create index claim_assessment_by_credibility on claim_assessment (credibility, slug, known_from, known_until);
create index claim_assessment_by_min on claim_assessment (supporting_min, slug, known_from, known_until);
create index claim_assessment_by_max on claim_assessment (supporting_max, slug, known_from, known_until);
create index claim_assessment_by_first_known on claim_assessment (first_known, slug, known_from, known_until);

-- The same of a statement: who reports that it was made.
create table statement_assessment (
    statement_id bigint not null references statement (id),
    known_from date not null,
    known_until date not null,
    slug varchar not null,
    status varchar not null check (status in ('WITHDRAWN','NOT_ASSESSED','REFUTED','NOT_CHECKABLE','DISPUTED','CORROBORATED','SINGLE_ORIGIN')),
    status_rank smallint not null,
    denied_by_subject boolean not null,
    denied_by_others boolean not null,
    contradicted boolean not null,
    dispute_rank smallint not null,
    credibility smallint not null,
    first_known date not null,
    supporting_articles integer not null,
    supporting_sources integer not null,
    supporting_min integer not null,
    supporting_max integer not null,
    denying_articles integer not null,
    denying_sources integer not null,
    denying_min integer not null,
    denying_max integer not null,
    primary key (statement_id, known_from)
);
