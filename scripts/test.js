// `npm test`: every test, on the bundled PostgreSQL and, for those that use a database, on PostgreSQL 15 where it is there.
import { spawnSync } from 'node:child_process'
import { existsSync, globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { findChromium, installPackages, isQuickest } from './find-chromium.js'

const ci = process.env.CI === 'true'
const words = process.argv.slice(2)
const postgres15 = '/usr/lib/postgresql/15/bin'
/**
 * The tests that ask a database: these also run on the oldest PostgreSQL that we support. Pages are among them, since much of a part of
 * the work is asked through its pages alone; what rules say and how files are read does not hang on which database it is.
 */
const databaseTests = () =>
  globSync('src/{spine,modules,platform/database}/**/*.test.{ts,tsx}').filter(
    (file) => !/[\\/](rules|reading)[\\/]/.test(file) && readFileSync(file, 'utf8').includes('useTestDatabase'),
  )

if (ci && !isQuickest()) installPackages(['chromium-headless-shell'], { eager: false })
if (!findChromium() && !(ci && installPackages(['chromium']) && findChromium())) {
  console.error(
    'Chromium is missing: install it (Debian: apt-get install chromium) or set CHROMIUM_PATH, then run npm test again.',
  )
  process.exit(1)
}
if (ci && !existsSync(postgres15)) installPackages(['postgresql-15'])

const totals = { passed: 0, failed: 0, skipped: 0 }
let failed = run('Everything, on the bundled PostgreSQL', words, {})
if (words.length === 0) {
  if (existsSync(postgres15)) {
    failed =
      run('Database tests, on PostgreSQL 15', databaseTests(), {
        SIGHTLINE_POSTGRES_FOLDER: postgres15,
      }) || failed
  } else console.log('Skipped: database tests on PostgreSQL 15, which is not on this machine.')
}
console.log(`${totals.passed} passed, ${totals.failed} failed, ${totals.skipped} skipped`)
process.exit(failed ? 1 : 0)

/** Runs vitest and adds up its figures; true when anything failed. */
function run(title, paths, more) {
  console.log(`\n${title}`)
  const folder = mkdtempSync(join(tmpdir(), 'sightline-report-'))
  const report = join(folder, 'report.json')
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
  const done = spawnSync(process.execPath, ['node_modules/vitest/vitest.mjs', 'run', ...reporters, ...paths], {
    stdio: 'inherit',
    env: { ...process.env, ...more },
  })
  if (existsSync(report)) {
    const { numPassedTests, numFailedTests, numPendingTests, numTodoTests } = JSON.parse(readFileSync(report, 'utf8'))
    totals.passed += numPassedTests
    totals.failed += numFailedTests
    totals.skipped += numPendingTests + numTodoTests
  }
  rmSync(folder, { recursive: true, force: true })
  return done.status !== 0
}
