import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { someMeasure } from '../../../../test/set-up/measures.ts'
import { someone, type TestPerson } from '../../../../test/set-up/people.ts'
import { useTestDatabase } from '../../../../test/set-up/test-database.ts'
import { fixedClock } from '../../../kernel/clock.ts'
import { asPerson, asSystem } from '../../../spine/access/index.ts'
import { changeChildrenSettings, childrenSettings } from '../../../spine/children/index.ts'
import { dataset, registerDatasets } from '../../../spine/datasets/index.ts'
import { readRecord } from '../../../spine/records/index.ts'
import { performRun, readRun, startRun } from '../../../spine/runs/index.ts'
import { measureKind } from '../store/measure-kind.ts'
import { standingValues } from '../store/read-values.ts'
import { enterValues } from './enter-values.ts'
import { addMeasure, changeMeasure } from './keep-measure.ts'
import { keepYardstick } from './keep-yardsticks.ts'
import { measureDatasets } from './measure-datasets.ts'
import { takeFromDataset } from './take-from-dataset.ts'
import { hourlyTaking, takeValuesJob } from './take-values-job.ts'
import { writeCommentary } from './write-commentary.ts'

const database = useTestDatabase()
const offered = registerDatasets(measureDatasets)
const evidence = { source: '', sourceOn: null, verifiedBy: 'Yusuf', confidence: 'high', note: '' } as const
const on = (day: string) => ({ ...database.current(), clock: fixedClock(day) })

const read = (who: TestPerson, key: string, asAt: string, more = {}) =>
  asPerson(database.current(), who, async (work) => {
    const found = offered.byKey(key, 1)
    if (!found) throw new Error(`nothing offers ${key}`)
    return found.read(work, { asAt, since: null, body: null, ...more })
  })
const rowOf = async (who: TestPerson, key: string, asAt: string, title: string, more = {}) =>
  (await read(who, key, asAt, more)).rows.find(({ measure }) => typeof measure === 'object' && measure?.text === title)

const pictureCalled = async (who: TestPerson, asAt: string, title: string) => {
  const found = (await read(who, 'measure-run-charts', asAt)).pictures?.find((one) => one.title === title)
  return found?.kind === 'run chart' ? found : undefined
}

const enter = (
  who: TestPerson,
  day: string,
  reference: string,
  startsOn: string,
  value: number,
  share?: [number, number],
) =>
  asPerson(on(day), who, async (work) => {
    const measure = await readRecord(work, measureKind, reference)
    const figure = { value, numerator: share?.[0] ?? null, denominator: share?.[1] ?? null }
    return enterValues(work, measure, measure.version, [{ startsOn, teamId: null, figure, evidence }], 'Counted again')
  })

describe('measures in a report', () => {
  it('are as they were known on its day, with the quarter before, the target and what is behind them', async () => {
    const manager = await someone(database.current(), 'Rae Report', 'programme-manager')
    const { reference } = await asPerson(on('2026-01-10'), manager, (work) =>
      addMeasure(work, someMeasure(manager.id, { title: 'Visits' })),
    )
    await enter(manager, '2026-02-10', reference, '2026-01-01', 80)
    await enter(manager, '2026-05-10', reference, '2026-04-01', 70)
    await asPerson(on('2026-05-10'), manager, async (work) => {
      const measure = await readRecord(work, measureKind, reference)
      await keepYardstick(work, measure, measure.version, {
        against: 'target',
        fromOn: '2026-04-01',
        value: 90,
        source: '',
      })
      const words = { startsOn: '2026-04-01', teamId: null, behind: 'Two workers left', doing: 'Cover is agreed' }
      await writeCommentary(work, reference, measure.version + 1, words)
    })
    await enter(manager, '2026-06-10', reference, '2026-04-01', 75)
    expect(await rowOf(manager, 'measures-by-period', '2026-05-15', 'Visits')).toMatchObject({
      period: 'Apr 26',
      value: '70%',
      before: '80%',
      change: 'Worse',
      target: '90%',
      met: 'Not met',
      neighbours: '',
    })
    expect(await rowOf(manager, 'measures-by-period', '2026-06-15', 'Visits')).toMatchObject({ value: '75%' })
    const exception = await rowOf(manager, 'measure-exceptions', '2026-05-15', 'Visits')
    expect(exception).toMatchObject({ behind: 'Two workers left', by: 'Rae Report' })
    expect(exception?.['why']).toBe('It does not meet its target.')
    expect((await rowOf(manager, 'measure-exceptions', '2026-06-10', 'Visits'))?.['why']).not.toContain('No value')
    const soon = await rowOf(manager, 'measure-exceptions', '2026-06-10', 'Visits')
    expect(soon?.['why']).not.toContain('No value')
    expect((await rowOf(manager, 'measure-exceptions', '2026-06-15', 'Visits'))?.['why']).toContain(
      'No value of the latest month',
    )
    expect(await rowOf(manager, 'measures-by-period', '2026-01-05', 'Visits')).toBeUndefined()
    expect(await rowOf(manager, 'measure-evidence', '2026-05-15', 'Visits')).toMatchObject({
      by: 'Yusuf',
      source: 'Case system',
    })
  })

  it('hide small numbers of people, and which way a hidden one went', async () => {
    const manager = await someone(database.current(), 'Hal Hide', 'programme-manager')
    const { reference } = await asPerson(on('2026-01-10'), manager, (work) =>
      addMeasure(work, someMeasure(manager.id, { title: 'Few', for_scrutiny: false })),
    )
    await enter(manager, '2026-02-10', reference, '2026-01-01', 50, [20, 40])
    await enter(manager, '2026-05-10', reference, '2026-04-01', 7.5, [3, 40])
    const row = await rowOf(manager, 'measures-by-period', '2026-05-15', 'Few')
    expect(row).toMatchObject({ value: 'Hidden', before: '50%', change: 'Hidden', met: 'Hidden' })
    expect(await rowOf(manager, 'measures-by-period', '2026-05-15', 'Few', { only: 'scrutiny' })).toBeUndefined()
    expect(await rowOf(manager, 'measure-exceptions', '2026-05-14', 'Few')).toBeUndefined()
    const picture = await pictureCalled(manager, '2026-05-15', 'Few')
    expect(picture?.points.map(({ value }) => value)).toEqual([50])
    expect(picture?.table.rows).toEqual([
      ['April', '', 'Not shown'],
      ['January', '50%', ''],
      ['February', 'Not shown', ''],
      ['March', 'Not shown', ''],
    ])
    expect(picture?.says).toBe('Its latest figure is hidden.')
    const officer = await someone(database.current(), 'Dot Officer', 'data-officer')
    await asPerson(database.current(), officer, async (work) =>
      changeChildrenSettings(work, { ...(await childrenSettings(work)), smallestNumber: 2 }),
    )
    expect(await rowOf(manager, 'measures-by-period', '2026-05-15', 'Few')).toMatchObject({ value: '7.5%' })
    expect((await read(manager, 'measures-by-period', '2026-05-15')).notes.join(' ')).toContain('under 2')
    await asPerson(database.current(), officer, async (work) =>
      changeChildrenSettings(work, { ...(await childrenSettings(work)), smallestNumber: 5 }),
    )
  })
})

describe('a measure that names where its values come from', () => {
  const runs = dataset({
    key: 'child-level-measures',
    version: 1,
    title: 'Measures from the child-level data',
    parameters: z.object({ asAt: z.iso.date() }),
    // As signed runs are: the latest as at a day or before it, and none before the first.
    read: async (_work, { asAt }) => {
      const run = ['2026-05-20', '2026-03-20'].find((day) => day <= asAt)
      const value = run === '2026-05-20' ? '45 of 120 (38%)' : 'Hidden: under 5, or more'
      return {
        columns: [
          { key: 'measure', header: 'Measure', kind: 'text' },
          { key: 'value', header: 'Value', kind: 'text' },
        ],
        rows: run ? [{ measure: 'Visits in time', value }] : [],
        notes: [`From RUN-1, as at ${run}.`],
        asAt: run ?? asAt,
      }
    },
  })

  it('takes each signed run’s once, in the period of the run, and never a hidden one', async () => {
    const manager = await someone(database.current(), 'Tai Taker', 'programme-manager')
    const from = { dataset_key: 'child-level-measures', dataset_row: 'Visits in time', dataset_column: 'value' }
    const made = await asPerson(database.current(), manager, (work) => addMeasure(work, someMeasure(manager.id, from)))
    const take = (version: number) =>
      asPerson(database.current(), manager, (work) =>
        takeFromDataset(work, made.reference, version, registerDatasets([runs])),
      )
    expect(await take(1)).toEqual({
      entered: 1,
      corrected: 0,
      same: 0,
      left: ['“Hidden: under 5, or more” of “Visits in time” cannot be taken as a figure.'],
    })
    const values = await asPerson(database.current(), manager, (work) => standingValues(work, [made.id]))
    expect(values).toMatchObject([{ startsOn: '2026-05-01', value: 37.5, numerator: 45, sourceOn: '2026-05-20' }])
    expect(values[0]?.note).toContain('RUN-1')
    expect(await take(2)).toMatchObject({ entered: 0, same: 1 })
    expect(values[0]).toMatchObject({ taken: true, takenFrom: null })
    const byItself = async () => {
      const { id } = await asSystem(database.current(), 'test', (work) =>
        startRun(work, {
          kind: hourlyTaking.kind,
          title: hourlyTaking.title,
          input: {},
          key: `taking ${Math.random()}`,
        }),
      )
      const job = takeValuesJob(registerDatasets([runs]))
      await performRun(database.current(), [job], id, (_, fault) => expect(fault).toBeUndefined())
      const run = await asSystem(database.current(), 'test', (work) => readRun(work, id))
      return run.messages.at(-1)?.words
    }
    expect(await byItself()).toContain('1 measure looked at, 0 values taken, 0 corrected.')
    // Somebody knows better than the source: that stays, however often the source is asked, until they ask it themselves.
    await enter(manager, '2026-06-16', made.reference, '2026-05-01', 40)
    expect(await byItself()).toContain('0 values taken, 0 corrected.')
    expect(await take(3)).toMatchObject({ corrected: 1 })
    await expect(
      asPerson(database.current(), manager, (work) => takeFromDataset(work, made.reference, 2, registerDatasets([]))),
    ).rejects.toThrow('Nothing here offers')
  })

  it('cannot change how often it is measured once it has values', async () => {
    const manager = await someone(database.current(), 'Per Iod', 'programme-manager')
    const words = someMeasure(manager.id)
    const made = await asPerson(database.current(), manager, (work) => addMeasure(work, words))
    await enter(manager, '2026-06-16', made.reference, '2026-05-01', 70)
    await expect(
      asPerson(database.current(), manager, (work) =>
        changeMeasure(work, made.reference, 2, { ...words, period: 'quarter' }),
      ),
    ).rejects.toThrow('Retire it')
  })
})
