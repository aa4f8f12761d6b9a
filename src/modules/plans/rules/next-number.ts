import { parseItemNumber } from '../../../kernel/item-numbers.ts'

/**
 * The number to propose for a new item: one after the highest of the stream's own series ("3.10" → "3.11"), or the
 * stream's number and 1 where it has none. Numbers already there stay as people wrote them. Strength C.
 */
export function nextItemNumber(streamNumber: string, inUse: readonly string[]): string {
  const series = inUse.map(parseItemNumber).filter((parts) => parts !== null)
  const stream = parseItemNumber(streamNumber)
  const own = stream ? series.filter((parts) => parts.length === stream.length + 1 && begins(parts, stream)) : series
  const like = own.length > 0 ? own : series
  if (like.length === 0) return stream ? `${stream.join('.')}.1` : '1'
  const prefix = (like.at(-1) ?? []).slice(0, -1)
  const same = like.filter((parts) => parts.length === prefix.length + 1 && begins(parts, prefix))
  const highest = Math.max(...same.map((parts) => parts.at(-1) ?? 0))
  return [...prefix, highest + 1].join('.')
}

/** The number to propose for a new stream: one after the highest there is. */
export function nextStreamNumber(inUse: readonly string[]): string {
  const firsts = inUse.flatMap((number) => parseItemNumber(number)?.[0] ?? [])
  return String(Math.max(0, ...firsts) + 1)
}

const begins = (parts: readonly number[], prefix: readonly number[]) =>
  prefix.every((part, index) => parts[index] === part)
