import type { Polarity, Strand } from './measure-words.ts'
import { changeSince } from './standing.ts'

/** A measure of a team beside the same of the whole service, for one period. */
export type TeamFigure = {
  readonly title: string
  readonly strand: Strand
  readonly polarity: Polarity
  readonly team: number | null
  readonly service: number | null
}

/**
 * What stands out of a team's workforce and of its practice beside the whole service, in one sentence (D30). It says that
 * they stand together and never that one brings the other about: that is for the narrative of people who know.
 */
export function sayTeam(name: string, figures: readonly TeamFigure[]): string {
  const worse = figures.filter(({ polarity, team, service }) => changeSince(polarity, service, team) === 'worse')
  const of = (workforce: boolean) =>
    worse.filter(({ strand }) => (strand === 'workforce') === workforce).map(({ title }) => title)
  const [staff, practice] = [of(true), of(false)]
  if (staff.length > 0 && practice.length > 0)
    return `${name} is worse off than the service for ${list(staff)} and, beside it, for ${list(practice)}. Ask whether the one has to do with the other.`
  if (staff.length > 0)
    return `${name} is worse off than the service for ${list(staff)}; its practice does not show it.`
  if (practice.length > 0)
    return `${name} is behind the service for ${list(practice)}; its workforce does not account for it.`
  return `${name} is no worse than the service in any of these.`
}

const list = (words: readonly string[]) => {
  const said = words.map((word) => `“${word}”`)
  return said.length < 2 ? said.join('') : `${said.slice(0, -1).join(', ')} and ${said.at(-1)}`
}
