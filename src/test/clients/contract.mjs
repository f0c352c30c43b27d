// The operations that clients already hold. They are compiled as they stand; those that ask for what the schema does not have yet, wait.
import { readFileSync, readdirSync } from 'node:fs'
import { parse, print, validate } from 'graphql'
import { root, schema } from './schema.mjs'

/** What an operation waits for: once the schema has the field, the operation must fit it. */
const waitsFor = {
  briefing: 'Query.briefing',
}

const folder = `${root}src/test/resources/contract/`
const has = coordinate => {
  const [type, field] = coordinate.split('.')
  return field in (schema.getType(type)?.getFields() ?? {})
}
const read = name => {
  const text = readFileSync(`${folder}${name}.graphql`, 'utf8')
  const document = parse(text)
  return {
    name,
    text,
    document,
    errors: validate(schema, document).map(({ message }) => message),
    definitions: document.definitions.map(definition => ({ name: definition.name.value, kind: definition.kind, text: print(definition) })),
  }
}
const all = readdirSync(folder).filter(file => file.endsWith('.graphql')).map(file => read(file.replace('.graphql', '')))

export const waiting = all.filter(({ name }) => waitsFor[name] && !has(waitsFor[name])).map(({ name }) => `${name} (for ${waitsFor[name]})`)
export const operations = all.filter(({ name }) => !(waitsFor[name] && !has(waitsFor[name])))
