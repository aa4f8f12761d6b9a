import { builtInFormat, type NumberFormat, parseNumberFormat } from '../number-formats.ts'
import { type Package, requiredAttribute, scanPart } from './scan-part.ts'
import { OPEN } from './xml-scanner.ts'
import type { ZipEntry } from './zip-directory.ts'

/** The number format of each cell style, in the order that cells refer to them. */
export async function readCellStyles(from: Package, entry: ZipEntry | undefined): Promise<NumberFormat[]> {
  const codes = new Map<number, NumberFormat>()
  const ids: number[] = []
  if (!entry) return []
  let inCellStyles = false
  await scanPart(from, entry, (token, scanner) => {
    if (token === OPEN && scanner.isNamed('numFmt')) {
      const code = scanner.attribute('formatCode') ?? ''
      codes.set(Number(requiredAttribute(scanner, 'numFmtId')), parseNumberFormat(code))
    }
    if (scanner.isNamed('cellXfs')) inCellStyles = token === OPEN && !scanner.selfClosing
    if (token === OPEN && inCellStyles && scanner.isNamed('xf')) ids.push(Number(scanner.attribute('numFmtId') ?? 0))
  })
  return ids.map((id) => codes.get(id) ?? builtInFormat(id))
}
