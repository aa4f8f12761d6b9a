import { readSettings, type Settings } from '../../platform/config/settings.ts'
import { exitCodes } from '../exit-codes.ts'

/** The settings, or every fault printed and exit code 2. */
export function settingsOrExit(): Settings {
  const read = readSettings(process.env)
  if (read.ok) return read.settings
  console.error(`Sightline did not start. ${read.faults.length === 1 ? 'A setting is' : 'Settings are'} wrong:`)
  for (const fault of read.faults) console.error(`  ${fault}`)
  console.error('They are described in docs/configuration.md.')
  process.exit(exitCodes.wrongSettings)
}
