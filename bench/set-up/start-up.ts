import { chmodSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { freePort, run } from '../../test/resilience/program.ts'

export type StartUp = {
  /** Seconds from the command to the first page that answers. */
  seconds: number
  /** Megabytes that the program holds then; null where the system does not tell. */
  megabytes: number | null
}

/** How long the real program takes on an empty folder, demonstration and all, and again on the same folder. */
export async function startUp(): Promise<{ first: StartUp; again: StartUp }> {
  const folder = mkdtempSync(join(tmpdir(), 'sightline-bench-start-'))
  // Open, so that a database which root starts can be in it, and goes with it.
  chmodSync(folder, 0o755)
  const settings = { DATA_FOLDER: folder, PORT: String(await freePort()), LOG_LEVEL: 'warn' }
  try {
    return { first: await start(settings), again: await start(settings) }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

async function start(settings: Record<string, string>): Promise<StartUp> {
  const began = performance.now()
  const program = run(['serve'], settings)
  try {
    await program.said('Sightline is ready')
    const { status } = await fetch(`${program.address}/sign-in`)
    if (status !== 200) throw new Error(`/sign-in answered ${status}`)
    return { seconds: (performance.now() - began) / 1000, megabytes: heldBy(program.child.pid) }
  } finally {
    program.child.kill('SIGINT')
    await program.ended
  }
}

function heldBy(pid: number | undefined): number | null {
  try {
    const kilobytes = /VmRSS:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]
    return kilobytes === undefined ? null : Math.round(Number(kilobytes) / 1024)
  } catch {
    return null
  }
}
