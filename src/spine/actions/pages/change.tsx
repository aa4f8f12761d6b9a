import { z } from 'zod'
import type { FieldErrors } from '../../../kernel/failures.ts'
import type { Typed } from '../../../platform/http/form.ts'
import { insist } from '../../access/index.ts'
import { type Answer, formPage, redirect, VersionField, type Visit } from '../../web/index.ts'
import { changeAction, undoActionChange } from '../change-action.ts'
import { leadsToChoose } from '../choose-leads.ts'
import { type ActionInFull, readAction } from '../read-action.ts'
import { ActionFields } from './action-fields.tsx'
import { readActionForm, typedOfAction } from './action-form.ts'
import { takenAs } from './action-words.tsx'

const versionField = z.object({ version: z.coerce.number().int().min(1) })

/** /actions/:reference/change: those who keep the plan. */
export async function changePage(visit: Visit): Promise<Answer> {
  const action = await read(visit)
  return ask(visit, action, typedOfAction(action, action.leads), {})
}

export async function change(visit: Visit): Promise<Answer> {
  const action = await read(visit)
  const typed = readActionForm(visit.typed, visit.ground.clock.today())
  const { version } = versionField.parse(visit.typed)
  if (!typed.ok) return ask(visit, action, typed.typed, typed.errors)
  const { value } = typed
  const { reference, version: now } = await visit.work((work) =>
    changeAction(work, action.reference, version, action.state.within_id ? value : { ...value, number: '' }),
  )
  if (now === version) return redirect(`/actions/${reference}`, { what: `Nothing in ${reference} was changed.` })
  const said = takenAs(value.due)
  return redirect(`/actions/${reference}`, {
    what: `${reference} has been changed.`,
    ...(said ? { next: said } : {}),
    undo: { action: `/actions/${reference}/undo?version=${now}`, label: 'Undo this change' },
  })
}

const versionToUndo = z.coerce.number().int().min(2)

/** POST /actions/:reference/undo?version=N: those who keep the plan, until someone changes it again. */
export async function undoChange(visit: Visit): Promise<Answer> {
  const reference = visit.params['reference'] ?? ''
  const version = versionToUndo.parse(visit.query.get('version'))
  const action = await visit.work((work) => undoActionChange(work, reference, version))
  return redirect(`/actions/${action.reference}`, { what: `${action.reference} is as it was before.` })
}

const read = (visit: Visit) =>
  visit.work((work) => {
    insist(work.actor, 'change an action')
    return readAction(work, visit.params['reference'] ?? '')
  })

async function ask(visit: Visit, action: ActionInFull, typed: Typed, errors: FieldErrors): Promise<Answer> {
  const choices = await visit.work(leadsToChoose)
  const numbered = action.state.within_id !== null
  return formPage({
    visit,
    title: `Change ${action.reference}`,
    errors,
    children: (
      <>
        <VersionField value={action.version} />
        <ActionFields typed={typed} errors={errors} choices={choices} numbered={numbered} button="Save" />
      </>
    ),
  })
}
