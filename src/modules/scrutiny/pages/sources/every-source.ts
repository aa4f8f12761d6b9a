import type { Typed } from '../../../../platform/http/form.ts'
import type { Work } from '../../../../spine/access/index.ts'
import { get, post, type Route } from '../../../../spine/web/index.ts'
import type { OfReview } from '../../store/sources-of.ts'
import { sourceOfReview } from '../../use-cases/sources-of-review.ts'
import { surveys } from '../surveys/survey-source.tsx'
import { chronology } from './chronology.tsx'
import { claims } from './claims.ts'
import { information } from './information.tsx'
import { invitationFile } from './invitation.ts'
import { methods } from './methods.tsx'
import type { SourceOfEvidence } from './source-of-evidence.ts'
import { routesOfSource } from './source-routes.ts'
import { stakeholders } from './stakeholders.tsx'
import { addStandardInformation } from './standard-information.ts'
import { visits } from './visits.ts'
import { witnesses } from './witnesses.ts'

/** The sorts of sources in the order in which a review comes to them, for lists of them. */
export const everySource = [information, stakeholders, witnesses, visits, surveys, chronology, claims].map(
  ({ kind: { kind, table }, path, many }) => ({ kind, table, path, many }),
)

/** Addresses of all of them. */
export const sourceRoutes: readonly Route[] = [
  ...routesOfSource(information),
  post('/scrutiny/reviews/:reference/information/standard', 'keep evidence', addStandardInformation),
  ...routesOfSource(stakeholders),
  ...routesOfSource(witnesses),
  get('/scrutiny/witnesses/:reference/invitation.docx', 'keep evidence', invitationFile),
  ...routesOfSource(visits),
  ...routesOfSource(chronology),
  ...routesOfSource(claims),
  ...routesOfSource(methods),
]

type Begun = { id: string; typed: Typed }

const entryOf = <S extends OfReview>(source: SourceOfEvidence<S>) => ({
  letters: source.kind.kind,
  begin: async (work: Work, reviewId: string, reference: string): Promise<Begun> => {
    const row = await sourceOfReview(work, source.kind, reviewId, reference)
    return { id: row.id, typed: source.entry(row) ?? {} }
  },
})
const entries = [
  entryOf(information),
  entryOf(stakeholders),
  entryOf(witnesses),
  entryOf(visits),
  entryOf(surveys),
  entryOf(chronology),
  entryOf(claims),
  entryOf(methods),
]

/** How an entry of the evidence log begins that is written from a source of the same review; null where the reference is none. */
export async function entryFromSource(work: Work, reviewId: string, reference: string): Promise<Begun | null> {
  const found = entries.find(({ letters }) => reference.startsWith(`${letters}-`))
  return found ? found.begin(work, reviewId, reference) : null
}
