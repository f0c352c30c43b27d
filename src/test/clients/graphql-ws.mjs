// The WebSocket client that front ends use, graphql-ws, against a running Tamga: node graphql-ws.mjs http://127.0.0.1:8080/graphql
// Exits with 1 and says what went wrong where anything does. Needs the packages graphql-ws and ws.
import assert from 'node:assert/strict';
import { createClient } from 'graphql-ws';
import WebSocket from 'ws';

const address = process.argv[2];
if (!address) {
  console.error('usage: node graphql-ws.mjs http://host:port/graphql');
  process.exit(2);
}
const url = address.replace(/^http/, 'ws');

/** All that an operation answers, up to a number of answers. */
async function answers(client, payload, most = Infinity) {
  const got = [];
  for await (const answer of client.iterate(payload)) {
    got.push(answer);
    if (got.length >= most) {
      break;
    }
  }
  return got;
}

/** How the other side closes the connection after it was told something. */
function closedAfter(...messages) {
  return new Promise((resolve, reject) => {
    const socket = new WebSocket(url, 'graphql-transport-ws');
    socket.on('open', () => messages.forEach((message) => socket.send(message)));
    socket.on('close', (code) => resolve(code));
    socket.on('error', reject);
  });
}

const checks = {
  async 'a query is answered once'() {
    const client = createClient({ url, webSocketImpl: WebSocket, retryAttempts: 0 });
    const got = await answers(client, {
      query: 'query One($code: CountryCode!) { country(code: $code) { name } }',
      variables: { code: 'KZ' },
    });
    assert.deepEqual(got, [{ data: { country: { name: 'Kazakhstan' } } }]);
    await client.dispose();
  },

  async 'a subscription begins with the last revision, and stays open'() {
    const client = createClient({ url, webSocketImpl: WebSocket, retryAttempts: 0, keepAlive: 200 });
    let pongs = 0;
    client.on('pong', (received) => {
      pongs += received ? 1 : 0;
    });
    const events = client.iterate({ query: 'subscription { revision { token number } }' });
    const first = await events.next();
    assert.match(first.value.data.revision.number, /^[1-9]\d*$/);
    while (pongs < 3) {
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    await events.return();
    await client.dispose();
  },

  async 'who follows a claim is told how it stands, and by which revision'() {
    const client = createClient({ url, webSocketImpl: WebSocket, retryAttempts: 0 });
    const [{ data }] = await answers(client, {
      query: `subscription Follow($slug: String!) {
        claimTurn(slug: $slug) { status claim { assessment { status } } revision { number } }
      }`,
      variables: { slug: 'china-supports-kazakhstan-territorial-integrity' },
    }, 1);
    assert.equal(data.claimTurn.status, data.claimTurn.claim.assessment.status);
    assert.match(data.claimTurn.revision.number, /^[1-9]\d*$/);
    await client.dispose();
  },

  async 'several run at once on one connection'() {
    const client = createClient({ url, webSocketImpl: WebSocket, retryAttempts: 0 });
    let opened = 0;
    client.on('opened', () => opened++);
    const all = await Promise.all([
      answers(client, { query: 'subscription { revision { number } }' }, 1),
      ...Array.from({ length: 20 }, () => answers(client, { query: '{ country(code: "RU") { code } }' })),
    ]);
    assert.equal(all.length, 21);
    all.slice(1).forEach((got) => assert.deepEqual(got, [{ data: { country: { code: 'RU' } } }]));
    assert.equal(opened, 1);
    await client.dispose();
  },

  async 'what can not be executed is an error with a code'() {
    const client = createClient({ url, webSocketImpl: WebSocket, retryAttempts: 0 });
    for (const query of ['{ nope }', '{', 'subscription { revision(since: "x") { number } }']) {
      await assert.rejects(answers(client, { query }), (errors) => {
        assert.ok(errors[0].message && errors[0].extensions.code, JSON.stringify(errors));
        return true;
      });
    }
    await client.dispose();
  },

  async 'the connection is closed with the codes of the protocol'() {
    const init = '{"type":"connection_init"}';
    const subscribe = '{"type":"subscribe","id":"a","payload":{"query":"subscription { revision { number } }"}}';
    assert.equal(await closedAfter('no message'), 4400);
    assert.equal(await closedAfter(subscribe), 4401);
    assert.equal(await closedAfter(init, subscribe, subscribe), 4409);
    assert.equal(await closedAfter(init, init), 4429);
  },
};

let failed = 0;
for (const [name, check] of Object.entries(checks)) {
  try {
    await check();
    console.log(`ok: ${name}`);
  } catch (error) {
    failed++;
    console.error(`not ok: ${name}\n`, error);
  }
}
process.exit(failed ? 1 : 0);
