import { plural } from '../../../../kernel/text.ts'

export const seats = ['chair', 'member', 'substitute', 'co-opted'] as const
export const officerParts = ['lead support officer', 'scrutiny officer', 'deputy', 'democratic services'] as const

/** The roles of those who are in the service that scrutiny looks at. */
const rolesOfService = new Set(['programme-manager', 'director', 'staff', 'data-officer', 'team-manager'])

/** Whether somebody can support a review independently: nobody of the service under review (seed 004, SCR-10, G35). */
export const isOfTheService = (roles: readonly string[]): boolean => roles.some((role) => rolesOfService.has(role))

export type OtherReview = { reference: string; title: string; weeks: number | null }

/** What an officer supports besides, in words: nothing said where there is nothing (G15). */
export function loadInWords(name: string, others: readonly OtherReview[]): string | null {
  if (others.length === 0) return null
  const stated = others.flatMap(({ weeks }) => weeks ?? [])
  const weeks = stated.reduce((sum, one) => sum + one, 0)
  const unsaid = others.length - stated.length
  const said = [
    ...(stated.length > 0 ? [`${plural(weeks, 'week')} stated`] : []),
    ...(unsaid > 0 ? [`nobody has said how long ${unsaid === 1 ? 'one' : unsaid} of them takes`] : []),
  ]
  return `${name} supports ${plural(others.length, 'other review')}: ${said.join('; ')}.`
}

/** Whether a seat is held on a day: from its first day to its last. */
export const sitsOnDay = ({ from, until }: { from: string; until: string }, day: string): boolean =>
  from <= day && (until === '' || until >= day)
