// Draws parts of the pages of a PDF as pictures, in a thread of its own that lives for one file. Started by draw-regions.ts.
import { parentPort } from 'node:worker_threads'
import type { PDFPageProxy } from 'unpdf/pdfjs'
import type { PictureAnswer, PictureQuestion } from './picture-messages.ts'

const port = parentPort
const say = (answer: PictureAnswer) => port?.postMessage(answer)

/** Pixels to a point: sharp beside the words of a page of ours, and legible when it is enlarged. */
const scale = 1.5
/** No picture, and none that is drawn on the way to one, may be larger; a page of A4 has 1.1 million pixels. */
const mostPixels = 6_000_000

type BrowserContext = NonNullable<Parameters<PDFPageProxy['render']>[0]['canvasContext']>
/** The reader declares that it draws on a browser's canvas; of that it uses what the drawing library has. */
const canDraw = (context: object): context is BrowserContext => 'drawImage' in context && 'fill' in context

async function answer({ bytes, regions }: PictureQuestion): Promise<void> {
  // The drawing library first: the reader looks for these names when it is loaded.
  const { createCanvas, DOMMatrix, ImageData, Path2D } = await import('@napi-rs/canvas')
  Object.assign(globalThis, { DOMMatrix, ImageData, Path2D })
  const { getDocument } = await import('unpdf/pdfjs')

  const canvasOf = (width: number, height: number) => {
    if (width * height > mostPixels) throw new Error(`a picture of ${width} by ${height} is too large`)
    return createCanvas(Math.max(1, Math.ceil(width)), Math.max(1, Math.ceil(height)))
  }
  /** What the reader asks for canvases that it draws on meanwhile, by these names. */
  class Canvases {
    create(width: number, height: number) {
      const canvas = canvasOf(width, height)
      return { canvas, context: canvas.getContext('2d') }
    }
    reset({ canvas }: ReturnType<Canvases['create']>, width: number, height: number) {
      if (width * height > mostPixels) throw new Error('a picture is too large')
      canvas.width = width
      canvas.height = height
    }
    destroy({ canvas }: ReturnType<Canvases['create']>) {
      canvas.width = 0
      canvas.height = 0
    }
  }

  // As in pdf-worker.ts, nothing of the file is run and nothing fetched; letters are drawn as shapes.
  const task = getDocument({
    data: bytes,
    verbosity: 0,
    useSystemFonts: true,
    disableFontFace: true,
    stopAtErrors: false,
    maxImageSize: mostPixels * 4,
    CanvasFactory: Canvases,
    isOffscreenCanvasSupported: false,
  })
  try {
    const document = await task.promise
    for (const [at, region] of regions.entries()) {
      const png = await draw(region).catch(() => null)
      say({ say: 'picture', at, png })
    }
    say({ say: 'end' })

    async function draw({ page: number, x, y, width, height }: PictureQuestion['regions'][number]) {
      const page = await document.getPage(number)
      const canvas = canvasOf(width * scale, height * scale)
      const viewport = page.getViewport({ scale, offsetX: -x * scale, offsetY: -y * scale })
      const context = canvas.getContext('2d')
      if (!canDraw(context)) return null
      await page.render({ canvas: null, canvasContext: context, viewport, background: 'white' }).promise
      page.cleanup()
      // Where words are known to stand, an empty picture is one that went wrong: a typeface that is not to be had here.
      const { data } = context.getImageData(0, 0, canvas.width, canvas.height)
      return data.some((level) => level !== 255) ? new Uint8Array(canvas.encodeSync('png')) : null
    }
  } finally {
    await task.destroy()
  }
}

port?.once('message', (question: PictureQuestion) => {
  answer(question).catch((error: unknown) => say({ say: 'failure', reason: String(error) }))
})
