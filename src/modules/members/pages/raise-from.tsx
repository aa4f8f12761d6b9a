import { BackLink } from '../../../govuk/components/BackLink.tsx'
import type { FieldErrors } from '../../../kernel/failures.ts'
import type { Typed } from '../../../platform/http/form.ts'
import { ActionFields, leadsToChoose, readActionForm, takenAs } from '../../../spine/actions/index.ts'
import { type RecordKind, readRecord, type State } from '../../../spine/records/index.ts'
import { type Answer, formPage, redirect, type Visit } from '../../../spine/web/index.ts'
import { raiseFrom } from '../use-cases/raise-from.ts'

/** …/raise: an action of an aim or a session; those who support members, where it is theirs to look after. */
export function raiseForm<S extends State & { body_id: string }>(kind: RecordKind<S>) {
  const at = (visit: Visit) => visit.params['reference'] ?? ''
  const ask = async (visit: Visit, typed: Typed, errors: FieldErrors): Promise<Answer> => {
    const { record, choices } = await visit.work(async (work) => ({
      record: await readRecord(work, kind, at(visit)),
      choices: await leadsToChoose(work),
    }))
    return formPage({
      visit,
      title: 'Raise an action',
      errors,
      before: <BackLink href={kind.path(record.reference)}>{record.title}</BackLink>,
      intro: <p class="govuk-body">It stands on the one register of actions, and members of the committee see it.</p>,
      children: (
        <ActionFields typed={typed} errors={errors} choices={choices} numbered={false} button="Raise the action" />
      ),
    })
  }
  return {
    page: (visit: Visit): Promise<Answer> => ask(visit, {}, {}),
    raise: async (visit: Visit): Promise<Answer> => {
      const read = readActionForm(visit.typed, visit.ground.clock.today())
      if (!read.ok) return ask(visit, read.typed, read.errors)
      const { number: _unused, ...words } = read.value
      const made = await visit.work((work) => raiseFrom(work, kind, at(visit), words))
      return redirect(kind.path(at(visit)), {
        what: `${made} has been raised.`,
        next: takenAs(words.due) ?? 'Whoever leads it has been told.',
      })
    },
  }
}
