import { Command } from 'commander'
import { demoCouncil } from '../demo/index.ts'
import type { Settings } from '../platform/config/settings.ts'
import { withChildrenKey } from '../spine/children/index.ts'
import { exitCodes } from './exit-codes.ts'
import { progressLine } from './progress-line.ts'
import { loadDemonstration } from './start/load-demonstration.ts'
import { makeTablesAnew } from './start/make-tables-anew.ts'
import { openOrExit, refuse, wordsOf } from './start/open-or-exit.ts'
import { settingsOrExit } from './start/settings-or-exit.ts'

/** `sightline demo reset`: begins the demonstration anew. */
export function demoCommand(): Command {
  const demo = new Command('demo').description('the fictional council')
  demo
    .command('reset')
    .description('throw away everything in the demonstration and load the fictional council anew')
    .option('--yes', 'really throw everything away')
    .option('--json', 'print JSON')
    .action(reset)
  return demo
}

async function reset({ yes = false, json = false }: { yes?: boolean; json?: boolean }): Promise<void> {
  const settings = settingsOrExit()
  const why = whyNot(settings, yes)
  if (why) {
    console.error(why)
    process.exit(exitCodes.wrongSettings)
  }
  const opened = await openOrExit(settings)
  const { open } = opened
  // With --json the standard output is for the answer alone.
  const line = progressLine(json ? process.stderr : process.stdout)
  const steps = 4
  try {
    const migrated = await makeTablesAnew(open, settings, (words, step) => line.show(words, step, steps))
    // The key of the demonstration that was thrown away, or a new one.
    const keyed = { ...opened, ground: await withChildrenKey(opened.ground, settings) }
    await loadDemonstration(keyed, settings, (words) => line.show(words, 3, steps))
    line.show('the fictional council is loaded', steps, steps)
    line.end()
    if (json) console.log(JSON.stringify({ reset: true, council: demoCouncil, migrated: migrated.length }))
  } catch (error) {
    line.end()
    await open.close()
    refuse(`The demonstration was not begun anew: ${wordsOf(error)}`)
  }
  await open.close()
}

/** Only where everything is fictional: on the bundled database unless DEMO is no, or where DEMO=yes says so. */
function whyNot(settings: Settings, yes: boolean): string | null {
  const demo = settings.DEMO ?? settings.DATABASE_URL === undefined
  if (!demo)
    return 'This is not a demonstration, so nothing was thrown away. It is one on the bundled database, or with DEMO=yes.'
  if (settings.DATABASE_URL && !settings.DATABASE_OWNER_URL)
    return 'Set DATABASE_OWNER_URL: only the owner may make the tables anew.'
  if (!yes)
    return 'This throws away everything that anyone has written here. If that is what you want, run: sightline demo reset --yes'
  return null
}
