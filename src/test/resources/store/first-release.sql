-- What the first release of Tamga kept of a small bundle: two newspapers on terns.
update store set name = 'a8a2a3f5-3f0c-4b43-9d0b-0c5a1d8f7f11', revision = 1;
insert into revision (number, kind, committed_at, ordered_by, summary, bundle)
values (1, 'LOAD', timestamp with time zone '2025-11-03 09:00:00+00:00', 'start-up', 'Loaded terns.', 'terns');
insert into actor (id, slug, kind, name, since_sort_from, since_sort_until, until_sort_from, until_sort_until, bundle, digest, revision) values
    (-1, 'tern-office', 'ORGANISATION', 'Office of Terns', date '9999-12-31', date '9999-12-31', date '9999-12-31', date '9999-12-31', 'terns', 'digest', 1),
    (-2, 'tern-warden', 'PERSON', 'Warden of Terns', date '9999-12-31', date '9999-12-31', date '9999-12-31', date '9999-12-31', 'terns', 'digest', 1);
insert into actor_name (actor_id, place, name, language, kind) values
    (-1, 0, 'Office of Terns', 'en', 'COMMON'), (-2, 0, 'Warden of Terns', 'en', 'COMMON');
insert into tenure (id, person_id, of_id, office, represents, since_sort_from, since_sort_until, until_sort_from, until_sort_until, ground_reference)
values (-1, -2, -1, 'Warden', true, date '9999-12-31', date '9999-12-31', date '9999-12-31', date '9999-12-31', 'Invented');
insert into source (id, slug, kind, name, reliability, reliability_reason, bundle, digest, revision) values
    (-1, 'tern-times', 'NEWSPAPER', 'Tern Times', 'B', 'Invented', 'terns', 'digest', 1),
    (-2, 'tern-post', 'NEWSPAPER', 'Tern Post', 'C', 'Invented', 'terns', 'digest', 1);
insert into article (id, slug, title, language, paragraph_count, published_on_edtf, published_on_earliest, published_on_latest,
    published_on_sort_from, published_on_sort_until, source_id, bundle, digest, revision) values
    (-1, 'first-terns', 'Terns', 'en', 5, '2022-03-01', date '2022-03-01', date '2022-03-01', date '2022-03-01', date '2022-03-01', -1, 'terns', 'digest', 1),
    (-2, 'second-terns', 'No terns', 'en', 5, '2022-04-01', date '2022-04-01', date '2022-04-01', date '2022-04-01', date '2022-04-01', -2, 'terns', 'digest', 1);
insert into topic (id, slug, name, bundle, digest, revision) values (-1, 'terns', 'Terns', 'terns', 'digest', 1);
insert into claim (id, slug, kind, text, language, holds_sort_from, holds_sort_until, bundle, digest, revision) values
    (-1, 'terns-nest-here', 'EVENT', 'Terns nest here.', 'en', date '9999-12-31', date '9999-12-31', 'terns', 'digest', 1),
    (-2, 'terns-do-not-nest-here', 'EVENT', 'Terns do not nest here.', 'en', date '9999-12-31', date '9999-12-31', 'terns', 'digest', 1),
    (-3, 'terns-are-few', 'EVENT', 'Terns are few.', 'en', date '9999-12-31', date '9999-12-31', 'terns', 'digest', 1);
insert into claim_topic (claim_id, topic_id) values (-1, -1), (-2, -1), (-3, -1);
insert into claim_link (id, slug, kind, from_id, to_id, reason, bundle, digest, revision)
values (-1, 'terns-nest-here/NEGATES/terns-do-not-nest-here', 'NEGATES', -1, -2, 'One says that they do, one that they do not.', 'terns', 'digest', 1);
insert into statement (id, slug, text, language, speaker_id, said_on_sort_from, said_on_sort_until, bundle, digest, revision)
values (-1, 'office-counts-terns', 'The warden counted terns.', 'en', -2, date '9999-12-31', date '9999-12-31', 'terns', 'digest', 1);
insert into statement_voice (statement_id, actor_id) values (-1, -2), (-1, -1);
insert into citation (id, slug, article_id, claim_id, statement_id, paragraph, hedged, stance, voice, bundle, digest, revision) values
    (-1, 'first-terns.1', -1, -1, null, 1, false, 'SUPPORTS', 'OWN', 'terns', 'digest', 1),
    (-2, 'second-terns.1', -2, -2, null, 1, false, 'SUPPORTS', 'OWN', 'terns', 'digest', 1),
    (-3, 'first-terns.2', -1, -3, null, 2, false, 'SUPPORTS', 'OWN', 'terns', 'digest', 1),
    (-4, 'second-terns.2', -2, -3, null, 2, false, 'SUPPORTS', 'OWN', 'terns', 'digest', 1),
    (-5, 'second-terns.3', -2, null, -1, 3, false, 'SUPPORTS', 'OWN', 'terns', 'digest', 1);
