import { Worker } from 'node:worker_threads'
import { workerAddress } from './worker-address.ts'

const MOST_MEGABYTES = 512
const IDLE_MILLISECONDS = 20_000

let idle: { worker: Worker; timer: NodeJS.Timeout } | null = null

/** A thread that waits for a question. Starting one loads the library, so that the last one used waits a while for more. */
export function takeThread(): Worker {
  if (idle) {
    const { worker, timer } = idle
    clearTimeout(timer)
    idle = null
    worker.off('error', stopIdle).off('exit', stopIdle)
    worker.ref()
    return worker
  }
  return new Worker(workerAddress('pdf-worker'), {
    // The library remarks on odd files to the console; that is of no use to anyone here.
    stdout: true,
    stderr: true,
    resourceLimits: { maxOldGenerationSizeMb: MOST_MEGABYTES },
  })
}

/** Gives back a thread whose question was answered. It does not keep the program from ending. */
export function giveBack(worker: Worker): void {
  if (idle) return void worker.terminate()
  worker.unref()
  const timer = setTimeout(() => stopIdle(), IDLE_MILLISECONDS).unref()
  worker.once('error', stopIdle).once('exit', stopIdle)
  idle = { worker, timer }
}

function stopIdle(): void {
  if (!idle) return
  clearTimeout(idle.timer)
  void idle.worker.terminate()
  idle = null
}
