import type { Temporal } from 'temporal-polyfill'
import {
  addMeasure,
  enterValues,
  keepYardstick,
  linkMeasure,
  measureKind,
  type NewValue,
  periodAfter,
  periodOf,
  takeFromDataset,
  writeCommentary,
} from '../../modules/measures/index.ts'
import { asPerson, type Ground, type Work } from '../../spine/access/index.ts'
import type { Datasets } from '../../spine/datasets/index.ts'
import { readRecord } from '../../spine/records/index.ts'
import { council } from '../cast.ts'
import type { DemoPeople } from '../people.ts'
import { daysAgo } from '../plan/days.ts'
import type { DemoPlan } from '../plan/load-plan.ts'
import type { DemoMeasure } from './demo-measure.ts'
import { figureOf } from './figures.ts'
import { fromRuns, library } from './library.ts'

/** Added so many days ago, with all that was known then; from then on each period is entered a while after it ends. */
const addedAgo = 200
const enteredAfter = 9

/** Items of the plan that a measure measures, by its title. */
const measures: Readonly<Record<string, string>> = {
  'Case audits graded good or better': '4.1',
  'Children for each social worker': '7.1',
  'Children seen within five working days of referral': '1.6',
}

type Loaded = { one: DemoMeasure; reference: string; periods: readonly string[] }

/** Wexmoor's library with two years of months and three of quarters, entered by their owners as the months went by. */
export async function loadMeasures(
  ground: Ground,
  people: DemoPeople,
  plan: DemoPlan,
  datasets: Datasets,
): Promise<void> {
  const today = ground.clock.today()
  const marian = { person: people.id('Marian Holt'), actingFor: null }
  const loaded = await asPerson(daysAgo(ground, addedAgo), marian, async (work) => {
    const made: Loaded[] = []
    for (const one of library) {
      const {
        owner,
        shape: _shape,
        among: _among,
        held,
        teams: _teams,
        wanting: _wanting,
        behind: _behind,
        behindBefore: _behindBefore,
        ofTeam: _ofTeam,
        ...words
      } = one
      const { reference } = await addMeasure(work, { ...words, ...entered, ownerId: people.id(owner) })
      await holdAgainst(work, reference, held ?? {}, today)
      const item = measures[one.title]
      if (item) await linkMeasure(work, reference, plan.action(item))
      made.push({ one, reference, periods: periodsOf(one, today) })
    }
    return made
  })
  for (const ago of [addedAgo - 1, ...daysOfEntry(today)]) {
    const then = daysAgo(ground, ago, 90)
    const known = then.clock.today().toString()
    for (const [owner, its] of Map.groupBy(loaded, ({ one }) => one.owner)) {
      await asPerson(then, { person: people.id(owner), actingFor: null }, async (work) => {
        for (const measure of its) await enterKnown(work, people, measure, known)
      })
    }
  }
  for (const { one, reference, periods } of loaded) {
    const startsOn = periods.at(-1 - (one.wanting ?? 0)) ?? ''
    const { behindBefore } = one
    if (behindBefore)
      await asPerson(daysAgo(ground, 58, 200), { person: people.id(one.owner), actingFor: null }, (work) =>
        say(work, reference, latestBy(work, one, startsOn), null, ...behindBefore),
      )
    await asPerson(daysAgo(ground, 22, 200), { person: people.id(one.owner), actingFor: null }, async (work) => {
      const of = latestBy(work, one, startsOn)
      if (one.ofTeam) await say(work, reference, of, people.id(`${council} ${one.ofTeam[0]}`), one.ofTeam[1], '')
      if (one.behind) await say(work, reference, of, null, ...one.behind)
    })
  }
  await takeFromRuns(ground, people, datasets)
}

/** One measure has no values entered: each signed run of the child-level data gives it one. */
async function takeFromRuns(ground: Ground, people: DemoPeople, datasets: Datasets): Promise<void> {
  const yusuf = people.id('Yusuf Demir')
  const { reference } = await asPerson(
    daysAgo(ground, 4),
    { person: people.id('Marian Holt'), actingFor: null },
    (work) => addMeasure(work, { ...fromRuns, status: 'in use', ownerId: yusuf }),
  )
  await asPerson(daysAgo(ground, 3), { person: yusuf, actingFor: null }, (work) =>
    takeFromDataset(work, reference, 1, datasets),
  )
}

const entered = { status: 'in use', dataset_key: '', dataset_version: 1, dataset_row: '', dataset_column: '' } as const

/** Two years of months, or three of quarters, up to the last that has ended: enough to tell change from chance. */
function periodsOf({ period }: DemoMeasure, today: Temporal.PlainDate): string[] {
  const count = period === 'month' ? 24 : 12
  const last = periodAfter(period, periodOf(period, today.toString()), -1)
  return Array.from({ length: count }, (_, index) => periodAfter(period, last, index - count + 1))
}

/** A while after each month ended since the library was made, as days ago. */
function daysOfEntry(today: Temporal.PlainDate): number[] {
  const months = Array.from({ length: 8 }, (_, index) => today.with({ day: 1 }).subtract({ months: index }))
  return months
    .map((first) => first.add({ days: enteredAfter }).until(today).days)
    .filter((ago) => ago >= 0 && ago < addedAgo - 5)
    .toSorted((a, b) => b - a)
}

async function holdAgainst(
  work: Work,
  reference: string,
  held: NonNullable<DemoMeasure['held']>,
  today: Temporal.PlainDate,
): Promise<void> {
  const fromOn = periodOf('year', today.subtract({ years: 1 }).toString())
  const all = [
    ['target', held.target, 'Improvement plan'],
    ['statistical neighbours', held.neighbours, 'Made up for Wexmoor'],
    ['England', held.england, 'Made up for Wexmoor'],
  ] as const
  for (const [against, value, source] of all) {
    if (value === undefined) continue
    const measure = await readRecord(work, measureKind, reference)
    await keepYardstick(work, measure, measure.version, { against, fromOn, value, source })
  }
}

/** Enters what had ended a while ago and is not there: the first time all of it, then a period at a time. */
async function enterKnown(
  work: Work,
  people: DemoPeople,
  { one, reference, periods }: Loaded,
  known: string,
): Promise<void> {
  const wanted = periods.slice(0, one.wanting ? -one.wanting : undefined)
  const ended = wanted.filter((startsOn) => periodAfter(one.period, startsOn) <= known)
  const evidence = {
    source: '',
    sourceOn: known,
    verifiedBy: one.owner === 'Yusuf Demir' ? 'Chloe Nankervis' : 'Yusuf Demir',
    confidence: one.caveats === '' ? ('high' as const) : ('medium' as const),
    note: '',
  }
  const values = ended.flatMap((startsOn): NewValue[] => {
    const index = periods.indexOf(startsOn)
    const service = { startsOn, teamId: null, figure: figureOf(one, index, periods.length), evidence }
    const teams = Object.entries(one.teams ?? {}).map(([team, apart]) => ({
      startsOn,
      teamId: people.id(`${council} ${team}`),
      figure: figureOf(one, index, periods.length, apart),
      evidence,
    }))
    return index >= periods.length - 6 ? [service, ...teams] : [service]
  })
  const measure = await readRecord(work, measureKind, reference)
  const there = await work.tx
    .selectFrom('measure_value')
    .select(['starts_on'])
    .where('measure_id', '=', measure.id)
    .execute()
  const fresh = values.filter(({ startsOn }) => !there.some((row) => row.starts_on === startsOn))
  await enterValues(work, measure, measure.version, fresh, '')
}

/** The period that an owner speaks of: the latest that had ended when they did. */
function latestBy(work: Work, { period }: DemoMeasure, startsOn: string): string {
  const ended = periodAfter(period, periodOf(period, work.clock.today().toString()), -1)
  return startsOn < ended ? startsOn : ended
}

async function say(
  work: Work,
  reference: string,
  startsOn: string,
  teamId: string | null,
  behind: string,
  doing: string,
): Promise<void> {
  const { version } = await readRecord(work, measureKind, reference)
  await writeCommentary(work, reference, version, { startsOn, teamId, behind, doing })
}
