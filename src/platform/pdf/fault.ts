/** Why a file gives no text. */
export type PdfFaultKind =
  | 'empty'
  | 'web-page'
  | 'not-a-pdf'
  | 'password'
  | 'damaged'
  | 'no-text'
  | 'too-large'
  | 'too-many-pages'
  | 'too-slow'

/** A PDF that cannot be read, with a message in plain words. The readers here throw this and nothing else for a bad file. */
export class PdfFault extends Error {
  override readonly name = 'PdfFault'
  readonly kind: PdfFaultKind

  constructor(kind: PdfFaultKind, message: string = messages[kind], options?: ErrorOptions) {
    super(message, options)
    this.kind = kind
  }
}

const messages: Record<PdfFaultKind, string> = {
  empty: 'This file is empty. Download it again.',
  'web-page':
    'This is a web page saved under the name of a PDF, often the page that says a document was not found. Open the link in a browser and download the document itself.',
  'not-a-pdf': 'This file is not a PDF. Choose the PDF that was published.',
  password: 'This PDF is protected by a password. Save a copy without the password and try again.',
  damaged: 'This PDF is damaged or incomplete, so it cannot be read. Download it again.',
  'no-text':
    'The pages of this PDF are pictures, as a scanner makes them, and hold no text that can be read. Choose the PDF that was published.',
  'too-large': 'This PDF is too large to be read here.',
  'too-many-pages': 'This PDF has too many pages to be read here.',
  'too-slow': 'This PDF takes too long to read, so reading was stopped.',
}
