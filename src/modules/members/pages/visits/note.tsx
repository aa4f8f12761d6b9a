import { BackLink } from '../../../../govuk/components/BackLink.tsx'
import { Button } from '../../../../govuk/components/Button.tsx'
import { type FieldErrors, NotValid } from '../../../../kernel/failures.ts'
import { type Typed, textOf } from '../../../../platform/http/form.ts'
import { type Field, Fields } from '../../../../spine/record-forms/index.ts'
import { readRecord } from '../../../../spine/records/index.ts'
import { type Answer, formPage, redirect, type Visit } from '../../../../spine/web/index.ts'
import { notePrompts } from '../../rules/visits/note-words.ts'
import { notesOf } from '../../store/list-visits.ts'
import { visitKind } from '../../store/visit-kind.ts'
import { noteVisit } from '../../use-cases/visits.ts'
import { NoNames } from './visit-forms.tsx'

const fields: readonly Field[] = notePrompts.map(({ name, heading, hint }) => ({
  name,
  label: heading,
  hint,
  kind: 'text',
}))

const at = (visit: Visit) => visit.params['reference'] ?? ''

/** /members/visits/:reference/note: members of the committee, each their own; those who support them, where they went along. */
export async function notePage(visit: Visit): Promise<Answer> {
  const mine = await visit.work(async (work) => {
    const { id } = await readRecord(work, visitKind, at(visit))
    return (await notesOf(work, id)).find(({ personId }) => personId === work.actor.person)
  })
  return ask(visit, mine ? Object.fromEntries(notePrompts.map(({ name }) => [name, mine[name]])) : {}, {})
}

/** The same, sent. */
export async function saveNote(visit: Visit): Promise<Answer> {
  const said = (name: string) => textOf(visit.typed, name).trim()
  const words = {
    seen: said('seen'),
    heard: said('heard'),
    well: said('well'),
    worried: said('worried'),
    ask: said('ask'),
  }
  try {
    await visit.work((work) => noteVisit(work, at(visit), words, textOf(visit.typed, 'checked') === 'yes'))
  } catch (refusal) {
    if (refusal instanceof NotValid) return ask(visit, visit.typed, refusal.fields)
    throw refusal
  }
  return redirect(visitKind.path(at(visit)), {
    what: 'What you brought back is kept.',
    next: 'Members of your committee can read it.',
  })
}

async function ask(visit: Visit, typed: Typed, errors: FieldErrors): Promise<Answer> {
  return formPage({
    visit,
    title: 'What you brought back',
    errors,
    before: <BackLink href={visitKind.path(at(visit))}>The visit</BackLink>,
    intro: (
      <p class="govuk-body">
        Name nobody: no child, family or worker. If you learned that a child may be at risk, tell the service at once;
        do not wait for this form.
      </p>
    ),
    children: (
      <>
        <Fields fields={fields} typed={typed} errors={errors} />
        <NoNames error={errors['checked']} />
        <Button preventDoubleClick>Keep it</Button>
      </>
    ),
  })
}
