/**
 * A grade is a key of its scale, such as 'requires-improvement'. It is text and not a number on purpose: grades are
 * judgements in an order, the distance between two of them means nothing, and so they are counted and compared but
 * never added up or averaged.
 */
export type Grade = string

/** An ordered scale, as content: its grades run from the best to the worst. */
export type GradeScale = {
  readonly key: string
  readonly grades: readonly { readonly key: Grade; readonly label: string }[]
}

/** A grade that is not on the scale it was compared by, or a scale that repeats one. */
export class UnknownGradeError extends RangeError {
  override readonly name = 'UnknownGradeError'
}

/** Checks a scale read from content: at least two grades, no key twice. */
export function defineScale(scale: GradeScale): GradeScale {
  const keys = new Set(scale.grades.map(({ key }) => key))
  if (keys.size !== scale.grades.length) throw new UnknownGradeError(`The scale “${scale.key}” has a grade twice.`)
  if (keys.size < 2) throw new UnknownGradeError(`The scale “${scale.key}” needs at least two grades.`)
  return scale
}

/** Negative when the first grade is better, positive when it is worse, 0 when they are the same: sorts best first. */
export function compareGrades(scale: GradeScale, first: Grade, second: Grade): number {
  return place(scale, first) - place(scale, second)
}

/** The worst of some grades, the one that limits an overall judgement; null when there are none. */
export function worst(scale: GradeScale, grades: readonly Grade[]): Grade | null {
  return grades.toSorted((first, second) => compareGrades(scale, second, first))[0] ?? null
}

/** How many of each grade there are, best first, with the grades that nobody was given counted as none. */
export function countGrades(
  scale: GradeScale,
  grades: readonly Grade[],
): readonly { readonly key: Grade; readonly label: string; readonly count: number }[] {
  const counts = scale.grades.map(() => 0)
  for (const grade of grades) {
    const index = place(scale, grade)
    counts[index] = (counts[index] ?? 0) + 1
  }
  return scale.grades.map(({ key, label }, index) => ({ key, label, count: counts[index] ?? 0 }))
}

/** The words for a grade. */
export function gradeLabel(scale: GradeScale, grade: Grade): string {
  return scale.grades[place(scale, grade)]?.label ?? grade
}

function place(scale: GradeScale, grade: Grade): number {
  const index = scale.grades.findIndex(({ key }) => key === grade)
  if (index === -1) throw new UnknownGradeError(`“${grade}” is not a grade of the scale “${scale.key}”.`)
  return index
}
