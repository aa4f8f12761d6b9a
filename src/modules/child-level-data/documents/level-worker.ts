// Reads and checks the files of a run in a thread of its own, so that pages are answered meanwhile. Started by
// use-cases/runs/level-reader.ts.
import { once } from 'node:events'
import { parentPort, workerData } from 'node:worker_threads'
import type { LevelAnswer } from '../use-cases/runs/level-messages.ts'
import { partsOfRun } from '../use-cases/runs/run-in-parts.ts'
import { answerLevel } from './level-answers.ts'

const say = (answer: LevelAnswer) => parentPort?.postMessage(answer)

const answer = await answerLevel(workerData, (share) => say({ kind: 'progress', share }))
if (answer.kind === 'checked' && parentPort) {
  for (const part of partsOfRun(answer.run)) {
    const taken = once(parentPort, 'message')
    say({ kind: 'part', part })
    await taken
  }
  say({ kind: 'sent' })
} else say(answer)
