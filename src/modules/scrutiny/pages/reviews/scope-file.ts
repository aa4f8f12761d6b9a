import type { Answer, Visit } from '../../../../spine/web/index.ts'
import { scopeAsWord } from '../../documents/scope-document.ts'
import { namesOf } from '../../store/people-of-scrutiny.ts'
import { readScope } from '../../use-cases/scope.ts'

/** /scrutiny/reviews/:reference/scope.docx: whoever may read the review. */
export async function scopeFile(visit: Visit): Promise<Answer> {
  const { scope, committee } = await visit.work(async (work) => {
    const found = await readScope(work, visit.params['reference'] ?? '')
    const { body_id: bodyId } = found.review.state
    return { scope: found, committee: (await namesOf(work, [bodyId])).get(bodyId) ?? '' }
  })
  const bytes = await scopeAsWord(scope, committee, visit.council.name)
  const name = `${scope.review.reference} scope.docx`
  const type = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
  return { kind: 'file', bytes, name, type }
}
