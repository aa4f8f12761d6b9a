import { PdfFault } from './fault.ts'
import { checkFirstBytes } from './first-bytes.ts'
import { defaultLimits, type PdfLimits, tooLarge, tooManyPages } from './limits.ts'
import type { PdfDocument, PdfPage } from './pdf-document.ts'
import type { PdfAnswer, PdfQuestion } from './pdf-messages.ts'
import { giveBack, takeThread } from './pdf-threads.ts'

export interface PdfReadingOptions {
  limits?: Partial<PdfLimits>
  /** Read only these pages (from 1), and the lines drawn on them. Without it: the text of every page and no lines. */
  ruledPages?: number[]
  /** Called after each page. */
  onPage?: (read: number, of: number) => void
  /** Stops the reading; the promise then rejects with the signal's reason. */
  signal?: AbortSignal
}

/** Reads a PDF's text with its places, in a thread of its own. Throws PdfFault for a file that gives none. */
export async function readPdf(bytes: Uint8Array, options: PdfReadingOptions = {}): Promise<PdfDocument> {
  const limits = { ...defaultLimits, ...options.limits }
  checkFirstBytes(bytes)
  if (bytes.length > limits.maxBytes) throw tooLarge(limits)
  options.signal?.throwIfAborted()
  const document = await ask({ bytes, limits, ruledPages: options.ruledPages ?? null }, options)
  if (document.pages.every(({ texts }) => texts.length === 0)) throw new PdfFault('no-text')
  return document
}

function ask(question: PdfQuestion, { onPage, signal }: PdfReadingOptions): Promise<PdfDocument> {
  const worker = takeThread()
  const pages: PdfPage[] = []
  let count = 0
  return new Promise<PdfDocument>((resolve, reject) => {
    const give = (error: unknown) => {
      void worker.terminate()
      finish(() => reject(error))
    }
    const timer = setTimeout(() => give(new PdfFault('too-slow')), question.limits.maxSeconds * 1000)
    const stop = () => give(signal?.reason)
    const finish = (then: () => void) => {
      clearTimeout(timer)
      signal?.removeEventListener('abort', stop)
      worker.off('message', hear).off('error', fail).off('exit', ended)
      then()
    }
    const hear = (answer: PdfAnswer) => {
      if (answer.say === 'pages') count = answer.count
      else if (answer.say === 'page') {
        pages.push(answer.page)
        onPage?.(pages.length, question.ruledPages?.length ?? count)
      } else {
        if (answer.say === 'end') finish(() => resolve({ pages, modified: answer.modified }))
        else finish(() => reject(faultFor(answer, count, question.limits)))
        giveBack(worker)
      }
    }
    const fail = (error: unknown) => give(threadFault(error))
    const ended = () => give(new PdfFault('damaged'))
    signal?.addEventListener('abort', stop)
    worker.on('message', hear)
    worker.on('error', fail)
    worker.once('exit', ended)
    worker.postMessage(question)
  })
}

function faultFor({ kind, reason }: PdfAnswer & { say: 'failure' }, count: number, limits: PdfLimits): PdfFault {
  if (kind === 'too-many-pages') return tooManyPages(count, limits)
  return new PdfFault(kind, undefined, { cause: reason })
}

function threadFault(error: unknown): unknown {
  const code = error instanceof Error && 'code' in error ? error.code : ''
  return code === 'ERR_WORKER_OUT_OF_MEMORY' ? new PdfFault('too-slow', undefined, { cause: error }) : error
}
