import { printRecurrence } from '../../../../kernel/print-recurrence.ts'
import type { PlanMessage, PlanReading, ReadItem } from './plan-reading.ts'

/** A message as JSON, with its suggested date as ISO text. */
interface PlanMessageJson extends Omit<PlanMessage, 'suggestedDate'> {
  suggestedDate?: string
}

/** What `sightline plan read --json` prints: dates are ISO text or null, a recurrence says itself in words too. */
export function planToJson(plan: PlanReading) {
  return {
    streams: plan.streams.map(({ number, title, items, messages }) => ({
      number,
      title,
      items: items.map(itemToJson),
      messages: messages.map(messageToJson),
    })),
    workStreams: plan.workStreams,
    messages: plan.messages.map(messageToJson),
  }
}

function itemToJson({ number, text, leads, when, key, others, row, messages }: ReadItem) {
  const { recurrence } = when
  return {
    number,
    text,
    leads,
    when: {
      text: when.text,
      earliest: when.earliest?.toString() ?? null,
      latest: when.latest?.toString() ?? null,
      recurrence: recurrence && {
        text: printRecurrence(recurrence),
        ...recurrence,
        starts: recurrence.starts?.toString() ?? null,
      },
      precision: when.precision,
    },
    key,
    others,
    row,
    messages: messages.map(messageToJson),
  }
}

function messageToJson({ suggestedDate, ...message }: PlanMessage): PlanMessageJson {
  return suggestedDate ? { ...message, suggestedDate: suggestedDate.toString() } : message
}

/** Every message of a plan with the item or stream that it is about, in the order of the plan. */
export function allMessages(plan: PlanReading): { about: string; message: PlanMessage }[] {
  const of = (about: string, messages: readonly PlanMessage[]) => messages.map((message) => ({ about, message }))
  const streams = plan.streams.flatMap(({ title, messages, items }) => [
    ...of(title, messages),
    ...items.flatMap((item) => of(item.number, item.messages)),
  ])
  return [...of('', plan.messages), ...streams]
}
