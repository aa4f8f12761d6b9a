import type { OpenWorkbook } from '../rows.ts'
import { cleanSheetName } from '../sheet-names.ts'
import { valuesSheet } from './list-sheet.ts'
import { MarkedStyles, PLAIN_STYLES } from './marked-styles.ts'
import { packPart } from './pack-part.ts'
import { type WrittenPart, writeZip } from './write-zip.ts'
import { escapeXml } from './xml.ts'

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006'
const SPREADSHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml'
const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'

/** An .xlsx workbook of the values of others, each cell where it stood, and what each sheet is called in it. */
export interface ValuesWorkbook {
  readonly bytes: Uint8Array
  /** In the order of the files and their sheets. */
  readonly names: readonly { readonly file: string; readonly sheet: string; readonly name: string }[]
}

/** Puts the sheets of several files (.xls, .ods, CSV …) into one .xlsx workbook; values and dates are kept, looks are not. */
export async function valuesWorkbook(
  files: readonly { name: string; workbook: OpenWorkbook }[],
): Promise<ValuesWorkbook> {
  const styles = new MarkedStyles(PLAIN_STYLES)
  const names: { file: string; sheet: string; name: string }[] = []
  const sheets: WrittenPart[] = []
  for (const { name: file, workbook } of files) {
    for (const { name: sheet } of workbook.sheets) {
      const name = cleanSheetName(
        sheet,
        names.map((each) => each.name),
      )
      names.push({ file, sheet, name })
      const pieces = valuesSheet(workbook.rowBatches(sheet), styles)
      sheets.push(await packPart(`xl/worksheets/sheet${names.length}.xml`, pieces))
    }
  }
  return {
    bytes: writeZip([
      ...around(
        names.map(({ name }) => name),
        styles.toXml(),
      ),
      ...sheets,
    ]),
    names,
  }
}

function around(names: readonly string[], styles: string): WrittenPart[] {
  const numbers = names.map((_, index) => index + 1)
  const overrides = numbers.map(
    (number) => `<Override PartName="/xl/worksheets/sheet${number}.xml" ContentType="${SPREADSHEET}.worksheet+xml"/>`,
  )
  const sheets = names.map(
    (name, index) => `<sheet name="${escapeXml(name)}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`,
  )
  const related = numbers.map(
    (number) => `<Relationship Id="rId${number}" Type="${OFFICE}/worksheet" Target="worksheets/sheet${number}.xml"/>`,
  )
  return [
    {
      name: '[Content_Types].xml',
      content: `${DECLARATION}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${SPREADSHEET}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${SPREADSHEET}.styles+xml"/>${overrides.join('')}</Types>`,
    },
    {
      name: '_rels/.rels',
      content: `${DECLARATION}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    },
    {
      name: 'xl/workbook.xml',
      content: `${DECLARATION}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>${sheets.join('')}</sheets></workbook>`,
    },
    {
      name: 'xl/_rels/workbook.xml.rels',
      content: `${DECLARATION}<Relationships xmlns="${PACKAGE}/relationships">${related.join('')}<Relationship Id="rIdStyles" Type="${OFFICE}/styles" Target="styles.xml"/></Relationships>`,
    },
    { name: 'xl/styles.xml', content: styles },
  ]
}
