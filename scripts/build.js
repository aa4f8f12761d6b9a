// Builds the program and its assets into dist/: the server bundle, the stylesheet and the browser script.
import { createHash } from 'node:crypto'
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const dist = join(root, 'dist')
const stamp = join(dist, 'built')

/** Newest change under a folder, in milliseconds. */
function newest(path) {
  const stat = statSync(path)
  if (!stat.isDirectory()) return stat.mtimeMs
  let latest = stat.mtimeMs
  for (const name of readdirSync(path)) latest = Math.max(latest, newest(join(path, name)))
  return latest
}

/** Builds only when a source file is newer than the last build. */
export async function buildWhenStale() {
  const sources = ['src', 'package.json', 'scripts/build.js'].map((name) => join(root, name))
  if (existsSync(stamp) && Math.max(...sources.map(newest)) < statSync(stamp).mtimeMs) return
  await build()
}

export async function build() {
  const started = Date.now()
  rmSync(dist, { recursive: true, force: true })
  mkdirSync(join(dist, 'assets'), { recursive: true })
  await buildServer()
  await buildAssets()
  writeFileSync(stamp, new Date(started).toISOString())
}

async function buildServer() {
  const { build: bundle } = await import('esbuild')
  await bundle({
    absWorkingDir: root,
    // A worker thread starts from a file of its own.
    entryPoints: [
      { in: 'src/main.ts', out: 'main' },
      { in: 'src/platform/spreadsheets/legacy-worker.ts', out: 'workers/legacy-worker' },
      { in: 'src/modules/child-level-data/documents/level-worker.ts', out: 'workers/level-worker' },
      { in: 'src/modules/child-level-data/use-cases/check-worker.ts', out: 'workers/check-worker' },
      { in: 'src/platform/pdf/pdf-worker.ts', out: 'workers/pdf-worker' },
      { in: 'src/platform/pdf/picture-worker.ts', out: 'workers/picture-worker' },
    ],
    outdir: 'dist',
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node24',
    packages: 'external',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    sourcemap: true,
    logLevel: 'warning',
  })
}

/** Assets carry a hash of their content in their name, so a browser may keep them for ever. */
export async function buildAssets() {
  const sass = await import('sass')
  const { build: bundle } = await import('esbuild')
  const assets = join(dist, 'assets')
  mkdirSync(assets, { recursive: true })
  const sheet = sass.compile(join(root, 'src/govuk/styles/sightline.scss'), {
    loadPaths: [join(root, 'node_modules')],
    style: 'compressed',
    quietDeps: true,
  })
  const script = await bundle({
    absWorkingDir: root,
    entryPoints: ['src/govuk/browser/sightline.ts'],
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2020',
    write: false,
    logLevel: 'warning',
  })
  const files = {
    'sightline.css': Buffer.from(sheet.css),
    'sightline.js': Buffer.from(script.outputFiles[0].contents),
  }
  const manifest = {}
  for (const [name, content] of Object.entries(files)) {
    const hash = createHash('sha256').update(content).digest('hex').slice(0, 12)
    const hashed = name.replace('.', `-${hash}.`)
    writeFileSync(join(assets, hashed), content)
    manifest[name] = hashed
  }
  const fonts = join(root, 'node_modules/@fontsource/atkinson-hyperlegible-next/files')
  for (const weight of [400, 700]) {
    const font = `atkinson-hyperlegible-next-latin-${weight}-normal.woff2`
    cpSync(join(fonts, font), join(assets, font))
  }
  writeFileSync(join(assets, 'manifest.json'), JSON.stringify(manifest, null, 2))
  return manifest
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  readFileSync(join(root, 'package.json'))
  await build()
}
