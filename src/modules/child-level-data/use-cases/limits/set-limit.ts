import { NotFound, NotValid } from '../../../../kernel/failures.ts'
import { insist, type Work } from '../../../../spine/access/index.ts'
import type { Limits } from '../../rules/checks/check.ts'
import { limitsOn, readLimit } from '../../rules/limits/council-limits.ts'
import { keepLimit, type LimitSaid, setLimits } from '../../store/data-limits.ts'
import { type LimitGroup, readLimitGroups, shippedLimits } from '../read-content.ts'

export type LimitWords = { value: string; startsOn: string; reason: string; asShipped: boolean }

/**
 * Sets a limit of the council's own from a day on, or goes back to what ships. Runs as at that day and later go by it; what an
 * earlier run called late stays late.
 */
export async function setLimit(work: Work, key: string, said: LimitWords): Promise<void> {
  insist(work.actor, 'run child-level data')
  const { limits, version } = shippedLimits()
  const shipped = limits[key]
  if (shipped === undefined) throw new NotFound('That limit')
  const wrong: Record<string, string> = {}
  const read = said.asShipped ? { value: null } : readLimit(key, said.value)
  if ('problem' in read) wrong['value'] = read.problem
  if (said.reason.trim() === '') wrong['reason'] = 'Say why, so that whoever reads a run knows'
  if (!/^\d{4}-\d{2}-\d{2}$/.test(said.startsOn)) wrong['startsOn'] = 'Enter the day from which it holds'
  if ('problem' in read || Object.keys(wrong).length > 0) throw new NotValid(wrong)
  await keepLimit(work, {
    key,
    value: read.value,
    startsOn: said.startsOn,
    reason: said.reason.trim(),
    shippedValue: shipped,
    shippedVersion: version,
  })
}

export type LimitNow = {
  key: string
  words: string
  shipped: number
  /** The council's own today; null where it is as it ships. */
  own: number | null
  /** What was said of it last, with one that is still to begin. */
  said: LimitSaid | null
}
export type LimitGroupNow = Pick<LimitGroup, 'name'> & { limits: readonly LimitNow[] }

/** Every limit by the part of the work: what ships, and the council's own today. */
export async function limitsNow(work: Work): Promise<LimitGroupNow[]> {
  const said = await setLimits(work)
  const own = limitsOn(work.clock.today().toString(), said)
  const shipped = shippedLimits().limits
  return readLimitGroups().map(({ name, limits }) => ({
    name,
    limits: Object.entries(limits).map(([key, words]) => ({
      key,
      words,
      shipped: shipped[key] ?? 0,
      own: own[key] ?? null,
      said: said.find((one) => one.key === key) ?? null,
    })),
  }))
}

/** How a run's limits differ from what ships, in words. */
export function ownLimitWords(limits: Limits): string[] {
  const words = new Map(readLimitGroups().flatMap((group) => Object.entries(group.limits)))
  return Object.entries(limits).map(([key, value]) => `${words.get(key) ?? key}: ${value}`)
}
