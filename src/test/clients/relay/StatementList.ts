import { graphql } from 'relay-runtime'

// A list that goes on, as Relay writes it: the fragment is asked for again by the country's id.
export const StatementList = graphql`
  fragment StatementList_country on Country
  @argumentDefinitions(count: { type: "Int", defaultValue: 20 }, cursor: { type: "String" }, filter: { type: "StatementFilter" })
  @refetchable(queryName: "StatementListPaginationQuery") {
    name
    statements(first: $count, after: $cursor, filter: $filter) @connection(key: "StatementList_statements") {
      totalCount
      edges { node { id text speaker { id name } } }
    }
  }
`

export const StatementListQuery = graphql`
  query StatementListQuery($code: CountryCode!, $filter: StatementFilter) {
    country(code: $code) { id ...StatementList_country @arguments(count: 10, filter: $filter) }
  }
`
