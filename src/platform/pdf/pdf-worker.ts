// Reads PDFs in a thread of its own, so that pages are answered meanwhile and a file that takes too long can be stopped.
// Started by read-pdf.ts, which sends one PdfQuestion after another.
import { parentPort } from 'node:worker_threads'
import { getDocument, OPS, type PDFDocumentProxy, type PDFPageProxy } from 'unpdf/pdfjs'
import type { PdfFaultKind } from './fault.ts'
import { type DrawnPath, pageRules } from './page-rules.ts'
import { pageTexts } from './page-texts.ts'
import type { PdfPage, PdfRule } from './pdf-document.ts'
import type { PdfAnswer, PdfQuestion } from './pdf-messages.ts'

const port = parentPort
const say = (answer: PdfAnswer) => port?.postMessage(answer)

/** What paints a path, as against using it to clip. */
const painting = new Set([OPS.stroke, OPS.closeStroke, OPS.fill, OPS.eoFill, OPS.fillStroke, OPS.eoFillStroke])

async function readPage(document: PDFDocumentProxy, number: number, withRules: boolean): Promise<PdfPage> {
  const page = await document.getPage(number)
  const { width, height, transform } = page.getViewport({ scale: 1 })
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = transform
  const content = await page.getTextContent()
  const items = content.items.flatMap((item) => ('str' in item ? [item] : []))
  const texts = pageTexts(items, [a, b, c, d, e, f])
  const rules = withRules ? await rulesOf(page, (x, y) => [a * x + c * y + e, b * x + d * y + f]) : []
  page.cleanup()
  return { number, width, height, texts, rules }
}

async function rulesOf(page: PDFPageProxy, toPage: (x: number, y: number) => [number, number]): Promise<PdfRule[]> {
  const { fnArray, argsArray } = await page.getOperatorList()
  const paths: DrawnPath[] = []
  for (const [at, operator] of fnArray.entries()) {
    if (operator !== OPS.constructPath) continue
    const [paint, , box] = argsArray[at] ?? []
    if (!painting.has(paint) || !box) continue
    const [left, bottom, right, top] = Array.from<number>(box)
    if (left === undefined || bottom === undefined || right === undefined || top === undefined) continue
    paths.push({ box: [left, bottom, right, top] })
  }
  return pageRules(paths, toPage)
}

/** "D:20250317095326+00'00'" is 2025-03-17. */
function modifiedDay(info: object): string | null {
  const text = 'ModDate' in info && typeof info.ModDate === 'string' ? info.ModDate : ''
  const [, year, month, day] = /^(?:D:)?(\d{4})(\d{2})(\d{2})/.exec(text) ?? []
  return year && month && day ? `${year}-${month}-${day}` : null
}

async function answer({ bytes, limits, ruledPages }: PdfQuestion): Promise<void> {
  // Nothing of the file is run and nothing fetched. A document that leaves a standard typeface out (Helvetica) would
  // otherwise ask for its shapes, which reading does not need, and give no text without them.
  const task = getDocument({
    data: bytes,
    verbosity: 0,
    useSystemFonts: true,
    disableFontFace: true,
    stopAtErrors: false,
  })
  try {
    const document = await task.promise
    say({ say: 'pages', count: document.numPages })
    if (document.numPages > limits.maxPages) return fail('too-many-pages', String(document.numPages))
    let texts = 0
    for (let number = 1; number <= document.numPages; number++) {
      if (ruledPages && !ruledPages.includes(number)) continue
      const page = await readPage(document, number, ruledPages !== null)
      texts += page.texts.length
      if (texts > limits.maxTexts) return fail('too-slow', `${texts} texts`)
      say({ say: 'page', page })
    }
    const { info } = await document.getMetadata()
    say({ say: 'end', modified: modifiedDay(info) })
  } finally {
    await task.destroy()
  }
}

function fail(kind: PdfFaultKind, reason: string): void {
  say({ say: 'failure', kind, reason })
}

port?.on('message', (question: PdfQuestion) => {
  answer(question).catch((error: unknown) => {
    const name = error instanceof Error ? error.name : ''
    fail(name === 'PasswordException' ? 'password' : 'damaged', error instanceof Error ? error.message : String(error))
  })
})
