/**
 * The reader and the checks without the web application: what `sightline child-data` needs and no more. It is a door of its own
 * because pages, records and the database behind the module's other one cost the command 150 MB and a second to load.
 */
export { checkInWords } from '../documents/check-in-words.ts'
export { issuesCsv } from '../documents/issues-csv.ts'
export { issuesJson } from '../documents/issues-json.ts'
export { issuesWorkbook } from '../documents/issues-workbook.ts'
export { makeCouncil } from '../documents/made-council.ts'
export { understoodInWords } from '../documents/understood-in-words.ts'
export { unreadableIssue } from '../documents/unreadable-issue.ts'
export { checkCatalogue } from '../rules/checks/catalogue.ts'
export type { Issue } from '../rules/checks/check.ts'
export { plantableChecks } from '../rules/generate/plant-faults.ts'
export type { CheckOutcome, CheckProgress, CheckRequest } from '../use-cases/check-files.ts'
export { CheckStopped, checkInWorker } from '../use-cases/check-in-worker.ts'
export { parseHandMapping, WrongMapping } from '../use-cases/hand-mapping.ts'
export { UnreadableFile } from '../use-cases/open-files.ts'
export { understand } from '../use-cases/understand.ts'
