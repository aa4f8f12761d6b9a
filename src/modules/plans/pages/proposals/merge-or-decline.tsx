import type { ComponentChildren } from 'preact'
import { z } from 'zod'
import { Button } from '../../../../govuk/components/Button.tsx'
import { InsetText } from '../../../../govuk/components/InsetText.tsx'
import { Select } from '../../../../govuk/components/Select.tsx'
import { Textarea } from '../../../../govuk/components/Textarea.tsx'
import { type FieldErrors, NotValid } from '../../../../kernel/failures.ts'
import { type Typed, textOf } from '../../../../platform/http/form.ts'
import type { ActionRow } from '../../../../spine/actions/index.ts'
import { type Answer, formPage, redirect, VersionField, type Visit } from '../../../../spine/web/index.ts'
import { listItems } from '../../use-cases/list-items.ts'
import { declineProposal, mergeProposal, readProposal } from '../../use-cases/proposals/answer-proposal.ts'
import { planNavigation } from '../plan-frame.ts'
import { insistMayAnswer, mayAnswer } from './may-answer.ts'

const versionOf = (visit: Visit) => z.object({ version: z.coerce.number().int().min(1) }).parse(visit.typed).version
const of = (visit: Visit) => [visit.params['reference'] ?? '', visit.params['proposal'] ?? ''] as const
const back = (visit: Visit) => `/plans/${of(visit)[0]}/proposals/${of(visit)[1]}`

/** /plans/:reference/proposals/:proposal/merge: the lead of its stream, those who keep the plan. */
export const mergePage = (visit: Visit): Promise<Answer> => askMerge(visit, {}, {})

export async function merge(visit: Visit): Promise<Answer> {
  const { typed } = visit
  await mayAnswer(visit)
  try {
    const into = { action: textOf(typed, 'action'), words: textOf(typed, 'words') }
    const merged = await visit.work((work) => mergeProposal(work, ...of(visit), versionOf(visit), into))
    return redirect(back(visit), { what: `${merged.reference} has been merged.`, next: 'Its proposer is told.' })
  } catch (refusal) {
    if (refusal instanceof NotValid) return askMerge(visit, typed, refusal.fields)
    throw refusal
  }
}

/** /plans/:reference/proposals/:proposal/decline: the same people. */
export const declinePage = (visit: Visit): Promise<Answer> => askDecline(visit, {}, {})

export async function decline(visit: Visit): Promise<Answer> {
  const { typed } = visit
  await mayAnswer(visit)
  try {
    const reason = textOf(typed, 'reason')
    const declined = await visit.work((work) => declineProposal(work, ...of(visit), versionOf(visit), reason))
    return redirect(back(visit), {
      what: `${declined.reference} has been declined.`,
      next: 'Its proposer is told, and finds the reason here.',
    })
  } catch (refusal) {
    if (refusal instanceof NotValid) return askDecline(visit, typed, refusal.fields)
    throw refusal
  }
}

function askMerge(visit: Visit, typed: Typed, errors: FieldErrors): Promise<Answer> {
  return ask(visit, 'Merge', errors, (items) => (
    <>
      <Select
        name="action"
        label="Which action says the same?"
        hint="It keeps the proposal on its thread."
        items={[
          { value: '', text: 'Choose' },
          ...items.map(({ reference, number, title }) => ({
            value: reference,
            text: `${number} ${title} (${reference})`,
          })),
        ]}
        value={textOf(typed, 'action')}
        error={errors['action']}
      />
      <Textarea
        name="words"
        label="Anything to add for its proposer?"
        rows={3}
        value={textOf(typed, 'words')}
        error={errors['words']}
      />
      <Button preventDoubleClick>Merge it</Button>
    </>
  ))
}

function askDecline(visit: Visit, typed: Typed, errors: FieldErrors): Promise<Answer> {
  return ask(visit, 'Decline', errors, () => (
    <>
      <Textarea
        name="reason"
        label="Why?"
        hint="Its proposer is shown these words."
        rows={4}
        value={textOf(typed, 'reason')}
        error={errors['reason']}
      />
      <Button preventDoubleClick>Decline it</Button>
    </>
  ))
}

async function ask(
  visit: Visit,
  verb: string,
  errors: FieldErrors,
  fields: (items: readonly ActionRow[]) => ComponentChildren,
): Promise<Answer> {
  const { plan, proposal, items } = await visit.work(async (work) => {
    const read = await readProposal(work, ...of(visit))
    insistMayAnswer(work, read.roles)
    const { rows } = await listItems(work, read.plan, { states: ['open', 'done'] })
    return { ...read, items: rows }
  })
  return formPage({
    visit,
    title: `${verb} ${proposal.reference}`,
    errors,
    subNavigation: planNavigation(plan, '/proposals'),
    intro: <InsetText>{proposal.state.words}</InsetText>,
    children: (
      <>
        <VersionField value={proposal.version} />
        {fields(items)}
      </>
    ),
  })
}
