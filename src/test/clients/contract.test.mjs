// The contract's operations fit the schema, and the compilers of front ends take them.
import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { codegen } from '@graphql-codegen/core'
import * as typescript from '@graphql-codegen/typescript'
import * as typescriptOperations from '@graphql-codegen/typescript-operations'
import { parse } from 'graphql'
import { operations } from './contract.mjs'
import { root, scalars, schemaPath, sdl } from './schema.mjs'

const here = fileURLToPath(new URL('.', import.meta.url))
const bin = name => join(here, 'node_modules/.bin', name)
let work

before(() => {
  work = mkdtempSync(join(tmpdir(), 'tamga-clients-'))
  symlinkSync(join(here, 'node_modules'), join(work, 'node_modules'))
})
after(() => rmSync(work, { recursive: true }))

/** Runs a compiler; what it says stands in the failure. */
function run(command, args, cwd) {
  try {
    return execFileSync(command, args, { cwd, encoding: 'utf8', stdio: 'pipe' })
  } catch (e) {
    assert.fail(`${command} ${args.join(' ')}\n${e.stdout}${e.stderr}`)
  }
}

/** TypeScript as strict as it gets, so that a type that is vaguer than it seems does not pass. */
function compileTypes(folder) {
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({
    compilerOptions: {
      strict: true, noEmit: true, skipLibCheck: true, target: 'es2022', module: 'nodenext', moduleResolution: 'nodenext',
      exactOptionalPropertyTypes: true, noUncheckedIndexedAccess: true, types: ['relay-runtime'],
    },
    include: ['**/*.ts'],
  }))
  run(bin('tsc'), ['-p', folder], folder)
}

test('the operations fit the schema', () => {
  assert.ok(operations.length > 0)
  for (const { name, errors } of operations) {
    assert.deepEqual(errors, [], name)
  }
})

test('relay-compiler takes them, and a page that goes on', () => {
  const folder = join(work, 'relay')
  mkdirSync(join(folder, 'src/__generated__'), { recursive: true })
  // Relay wants an operation or a fragment to be named after its module: each gets one of its name.
  for (const { name, text } of operations.flatMap(({ definitions }) => definitions)) {
    writeFileSync(join(folder, 'src', `${name.replace(/Query$/, '')}.ts`),
      `import { graphql } from 'relay-runtime'\nexport default graphql\`\n${text}\n\`\n`)
  }
  cpSync(join(here, 'relay'), join(folder, 'src'), { recursive: true })
  cpSync(root + schemaPath, join(folder, 'schema.graphql'))
  writeFileSync(join(folder, 'relay.config.json'), JSON.stringify({
    src: './src', schema: './schema.graphql', language: 'typescript', artifactDirectory: './src/__generated__',
    customScalarTypes: scalars,
    requireCustomScalarTypes: true,
    eagerEsModules: true,
  }))
  run(bin('relay-compiler'), ['relay.config.json'], folder)
  const artifacts = readdirSync(join(folder, 'src/__generated__'))
  for (const { name } of operations.flatMap(({ definitions }) => definitions)) {
    assert.ok(artifacts.includes(`${name}.graphql.ts`), name)
  }
  assert.ok(artifacts.includes('StatementListPaginationQuery.graphql.ts'))
  writeFileSync(join(folder, 'package.json'), '{"type":"module"}')
  compileTypes(folder)
})

test('@graphql-codegen makes TypeScript of them and of the whole schema, every scalar known', async () => {
  const folder = join(work, 'codegen')
  mkdirSync(folder)
  const config = {
    strictScalars: true,
    scalars,
    enumsAsTypes: true,
    nonOptionalTypename: true,
  }
  const documents = operations.map(({ name, document }) => ({ location: name, document }))
  const generate = (filename, plugins, pluginMap) => codegen({
    filename, schema: parse(sdl), documents, config, plugins: plugins.map(plugin => ({ [plugin]: {} })), pluginMap,
  }).then(text => writeFileSync(join(folder, filename), text))
  await generate('schema.ts', ['typescript'], { typescript })
  await generate('operations.ts', ['operations'], { operations: typescriptOperations })
  writeFileSync(join(folder, 'reads.ts'), `
    import type { NodeQueryQuery, TraverseQueryQuery } from './operations.js'
    import type { Claim } from './schema.js'
    // What is never null needs no question mark, and what may be null does.
    export const names = (data: TraverseQueryQuery): string[] =>
      data.country?.alliances.edges.map(({ node, status }) => node.name + status) ?? []
    export const days = (data: TraverseQueryQuery): (string | null | undefined)[] =>
      data.country?.statements.edges.map(({ node }) => node.saidOn?.earliest) ?? []
    export const slug = (data: NodeQueryQuery): string | null =>
      data.node?.__typename === 'Claim' || data.node?.__typename === 'Article' ? data.node.slug : null
    export const text = (claim: Claim): string => claim.text
  `)
  writeFileSync(join(folder, 'package.json'), '{"type":"module"}')
  compileTypes(folder)
})
