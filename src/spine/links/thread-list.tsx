import type { ThreadEnd } from './links.ts'

/** Where a record is found by its reference, whatever its kind: search goes straight there. */
export const addressOfReference = (reference: string): string => `/search?for=${encodeURIComponent(reference)}`

/** One way along a record's thread, up or down, as a list; null where nothing hangs that way, so that no heading stands alone. */
export function threadList(thread: readonly ThreadEnd[], upward: boolean) {
  const ends = thread.filter((end) => end.upward === upward)
  if (ends.length === 0) return null
  return (
    <ul class="govuk-list">
      {ends.map((end) => (
        <li>
          {end.says}{' '}
          <a class="govuk-link" href={addressOfReference(end.reference)}>
            {end.title}
          </a>{' '}
          <span class="sl-no-wrap">{end.reference}</span>
        </li>
      ))}
    </ul>
  )
}
