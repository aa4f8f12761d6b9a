import type { PdfFaultKind } from './fault.ts'
import type { PdfLimits } from './limits.ts'
import type { PdfPage } from './pdf-document.ts'

/** What the reading thread is asked. */
export interface PdfQuestion {
  bytes: Uint8Array
  limits: PdfLimits
  /** The pages whose drawn lines are wanted as well; null for the text of all pages alone. */
  ruledPages: number[] | null
}

/** What it says, in this order: how many pages, each page, the end. A failure may come at any time. */
export type PdfAnswer =
  | { say: 'pages'; count: number }
  | { say: 'page'; page: PdfPage }
  | { say: 'end'; modified: string | null }
  | { say: 'failure'; kind: PdfFaultKind; reason: string }
