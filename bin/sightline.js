#!/usr/bin/env node
// Starts the `sightline` command on the Node that comes with the project, building it first in a checkout.
import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import module from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const needed = 24
const bundledNode = join(root, 'node_modules', '.bin', process.platform === 'win32' ? 'node.cmd' : 'node')

if (Number(process.versions.node.split('.')[0]) < needed) {
  if (!existsSync(bundledNode) || process.env.SIGHTLINE_NODE === 'retried') {
    console.error(`Sightline needs Node ${needed}; this is ${process.version}. Run npm install, which brings it.`)
    process.exit(1)
  }
  // Signals are passed on, so that the program stops in good order and this process ends with its exit code.
  const again = spawn(bundledNode, process.argv.slice(1), {
    stdio: 'inherit',
    env: { ...process.env, SIGHTLINE_NODE: 'retried' },
  })
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => again.kill(signal))
  process.exit(await new Promise((ended) => again.once('exit', (code) => ended(code ?? 1))))
}

// What was compiled before is not compiled again: a sixth of the time of a short command.
module.enableCompileCache?.(join(root, 'node_modules', '.cache', 'compiled'))
if (existsSync(join(root, 'src'))) {
  const { buildWhenStale } = await import('../scripts/build.js')
  await buildWhenStale()
}
const { main } = await import('../dist/main.js')
await main(process.argv)
