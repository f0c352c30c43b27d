// Starts a peer with as many processes as it is told, behind one port. Usage: node start.mjs mercurius|postgraphile
// PORT, DATABASE_URL, POOL (connections to the database, all processes together) and PROCESSES come from the environment.
import cluster from "node:cluster";

const processes = Number(process.env.PROCESSES ?? 2);

if (cluster.isPrimary) {
  for (let at = 0; at < processes; at++) {
    cluster.fork();
  }
  cluster.on("exit", () => process.exit(1));
  process.on("SIGTERM", () => {
    cluster.removeAllListeners("exit");
    for (const worker of Object.values(cluster.workers)) {
      worker.kill();
    }
    process.exit(0);
  });
} else {
  const { serve } = await import(`./${process.argv[2]}.mjs`);
  await serve({
    port: Number(process.env.PORT),
    database: process.env.DATABASE_URL,
    pool: Math.max(1, Math.floor(Number(process.env.POOL ?? 16) / processes)),
  });
}
