import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import pg from 'pg'
import { z } from 'zod'

const facts = z.object({ password: z.string(), port: z.number() })

/** A count from a bundled database that runs in this folder, asked as the owner of the tables, who sees every row. */
export async function countAsOwner(place: string, statement: string): Promise<number> {
  const { password, port } = facts.parse(JSON.parse(readFileSync(join(place, 'database.json'), 'utf8')))
  const client = new pg.Client({ host: '127.0.0.1', port, user: 'sightline_owner', password, database: 'sightline' })
  await client.connect()
  try {
    const { rows } = await client.query<{ count: number }>(`select (${statement})::int as count`)
    return rows[0]?.count ?? 0
  } finally {
    await client.end()
  }
}
