import type { ByteSource } from './byte-source.ts'
import { scanPart } from './xlsx/scan-part.ts'
import { OPEN } from './xlsx/xml-scanner.ts'
import type { ZipDirectory } from './xlsx/zip-directory.ts'

/** The names of an .ods workbook's hidden sheets, which SheetJS does not tell: their table style says not to show them. */
export async function odsHiddenSheets(source: ByteSource, directory: ZipDirectory): Promise<Set<string>> {
  const hidden = new Set<string>()
  const content = directory.get('content.xml')
  if (!content) return hidden
  const unseenStyles = new Set<string>()
  let style = ''
  await scanPart({ source, directory }, content, (token, scanner) => {
    if (token !== OPEN) return
    if (scanner.isNamed('style')) style = scanner.attribute('name') ?? ''
    if (scanner.isNamed('table-properties') && scanner.attribute('display') === 'false') unseenStyles.add(style)
    if (scanner.isNamed('table') && unseenStyles.has(scanner.attribute('style-name') ?? '')) {
      hidden.add(scanner.attribute('name') ?? '')
    }
  })
  return hidden
}
