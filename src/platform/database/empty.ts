import pg from 'pg'

/** The schemas that migrations make. Everything in them goes when a demonstration is begun anew. */
const schemas = ['jobs', 'children', 'access', 'public']

/** Takes every table, function and row of ours out of a database, as its owner, so that migrations can begin at the first. */
export async function emptyDatabase(ownerUrl: string): Promise<void> {
  const client = new pg.Client({ connectionString: ownerUrl })
  await client.connect()
  try {
    await client.query('begin')
    for (const schema of schemas) await client.query(`drop schema if exists ${schema} cascade`)
    await client.query('create schema public')
    await client.query('grant usage on schema public to public')
    await client.query('commit')
  } finally {
    await client.end()
  }
}
