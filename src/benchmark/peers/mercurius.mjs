// Mercurius with JIT and loaders over node-postgres: one query for each level, and prepared statements, as its documents recommend.
import { readFileSync } from "node:fs";
import fastify from "fastify";
import mercurius from "mercurius";
import pg from "pg";

const schema = readFileSync(new URL("./schema.graphql", import.meta.url), "utf8");

// Days as they are written, and numbers as numbers.
pg.types.setTypeParser(pg.types.builtins.DATE, (text) => text);
pg.types.setTypeParser(pg.types.builtins.NUMERIC, Number);

const TYPES = {
  COUNTRY: "Country",
  PERSON: "Person",
  ORGANISATION: "Organisation",
  ALLIANCE: "Alliance",
  GROUP: "Group",
  PLACE: "Place",
  PROJECT: "Project",
  UNNAMED_SOURCE: "UnnamedSource",
};
const CREDIBILITY = ["CONFIRMED", "PROBABLY_TRUE", "POSSIBLY_TRUE", "DOUBTFUL", "IMPROBABLE", "CANNOT_BE_JUDGED"];

const ACTOR = "a.id, a.slug, a.kind, a.code, a.name";
const STANDS = (alias) => `(${alias}.withdrawn_on is null or ${alias}.withdrawn_on > $2)`;
// What is kept of the lists of actors says itself on which days they have it, and whether the actor is more than mentioned.
const LISTED = "x.listed_from <= $2 and x.listed_until > $2";
const TAKES_PART = "(x.as_subject or x.as_object or x.as_place)";
const IN_FORCE = `(m.since_edtf is null or m.since_sort_until <= $2) and (m.until_edtf is null or m.until_sort_until > $2)
  and m.status <> 'WITHDRAWN'`;

const today = () => new Date().toISOString().slice(0, 10);
const globalId = (type, slug) => Buffer.from(`${type}:${slug}`).toString("base64url");
const cursor = (...keys) => Buffer.from(keys.join("\n")).toString("base64url");
const date = (row, name) =>
  row[`${name}_edtf`] === null
    ? null
    : { edtf: row[`${name}_edtf`], earliest: row[`${name}_earliest`], latest: row[`${name}_latest`] };
const displayNames = new Map();

function countryName(code, language = "en") {
  if (!displayNames.has(language)) {
    displayNames.set(language, new Intl.DisplayNames([language], { type: "region" }));
  }
  return displayNames.get(language).of(code);
}

const uncached = (loader) => ({ loader, opts: { cache: false } });
const ids = (queries, key = "id") => [...new Set(queries.map(({ obj }) => obj[key]).filter((id) => id !== null))];
const byId = (rows) => new Map(rows.map((row) => [row.id, row]));

function grouped(rows, key = "parent") {
  const groups = new Map();
  for (const row of rows) {
    const group = groups.get(row[key]);
    if (group) {
      group.push(row);
    } else {
      groups.set(row[key], [row]);
    }
  }
  return groups;
}

function page(rows, first, total, keys) {
  const more = rows.length > first;
  const edges = (more ? rows.slice(0, first) : rows).map((node) => ({ node, cursor: cursor(...keys.map((key) => node[key])) }));
  return { totalCount: total, pageInfo: { hasNextPage: more, endCursor: edges.length ? edges.at(-1).cursor : null }, edges };
}

function onlyDefaults(params) {
  for (const name of ["after", "filter", "known"]) {
    if (params[name] !== null && params[name] !== undefined) {
      throw new Error(`${name} is no part of what is compared`);
    }
  }
}

/** Every statement of SQL: a prepared one by its name. */
function statements(pool) {
  const run = (name, text, values) => pool.query({ name, text, values }).then(({ rows }) => rows);
  // A page for each actor. Of one alone PostgreSQL is told which, so that it can plan for how many rows that one has.
  const listed = (name, page, [actors, ...values]) =>
    actors.length === 1
      ? run(`${name}-of-one`, `select $1::bigint as parent, l.* from (${page("$1")}) l`, [actors[0], ...values])
      : run(name, `select each.id as parent, l.* from unnest($1::bigint[]) each (id) cross join lateral (${page("each.id")}) l`, [actors, ...values]);
  return {
    country: (code) => run("country", `select ${ACTOR} from actor a where a.code = $1`, [code]),
    actors: (keys) => run("actors", `select ${ACTOR} from actor a where a.id = any($1)`, [keys]),
    alliances: (keys, on, first) =>
      run(
        "alliances",
        `select each.id as parent, l.* from unnest($1::bigint[]) each (id) cross join lateral (
           select m.status, m.since_edtf, m.since_earliest, m.since_latest, m.until_edtf, m.until_earliest, m.until_latest, ${ACTOR}
           from membership m join actor a on a.id = m.alliance_id
           where m.country_id = each.id and ${IN_FORCE}
           order by a.slug, m.since_sort_from, m.until_sort_until, m.status limit $3) l`,
        [keys, on, first],
      ),
    alliancesCount: (keys, on) =>
      run(
        "alliances-count",
        `select m.country_id as parent, count(*)::int as n from membership m where m.country_id = any($1) and ${IN_FORCE} group by 1`,
        [keys, on],
      ),
    abbreviations: (keys) =>
      run(
        "abbreviations",
        `select n.actor_id as id, n.name from actor_name n
         where n.actor_id = any($1) and n.kind = 'ABBREVIATION' and split_part(n.language, '-', 1) = 'en' order by n.place desc`,
        [keys],
      ),
    statements: (keys, day, first) =>
      listed(
        "statements",
        (actor) => `
           select s.id, s.slug, s.text, s.quote, s.said_on_edtf, s.said_on_earliest, s.said_on_latest, s.speaker_id
           from statement_voice v
           join statement s on s.id = v.statement_id
           join statement_assessment e on e.statement_id = s.id and e.known_from <= $2 and e.known_until > $2
           where v.actor_id = ${actor} and ${STANDS("s")}
           order by v.undated, v.said_sort_from desc, v.said_sort_until desc, v.slug desc
           limit $3`,
        [keys, day, first],
      ),
    statementsCount: (keys, day) =>
      run(
        "statements-count",
        `select x.actor_id as parent, count(*)::int as n from statement_of_actor x
         where x.actor_id = any($1) and x.as_voice and ${LISTED} group by 1`,
        [keys, day],
      ),
    about: (keys) =>
      run(
        "about",
        `select x.statement_id as parent, ${ACTOR} from statement_about x join actor a on a.id = x.actor_id
         where x.statement_id = any($1) order by x.statement_id, x.place`,
        [keys],
      ),
    claims: (keys, day, first) =>
      listed(
        "claims",
        (actor) => `
           select c.id, c.slug, c.text, c.kind, c.holds_edtf, c.holds_earliest, c.holds_latest, c.measure_id, c.quantity_low, c.quantity_high,
             c.quantity_comparator, c.quantity_unit, c.quantity_as_of_edtf, c.quantity_as_of_earliest, c.quantity_as_of_latest
           from claim_of_actor x
           join claim c on c.id = x.claim_id
           join claim_assessment e on e.claim_id = c.id and e.known_from <= $2 and e.known_until > $2
           where x.actor_id = ${actor} and ${TAKES_PART} and ${STANDS("c")}
           order by x.holds_sort_from, x.holds_sort_until, x.slug
           limit $3`,
        [keys, day, first],
      ),
    claimsCount: (keys, day) =>
      run(
        "claims-count",
        `select x.actor_id as parent, count(*)::int as n from claim_of_actor x
         where x.actor_id = any($1) and ${TAKES_PART} and ${LISTED} group by 1`,
        [keys, day],
      ),
    topics: (keys) =>
      run(
        "topics",
        `select x.claim_id as parent, t.slug from claim_topic x join topic t on t.id = x.topic_id
         where x.claim_id = any($1) order by x.claim_id, t.slug`,
        [keys],
      ),
    participants: (keys) =>
      run(
        "participants",
        `select p.claim_id as parent, p.role, p.actor_id from claim_participant p where p.claim_id = any($1) order by p.claim_id, p.place`,
        [keys],
      ),
    measures: (keys) => run("measures", `select m.id, m.slug from measure m where m.id = any($1)`, [keys]),
    assessments: (keys, day) =>
      run(
        "assessments",
        `select e.claim_id as id, e.status, e.denied_by_subject, e.denied_by_others, e.contradicted, e.credibility, e.supporting_articles,
           e.supporting_sources, e.supporting_min, e.supporting_max, e.denying_articles, e.denying_sources, e.denying_min, e.denying_max
         from claim_assessment e where e.claim_id = any($1) and e.known_from <= $2 and e.known_until > $2`,
        [keys, day],
      ),
    citations: (of, keys, day, first) =>
      run(
        `citations-${of}`,
        `select each.id as parent, l.* from unnest($1::bigint[]) each (id) cross join lateral (
           select q.id, q.slug, q.paragraph, q.stance, q.voice, q.hedged, q.article_id
           from citation q join article a on a.id = q.article_id
           where q.${of} = each.id and a.known_from <= $2 and ${STANDS("q")} and ${STANDS("a")}
           order by a.published_on_sort_from, a.published_on_sort_until, a.slug, q.paragraph, q.slug limit $3) l`,
        [keys, day, first],
      ),
    citationsCount: (of, keys, day) =>
      run(
        `citations-count-${of}`,
        `select q.${of} as parent, count(*)::int as n from citation q join article a on a.id = q.article_id
         where q.${of} = any($1) and a.known_from <= $2 and ${STANDS("q")} and ${STANDS("a")} group by 1`,
        [keys, day],
      ),
    attributedTo: (keys) =>
      run(
        "attributed-to",
        `select x.citation_id as parent, ${ACTOR} from citation_attributed_to x join actor a on a.id = x.actor_id
         where x.citation_id = any($1) order by x.citation_id, x.place`,
        [keys],
      ),
    articles: (keys) =>
      run(
        "articles",
        `select a.id, a.slug, a.title, a.published_on_edtf, a.published_on_earliest, a.published_on_latest, a.source_id
         from article a where a.id = any($1)`,
        [keys],
      ),
    sources: (keys) => run("sources", `select s.id, s.slug, s.name, s.kind, s.country_id from source s where s.id = any($1)`, [keys]),
  };
}

/** A page for each parent: its rows and its count are asked for at once. */
function pages(read, count, keys) {
  return async (queries, context) => {
    queries.forEach(({ params }) => onlyDefaults(params));
    const { params } = queries[0];
    const day = params.on ?? today();
    const parents = ids(queries);
    const [rows, counts] = await Promise.all([read(context, parents, day, params.first + 1), count(context, parents, day)]);
    const byParent = grouped(rows);
    const totals = new Map(counts.map(({ parent, n }) => [parent, n]));
    return queries.map(({ obj }) => page(byParent.get(obj.id) ?? [], params.first, totals.get(obj.id) ?? 0, keys));
  };
}

const one = (read, key) =>
  uncached(async (queries, { sql }) => {
    const keys = ids(queries, key);
    const rows = keys.length === 0 ? new Map() : byId(await read(sql, keys));
    return queries.map(({ obj }) => rows.get(obj[key]) ?? null);
  });
const many = (read) =>
  uncached(async (queries, { sql }) => {
    const rows = grouped(await read(sql, ids(queries)));
    return queries.map(({ obj }) => rows.get(obj.id) ?? []);
  });
const citations = (of) =>
  uncached(
    pages(
      ({ sql }, keys, day, first) => sql.citations(of, keys, day, first),
      ({ sql }, keys, day) => sql.citationsCount(of, keys, day),
      ["slug"],
    ),
  );

const loaders = {
  Country: {
    alliances: uncached(async (queries, { sql }) => {
      const { params } = queries[0];
      const on = params.on ?? today();
      const keys = ids(queries);
      const [rows, counts] = await Promise.all([sql.alliances(keys, on, params.first), sql.alliancesCount(keys, on)]);
      const byParent = grouped(rows);
      const totals = new Map(counts.map(({ parent, n }) => [parent, n]));
      return queries.map(({ obj }) => ({ totalCount: totals.get(obj.id) ?? 0, edges: byParent.get(obj.id) ?? [] }));
    }),
    statements: uncached(
      pages(
        ({ sql }, keys, day, first) => sql.statements(keys, day, first),
        ({ sql }, keys, day) => sql.statementsCount(keys, day),
        ["said_on_earliest", "said_on_latest", "slug"],
      ),
    ),
    claims: uncached(
      pages(
        ({ sql }, keys, day, first) => sql.claims(keys, day, first),
        ({ sql }, keys, day) => sql.claimsCount(keys, day),
        ["holds_earliest", "holds_latest", "slug"],
      ),
    ),
  },
  Alliance: {
    abbreviation: uncached(async (queries, { sql }) => {
      const names = byId(await sql.abbreviations(ids(queries)));
      return queries.map(({ obj }) => names.get(obj.id)?.name ?? null);
    }),
  },
  Statement: {
    speaker: one((sql, keys) => sql.actors(keys), "speaker_id"),
    about: many((sql, keys) => sql.about(keys)),
    citations: citations("statement_id"),
  },
  Claim: {
    topics: uncached(async (queries, { sql }) => {
      const rows = grouped(await sql.topics(ids(queries)));
      return queries.map(({ obj }) => (rows.get(obj.id) ?? []).map(({ slug }) => slug));
    }),
    participants: many((sql, keys) => sql.participants(keys)),
    measure: one((sql, keys) => sql.measures(keys), "measure_id"),
    citations: citations("claim_id"),
    assessment: one((sql, keys) => sql.assessments(keys, today()), "id"),
  },
  Participant: { actor: one((sql, keys) => sql.actors(keys), "actor_id") },
  Citation: {
    attributedTo: many((sql, keys) => sql.attributedTo(keys)),
    article: one((sql, keys) => sql.articles(keys), "article_id"),
  },
  Article: { source: one((sql, keys) => sql.sources(keys), "source_id") },
  Source: { country: one((sql, keys) => sql.actors(keys), "country_id") },
};

const actor = {
  id: ({ slug }) => globalId("Actor", slug),
  name: ({ code, name }, { language }) => (code === null ? name : countryName(code, language)),
};
const side = (name) => (row) => ({
  articleCount: row[`${name}_articles`],
  sourceCount: row[`${name}_sources`],
  origins: { min: row[`${name}_min`], max: row[`${name}_max`] },
});

const resolvers = {
  Query: {
    country: async (_, { code }, { sql }) => (await sql.country(code))[0] ?? null,
  },
  Actor: { resolveType: ({ kind }) => TYPES[kind] },
  ...Object.fromEntries(Object.values(TYPES).map((type) => [type, actor])),
  CountryAllianceEdge: { from: (row) => date(row, "since"), until: (row) => date(row, "until"), node: (row) => row },
  Statement: { id: ({ slug }) => globalId("Statement", slug), saidOn: (row) => date(row, "said_on") },
  Claim: {
    id: ({ slug }) => globalId("Claim", slug),
    holds: (row) => date(row, "holds"),
    quantity: (row) =>
      row.quantity_comparator === null
        ? null
        : {
            low: row.quantity_low,
            high: row.quantity_high,
            comparator: row.quantity_comparator,
            unit: row.quantity_unit,
            asOf: date(row, "quantity_as_of"),
          },
  },
  Measure: { id: ({ slug }) => globalId("Measure", slug) },
  Assessment: {
    disputes: (row) =>
      [
        ["denied_by_subject", "DENIED_BY_SUBJECT"],
        ["denied_by_others", "DENIED_BY_OTHERS"],
        ["contradicted", "CONTRADICTED"],
      ]
        .filter(([column]) => row[column])
        .map(([, name]) => name),
    credibility: ({ credibility }) => CREDIBILITY[credibility - 1],
    supporting: side("supporting"),
    denying: side("denying"),
  },
  Citation: { id: ({ slug }) => globalId("Citation", slug) },
  Article: { id: ({ slug }) => globalId("Article", slug), publishedOn: (row) => date(row, "published_on") },
  Source: { id: ({ slug }) => globalId("Source", slug) },
};

export async function serve({ port, database, pool }) {
  const sql = statements(new pg.Pool({ connectionString: database, min: pool, max: pool, idleTimeoutMillis: 0 }));
  const app = fastify();
  app.register(mercurius, { schema, resolvers, loaders, jit: 1, context: () => ({ sql }) });
  app.get("/ready", async () => ({ ready: (await sql.country("KZ")) !== null }));
  await app.listen({ port, host: "127.0.0.1" });
}
