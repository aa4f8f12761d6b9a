import { adoptionMeasures } from './adoption-measures.ts'
import { assessmentMeasures } from './assessment-measures.ts'
import { careAreaMeasures } from './care-area-measures.ts'
import { careMeasures } from './care-measures.ts'
import { childMeasures } from './child-measures.ts'
import { frontDoorMeasures } from './front-door-measures.ts'
import { leaverMeasures } from './leaver-measures.ts'
import type { Measure } from './measure.ts'
import { needMeasures } from './need-measures.ts'

/** Every measure of the specification, section 3, by list. Caseloads are beside them, in `caseloads`. */
export const measures: readonly Measure[] = [
  ...frontDoorMeasures,
  ...assessmentMeasures,
  ...needMeasures,
  ...careMeasures,
  ...careAreaMeasures,
  ...leaverMeasures,
  ...adoptionMeasures,
  ...childMeasures,
].sort((a, b) => a.list - b.list)
