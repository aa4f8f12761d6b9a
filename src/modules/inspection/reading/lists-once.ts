import { readReportLists } from './report-lists.ts'

/** The lists of content that reading and tagging lean on, read and checked once, when the program starts. */
export const reportLists = readReportLists()
