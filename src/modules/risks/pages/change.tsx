import { z } from 'zod'
import type { FieldErrors } from '../../../kernel/failures.ts'
import { readForm, type Typed } from '../../../platform/http/form.ts'
import { insist } from '../../../spine/access/index.ts'
import { peopleToChoose } from '../../../spine/people/index.ts'
import { readRecord, type StoredRecord } from '../../../spine/records/index.ts'
import { type Answer, formPage, redirect, VersionField, type Visit } from '../../../spine/web/index.ts'
import { type RiskState, riskKind } from '../store/risk-kind.ts'
import { changeRisk } from '../use-cases/change-risk.ts'
import { riskScale } from '../use-cases/read-risk-scale.ts'
import { RiskFields, riskForm } from './risk-form.tsx'

const versionField = z.object({ version: z.coerce.number().int().min(1) })

/** /risks/:reference/change: its owner, the programme manager, the director. */
export async function changePage(visit: Visit): Promise<Answer> {
  const risk = await readRisk(visit)
  insist(visit.actor, 'change a risk', { owner: risk.ownerId === visit.actor.person })
  return ask(visit, risk, typedOf(risk), {})
}

export async function change(visit: Visit): Promise<Answer> {
  const reference = visit.params['reference'] ?? ''
  const risk = await readRisk(visit)
  insist(visit.actor, 'change a risk', { owner: risk.ownerId === visit.actor.person })
  const read = readForm(riskForm, visit.typed)
  const { version } = versionField.parse(visit.typed)
  if (!read.ok) return ask(visit, risk, read.typed, read.errors)
  const changed = await visit.work((work) => changeRisk(work, reference, version, read.value))
  return redirect(`/risks/${changed.reference}`, {
    what: `${changed.reference} has been changed.`,
    undo: { action: `/risks/${changed.reference}/undo?version=${changed.version}`, label: 'Undo this change' },
  })
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

const readRisk = (visit: Visit) => visit.work((work) => readRecord(work, riskKind, visit.params['reference'] ?? ''))

async function ask(visit: Visit, risk: StoredRecord<RiskState>, typed: Typed, errors: FieldErrors): Promise<Answer> {
  const people = await visit.work(peopleToChoose)
  return formPage({
    visit,
    title: `Change ${risk.reference}`,
    errors,
    children: (
      <>
        <VersionField value={risk.version} />
        <RiskFields typed={typed} errors={errors} people={people} scale={riskScale} button="Save" />
      </>
    ),
  })
}
