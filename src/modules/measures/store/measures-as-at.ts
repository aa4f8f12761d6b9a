import { listAsAt } from '../../../spine/records/index.ts'
import { polarityWords, strandWords } from '../rules/measure-words.ts'
import { measureKind } from './measure-kind.ts'

/** The library as it stood at any date. */
export const measuresAsAt = listAsAt(
  measureKind,
  'measures',
  'Measures',
  [
    ['Part of the work', (measure) => strandWords[measure.strand]],
    ['Definition', (measure) => measure.definition],
    ['Polarity', (measure) => polarityWords[measure.polarity]],
    ['Each', (measure) => measure.period],
  ],
  (measure) => measure.status === 'retired',
)
