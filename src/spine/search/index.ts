export { type Found, findByReference, mostResults, searchRecords } from './search-records.ts'
