import { z } from 'zod'
import { wordsForm } from '../../../../spine/record-forms/index.ts'
import { outcomes, outcomeWords } from '../../rules/call-in/outcomes.ts'
import { callInKind } from '../../store/call-in-kind.ts'
import { hearCallIn, refuseCallIn, settleCallIn, withdrawCallIn } from '../../use-cases/handle-call-in.ts'
import { dayOrNone, text } from '../typed-values.ts'

const kind = callInKind
const deed = 'handle a call-in'

/** /governance/call-ins/:reference/refuse: it is not good by the council's rules. */
export const refuseForm = wordsForm({
  kind,
  deed,
  heading: 'Do not accept the call-in',
  fields: () => [{ name: 'why', label: 'Why is it not accepted?', kind: 'text' }],
  save: (work, reference, version, { why = '' }) => refuseCallIn(work, reference, version, why),
})

/** …/withdraw: those who called in have withdrawn it. */
export const withdrawCallInForm = wordsForm({
  kind,
  deed,
  heading: 'The call-in was withdrawn',
  fields: () => [{ name: 'why', label: 'What was said?', kind: 'text' }],
  save: (work, reference, version, { why = '' }) => withdrawCallIn(work, reference, version, why),
})

const heardShape = z.object({
  outcome: z
    .enum(['', ...outcomes])
    .default('')
    .transform((one) => one || null),
  outcome_reasons: text,
  heard_on: dayOrNone,
})

/** …/outcome: what the committee decided on it. */
export const outcomeForm = wordsForm({
  kind,
  deed,
  heading: 'What the committee decided on the call-in',
  fields: () => [
    { name: 'heard_on', label: 'Day on which the committee met', kind: 'day' },
    {
      name: 'outcome',
      label: 'Outcome',
      kind: 'choice',
      choices: [['', 'Choose'], ...outcomes.map((one) => [one, outcomeWords[one]] as const)],
    },
    { name: 'outcome_reasons', label: 'Reasons', kind: 'text' },
  ],
  save: (work, reference, version, words) => hearCallIn(work, reference, version, heardShape.parse(words)),
})

/** …/settle: what came of a referral. */
export const settleForm = wordsForm({
  kind,
  deed,
  heading: 'What came of the referral',
  fields: () => [
    { name: 'came_of', label: 'What was decided again, or what council said', kind: 'text' },
    { name: 'settled_on', label: 'Day', kind: 'day' },
  ],
  save: (work, reference, version, words) =>
    settleCallIn(work, reference, version, z.object({ came_of: text, settled_on: dayOrNone }).parse(words)),
})
