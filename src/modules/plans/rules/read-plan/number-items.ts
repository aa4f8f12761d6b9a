import { missingNumbers, parseItemNumber } from '../../../../kernel/item-numbers.ts'
import type { DraftItem, DraftStream } from './draft.ts'
import type { PlanMessage } from './plan-reading.ts'

/**
 * Gives every stream and item its number: as typed where there is one, put right where a spreadsheet lost a zero
 * ("3.10" shown as 3.1), given where there is none. Says which numbers are missing or used twice (CAL-8).
 */
export function numberStreams(streams: readonly DraftStream[]): DraftStream[] {
  const used = new Set<string>()
  const numbered = streams.map((stream, index) => {
    const { number, messages } = streamNumber(stream, index, used)
    used.add(number)
    return numberItems({ ...stream, number, messages: [...stream.messages, ...messages] })
  })
  return withRepeats(numbered)
}

function streamNumber(
  stream: DraftStream,
  index: number,
  used: ReadonlySet<string>,
): { number: string; messages: PlanMessage[] } {
  const sections = stream.items
    .map(({ number }) => parseItemNumber(number))
    .filter((parts) => parts && parts.length > 1)
  const section = String(sections[0]?.[0] ?? '')
  if (stream.number !== '' && section !== '' && section !== stream.number) {
    const where = stream.items[0] ? { row: stream.items[0].row } : {}
    const text = `The work stream “${stream.title}” is numbered ${stream.number}, but its items begin with ${section}.`
    return { number: stream.number, messages: [{ level: 'warning', where, text }] }
  }
  if (stream.number !== '') return { number: stream.number, messages: [] }
  if (section !== '' && !used.has(section)) return { number: section, messages: [] }
  let free = index + 1
  while (used.has(String(free))) free += 1
  return { number: String(free), messages: [] }
}

function numberItems(stream: DraftStream): DraftStream {
  const kept = stream.items.map((item, index) => withLostZero(item, stream.items[index - 1]))
  const given = kept.some(({ number }) => number !== '')
    ? kept.map((item) => ({ ...item }))
    : kept.map((item, index) => ({ ...item, number: `${stream.number}.${index + 1}` }))
  const messages = [...stream.messages]
  if (kept.length > 0 && kept.every(({ number }) => number === '')) {
    messages.push({ level: 'note', where: placeOf(kept[0]), text: 'The items had no numbers, so numbers were given.' })
  }
  giveFreeNumbers(given, stream.number)
  const byNumber = new Map(given.map((item) => [item.number, item]))
  for (const missing of missingNumbers([...byNumber.keys()])) {
    const before = itemBefore(missing, byNumber)
    const text = `Item ${missing} is missing${before ? `: the plan goes on from ${before.number} without it` : ''}.`
    messages.push({ level: 'warning', where: placeOf(before), text })
  }
  return { ...stream, items: given, messages }
}

/** After 3.9 comes 3.10; a spreadsheet that holds it as a decimal shows 3.1, and 3.2 for 3.20. */
function withLostZero(item: DraftItem, before: DraftItem | undefined): DraftItem {
  const typed = item.number.replace(/[.)\s]+$/, '')
  const [now, last] = [parseItemNumber(typed), parseItemNumber(before?.number ?? '')]
  const [section, number] = now ?? []
  if (
    now?.length === 2 &&
    last?.length === 2 &&
    section === last[0] &&
    number !== undefined &&
    last[1] === number * 10 - 1
  ) {
    const text = `“${item.number}” was taken as ${section}.${number}0: spreadsheets drop the last zero.`
    const messages: PlanMessage[] = [...item.messages, { level: 'note', where: { row: item.row }, text }]
    return { ...item, number: `${section}.${number}0`, messages }
  }
  return typed === item.number ? item : { ...item, number: typed }
}

/** An item without a number among numbered ones gets the next after the item before, or the next after all. */
function giveFreeNumbers(items: DraftItem[], stream: string): void {
  const numbers = items.map(({ number }) => parseItemNumber(number)).filter((parts) => parts !== null)
  const section = (numbers[0] ?? []).slice(0, -1).join('.') || stream
  const flat = numbers.every((parts) => parts.length === 1)
  const taken = new Set(numbers.map((parts) => parts.at(-1) ?? 0))
  let highest = numbers.reduce((most, parts) => Math.max(most, parts.at(-1) ?? 0), 0)
  let last = 0
  for (const item of items) {
    if (item.number === '') {
      const free = taken.has(last + 1) ? highest + 1 : last + 1
      taken.add(free)
      item.number = flat ? String(free) : `${section}.${free}`
      const text = `This item had no number; it was given ${item.number}.`
      item.messages = [...item.messages, { level: 'note', where: { row: item.row }, text }]
    }
    last = parseItemNumber(item.number)?.at(-1) ?? last
    highest = Math.max(highest, last)
  }
}

/** The item with the nearest lower number in the same section. */
function itemBefore(missing: string, byNumber: ReadonlyMap<string, DraftItem>): DraftItem | undefined {
  const parts = parseItemNumber(missing) ?? []
  const section = parts.slice(0, -1)
  for (let number = (parts.at(-1) ?? 0) - 1; number >= 0; number -= 1) {
    const item = byNumber.get([...section, number].join('.'))
    if (item) return item
  }
  return undefined
}

/** Numbers in parts stand for the whole plan, so no two items may share one; plain ones only count within a stream. */
function withRepeats(streams: readonly DraftStream[]): DraftStream[] {
  const seen = new Map<string, number>()
  return streams.map((stream) => ({
    ...stream,
    items: stream.items.map((item) => {
      const key = (parseItemNumber(item.number)?.length ?? 0) > 1 ? item.number : `${stream.number}:${item.number}`
      const first = seen.get(key)
      if (first === undefined) seen.set(key, item.row)
      if (first === undefined) return item
      const text = `The number ${item.number} is used twice: also in row ${first}.`
      return { ...item, messages: [...item.messages, { level: 'problem', where: { row: item.row }, text }] }
    }),
  }))
}

function placeOf(item: DraftItem | undefined): PlanMessage['where'] {
  return item ? { row: item.row } : {}
}
