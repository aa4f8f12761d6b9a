import { type Package, scanPart } from './scan-part.ts'
import { CLOSE, OPEN, TEXT } from './xml-scanner.ts'
import { unescapeExcel } from './xml-text.ts'
import type { ZipEntry } from './zip-directory.ts'

/** The texts that cells refer to by number. Runs of rich text are joined; phonetic guides are left out. */
export async function readSharedStrings(from: Package, entry: ZipEntry | undefined): Promise<string[]> {
  const strings: string[] = []
  if (!entry) return strings
  let item = ''
  let inText = false
  let inGuide = false
  await scanPart(from, entry, (token, scanner) => {
    if (token === TEXT) {
      if (inText) item += scanner.content()
    } else if (scanner.isNamed('t')) {
      inText = token === OPEN && !scanner.selfClosing && !inGuide
    } else if (scanner.isNamed('rPh')) {
      inGuide = token === OPEN && !scanner.selfClosing
    } else if (scanner.isNamed('si') && (token === CLOSE || scanner.selfClosing)) {
      strings.push(unescapeExcel(item))
      item = ''
    }
  })
  return strings
}
