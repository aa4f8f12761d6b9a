import { Command } from 'commander'
import { startBackground } from '../background.ts'
import { logLevelOf, makeLogger } from '../platform/logging/logger.ts'
import { sealSecretsAtStart } from '../spine/sign-in/index.ts'
import { fitOrExit, keyedOrExit, openOrExit } from './start/open-or-exit.ts'
import { settingsOrExit } from './start/settings-or-exit.ts'
import { stopWhenTold } from './start/stop-once.ts'
import { teller } from './start/tell.ts'

/** `sightline work`: background work only, beside a `serve` that has WORKERS=no or is too busy. */
export function workCommand(): Command {
  return new Command('work')
    .description('do the background work only (e-mails, checks, long reports) until you press Ctrl-C')
    .option('--json', 'print one JSON object a line: when it is ready, and when it stops')
    .action(work)
}

async function work({ json = false }: { json?: boolean }): Promise<void> {
  const tell = teller(json)
  const settings = settingsOrExit()
  const terminal = process.stdout.isTTY && !json
  const logger = makeLogger(logLevelOf(settings.LOG_LEVEL, terminal), terminal, json)
  const found = await openOrExit(settings, false)
  await fitOrExit(found)
  const { open, ground } = await keyedOrExit(found, settings)
  await sealSecretsAtStart(ground)
  const background = await startBackground({ settings, ground, appUrl: open.appUrl, logger })
  stopWhenTold(async () => {
    await background.stop()
    await open.close()
  }, tell)
  tell('Sightline is doing background work. Stop it with Ctrl-C.', { event: 'ready' })
}
