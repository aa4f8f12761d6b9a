import { Command } from 'commander'
import { startBackground } from '../background.ts'
import { logLevelOf, makeLogger } from '../platform/logging/logger.ts'
import { sealSecretsAtStart } from '../spine/sign-in/index.ts'
import { fitOrExit, openOrExit } from './start/open-or-exit.ts'
import { settingsOrExit } from './start/settings-or-exit.ts'
import { stopWhenTold } from './start/stop-once.ts'

/** `sightline work`: background work only, beside a `serve` that has WORKERS=no or is too busy. */
export function workCommand(): Command {
  return new Command('work')
    .description('do the background work only (e-mails, checks, long reports) until you press Ctrl-C')
    .action(work)
}

async function work(): Promise<void> {
  const settings = settingsOrExit()
  const logger = makeLogger(logLevelOf(settings.LOG_LEVEL, process.stdout.isTTY), process.stdout.isTTY)
  const opened = await openOrExit(settings, false)
  await fitOrExit(opened)
  const { open, ground } = opened
  await sealSecretsAtStart(ground)
  const background = await startBackground({ settings, ground, appUrl: open.appUrl, logger })
  stopWhenTold(async () => {
    await background.stop()
    await open.close()
  })
  console.log('Sightline is doing background work. Stop it with Ctrl-C.')
}
