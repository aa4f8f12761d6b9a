export { drawRegions } from './draw-regions.ts'
export { PdfFault, type PdfFaultKind } from './fault.ts'
export type { PdfDocument, PdfPage, PdfRule, PdfText } from './pdf-document.ts'
export { type PdfReadingOptions, readPdf } from './read-pdf.ts'
