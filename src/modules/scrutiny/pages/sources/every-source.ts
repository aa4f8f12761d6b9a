import { NotPossibleNow } from '../../../../kernel/failures.ts'
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

type Begun = { id: string; typed: Typed }

/** What is asked of every sort alike, whatever its records hold. */
const madeOf = <S extends OfReview>(source: SourceOfEvidence<S>) => ({
  ...{ kind: source.kind.kind, table: source.kind.table, path: source.path, many: source.many },
  part: source.part ?? 'Evidence',
  routes: routesOfSource(source),
  begin: async (work: Work, reviewId: string, reference: string): Promise<Begun> => {
    const row = await sourceOfReview(work, source.kind, reviewId, reference)
    const typed = source.entry(row)
    if (typed === null)
      throw new NotPossibleNow(`Nothing of ${reference} can be relied on yet. Its page says what is still wanted.`)
    return { id: row.id, typed }
  },
})

/** Every sort, in the order in which a review comes to them. A new one is named here. */
const sorts = [
  madeOf(information),
  madeOf(stakeholders),
  madeOf(witnesses),
  madeOf(visits),
  madeOf(surveys),
  madeOf(chronology),
  madeOf(claims),
  madeOf(methods),
]

/** The sorts that stand among a review's evidence, for lists of them. */
export const everySource = sorts.filter(({ part }) => part === 'Evidence')

/** Addresses of all of them. */
export const sourceRoutes: readonly Route[] = [
  ...sorts.flatMap(({ routes }) => routes),
  post('/scrutiny/reviews/:reference/information/standard', 'keep evidence', addStandardInformation),
  get('/scrutiny/witnesses/:reference/invitation.docx', 'keep evidence', invitationFile),
]

/** How an entry of the evidence log begins that is written from a source of the same review; null where the reference is none. */
export async function entryFromSource(work: Work, reviewId: string, reference: string): Promise<Begun | null> {
  const found = sorts.find(({ kind }) => reference.startsWith(`${kind}-`))
  return found ? found.begin(work, reviewId, reference) : null
}
