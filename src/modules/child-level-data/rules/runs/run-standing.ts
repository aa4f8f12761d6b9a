/** Where a data run is. The first four lead to one another; a signed run changes no more. */
export const runStates = ['reading', 'understood', 'checking', 'checked', 'signed'] as const
export type RunState = (typeof runStates)[number]

/** What people see: a run whose work failed or was stopped says so instead. */
export type Standing = RunState | 'failed' | 'stopped'

/** How the long work behind a run stands, as spine/runs has it; null where it cannot be found. */
export type WorkStatus = 'waiting' | 'running' | 'done' | 'failed' | 'cancelled' | 'uncertain' | null

/**
 * A run is never half there: what its work became decides whether it is still under way, so that a killed worker, a stopped
 * work and a run that says "checking" cannot disagree.
 */
export function standingOf(state: RunState, work: WorkStatus): Standing {
  if (state !== 'reading' && state !== 'checking') return state
  if (work === 'cancelled') return 'stopped'
  return work === 'failed' || work === 'uncertain' ? 'failed' : state
}

export const standingWords: Readonly<Record<Standing, string>> = {
  reading: 'Being read',
  understood: 'Read, not checked',
  checking: 'Being checked',
  checked: 'Checked, not signed',
  signed: 'Signed',
  failed: 'Failed',
  stopped: 'Stopped',
}

/** Whether the lists may be checked: they have been read, and no work is under way. */
export const mayBeChecked = (state: RunState, standing: Standing): boolean =>
  standing === 'understood' || (state === 'checking' && (standing === 'failed' || standing === 'stopped'))

/** "2 hours 5 minutes", "3 days", "less than a minute": how long something took, from its milliseconds. */
export function timeTaken(milliseconds: number): string {
  const minutes = Math.floor(milliseconds / 60_000)
  if (minutes < 1) return 'less than a minute'
  const [days, hours, rest] = [Math.floor(minutes / 1440), Math.floor((minutes % 1440) / 60), minutes % 60]
  const parts = [count(days, 'day'), count(hours, 'hour'), days > 0 ? '' : count(rest, 'minute')]
  return parts.filter((part) => part !== '').join(' ')
}

const count = (number: number, word: string) => (number === 0 ? '' : `${number} ${word}${number === 1 ? '' : 's'}`)
