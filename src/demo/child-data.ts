import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Temporal } from 'temporal-polyfill'
import { fixedClock } from '../kernel/clock.ts'
import {
  askForChange,
  bookTest,
  checkDataRun,
  childLevelJobsHere,
  decideIssue,
  joinIssue,
  makeYear,
  nameTeam,
  openDataIssues,
  raiseForCause,
  readyToSign,
  setDataSupply,
  setLimit,
  setOutProcess,
  signDataRun,
  startDataRun,
  tickTeam,
} from '../modules/child-level-data/index.ts'
import { asPerson, asSystem, type Ground, type Work } from '../spine/access/index.ts'
import { readDue } from '../spine/actions/index.ts'
import { sealFile } from '../spine/children/index.ts'
import { performRun } from '../spine/runs/index.ts'
import type { DemoPeople } from './people.ts'

/** How many rows of each month's lists fail a check, a year ago first: most are mended and stay so, one kind comes back. */
const faultsByMonth: Readonly<Record<string, readonly number[]>> = {
  'AA-C05': [2, 2, 2, 1, 1, 0, 0, 0, 0, 0, 0, 0],
  'AA-C06': [3, 3, 2, 0, 0, 0, 2, 2, 1, 0, 0, 0],
  'AA-L2-02': [2, 2, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0],
  'AA-L4-02': [3, 3, 3, 3, 2, 2, 2, 2, 1, 1, 0, 2],
  'AA-L6-05': [4, 4, 3, 3, 3, 2, 2, 1, 1, 0, 0, 0],
  'AA-L6-09': [3, 3, 3, 3, 3, 3, 2, 2, 2, 2, 2, 1],
  'AA-L7-06': [1, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0],
  'AA-L8-12': [3, 3, 3, 3, 3, 3, 2, 2, 2, 2, 2, 2],
  'AA-L8-26': [2, 2, 2, 2, 2, 1, 1, 1, 1, 1, 1, 1],
  // The leaving care team has cleared its part since the spring.
  'AA-L9-05': [2, 2, 2, 2, 1, 1, 0, 0, 0, 0, 0, 0],
}

/** How long after half past nine on the first day each run was signed: in days, and at what time. The last waits. */
const signedAfter: readonly (readonly [days: number, time: string] | null)[] = [
  [6, '16:05'],
  [4, '15:40'],
  [5, '11:20'],
  [3, '16:30'],
  [3, '10:15'],
  [2, '14:50'],
  [1, '16:45'],
  [2, '12:10'],
  [1, '15:30'],
  [0, '16:20'],
  [1, '09:35'],
  null,
]

/** Only the last months are held each against the one before, as far back as anybody looks: the others cost a start its time. */
const monthsHeldAgainstTheLast = 4

/** Which managers have been through their part of the latest signed months, and what they said of it. */
const ticks: readonly { month: number; who: string; team: string; words: string }[] = [
  { month: 9, who: 'Grace Mbeki', team: 'Wexmoor Council Children in Need', words: 'Closure reasons put right.' },
  { month: 9, who: 'Tom Elsworthy', team: 'Wexmoor Council Assessment', words: '' },
  {
    month: 10,
    who: 'Grace Mbeki',
    team: 'Wexmoor Council Children in Need',
    words: 'Two wait for a worker who comes back on Monday.',
  },
]

/** What the made-up lists call teams, and which of Wexmoor's teams each is. */
const teams: readonly (readonly [string, string])[] = [
  ['Assessment Team 1', 'Wexmoor Council Assessment'],
  ['Family Safeguarding Team 1', 'Wexmoor Council Children in Need'],
  ['Children in Care Team 1', 'Wexmoor Council Children in Care'],
  ['Leaving Care Team 1', 'Wexmoor Council Leaving Care'],
]

/** A year of monthly runs of fictional children, each made, checked and signed in its month by whoever makes it. */
export async function loadChildData(ground: Ground, people: DemoPeople): Promise<void> {
  const officer = { person: people.id('Yusuf Demir'), actingFor: null }
  const today = ground.clock.today()
  const folder = await mkdtemp(join(tmpdir(), 'sightline-demo-'))
  const days = signedAfter.map((_, index) =>
    today
      .with({ day: 1 })
      .subtract({ months: signedAfter.length - 1 - index })
      .subtract({ days: 1 }),
  )
  const faultsOf = (index: number) =>
    Object.fromEntries(Object.entries(faultsByMonth).map(([check, counts]) => [check, counts[index] ?? 0]))
  const months = days.map((asAt, index) => ({ asAt, faults: faultsOf(index) }))
  const workbooks = await makeYear({ seed: 7, children: 200, council: 'Wexmoor', months })
  try {
    for (const [index, asAt] of days.entries()) {
      const held = index >= days.length - monthsHeldAgainstTheLast
      const workbook = workbooks[index] ?? new Uint8Array()
      if (index === 0) await sayWhoMakesIt(onDay(ground, asAt.add({ days: 3 })), people, officer)
      const signed = signedAfter[index] ?? null
      const reference = await oneMonth(ground, officer, { asAt, workbook, folder, signed, held })
      if (index === 0) await nameTeams(onDay(ground, asAt.add({ days: 4 }), '09:40'), people, officer)
      for (const { who, team, words } of ticks.filter(({ month }) => month === index)) {
        const manager = { person: people.id(who), actingFor: null }
        await asPerson(onDay(ground, asAt.add({ days: 4 }), '14:05'), manager, (work) =>
          tickTeam(work, reference, people.id(team), words),
        )
      }
    }
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
  await decideWhatToMend(ground, people, officer)
}

type Month = {
  asAt: Temporal.PlainDate
  workbook: Uint8Array
  folder: string
  signed: readonly [days: number, time: string] | null
  held: boolean
}
type Officer = { person: string; actingFor: null }

function onDay(ground: Ground, day: Temporal.PlainDate, time = '09:20'): Ground {
  const instant = day.toZonedDateTime({ timeZone: 'Europe/London', plainTime: time }).toInstant()
  return { ...ground, clock: fixedClock(instant.toString()) }
}

async function oneMonth(ground: Ground, officer: Officer, month: Month): Promise<string> {
  const { asAt, workbook, folder, signed, held } = month
  const path = join(folder, 'lists')
  await writeFile(path, workbook)
  const day = asAt.add({ days: 4 })
  const begun = onDay(ground, day)
  const name = `Annex A ${asAt.toString()}.xlsx`
  const file = { ...(await sealFile(ground, path)), name, type: 'xlsx' }
  const { reference } = await asPerson(begun, officer, (work) =>
    startDataRun(work, { purpose: 'monthly test', asAt: asAt.toString(), files: [file] }),
  )
  await doWhatWaits(onDay(ground, day, '09:22'), held)
  await asPerson(onDay(ground, day, '09:30'), officer, (work) => checkDataRun(work, reference))
  await doWhatWaits(onDay(ground, day, '09:31'), held)
  if (!signed) return reference
  const [days, time] = signed
  await asPerson(onDay(ground, day.add({ days }), time), officer, async (work) => {
    const version = await readyToSign(work, reference)
    const knownIssues = 'Each error is in the issues log with its owner.'
    await signDataRun(work, reference, { role: 'Data and Performance Manager', knownIssues, version })
  })
  return reference
}

async function doWhatWaits(ground: Ground, held: boolean): Promise<void> {
  const jobs = childLevelJobsHere(held)
  const waiting = await asSystem(ground, 'demo', (work) =>
    work.tx
      .selectFrom('run')
      .select('id')
      .where('status', '=', 'waiting')
      .where('kind', 'like', 'child-level data%')
      .execute(),
  )
  for (const { id } of waiting) {
    const end = await performRun(ground, jobs, id, (words, fault) => {
      throw new Error(words, { cause: fault })
    })
    if (end !== 'done') throw new Error(`The demonstration's lists could not be read: ${end}`)
  }
}

async function sayWhoMakesIt(ground: Ground, people: DemoPeople, officer: Officer): Promise<void> {
  const today = ground.clock.today()
  await asPerson(ground, officer, async (work) => {
    await setDataSupply(work, null, {
      ownerId: officer.person,
      day_of_month: 4,
      deputy_id: people.id('Chloe Nankervis'),
      deputy_trained_on: today.subtract({ days: 20 }).toString(),
      deputy_tested_on: null,
      council_name: 'Wexmoor',
      // The made-up lists are too short for a rate of any council’s children.
      child_population: null,
    })
    await setLimit(work, 'wholeListLeastRows', {
      value: '200',
      startsOn: today.subtract({ days: 30 }).toString(),
      reason: 'Our lists are short: a share of fewer rows says nothing.',
      asShipped: false,
    })
  })
}

async function nameTeams(ground: Ground, people: DemoPeople, officer: Officer): Promise<void> {
  await asPerson(ground, officer, async (work) => {
    for (const [name, team] of teams) await nameTeam(work, name, people.id(team))
  })
}

/** What was decided about what is left: one action for what comes of recording, a change of the case system, a booked test. */
async function decideWhatToMend(ground: Ground, people: DemoPeople, officer: Officer): Promise<void> {
  const month = onDay(ground, ground.clock.today().subtract({ days: 20 }))
  await asPerson(month, officer, async (work) => {
    const open = await openDataIssues(work)
    const recording = open.slice(0, 3)
    for (const { reference, version } of recording) {
      await decideIssue(work, reference, version, {
        ownerId: people.id('Grace Mbeki'),
        teamId: null,
        cause: 'recording',
        causeWords: 'Dates are written up at the end of the week.',
        decision: 'undecided',
        decisionWords: '',
      })
    }
    await raiseForCause(work, {
      references: recording.map(({ reference }) => reference),
      words: 'Write up closures and visits on the day, with a weekly look at what is missing',
      due: readDue('end of next month', work.clock.today()),
      leads: [{ personId: people.id('Grace Mbeki'), capacity: 'lead' }],
    })
    const [system] = open.slice(3)
    await askForChange(
      work,
      {
        title: 'Let the placement postcode be recorded for a foster carer who moves',
        wanted: 'A new postcode with the day from which it holds.',
        needed_by: 'List 8, placement postcode',
        urgency: 'before the next inspection',
        standing: 'agreed',
        supplier_words: 'In the spring release.',
        workaround: 'Corrected by hand each month.',
        ownerId: people.id('Declan Moroney'),
      },
      system?.reference ?? null,
    )
    await joinToRisks(
      work,
      open.map(({ reference }) => reference),
    )
    await bookTest(work, work.clock.today().add({ days: 48 }).toString())
    await setOutProcess(work, {
      procedure: 'Before an assessment begins',
      teamId: people.id('Wexmoor Council Assessment'),
      steps: [
        'The referral is read by a manager within one working day',
        'Consent is recorded',
        'The child is seen alone',
      ],
    })
  })
}

/** The risks of the register that endanger the supply of data, joined to the issues that show them. */
async function joinToRisks(work: Work, issues: readonly string[]): Promise<void> {
  const risks = await work.tx
    .selectFrom('record')
    .select('reference')
    .where('kind', '=', 'RSK')
    .where('title', 'in', [
      'Visits are recorded late by two teams',
      'The case system’s supplier moves agreed changes to a later release',
    ])
    .orderBy('number')
    .execute()
  for (const [place, { reference }] of risks.entries()) {
    const issue = issues[place]
    if (issue) await joinIssue(work, issue, reference)
  }
}
