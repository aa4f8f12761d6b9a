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
  makeCouncil,
  nameTeam,
  openDataIssues,
  raiseForCause,
  readyToSign,
  setDataSupply,
  setOutProcess,
  signDataRun,
  startDataRun,
} from '../modules/child-level-data/index.ts'
import { asPerson, asSystem, type Ground } from '../spine/access/index.ts'
import { readDue } from '../spine/actions/index.ts'
import { sealFile } from '../spine/children/index.ts'
import { performRun } from '../spine/runs/index.ts'
import type { DemoPeople } from './people.ts'

/** Which checks each month's lists still fail, a year ago first: what is mended stays mended, but for one that comes back. */
const faultsByMonth: readonly (readonly string[])[] = [
  [
    'AA-C05',
    'AA-C06',
    'AA-L2-02',
    'AA-L4-02',
    'AA-L6-05',
    'AA-L6-09',
    'AA-L7-03',
    'AA-L7-06',
    'AA-L8-07',
    'AA-L8-12',
    'AA-L9-05',
  ],
  ['AA-C05', 'AA-C06', 'AA-L2-02', 'AA-L4-02', 'AA-L6-05', 'AA-L6-09', 'AA-L7-03', 'AA-L8-07', 'AA-L8-12', 'AA-L9-05'],
  ['AA-C05', 'AA-C06', 'AA-L4-02', 'AA-L6-05', 'AA-L6-09', 'AA-L7-03', 'AA-L8-07', 'AA-L8-12', 'AA-L9-05'],
  ['AA-C05', 'AA-L4-02', 'AA-L6-05', 'AA-L6-09', 'AA-L7-03', 'AA-L8-12', 'AA-L9-05'],
  ['AA-C05', 'AA-L4-02', 'AA-L6-05', 'AA-L6-09', 'AA-L8-12', 'AA-L9-05'],
  ['AA-L4-02', 'AA-L6-05', 'AA-L6-09', 'AA-L8-12', 'AA-L9-05'],
  ['AA-L4-02', 'AA-L6-09', 'AA-L8-12', 'AA-L9-05', 'AA-C06'],
  ['AA-L4-02', 'AA-L6-09', 'AA-L8-12', 'AA-C06'],
  ['AA-L4-02', 'AA-L6-09', 'AA-L8-12'],
  ['AA-L6-09', 'AA-L8-12', 'AA-L4-02'],
  ['AA-L6-09', 'AA-L8-12'],
  ['AA-L6-09', 'AA-L8-12', 'AA-L4-02'],
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
  try {
    for (const [index, faults] of faultsByMonth.entries()) {
      const asAt = today
        .with({ day: 1 })
        .subtract({ months: faultsByMonth.length - 1 - index })
        .subtract({ days: 1 })
      await oneMonth(ground, officer, { asAt, faults, folder, signed: index < faultsByMonth.length - 1 })
      if (index === 0) await sayWhoMakesIt(onDay(ground, asAt.add({ days: 4 })), people, officer)
    }
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
  await decideWhatToMend(ground, people, officer)
}

type Month = { asAt: Temporal.PlainDate; faults: readonly string[]; folder: string; signed: boolean }
type Officer = { person: string; actingFor: null }

function onDay(ground: Ground, day: Temporal.PlainDate, time = '09:20'): Ground {
  const instant = day.toZonedDateTime({ timeZone: 'Europe/London', plainTime: time }).toInstant()
  return { ...ground, clock: fixedClock(instant.toString()) }
}

async function oneMonth(ground: Ground, officer: Officer, { asAt, faults, folder, signed }: Month): Promise<void> {
  const made = await makeCouncil({ asAt, seed: 7, children: 70, council: 'Wexmoor', faults, shape: 'template' })
  const path = join(folder, 'lists')
  await writeFile(path, made.workbook)
  const day = asAt.add({ days: 4 })
  const begun = onDay(ground, day)
  const name = `Annex A ${asAt.toString()}.xlsx`
  const file = { ...(await sealFile(ground, path)), name, type: 'xlsx' }
  const { reference } = await asPerson(begun, officer, (work) =>
    startDataRun(work, { purpose: 'monthly test', asAt: asAt.toString(), files: [file] }),
  )
  await doWhatWaits(onDay(ground, day, '09:22'))
  await asPerson(onDay(ground, day, '09:30'), officer, (work) => checkDataRun(work, reference))
  await doWhatWaits(onDay(ground, day, '09:31'))
  if (!signed) return
  await asPerson(onDay(ground, day.add({ days: 1 }), '16:05'), officer, async (work) => {
    const version = await readyToSign(work, reference)
    const knownIssues = 'Each error is in the issues log with its owner.'
    await signDataRun(work, reference, { role: 'Data and Performance Manager', knownIssues, version })
  })
}

async function doWhatWaits(ground: Ground): Promise<void> {
  const waiting = await asSystem(ground, 'demo', (work) =>
    work.tx
      .selectFrom('run')
      .select('id')
      .where('status', '=', 'waiting')
      .where('kind', 'like', 'child-level data%')
      .execute(),
  )
  for (const { id } of waiting) {
    const end = await performRun(ground, childLevelJobsHere, id, (words, fault) => {
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
      child_population: 41_200,
    })
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
