export { changesBetween } from './compare-results.ts'
export {
  type Choice,
  type ColumnKind,
  type Dataset,
  type DatasetColumn,
  type DatasetResult,
  type DatasetRow,
  type DatasetValue,
  dataset,
  type Subject,
} from './dataset.ts'
export type { Picture, RunChartPicture, TrendGridPicture } from './picture.ts'
export { pictureBlocks } from './picture-blocks.tsx'
export { type Datasets, registerDatasets } from './registry.ts'
export { resultBlocks } from './result-blocks.ts'
export { resultShape } from './result-shape.ts'
export { dayInWords } from './show-value.ts'
