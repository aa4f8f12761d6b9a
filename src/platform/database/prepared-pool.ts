import type { PostgresCursor, PostgresPool, PostgresPoolClient, PostgresQueryResult } from 'kysely'
import type pg from 'pg'

const commands = ['SELECT', 'INSERT', 'UPDATE', 'DELETE', 'MERGE'] as const

/**
 * A pool whose connections keep every statement prepared under a name, so that PostgreSQL reads and plans each once and
 * not each time. Planning under row-level security costs more than most statements do. Not for a pooler in between, nor
 * for connections that outlive a change of the tables.
 */
export function preparedPool(pool: pg.Pool): PostgresPool {
  const names = new Map<string, string>()
  const nameOf = (text: string) => {
    const name = names.get(text) ?? `s${names.size}`
    names.set(text, name)
    return name
  }
  return {
    options: pool.options,
    connect: async () => new PreparedClient(await pool.connect(), nameOf),
    end: () => pool.end(),
  }
}

class PreparedClient implements PostgresPoolClient {
  readonly #client: pg.PoolClient
  readonly #nameOf: (text: string) => string

  constructor(client: pg.PoolClient, nameOf: (text: string) => string) {
    this.#client = client
    this.#nameOf = nameOf
  }

  query<R>(text: string, values: readonly unknown[]): Promise<PostgresQueryResult<R>>
  query<R>(cursor: PostgresCursor<R>): PostgresCursor<R>
  query<R>(
    what: string | PostgresCursor<R>,
    values: readonly unknown[] = [],
  ): Promise<PostgresQueryResult<R>> | PostgresCursor<R> {
    if (typeof what !== 'string') throw new Error('Nothing is streamed over prepared statements')
    return this.#ask<R>(what, values)
  }

  async #ask<R>(text: string, values: readonly unknown[]): Promise<PostgresQueryResult<R>> {
    const { rows, rowCount, command } = await this.#client.query({
      name: this.#nameOf(text),
      text,
      values: [...values],
    })
    return { rows, rowCount: rowCount ?? 0, command: commands.find((one) => one === command) ?? 'SELECT' }
  }

  release(): void {
    this.#client.release()
  }
}
