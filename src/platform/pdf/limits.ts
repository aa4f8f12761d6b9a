import { PdfFault } from './fault.ts'

/** How much one PDF may ask of the machine. */
export interface PdfLimits {
  maxBytes: number
  maxPages: number
  /** Runs of text on all pages together; a page of print has about a hundred. */
  maxTexts: number
  maxSeconds: number
}

const MEGABYTE = 1024 * 1024

export const defaultLimits: PdfLimits = {
  maxBytes: 30 * MEGABYTE,
  maxPages: 120,
  maxTexts: 400_000,
  maxSeconds: 60,
}

export function tooLarge({ maxBytes }: PdfLimits): PdfFault {
  return new PdfFault(
    'too-large',
    `This PDF is larger than ${Math.round(maxBytes / MEGABYTE)} MB, the most that can be read here.`,
  )
}

export function tooManyPages(pages: number, { maxPages }: PdfLimits): PdfFault {
  return new PdfFault('too-many-pages', `This PDF has ${pages} pages. At most ${maxPages} can be read here.`)
}
