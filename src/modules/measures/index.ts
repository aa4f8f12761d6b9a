import type { Module } from '../../spine/module.ts'
import { measuresOfAction } from './pages/measures-of-action.tsx'
import { measureKind } from './store/measure-kind.ts'
import { measuresAsAt } from './store/measures-as-at.ts'
import { measureDatasets } from './use-cases/measure-datasets.ts'
import { hourlyTaking } from './use-cases/take-values-job.ts'

export { measureRoutes } from './pages/routes.ts'
export { periodAfter, periodOf } from './rules/periods.ts'
export { measureKind } from './store/measure-kind.ts'
export { enterValues, type NewValue } from './use-cases/enter-values.ts'
export { addMeasure, type MeasureWords } from './use-cases/keep-measure.ts'
export { keepYardstick } from './use-cases/keep-yardsticks.ts'
export { linkMeasure } from './use-cases/link-measure.ts'
export { takeFromDataset } from './use-cases/take-from-dataset.ts'
export { takeValuesJob } from './use-cases/take-values-job.ts'
export { writeCommentary } from './use-cases/write-commentary.ts'

/** Measures (F17). Their routes and their job are made of the datasets of every part, since a measure may take its values from any. */
export const measures: Module = {
  name: 'measures',
  kinds: [measureKind],
  listsAsAt: [measuresAsAt],
  datasets: measureDatasets,
  regulars: [hourlyTaking],
  actionSections: [measuresOfAction],
}
