import { PdfFault, type PdfFaultKind, type PdfReadingOptions, readPdf } from '../../../platform/pdf/index.ts'
import { documentKind } from '../rules/read-report/framework.ts'
import { type ReportReading, readReport } from '../rules/read-report/read-report.ts'
import type { ReportLists } from '../rules/read-report/report-lists.ts'
import { reportText } from '../rules/read-report/report-text.ts'
import { type Rule, tablePages } from '../rules/read-report/table-lists.ts'

/** A file that is no report that can be read, with a message in plain words for the person who chose it. */
export class ReportFault extends Error {
  override readonly name = 'ReportFault'
  readonly kind: PdfFaultKind | 'not-a-report'

  constructor(kind: ReportFault['kind'], message: string, options?: ErrorOptions) {
    super(message, options)
    this.kind = kind
  }
}

const NOT_A_REPORT =
  'This PDF does not look like an Ofsted report on a council’s children’s services: its first page has no title of a kind that is known. If it is one, type in what it says.'

/** Reads a published inspection report. Throws ReportFault, with a plain message, for any file that is none. */
export async function readReportFile(
  bytes: Uint8Array,
  lists: ReportLists,
  options: Pick<PdfReadingOptions, 'limits' | 'onPage' | 'signal'> = {},
): Promise<ReportReading> {
  try {
    const { pages, modified } = await readPdf(bytes, options)
    const text = reportText(pages)
    const ruledPages = documentKind(text)?.inTables ? tablePages(text) : []
    const rules = ruledPages.length > 0 ? await drawnRules(bytes, ruledPages, options) : new Map<number, Rule[]>()
    const reading = readReport(text, { lists, modified, rules })
    if (!reading) throw new ReportFault('not-a-report', NOT_A_REPORT)
    return reading
  } catch (error) {
    if (error instanceof PdfFault) throw new ReportFault(error.kind, error.message, { cause: error })
    throw error
  }
}

/** Drawn lines cost as much as the text, so only the pages with tables are asked for theirs. */
async function drawnRules(
  bytes: Uint8Array,
  ruledPages: number[],
  { limits, signal }: PdfReadingOptions,
): Promise<Map<number, Rule[]>> {
  const more = { ...(limits ? { limits } : {}), ...(signal ? { signal } : {}) }
  const { pages } = await readPdf(bytes, { ruledPages, ...more })
  return new Map(pages.map(({ number, rules }) => [number, rules]))
}
