-- The tables of Tamga, in SQL that H2 (in its PostgreSQL mode) and PostgreSQL both read.

-- The store itself: one row, locked by whoever changes data.
create table store (
    id integer primary key,
    name varchar not null,
    revision bigint not null
);

-- Revisions: what was committed, and which objects it changed.
create table revision (
    number bigint primary key,
    kind varchar not null,
    committed_at timestamp with time zone not null,
    ordered_by varchar not null,
    summary varchar not null,
    bundle varchar
);

create table revision_change (
    id bigint primary key,
    slug varchar not null,
    kind varchar not null,
    object_type varchar not null,
    revision bigint not null references revision (number)
);

-- Actors: names, memberships, tenures.
create table actor (
    id bigint primary key,
    slug varchar not null unique,
    kind varchar not null check (kind in ('COUNTRY','PERSON','ORGANISATION','ALLIANCE','GROUP','PLACE','PROJECT','UNNAMED_SOURCE')),
    code varchar unique,
    name varchar,
    country_id bigint references actor (id),
    description varchar,
    ground_article varchar,
    ground_paragraph integer,
    ground_reference varchar,
    ground_url varchar,
    since_edtf varchar,
    since_earliest date,
    since_latest date,
    since_sort_from date not null,
    since_sort_until date not null,
    speaks_for_id bigint references actor (id),
    until_edtf varchar,
    until_earliest date,
    until_latest date,
    until_sort_from date not null,
    until_sort_until date not null,
    bundle varchar not null,
    digest varchar not null,
    revision bigint not null,
    withdrawn_on date,
    withdrawn_because varchar
);

create table actor_name (
    kind varchar not null check (kind in ('OFFICIAL','COMMON','ABBREVIATION','ALIAS','FORMER')),
    name varchar not null,
    language varchar not null,
    actor_id bigint not null references actor (id),
    place integer not null,
    primary key (actor_id, place)
);

create table actor_external_id (
    actor_id bigint not null references actor (id),
    place integer not null,
    identifier varchar not null,
    scheme varchar not null check (scheme in ('WIKIDATA','ISO_3166_1_ALPHA_3')),
    primary key (actor_id, place)
);

create table membership (
    id bigint primary key,
    alliance_id bigint not null references actor (id),
    country_id bigint not null references actor (id),
    ground_article varchar,
    ground_paragraph integer,
    ground_reference varchar,
    ground_url varchar,
    note varchar,
    since_edtf varchar,
    since_earliest date,
    since_latest date,
    since_sort_from date not null,
    since_sort_until date not null,
    status varchar not null check (status in ('MEMBER','OBSERVER','PARTNER','ASSOCIATE','APPLICANT','SUSPENDED','WITHDRAWN')),
    until_edtf varchar,
    until_earliest date,
    until_latest date,
    until_sort_from date not null,
    until_sort_until date not null
);

create table tenure (
    id bigint primary key,
    person_id bigint not null references actor (id),
    ground_article varchar,
    ground_paragraph integer,
    ground_reference varchar,
    ground_url varchar,
    of_id bigint not null references actor (id),
    office varchar not null,
    represents boolean not null,
    since_edtf varchar,
    since_earliest date,
    since_latest date,
    since_sort_from date not null,
    since_sort_until date not null,
    until_edtf varchar,
    until_earliest date,
    until_latest date,
    until_sort_from date not null,
    until_sort_until date not null
);

-- Sources, articles, republications.
create table source (
    id bigint primary key,
    slug varchar not null unique,
    kind varchar not null check (kind in ('NEWSPAPER','BROADCASTER','MAGAZINE','THINK_TANK','CONSULTANCY','AGENCY','AGGREGATOR')),
    name varchar not null,
    country_id bigint references actor (id),
    ground_article varchar,
    ground_paragraph integer,
    ground_reference varchar,
    ground_url varchar,
    organisation_id bigint references actor (id),
    owner_id bigint references actor (id),
    reliability varchar not null check (reliability in ('A','B','C','D','E','F')),
    reliability_reason varchar not null,
    url varchar,
    bundle varchar not null,
    digest varchar not null,
    revision bigint not null,
    withdrawn_on date,
    withdrawn_because varchar
);

create table article (
    id bigint primary key,
    slug varchar not null unique,
    title varchar,
    language varchar not null,
    paragraph_count integer not null,
    published_on_edtf varchar,
    published_on_earliest date,
    published_on_latest date,
    published_on_sort_from date not null,
    published_on_sort_until date not null,
    source_id bigint references source (id),
    url varchar,
    bundle varchar not null,
    digest varchar not null,
    revision bigint not null,
    withdrawn_on date,
    withdrawn_because varchar
);

create table article_author (
    article_id bigint not null references article (id),
    place integer not null,
    author_id bigint not null references actor (id),
    primary key (article_id, place)
);

create table article_furniture (
    article_id bigint not null references article (id),
    paragraph integer not null,
    place integer not null,
    primary key (article_id, place)
);

create table article_without_content (
    article_id bigint not null references article (id),
    paragraph integer not null,
    place integer not null,
    primary key (article_id, place)
);

create table article_ground (
    article_id bigint not null references article (id),
    place integer not null,
    basis varchar not null check (basis in ('TEXT','REFERENCE','INFERENCE')),
    because varchar not null,
    fact varchar not null check (fact in ('TITLE','SOURCE','AUTHORS','PUBLISHED_ON')),
    primary key (article_id, place)
);

create table republication (
    id bigint primary key,
    title varchar,
    article_id bigint not null unique references article (id),
    because varchar not null,
    original_id bigint references article (id),
    published_on_edtf varchar,
    published_on_earliest date,
    published_on_latest date,
    published_on_sort_from date not null,
    published_on_sort_until date not null,
    source_id bigint references source (id)
);

create table republication_author (
    place integer not null,
    author_id bigint not null references actor (id),
    republication_id bigint not null references republication (id),
    primary key (republication_id, place)
);

create table reuse (
    id bigint primary key,
    article_id bigint not null references article (id),
    because varchar not null,
    of_id bigint not null references article (id)
);

create table reuse_paragraph (
    paragraph integer not null,
    place integer not null,
    of_paragraph integer not null,
    reuse_id bigint not null references reuse (id),
    primary key (reuse_id, place)
);

-- Statements and claims.
create table topic (
    id bigint primary key,
    slug varchar not null unique,
    name varchar not null,
    description varchar,
    bundle varchar not null,
    digest varchar not null,
    revision bigint not null,
    withdrawn_on date,
    withdrawn_because varchar
);

create table measure (
    id bigint primary key,
    slug varchar not null unique,
    name varchar not null,
    description varchar,
    unit varchar not null,
    bundle varchar not null,
    digest varchar not null,
    revision bigint not null,
    withdrawn_on date,
    withdrawn_because varchar
);

create table statement (
    id bigint primary key,
    slug varchar not null unique,
    text varchar not null,
    quote varchar,
    language varchar not null,
    channel varchar check (channel in ('SPEECH','INTERVIEW','POST','PRESS_CONFERENCE','MEETING','WRITTEN','BROADCAST')),
    said_at_id bigint references actor (id),
    said_on_edtf varchar,
    said_on_earliest date,
    said_on_latest date,
    said_on_sort_from date not null,
    said_on_sort_until date not null,
    said_on_because varchar,
    speaker_id bigint not null references actor (id),
    bundle varchar not null,
    digest varchar not null,
    revision bigint not null,
    withdrawn_on date,
    withdrawn_because varchar
);

create table statement_said_to (
    statement_id bigint not null references statement (id),
    actor_id bigint not null references actor (id),
    place integer not null,
    primary key (statement_id, place)
);

create table statement_about (
    statement_id bigint not null references statement (id),
    actor_id bigint not null references actor (id),
    place integer not null,
    primary key (statement_id, place)
);

create table statement_topic (
    statement_id bigint not null references statement (id),
    topic_id bigint not null references topic (id),
    primary key (statement_id, topic_id)
);

create table claim (
    id bigint primary key,
    slug varchar not null unique,
    kind varchar not null check (kind in ('EVENT','QUANTITY','POSITION','RELATION','ALLEGATION','PREDICTION','OPINION')),
    text varchar not null,
    language varchar not null,
    holds_edtf varchar,
    holds_earliest date,
    holds_latest date,
    holds_sort_from date not null,
    holds_sort_until date not null,
    holds_because varchar,
    measure_id bigint references measure (id),
    quantity_as_of_edtf varchar,
    quantity_as_of_earliest date,
    quantity_as_of_latest date,
    quantity_as_of_sort_from date,
    quantity_as_of_sort_until date,
    quantity_comparator varchar check (quantity_comparator in ('EXACT','ABOUT','AT_LEAST','MORE_THAN','AT_MOST','LESS_THAN','BETWEEN')),
    quantity_high numeric(30,6),
    quantity_low numeric(30,6),
    quantity_unit varchar,
    bundle varchar not null,
    digest varchar not null,
    revision bigint not null,
    withdrawn_on date,
    withdrawn_because varchar
);

create table claim_participant (
    claim_id bigint not null references claim (id),
    actor_id bigint not null references actor (id),
    place integer not null,
    role varchar not null check (role in ('SUBJECT','OBJECT','PLACE','MENTIONED')),
    primary key (claim_id, place)
);

create table claim_topic (
    claim_id bigint not null references claim (id),
    topic_id bigint not null references topic (id),
    primary key (claim_id, topic_id)
);

create table assertion (
    id bigint primary key,
    statement_id bigint not null references statement (id),
    claim_id bigint not null references claim (id),
    stance varchar not null check (stance in ('SUPPORTS','DENIES','QUALIFIES'))
);

-- Evidence.
create table citation (
    id bigint primary key,
    slug varchar not null unique,
    article_id bigint not null references article (id),
    statement_id bigint references statement (id),
    claim_id bigint references claim (id),
    paragraph integer not null,
    hedged boolean not null,
    note varchar,
    stance varchar not null check (stance in ('SUPPORTS','DENIES','QUALIFIES')),
    voice varchar not null check (voice in ('OWN','ATTRIBUTED')),
    bundle varchar not null,
    digest varchar not null,
    revision bigint not null,
    withdrawn_on date,
    withdrawn_because varchar,
    constraint citation_of_one check ((statement_id is null) <> (claim_id is null))
);

create table citation_attributed_to (
    actor_id bigint not null references actor (id),
    place integer not null,
    citation_id bigint not null references citation (id),
    primary key (citation_id, place)
);

create table citation_basis (
    slug varchar not null,
    kind varchar not null check (kind in ('DOCUMENT','AGENCY_REPORT','OUTLET')),
    name varchar not null,
    place integer not null,
    citation_id bigint not null references citation (id),
    primary key (citation_id, place)
);

create table claim_link (
    id bigint primary key,
    slug varchar not null unique,
    kind varchar not null check (kind in ('NEGATES','DIFFERENT_VALUE','DIFFERENT_DATE','DIFFERENT_SCOPE','REFINES','SAME_EVENT','FULFILS')),
    from_id bigint not null references claim (id),
    to_id bigint not null references claim (id),
    in_favour_of_id bigint references claim (id),
    reason varchar not null,
    resolution_because varchar,
    resolution_day date,
    resolution_ground_article varchar,
    resolution_ground_paragraph integer,
    resolution_ground_reference varchar,
    resolution_ground_url varchar,
    bundle varchar not null,
    digest varchar not null,
    revision bigint not null,
    withdrawn_on date,
    withdrawn_because varchar,
    constraint claim_link_of_two check (from_id <> to_id)
);

create sequence actor_seq start with 1 increment by 50;
create sequence article_seq start with 1 increment by 50;
create sequence assertion_seq start with 1 increment by 50;
create sequence citation_seq start with 1 increment by 50;
create sequence claim_link_seq start with 1 increment by 50;
create sequence claim_seq start with 1 increment by 50;
create sequence measure_seq start with 1 increment by 50;
create sequence membership_seq start with 1 increment by 50;
create sequence republication_seq start with 1 increment by 50;
create sequence reuse_seq start with 1 increment by 50;
create sequence revision_change_seq start with 1 increment by 50;
create sequence source_seq start with 1 increment by 50;
create sequence statement_seq start with 1 increment by 50;
create sequence tenure_seq start with 1 increment by 50;
create sequence topic_seq start with 1 increment by 50;

-- One index for every way back along a reference.
create index revision_change_by_revision on revision_change (revision);
create index actor_by_country on actor (country_id);
create index actor_by_speaks_for on actor (speaks_for_id);
create index membership_by_alliance on membership (alliance_id);
create index membership_by_country on membership (country_id);
create index tenure_by_of on tenure (of_id);
create index tenure_by_person on tenure (person_id);
create index source_by_country on source (country_id);
create index source_by_organisation on source (organisation_id);
create index source_by_owner on source (owner_id);
create index article_by_source on article (source_id);
create index article_author_by_author on article_author (author_id);
create index republication_by_original on republication (original_id);
create index republication_by_source on republication (source_id);
create index republication_author_by_author on republication_author (author_id);
create index reuse_by_article on reuse (article_id);
create index reuse_by_of on reuse (of_id);
create index statement_by_said_at on statement (said_at_id);
create index statement_by_speaker on statement (speaker_id);
create index statement_said_to_by_actor on statement_said_to (actor_id);
create index statement_about_by_actor on statement_about (actor_id);
create index statement_topic_by_topic on statement_topic (topic_id);
create index claim_by_measure on claim (measure_id);
create index claim_participant_by_actor on claim_participant (actor_id);
create index claim_topic_by_topic on claim_topic (topic_id);
create index assertion_by_claim on assertion (claim_id);
create index assertion_by_statement on assertion (statement_id);
create index citation_by_article on citation (article_id);
create index citation_by_claim on citation (claim_id);
create index citation_by_statement on citation (statement_id);
create index citation_attributed_to_by_actor on citation_attributed_to (actor_id);
create index claim_link_by_from on claim_link (from_id);
create index claim_link_by_in_favour_of on claim_link (in_favour_of_id);
create index claim_link_by_to on claim_link (to_id);

-- One for every order of a list.
create index statement_by_said_on on statement (said_on_sort_from, said_on_sort_until, slug);
create index claim_by_holds on claim (holds_sort_from, holds_sort_until, slug);
create index article_by_published_on on article (published_on_sort_from, published_on_sort_until, slug);
create index actor_by_kind on actor (kind, slug);
create index citation_by_paragraph on citation (article_id, paragraph, slug);

-- For whom a speaker spoke on the day: derived from tenures when data changes, so that no query has to work it out.
create table statement_voice (
    statement_id bigint not null references statement (id),
    actor_id bigint not null references actor (id),
    primary key (statement_id, actor_id)
);
create index statement_voice_by_actor on statement_voice (actor_id);

insert into store (id, name, revision) values (1, '', 0);
