import { buildZip, type ZipPart } from './build-zip.ts'

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships'

interface PlannedSheet {
  name: string
  /** What stands inside `sheetData`. */
  data: string
  /** What stands after it, such as `mergeCells`. */
  after?: string
  state?: string
}

export interface PlannedWorkbook {
  sheets: PlannedSheet[]
  /** The `si` elements. */
  strings?: string
  styles?: string
  date1904?: boolean
  extra?: ZipPart[]
  zip64?: boolean
}

/** The parts of a small workbook around hand-written sheet XML, as tests need it. */
export function workbookParts(plan: PlannedWorkbook): ZipPart[] {
  const list = plan.sheets
    .map((sheet, index) => `<sheet name="${sheet.name}" sheetId="${index + 1}" ${state(sheet)}r:id="rId${index + 1}"/>`)
    .join('')
  const related = plan.sheets.map(
    (_, index) =>
      `<Relationship Id="rId${index + 1}" Type="${OFFICE}/worksheet" Target="worksheets/s${index + 1}.xml"/>`,
  )
  related.push(`<Relationship Id="rIdS" Type="${OFFICE}/sharedStrings" Target="/xl/sharedStrings.xml"/>`)
  related.push(`<Relationship Id="rIdT" Type="${OFFICE}/styles" Target="styles.xml"/>`)
  const root = `<Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/>`
  const properties = plan.date1904 ? '<workbookPr date1904="1"/>' : '<workbookPr/>'
  return [
    { name: '[Content_Types].xml', content: '<Types/>' },
    { name: '_rels/.rels', content: `<Relationships xmlns="${PACKAGE}">${root}</Relationships>` },
    {
      name: 'xl/workbook.xml',
      content: `<?xml version="1.0"?><workbook xmlns="${MAIN}" xmlns:r="${OFFICE}">${properties}<sheets>${list}</sheets></workbook>`,
    },
    {
      name: 'xl/_rels/workbook.xml.rels',
      content: `<Relationships xmlns="${PACKAGE}">${related.join('')}</Relationships>`,
    },
    { name: 'xl/sharedStrings.xml', content: `<sst xmlns="${MAIN}">${plan.strings ?? ''}</sst>` },
    { name: 'xl/styles.xml', content: `<styleSheet xmlns="${MAIN}">${plan.styles ?? ''}</styleSheet>` },
    ...plan.sheets.map((sheet, index) => ({
      name: `xl/worksheets/s${index + 1}.xml`,
      content: `<worksheet xmlns="${MAIN}"><sheetData>${sheet.data}</sheetData>${sheet.after ?? ''}</worksheet>`,
    })),
    ...(plan.extra ?? []),
  ]
}

export function buildWorkbook(plan: PlannedWorkbook): Buffer {
  return buildZip(workbookParts(plan), plan.zip64)
}

/** A workbook of one sheet called `S`. */
export function buildSheet(data: string, plan: Omit<PlannedWorkbook, 'sheets'> & { after?: string } = {}): Buffer {
  const { after, ...rest } = plan
  return buildWorkbook({ ...rest, sheets: [{ name: 'S', data, ...(after === undefined ? {} : { after }) }] })
}

function state(sheet: PlannedSheet): string {
  return sheet.state ? `state="${sheet.state}" ` : ''
}
