#!/usr/bin/env node
// Starts the `sightline` command on the Node that comes with the project, building it first in a checkout.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
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
  const again = spawnSync(bundledNode, process.argv.slice(1), {
    stdio: 'inherit',
    env: { ...process.env, SIGHTLINE_NODE: 'retried' },
  })
  process.exit(again.status ?? 1)
}

if (existsSync(join(root, 'src'))) {
  const { buildWhenStale } = await import('../scripts/build.js')
  await buildWhenStale()
}
const { main } = await import('../dist/main.js')
await main(process.argv)
