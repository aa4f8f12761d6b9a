// Whether the tests notice when a rule is wrong: makes one small change at a time to files of rules, a sample of all that could be
// made, and runs the tests beside the changed file. What survives is a hole in the tests, or a change that makes no difference.
// Run: npm run bench -- rule-mutations [--sample 60] [--seed 1] [--path src/modules/child-level-data/rules/checks]... [--all]
// With --all a mutant that the tests beside it let pass meets the other tests of its rules too, which takes longer.
import { fork } from 'node:child_process'
import { once } from 'node:events'
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { performance } from 'node:perf_hooks'
import { parseArgs } from 'node:util'
import { z } from 'zod'
import { seededRandom } from '../src/modules/child-level-data/rules/generate/seeded-random.ts'
import { projectRoot } from '../src/platform/project-root.ts'
import { openMutantTests } from './set-up/mutant-tests.ts'
import { otherFields } from './set-up/other-field.ts'
import { mutantsOf } from './set-up/rule-mutants.ts'

/** A mutant can make a loop endless; a run takes a few seconds, so that one without an answer by now has none to give. */
const ENDLESS_AFTER = 90_000

const work = z.object({
  rules: z.array(z.string()),
  askAll: z.boolean(),
  /** Whether the unchanged rules have yet to be seen to pass. */
  first: z.boolean(),
  mutants: z.array(
    z.object({
      path: z.string(),
      line: z.number(),
      kind: z.enum(['boundary', 'comparison', 'logic', 'number', 'boolean', 'early return', 'field']),
      start: z.number(),
      end: z.number(),
      was: z.string(),
      becomes: z.string(),
    }),
  ),
})
const report = z.union([
  z.object({ failing: z.string() }),
  z.object({ testFiles: z.number() }),
  z.object({ outcome: z.enum(['killed', 'killed further off', 'survived']), by: z.string() }),
])
type Report = z.infer<typeof report>

/** In a process of its own: tries the mutants that it is sent, and reports on each. */
async function tryMutants(): Promise<void> {
  const send = (message: Report) => new Promise((sent) => process.send?.(message, undefined, {}, sent))
  process.on('disconnect', () => process.exit(0))
  const [message] = await once(process, 'message')
  const { rules, askAll, first, mutants } = work.parse(message)
  const tests = await openMutantTests(projectRoot, rules)
  const failing = first ? await tests.unchanged() : undefined
  if (failing !== undefined) await send({ failing })
  else {
    if (first) await send({ testFiles: tests.testFiles })
    for (const mutant of mutants) await send(await tests.judge(mutant, askAll))
  }
  await tests.close()
  process.exit(0)
}

/** What became of each mutant in turn; starts a new process behind one that never ends. */
async function* verdicts({ rules, askAll, mutants }: Omit<z.infer<typeof work>, 'first'>): AsyncGenerator<Report> {
  let done = 0
  while (done < mutants.length) {
    const child = fork(process.argv[1] ?? '', ['--try'], { stdio: ['ignore', 'ignore', 'inherit', 'ipc'] })
    try {
      const reports: Report[] = []
      let arrived = Promise.withResolvers<void>()
      child.on('message', (message) => {
        reports.push(report.parse(message))
        arrived.resolve()
      })
      let gone = false
      child.on('exit', () => {
        gone = true
        arrived.resolve()
      })
      child.send({ rules, askAll, first: done === 0, mutants: mutants.slice(done) })
      let answered = done > 0
      while (done < mutants.length) {
        const endless = setTimeout(() => arrived.resolve(), ENDLESS_AFTER)
        if (reports.length === 0) await arrived.promise
        clearTimeout(endless)
        arrived = Promise.withResolvers<void>()
        const next = reports.shift()
        if (!next && (gone || !answered)) throw new Error('The tests came to no end of themselves.')
        answered = true
        if (next && !('outcome' in next)) yield next
        else {
          done++
          yield next ?? { outcome: 'killed', by: 'never ended' }
          if (!next) break
        }
      }
    } finally {
      child.kill('SIGKILL')
    }
  }
}

function shown(source: string): string {
  const line = source.replaceAll(/\s+/g, ' ')
  return line.length > 60 ? `${line.slice(0, 57)}…` : line
}

async function measure(paths: readonly string[], sample: number, seed: number, askAll: boolean): Promise<void> {
  const files = paths.flatMap((path) => globSync(path.endsWith('.ts') ? path : `${path}/**/*.ts`, { cwd: projectRoot }))
  const rulesFiles = [...new Set(files)].filter((file) => !/(\.test|for-tests)\.ts$/.test(file)).toSorted()
  const otherField = otherFields()
  const all = rulesFiles.flatMap((file) => mutantsOf(file, readFileSync(join(projectRoot, file), 'utf8'), otherField))
  if (all.length === 0) throw new Error(`There is nothing to change in ${paths.join(', ')}.`)
  const { next: chance } = seededRandom(seed)
  const drawn = all.map((mutant) => ({ mutant, at: chance() })).toSorted((a, b) => a.at - b.at)
  const mutants = drawn.slice(0, sample).map(({ mutant }) => mutant)
  console.log(`${mutants.length} of ${all.length} mutants of ${rulesFiles.length} files, seed ${seed}`)

  const rules = [...new Set(mutants.map(({ path }) => path.replace(/^(.*?\/rules)\/.*$|\/[^/]*$/, '$1')))]
  const outcomes: string[] = []
  const started = performance.now()
  let since = started
  for await (const verdict of verdicts({ rules, askAll, mutants })) {
    const seconds = `${((performance.now() - since) / 1000).toFixed(1)} s`
    since = performance.now()
    if ('failing' in verdict) throw new Error(`${verdict.failing} fails with nothing changed: put that right first.`)
    if ('testFiles' in verdict) console.log(`${verdict.testFiles} test files pass with nothing changed, ${seconds}`)
    else {
      const mutant = mutants[outcomes.length]
      outcomes.push(verdict.outcome)
      if (!mutant) continue
      const change = `${mutant.kind}: ${shown(mutant.was)} → ${shown(mutant.becomes) || 'nothing'}`
      console.log(
        `${verdict.outcome.padEnd(18)} ${mutant.path}:${mutant.line} ${change} (${[verdict.by, seconds].filter(Boolean).join(', ')})`,
      )
    }
  }
  const count = (wanted: string) => outcomes.filter((outcome) => outcome === wanted).length
  const [beside, further, survived] = [count('killed'), count('killed further off'), count('survived')]
  const share = (number: number) => `${((100 * number) / outcomes.length).toFixed(1)}%`
  const time = `${((performance.now() - started) / 1000).toFixed(0)} s`
  const elsewhere = askAll ? `, only further off ${further}` : ''
  console.log(`killed beside the file ${beside} (${share(beside)})${elsewhere}, survived ${survived}, in ${time}`)
}

if (process.argv[2] === '--try') await tryMutants()
else {
  const { values } = parseArgs({
    options: {
      sample: { type: 'string', default: '60' },
      seed: { type: 'string', default: '1' },
      all: { type: 'boolean', default: false },
      path: { type: 'string', multiple: true, default: ['src/modules/child-level-data/rules/checks'] },
    },
  })
  await measure(values.path, Number(values.sample), Number(values.seed), values.all)
}
