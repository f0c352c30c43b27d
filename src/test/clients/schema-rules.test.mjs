// The committed schema keeps the rules of eslint.config.mjs.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { ESLint } from 'eslint'
import { isObjectType } from 'graphql'
import { nodeTypes, root, schema, schemaPath, valueTypes } from './schema.mjs'

/** What the rules find, and is right all the same. */
const exceptions = new Map([
  ['Field "country" starts with the name of the parent type "Country"', 'every Actor has the field, and a country is one'],
])

test('the schema keeps every rule of @graphql-eslint', async () => {
  const eslint = new ESLint({ cwd: root, overrideConfigFile: `${root}src/test/clients/eslint.config.mjs` })
  const [{ messages }] = await eslint.lintFiles([schemaPath])
  const unused = new Set(exceptions.keys())
  const found = messages.filter(({ message }) => !(exceptions.has(message) && (unused.delete(message) || true)))
  assert.deepEqual(found.map(({ line, ruleId, message }) => `${schemaPath}:${line} ${ruleId}: ${message}`), [])
  assert.deepEqual([...unused], [], 'exceptions that nothing needs any more')
})

test('a rule that is broken is found', async () => {
  const eslint = new ESLint({ cwd: root, overrideConfigFile: `${root}src/test/clients/eslint.config.mjs` })
  const [{ messages }] = await eslint.lintText('"A thing." type Thing_X { "Its name." thing_name: String }\n', { filePath: schemaPath })
  assert.ok(messages.some(({ ruleId }) => ruleId === '@graphql-eslint/naming-convention'))
})

test('every object is a node, a value, a connection or an edge', () => {
  const known = new Set([...nodeTypes, ...valueTypes, 'Query', 'Mutation', 'Subscription'])
  const others = Object.values(schema.getTypeMap())
    .filter(type => isObjectType(type) && !type.name.startsWith('__') && !known.has(type.name) && !/(Connection|Edge)$/.test(type.name))
  assert.deepEqual(others.map(({ name }) => name), [])
  assert.deepEqual(valueTypes.filter(name => !schema.getType(name)), [], 'value types that are gone')
  assert.deepEqual(valueTypes.filter(name => nodeTypes.includes(name)), [])
})

test('node and nodes are as Relay asks', () => {
  const { node, nodes } = schema.getQueryType().getFields()
  assert.equal(String(node.type), 'Node')
  assert.deepEqual(node.args.map(({ name, type }) => `${name}: ${type}`), ['id: ID!'])
  assert.equal(String(nodes.type), '[Node]!')
  assert.equal(String(nodes.args.find(({ name }) => name === 'ids').type), '[ID!]!')
  for (const name of nodeTypes) {
    assert.equal(String(schema.getType(name).getFields().id.type), 'ID!', name)
  }
})
