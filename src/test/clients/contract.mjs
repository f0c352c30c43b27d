// The operations that clients already hold. They are compiled as they stand.
import { readFileSync, readdirSync } from 'node:fs'
import { parse, print, validate } from 'graphql'
import { root, schema } from './schema.mjs'

const folder = `${root}src/test/resources/contract/`
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
export const operations = readdirSync(folder).filter(file => file.endsWith('.graphql')).map(file => read(file.replace('.graphql', '')))
