-- Briefings: what each country's readers may be told, as known on a day and as committed with a revision.

-- One row for each country, thing that can be told, period of knowledge in which it is the same, and run of revisions that left it so. Rows are
-- closed when a revision changes them, and stay, so that a briefing can be made once more as it was at a revision that a reader still has.
create table briefing_item (
    country_id bigint not null references actor (id),
    -- Names the thing: claim:slug, statement:slug; of a membership alliance:slug/status/since, as a country can have several in one.
    item varchar not null,
    known_from date not null,
    known_until date not null,
    revised_from bigint not null,
    revised_until bigint not null,
    section varchar not null check (section in ('HAPPENED','SAID','POSITIONS','FIGURES','CONTESTED','ALLIANCES','SINGLE_VOICE','OUTLOOK','NONE')),
    -- The measure of a figure, in whatever section: figures of one measure are told as one series. Of a membership the alliance.
    series varchar,
    -- The thing that tells this one as well: the other side of a contradiction, the same event; null where it is told by itself.
    told_with varchar,
    -- The days that it is of: when it happened or was said, when it began to hold, or what a figure is as of; of a membership all of its days.
    of_from date not null,
    of_until date not null,
    -- The day on which it last became news: first known, or seen differently since. A membership is no news: the first of all days.
    news_on date not null,
    -- Whether something took place, was said or was measured then, so that it is of these days and no others; else it is how things are.
    occasion boolean not null,
    voices integer not null,
    weight integer not null,
    topic varchar not null,
    status varchar not null,
    content varchar not null,
    primary key (country_id, item, known_from, revised_from)
);

create index briefing_item_by_news on briefing_item (country_id, news_on);
create index briefing_item_by_day on briefing_item (country_id, of_until, of_from);
create index briefing_item_by_item on briefing_item (item);
create index briefing_item_by_series on briefing_item (series, country_id);
create index briefing_item_by_revision on briefing_item (revised_until);

-- What a topic weighs when there is more to tell than there is room for: 1 little, 3 as most do, 5 much.
alter table topic add column weight integer not null default 3 check (weight between 1 and 5);

-- The first revision that a briefing can be made of once more.
alter table store add column briefings_from bigint not null default 0;
update store set briefings_from = revision;
