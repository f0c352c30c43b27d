// PostGraphile 5 as it comes (preset "amber"), over the tables as they are and the functions of postgraphile.sql.
import { createServer } from "node:http";
import { postgraphile } from "postgraphile";
import { makePgService } from "postgraphile/adaptors/pg";
import { grafserv } from "postgraphile/grafserv/node";
import { PostGraphileAmberPreset } from "postgraphile/presets/amber";

export async function serve({ port, database, pool }) {
  const serving = postgraphile({
    extends: [PostGraphileAmberPreset],
    pgServices: [makePgService({ connectionString: database, schemas: ["public"], poolConfig: { min: pool, max: pool, idleTimeoutMillis: 0 } })],
    schema: { defaultBehavior: "-insert -update -delete" },
    grafast: { explain: false },
    grafserv: { graphqlPath: "/graphql", watch: false, graphiql: false, websockets: false },
  }).createServ(grafserv);
  const server = createServer();
  await serving.addTo(server);
  await serving.ready?.();
  server.listen(port, "127.0.0.1");
}
