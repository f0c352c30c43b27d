-- So that a page is read from an index, whatever it is asked of.

-- What a revision changed, in the order of the list.
create index revision_change_in_order on revision_change (revision, object_type, slug, id);
create index revision_change_by_object on revision_change (slug, object_type);
create index revision_change_as_committed on revision_change (revision, id);
create index revision_change_by_kind on revision_change (kind, revision, id);

-- Of one source, by the day.
create index article_by_source_and_day on article (source_id, published_on_sort_from, published_on_sort_until, slug);

-- Whether an actor takes part in a claim, speaks in a statement, or is spoken of in it.
create index claim_participant_by_actor_and_claim on claim_participant (actor_id, claim_id, role);
create index statement_voice_by_actor_and_statement on statement_voice (actor_id, statement_id);
create index statement_about_by_actor_and_statement on statement_about (actor_id, statement_id);
