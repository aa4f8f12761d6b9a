import { setImmediate as othersTurn } from 'node:timers/promises'

/** Few enough to take some milliseconds, whatever is done with each. */
const AT_ONCE = 1_000

/**
 * Does something with each of many things and gives what came of it, in order. Every thousand, whoever else waits for this thread has
 * a turn: pages are answered by the thread that saves a run of a hundred thousand rows.
 */
export async function inTurns<T, R>(all: Iterable<T>, deed: (one: T, at: number) => R): Promise<R[]> {
  const made: R[] = []
  for (const one of all) {
    if (made.length > 0 && made.length % AT_ONCE === 0) await othersTurn()
    made.push(deed(one, made.length))
  }
  return made
}
