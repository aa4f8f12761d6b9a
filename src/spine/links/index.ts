export { linkRecords, type Relation, relations, type ThreadEnd, threadOf, unlinkRecords } from './links.ts'
export { addressOfReference, threadList } from './thread-list.tsx'
export { mostSteps, type ThreadStep, walkThread } from './walk-thread.ts'
