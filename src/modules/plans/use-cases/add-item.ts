import { inSystemRead, type Work } from '../../../spine/access/index.ts'
import { type NewAction, raiseAction } from '../../../spine/actions/index.ts'
import { nextItemNumber } from '../rules/next-number.ts'
import { nextPosition, numbersIn, readStream, type Stream } from '../store/read-plans.ts'

export type NewItem = Omit<NewAction, 'within'> & {
  /** The number as people write it. Left out, the next one is taken; empty, it has none. */
  number?: string
}

/** Adds an item to a work stream: an action on the one register that stands in the stream under a number. */
export async function addItem(
  work: Work,
  streamReference: string,
  item: NewItem,
): Promise<{ id: string; reference: string; number: string }> {
  const stream = await readStream(work, streamReference)
  const { number: wanted, ...action } = item
  const number = wanted ?? (await proposeNumber(work, stream))
  const position = await inSystemRead(work, 'next place in a stream', (system) => nextPosition(system, stream.id))
  const made = await raiseAction(work, { ...action, within: { id: stream.id, number, position } })
  return { ...made, number }
}

/** The number to propose for the next item of a stream. */
export async function proposeNumber(work: Work, stream: Pick<Stream, 'id' | 'number'>): Promise<string> {
  const inUse = await inSystemRead(work, 'next number in a stream', (system) => numbersIn(system, [stream.id]))
  return nextItemNumber(stream.number, inUse)
}
