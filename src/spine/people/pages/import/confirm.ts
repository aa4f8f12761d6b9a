import { listOf } from '../../../../platform/http/form.ts'
import { confirmPending, discardPending } from '../../../import-preview/index.ts'
import { type Answer, redirect, type Visit } from '../../../web/index.ts'
import { applyPeople } from '../../import/apply-people.ts'
import { importKind, pendingPeople } from '../../import/pending-people.ts'
import { readDay } from '../day-field.tsx'
import { compared, previewPage } from './preview.tsx'

const errors = {
  none: 'Enter the last day of those ticked',
  wrong: 'Their last day must be a real date, such as 27 3 2026',
}

/** /people/import/:id/confirm: the administrator who sent it. The file is compared again with what is there now. */
export async function confirm(visit: Visit): Promise<Answer> {
  const ids = listOf(visit.typed, 'leaver')
  const lastDay = readDay(visit.typed, 'left')
  if (ids.length > 0 && !lastDay) {
    return previewPage(visit, visit.typed, { 'left-day': lastDay === null ? errors.wrong : errors.none })
  }
  const { outcome, again } = await visit.work((work) =>
    confirmPending(work, importKind, visit.params['id'] ?? '', pendingPeople, async (data) =>
      applyPeople(work, await compared(work, data), { ids, lastDay: lastDay ?? '' }),
    ),
  )
  return redirect('/people', {
    what: again ? `This was already done: ${outcome}` : outcome,
    next: 'Nobody can sign in who could not before.',
  })
}

/** /people/import/:id/discard: the administrator who sent it. */
export async function discard(visit: Visit): Promise<Answer> {
  await visit.work((work) => discardPending(work, visit.params['id'] ?? ''))
  return redirect('/people/import', { what: 'The upload has been thrown away. Nothing was changed.' })
}
