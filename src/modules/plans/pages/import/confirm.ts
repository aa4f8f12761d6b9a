import { NotPossibleNow, NotValid } from '../../../../kernel/failures.ts'
import { textOf } from '../../../../platform/http/form.ts'
import { discardPending } from '../../../../spine/import-preview/index.ts'
import { type Answer, redirect, type Visit } from '../../../../spine/web/index.ts'
import { confirmImport, keepImportChoices, PlanChangedSincePreview } from '../../use-cases/import-confirm.ts'
import { previewImport } from '../../use-cases/import-preview.ts'
import { showPreview } from './preview.tsx'
import { readChoices } from './typed-choices.ts'

const idOf = (visit: Visit) => visit.params['id'] ?? ''

/** POST /plans/import/:id/choices: keeps what was chosen and shows what that makes of the plan. */
export async function keepChoices(visit: Visit): Promise<Answer> {
  await saveChoices(visit)
  return redirect(`/plans/import/${idOf(visit)}`)
}

/** POST /plans/import/:id/confirm: does it, once; or shows the preview again with what stands in the way. */
export async function confirm(visit: Visit): Promise<Answer> {
  try {
    const seen = await saveChoices(visit).catch(onceConfirmed)
    const done = await visit.work((work) => confirmImport(work, idOf(visit), seen))
    return redirect(`/plans/${done.plan}`, {
      what: done.again ? 'This was imported before; nothing was done twice.' : done.outcome,
      next: 'Leads who are new to the register are contacts: an administrator can give them an account.',
    })
  } catch (refusal) {
    if (refusal instanceof NotValid) return showPreview(visit, refusal.fields)
    if (refusal instanceof PlanChangedSincePreview) return showPreview(visit, { seen: refusal.message })
    throw refusal
  }
}

/** Pressed twice: there is nothing left to choose, and confirming again says what was done. */
function onceConfirmed(refusal: unknown): string {
  if (refusal instanceof NotPossibleNow) return ''
  throw refusal
}

/** POST /plans/import/:id/discard: throws the upload away. */
export async function discard(visit: Visit): Promise<Answer> {
  await visit.work((work) => discardPending(work, idOf(visit)))
  return redirect('/plans', { what: 'The upload has been thrown away. Nothing was imported.' })
}

/**
 * Keeps the choices sent with the form. Gives what the person has seen: where only their own choices have changed it
 * since the page was made, what those make of it; else what the page said, which then no longer fits.
 */
async function saveChoices(visit: Visit): Promise<string> {
  return visit.work(async (work) => {
    const before = await previewImport(work, idOf(visit))
    await keepImportChoices(work, idOf(visit), readChoices(visit.typed, before))
    const seen = textOf(visit.typed, 'seen')
    return seen === before.seen ? (await previewImport(work, idOf(visit))).seen : seen
  })
}
