// `npm run bench -- NAME`: bundles one measurement of bench/ and runs it on the sources as they are.
import { spawnSync } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build as bundle } from 'esbuild'
import { buildWhenStale } from './build.js'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const names = readdirSync(join(root, 'bench')).flatMap((file) => (file.endsWith('.ts') ? [file.slice(0, -3)] : []))
const name = process.argv[2] ?? ''
if (!names.includes(name)) {
  console.error(`Name one of: ${names.join(', ')}`)
  process.exit(2)
}
await buildWhenStale()
await bundle({
  absWorkingDir: root,
  entryPoints: [`bench/${name}.ts`],
  outdir: 'dist/bench',
  bundle: true,
  format: 'esm',
  platform: 'node',
  target: 'node24',
  packages: 'external',
  jsx: 'automatic',
  jsxImportSource: 'preact',
  logLevel: 'warning',
})
const run = spawnSync(
  process.execPath,
  ['--expose-gc', join(root, 'dist', 'bench', `${name}.js`), ...process.argv.slice(3)],
  { stdio: 'inherit' },
)
process.exit(run.status ?? 1)
