import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { doWhatWaits, someDataRun, someWorkbook } from '../../../../../test/set-up/data-run.ts'
import { someone, type TestPerson } from '../../../../../test/set-up/people.ts'
import { useTestApp } from '../../../../../test/set-up/test-app.ts'
import { useTestDatabase } from '../../../../../test/set-up/test-database.ts'
import { writeXlsx } from '../../../../platform/spreadsheets/index.ts'
import { asPerson, asSystem } from '../../../../spine/access/index.ts'
import { sealFile } from '../../../../spine/children/index.ts'
import { performRun } from '../../../../spine/runs/index.ts'
import { readDataRun } from '../../store/read-runs.ts'
import { readSheets } from '../../store/understood-sheets.ts'
import { checkJob } from './check-job.ts'
import { checkDataRun, mapByHand, stopDataRun } from './check-run.ts'
import { levelReader } from './level-reader.ts'
import type { LevelReader } from './level-reading.ts'
import { readJob } from './read-job.ts'
import { startDataRun } from './start-run.ts'

const database = useTestDatabase()
const app = useTestApp(database)
let officer: TestPerson
let folder = ''
let workbook: Uint8Array
beforeAll(async () => {
  officer = await someone(database.current(), 'Ola Officer', 'data-officer')
  folder = await mkdtemp(join(tmpdir(), 'sightline-test-lists-'))
  workbook = await someWorkbook({ children: 60 })
})
afterAll(() => rm(folder, { recursive: true, force: true }))

const silent = () => undefined
const standing = (reference: string) =>
  asPerson(database.current(), officer, async (work) => (await readDataRun(work, reference)).standing)
const everything = () =>
  asSystem(database.current(), 'child-level data: test', async (work) => {
    const counts: Record<string, number> = {}
    for (const table of [
      'children.list_row',
      'children.row_issue',
      'data_run_check',
      'data_run_measure',
      'data_issue',
      'children.child',
    ] as const) {
      counts[table] = (await work.tx.selectFrom(table).selectAll().execute()).length
    }
    return counts
  })

/** A run whose files have been read and whose check has been asked for but not begun. */
async function readyToCheck(bytes = workbook, name = 'lists.xlsx'): Promise<{ reference: string; workId: string }> {
  const ground = database.current()
  const path = join(folder, 'given')
  writeFileSync(path, bytes)
  const file = { ...(await sealFile(ground, path)), name, type: 'xlsx' }
  const { reference } = await asPerson(ground, officer, (work) =>
    startDataRun(work, { purpose: 'monthly test', asAt: '2026-05-31', files: [file] }),
  )
  await doWhatWaits(ground)
  const run = await asPerson(ground, officer, async (work) => {
    await checkDataRun(work, reference)
    return readDataRun(work, reference)
  })
  return { reference, workId: run.state.work_id ?? '' }
}

describe('a run that is interrupted', () => {
  it('is marked failed when its worker throws after half of it was saved, keeps nothing, and can be checked again', async () => {
    const ground = database.current()
    const { reference, workId } = await readyToCheck()
    const before = await everything()
    // Saved in the order of the lists: a measure that the database refuses comes last, when all rows are written.
    const broken: LevelReader = {
      ...levelReader,
      check: async (...asked) => {
        const run = await levelReader.check(...asked)
        const [first] = run.measures
        return { ...run, measures: first ? [...run.measures, first] : [] }
      },
    }
    expect(await performRun(ground, [checkJob(broken)], workId, silent)).toBe('failed')
    expect(await standing(reference)).toBe('failed')
    expect(await everything()).toEqual(before)
    await asPerson(ground, officer, (work) => checkDataRun(work, reference))
    await doWhatWaits(ground)
    expect(await standing(reference)).toBe('checked')
  })

  it('goes on when its worker was killed: the next takes it up from the beginning and saves it once', async () => {
    const ground = database.current()
    const { reference, workId } = await readyToCheck()
    let reached: () => void = silent
    const started = new Promise<void>((resolve) => {
      reached = resolve
    })
    // The first worker gets as far as the check and is never heard of again.
    const stuck: LevelReader = { ...levelReader, check: () => new Promise(() => reached()) }
    void performRun(ground, [checkJob(stuck)], workId, silent)
    await started
    await asSystem(ground, 'test', (work) =>
      work.tx
        .updateTable('run')
        .set({ heartbeat_at: new Date(0) })
        .where('id', '=', workId)
        .execute(),
    )
    expect(await performRun(ground, [checkJob(levelReader)], workId, silent)).toBe('done')
    expect(await standing(reference)).toBe('checked')
  })

  it('is stopped half-way by any data officer, and leaves nothing', async () => {
    const ground = database.current()
    const other = await someone(ground, 'Other Officer', 'data-officer')
    const { reference, workId } = await readyToCheck()
    const before = await everything()
    const slow: LevelReader = {
      ...levelReader,
      check: async (...asked) => {
        const run = await levelReader.check(...asked)
        await asPerson(ground, other, (work) => stopDataRun(work, reference))
        return run
      },
    }
    expect(await performRun(ground, [checkJob(slow)], workId, silent)).toBe('cancelled')
    expect(await standing(reference)).toBe('stopped')
    expect(await everything()).toEqual(before)
  })
})

describe('two people at once', () => {
  it('each have a run of their own, whole, with the same children', async () => {
    const ground = database.current()
    const first = await readyToCheck()
    await asPerson(ground, officer, (work) => stopDataRun(work, first.reference))
    const two = await readyToCheck(await someWorkbook({ children: 60, seed: 2 }))
    const one = await asPerson(ground, officer, async (work) => {
      await checkDataRun(work, first.reference)
      return { reference: first.reference, workId: (await readDataRun(work, first.reference)).state.work_id ?? '' }
    })
    const jobs = [checkJob(levelReader), readJob(levelReader)]
    const ends = await Promise.all([one, two].map(({ workId }) => performRun(ground, jobs, workId, silent)))
    expect(ends).toEqual(['done', 'done'])
    const rows = await asSystem(ground, 'child-level data: test', async (work) => {
      const counts = []
      for (const { reference } of [one, two]) {
        const { id } = await readDataRun(work, reference)
        const sizes = await work.tx.selectFrom('data_run_list').select('rows').where('run_id', '=', id).execute()
        const kept = await work.tx.selectFrom('children.list_row').select('position').where('run_id', '=', id).execute()
        counts.push([sizes.reduce((sum, size) => sum + size.rows, 0), kept.length])
      }
      return counts
    })
    for (const [said, kept] of rows) expect(said).toBe(kept)
  })
})

describe('files that are not what they should be', () => {
  const form = { asAt: '2026-05-31', purpose: 'monthly test' }
  const send = async (name: string, bytes: Uint8Array | string) =>
    (await app.as(officer)).upload('/child-level-data/new', form, { field: 'file', name, bytes })

  it.each([
    [
      'a picture',
      'lists.xlsx',
      Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]),
      'not what its name says',
    ],
    ['nothing', 'lists.xlsx', '', 'is empty'],
    ['a web page', 'lists.xls', '<html><table><tr><td>1</td></tr></table></html>', 'web page under another name'],
  ])('%s is refused beside the field, and what was typed is given back', async (_what, name, bytes, words) => {
    const answer = await send(name, bytes)
    expect(answer.status).toBe(422)
    expect(answer.body).toContain(words)
    expect(answer.body).toContain('value="2026-05-31"')
  })

  it('a broken workbook fails in words that name it, and earlier runs are as they were', async () => {
    const ground = database.current()
    const good = await someDataRun(ground, officer, { bytes: workbook })
    const before = await everything()
    const sent = await send('broken.xlsx', workbook.slice(0, Math.floor(workbook.length / 2)))
    if (sent.status === 303) {
      await doWhatWaits(ground)
      const page = await (await app.as(officer)).get(sent.location ?? '')
      expect(page.body).toContain('Failed')
      expect(page.body).toContain('broken.xlsx')
    } else expect(sent.body).toContain('broken.xlsx')
    expect(await everything()).toEqual(before)
    expect(await standing(good)).toBe('checked')
  })

  it('a workbook of something else has no list, and nothing of it can be checked', async () => {
    const columns = ['Line', 'Amount'].map((header) => ({ header, kind: 'text' as const }))
    const other = await writeXlsx({
      sheets: [{ name: 'Table A', columns, rows: [['Fostering', '12']] }],
      properties: { title: 't', creator: 'c' },
    })
    const sent = await send('section-251.xlsx', other)
    await doWhatWaits(database.current())
    const reference = sent.location?.split('/').at(-1) ?? ''
    expect((await (await app.as(officer)).get(`${sent.location}/understood`)).body).toContain(
      'None of the eleven lists was found',
    )
    await expect(asPerson(database.current(), officer, (work) => checkDataRun(work, reference))).rejects.toThrow(
      'nothing to check',
    )
  })
})

describe('what was not understood', () => {
  it('is said by hand once, and remembered for the next files', async () => {
    const ground = database.current()
    const columns = [
      'Child Unique ID',
      'Gender',
      'Ethnicity',
      'Date of Birth',
      'Age of Child (Years)',
      'Day it came in',
      'Contact Source',
    ]
    const rows = [['100', 'a) Male', 'a) WBRI', '2015-05-01', '11', '2026-03-02', 'a) 1A: Individual']]
    const sheets = [{ name: 'Contacts', columns: columns.map((header) => ({ header, kind: 'text' as const })), rows }]
    const bytes = await writeXlsx({ sheets, properties: { title: 't', creator: 'c' } })
    const understood = async () => {
      const path = join(folder, 'mapped')
      writeFileSync(path, bytes)
      const file = { ...(await sealFile(ground, path)), name: 'contacts.xlsx', type: 'xlsx' }
      const made = await asPerson(ground, officer, (work) =>
        startDataRun(work, { purpose: 'monthly test', asAt: '2026-05-31', files: [file] }),
      )
      await doWhatWaits(ground)
      return made
    }
    const sheetsOf = (reference: string) =>
      asPerson(ground, officer, async (work) =>
        (await readSheets(work, (await readDataRun(work, reference)).id)).filter(({ list }) => list === 1),
      )
    const first = await understood()
    expect((await sheetsOf(first.reference))[0]?.missing.map(({ field }) => field)).toContain('contactDate')
    const client = await app.as(officer)
    expect((await client.get(`/child-level-data/${first.reference}/understood`)).body).toContain('Day it came in')
    await expect(
      asPerson(ground, officer, (work) => mapByHand(work, first.reference, { sheets: [], columns: [] })),
    ).rejects.toThrow('Choose')
    const sent = await client.send(
      `/child-level-data/${first.reference}/map`,
      { 'column:1:Day it came in': 'contactDate' },
      `/child-level-data/${first.reference}/understood`,
    )
    expect(sent.status).toBe(303)
    await doWhatWaits(ground)
    expect((await sheetsOf(first.reference))[0]?.missing.map(({ field }) => field)).not.toContain('contactDate')
    const next = await understood()
    expect((await sheetsOf(next.reference))[0]?.matched.find(({ field }) => field === 'contactDate')?.how).toBe(
      'by hand',
    )
  })
})

describe('the real samples', () => {
  const samples = '../shared/annex-a'
  const files = (() => {
    try {
      return readdirSync(samples).filter((name) => /^(cscdp|liia).*\.(xlsx|xls)$/.test(name))
    } catch {
      return []
    }
  })()

  const names = files.length > 0 ? files : ['(a sample that is not here)']
  it.skipIf(files.length === 0).each(names)('%s is read and checked whole', { timeout: 60_000 }, async (name) => {
    const reference = await someDataRun(database.current(), officer, {
      bytes: readFileSync(join(samples, name)),
      name,
      asAt: '2019-09-30',
    }).catch((fault: Error) => fault.message)
    if (!reference.startsWith('CLD-')) return expect(reference).toContain('nothing to check')
    expect(await standing(reference)).toBe('checked')
  })
})
