import { NotPossibleNow, NotValid } from '../../../kernel/failures.ts'
import { inSystemRead, insist, type Work } from '../../../spine/access/index.ts'
import { type ActionInFull, changeAction, readAction } from '../../../spine/actions/index.ts'
import { liveStreams, nextPosition } from '../store/read-plans.ts'
import { proposeNumber } from './add-item.ts'

/** An action that stands nowhere yet, and the streams of live plans where it could. */
export async function placesFor(work: Work, reference: string) {
  insist(work.actor, 'change an action')
  const action = await readAction(work, reference)
  refusePlaced(action)
  return { action, streams: await liveStreams(work) }
}

/**
 * Places an action in a work stream, at its end: one that a decision or a risk raised becomes an item of the plan, keeps
 * what it arose from, and is read there by whoever leads it. A number that is left empty is the next one.
 */
export async function placeInPlan(
  work: Work,
  reference: string,
  place: { stream: string; number: string },
): Promise<{ version: number; number: string; planReference: string; planTitle: string }> {
  const { action, streams } = await placesFor(work, reference)
  const stream = streams.find((one) => one.reference === place.stream)
  if (!stream) throw new NotValid({ stream: 'Choose the work stream that it is to stand in' })
  const number = place.number.trim() || (await proposeNumber(work, stream))
  const position = await inSystemRead(work, 'next place in a stream', (system) => nextPosition(system, stream.id))
  const within = { id: stream.id, number, position }
  const { version } = await changeAction(work, reference, action.version, { within }, 'placed in a plan')
  return { version, number, planReference: stream.planReference, planTitle: stream.planTitle }
}

function refusePlaced({ reference, state, within }: ActionInFull): void {
  if (state.state === 'withdrawn') throw new NotPossibleNow(`${reference} has been withdrawn.`)
  if (state.within_id === null) return
  const where = within ? `stands in “${within.title}”` : 'stands somewhere else'
  throw new NotPossibleNow(`${reference} ${where} already. To move it within its plan, tick it on the plan’s table.`)
}
