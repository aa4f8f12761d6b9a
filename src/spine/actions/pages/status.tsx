import { z } from 'zod'
import { Button } from '../../../govuk/components/Button.tsx'
import { Radios } from '../../../govuk/components/Radios.tsx'
import { Textarea } from '../../../govuk/components/Textarea.tsx'
import type { FieldErrors } from '../../../kernel/failures.ts'
import { readForm, type Typed, textOf } from '../../../platform/http/form.ts'
import { insist } from '../../access/index.ts'
import { type Answer, formPage, redirect, VersionField, type Visit } from '../../web/index.ts'
import { overrideStatus } from '../override-status.ts'
import { readAction } from '../read-action.ts'

const form = z
  .object({
    version: z.coerce.number().int().min(1),
    status: z.enum(['facts', 'on track', 'at risk', 'late'], { error: 'Choose the status' }),
    reason: z.string().trim().max(500, { error: 'The reason must be 500 characters or fewer' }),
  })
  .refine(({ status, reason }) => status === 'facts' || reason !== '', {
    path: ['reason'],
    error: 'Say why, so that whoever reads it can judge',
  })

/** /actions/:reference/status: the programme manager and the director, with a reason that is shown (A08). */
export const statusPage = (visit: Visit): Promise<Answer> => ask(visit, null, {})

export async function setStatus(visit: Visit): Promise<Answer> {
  const read = readForm(form, visit.typed)
  if (!read.ok) return ask(visit, read.typed, read.errors)
  const { version, status, reason } = read.value
  const override = status === 'facts' ? null : { status, reason }
  const { reference } = await visit.work((work) =>
    overrideStatus(work, visit.params['reference'] ?? '', version, override),
  )
  return redirect(`/actions/${reference}`, {
    what: override ? `${reference} is shown as ${status}.` : `${reference} is shown by its facts again.`,
    next: override ? 'Your reason stands beside it, and so does what the facts say.' : undefined,
  })
}

async function ask(visit: Visit, typed: Typed | null, errors: FieldErrors): Promise<Answer> {
  const action = await visit.work((work) => {
    insist(work.actor, 'override a status')
    return readAction(work, visit.params['reference'] ?? '')
  })
  const { override_status: set, override_reason: why } = action.state
  const shown: Typed = typed ?? { status: set ?? '', reason: why ?? '', version: String(action.version) }
  return formPage({
    visit,
    title: `Set the status of ${action.reference} by hand`,
    errors,
    intro: (
      <p class="govuk-body">
        By its facts it is {action.status.computed.toLowerCase()}. A status set by hand is shown with its reason, beside
        what the facts say, until somebody gives it back to the facts.
      </p>
    ),
    children: (
      <>
        <VersionField value={textOf(shown, 'version')} />
        <Radios
          name="status"
          label="Which status should it have?"
          labelSize="s"
          value={textOf(shown, 'status')}
          error={errors['status']}
          items={[
            { value: 'on track', label: 'On track' },
            { value: 'at risk', label: 'At risk' },
            { value: 'late', label: 'Late' },
            { value: 'facts', label: 'What its facts say' },
          ]}
        />
        <Textarea label="Why?" name="reason" rows={3} value={textOf(shown, 'reason')} error={errors['reason']} />
        <Button preventDoubleClick>Save</Button>
      </>
    ),
  })
}
