-- What PostGraphile can't tell from the tables: which rows stand, as its documents recommend in functions that become fields of a table's type.
create or replace function actor_current_alliances(who actor, on_day date) returns setof membership language sql stable as $$
  select m.*
  from membership m
  join actor a on a.id = m.alliance_id
  where m.country_id = who.id and m.status <> 'WITHDRAWN'
    and (m.since_edtf is null or m.since_sort_until <= on_day) and (m.until_edtf is null or m.until_sort_until > on_day)
  order by a.slug, m.since_sort_from, m.until_sort_until, m.status
$$;

create or replace function actor_standing_statements(who actor) returns setof statement language sql stable as $$
  select s.*
  from statement s
  join statement_assessment e on e.statement_id = s.id and e.known_from <= current_date and e.known_until > current_date
  where exists (select 1 from statement_voice v where v.statement_id = s.id and v.actor_id = who.id)
    and (s.withdrawn_on is null or s.withdrawn_on > current_date)
  order by case when s.said_on_edtf is null then 1 else 0 end, s.said_on_sort_from desc, s.said_on_sort_until desc, s.slug desc
$$;

create or replace function actor_standing_claims(who actor) returns setof claim language sql stable as $$
  select c.*
  from claim c
  join claim_assessment e on e.claim_id = c.id and e.known_from <= current_date and e.known_until > current_date
  where exists (select 1 from claim_participant p
                where p.claim_id = c.id and p.actor_id = who.id and p.role in ('SUBJECT', 'OBJECT', 'PLACE'))
    and (c.withdrawn_on is null or c.withdrawn_on > current_date)
  order by c.holds_sort_from, c.holds_sort_until, c.slug
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
