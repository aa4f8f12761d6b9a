import { createHash } from 'node:crypto'
import { buffer } from 'node:stream/consumers'
import { Temporal } from 'temporal-polyfill'
import { beforeAll, describe, expect, it } from 'vitest'
import { doWhatWaits, someDataRun, someWorkbook } from '../../../../../test/set-up/data-run.ts'
import { someone, type TestPerson } from '../../../../../test/set-up/people.ts'
import { later } from '../../../../../test/set-up/sign-in.ts'
import { useTestApp } from '../../../../../test/set-up/test-app.ts'
import { useTestDatabase } from '../../../../../test/set-up/test-database.ts'
import { readWorkbook } from '../../../../platform/spreadsheets/index.ts'
import { asPerson, asSystem, type Work } from '../../../../spine/access/index.ts'
import { givePurpose, lookAt, openSealed, tombstones } from '../../../../spine/children/index.ts'
import { readRecord } from '../../../../spine/records/index.ts'
import { startRun } from '../../../../spine/runs/index.ts'
import { packsOf } from '../../store/read-packs.ts'
import { readDataRun } from '../../store/read-runs.ts'
import { childrenOfSample, sampleKind } from '../../store/sample-kind.ts'
import { checkFiles } from '../check-files.ts'
import { childDatasets } from '../child-datasets.ts'
import { drawFromRun, keepSelection } from '../samples/draw-sample.ts'
import { bookTest, moveStrand, signTest } from '../strands/full-test.ts'
import { nextFourWeeks, planMeeting } from '../strands/plan-meeting.ts'
import { makePack } from './pack-job.ts'

const database = useTestDatabase()
const app = useTestApp(database)
let officer: TestPerson
let reference = ''
let bytes: Uint8Array
beforeAll(async () => {
  officer = await someone(database.current(), 'Ola Officer', 'data-officer')
  bytes = await someWorkbook({ children: 120, faults: ['AA-L4-02', 'AA-L6-05', 'AA-L7-03', 'AA-L2-02'] })
  reference = await someDataRun(database.current(), officer, { bytes })
}, 90_000)

const looking = <T>(deed: (work: Work) => Promise<T>) =>
  asPerson(database.current(), officer, async (work) => {
    await givePurpose(work, 'inspection', 'The call')
    await lookAt(work, { about: 'test' })
    return deed(work)
  })

async function pack(
  shape: 'annex-a' | 'chat' | 'ssd' | 'marked',
): Promise<{ bytes: Buffer; sha256: string; id: string }> {
  const ground = database.current()
  await asPerson(ground, officer, (work) => makePack(work, reference, shape))
  await doWhatWaits(ground)
  return looking(async (work) => {
    const run = await readDataRun(work, reference)
    const made = (await packsOf(work, run.id)).find((one) => one.shape === shape)
    if (!made?.sealedId) throw new Error('no pack')
    return {
      bytes: await buffer((await openSealed(work, ground, made.sealedId)).open()),
      sha256: made.sha256,
      id: made.id,
    }
  })
}

/** How many rows each list has, as our own reader reads it. */
async function rowsOf(workbook: Uint8Array): Promise<Record<number, number>> {
  const { lists } = await checkFiles(
    { files: [{ name: 'pack.xlsx', source: workbook }], inspectionDate: '2026-05-31' },
    () => undefined,
  )
  return Object.fromEntries(lists.map(({ list, rows }) => [list, rows]))
}

describe('a pack', () => {
  it('in Ofsted’s shape holds every row of the eleven lists, frozen under its hash', async () => {
    const made = await pack('annex-a')
    expect(createHash('sha256').update(made.bytes).digest('hex')).toBe(made.sha256)
    expect(await rowsOf(made.bytes)).toEqual(await rowsOf(bytes))
    const { sheets } = await readWorkbook(made.bytes, 'pack.xlsx')
    expect(sheets.map(({ name }) => name)).toEqual(Array.from({ length: 11 }, (_, place) => `List_${place + 1}`))
  })

  it.each(['chat', 'ssd'] as const)('for %s is read back with the same rows', async (shape) => {
    expect(await rowsOf((await pack(shape)).bytes)).toEqual(await rowsOf(bytes))
  })

  it('is taken away for a purpose, and given once with a receipt', async () => {
    const made = await pack('annex-a')
    const client = await app.as(officer)
    await client.send('/children/purpose', { purpose: 'inspection', next: '/child-level-data' })
    const taken = await client.get(`/child-level-data/${reference}/supply/${made.id}`)
    expect(taken.status).toBe(200)
    const give = (to: string) =>
      client.send(
        `/child-level-data/${reference}/supply/${made.id}/give`,
        { to, receipt: 'By e-mail' },
        `/child-level-data/${reference}/supply`,
      )
    expect((await give('')).status).toBe(422)
    expect((await give('Lead inspector')).status).toBe(303)
    expect((await give('Someone else')).status).toBe(409)
    expect((await client.get(`/child-level-data/${reference}/supply`)).body).toContain('To Lead inspector')
  })
})

describe('a sample', () => {
  const asked = {
    title: 'June audits',
    seed: 'blue',
    strata: [{ stratum: 'outOfArea', count: 2 }],
    perTeam: 1,
    exclusions: [],
  }
  const inSample = (work: Work, sample: string) =>
    readRecord(work, sampleKind, sample).then(async ({ id }) =>
      (await childrenOfSample(work, id)).map(({ child }) => child),
    )

  it('is drawn again the same from the same seed, and otherwise from another', async () => {
    const [one, two, other] = await looking(async (work) => {
      const drawn = [
        await drawFromRun(work, asked),
        await drawFromRun(work, asked),
        await drawFromRun(work, { ...asked, seed: 'red' }),
      ]
      const all = []
      for (const each of drawn) all.push(await inSample(work, each.reference))
      return all
    })
    expect(one?.length).toBeGreaterThan(2)
    expect(one).toEqual(two)
    expect(one).not.toEqual(other)
  })

  it('leaves out who may not be drawn, and says why', async () => {
    const found = await looking(async (work) => {
      const first = (await inSample(work, (await drawFromRun(work, asked)).reference))[0] ?? ''
      const made = await drawFromRun(work, {
        ...asked,
        exclusions: [{ typed: first, reason: 'Sibling of an auditor' }],
      })
      const { state } = await readRecord(work, sampleKind, made.reference)
      return { first, drawn: await inSample(work, made.reference), excluded: state.excluded }
    })
    expect(found.drawn).not.toContain(found.first)
    expect(found.excluded).toEqual([{ child: found.first, reason: 'Sibling of an auditor' }])
    await expect(
      looking((work) => drawFromRun(work, { ...asked, exclusions: [{ typed: 'CH-000-000-000', reason: 'x' }] })),
    ).rejects.toThrow('nobody who could be drawn')
  })

  it('is kept as inspectors chose it, by reference, and taken away with codes only', async () => {
    const made = await looking(async (work) => {
      const chosen = (await inSample(work, (await drawFromRun(work, asked)).reference)).slice(0, 3)
      return keepSelection(work, { title: 'Lead inspector', references: [...chosen, chosen[0] ?? ''] })
    })
    expect(made.drawn).toBe(3)
    const client = await app.as(officer)
    const file = await client.get(`/child-level-data/samples/${made.reference}/list.xlsx`)
    expect(file.status).toBe(200)
    expect((await client.get(`/child-level-data/samples/${made.reference}`)).body).toContain('The list for audit')
    await expect(looking((work) => keepSelection(work, { title: 'x', references: ['nobody'] }))).rejects.toThrow(
      'is in none of lists',
    )
  })
})

describe('the other strands', () => {
  it('are tested together with the lists, timed and signed with lessons', async () => {
    const ground = database.current()
    await asPerson(ground, officer, async (work) => {
      const { reference: test } = await bookTest(work, '2026-06-30')
      await expect(bookTest(work, '2026-01-01')).rejects.toThrow('today or later')
      let version = 1
      for (const strand of ['meetings', 'cases', 'performance'] as const) {
        await expect(moveStrand(work, test, { strand, deed: 'finish', words: '', by: 'O', version })).rejects.toThrow(
          'Start the strand',
        )
        for (const deed of ['start', 'finish'] as const) {
          version = (await moveStrand(work, test, { strand, deed, words: 'Went well', by: 'O', version })).version
        }
      }
      await expect(signTest(work, test, version, ' ')).rejects.toThrow('what was learnt')
      const signed = await signTest(work, test, version, 'The meetings list took longest')
      expect(signed.state).toMatchObject({ standing: 'signed', run_id: expect.any(String) })
    })
  })

  it('list meetings in order of time with the family’s answer', async () => {
    const meetings = await looking(async (work) => {
      const child = (await work.tx.selectFrom('children.child').select('reference').limit(1).executeTakeFirstOrThrow())
        .reference
      const about = { child, kind: 'Core group', place: 'Town hall', chair: 'A Chair', consent: 'yes' as const }
      await planMeeting(work, { ...about, heldOn: '2026-06-20', startsAt: '14:00' })
      await planMeeting(work, { ...about, heldOn: '2026-06-20', startsAt: '09:30' })
      await planMeeting(work, { ...about, heldOn: '2026-07-15', startsAt: '09:30' })
      return nextFourWeeks(work)
    })
    expect(meetings.map(({ heldOn, startsAt }) => `${heldOn} ${startsAt}`)).toEqual([
      '2026-06-20 09:30',
      '2026-06-20 14:00',
    ])
  })
})

describe('datasets', () => {
  it.each(childDatasets)('$key gives figures that name no child', async ({ read }) => {
    const result = await asPerson(database.current(), officer, (work) => read(work, { asAt: '2026-06-16' }))
    expect(result.rows.length).toBeGreaterThan(3)
    expect(result.notes[0]).toContain(reference)
    expect(JSON.stringify(result)).not.toContain('CH-')
    const none = await asPerson(database.current(), officer, (work) => read(work, { asAt: '2020-01-01' }))
    expect(none.rows).toEqual([])
  })
})

describe('old rows', () => {
  it('go by night with their files, leave a stone, and the figures stay', async () => {
    const ground = { ...database.current() }
    later(ground, { hours: 24 * 400 })
    const run = await asPerson(ground, officer, (work) => readDataRun(work, reference))
    const figures = () =>
      asSystem(ground, 'test', (work) =>
        work.tx.selectFrom('data_run_measure').select('measure').where('run_id', '=', run.id).execute(),
      )
    const before = (await figures()).length
    await asSystem(ground, 'test', (work) =>
      startRun(work, { kind: 'child-level data: dispose', title: 'x', key: 'once', input: {} }),
    )
    await doWhatWaits(ground)
    const left = await asSystem(ground, 'child-level data: test', async (work) => ({
      rows: (await work.tx.selectFrom('children.list_row').select('run_id').execute()).length,
      issues: (await work.tx.selectFrom('children.row_issue').select('run_id').execute()).length,
      files: (await work.tx.selectFrom('children.sealed_file').select('id').execute()).length,
      children: (await work.tx.selectFrom('children.child').select('id').execute()).length,
    }))
    expect(left).toEqual({ rows: 0, issues: 0, files: 0, children: 0 })
    expect((await figures()).length).toBe(before)
    const after = await asPerson(ground, officer, (work) => readDataRun(work, reference))
    expect(after.state.rows_disposed_on).toBe(Temporal.PlainDate.from('2026-06-16').add({ days: 400 }).toString())
    const stones = await asPerson(ground, officer, (work) => tombstones(work))
    expect(stones.map(({ what }) => what)).toEqual(
      expect.arrayContaining([`rows and files of ${reference}`, 'children on the register']),
    )
    const page = await (await app.as(officer)).get(`/child-level-data/${reference}`)
    expect(page.body).toContain('were disposed of')
  })
})

describe('a marked workbook', () => {
  it('is made of a run whose files are still there', async () => {
    reference = await someDataRun(database.current(), officer, { children: 60, faults: ['AA-L4-02'] })
    const marked = await pack('marked')
    const { sheets } = await readWorkbook(marked.bytes, 'pack.xlsx')
    expect(sheets.map(({ name }) => name)).toContain('Issues')
  })
})
