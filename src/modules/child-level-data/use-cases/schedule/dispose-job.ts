import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import { z } from 'zod'
import { asSystem, type Work } from '../../../../spine/access/index.ts'
import { childrenSettings, disposeOfChildren, disposeSealed, leaveTombstone } from '../../../../spine/children/index.ts'
import { changeRecord } from '../../../../spine/records/index.ts'
import { defineJob, type Job, type Regular } from '../../../../spine/runs/index.ts'
import { dataRunKind } from '../../store/data-run-kind.ts'

const kind = 'child-level data: dispose'

/**
 * Disposes of the rows and files of runs that are older than the council keeps them (REG-4): rows, row issues, rows behind
 * measures, samples, planned meetings, workbooks and packs go, each leaving a stone; the figures stay. One run a step.
 */
export const disposeJob: Job = defineJob({
  kind,
  input: z.object({}),
  checkpoint: z.object({ disposed: z.number() }),
  perform: async (task) => {
    const { ground } = task
    const { months, runs } = await asSystem(ground, kind, async (work) => {
      const { keepMonths } = await childrenSettings(work)
      const last = work.clock.today().subtract({ months: keepMonths })
      const old = await work.tx
        .selectFrom('data_run')
        .select('id')
        .where('rows_disposed_on', 'is', null)
        .where('started_at', '<', new Date(`${last.toString()}T00:00:00Z`))
        .where(({ eb, or, and, exists, selectFrom }) =>
          or([
            eb('state', 'in', ['checked', 'signed', 'understood']),
            and([
              exists(
                selectFrom('run')
                  .select('id')
                  .whereRef('run.id', '=', 'data_run.work_id')
                  .where('status', 'in', ['failed', 'cancelled']),
              ),
            ]),
          ]),
        )
        .execute()
      return { months: keepMonths, runs: old }
    })
    const rule = `Rows and files are kept for ${months} months`
    const gone: string[] = []
    for (const [index, { id }] of runs.entries()) {
      await task.step(async (work) => {
        gone.push(...(await disposeOfRun(work, id, rule)))
        return { checkpoint: { disposed: index + 1 }, done: index + 1, total: runs.length }
      })
    }
    await task.step(async (work) => {
      await work.tx
        .deleteFrom('children.planned_meeting')
        .where('held_on', '<', work.clock.today().subtract({ months }).toString())
        .execute()
      const kept = sql`select child_id from children.list_row union select child_id from children.sample_child
        union select child_id from children.planned_meeting`
      await disposeOfChildren(work, kept, rule)
      return { checkpoint: { disposed: runs.length } }
    })
    // Once the keys are gone for good, the bytes are of no use to anyone.
    for (const hash of gone) await ground.files.remove(hash)
    return `Rows and files of ${runs.length} runs disposed of.`
  },
})

/** Every night. */
export const nightlyDisposal: Regular = { kind, title: 'Dispose of old rows about children', at: 2 }

async function disposeOfRun(work: Work, runId: string, rule: string): Promise<string[]> {
  const { rows } = await sql<{ hash: string; reference: string; version: number }>`
    select r.reference, r.version, coalesce(md5(string_agg(md5(l.cells::text), '' order by l.list, l.position)), '') as hash
    from record r left join children.list_row l on l.run_id = r.id where r.id = ${runId} group by r.reference, r.version`.execute(
    work.tx,
  )
  const [run] = rows
  if (!run) return []
  const count = Number(
    (await work.tx.deleteFrom('children.list_row').where('run_id', '=', runId).executeTakeFirst()).numDeletedRows,
  )
  for (const table of [
    'children.row_issue',
    'children.gone_issue',
    'children.measure_row',
    'children.frame_child',
    'children.other_system_row',
  ] as const) {
    await work.tx.deleteFrom(table).where('run_id', '=', runId).execute()
  }
  await sql`delete from children.sample_child s using data_sample d where d.id = s.sample_id and d.run_id = ${runId}`.execute(
    work.tx,
  )
  const files = await work.tx
    .updateTable('data_run_file')
    .set({ sealed_id: null })
    .where('run_id', '=', runId)
    .where('sealed_id', 'is not', null)
    .returning(sql<string>`(select f.sealed_id from data_run_file f where f.id = data_run_file.id)`.as('id'))
    .execute()
  const packs = await work.tx
    .updateTable('supplied_pack')
    .set({ sealed_id: null })
    .where('run_id', '=', runId)
    .where('sealed_id', 'is not', null)
    .returning(sql<string>`(select p.sealed_id from supplied_pack p where p.id = supplied_pack.id)`.as('id'))
    .execute()
  const sealed = await disposeSealed(
    work,
    [...files, ...packs].map(({ id }) => id),
  )
  const hash = createHash('sha256').update(run.hash)
  for (const one of sealed.sha256.toSorted()) hash.update(one)
  await leaveTombstone(work, {
    what: `rows and files of ${run.reference}`,
    rows: count,
    hash: hash.digest('hex'),
    rule,
  })
  const state = { rows_disposed_on: work.clock.today().toString() }
  await changeRecord(
    work,
    dataRunKind,
    runId,
    { version: run.version, state },
    { deed: 'rows and files disposed of', reason: rule },
  )
  return sealed.storedHashes
}
