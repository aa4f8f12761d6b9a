import type { PostgresCursor, PostgresPool, PostgresPoolClient, PostgresQueryResult } from 'kysely'
import type pg from 'pg'

const commands = ['SELECT', 'INSERT', 'UPDATE', 'DELETE', 'MERGE'] as const

/** How many statements are kept, and from which time on that one is asked. */
type Keeping = { most: number; from: number }

/**
 * A pool whose connections keep statements that are asked again prepared under a name, so that PostgreSQL reads and plans each
 * once and not each time. Planning under row-level security costs more than most statements do. Not for a pooler in between,
 * which mixes up whose statement it is.
 */
export function preparedPool(pool: pg.Pool, { most, from }: Keeping): PostgresPool {
  const names = new Map<string, string>()
  const asked = new Map<string, number>()
  const nameOf = (text: string): string | undefined => {
    const name = names.get(text)
    if (name !== undefined || names.size >= most) return name
    const times = (asked.get(text) ?? 0) + 1
    if (times < from) {
      // Texts that hang on how many are asked for never end: those asked once are forgotten now and then.
      if (asked.size > 10 * most) asked.clear()
      asked.set(text, times)
      return undefined
    }
    asked.delete(text)
    names.set(text, `s${names.size}`)
    return names.get(text)
  }
  return {
    options: pool.options,
    connect: async () => new PreparedClient(await pool.connect(), nameOf),
    end: () => pool.end(),
  }
}

class PreparedClient implements PostgresPoolClient {
  readonly #client: pg.PoolClient
  readonly #nameOf: (text: string) => string | undefined

  constructor(client: pg.PoolClient, nameOf: (text: string) => string | undefined) {
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
    const name = this.#nameOf(text)
    const { rows, rowCount, command } = await this.#client.query({
      ...(name === undefined ? {} : { name }),
      text,
      values: [...values],
    })
    return { rows, rowCount: rowCount ?? 0, command: commands.find((one) => one === command) ?? 'SELECT' }
  }

  release(): void {
    this.#client.release()
  }
}
