import { Kysely, PostgresDialect } from 'kysely'
import pg from 'pg'
import type { Tables } from './database-types.ts'
import { preparedPool } from './prepared-pool.ts'

export type Database = Kysely<Tables>

/** PostgreSQL's type numbers: calendar dates and dates in arrays stay text, so that no time zone can move them (CAL-7). */
const dateType = 1082
const dateArrayType = 1182
const bigintType = 20

const typeParsers = {
  getTypeParser(oid: number, format?: 'text' | 'binary') {
    if (oid === dateType) return (value: string) => value
    if (oid === dateArrayType) return (value: string) => value.slice(1, -1).split(',').filter(Boolean)
    if (oid === bigintType) return (value: string) => Number(value)
    return pg.types.getTypeParser(oid, format)
  },
}

export type ConnectOptions = {
  url: string
  most?: number
  /** Told of every statement; measurements count them. */
  onQuery?: (statement: string) => void
  /** The server itself answers and no pooler before it: what is asked often is planned once for each connection. */
  prepared?: boolean
  /**
   * For loading what can be loaded anew: statements are planned once, and a commit does not wait for the disk. A commit
   * on any other connection makes what was committed before it durable too.
   */
  loading?: boolean
}

/** A plan takes about 100 KB in each connection that keeps it; so many of them are what pages ask again and again. */
const plansOfPages = { most: 200, from: 3 }
const plansOfLoading = { most: 2000, from: 1 }

/** Opens a pool. Statements are cut off after 30 seconds so that one bad query cannot hold every connection. */
export function connect({ url, most = 12, onQuery, prepared = false, loading = false }: ConnectOptions): {
  database: Database
  close: () => Promise<void>
} {
  const pool = new pg.Pool({
    connectionString: url,
    max: most,
    types: typeParsers,
    statement_timeout: 30_000,
    idle_in_transaction_session_timeout: 60_000,
    application_name: 'sightline',
    // Compiling a query costs more than any query of a page takes. One council's database lies in memory, where a page
    // costs little beside the work on its rows; told otherwise, the planner hashes all that a reader may read to find ten.
    options: `-c jit=off -c seq_page_cost=0.2 -c random_page_cost=0.2${loading ? ' -c synchronous_commit=off' : ''}`,
  })
  // A lost connection is replaced by the pool; without a listener Node would end the program. One that is lost in the middle of a
  // statement fails that statement, and tells of it besides on the client itself.
  pool.on('error', () => undefined)
  pool.on('connect', (client) => client.on('error', () => undefined))
  const keeping = loading ? plansOfLoading : prepared ? plansOfPages : null
  const database = new Kysely<Tables>({
    dialect: new PostgresDialect({ pool: keeping ? preparedPool(pool, keeping) : pool }),
    ...(onQuery ? { log: (event) => onQuery(event.query.sql) } : {}),
  })
  return { database, close: () => database.destroy() }
}
