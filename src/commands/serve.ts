import { Command } from 'commander'
import type { FastifyInstance } from 'fastify'
import { buildApp } from '../app.ts'
import { startBackground } from '../background.ts'
import type { Settings } from '../platform/config/settings.ts'
import { logLevelOf, makeLogger } from '../platform/logging/logger.ts'
import { holdsOneClickPeople, sealSecretsAtStart } from '../spine/sign-in/index.ts'
import { loadDemonstration } from './start/load-demonstration.ts'
import { fitOrExit, keyedOrExit, type Opened, openOrExit, refuse, wordsOf } from './start/open-or-exit.ts'
import { settingsOrExit } from './start/settings-or-exit.ts'
import { stopWhenTold } from './start/stop-once.ts'
import { type Tell, teller } from './start/tell.ts'

/** `sightline serve`: starts the database where it is ours, brings it up to date, and answers pages until told to stop. */
export function serveCommand(): Command {
  return new Command('serve')
    .description('start Sightline, print its address, and answer until you press Ctrl-C')
    .option('--json', 'print one JSON object a line: when it is ready, with its address, and when it stops')
    .action(serve)
}

async function serve({ json = false }: { json?: boolean }): Promise<void> {
  const tell = teller(json)
  const settings = settingsOrExit()
  const terminal = process.stdout.isTTY && !json
  const logger = makeLogger(logLevelOf(settings.LOG_LEVEL, terminal), terminal, json)
  const found = await openOrExit(settings)
  await fitOrExit(found)
  const opened = await keyedOrExit(found, settings)
  const { open, ground } = opened
  await sealSecretsAtStart(ground)
  const demo = await isDemo(opened, settings, tell)
  const app = await buildApp({ settings, ground, demo, logger })
  await listenOrExit(app, settings, open.close)
  const background = settings.WORKERS
    ? await startBackground({ settings, ground, appUrl: open.appUrl, logger })
    : { stop: async () => undefined }
  stopWhenTold(async () => {
    await app.close()
    await background.stop()
    await open.close()
  }, tell)
  const address = addressOf(app, settings)
  tell(readyWords(address, demo), { event: 'ready', address, demo })
}

const readyWords = (address: string, demo: boolean): string =>
  [
    `Sightline is ready at ${address}`,
    ...(demo ? ['It holds a fictional council: choose a person on the first page to sign in as them.'] : []),
    'Stop it with Ctrl-C.',
  ].join('\n')

/**
 * Loads the fictional council into an empty database where it is wanted. A database that has real people in it, such as
 * a first administrator, is not a demo, whatever was asked: nobody may sign in as them with one press.
 */
async function isDemo(opened: Opened, settings: Settings, tell: Tell): Promise<boolean> {
  const { open, ground } = opened
  if (!(settings.DEMO ?? open.bundled)) return false
  try {
    await loadDemonstration(opened, settings, (line) => tell(line, { event: 'loading', says: line }))
    return await holdsOneClickPeople(ground)
  } catch (error) {
    await open.close()
    refuse(`Sightline did not start: the fictional council could not be loaded: ${wordsOf(error)}`)
  }
}

async function listenOrExit(app: FastifyInstance, settings: Settings, close: () => Promise<void>): Promise<void> {
  try {
    await app.listen({ host: settings.HOST, port: settings.PORT })
  } catch (error) {
    await close()
    const inUse = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE'
    const why = inUse ? 'another program is using it' : wordsOf(error)
    refuse(`Sightline could not listen on ${settings.HOST} port ${settings.PORT}: ${why}. Set PORT to another.`)
  }
}

function addressOf(app: FastifyInstance, settings: Settings): string {
  const address = app.server.address()
  const port = address !== null && typeof address === 'object' ? address.port : settings.PORT
  return `http://${settings.HOST === '0.0.0.0' ? 'localhost' : settings.HOST}:${port}/`
}
