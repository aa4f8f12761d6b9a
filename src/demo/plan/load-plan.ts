import { addItem, addStream, changeStream, makePlan, type StreamWords } from '../../modules/plans/index.ts'
import { asPerson, type Ground } from '../../spine/access/index.ts'
import { setAllAside, waitingFor } from '../../spine/notifications/index.ts'
import { type DemoPeople, leavers, recordLeaver } from '../people.ts'
import { childLevelData, evidenceBank } from './data-and-evidence.ts'
import { daysAgo, workingDayAgo } from './days.ts'
import {
  asNewItem,
  type Happening,
  lastOfTheDay,
  liveThrough,
  proposalOf,
  roundOf,
  storyOf,
  type Year,
} from './live-the-year.ts'
import { communications, partnership, workforce } from './people-and-partners.ts'
import { proposals } from './proposals.ts'
import { qualityAssurance, selfEvaluation } from './quality-and-self-evaluation.ts'
import { rounds, saidInRounds } from './rounds.ts'
import { sourcesOf } from './sources.ts'

const streams = [childLevelData, evidenceBank, selfEvaluation, qualityAssurance, communications, partnership, workforce]

/** How long ago the plan was made, in days, and by when everyone had seen what they were given in it. */
const madeAgo = 365
const seenAgo = 358

/** The plan's reference, and those of its actions by the number of the item. */
export type DemoPlan = { reference: string; action: (number: string) => string }

/** Wexmoor's work plan, made a year ago and lived through day by day, each thing done by whoever did it. */
export async function loadPlan(ground: Ground, people: DemoPeople): Promise<DemoPlan> {
  const year: Year = { people, today: ground.clock.today(), plan: '', items: new Map(), round: null }
  const happenings = await makeThePlan(ground, year)
  for (const [number, said] of Object.entries(saidInRounds)) {
    happenings.push(...said.map((told, order) => storyOf(year, number, told, order)))
  }
  happenings.push(...rounds.flatMap((round) => roundOf(year, round)))
  happenings.push(...proposals.flatMap((proposal) => proposalOf(year, proposal)))
  happenings.push(...sourcesOf(year))
  happenings.push(
    ...leavers.map(({ name, ago }) => ({
      ago,
      order: lastOfTheDay,
      happen: async (then: Ground) => {
        await recordLeaver(then, people, name)
      },
    })),
  )
  happenings.push({ ago: seenAgo, order: 0, happen: (then) => seeWhatWasGiven(then, year) })
  await liveThrough(ground, happenings)
  const action = (number: string) => {
    const found = year.items.get(number)
    if (!found) throw new Error(`The demonstration has no item ${number}`)
    return found.reference
  }
  return { reference: year.plan, action }
}

/** Makes the plan with its streams and items as they were agreed; gives what is told of them. */
function makeThePlan(ground: Ground, year: Year): Promise<Happening[]> {
  const { people, today } = year
  const happenings: Happening[] = []
  return asPerson(daysAgo(ground, madeAgo), { person: people.id('Marian Holt'), actingFor: null }, async (work) => {
    const plan = await makePlan(work, {
      title: 'Inspection and improvement work plan',
      purpose: 'What must be true on any ordinary Monday, and what will make the service outstanding.',
      starts: workingDayAgo(today, madeAgo).toString(),
      ends: null,
    })
    year.plan = plan.reference
    for (const [index, stream] of streams.entries()) {
      const lead = { personId: people.id(stream.lead), capacity: 'lead' as const }
      const deputy = stream.deputy
        ? [{ personId: people.id(stream.deputy.name), capacity: 'deputy' as const, trained: stream.deputy.trained }]
        : []
      const words = { number: String(index + 1), title: stream.title, leads: [lead, ...deputy] }
      const testedAgo = stream.deputy?.testedAgo
      const tested = testedAgo === undefined ? null : workingDayAgo(today, testedAgo).toString()
      const before = testedAgo !== undefined && testedAgo > madeAgo
      const made = await addStream(work, plan.reference, { ...words, ...(before ? { coverTestedOn: tested } : {}) })
      if (testedAgo !== undefined && !before) {
        const noted = { ...words, coverTestedOn: tested }
        happenings.push({ ago: testedAgo, order: lastOfTheDay, happen: (then) => noteCover(then, year, made, noted) })
      }
      for (const item of stream.items) {
        const { reference, number } = await addItem(work, made.reference, asNewItem(work, item, people, today))
        year.items.set(number, { reference, lead: item.leads[0] ?? 'Marian Holt' })
        happenings.push(...item.story.map((told, order) => storyOf(year, number, told, order)))
      }
    }
    return happenings
  })
}

/** The manager notes that a stream's deputy has stood in. */
async function noteCover(then: Ground, { people }: Year, stream: { reference: string }, words: StreamWords) {
  const manager = { person: people.id('Marian Holt'), actingFor: null }
  await asPerson(then, manager, (work) => changeStream(work, stream.reference, 1, words))
}

/** Everyone who was given something when the plan was made says that they have seen it. */
async function seeWhatWasGiven(then: Ground, { people }: Year): Promise<void> {
  for (const person of people.whoSignIn) {
    await asPerson(then, { person, actingFor: null }, async (work) => {
      const deeds = new Set((await waitingFor(work, person, 200)).map(({ deed }) => deed))
      for (const deed of deeds) await setAllAside(work, deed)
    })
  }
}
