import type { ComponentChildren } from 'preact'
import { z } from 'zod'
import { ChangedBySomeoneElse, type FieldErrors } from '../../../kernel/failures.ts'
import { readForm, type Typed } from '../../../platform/http/form.ts'
import { insist } from '../../../spine/access/index.ts'
import { peopleToChoose } from '../../../spine/people/index.ts'
import { historyOf, readRecord, type StoredRecord } from '../../../spine/records/index.ts'
import {
  type Answer,
  BothVersions,
  differencesOf,
  formPage,
  redirect,
  startWith,
  type Visit,
} from '../../../spine/web/index.ts'
import { type RiskState, riskKind } from '../store/risk-kind.ts'
import { changeRisk } from '../use-cases/change-risk.ts'
import { riskScale } from '../use-cases/read-risk-scale.ts'
import { RiskFields, riskForm } from './risk-form.tsx'

const versionField = z.object({ version: z.coerce.number().int().min(1) })

/** /risks/:reference/change: its owner, the programme manager, the director. */
export async function changePage(visit: Visit): Promise<Answer> {
  const risk = await readRisk(visit)
  insist(visit.actor, 'change a risk', { owner: risk.ownerId === visit.actor.person })
  return ask(visit, risk, startWith(visit, typedOf(risk)), {}, risk.version)
}

export async function change(visit: Visit): Promise<Answer> {
  const reference = visit.params['reference'] ?? ''
  const risk = await readRisk(visit)
  insist(visit.actor, 'change a risk', { owner: risk.ownerId === visit.actor.person })
  const read = readForm(riskForm, visit.typed)
  const { version } = versionField.parse(visit.typed)
  if (!read.ok) return ask(visit, risk, read.typed, read.errors, version)
  try {
    const changed = await visit.work((work) => changeRisk(work, reference, version, read.value))
    return redirect(`/risks/${changed.reference}`, {
      what: `${changed.reference} has been changed.`,
      undo: { action: `/risks/${changed.reference}/undo?version=${changed.version}`, label: 'Undo this change' },
    })
  } catch (refusal) {
    if (!(refusal instanceof ChangedBySomeoneElse)) throw refusal
    const theirs = await readRisk(visit)
    const intro = (
      <BothVersions
        saved={await savedBy(visit, theirs.id)}
        differences={differencesOf(typedOf(theirs), read.typed, labels)}
      />
    )
    return ask(visit, theirs, read.typed, {}, theirs.version, intro)
  }
}

const labels = {
  title: 'Risk',
  cause: 'What could make it happen',
  effect: 'What it would mean',
  likelihood: 'Likelihood now',
  impact: 'Impact now',
  target_likelihood: 'Likelihood aimed for',
  target_impact: 'Impact aimed for',
  category: 'Category',
  answer: 'The answer to it',
  rehearsed: 'How it fared when rehearsed',
}

const typedOf = ({ title, ownerId, state }: StoredRecord<RiskState>): Typed => ({
  title,
  owner: ownerId ?? '',
  cause: state.cause,
  effect: state.effect,
  likelihood: String(state.likelihood),
  impact: String(state.impact),
  target_likelihood: String(state.target_likelihood),
  target_impact: String(state.target_impact),
  category: state.category,
  answer: state.answer,
  rehearsed: state.rehearsed,
})

const savedBy = (visit: Visit, id: string) =>
  visit.work(async (work) => (await historyOf(work, id, 1))[0]?.who ?? 'someone')

const readRisk = (visit: Visit) => visit.work((work) => readRecord(work, riskKind, visit.params['reference'] ?? ''))

async function ask(
  visit: Visit,
  risk: StoredRecord<RiskState>,
  typed: Typed,
  errors: FieldErrors,
  version: number,
  intro?: ComponentChildren,
): Promise<Answer> {
  const people = await visit.work(peopleToChoose)
  return formPage({
    visit,
    title: `Change ${risk.reference}`,
    errors,
    intro,
    children: (
      <>
        <input type="hidden" name="version" value={version} />
        <RiskFields typed={typed} errors={errors} people={people} scale={riskScale} button="Save" />
      </>
    ),
  })
}
