import { type Figures, type MemberQuestion, questionKinds } from './member-question.ts'
import { questionRules } from './question-rules.ts'

/**
 * Questions that members might ask of a paper, written from its own figures by fixed rules and by nothing else (K09): what is
 * late first, then what is worse, then what is not proved, then the questions that belong to each measure. The same is asked
 * of one thing once, and nothing that the reader of the paper could not see is used. The first rule that speaks of a thing wins.
 */
export function questionsOfPaper(figures: readonly Figures[]): MemberQuestion[] {
  const found = figures.flatMap(({ dataset, version, rows }) => {
    const rule = questionRules[`${dataset} ${version}`]
    return rule ? rows.flatMap((row) => rule(row) ?? []) : []
  })
  const once = new Map<string, MemberQuestion>()
  for (const one of found) {
    const key = `${one.kind} ${one.about}`
    if (!once.has(key)) once.set(key, one)
  }
  return [...once.values()].toSorted((a, b) => questionKinds.indexOf(a.kind) - questionKinds.indexOf(b.kind))
}

/** How many there are of each kind, in words: "2 late, 1 worse". */
export function questionCounts(questions: readonly MemberQuestion[]): string {
  return questionKinds
    .map((kind) => ({ kind, count: questions.filter((one) => one.kind === kind).length }))
    .filter(({ count }) => count > 0)
    .map(({ kind, count }) => `${count} ${kind}`)
    .join(', ')
}
