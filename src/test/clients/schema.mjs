// The committed schema, and what of it the tests need to know.
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { buildSchema, isInterfaceType, isObjectType } from 'graphql'

export const root = fileURLToPath(new URL('../../../', import.meta.url))
export const schemaPath = 'docs/schema.graphql'
export const sdl = readFileSync(root + schemaPath, 'utf8')
export const schema = buildSchema(sdl)

const objects = Object.values(schema.getTypeMap()).filter(type => isObjectType(type) && !type.name.startsWith('__'))
const isNode = type => type.getInterfaces().some(({ name }) => name === 'Node')

/** The types of objects that have an id, and can be asked for again by it. */
export const nodeTypes = objects.filter(isNode).map(({ name }) => name)

/** The types of what has no identity of its own: it stands where it is asked for, and a cache keeps it there. */
export const valueTypes = [
  'ActorName', 'ArticleGround', 'Assessment', 'Basis', 'Briefing', 'BriefingCitation', 'BriefingFigure',
  'BriefingItem', 'BriefingOpposition', 'BriefingRemoval', 'BriefingSection', 'Change', 'ClaimTurn', 'CountryPair', 'CountryPairAlliance', 'EdtfDate', 'Erratum',
  'Evidence', 'EvidenceSide', 'ExternalId', 'Figure', 'Ground', 'HistoryEntry', 'Origin', 'OriginCount', 'Original', 'PageInfo',
  'Participant', 'Quantity', 'Resolution', 'Reuse', 'ReusedParagraph', 'RevisionRecord', 'Tenure', 'Tie', 'Topic', 'Withdrawal',
]

/** How a scalar is written in JSON, as TypeScript names it. A scalar that is not here is an error of whoever added it. */
export const scalars = {
  CountryCode: 'string', Date: 'string', DateTime: 'string', Decimal: 'number', Edtf: 'string', LanguageCode: 'string', Revision: 'string',
  Url: 'string',
}

/** Which types an interface can be, as caches that match fragments want to be told. */
export const possibleTypes = Object.fromEntries(Object.values(schema.getTypeMap()).filter(isInterfaceType)
  .map(type => [type.name, schema.getPossibleTypes(type).map(({ name }) => name)]))
