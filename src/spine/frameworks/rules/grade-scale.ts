import { type Framework, ownScale, type PrintedScale } from '../framework.ts'

/** The grades of a framework: its own, or those of a scale that ships; undefined where it tells what is found in words. */
export function scaleOf(framework: Framework, scales: readonly PrintedScale[]): PrintedScale | undefined {
  const { gradeScale, grades } = framework
  if (gradeScale === ownScale && grades) return { key: ownScale, grades }
  return scales.find(({ key }) => key === gradeScale)
}
