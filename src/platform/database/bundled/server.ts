import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { createHash, randomBytes } from 'node:crypto'
import { chmodSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import pg from 'pg'
import { z } from 'zod'
import { type Binaries, copyBinaries, findBinaries } from './binaries.ts'
import { databaseUser, giveTo, othersMayEnter, type SystemUser } from './unprivileged-user.ts'

/** What is kept beside the cluster so that a later start can find, adopt or restart it. */
const keptFacts = z.object({ password: z.string(), appPassword: z.string(), port: z.number() })
type KeptFacts = z.infer<typeof keptFacts>

export type BundledServer = {
  ownerUrl: (database: string) => string
  appUrl: (database: string) => string
  adopted: boolean
  version: number
  stop: () => Promise<void>
}

export type BundledOptions = {
  /** Where the cluster lives; made when missing. */
  folder: string
  /** Further `postgres -c` settings. Live use adds none: durability is the default. */
  settings?: Record<string, string>
}

/** Starts the PostgreSQL that came with npm install, or adopts the one that a crash left running in the folder. */
export async function startBundledServer(options: BundledOptions): Promise<BundledServer> {
  const user = databaseUser()
  const { folder, binaries } = placeFor(options.folder, user)
  const cluster = join(folder, 'cluster')
  const factsFile = join(folder, 'database.json')
  if (!existsSync(join(cluster, 'PG_VERSION'))) initialise(cluster, factsFile, binaries, user)
  const kept = keptFacts.parse(JSON.parse(readFileSync(factsFile, 'utf8')))
  if (await answers(kept)) return described(kept, true, () => stopOrphan(cluster))
  const facts = { ...kept, port: await freePort(kept.port) }
  writeFileSync(factsFile, JSON.stringify(facts), { mode: 0o600 })
  const child = run(cluster, facts.port, binaries, user, options.settings ?? {})
  await untilAnswering(facts, child)
  return described(facts, false, () => stopChild(child))
}

/** PostgreSQL must be able to enter its folder as an unprivileged user; under a closed home folder it is kept elsewhere. */
function placeFor(wanted: string, user: SystemUser | null): { folder: string; binaries: Binaries } {
  mkdirSync(wanted, { recursive: true })
  const binaries = findBinaries()
  if (!user || (othersMayEnter(wanted) && othersMayEnter(binaries.libraries))) return { folder: wanted, binaries }
  const shared = '/var/lib/sightline'
  const name = createHash('sha256').update(wanted).digest('hex').slice(0, 12)
  const folder = join(shared, name)
  mkdirSync(folder, { recursive: true, mode: 0o755 })
  writeFileSync(join(wanted, 'the-database-is-elsewhere.txt'), `${folder}\n`)
  return { folder, binaries: copyBinaries(binaries, join(shared, 'postgresql-18')) }
}

function initialise(cluster: string, factsFile: string, binaries: Binaries, user: SystemUser | null): void {
  rmSync(cluster, { recursive: true, force: true })
  mkdirSync(cluster, { recursive: true, mode: 0o700 })
  const facts: KeptFacts = { password: secret(), appPassword: secret(), port: 0 }
  const passwordFile = `${cluster}.password`
  writeFileSync(passwordFile, facts.password, { mode: 0o600 })
  giveTo(user, cluster)
  giveTo(user, passwordFile)
  const words = ['-D', cluster, '-U', 'sightline_owner', '--encoding=UTF8', '--locale=C.UTF-8', '--auth=scram-sha-256']
  const made = spawnSync(binaries.initdb, [...words, `--pwfile=${passwordFile}`], {
    ...identity(user),
    encoding: 'utf8',
    env: environment(binaries),
    cwd: '/',
  })
  rmSync(passwordFile, { force: true })
  if (made.status !== 0) {
    rmSync(cluster, { recursive: true, force: true })
    throw new Error(`The database could not be prepared: ${made.stderr || made.error?.message || 'no reason given'}`)
  }
  writeFileSync(factsFile, JSON.stringify(facts), { mode: 0o600 })
  chmodSync(factsFile, 0o600)
}

function run(
  cluster: string,
  port: number,
  binaries: Binaries,
  user: SystemUser | null,
  settings: Record<string, string>,
): ChildProcess {
  const all = {
    listen_addresses: '127.0.0.1',
    port: String(port),
    unix_socket_directories: '',
    max_connections: '60',
    timezone: 'UTC',
    log_min_messages: 'warning',
    ...settings,
  }
  const words = Object.entries(all).flatMap(([name, value]) => ['-c', `${name}=${value}`])
  // Its own process group: Ctrl-C goes to us first, and we stop it once the last request is answered.
  return spawn(binaries.postgres, ['-D', cluster, ...words], {
    ...identity(user),
    cwd: '/',
    detached: true,
    env: environment(binaries),
    stdio: ['ignore', 'ignore', 'pipe'],
  })
}

async function untilAnswering(facts: KeptFacts, child: ChildProcess): Promise<void> {
  let said = ''
  child.stderr?.on('data', (chunk: Buffer) => {
    said = (said + chunk.toString('utf8')).slice(-4000)
  })
  const deadline = Date.now() + 60_000
  while (Date.now() < deadline) {
    if (child.exitCode !== null) throw new Error(`The database stopped while starting: ${said.trim()}`)
    if (await answers(facts)) {
      child.unref()
      return
    }
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  child.kill('SIGKILL')
  throw new Error(`The database did not start within a minute: ${said.trim()}`)
}

async function answers(facts: KeptFacts): Promise<boolean> {
  if (facts.port === 0) return false
  const client = new pg.Client({ connectionString: url(facts, 'owner', 'postgres'), connectionTimeoutMillis: 3000 })
  client.on('error', () => undefined)
  try {
    await client.connect()
    await client.end()
    return true
  } catch {
    return false
  }
}

async function described(facts: KeptFacts, adopted: boolean, stop: () => Promise<void>): Promise<BundledServer> {
  const client = new pg.Client({ connectionString: url(facts, 'owner', 'postgres') })
  await client.connect()
  await client.query(
    `do $$ begin create role sightline_login login password '${facts.appPassword}'; exception when duplicate_object then null; end $$`,
  )
  const { rows } = await client.query<{ version: string }>(`select current_setting('server_version_num') as version`)
  await client.end()
  return {
    ownerUrl: (database) => url(facts, 'owner', database),
    appUrl: (database) => url(facts, 'app', database),
    adopted,
    version: Math.floor(Number(rows[0]?.version ?? 0) / 10_000),
    stop,
  }
}

async function stopChild(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  child.kill('SIGINT')
  const timer = setTimeout(() => child.kill('SIGKILL'), 20_000)
  await ended
  clearTimeout(timer)
}

async function stopOrphan(cluster: string): Promise<void> {
  const file = join(cluster, 'postmaster.pid')
  if (!existsSync(file)) return
  const pid = Number(readFileSync(file, 'utf8').split('\n')[0])
  process.kill(pid, 'SIGINT')
  for (let tries = 0; tries < 200 && existsSync(file); tries += 1) await new Promise((done) => setTimeout(done, 100))
}

function url(facts: KeptFacts, as: 'owner' | 'app', database: string): string {
  const [name, password] = as === 'owner' ? ['sightline_owner', facts.password] : ['sightline_login', facts.appPassword]
  return `postgresql://${name}:${password}@127.0.0.1:${facts.port}/${database}`
}

const secret = () => randomBytes(24).toString('hex')
const identity = (user: SystemUser | null) => (user ? { uid: user.uid, gid: user.gid } : {})
const environment = (binaries: Binaries) => ({
  PATH: process.env['PATH'] ?? '',
  LC_ALL: 'C.UTF-8',
  LD_LIBRARY_PATH: binaries.libraries,
})

/** A free loopback port: the one used last time if it still is, so that saved addresses keep working. */
async function freePort(preferred: number): Promise<number> {
  for (const wanted of preferred ? [preferred, 0] : [0]) {
    const port = await new Promise<number>((resolve) => {
      const probe = createServer()
      probe.once('error', () => resolve(0))
      probe.listen(wanted, '127.0.0.1', () => {
        const address = probe.address()
        probe.close(() => resolve(address !== null && typeof address === 'object' ? address.port : 0))
      })
    })
    if (port) return port
  }
  throw new Error('No free port could be found for the database')
}
