export { linkRecords, type Relation, relations, type ThreadEnd, threadOf, unlinkRecords } from './links.ts'
export { addressOfReference, threadList } from './thread-list.tsx'
