import type { Temporal } from 'temporal-polyfill'
import { fixedClock } from '../../kernel/clock.ts'
import { addItem, addStream, makePlan } from '../../modules/plans/index.ts'
import { asPerson, type Ground, type Work } from '../../spine/access/index.ts'
import {
  actionKind,
  addEvidence,
  changeAction,
  moveActionOn,
  overrideStatus,
  readDue,
  sayProgress,
} from '../../spine/actions/index.ts'
import { readRecord } from '../../spine/records/index.ts'
import type { DemoPeople } from '../people.ts'
import { childLevelData, evidenceBank } from './data-and-evidence.ts'
import { communications, partnership, workforce } from './people-and-partners.ts'
import { qualityAssurance, selfEvaluation } from './quality-and-self-evaluation.ts'
import type { DemoItem, Told } from './story.ts'

const streams = [childLevelData, evidenceBank, selfEvaluation, qualityAssurance, communications, partnership, workforce]

/** How long ago the plan was made, in days. */
const madeAgo = 365

type Happening = { ago: number; order: number; reference: string; item: DemoItem; told: Told }

/** Ground as it was so many days ago, at ten in the morning in London. */
export function daysAgo(ground: Ground, ago: number): Ground {
  const day = ground.clock.today().subtract({ days: ago })
  const instant = day.toZonedDateTime({ timeZone: 'Europe/London', plainTime: '10:00' }).toInstant()
  return { ...ground, clock: fixedClock(instant.toString()) }
}

/** Wexmoor's work plan, made a year ago and lived through day by day, each thing done by whoever did it. */
export async function loadPlan(ground: Ground, people: DemoPeople): Promise<string> {
  const today = ground.clock.today()
  const manager = { person: people.id('Marian Holt'), actingFor: null }
  const happenings: Happening[] = []
  const reference = await asPerson(daysAgo(ground, madeAgo), manager, async (work) => {
    const plan = await makePlan(work, {
      title: 'Inspection and improvement work plan',
      purpose: 'What must be true on any ordinary Monday, and what will make the service outstanding.',
      starts: today.subtract({ days: madeAgo }).toString(),
      ends: null,
    })
    for (const [index, stream] of streams.entries()) {
      const lead = { personId: people.id(stream.lead), capacity: 'lead' as const }
      const deputy = stream.deputy
        ? [{ personId: people.id(stream.deputy.name), capacity: 'deputy' as const, trained: stream.deputy.trained }]
        : []
      const words = { number: String(index + 1), title: stream.title, leads: [lead, ...deputy] }
      const made = await addStream(work, plan.reference, words)
      for (const item of stream.items) {
        const action = await addItem(work, made.reference, asNewItem(work, item, people, today))
        for (const [order, told] of item.story.entries()) {
          happenings.push({ ago: told.ago, order, reference: action.reference, item, told })
        }
      }
    }
    return plan.reference
  })
  happenings.sort((a, b) => b.ago - a.ago || a.order - b.order)
  for (const one of happenings) await happen(ground, people, one, today)
  return reference
}

function asNewItem(work: Work, item: DemoItem, people: DemoPeople, today: Temporal.PlainDate) {
  const leads = item.leads.map((name, index) => ({
    personId: people.id(name),
    capacity: index === 0 ? ('lead' as const) : ('co-lead' as const),
  }))
  return {
    words: item.words,
    leads,
    due: readDue(dueWords(item.due, today), work.clock.today()),
    key: item.key ?? false,
    evidenceWanted: item.evidence ?? '',
    partnerId: item.partner ? people.id(item.partner) : null,
  }
}

/** A day as officers write it: 31.05.26. */
function dueWords(due: number | string, today: Temporal.PlainDate): string {
  // YY stands for this year, so that the day which does not exist is always one to come.
  if (typeof due === 'string') return due.replace('YY', String(today.year % 100).padStart(2, '0'))
  const day = today.add({ days: due })
  const two = (number: number) => String(number).padStart(2, '0')
  return `${two(day.day)}.${two(day.month)}.${two(day.year % 100)}`
}

async function happen(ground: Ground, people: DemoPeople, one: Happening, today: Temporal.PlainDate): Promise<void> {
  const { told, reference, item } = one
  const then = daysAgo(ground, told.ago)
  const lead = item.leads[0] ?? 'Marian Holt'
  const as = <T>(name: string, deed: (work: Work) => Promise<T>) =>
    asPerson(then, { person: people.id(name), actingFor: null }, deed)
  const version = async (work: Work) => (await readRecord(work, actionKind, reference)).version
  if ('says' in told)
    await as(lead, (work) => sayProgress(work, reference, { words: told.says, confidence: told.confidence }))
  else if ('done' in told) {
    await as(lead, async (work) =>
      moveActionOn(work, reference, await version(work), 'mark as done', { words: told.done }),
    )
  } else if ('verified' in told) {
    await as(told.by, async (work) =>
      moveActionOn(work, reference, await version(work), 'verify', { words: told.verified }),
    )
  } else if ('sentBack' in told) {
    await as(told.by, async (work) =>
      moveActionOn(work, reference, await version(work), 'send back', { words: told.sentBack }),
    )
  } else if ('effect' in told) {
    const words = { words: told.effect, evidence: told.evidence }
    await as(lead, async (work) =>
      moveActionOn(work, reference, await version(work), 'say what difference it made', words),
    )
  } else if ('proof' in told) await as(lead, (work) => addEvidence(work, reference, { words: told.proof, address: '' }))
  else if ('movedTo' in told) {
    const due = readDue(dueWords(told.movedTo, today), then.clock.today())
    await as('Marian Holt', async (work) =>
      changeAction(work, reference, await version(work), { due }, 'moved the date'),
    )
  } else {
    const override = { status: told.override, reason: told.reason }
    await as(told.by, async (work) => overrideStatus(work, reference, await version(work), override))
  }
}
