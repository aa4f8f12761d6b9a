import { z } from 'zod'
import { BackLink } from '../../../../govuk/components/BackLink.tsx'
import { Button } from '../../../../govuk/components/Button.tsx'
import { type FieldErrors, NotValid } from '../../../../kernel/failures.ts'
import { type Typed, textOf } from '../../../../platform/http/form.ts'
import { type Field, Fields, orRefuse, readFields, typedOf } from '../../../../spine/record-forms/index.ts'
import { type Answer, formPage, redirect, VersionField, type Visit } from '../../../../spine/web/index.ts'
import { presets, usualRules } from '../../rules/call-in/local-rules.ts'
import { governanceModels, modelWords } from '../../rules/governance-model.ts'
import { rulesRecord } from '../../store/read-rules.ts'
import { setRules } from '../../use-cases/set-rules.ts'
import { countOrNone, lines, text, yesNo, yesOrNo } from '../typed-values.ts'

const fields: readonly Field[] = [
  {
    name: 'governance_model',
    label: 'Governance',
    kind: 'choice',
    choices: governanceModels.map((model) => [model, modelWords[model]] as const),
    hint: 'A council of committees has no executive: key decisions and call-in are off (LAW-8).',
  },
  {
    name: 'key_threshold',
    label: 'Spending or saving is significant from, in whole pounds',
    kind: 'number',
    hint: 'From the constitution (KEY-1).',
  },
  {
    name: 'notice_reading',
    label: 'The 28 clear days of a notice are',
    kind: 'choice',
    choices: [
      ['calendar', 'Calendar days'],
      ['working', 'Working days'],
    ],
    hint: 'The regulations do not say. Calendar days are usual (CAL-4).',
  },
  { name: 'call_in_days', label: 'Call-in: days after publication', kind: 'number', wanted: 'Enter how many days' },
  {
    name: 'call_in_counts',
    label: 'Call-in: those days are',
    kind: 'choice',
    choices: [
      ['working', 'Working days'],
      ['calendar', 'Calendar days'],
    ],
  },
  {
    name: 'call_in_until',
    label: 'Call-in: time at which it ends',
    hint: 'Such as 12:00. Empty for the end of the day.',
  },
  { name: 'chair_alone', label: 'Call-in: may the chair of scrutiny call in alone?', kind: 'choice', choices: yesNo },
  { name: 'committee_members', label: 'Call-in: or how many members of the committee', kind: 'number' },
  {
    name: 'council_members',
    label: 'Call-in: or how many members of the council outside the executive',
    kind: 'number',
  },
  {
    name: 'education_counted',
    label: 'Call-in: do church and parent-governor representatives count?',
    kind: 'choice',
    choices: yesNo,
  },
  { name: 'grounds', label: 'Call-in: grounds', kind: 'text', hint: 'One a line. Empty where any will do.' },
  {
    name: 'meeting_within',
    label: 'Call-in: working days from publication within which the committee meets',
    kind: 'number',
  },
  { name: 'call_in_limit', label: 'Call-in: how many times one member may', kind: 'number' },
  { name: 'limit_months', label: 'Call-in: within how many months', kind: 'number' },
  { name: 'urgency_rule', label: 'Call-in: what the rules say of urgent decisions', kind: 'text' },
]

const atLeastOne = (most: number, message: string) =>
  countOrNone.pipe(z.number({ error: message }).int().min(1, { error: message }).max(most, { error: message }))
const atLeastOneIfAny = (most: number, message: string) =>
  countOrNone.pipe(z.number().int().min(1, { error: message }).max(most, { error: message }).nullable())

const shape = z.object({
  governance_model: z.enum(governanceModels),
  key_threshold: atLeastOneIfAny(999_999_999, 'Enter an amount above nothing, or leave it empty'),
  notice_reading: z.enum(['calendar', 'working']),
  call_in_days: atLeastOne(30, 'Enter from 1 to 30 days'),
  call_in_counts: z.enum(['working', 'calendar']),
  call_in_until: text.pipe(
    z.string().regex(/^(([01]\d|2[0-3]):[0-5]\d)?$/, { error: 'Enter a time such as 12:00, or leave it empty' }),
  ),
  chair_alone: yesOrNo,
  committee_members: atLeastOneIfAny(100, 'Enter from 1 to 100 members, or leave it empty'),
  council_members: atLeastOneIfAny(100, 'Enter from 1 to 100 members, or leave it empty'),
  education_counted: yesOrNo,
  grounds: lines,
  meeting_within: atLeastOneIfAny(60, 'Enter from 1 to 60 working days, or leave it empty'),
  call_in_limit: atLeastOneIfAny(100, 'Enter from 1 to 100 times, or leave it empty'),
  limit_months: countOrNone.transform((months) => months || usualRules.limit_months),
  urgency_rule: text,
})

/** /governance/rules/change?like=: the administrator, the programme manager, the director. */
export async function changeRulesPage(visit: Visit): Promise<Answer> {
  const record = await visit.work(rulesRecord)
  const preset = presets.find(({ key }) => key === visit.query.get('like'))
  const kept = { ...(record?.state ?? usualRules), ...preset?.rules }
  return ask(visit, record?.version ?? 0, typedOf(fields, kept), {}, preset?.note)
}

export async function changeRules(visit: Visit): Promise<Answer> {
  const version = Number(textOf(visit.typed, 'version')) || 0
  const errors: Record<string, string> = {}
  const words = readFields(fields, visit.typed, visit.ground.clock.today(), errors)
  try {
    const parsed = shape.safeParse(words)
    for (const { path, message } of parsed.error?.issues ?? []) errors[String(path[0])] ??= message
    orRefuse(errors)
    await visit.work((work) => setRules(work, version, shape.parse(words)))
  } catch (refusal) {
    if (refusal instanceof NotValid) return ask(visit, version, visit.typed, refusal.fields)
    throw refusal
  }
  return redirect('/governance/rules', { what: 'The rules are set.' })
}

async function ask(visit: Visit, version: number, typed: Typed, errors: FieldErrors, note = ''): Promise<Answer> {
  return formPage({
    visit,
    title: 'Set how this council decides',
    action: '/governance/rules/change',
    errors,
    before: <BackLink href="/governance/rules">How this council decides</BackLink>,
    intro: (
      <>
        <p class="govuk-body">
          The rules of call-in are the council’s own. Begin from an example, then make them yours:
        </p>
        <ul class="govuk-list govuk-list--bullet">
          {presets.map(({ key, name }) => (
            <li>
              <a class="govuk-link" href={`/governance/rules/change?like=${key}`}>
                {name}
              </a>
            </li>
          ))}
        </ul>
        {note ? <p class="govuk-body">{note}</p> : null}
      </>
    ),
    children: (
      <>
        <VersionField value={version} />
        <Fields fields={fields} typed={typed} errors={errors} />
        <Button preventDoubleClick>Set the rules</Button>
      </>
    ),
  })
}
