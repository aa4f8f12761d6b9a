import { newForm, wordsForm } from '../../../../spine/record-forms/index.ts'
import { hasExecutive } from '../../rules/governance-model.ts'
import { plannedKind } from '../../store/planned-decision-kind.ts'
import { readRules } from '../../store/read-rules.ts'
import { sayPrivate, sayRoute } from '../../use-cases/give-notice.ts'
import { changePlanned, planDecision, withdrawPlanned } from '../../use-cases/plan-decision.ts'
import { askForReport, recordDecision } from '../../use-cases/record-decision.ts'
import {
  decidedFields,
  decidedShape,
  plannedFields,
  plannedShape,
  privateFields,
  privateShape,
  routeFields,
  routeShape,
} from './decision-fields.ts'

const deed = 'keep a planned decision'
const kind = plannedKind

/** /governance/forward-plan/add: anyone who works in the service. */
export const planForm = newForm({
  heading: 'Put a decision on the forward plan',
  button: 'Put it on the plan',
  back: { href: '/governance/forward-plan', text: 'Forward plan' },
  fields: async (visit) => plannedFields(hasExecutive((await visit.work(readRules)).governance_model)),
  save: async (work, words) => {
    const { reference } = await planDecision(work, plannedShape.parse(words))
    return {
      to: `/governance/forward-plan/${reference}`,
      what: `${reference} is on the forward plan.`,
      next: 'Complete what the notice must say, and publish it in time.',
    }
  },
})

/** /governance/forward-plan/:reference/change: its lead officer, the programme manager, the director. */
export const changePlannedForm = wordsForm({
  kind,
  deed,
  heading: 'Change the planned decision',
  fields: () => plannedFields(true),
  save: (work, reference, version, words) => changePlanned(work, reference, version, plannedShape.parse(words)),
})

/** …/route: how notice is given. */
export const routeForm = wordsForm({
  kind,
  deed,
  heading: 'How notice is given',
  fields: () => routeFields,
  save: (work, reference, version, words) => sayRoute(work, reference, version, routeShape.parse(words)),
})

/** …/private: the notices of a decision in private. */
export const privateForm = wordsForm({
  kind,
  deed,
  heading: 'Deciding in private',
  fields: () => privateFields,
  save: (work, reference, version, words) => sayPrivate(work, reference, version, privateShape.parse(words)),
})

/** …/decided: the record of the decision. */
export const decidedForm = wordsForm({
  kind,
  deed,
  heading: 'Record the decision',
  fields: () => decidedFields(true),
  save: (work, reference, version, words) => recordDecision(work, reference, version, decidedShape.parse(words)),
})

/** …/withdraw: takes it off the plan. */
export const withdrawForm = wordsForm({
  kind,
  deed,
  heading: 'Take it off the forward plan',
  fields: () => [{ name: 'why', label: 'Why is it not to be decided?', kind: 'text' }],
  save: (work, reference, version, { why = '' }) => withdrawPlanned(work, reference, version, why),
})

/** …/report: scrutiny requires a report to council (KEY-6). */
export const reportForm = wordsForm({
  kind,
  deed,
  heading: 'Scrutiny requires a report to council',
  fields: () => [{ name: 'because', label: 'Why does scrutiny think that it was a key decision?', kind: 'text' }],
  save: (work, reference, version, { because = '' }) => askForReport(work, reference, version, because),
})
