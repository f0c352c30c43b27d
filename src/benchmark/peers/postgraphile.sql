-- What PostGraphile can't tell from the tables: which rows stand. Lists of actors are views over what is kept in their order, with keys and references in smart
-- comments, so that a page is read in the order of an index; all else are functions that become fields of a table's type. Both as its documents recommend.
drop function if exists actor_standing_statements(actor), actor_standing_claims(actor);
drop view if exists standing_statement, standing_claim;

create view standing_statement as
  select v.actor_id, v.statement_id, v.undated, v.said_sort_from, v.said_sort_until, v.slug
  from statement_voice v
  join statement s on s.id = v.statement_id
  join statement_assessment e on e.statement_id = s.id and e.known_from <= current_date and e.known_until > current_date
  where s.withdrawn_on is null or s.withdrawn_on > current_date;
comment on view standing_statement is E'@primaryKey actor_id,slug\n@foreignKey (actor_id) references actor (id)|@foreignFieldName standingStatements\n'
  '@foreignKey (statement_id) references statement (id)|@fieldName statement';

-- How many, in an index alone.
create or replace function actor_standing_statement_count(who actor) returns integer language sql stable as $$
  select count(*)::integer from statement_of_actor x
  where x.actor_id = who.id and x.as_voice and x.listed_from <= current_date and x.listed_until > current_date
$$;

create view standing_claim as
  select x.actor_id, x.claim_id, x.holds_sort_from, x.holds_sort_until, x.slug
  from claim_of_actor x
  where (x.as_subject or x.as_object or x.as_place) and x.listed_from <= current_date and x.listed_until > current_date;
comment on view standing_claim is E'@primaryKey actor_id,slug\n@foreignKey (actor_id) references actor (id)|@foreignFieldName standingClaims\n'
  '@foreignKey (claim_id) references claim (id)|@fieldName claim';

create or replace function actor_current_alliances(who actor, on_day date) returns setof membership language sql stable as $$
  select m.*
  from membership m
  join actor a on a.id = m.alliance_id
  where m.country_id = who.id and m.status <> 'WITHDRAWN'
    and (m.since_edtf is null or m.since_sort_until <= on_day) and (m.until_edtf is null or m.until_sort_until > on_day)
  order by a.slug, m.since_sort_from, m.until_sort_until, m.status
$$;

create or replace function statement_standing_citations(said statement) returns setof citation language sql stable as $$
  select q.*
  from citation q
  join article a on a.id = q.article_id
  where q.statement_id = said.id and a.known_from <= current_date
    and (q.withdrawn_on is null or q.withdrawn_on > current_date) and (a.withdrawn_on is null or a.withdrawn_on > current_date)
  order by a.published_on_sort_from, a.published_on_sort_until, a.slug, q.paragraph, q.slug
$$;

create or replace function claim_standing_citations(proposition claim) returns setof citation language sql stable as $$
  select q.*
  from citation q
  join article a on a.id = q.article_id
  where q.claim_id = proposition.id and a.known_from <= current_date
    and (q.withdrawn_on is null or q.withdrawn_on > current_date) and (a.withdrawn_on is null or a.withdrawn_on > current_date)
  order by a.published_on_sort_from, a.published_on_sort_until, a.slug, q.paragraph, q.slug
$$;

create or replace function claim_current_assessment(proposition claim) returns claim_assessment language sql stable as $$
  select e.* from claim_assessment e
  where e.claim_id = proposition.id and e.known_from <= current_date and e.known_until > current_date
$$;

create or replace function actor_abbreviation(who actor) returns varchar language sql stable as $$
  select n.name from actor_name n
  where n.actor_id = who.id and n.kind = 'ABBREVIATION' and split_part(n.language, '-', 1) = 'en'
  order by n.place limit 1
$$;
