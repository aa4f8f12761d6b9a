export { type Changed, changedSince } from './changed-since.ts'
export { type HistoryEntry, historyOf, type Image, positionAt, undo } from './history.ts'
export { canonical, sha256 } from './history-hash.ts'
export { HistoryList } from './history-list.tsx'
export { newId } from './identifiers.ts'
export { type ListAsAt, listAsAt, type RowThen } from './list-as-at.ts'
export { readRecord } from './read-record.ts'
export type { RecordKind, State, StoredRecord } from './record-kind.ts'
export {
  countEvents,
  type HistoryFault,
  type HistoryPlace,
  sealHistory,
  verifyEvents,
  verifyHistory,
  verifySeals,
} from './verify-history.ts'
export { addReaders, type Change, changeRecord, createRecord, type NewRecord, type Said } from './write-record.ts'
