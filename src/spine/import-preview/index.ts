export { ConfirmOrCancel } from './confirm-or-cancel.tsx'
export { PagedPreview } from './paged-preview.tsx'
export {
  changePending,
  confirmPending,
  discardPending,
  type Kept,
  keepPending,
  type Pending,
  readPending,
} from './pending.ts'
export { type PreviewCell, PreviewCounts, type PreviewRow, PreviewTable } from './preview-table.tsx'
export type { Verdict } from './verdict.ts'
