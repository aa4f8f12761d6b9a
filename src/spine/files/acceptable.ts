import type { FileType, Sniffed } from '../../platform/files/sniff.ts'

const types: Partial<Record<FileType, string>> = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  xls: 'application/vnd.ms-excel',
  ods: 'application/vnd.oasis.opendocument.spreadsheet',
  odt: 'application/vnd.oasis.opendocument.text',
  pdf: 'application/pdf',
  csv: 'text/csv; charset=utf-8',
  text: 'text/plain; charset=utf-8',
  image: 'application/octet-stream',
}

const taken = 'Attach a Word, Excel, OpenDocument, PDF, CSV or text file, or a picture.'

/** Why a file may not be attached, in words that say what to do; or the type it will be served as. */
export function judgeFile(
  sniffed: Sniffed,
  size: { bytes: number; tooLarge: boolean; most: number },
): { ok: true; type: string } | { ok: false; why: string } {
  if (size.tooLarge) return { ok: false, why: `The file must be ${Math.floor(size.most / 1024 / 1024)} MB or smaller.` }
  if (size.bytes === 0) return { ok: false, why: 'The file is empty.' }
  if (sniffed.problem) return { ok: false, why: sniffed.problem }
  const type = types[sniffed.type]
  if (!type || sniffed.webPage) return { ok: false, why: `This file is ${sniffed.says}. ${taken}` }
  return { ok: true, type }
}
