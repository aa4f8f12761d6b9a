import type { Temporal } from 'temporal-polyfill'
import {
  acceptProposal,
  answerRound,
  closeRound,
  declineProposal,
  listItems,
  mergeProposal,
  openRound,
  propose,
  readPlan,
  remind,
} from '../../modules/plans/index.ts'
import { asPerson, type Ground, type Work } from '../../spine/access/index.ts'
import {
  actionKind,
  addEvidence,
  type Cost,
  changeAction,
  moveActionOn,
  overrideStatus,
  readDue,
  sayProgress,
} from '../../spine/actions/index.ts'
import { readRecord } from '../../spine/records/index.ts'
import type { DemoPeople } from '../people.ts'
import { sayWhen } from '../say-when.ts'
import { daysAgo, dueWords, workingDayAgo } from './days.ts'
import type { DemoProposal } from './proposals.ts'
import type { DemoRound } from './rounds.ts'
import type { DemoCost, DemoItem, Told } from './story.ts'

/** Something that somebody does on a day; `order` decides among those of one day. */
export type Happening = { ago: number; order: number; happen: (then: Ground) => Promise<void> }

/** The council, its plan, and what is known of both while the year is lived through. */
export type Year = {
  people: DemoPeople
  today: Temporal.PlainDate
  plan: string
  /** References of actions by the number of the item. */
  items: Map<string, { reference: string; lead: string }>
  /** The round that is open on the day that is being lived, and what it asks about. */
  round: { reference: string; asks: Set<string> } | null
}

const manager = 'Marian Holt'
/** What opens a day and what ends it. */
const firstOfTheDay = -1
export const lastOfTheDay = 99

const as = <T>(year: Year, then: Ground, name: string, deed: (work: Work) => Promise<T>): Promise<T> =>
  asPerson(then, { person: year.people.id(name), actingFor: null }, deed)

/** Lives through what happened, day by day, each thing done by whoever did it. */
export async function liveThrough(ground: Ground, happenings: readonly Happening[]): Promise<void> {
  const today = ground.clock.today()
  const days = Map.groupBy(
    happenings.toSorted((a, b) => b.ago - a.ago || a.order - b.order),
    ({ ago }) => workingDayAgo(today, ago).toString(),
  )
  for (const those of days.values()) {
    // One after another through the day, done by five o'clock however many there are.
    const between = Math.min(37, Math.floor(480 / those.length))
    for (const [index, one] of those.entries()) {
      await one.happen(daysAgo(ground, one.ago, 7 + between * index))
    }
  }
}

/** What was told of an item. */
export function storyOf(year: Year, number: string, told: Told, order: number): Happening {
  return { ago: told.ago, order, happen: (then) => happen(year, then, number, told) }
}

/** The opening, the reminder and the closing of a round, as far as they have come. */
export function roundOf(year: Year, round: DemoRound): Happening[] {
  const title = workingDayAgo(year.today, round.opened).toLocaleString('en-GB', { month: 'long', year: 'numeric' })
  const opensOn = workingDayAgo(year.today, round.opened).toString()
  const closesOn = workingDayAgo(year.today, round.closes).toString()
  const begins = async (then: Ground) =>
    as(year, then, manager, async (work) => {
      const { reference } = await openRound(work, year.plan, { title, opensOn, closesOn, message: round.message })
      const { rows } = await listItems(work, await readPlan(work, year.plan), { states: ['open'] })
      year.round = { reference, asks: new Set(rows.map((row) => row.reference)) }
    })
  const reminds = (then: Ground) =>
    as(year, then, manager, async (work) => {
      if (year.round) await remind(work, year.plan, year.round.reference, null)
    })
  const ends = (then: Ground) =>
    as(year, then, manager, async (work) => {
      if (year.round) await closeRound(work, year.plan, year.round.reference, 1)
      year.round = null
    })
  const all = [
    { ago: round.opened, order: firstOfTheDay, happen: begins },
    { ago: round.remindedAgo, order: lastOfTheDay, happen: reminds },
    { ago: round.closes, order: lastOfTheDay, happen: ends },
  ]
  return all.filter(({ ago }) => ago >= 0)
}

/** A proposal and the answer to it. */
export function proposalOf(year: Year, proposal: DemoProposal): Happening[] {
  const made = { reference: '' }
  const { by, words, why, aroseIn, stream, answer } = proposal
  const proposed = (then: Ground) =>
    as(year, then, by, async (work) => {
      const aroseOn = aroseIn === '' ? null : work.clock.today().subtract({ days: 3 }).toString()
      made.reference = (await propose(work, year.plan, { words, why, aroseIn, aroseOn, stream })).reference
    })
  const happenings: Happening[] = [{ ago: proposal.ago, order: 0, happen: proposed }]
  if (!answer) return happenings
  const answered = (then: Ground) =>
    as(year, then, answer.by, async (work) => {
      if ('declined' in answer) await declineProposal(work, year.plan, made.reference, 1, answer.declined)
      else if ('mergedInto' in answer) {
        const action = itemOf(year, answer.mergedInto).reference
        await mergeProposal(work, year.plan, made.reference, 1, { action, words: answer.words })
      } else {
        const { lead, due } = answer.accepted
        const leads = [{ personId: year.people.id(lead), capacity: 'lead' as const }]
        const item = { words, leads, due: readDue(dueWords(due, year.today), work.clock.today()) }
        const accepted = await acceptProposal(work, year.plan, made.reference, 1, { stream: stream ?? '1', item })
        year.items.set(accepted.number, { reference: accepted.action, lead })
      }
    })
  return [...happenings, { ago: answer.ago, order: 0, happen: answered }]
}

function itemOf(year: Year, number: string) {
  const item = year.items.get(number)
  if (!item) throw new Error(`The demonstration has no item ${number}`)
  return item
}

async function happen(year: Year, then: Ground, number: string, told: Told): Promise<void> {
  const { reference, lead } = itemOf(year, number)
  const words = (text: string) => ({ words: sayWhen(text, year.today) })
  const version = async (work: Work) => (await readRecord(work, actionKind, reference)).version
  const moves = (name: string, deed: Parameters<typeof moveActionOn>[3], said: Parameters<typeof moveActionOn>[4]) =>
    as(year, then, name, async (work) => {
      await moveActionOn(work, reference, await version(work), deed, said)
    })
  if ('says' in told) await say(year, then, number, told)
  else if ('done' in told) await moves(lead, 'mark as done', words(told.done))
  else if ('verified' in told) {
    const { looked } = told
    await moves(told.by, 'verify', { ...words(told.verified), sample: { looked, held: looked } })
  } else if ('sentBack' in told) await moves(told.by, 'send back', words(told.sentBack))
  else if ('effect' in told) {
    await moves(lead, 'say what difference it made', { ...words(told.effect), evidence: told.evidence })
  } else if ('proof' in told) {
    await as(year, then, lead, (work) => addEvidence(work, reference, { ...words(told.proof), address: '' }))
  } else if ('movedTo' in told) {
    await as(year, then, manager, async (work) => {
      const due = readDue(dueWords(told.movedTo, year.today), work.clock.today())
      await changeAction(work, reference, await version(work), { due }, 'moved the date')
    })
  } else {
    const override = { status: told.override, reason: sayWhen(told.reason, year.today) }
    const actingFor = told.actingFor ? year.people.id(told.actingFor) : null
    await asPerson(then, { person: year.people.id(told.by), actingFor }, async (work) => {
      await overrideStatus(work, reference, await version(work), override)
    })
  }
}

/** What a lead says: in the round that is open and asks about it, or of their own accord. */
async function say(year: Year, then: Ground, number: string, told: Extract<Told, { says: string }>): Promise<void> {
  const { reference, lead } = itemOf(year, number)
  const said = { words: sayWhen(told.says, year.today), confidence: told.confidence }
  const { round } = year
  await as(year, then, lead, async (work) => {
    if (!round?.asks.has(reference)) return sayProgress(work, reference, said)
    const answer = { ...said, done: false, evidence: '' }
    await answerRound(work, year.plan, round.reference, [{ reference, seen: '', answer }])
  })
}

/** An item as it was agreed when the plan was made. */
export function asNewItem(work: Work, item: DemoItem, people: DemoPeople, today: Temporal.PlainDate) {
  const leads = item.leads.map((name, index) => ({
    personId: people.id(name),
    capacity: index === 0 ? ('lead' as const) : ('co-lead' as const),
  }))
  const deputies = item.deputy
    ? [{ personId: people.id(item.deputy.name), capacity: 'deputy' as const, trained: item.deputy.trained }]
    : []
  return {
    words: item.words,
    leads: [...leads, ...deputies],
    due: readDue(dueWords(item.due, today), work.clock.today()),
    ...(item.cost ? { cost: costOf(item.cost, people) } : {}),
    key: item.key ?? false,
    evidenceWanted: item.evidence ?? '',
    partnerId: item.partner ? people.id(item.partner) : null,
  }
}

function costOf(cost: DemoCost, people: DemoPeople): Cost {
  const agreedById = people.id(cost.agreedBy)
  if (cost.kind === 'none') return { kind: 'none', pence: null, funding: '', agreedById }
  return { kind: cost.kind, pence: cost.pounds * 100, funding: cost.funding, agreedById }
}
