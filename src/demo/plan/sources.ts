import {
  addItem,
  answerFinding,
  changeFinding,
  listFindings,
  mergeActions,
  readPlan,
  recordSource,
} from '../../modules/plans/index.ts'
import { asPerson, type Ground, type Work } from '../../spine/access/index.ts'
import { readDue } from '../../spine/actions/index.ts'
import { dueWords, workingDayAgo } from './days.ts'
import type { Happening, Year } from './live-the-year.ts'

type Answer = { item: string } | { lead: string; theme: string } | { noAction: string }
type DemoSource = {
  ago: number
  title: string
  sort: 'audit' | 'peer review' | 'workshop'
  byWhom: string
  words: string
  found: readonly { words: string; answer?: Answer }[]
}

/** What else than inspection goes into the plan (D02): an audit that is answered, a review half answered, a workshop just in. */
const sources: readonly DemoSource[] = [
  {
    ago: 70,
    title: 'Audit of chronologies and supervision',
    sort: 'audit',
    byWhom: 'Babatunde Cole',
    words: 'Forty cases of four teams, each read with its worker.',
    found: [
      { words: 'Chronologies are missing or thin in a third of cases', answer: { item: '4.9' } },
      { words: 'Managers differ on what a good grade is', answer: { item: '4.8' } },
      {
        words: 'Two teams keep supervision notes outside the case system',
        answer: { noAction: 'Both teams moved their notes in May; the next audit looks again.' },
      },
    ],
  },
  {
    ago: 36,
    title: 'Peer review of the front door',
    sort: 'peer review',
    byWhom: 'Colleagues of a neighbouring council',
    words: 'Three days on site, with the reviewers’ letter to the director.',
    found: [
      { words: 'Thresholds are understood by partners and applied evenly' },
      {
        words: 'Decisions on contacts are made in time, but the reason is not always written down',
        answer: { lead: 'Helen Tregear', theme: 'Management oversight' },
      },
      { words: 'Audit themes are known to managers and not yet to workers', answer: { item: '4.9' } },
    ],
  },
  {
    ago: 6,
    title: 'Workshop with team managers on caseloads',
    sort: 'workshop',
    byWhom: 'Farida Rahman',
    words: '',
    found: [
      { words: 'New workers reach a full caseload in their second month' },
      { words: 'Cases wait for transfer between assessment and the longer-term teams' },
    ],
  },
]

/** An action that a workshop asked for before anybody noticed that the plan had it, and which it went into. */
const twice = {
  ago: 34,
  mergedAgo: 30,
  stream: '4',
  words: 'Carry the themes of each audit into the improvement plan',
  lead: 'Helen Tregear',
  into: '4.9',
  because: 'The peer review asked for what the plan had already.',
}

/** The sources of the plan's year, and the one action that was found to be there twice. */
export function sourcesOf(year: Year): Happening[] {
  const as = <T>(then: Ground, deed: (work: Work) => Promise<T>) =>
    asPerson(then, { person: year.people.id('Marian Holt'), actingFor: null }, deed)
  let made = ''
  return [
    ...sources.map((source) => ({
      ago: source.ago,
      order: 1,
      happen: (then: Ground) => as(then, (work) => record(work, year, source)),
    })),
    {
      ago: twice.ago,
      order: 1,
      happen: (then: Ground) =>
        as(then, async (work) => {
          const stream = (await readPlan(work, year.plan)).streams.find(({ number }) => number === twice.stream)
          if (!stream) throw new Error(`The demonstration has no stream ${twice.stream}`)
          const item = await addItem(work, stream.reference, {
            words: twice.words,
            leads: [{ personId: year.people.id(twice.lead), capacity: 'lead' }],
            due: readDue(dueWords(30, year.today), work.clock.today()),
          })
          made = item.reference
        }),
    },
    {
      ago: twice.mergedAgo,
      order: 1,
      happen: (then: Ground) =>
        as(then, async (work) => {
          await mergeActions(work, made, 1, actionOf(year, twice.into), twice.because)
        }),
    },
  ]
}

const actionOf = ({ items }: Year, number: string): string => {
  const found = items.get(number)
  if (!found) throw new Error(`The demonstration has no item ${number}`)
  return found.reference
}

async function record(work: Work, year: Year, { ago, title, sort, byWhom, words, found }: DemoSource): Promise<void> {
  const heldOn = workingDayAgo(year.today, ago + 7).toString()
  const told = { title, sort, held_on: heldOn, by_whom: byWhom, address: '', words }
  const { id } = await recordSource(work, told, found.map((one) => one.words).join('\n'))
  const findings = await listFindings(work, { sourceIds: [id] })
  for (const [at, { reference, state }] of findings.entries()) {
    const answer = found[at]?.answer
    if (!answer) continue
    if ('item' in answer) {
      await answerFinding(work, reference, actionOf(year, answer.item))
      continue
    }
    const { number, words: saying, theme, no_action } = state
    await changeFinding(work, reference, 1, {
      ...{ number, words: saying, theme, no_action },
      ...('lead' in answer ? { theme: answer.theme } : { no_action: answer.noAction }),
      ownerId: 'lead' in answer ? year.people.id(answer.lead) : null,
    })
  }
}
