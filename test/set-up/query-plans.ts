import pg from 'pg'
import { z } from 'zod'

/** A step of a plan, as `explain (analyze, format json)` tells it. */
export type PlanStep = {
  'Node Type': string
  'Relation Name'?: string | undefined
  Filter?: string | undefined
  'Actual Rows': number
  'Actual Loops': number
  'Rows Removed by Filter'?: number | undefined
  'Rows Removed by Index Recheck'?: number | undefined
  'Rows Removed by Join Filter'?: number | undefined
  Plans?: PlanStep[] | undefined
}

const step: z.ZodType<PlanStep> = z.object({
  'Node Type': z.string(),
  'Relation Name': z.string().optional(),
  Filter: z.string().optional(),
  'Actual Rows': z.number(),
  'Actual Loops': z.number(),
  'Rows Removed by Filter': z.number().optional(),
  'Rows Removed by Index Recheck': z.number().optional(),
  'Rows Removed by Join Filter': z.number().optional(),
  get Plans() {
    return z.array(step).optional()
  },
})
const explained = z.object({ rows: z.array(z.object({ 'QUERY PLAN': z.array(z.object({ Plan: step })) })) })

const mostTimes = 4
const list = z.array(z.unknown())

export type AskedQuery = { text: string; plan: PlanStep }

/** What reads and changes nothing, so that it can be asked twice; what sets the reader of a transaction is left alone. */
const onlyReads = (text: string) =>
  /^\s*(select|with)\b/i.test(text) &&
  !/set_config|access\.(enter|let_read|stop_reading)|pg_|nextval|for (no key )?update/i.test(text)

/**
 * Has every query of the application explained as it is asked: on the same connection, in the same transaction, under the
 * same role and the same reader. So nothing has to say which queries there are, and a new page is covered when it is
 * opened. Ends with what it found of the pages opened meanwhile, and how often the database was asked. `times` counts
 * across calls how often each query has been explained: a few times are enough, since its parameters differ little.
 */
export async function explaining<T>(
  deed: () => Promise<T>,
  times = new Map<string, number>(),
): Promise<{ value: T; queries: AskedQuery[]; sent: number }> {
  const original = pg.Client.prototype.query
  const waiting: Promise<AskedQuery>[] = []
  let sent = 0
  const ask = async (client: pg.Client, text: string, values: unknown[]): Promise<AskedQuery> => {
    const reply = await Reflect.apply(original, client, [{ text: `explain (analyze, format json) ${text}`, values }])
    const plan = explained.parse(reply).rows[0]?.['QUERY PLAN'][0]?.Plan
    if (!plan) throw new Error(`No plan for ${text}`)
    return { text, plan }
  }
  pg.Client.prototype.query = function (this: pg.Client, ...given: unknown[]) {
    const [asked, values] = given
    const config = z.object({ text: z.string(), values: list.optional() }).safeParse(asked)
    const text = typeof asked === 'string' ? asked : config.data?.text
    sent += 1
    const before = times.get(text ?? '') ?? 0
    if (text !== undefined && onlyReads(text) && before < mostTimes) {
      times.set(text, before + 1)
      waiting.push(ask(this, text, list.parse(values ?? config.data?.values ?? [])))
    }
    return Reflect.apply(original, this, given)
  }
  try {
    const value = await deed()
    return { value, queries: await Promise.all(waiting), sent }
  } finally {
    pg.Client.prototype.query = original
  }
}

/** Fewer rows than this are nothing, however they are read. */
const many = 500

/** The columns that each table has an index by: those which such an index begins with. */
export type IndexedColumns = (table: string) => readonly string[]

export async function indexedColumns(owner: pg.Client): Promise<IndexedColumns> {
  const { rows } = await owner.query<{ name: string; columns: string[] }>(`
    select c.relname as name, array_agg(a.attname::text) as columns
    from pg_index i join pg_class c on c.oid = i.indrelid
    join pg_attribute a on a.attrelid = i.indrelid and a.attnum = i.indkey[0] group by 1`)
  const byTable = new Map(rows.map(({ name, columns }) => [name, columns]))
  return (table) => byTable.get(table) ?? []
}

/** "owner_id = '…'" in a condition as a plan shows it: one thing looked for by its key. */
const keyAskedFor = /\b((?:\w+_)?(?:id|reference))\b(?:\)?::\w+)? = (?:ANY \()?'/g

/**
 * What is wrong with a plan, in words. A large table may be read whole, once: to count it, or to order it by what has no
 * index. It may not be read again for each row of another, and what is looked for by a key needs an index by that key.
 */
export function planFaults(plan: PlanStep, indexed: IndexedColumns): string[] {
  const found: string[] = []
  const look = (at: PlanStep) => {
    const loops = at['Actual Loops']
    const table = at['Relation Name']
    const removed = (at['Rows Removed by Filter'] ?? 0) + (at['Rows Removed by Index Recheck'] ?? 0)
    const read = at['Actual Rows'] + removed
    const name = `${at['Node Type']} on ${table}`
    if (table && loops > 1 && read > 20 && read * loops > 20 * many) {
      found.push(`${name} reads ${Math.round(read)} rows again for each of ${loops}`)
    }
    if (table && at['Node Type'] === 'Seq Scan' && removed > many) {
      const keys = [...(at.Filter ?? '').matchAll(keyAskedFor)].map(([, key = '']) => key)
      for (const key of keys.filter((one) => !indexed(table).includes(one))) {
        found.push(`${name} reads ${Math.round(read)} rows, since no index begins with ${key}`)
      }
    }
    const compared = (at['Rows Removed by Join Filter'] ?? 0) * loops
    if (compared > 100 * many) found.push(`${at['Node Type']} compares ${Math.round(compared)} pairs of rows`)
    for (const beneath of at.Plans ?? []) look(beneath)
  }
  look(plan)
  return found
}
