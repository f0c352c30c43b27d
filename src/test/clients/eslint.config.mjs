// The rules that the schema keeps: all that @graphql-eslint knows of a schema, and each exception with its reason.
import graphql from '@graphql-eslint/eslint-plugin'
import { root, schemaPath, valueTypes } from './schema.mjs'

const rules = {
  ...graphql.configs['flat/schema-recommended'].rules,
  ...graphql.configs['flat/schema-all'].rules,
  ...graphql.configs['flat/schema-relay'].rules,
}

export default [
  {
    files: ['**/*.graphql'],
    plugins: { '@graphql-eslint': graphql },
    languageOptions: { parser: graphql.parser, parserOptions: { graphQLConfig: { schema: root + schemaPath } } },
    linterOptions: { reportUnusedDisableDirectives: 'error', noInlineConfig: true },
    rules: {
      ...rules,
      '@graphql-eslint/require-description': ['error', {
        types: true, FieldDefinition: true, InputValueDefinition: true, EnumValueDefinition: true, DirectiveDefinition: true,
      }],
      '@graphql-eslint/description-style': ['error', { style: 'inline' }],
      // Printed in one order: interfaces, objects, enums, scalars, inputs, each from A to Z.
      '@graphql-eslint/alphabetize': ['error', {
        fields: ['ObjectTypeDefinition', 'InterfaceTypeDefinition', 'InputObjectTypeDefinition'], values: true,
        arguments: ['FieldDefinition', 'DirectiveDefinition'],
      }],
      // A list is never null: where there is nothing it is empty, and clients need not tell the two apart.
      '@graphql-eslint/require-nullable-result-in-root': 'off',
      // The date stands in the reason, as @deprecated has no other argument: SchemaTest looks for it.
      '@graphql-eslint/require-deprecation-date': 'off',
      // There are mutations and subscriptions to come.
      '@graphql-eslint/no-root-type': 'off',
      // The name of a filter or an order is its type's: ClaimFilter, ClaimOrder. Of mutations the rule holds.
      '@graphql-eslint/input-name': ['error', { checkQueries: false, checkMutations: true }],
      // Lists of value types, and short lists whose bound is known, stand beside connections: docs/api.md lists both.
      '@graphql-eslint/relay-edge-types': ['error', {
        withEdgeSuffix: true, shouldImplementNode: false, listTypeCanWrapOnlyEdgeType: false,
      }],
      '@graphql-eslint/strict-id-in-types': ['error', {
        acceptedIdNames: ['id'], acceptedIdTypes: ['ID'],
        exceptions: { types: valueTypes, suffixes: ['Connection', 'Edge'] },
      }],
    },
  },
]
