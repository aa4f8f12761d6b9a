import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { someOrganisation, someone, type TestPerson } from '../../../../test/set-up/people.ts'
import { useTestDatabase } from '../../../../test/set-up/test-database.ts'
import { NotAllowed, NotValid } from '../../../kernel/failures.ts'
import { bankHolidays } from '../../../platform/holiday-calendar.ts'
import { projectRoot } from '../../../platform/project-root.ts'
import { asPerson, asSystem } from '../../../spine/access/index.ts'
import { changeAction, readDue } from '../../../spine/actions/index.ts'
import { addPerson, addPost, holdPost } from '../../../spine/people/index.ts'
import { exportPlan, type PlanFormat } from '../documents/plan-export.ts'
import { readPlanFile } from '../read-plan-file.ts'
import { countChanges } from '../rules/import/compare-plan.ts'
import { scannedPaper } from '../rules/read-plan/plan-for-tests.ts'
import { confirmImport, keepImportChoices, PlanChangedSincePreview } from './import-confirm.ts'
import { keepUpload, previewImport } from './import-preview.ts'
import { type ImportChoices, uploadOf } from './import-shape.ts'
import { listItems, readPlan } from './list-items.ts'

const database = useTestDatabase()
const seedPath = join(projectRoot, '../shared/seeds/002-city-of-london-2014-inspection-and-improvement-planning.txt')
const papers = [
  { paper: 'the invented paper', text: scannedPaper },
  { paper: 'the real paper of 2014', text: existsSync(seedPath) ? readFileSync(seedPath, 'utf8') : null },
]

async function upload(who: TestPerson, bytes: Uint8Array, fileName: string, plan: string | null = null) {
  const ground = database.current()
  const reading = await readPlanFile(bytes, fileName, {
    asAt: null,
    today: ground.clock.today(),
    calendar: bankHolidays,
  })
  const data = uploadOf(reading, plan, { title: 'Imported plan', starts: '2026-01-01' })
  return asPerson(ground, who, (work) => keepUpload(work, { fileName, sha256: fileName, data, plan }))
}
const look = (who: TestPerson, id: string) => asPerson(database.current(), who, (work) => previewImport(work, id))
const confirm = async (who: TestPerson, id: string) => {
  const { seen } = await look(who, id)
  return asPerson(database.current(), who, (work) => confirmImport(work, id, seen))
}
const choose = async (who: TestPerson, id: string, chosen: Partial<ImportChoices>) => {
  const { upload: before } = await look(who, id)
  await asPerson(database.current(), who, (work) => keepImportChoices(work, id, { ...before.choices, ...chosen }))
}
const itemsOf = (who: TestPerson, reference: string) =>
  asPerson(database.current(), who, async (work) => {
    const plan = await readPlan(work, reference)
    return { plan, rows: (await listItems(work, plan)).rows }
  })

describe.each(papers)('importing $paper', ({ paper, text }) => {
  it.skipIf(text === null)('makes a plan, and again changes nothing, as text and from each export', async () => {
    const keeper = await someone(database.current(), `Kim Bray of ${paper}`, 'programme-manager')
    const id = await upload(keeper, Buffer.from(text ?? ''), 'paper.txt')
    const preview = await look(keeper, id)
    const count = preview.upload.streams.flatMap(({ items }) => items).length
    expect(countChanges(preview.comparison)).toMatchObject({ new: count, changed: 0, missing: 0, newStreams: 5 })
    expect([...preview.names.values()].every(({ kind }) => kind === 'new')).toBe(true)
    const done = await confirm(keeper, id)
    expect(done.outcome).toContain(`${count} items added`)
    const { plan, rows } = await itemsOf(keeper, done.plan)
    expect(rows).toHaveLength(count)
    const impossible = rows.filter(({ due }) => due.problem !== null)
    expect(impossible).toHaveLength(1)
    expect(impossible[0]?.due).toMatchObject({ precision: 'none', latest: null })

    const again = await look(keeper, await upload(keeper, Buffer.from(text ?? ''), 'paper.txt', plan.reference))
    expect(countChanges(again.comparison)).toEqual({
      new: 0,
      changed: 0,
      same: count,
      missing: 0,
      newStreams: 0,
      retitled: 0,
    })
    for (const format of ['xlsx', 'docx', 'csv'] as const satisfies PlanFormat[]) {
      const bytes = await exportPlan(plan, rows, format, 'Wexmoor')
      const file = typeof bytes === 'string' ? Buffer.from(bytes) : bytes
      const back = await look(keeper, await upload(keeper, file, `plan.${format}`, plan.reference))
      const changed = back.comparison.streams.flatMap(({ items }) => items.filter(({ verdict }) => verdict !== 'same'))
      expect(changed).toEqual([])
      expect(countChanges(back.comparison)).toMatchObject({ same: count, missing: 0, newStreams: 0, retitled: 0 })
      expect(back.unsettled).toEqual([])
    }
  })
})

describe('an import', () => {
  const csv = (rows: string[]) =>
    Buffer.from(['No.,Action,Lead,When,Evidence of completion,Partner', ...rows].join('\r\n'))

  it('finds people, asks about nearly the same, adds contacts once, and gives posts their lead', async () => {
    const ground = database.current()
    const keeper = await someone(ground, 'Pat Keeper', 'programme-manager')
    const marian = await someone(ground, 'Marian Holt', 'staff')
    const post = await asSystem(ground, 'test', async (work) => {
      const made = await addPost(work, 'Head of Fostering', null)
      await holdPost(work, made.id, (await addPerson(work, 'Dele Cole')).id, { starts: '2025-01-01' })
      return made
    })
    const police = await someOrganisation(ground, 'Wexmoor Police')
    const file = csv([
      '1.1,Set up the group,Marian Holt,30.06.26,Minutes,Wexmoor Police',
      '1.2,Write the terms,Marion Holt,End of July 2026,,No Such Trust',
      '1.3,Check the rota,Head of Fostering (Dele Cole),31.09.26,,',
      '1.4,"=HYPERLINK(""http://x"")",Zed Newman and Yan Newman,,,',
      '1.5,Another for Zed,Zed Newman,31.09.26,,',
    ])
    const id = await upload(keeper, file, 'plan.csv')
    const first = await look(keeper, id)
    expect([...first.names].map(([name, { kind }]) => [name, kind])).toEqual([
      ['Marian Holt', 'found'],
      ['Marion Holt', 'near'],
      ['Head of Fostering (Dele Cole)', 'found'],
      ['Zed Newman', 'new'],
      ['Yan Newman', 'new'],
    ])
    expect([...first.unknownPartners]).toEqual(['No Such Trust'])
    await expect(confirm(keeper, id)).rejects.toThrow(NotValid)
    await choose(keeper, id, {
      leads: { 'Marion Holt': marian.id },
      dates: { s0i2: { take: 'suggestion', other: '' }, s0i4: { take: 'other', other: 'mid October 2026' } },
    })
    const done = await confirm(keeper, id)
    const { rows } = await itemsOf(keeper, done.plan)
    expect(rows.map(({ number, leads }) => [number, leads.map(({ says }) => says)])).toEqual([
      ['1.1', ['Marian Holt']],
      ['1.2', ['Marian Holt']],
      ['1.3', ['Head of Fostering (Dele Cole)']],
      ['1.4', ['Zed Newman', 'Yan Newman']],
      ['1.5', ['Zed Newman']],
    ])
    expect(rows.map(({ due }) => due.latest?.toString() ?? due.text)).toEqual([
      '2026-06-30',
      '2026-07-31',
      '2026-09-30',
      '',
      '2026-10-20',
    ])
    expect(rows[0]).toMatchObject({ evidenceWanted: 'Minutes', partner: 'Wexmoor Police' })
    expect(rows[3]?.words).toBe('=HYPERLINK("http://x")')
    expect(rows[2]?.leads[0]?.postId).toBe(post.id)
    expect(rows[3]?.leads[0]?.personId).toBe(rows[4]?.leads[0]?.personId)
    expect(police).not.toBe('')
    // What was chosen is remembered by the plan itself: the same file again changes nothing.
    const again = await look(keeper, await upload(keeper, file, 'plan.csv', done.plan))
    expect(countChanges(again.comparison)).toMatchObject({ new: 0, changed: 0, same: 5 })
    expect(again.unsettled).toEqual([])
    const twice = await asPerson(ground, keeper, (work) => confirmImport(work, id, ''))
    expect(twice).toMatchObject({ plan: done.plan, again: true })
  })

  it('shows was and now, changes only that, and withdraws only what is ticked', async () => {
    const ground = database.current()
    const keeper = await someone(ground, 'Una Keeper', 'programme-manager')
    const rows = [
      '1.1,Alpha,Ann Lea,30.06.26,,',
      '1.2,Beta,Ann Lea,30.06.26,,',
      '1.3,Gamma,Bob Tay,30.06.26,,',
      '1.4,Delta,,,,',
    ]
    const made = await confirm(keeper, await upload(keeper, csv(rows), 'plan.csv'))
    const next = csv(['1.1,Alpha,Bob Tay,30 June 2026,,', '1.2,Epsilon,Ann Lea,31.07.26,,', '1.5,Zeta,Ann Lea,,,'])
    const id = await upload(keeper, next, 'next.csv', made.plan)
    const { comparison } = await look(keeper, id)
    expect(comparison.streams[0]?.items.map(({ verdict, changes }) => [verdict, changes])).toEqual([
      ['changed', [{ field: 'leads', was: 'Ann Lea', now: 'Bob Tay' }]],
      [
        'changed',
        [
          { field: 'words', was: 'Beta', now: 'Epsilon' },
          { field: 'when', was: '30.06.26', now: '31.07.26' },
        ],
      ],
      ['new', []],
    ])
    expect(comparison.missing.map(({ number }) => number)).toEqual(['1.3', '1.4'])
    await choose(keeper, id, { withdraw: [comparison.missing[0]?.reference ?? ''] })
    const done = await confirm(keeper, id)
    expect(done.outcome).toContain('1 item added, 2 changed, 1 withdrawn, 0 the same')
    const after = await itemsOf(keeper, made.plan)
    expect(after.rows.map(({ number, words, state }) => [number, words, state])).toEqual([
      ['1.1', 'Alpha', 'open'],
      ['1.2', 'Epsilon', 'open'],
      ['1.3', 'Gamma', 'withdrawn'],
      ['1.4', 'Delta', 'open'],
      ['1.5', 'Zeta', 'open'],
    ])
  })

  it('does nothing where the plan changed after the preview, and is for those who keep the plan', async () => {
    const ground = database.current()
    const keeper = await someone(ground, 'Vic Keeper', 'programme-manager')
    const staff = await someone(ground, 'Sam Staff', 'staff')
    const made = await confirm(keeper, await upload(keeper, csv(['1.1,Alpha,Ann Lea,30.06.26,,']), 'plan.csv'))
    const id = await upload(keeper, csv(['1.1,Alpha,Ann Lea,31.07.26,,']), 'next.csv', made.plan)
    const { seen } = await look(keeper, id)
    const { rows } = await itemsOf(keeper, made.plan)
    await asPerson(ground, keeper, (work) =>
      changeAction(work, rows[0]?.reference ?? '', 1, { due: readDue('1.8.26', work.clock.today()) }),
    )
    await expect(asPerson(ground, keeper, (work) => confirmImport(work, id, seen))).rejects.toThrow(
      PlanChangedSincePreview,
    )
    expect((await itemsOf(keeper, made.plan)).rows[0]?.due.text).toBe('1.8.26')
    await expect(upload(staff, csv(['1.1,Alpha,Ann Lea,,,']), 'plan.csv')).rejects.toThrow(NotAllowed)
  })
})
