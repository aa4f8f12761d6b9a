import { damaged, messages, SpreadsheetFault } from '../fault.ts'
import type { SheetSummary } from '../rows.ts'
import { type Relationship, readRelationships } from './relationships.ts'
import { findPart, type Package, requiredAttribute, scanPart } from './scan-part.ts'
import { OPEN } from './xml-scanner.ts'
import type { ZipEntry } from './zip-directory.ts'

export interface SheetPart extends SheetSummary {
  entry: ZipEntry
}

export interface WorkbookParts {
  sheets: SheetPart[]
  date1904: boolean
  sharedStrings: ZipEntry | undefined
  styles: ZipEntry | undefined
}

/** What becomes of macros: the workbook is refused for them, or read as if they were not there. They are never run. */
export type Macros = 'refused' | 'passed over'

/** Finds a workbook's sheets and the parts they lean on; refuses formats that are not .xlsx, and macros unless told otherwise. */
export async function readWorkbookParts(from: Package, macros: Macros = 'refused'): Promise<WorkbookParts> {
  refuseOthers(from, macros)
  const workbook = await findWorkbook(from)
  const related = await readRelationships(from, workbook.name)
  const sheets: SheetPart[] = []
  let date1904 = false
  await scanPart(from, workbook, (token, scanner) => {
    if (token !== OPEN) return
    if (scanner.isNamed('workbookPr')) date1904 = /^(1|true|on)$/.test(scanner.attribute('date1904') ?? '')
    if (!scanner.isNamed('sheet')) return
    const relationship = related.get(requiredAttribute(scanner, 'id'))
    if (relationship?.type.toLowerCase().includes('macrosheet')) {
      if (macros === 'refused') throw new SpreadsheetFault(messages.macros)
      return
    }
    if (relationship?.type === 'chartsheet' || relationship?.type === 'dialogsheet') return
    const name = requiredAttribute(scanner, 'name')
    const state = scanner.attribute('state') ?? 'visible'
    sheets.push({ name, hidden: state !== 'visible', entry: partOf(from, relationship, name) })
  })
  if (sheets.length === 0) throw damaged('the workbook has no worksheet')
  const byType = (type: string) => {
    const part = [...related.values()].find((relationship) => relationship.type === type)?.part
    return part === undefined ? undefined : findPart(from, part)
  }
  return { sheets, date1904, sharedStrings: byType('sharedStrings'), styles: byType('styles') }
}

function partOf(from: Package, relationship: Relationship | undefined, name: string): ZipEntry {
  const entry = relationship?.part === undefined ? undefined : findPart(from, relationship.part)
  if (!entry) throw damaged('a sheet has no part of its own', { sheet: name })
  return entry
}

function refuseOthers(from: Package, macros: Macros): void {
  for (const key of from.directory.keys()) {
    if (macros === 'refused' && key.endsWith('vbaproject.bin')) throw new SpreadsheetFault(messages.macros)
    if (key.endsWith('workbook.bin')) throw new SpreadsheetFault(messages.binary)
  }
  if (!findPart(from, '[Content_Types].xml')) throw new SpreadsheetFault(messages.notSpreadsheet)
}

async function findWorkbook(from: Package): Promise<ZipEntry> {
  const roots = await readRelationships(from, '')
  const part = [...roots.values()].find((relationship) => relationship.type === 'officeDocument')?.part
  const entry = findPart(from, part ?? 'xl/workbook.xml')
  if (!entry) throw damaged('there is no workbook part')
  let isWorkbook = false
  await scanPart(from, entry, (token, scanner) => {
    isWorkbook ||= token === OPEN && scanner.isNamed('workbook')
  })
  if (!isWorkbook) throw new SpreadsheetFault(messages.notSpreadsheet)
  return entry
}
