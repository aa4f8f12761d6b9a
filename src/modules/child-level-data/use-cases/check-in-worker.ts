import { Worker } from 'node:worker_threads'
import type { Issue } from '../rules/checks/check.ts'
import type { CheckAnswer } from './check-answer.ts'
import type { CheckOutcome, CheckProgress, CheckRequest } from './check-files.ts'
import { UnreadableFile } from './open-files.ts'

/** From the bundle in dist/ the worker is a file of its own beside the chunks; from the sources it is the module. */
const workerAddress = import.meta.url.endsWith('.ts')
  ? new URL('./check-worker.ts', import.meta.url)
  : new URL('./workers/check-worker.js', import.meta.url)

/** Enough for a million rows; a file that needs more is refused instead of taking the machine's memory. */
const MOST_MEGABYTES = 4096
/** Rows live for a moment only: more room for the young costs 60 MB and gains no time (measured at 100,000 rows). */
const YOUNG_MEGABYTES = 8

/** The person asked to stop before the check was done. Nothing was kept. */
export class CheckStopped extends Error {
  override readonly name = 'CheckStopped'
}

export interface Listeners {
  readonly onIssues: (issues: readonly Issue[]) => void
  readonly onProgress?: (progress: CheckProgress) => void
  /** Stops the thread at once when it is aborted. */
  readonly signal?: AbortSignal
}

/**
 * Reads and checks files in a thread of its own. Issues arrive in pieces as they are found. Throws UnreadableFile for a file
 * that cannot be read, and CheckStopped when it was stopped.
 */
export async function checkInWorker(
  request: CheckRequest,
  listeners: Listeners,
  address: URL = workerAddress,
): Promise<CheckOutcome> {
  const { onIssues, onProgress, signal } = listeners
  if (signal?.aborted) throw new CheckStopped('The check was stopped.')
  const worker = new Worker(address, {
    workerData: request,
    resourceLimits: { maxOldGenerationSizeMb: MOST_MEGABYTES, maxYoungGenerationSizeMb: YOUNG_MEGABYTES },
  })
  const { promise, resolve, reject } = Promise.withResolvers<CheckOutcome>()
  const stop = () => reject(new CheckStopped('The check was stopped.'))
  signal?.addEventListener('abort', stop)
  worker.on('message', (answer: CheckAnswer) => {
    if (answer.kind === 'progress') onProgress?.(answer.progress)
    else if (answer.kind === 'issues') onIssues(answer.issues)
    else if (answer.kind === 'done') resolve(answer.outcome)
    else reject(new UnreadableFile(answer.file, answer.message, { sheet: answer.sheet, row: answer.row }))
  })
  worker.once('error', (error) => reject(inWords(error, request)))
  worker.once('exit', () => reject(new Error('The thread that checks ended before it answered.')))
  try {
    return await promise
  } finally {
    signal?.removeEventListener('abort', stop)
    await worker.terminate()
  }
}

function inWords(error: unknown, request: CheckRequest): unknown {
  const code = error instanceof Error && 'code' in error ? error.code : ''
  if (code !== 'ERR_WORKER_OUT_OF_MEMORY') return error
  const file = request.files[0]?.name ?? ''
  return new UnreadableFile(
    file,
    'This file needs more memory than there is. Keep only the eleven lists in it and try again.',
    {},
    { cause: error },
  )
}
