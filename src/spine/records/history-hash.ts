import { createHash } from 'node:crypto'

/** Text of a value with the keys of every object in order, so that the same value always has the same hash. */
export function canonical(value: unknown): string {
  if (value instanceof Date) return JSON.stringify(value.toISOString())
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`
  if (value !== null && typeof value === 'object') {
    const fields = Object.entries(value)
      .filter(([, field]) => field !== undefined)
      .sort(([a], [b]) => (a < b ? -1 : 1))
    return `{${fields.map(([name, field]) => `${JSON.stringify(name)}:${canonical(field)}`).join(',')}}`
  }
  return JSON.stringify(value ?? null)
}

export const sha256 = (text: string | Uint8Array): string => createHash('sha256').update(text).digest('hex')

/** What an event's hash covers. Changing any of it, or leaving an event out, breaks the chain. */
export type HashedEvent = {
  id: string
  record_id: string
  version: number
  at: Date
  actor_id: string | null
  acting_for_id: string | null
  deed: string
  reason: string | null
  image: unknown
  previous_hash: string
}

/** The hash that chains an event to the one before it. */
export function eventHash(event: HashedEvent): string {
  const { id, record_id, version, at, actor_id, acting_for_id, deed, reason, image, previous_hash } = event
  return sha256(canonical({ id, record_id, version, at, actor_id, acting_for_id, deed, reason, image, previous_hash }))
}
