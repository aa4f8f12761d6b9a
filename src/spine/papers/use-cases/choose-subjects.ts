import { NotValid } from '../../../kernel/failures.ts'
import type { Work } from '../../access/index.ts'
import type { Choice, Datasets, Subject } from '../../datasets/index.ts'
import type { PaperTemplate } from '../rules/template.ts'

/** What a paper's figures are drawn from, by the datasets' parameter: { plan: 'PLAN-2' }. */
export type DrawsOn = Readonly<Record<string, string>>

/** A choice that the live blocks of a template ask of whoever starts a paper, with what there is to choose. */
export type AskedChoice = Omit<Choice, 'subjects'> & { subjects: readonly Subject[] }

/** What must be chosen for papers of a template: each parameter once, however many blocks take it. */
export async function choicesOf(work: Work, template: PaperTemplate, datasets: Datasets): Promise<AskedChoice[]> {
  const found = new Map<string, Choice>()
  for (const block of template.sections.flatMap(({ live }) => live)) {
    const choice = 'dataset' in block ? datasets.byKey(block.dataset, block.version)?.choice : undefined
    if (choice) found.set(choice.parameter, choice)
  }
  const asked: AskedChoice[] = []
  for (const choice of found.values()) asked.push({ ...choice, subjects: await choice.subjects(work) })
  return asked
}

/**
 * What a paper draws on, of what was chosen. The only one that there is need not be chosen; of several, one must be. A
 * paper may keep what it has although it can no longer be chosen, such as a plan that has been closed.
 */
export function settleChoices(choices: readonly AskedChoice[], chosen: DrawsOn, kept: DrawsOn = {}): DrawsOn {
  const settled: Record<string, string> = {}
  for (const { parameter, label, subjects } of choices) {
    const wanted = chosen[parameter] || (subjects.length === 1 ? subjects[0]?.value : undefined)
    if (subjects.length === 0 && !wanted) continue
    const known = wanted !== undefined && (wanted === kept[parameter] || subjects.some(({ value }) => value === wanted))
    if (!known) {
      throw new NotValid({ [fieldOf(parameter)]: `Choose which ${label.toLowerCase()} its figures are drawn from` })
    }
    settled[parameter] = wanted
  }
  return settled
}

/** The name of the field that asks for it. */
export const fieldOf = (parameter: string) => `draws-on-${parameter}`
