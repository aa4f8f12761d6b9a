import { readReportLists } from '../../../reading/report-lists.ts'
import { type ReportReading, readReport } from '../read-report.ts'
import { reportToJson } from '../report-json.ts'
import type { ReportLists } from '../report-lists.ts'
import { reportText } from '../report-text.ts'
import { placed, type Sheet } from './typeset.ts'

const borsetshire = {
  name: 'Borsetshire',
  aliases: [],
  urn: '1',
  laCode: '000',
  gssCode: 'E00000000',
  region: 'West',
  until: null,
  successors: [],
}

/** The lists that ship, with a county that does not exist. */
export const lists: ReportLists = (() => {
  const shipped = readReportLists()
  return { ...shipped, authorities: [...shipped.authorities, borsetshire] }
})()

/** Reads pages set for a test, their drawn lines with them. Throws when they make no report. */
export function readPages(pages: readonly Sheet[], modified: string | null = '2024-04-20'): ReportReading {
  const rules = new Map(pages.map((page, index) => [index + 1, page.rules]))
  const reading = readReport(reportText(placed(pages)), { lists, modified, rules })
  if (!reading) throw new Error('These pages make no report that is known.')
  return reading
}

export const readJson = (pages: readonly Sheet[]) => reportToJson(readPages(pages))
