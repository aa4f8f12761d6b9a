import { Worker } from 'node:worker_threads'
import { NotPossibleNow } from '../../../../kernel/failures.ts'
import type { LevelAnswer, LevelRequest } from './level-messages.ts'
import type { LevelReader } from './level-reading.ts'
import { joinedRun } from './run-in-parts.ts'

/** From the bundle in dist/ the worker is a file of its own beside the chunks; from the sources it is the module. */
const address = import.meta.url.endsWith('.ts')
  ? new URL('../../documents/level-worker.ts', import.meta.url)
  : new URL('./workers/level-worker.js', import.meta.url)

/** Enough for a million rows; a file that needs more is refused and does not take the machine's memory. */
const resourceLimits = { maxOldGenerationSizeMb: 4096 }

type Ask = (request: LevelRequest, tell: (share: number) => void) => Promise<LevelAnswer>

/** Reads and checks by asking whoever answers: a thread of its own, or this one. */
export const readerAsking = (ask: Ask): LevelReader => ({
  understand: async (files, byHand) => {
    const answer = await ask({ deed: 'understand', files, byHand }, () => undefined)
    if (answer.kind !== 'understood') throw refusalOf(answer)
    return answer.understanding
  },
  check: async (files, asked, tell) => {
    const answer = await ask({ deed: 'check', files, asked }, tell)
    if (answer.kind !== 'checked') throw refusalOf(answer)
    return answer.run
  },
  table: async (file) => {
    const answer = await ask({ deed: 'table', file }, () => undefined)
    if (answer.kind !== 'table') throw refusalOf(answer)
    return answer.rows
  },
  pack: async (files, asked, shape, out) => {
    const answer = await ask({ deed: 'pack', files, asked, shape, out }, () => undefined)
    if (answer.kind !== 'packed') throw refusalOf(answer)
  },
})

/** Reads and checks in a thread of its own, one for each asking. Where the thread's file stands is asked by measurements only. */
export const readerInThread = (file: URL): LevelReader =>
  readerAsking((request, tell) => askThread(file, request, tell))
export const levelReader: LevelReader = readerInThread(address)

/** What is wrong with a file, in words that name it, its sheet and its row. */
function refusalOf(answer: LevelAnswer): Error {
  if (answer.kind !== 'unreadable') return new Error(`The thread that reads lists answered “${answer.kind}”.`)
  const { file, message, sheet, row } = answer
  const place = [sheet ? `sheet “${sheet}”` : '', row ? `row ${row}` : ''].filter((part) => part !== '').join(', ')
  return new NotPossibleNow(`“${file}”${place ? `, ${place}` : ''}: ${message}`)
}

async function askThread(file: URL, request: LevelRequest, tell: (share: number) => void): Promise<LevelAnswer> {
  const worker = new Worker(file, { workerData: request, resourceLimits })
  const { promise, resolve, reject } = Promise.withResolvers<LevelAnswer>()
  const joined = joinedRun()
  worker.on('message', (answer: LevelAnswer) => {
    if (answer.kind === 'progress') tell(answer.share)
    else if (answer.kind === 'part') {
      joined.take(answer.part)
      // Not at once: messages that follow each other are taken in one go, and pages would wait for all of them.
      setImmediate(() => worker.postMessage('taken'))
    } else if (answer.kind === 'sent') resolve({ kind: 'checked', run: joined.run })
    else resolve(answer)
  })
  worker.once('error', (error: Error) => reject(inWords(error)))
  worker.once('exit', () => reject(new Error('The thread that reads lists ended before it answered.')))
  try {
    return await promise
  } finally {
    await worker.terminate()
  }
}

function inWords(error: Error): Error {
  const code = 'code' in error ? error.code : ''
  if (code !== 'ERR_WORKER_OUT_OF_MEMORY') return error
  return new NotPossibleNow(
    'These files need more memory than there is. Keep only the eleven lists in them and try again.',
  )
}
