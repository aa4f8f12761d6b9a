import { Worker } from 'node:worker_threads'
import type { PdfRegion, PictureAnswer, PictureQuestion } from './picture-messages.ts'
import { workerAddress } from './worker-address.ts'

const mostMegabytes = 512

/**
 * Draws parts of a PDF's pages as PNG pictures, in the order asked; null for each that could not be drawn, whatever the reason: the
 * picture is a help beside the words, so that nothing that goes wrong here is a failure of the reading. The bytes are handed over.
 */
export function drawRegions(
  bytes: Uint8Array,
  regions: readonly PdfRegion[],
  { maxSeconds = 30 }: { maxSeconds?: number } = {},
): Promise<(Uint8Array | null)[]> {
  const pictures = regions.map((): Uint8Array | null => null)
  if (regions.length === 0) return Promise.resolve(pictures)
  const worker = new Worker(workerAddress('picture-worker'), {
    stdout: true,
    stderr: true,
    resourceLimits: { maxOldGenerationSizeMb: mostMegabytes },
  })
  return new Promise((resolve) => {
    const finish = () => {
      clearTimeout(timer)
      void worker.terminate()
      resolve(pictures)
    }
    const timer = setTimeout(finish, maxSeconds * 1000)
    worker.on('message', (answer: PictureAnswer) => {
      if (answer.say === 'picture') pictures[answer.at] = answer.png
      else finish()
    })
    worker.once('error', finish)
    worker.once('exit', finish)
    const question: PictureQuestion = { bytes, regions: [...regions] }
    worker.postMessage(question)
  })
}
