// Holds the sources to the import table, and fails when the reader saw no modules: a silent parser would pass anything.
import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'

const run = spawnSync('depcruise', ['src', '--config', '.dependency-cruiser.cjs', '--output-type', 'json'], {
  encoding: 'utf8',
  maxBuffer: 256 * 1024 * 1024,
  shell: process.platform === 'win32',
})
const { summary, modules } = JSON.parse(run.stdout || '{"summary":{},"modules":[]}')
const faults = (summary.violations ?? []).map(({ rule, from, to }) => `${rule.name}: ${from} → ${to}`)
const seen = modules.filter(({ source }) => source.startsWith('src/') && /\.tsx?$/.test(source)).length
const edges = modules.reduce((count, one) => count + one.dependencies.length, 0)
if (seen < 50 || edges < seen) faults.push(`only ${seen} modules and ${edges} imports were seen: the check is blind`)

const sayNothing = /(^|[/-])(utils?|helpers?|common|misc|managers?|services?)(\.|\/|$)/
const longest = 400
for (const file of walk('src')) {
  if (sayNothing.test(file) && !file.includes('service-') && !/ServiceNavigation/.test(file))
    faults.push(`a name that says nothing: ${file}`)
  const lines = readFileSync(file, 'utf8').split('\n').length
  if (/\.tsx?$/.test(file) && lines > longest && !file.includes('database-types'))
    faults.push(`${lines} lines, at most ${longest}: ${file}`)
}

function* walk(folder) {
  for (const name of readdirSync(folder)) {
    const path = join(folder, name)
    if (statSync(path).isDirectory()) yield* walk(path)
    else yield path
  }
}

for (const fault of faults) console.error(fault)
console.log(`Architecture: ${seen} modules, ${edges} imports, ${faults.length} faults`)
process.exit(faults.length ? 1 : 0)
