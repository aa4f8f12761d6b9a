/** Where a judgement of today's framework is found in others, the nearest first. */
const places: Readonly<Record<string, readonly string[]>> = {
  leaders: ['leaders', 'leadership'],
  help_protection: ['help_protection', 'safeguarding'],
  in_care: ['in_care', 'in_care_and_leavers', 'looked_after_permanence', 'looked_after'],
  care_leavers: ['care_leavers', 'in_care_and_leavers', 'looked_after_permanence', 'looked_after'],
}

/**
 * The judgement of a framework under which a subject belongs, so that areas can be grouped by the judgements of their own report
 * although its list is not; null where the framework has none for it.
 */
export function judgementIn(keys: readonly string[], subjectsJudgement: string | null): string | null {
  if (subjectsJudgement === null) return null
  const wanted = places[subjectsJudgement] ?? [subjectsJudgement]
  return wanted.find((key) => keys.includes(key)) ?? null
}
