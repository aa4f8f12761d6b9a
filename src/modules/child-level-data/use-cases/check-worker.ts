// Checks files in a thread of its own, so that pages are answered meanwhile. Started by check-in-worker.ts with the request.
import { parentPort, workerData } from 'node:worker_threads'
import type { Issue } from '../rules/checks/check.ts'
import type { CheckAnswer } from './check-answer.ts'
import { type CheckProgress, checkFiles } from './check-files.ts'
import { UnreadableFile } from './open-files.ts'

const ISSUES_AT_ONCE = 2_000
const PROGRESS_EVERY_MS = 100

function say(answer: CheckAnswer): void {
  parentPort?.postMessage(answer)
}

async function work(): Promise<CheckAnswer> {
  let issues: Issue[] = []
  let told = 0
  const sendIssues = () => {
    say({ kind: 'issues', issues })
    issues = []
  }
  const tell = (progress: CheckProgress) => {
    const now = performance.now()
    if (now - told < PROGRESS_EVERY_MS && progress.done < progress.of) return
    told = now
    say({ kind: 'progress', progress })
  }
  try {
    const outcome = await checkFiles(
      workerData,
      (issue) => {
        issues.push(issue)
        if (issues.length >= ISSUES_AT_ONCE) sendIssues()
      },
      tell,
    )
    sendIssues()
    return { kind: 'done', outcome }
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error
    const { message, file, sheet, row } = error
    return { kind: 'unreadable', message, file, sheet, row }
  }
}

say(await work())
