import { PdfFault } from './fault.ts'

/** How far into a file its signature may stand: some programs write a few bytes before it. */
const SEARCHED = 1024

/** Throws a PdfFault for a file that is no PDF, before any library is asked to read it. */
export function checkFirstBytes(bytes: Uint8Array): void {
  if (bytes.length === 0) throw new PdfFault('empty')
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, SEARCHED))
  if (start.includes('%PDF-')) return
  throw new PdfFault(/<(!doctype\s+html|html|head|body)\b/i.test(start) ? 'web-page' : 'not-a-pdf')
}
