export { type Draft, dropDraft, dropOldDrafts, keepDraft, readDraft } from './drafts.ts'
