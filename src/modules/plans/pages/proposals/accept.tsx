import { z } from 'zod'
import { Select } from '../../../../govuk/components/Select.tsx'
import { type FieldErrors, NotValid } from '../../../../kernel/failures.ts'
import { type Typed, textOf } from '../../../../platform/http/form.ts'
import { ActionFields, leadsToChoose, readActionForm } from '../../../../spine/actions/index.ts'
import { type Answer, formPage, redirect, VersionField, type Visit } from '../../../../spine/web/index.ts'
import { acceptProposal, readProposal } from '../../use-cases/proposals/answer-proposal.ts'
import { planNavigation } from '../plan-frame.ts'
import { insistMayAnswer, mayAnswer } from './may-answer.ts'

const rest = z.object({ version: z.coerce.number().int().min(1), stream: z.string() })

/** /plans/:reference/proposals/:proposal/accept: the lead of its stream, those who keep the plan. */
export const acceptPage = (visit: Visit): Promise<Answer> => ask(visit, null, {})

export async function accept(visit: Visit): Promise<Answer> {
  await mayAnswer(visit)
  const { version, stream } = rest.parse(visit.typed)
  const read = readActionForm(visit.typed, visit.ground.clock.today())
  const wrong = stream === '' ? { stream: 'Choose the work stream that it stands in' } : {}
  if (!read.ok) return ask(visit, read.typed, { ...wrong, ...read.errors })
  if (stream === '') return ask(visit, read.typed, wrong)
  const { number, ...item } = read.value
  const of = [visit.params['reference'] ?? '', visit.params['proposal'] ?? ''] as const
  try {
    const made = await visit.work((work) =>
      acceptProposal(work, ...of, version, { stream, item: number === '' ? item : { ...item, number } }),
    )
    return redirect(`/actions/${made.action}`, {
      what: `${of[1]} is now ${made.number ? `item ${made.number}, ` : ''}${made.action}.`,
      next: 'Its proposer is told.',
    })
  } catch (refusal) {
    if (refusal instanceof NotValid) return ask(visit, read.typed, refusal.fields)
    throw refusal
  }
}

async function ask(visit: Visit, typed: Typed | null, errors: FieldErrors): Promise<Answer> {
  const { plan, proposal, choices } = await visit.work(async (work) => {
    const read = await readProposal(work, visit.params['reference'] ?? '', visit.params['proposal'] ?? '')
    insistMayAnswer(work, read.roles)
    return { ...read, choices: await leadsToChoose(work) }
  })
  const stream = plan.streams.find(({ id }) => id === proposal.state.stream_id)?.number ?? ''
  const shown = typed ?? { words: proposal.state.words, stream }
  const streams = plan.streams.map(({ number, title }) => ({ value: number, text: `${number} ${title}` }))
  return formPage({
    visit,
    title: `Accept ${proposal.reference}`,
    errors,
    subNavigation: planNavigation(plan, '/proposals'),
    intro: <p class="govuk-body">It becomes an action of the plan, which arises from the proposal.</p>,
    children: (
      <>
        <VersionField value={proposal.version} />
        <Select
          name="stream"
          label="Which work stream does it stand in?"
          items={[{ value: '', text: 'Choose' }, ...streams]}
          value={textOf(shown, 'stream')}
          error={errors['stream']}
        />
        <ActionFields typed={shown} errors={errors} choices={choices} numbered button="Accept it" />
      </>
    ),
  })
}
