import { setTimeout as wait } from 'node:timers/promises'
import { sql } from 'kysely'
import { asSystem, type Ground, instantOf } from '../spine/access/index.ts'
import { holdsOnlyOneClickPeople } from '../spine/sign-in/index.ts'

/** Any number that no other advisory lock uses: two programs on one database must not both load, or clear, a council. */
const onlyOneLoads = 714_205

/** Does it while no other program does; waits where one is at it. The lock goes with its connection, so a crash frees it. */
export function aloneInLoading<T>(ground: Ground, deed: () => Promise<T>): Promise<T> {
  return ground.database.connection().execute(async (held) => {
    const taken = async () =>
      (await sql<{ taken: boolean }>`select pg_try_advisory_lock(${onlyOneLoads}) as taken`.execute(held)).rows[0]
        ?.taken
    while (!(await taken())) await wait(500)
    try {
      return await deed()
    } finally {
      await sql`select pg_advisory_unlock(${onlyOneLoads})`.execute(held)
    }
  })
}

/** Whether the database holds no record at all. */
export function isEmpty(ground: Ground): Promise<boolean> {
  return asSystem(ground, 'demo', async (work) => {
    const found = await work.tx.selectFrom('record').select('id').limit(1).executeTakeFirst()
    return found === undefined
  })
}

/**
 * Whether half a council is here: its loading began and did not end, and everybody in the database is of the
 * demonstration. Where somebody real has an account it is theirs, and is never cleared.
 */
export async function brokeOff(ground: Ground): Promise<boolean> {
  const mark = await asSystem(ground, 'demo', (work) =>
    work.tx.selectFrom('demo_load').select('ended_at').executeTakeFirst(),
  )
  return mark !== undefined && mark.ended_at === null && (await holdsOnlyOneClickPeople(ground))
}

/** Writes that the load begins, in a transaction of its own. */
export function markBegun(ground: Ground): Promise<void> {
  return asSystem(ground, 'demo', async (work) => {
    const began = { began_at: instantOf(work), ended_at: null }
    await work.tx
      .insertInto('demo_load')
      .values(began)
      .onConflict((conflict) => conflict.column('only_one').doUpdateSet(began))
      .execute()
  })
}

/** Writes that the whole council is there. */
export function markEnded(ground: Ground): Promise<void> {
  return asSystem(ground, 'demo', async (work) => {
    await work.tx
      .updateTable('demo_load')
      .set({ ended_at: instantOf(work) })
      .execute()
  })
}
