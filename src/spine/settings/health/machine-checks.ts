import { statfs } from 'node:fs/promises'
import { resolve } from 'node:path'
import type { Settings } from '../../../platform/config/settings.ts'
import type { FileStore } from '../../../platform/files/file-store.ts'
import { mailerFor } from '../../../platform/mail/mailer.ts'
import { type Finding, fault, warning, well } from './finding.ts'

const nodeWanted = 24
const gigabyte = 1024 ** 3

/** The Node that runs the program. */
export function checkNode(version = process.versions.node): Finding {
  const major = Number(version.split('.')[0])
  if (major >= nodeWanted) return well('Node', `This is Node ${version}.`)
  return fault('Node', `This is Node ${version}; ${nodeWanted} is needed.`, 'Run npm install, which brings it.')
}

/** Settings that are right, but not for live use. */
export function checkSettings(settings: Settings): Finding {
  if (settings.TODAY) {
    return warning('Settings', `The program pretends that today is ${settings.TODAY}.`, 'Take TODAY away for live use.')
  }
  if (settings.DATABASE_URL && !settings.PUBLIC_URL) {
    return warning('Settings', 'PUBLIC_URL is not set, so e-mails cannot say where to go.', 'Set PUBLIC_URL.')
  }
  if (settings.DATABASE_URL && settings.PUBLIC_URL?.startsWith('http:')) {
    return warning('Settings', 'People reach Sightline over http, which others can read.', 'Serve it over https.')
  }
  return well('Settings', 'Every setting is right.')
}

/** Whether files can be kept. */
export async function checkFiles(files: FileStore, folder: string): Promise<Finding> {
  const why = await files.check()
  if (why === null) return well('Files', `Files can be kept in ${folder}.`)
  return fault('Files', `Files cannot be kept in ${folder}: ${why}`, 'Let the program write to that folder.')
}

/** Room on the disk for the database and the files: less than a gigabyte is a fault, less than five a warning. */
export async function checkDisk(folder: string): Promise<Finding> {
  const path = resolve(folder)
  const { bavail, bsize } = await statfs(path).catch(() => statfs('.'))
  const free = bavail * bsize
  const says = `${(free / gigabyte).toFixed(1)} GB are free where Sightline keeps its data.`
  const mend = 'Make room, or move DATA_FOLDER to a larger disk.'
  if (free < gigabyte) return fault('Disk', says, mend)
  return free < 5 * gigabyte ? warning('Disk', says, mend) : well('Disk', says)
}

/** Whether the mail server answers. None is not a fault: messages are kept. */
export async function checkMail(settings: Settings): Promise<Finding> {
  if (!settings.SMTP_URL) return well('E-mail', 'There is no mail server: messages are kept in the outbox.')
  const why = await mailerFor(settings.SMTP_URL, settings.MAIL_FROM).check()
  if (why === null) return well('E-mail', 'The mail server answers.')
  return fault(
    'E-mail',
    `The mail server does not answer: ${why}.`,
    'Check SMTP_URL, and that it can be reached from here.',
  )
}
