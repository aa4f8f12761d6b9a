// Writes docs/configuration.md from the settings: npm run docs. The test that compares the two also writes, so that there is one reader of TypeScript.
import { spawnSync } from 'node:child_process'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const vitest = join(root, 'node_modules', 'vitest', 'vitest.mjs')
const done = spawnSync(process.execPath, [vitest, 'run', 'src/platform/config/describe-settings.test.ts'], {
  cwd: root,
  stdio: 'inherit',
  env: { ...process.env, WRITE_DOCS: 'yes' },
})
process.exit(done.status ?? 1)
