import { accessSync, chownSync, constants, lstatSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'

export type SystemUser = { name: string; uid: number; gid: number }

/** PostgreSQL refuses to run as root, so when root starts Sightline the database runs as one of these. */
const candidates = ['sightline', 'postgres', 'nobody']

/** The user the database must run as, or null when the present user will do. */
export function databaseUser(): SystemUser | null {
  if (process.getuid?.() !== 0) return null
  const users = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .map((line) => line.split(':'))
  for (const wanted of candidates) {
    const found = users.find(([name]) => name === wanted)
    if (found?.[2] && found[3]) return { name: wanted, uid: Number(found[2]), gid: Number(found[3]) }
  }
  return { name: '65534', uid: 65534, gid: 65534 }
}

/** Whether a user who is neither owner nor in the group may enter every folder down to this one. */
export function othersMayEnter(folder: string): boolean {
  try {
    accessSync(folder, constants.R_OK)
  } catch {
    return false
  }
  const mode = statSync(folder).mode
  const mayEnter = (mode & 0o001) !== 0
  const parent = dirname(folder)
  return mayEnter && (parent === folder || othersMayEnter(parent))
}

/** Gives a folder and all in it to the user that the database runs as. */
export function giveTo(user: SystemUser | null, path: string): void {
  if (!user) return
  chownSync(path, user.uid, user.gid)
  if (!lstatSync(path).isDirectory()) return
  for (const name of readdirSync(path)) giveTo(user, join(path, name))
}
