import { z } from 'zod'
import { type Framework, ownScale } from './framework.ts'

const key = z.string().regex(/^[a-z0-9_-]+$/)
const day = z.iso.date()
const offset = {
  from: z.enum(['notification', 'first-day']),
  days: z.int().min(0),
  count: z.enum(['working', 'calendar']),
}
const sourced = { rule: z.string(), strength: z.enum(['L', 'F', 'O', 'C', 'P']), confirmed: z.boolean() }

export const gradeShape = z.strictObject({
  key,
  label: z.string().min(1),
  alsoPrinted: z.array(z.string()).exactOptional(),
})

/** A framework as content or as an administrator's copy; YAML dates are text. */
export const frameworkShape = z.strictObject({
  code: z.string().regex(/^[A-Z0-9-]+$/),
  version: z.int().min(1),
  name: z.string().min(1),
  shortName: z.string().min(1),
  family: z.string().min(1),
  inspectorates: z.array(z.string()).min(1),
  validFrom: day.exactOptional(),
  validTo: day.exactOptional(),
  draft: z.boolean().exactOptional(),
  rule: z.string(),
  confirmed: z.boolean().exactOptional(),
  explains: z.strictObject({ judged: z.string().min(1), lookedAt: z.array(z.string()), affects: z.array(z.string()) }),
  judgements: z.array(
    z.strictObject({
      key,
      label: z.string().min(1),
      alsoPrinted: z.array(z.string()).exactOptional(),
      headings: z.array(z.string()).exactOptional(),
      events: z.array(key).exactOptional(),
      order: z.int(),
      part: z.enum(['overall', 'leaders', 'practice', 'board']),
      limiting: z.boolean().exactOptional(),
      parent: key.exactOptional(),
    }),
  ),
  gradeScale: key.exactOptional(),
  grades: z.array(gradeShape).min(2).exactOptional(),
  overallRule: z.string().exactOptional(),
  events: z.array(
    z.strictObject({
      key,
      name: z.string().min(1),
      graded: z.boolean(),
      onSiteWeeks: z.int().exactOptional(),
      onSiteDays: z.int().exactOptional(),
    }),
  ),
  phases: z.array(
    z.strictObject({
      key,
      name: z.string(),
      ...offset,
      ...sourced,
      until: z.strictObject(offset).exactOptional(),
      events: z.array(key).min(1),
    }),
  ),
  requests: z.array(z.strictObject({ key, name: z.string(), ...offset, ...sourced, events: z.array(key).min(1) })),
  publication: z.array(
    z.strictObject({ startsFrom: day, workingDays: z.int().min(1), rule: z.string(), strength: sourced.strength }),
  ),
  factualAccuracy: z.strictObject({ workingDays: z.int().min(1), ...sourced }).exactOptional(),
  cycle: z.strictObject({ monthsBefore: z.int(), years: z.int(), monthsAfter: z.int(), ...sourced }).exactOptional(),
  electionHold: z.strictObject({ workingDays: z.int().min(1), ...sourced }).exactOptional(),
  duties: z.array(z.string()),
})

/** What is wrong between frameworks that each have the right shape; empty when nothing is (FW-1). */
export function faultsOfFrameworks(frameworks: readonly Framework[], scales: readonly string[]): string[] {
  return [...frameworks.flatMap((one) => faultsOf(one, scales)), ...overlaps(frameworks)]
}

function faultsOf(framework: Framework, scales: readonly string[]): string[] {
  const { code, judgements, events } = framework
  const faults: string[] = []
  const keys = judgements.map((one) => one.key)
  if (new Set(keys).size !== keys.length) faults.push(`${code}: a judgement key stands twice.`)
  for (const { parent } of judgements) {
    if (parent !== undefined && !keys.includes(parent)) faults.push(`${code}: no judgement ${parent} to be a parent.`)
  }
  if (judgements.filter(({ part }) => part === 'overall').length > 1)
    faults.push(`${code}: more than one overall judgement.`)
  if (judgements.length > 0 && framework.gradeScale === undefined)
    faults.push(`${code}: judgements without a grade scale.`)
  if (framework.gradeScale !== undefined && ![...scales, ownScale].includes(framework.gradeScale))
    faults.push(`${code}: no scale ${framework.gradeScale}.`)
  if (framework.gradeScale === ownScale && framework.grades === undefined)
    faults.push(`${code}: grades of its own that are not said.`)
  const grades = framework.grades?.map((one) => one.key) ?? []
  if (new Set(grades).size !== grades.length) faults.push(`${code}: a grade stands twice.`)
  const known = new Set(events.map((one) => one.key))
  const used = [...framework.phases, ...framework.requests, ...judgements]
  for (const { key: part, events: of = [] } of used) {
    for (const event of of)
      if (!known.has(event)) faults.push(`${code}: ${part} is for an event ${event} that is not there.`)
  }
  for (const event of known)
    if (framework.phases.filter((one) => one.key === 'on-site' && one.events.includes(event)).length > 1)
      faults.push(`${code}: ${event} has its first day of fieldwork in two phases.`)
  if (framework.validFrom && framework.validTo && framework.validFrom > framework.validTo)
    faults.push(`${code}: ends before it begins.`)
  return faults
}

/** Two frameworks of a family may not both apply on one day. */
function overlaps(frameworks: readonly Framework[]): string[] {
  const live = frameworks.filter(({ draft }) => draft !== true)
  return live.flatMap((one, at) =>
    live
      .slice(at + 1)
      .filter(
        (other) =>
          one.family === other.family &&
          (one.validFrom ?? '') <= (other.validTo ?? '9999') &&
          (other.validFrom ?? '') <= (one.validTo ?? '9999'),
      )
      .map((other) => `${one.code} and ${other.code} both apply on some days.`),
  )
}
