// Reads and checks the files of a run in a thread of its own, so that pages are answered meanwhile. Started by
// use-cases/runs/level-reader.ts.
import { parentPort, workerData } from 'node:worker_threads'
import type { LevelAnswer } from '../use-cases/runs/level-messages.ts'
import { answerLevel } from './level-answers.ts'

const say = (answer: LevelAnswer) => parentPort?.postMessage(answer)

say(await answerLevel(workerData, (share) => say({ kind: 'progress', share })))
