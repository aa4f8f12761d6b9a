export { ReportFault, readReportFile } from './reading/read-report-file.ts'
export { readReportLists } from './reading/report-lists.ts'
export type { ReportReading } from './rules/read-report/read-report.ts'
export { reportToJson } from './rules/read-report/report-json.ts'
