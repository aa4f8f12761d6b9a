export { type Draft, dropDraft, dropOldDrafts, keepDraft, readDrafts } from './drafts.ts'
