import { z } from 'zod'
import { instantOf, type Work } from '../../../spine/access/index.ts'
import { newId } from '../../../spine/records/index.ts'
import type { Limits } from '../rules/checks/check.ts'
import type { SetLimit } from '../rules/limits/council-limits.ts'

export type LimitSaid = SetLimit & {
  reason: string
  by: string | null
  shippedValue: number
  shippedVersion: number
}

/** Every limit that the council has set, latest first; of one limit where it is named. */
export async function setLimits(work: Work, key?: string): Promise<LimitSaid[]> {
  let found = work.tx
    .selectFrom('data_limit as l')
    .leftJoin('record as r', 'r.id', 'l.set_by')
    .select(['l.limit_key as key', 'l.value', 'l.starts_on as startsOn', 'l.set_at as setAt', 'l.reason'])
    .select(['r.title as by', 'l.shipped_value as shippedValue', 'l.shipped_version as shippedVersion'])
  if (key !== undefined) found = found.where('l.limit_key', '=', key)
  return found.orderBy('l.starts_on', 'desc').orderBy('l.set_at', 'desc').execute()
}

type LimitToKeep = Pick<LimitSaid, 'key' | 'value' | 'startsOn' | 'reason' | 'shippedValue' | 'shippedVersion'>

/** Keeps a limit that the council sets from a day on. */
export async function keepLimit(work: Work, said: LimitToKeep): Promise<void> {
  const at = instantOf(work)
  await work.tx
    .insertInto('data_limit')
    .values({
      id: newId(at.getTime()),
      limit_key: said.key,
      value: said.value,
      starts_on: said.startsOn,
      reason: said.reason,
      shipped_value: said.shippedValue,
      shipped_version: said.shippedVersion,
      set_by: work.actor.person ?? '',
      set_at: at,
    })
    .execute()
}

const limitsShape = z.record(z.string(), z.number())

/** Pins the council's own limits that a run went by, with the version of those that ship. */
export async function keepPinnedLimits(work: Work, runId: string, version: number, limits: Limits): Promise<void> {
  await work.tx
    .insertInto('data_run_limits')
    .values({ run_id: runId, shipped_version: version, limits: JSON.stringify(limits) })
    .execute()
}

/** What a run went by; null where it was checked before councils set limits. */
export async function pinnedLimits(work: Work, runId: string): Promise<{ version: number; limits: Limits } | null> {
  const row = await work.tx
    .selectFrom('data_run_limits')
    .select(['shipped_version as version', 'limits'])
    .where('run_id', '=', runId)
    .executeTakeFirst()
  return row ? { version: row.version, limits: limitsShape.parse(row.limits) } : null
}
