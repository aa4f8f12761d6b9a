import { plural } from '../../../kernel/text.ts'
import type { Settings } from '../../../platform/config/settings.ts'
import { keyFile, othersMayRead, readKeys } from '../../../platform/secrets/read-keys.ts'
import type { Work } from '../../access/index.ts'
import { keyStanding } from '../../children/index.ts'
import { countSealed } from '../../sign-in/index.ts'
import { type Finding, fault, warning, well } from './finding.ts'

const part = 'Key file'

/** Where the key is kept that seals secrets. */
export function checkKeyFile(settings: Settings): Finding {
  const file = keyFile(settings)
  try {
    const keys = readKeys(settings, false)
    if (othersMayRead(file)) return warning(part, `Others on this computer may read ${file}.`, `Run: chmod 600 ${file}`)
    if (settings.SECRET_KEY) return well(part, 'SECRET_KEY is set.')
    if (keys.length === 0) return well(part, `There is no ${file} yet. It is made at the first start.`)
    if (!settings.DATABASE_URL) return well(part, `It is ${file}. Keep it with your backups, apart from the database.`)
    const mend = 'Set SECRET_KEY to what is in it, so that every program and every new machine has it.'
    return warning(part, `With your own database, the key is still kept in ${file}.`, mend)
  } catch (error) {
    return fault(part, error instanceof Error ? error.message : String(error), 'Put back the key from your backup.')
  }
}

/** Whether the secrets of authenticator apps are sealed and can be opened. */
export async function checkSecrets(work: Work): Promise<Finding> {
  const { all, unreadable, plain } = await countSealed(work)
  const name = 'Secret key'
  if (unreadable > 0) {
    const says = `${unreadable} of ${plural(all, 'account')} with an authenticator app cannot be opened with any key here: the key is missing or another.`
    const mend =
      'Put back the secret-key file or SECRET_KEY from your backup. Until then people sign in with recovery codes, or an administrator removes their authenticator app.'
    return fault(name, says, mend)
  }
  if (plain > 0) {
    return warning(
      name,
      `${plural(plain, 'secret')} of authenticator apps are not sealed yet.`,
      'Start Sightline anew: each start seals them.',
    )
  }
  if (all === 0) return well(name, 'No account has an authenticator app yet.')
  return well(name, `The secrets of all ${plural(all, 'authenticator app')} are sealed and can be opened.`)
}

/** Whether the key that makes children's references is here, and the right one. */
export async function checkChildrenKey(work: Work): Promise<Finding> {
  const name = 'Key of children’s references'
  const mend =
    'Set CHILDREN_KEY, or put the children-key file back from your backup. Until then no list can be read and no child found by an identifier.'
  switch (await keyStanding(work)) {
    case 'well':
      return well(name, 'It is the one that made the references that are there.')
    case 'none yet':
      return well(name, 'No reference has been made yet.')
    case 'missing':
      return fault(name, 'It is missing.', mend)
    case 'another':
      return fault(name, 'It is another than the one that made the references that are there.', mend)
    case 'in the database':
      return warning(name, 'The database still holds it.', 'Start Sightline anew: the next start moves it out.')
  }
}
