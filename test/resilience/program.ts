import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { projectRoot } from '../../src/platform/project-root.ts'

/** `output` is everything it printed, `answer` the standard output alone. */
export type Ended = { code: number | null; output: string; answer: string }
export type Program = {
  child: ChildProcess
  output: () => string
  /** Resolves when the words have been printed; fails when the program ends first. */
  said: (words: string) => Promise<void>
  ended: Promise<Ended>
  address: string
}

/** The real program, as a person starts it, with nothing of this test's environment but what is given. */
export function run(words: readonly string[], settings: Record<string, string>): Program {
  const child = spawn(process.execPath, [join(projectRoot, 'bin', 'sightline.js'), ...words], {
    cwd: projectRoot,
    env: { PATH: process.env['PATH'] ?? '', HOME: process.env['HOME'] ?? '', ...settings },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let output = ''
  let answer = ''
  child.stdout.on('data', (chunk: Buffer) => {
    answer += chunk.toString('utf8')
  })
  const listeners = new Set<() => void>()
  const hear = (chunk: Buffer) => {
    output += chunk.toString('utf8')
    for (const listener of listeners) listener()
  }
  child.stdout.on('data', hear)
  child.stderr.on('data', hear)
  // On 'exit', not 'close': a database that outlives a killed program still holds these streams.
  const ended = new Promise<Ended>((resolve) => child.once('exit', (code) => resolve({ code, output, answer })))
  const said = (words: string) =>
    new Promise<void>((resolve, reject) => {
      const look = () => {
        if (!output.includes(words)) return
        listeners.delete(look)
        resolve()
      }
      listeners.add(look)
      look()
      void ended.then(() => reject(new Error(`the program ended without saying "${words}": ${output}`)))
    })
  return { child, output: () => output, said, ended, address: `http://127.0.0.1:${settings['PORT'] ?? 3000}` }
}

/** A port that nobody is using. */
export function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer()
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() => resolve(address !== null && typeof address === 'object' ? address.port : 0))
    })
  })
}

/** Whether a process is there and runs. One that has ended may keep its number until whoever started it has asked. */
export function lives(pid: number): boolean {
  try {
    process.kill(pid, 0)
  } catch {
    return false
  }
  const told = `/proc/${pid}/stat`
  return !existsSync(told) || !/\) Z /.test(readFileSync(told, 'utf8'))
}
