import { fileTypeFromBuffer } from 'file-type'
import { type ByteSource, openByteSource } from '../spreadsheets/byte-source.ts'
import { detectDelimiter } from '../spreadsheets/csv-delimiter.ts'
import { detectEncoding, textPieces } from '../spreadsheets/csv-encoding.ts'
import { type CompoundKind, compoundKind } from './sniff-compound.ts'
import { zipKind } from './sniff-zip.ts'

export type FileType =
  | 'docx'
  | 'xlsx'
  | 'xlsm'
  | 'docm'
  | 'xls'
  | 'ods'
  | 'odt'
  | 'pdf'
  | 'csv'
  | 'text'
  | 'image'
  | 'zip'
  | 'unknown'
  | 'encrypted-office'

export interface Sniffed {
  type: FileType
  /** What it is, to stand after "This file is": `a PDF`. */
  says: string
  /** Why it should be refused, in plain words: its name says otherwise, a password, macros. */
  problem: string | undefined
  /** A web page, which some systems export under the name .xls. */
  webPage: boolean
}

interface Finding {
  type: FileType
  says: string
  endings: readonly string[]
  webPage?: boolean
}

const SAMPLE = 64 * 1024
/** Letters below a space that text does hold: tab, line feed, vertical tab, form feed, return, end of file, escape. */
const CONTROLS_IN_TEXT = [9, 10, 11, 12, 13, 26, 27]

const known: Record<Exclude<FileType, 'unknown'>, Finding> = {
  docx: { type: 'docx', says: 'a Word document', endings: ['docx'] },
  docm: { type: 'docm', says: 'a Word document with macros', endings: ['docm'] },
  // Saved as .xlsm and holding no macro, it is a plain workbook.
  xlsx: { type: 'xlsx', says: 'an Excel workbook', endings: ['xlsx', 'xlsm'] },
  xlsm: { type: 'xlsm', says: 'an Excel workbook with macros', endings: ['xlsm'] },
  xls: { type: 'xls', says: 'an old Excel workbook (.xls)', endings: ['xls'] },
  ods: { type: 'ods', says: 'an OpenDocument spreadsheet', endings: ['ods'] },
  odt: { type: 'odt', says: 'an OpenDocument text', endings: ['odt'] },
  pdf: { type: 'pdf', says: 'a PDF', endings: ['pdf'] },
  csv: { type: 'csv', says: 'a CSV file', endings: ['csv', 'tsv', 'tab', 'txt'] },
  text: {
    type: 'text',
    says: 'plain text',
    endings: ['txt', 'csv', 'tsv', 'tab', 'md', 'log', 'ics', 'eml', 'json', 'xml', 'svg'],
  },
  image: {
    type: 'image',
    says: 'a picture',
    endings: ['png', 'jpg', 'jpeg', 'gif', 'webp', 'avif', 'heic', 'bmp', 'tif', 'tiff'],
  },
  zip: { type: 'zip', says: 'a zip archive', endings: ['zip'] },
  'encrypted-office': { type: 'encrypted-office', says: 'an Office file under a password', endings: [] },
}

const webPage: Finding = { type: 'text', says: 'a web page', endings: ['html', 'htm'], webPage: true }

/**
 * Tells what a file is from its content, whatever it is called, and compares that with the ending of its name.
 * Reads a path or bytes; throws only when the file itself cannot be read.
 */
export async function sniff(source: string | Uint8Array, fileName: string): Promise<Sniffed> {
  const bytes = openByteSource(source)
  try {
    const finding = await find(bytes, endingOf(fileName))
    return {
      type: finding.type,
      says: finding.says,
      problem: problemWith(finding, fileName),
      webPage: finding.webPage ?? false,
    }
  } finally {
    bytes.close()
  }
}

async function find(source: ByteSource, ending: string): Promise<Finding> {
  if (source.size === 0) return { type: 'unknown', says: 'empty', endings: [] }
  const sample = source.read(0, Math.min(SAMPLE, source.size))
  const start = Buffer.from(sample.subarray(0, 8)).toString('latin1')
  if (start.startsWith('PK\x03\x04') || start.startsWith('PK\x05\x06')) return known[await zipKind(source)]
  if (start === '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1') return compound(compoundKind(source.read(0, source.size)))
  const found = await fileTypeFromBuffer(sample)
  if (found?.ext === 'pdf') return known.pdf
  if (found?.mime.startsWith('image/')) return known.image
  if (found && !isTextual(found.mime))
    return { type: 'unknown', says: `a ${found.ext.toUpperCase()} file`, endings: [found.ext] }
  return textual(source, ending)
}

function compound(kind: CompoundKind | undefined): Finding {
  if (kind === 'xls' || kind === 'encrypted-office') return known[kind]
  if (kind === 'doc') return { type: 'unknown', says: 'an old Word document (.doc)', endings: ['doc'] }
  if (kind === 'ppt') return { type: 'unknown', says: 'an old PowerPoint presentation (.ppt)', endings: ['ppt'] }
  if (kind === 'msg') return { type: 'unknown', says: 'an Outlook message (.msg)', endings: ['msg'] }
  return { type: 'unknown', says: 'an old Office file of a kind we cannot tell', endings: [] }
}

function isTextual(mime: string): boolean {
  return /^text\/|xml|json|rfc822|calendar/.test(mime)
}

function textual(source: ByteSource, ending: string): Finding {
  let text = ''
  for (const piece of textPieces(source, detectEncoding(source))) {
    text += piece
    if (text.length >= SAMPLE) break
  }
  if (holdsControls(text)) return { type: 'unknown', says: 'of a kind that we cannot tell', endings: [] }
  if (/^\s*(<!doctype html|<html|<table|<head|<body)/i.test(text)) return webPage
  const asTable = known.csv.endings.includes(ending) && ending !== 'txt'
  return asTable || (ending !== 'txt' && detectDelimiter(text).agreeing >= 3) ? known.csv : known.text
}

function holdsControls(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code < 32 && !CONTROLS_IN_TEXT.includes(code)) return true
  }
  return false
}

function endingOf(fileName: string): string {
  return /\.([^.\\/]+)$/.exec(fileName)?.[1]?.toLowerCase() ?? ''
}

function problemWith(finding: Finding, fileName: string): string | undefined {
  if (finding.says === 'empty') return `“${fileName}” is empty.`
  if (finding.type === 'encrypted-office')
    return `“${fileName}” is protected by a password. Remove the password, save it and try again.`
  if (finding.type === 'xlsm')
    return `“${fileName}” contains macros. Save it as .xlsx, which leaves the macros out, and try again.`
  if (finding.type === 'docm')
    return `“${fileName}” contains macros. Save it as .docx, which leaves the macros out, and try again.`
  if (finding.endings.includes(endingOf(fileName))) {
    return finding.type === 'unknown' ? `“${fileName}” is ${finding.says}, which cannot be read here.` : undefined
  }
  return `“${fileName}” is not what its name says: it is ${finding.says}. Save it again from the program that made it.`
}
