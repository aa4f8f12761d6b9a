import { describe, expect, it } from 'vitest'
import { someMeasure } from '../../../../../test/set-up/measures.ts'
import { someone } from '../../../../../test/set-up/people.ts'
import { useTestDatabase } from '../../../../../test/set-up/test-database.ts'
import { fixedClock } from '../../../../kernel/clock.ts'
import { asPerson, type Work } from '../../../../spine/access/index.ts'
import { raiseAction, readDue } from '../../../../spine/actions/index.ts'
import { registerDatasets } from '../../../../spine/datasets/index.ts'
import { createRecord } from '../../../../spine/records/index.ts'
import { measureKind } from '../../../measures/store/measure-kind.ts'
import { reportLists } from '../../reading/lists-once.ts'
import { tagArea } from '../../rules/areas/tag-area.ts'
import { listAreas } from '../../store/read-areas.ts'
import { registerDirection } from '../after/keep-directions.ts'
import { recordInspection } from '../record-inspection.ts'
import { measureArea, writeUnderArea } from '../work-on-area.ts'
import { areaDatasets } from './area-datasets.ts'
import { aroundDatasets } from './around-datasets.ts'

const database = useTestDatabase()
const offered = registerDatasets([...areaDatasets, ...aroundDatasets])

const inspected = (work: Work, kind: string, first: string, published: string, improvement: string[]) =>
  recordInspection(
    work,
    {
      ...{ kind, authority: 'Testshire', periods: [[first, first]], published, receivedOn: null, leads: [] },
      ...{ judgements: 'Overall effectiveness: Good', previous: [] },
    },
    improvement.map((words, at) => ({
      ...{ list: 'improvement', number: String(at + 1), words, group: '', responsible: '', page: null },
      ...tagArea(words, reportLists),
    })),
  )

describe('what inspections offer to papers (C07)', () => {
  it('is each area with what is done about it, as at a day, and what stands around it', async () => {
    const ground = database.current()
    const keeper = await someone(ground, 'Pia Paper', 'programme-manager')
    const last = await asPerson(ground, keeper, async (work) => {
      await inspected(work, 'ILACS/standard', '2019-06-03', '2019-07-08', ['The quality of supervision'])
      const made = await inspected(work, 'ILACS/standard', '2023-06-05', '2023-07-10', [
        'The regularity of supervision',
        'The timeliness of health assessments',
      ])
      const [area] = await listAreas(work, made.id)
      if (!area) throw new Error('no area was recorded')
      await writeUnderArea(work, area.reference, area.version, {
        ...{ outcome: 'Managers decide', measure: '', voice: 'Young people asked for it', ownerId: keeper.id },
      })
      const { title, ownerId, ...state } = someMeasure(null)
      const measure = await createRecord(
        work,
        measureKind,
        { title, ownerId, readers: ['role:programme-manager'], state },
        { deed: 'added' },
      )
      await measureArea(work, area.reference, measure.reference)
      const due = readDue('1 June 2026', work.clock.today())
      await raiseAction(work, {
        ...{ words: 'Train every manager', due, leads: [], hangsFrom: [{ relation: 'arises from', id: area.id }] },
      })
      const clause = { number: '1', words: 'A board', theme: 'Governance', owner: '', ordered_by: '2026-06-30' }
      await registerDirection(
        work,
        {
          ...{ title: 'Notice of 2026', instrument: 'notice', issued_on: '2026-06-01' },
          clauses: [{ ...clause, expected_by: '2026-07-31', reason: 'No chair yet.', done_on: '', evidence: '' }],
        },
        made.reference,
        null,
      )
      return made
    })
    const read = (key: string, more: object = {}) =>
      asPerson({ ...ground, clock: fixedClock('2026-06-20') }, keeper, async (work) => {
        const found = await offered
          .byKey(key, 1)
          ?.read(work, { inspection: last.reference, asAt: '2026-06-16', ...more })
        if (!found) throw new Error(`nothing offers ${key}`)
        return { ...found, rows: found.rows.map((row) => Object.values(row).map(textOf)) }
      })
    const areas = await read('inspection-areas')
    expect(areas.rows).toEqual([
      [
        'The regularity of supervision',
        'Area for improvement',
        'Pia Paper',
        'Managers decide',
        '1 action: 1 late. Train every manager (1 June 2026).',
      ],
      [
        'The timeliness of health assessments',
        'Area for improvement',
        'Nobody yet',
        'Not written yet',
        'No action answers it yet.',
      ],
    ])
    expect(areas.notes[0]).toBe('2 areas, 1 with no action.')
    expect((await read('inspection-areas', { asAt: '2026-06-01' })).rows).toEqual([])
    expect((await read('inspection-recurrence')).rows[0]).toEqual([
      'Supervision',
      'Comes back',
      'The quality of supervision',
      'The regularity of supervision',
    ])
    const questions = (await read('inspection-questions')).rows
    expect(questions[0]?.[1]).toContain('why did it not last?')
    expect(questions[1]?.[1]).toContain('by whom and by when?')
    expect((await read('inspection-measures')).rows[0]?.[1]).toContain('Visits made in time (MEA-')
    expect((await read('inspection-area-answers')).rows[0]?.join(' ')).toContain('“The regularity of supervision”')
    // The grade of 2019 is of another framework, so it does not stand beside this one (FW-2).
    expect((await read('inspection-judgements')).rows).toEqual([['Overall effectiveness', 'Good', '']])
    expect((await read('inspection-history')).rows).toHaveLength(2)
    expect((await read('inspection-directions')).rows[0]?.slice(1, 5)).toEqual([
      'Governance',
      '30 June 2026',
      '31 July 2026',
      'Will slip',
    ])
    expect((await read('inspection-duties')).rows.map(([what]) => what?.toString().split(':')[0])).toEqual([
      'Publish the report (POST-2)',
      'Send the statement of action (POST-3)',
      'Publish the statement of action (POST-1)',
    ])
    expect((await read('inspection-documents')).rows).toHaveLength(3)
    expect((await read('inspection-bodies')).rows).toEqual([])
    const none = await read('inspection-areas', { inspection: 'INS-99' })
    expect([none.rows, none.empty]).toEqual([[], 'No such inspection had been published by then.'])
    expect((await read('inspection-areas', { inspection: undefined })).rows).toHaveLength(2)
  })
})

const textOf = (value: unknown): unknown =>
  value !== null && typeof value === 'object' && 'text' in value ? value.text : value
