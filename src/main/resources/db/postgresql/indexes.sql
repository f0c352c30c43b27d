-- Lists that begin with the latest day, what is undated still last: H2 has no index on what is worked out.
create index if not exists statement_by_said_on_desc on statement
    ((case when said_on_edtf is null then 1 else 0 end), said_on_sort_from desc, said_on_sort_until desc, slug desc);
create index if not exists claim_by_holds_desc on claim
    ((case when holds_edtf is null then 1 else 0 end), holds_sort_from desc, holds_sort_until desc, slug desc);
create index if not exists article_by_published_on_desc on article
    ((case when published_on_edtf is null then 1 else 0 end), published_on_sort_from desc, published_on_sort_until desc, slug desc);

-- The few that were taken back: lists are counted without them.
create index if not exists claim_withdrawn on claim (id, withdrawn_on) where withdrawn_on is not null;
create index if not exists statement_withdrawn on statement (id, withdrawn_on) where withdrawn_on is not null;

-- The series that briefings tell, the latest first: no more of one is read than is told.
create index if not exists briefing_item_by_series_and_day on briefing_item (country_id, series, section, of_until desc, of_from desc, item)
    where series is not null;

-- What stands at the beginning of others; H2 keeps them for its foreign keys.
drop index if exists revision_change_by_revision;
drop index if exists article_by_source;
drop index if exists claim_participant_by_actor;
drop index if exists statement_voice_by_actor;
drop index if exists statement_about_by_actor;
