// The packaged application that .ci/clients started.
export const base = process.env.TAMGA_URL
if (!base) {
  throw new Error('TAMGA_URL is not set: these tests are started by .ci/clients')
}
export const url = `${base}/graphql`

/** The data of an answer that has no errors. */
export async function ask(query, variables = {}) {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json' },
    body: JSON.stringify({ query, variables }),
  })
  const { data, errors } = await response.json()
  if (errors) {
    throw new Error(JSON.stringify(errors))
  }
  return data
}
