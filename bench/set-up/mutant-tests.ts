import { basename, dirname, relative } from 'node:path'
import { createVitest, type TestSpecification } from 'vitest/node'
import { type Mutant, mutated } from './rule-mutants.ts'

export interface Verdict {
  /** Killed by the tests beside the file, only by others of the same rules, or by none. */
  readonly outcome: 'killed' | 'killed further off' | 'survived'
  /** The test file that noticed; of a survivor, why none could, where that is known. */
  readonly by: string
}

/**
 * The tests of some rules in one running vitest. A mutant is only ever in memory, where vitest asks for the file's text: no file
 * is written, so that none is left changed however a run ends.
 */
export async function openMutantTests(root: string, rulesFolders: readonly string[]) {
  let mutant: Mutant | undefined
  let loaded = false
  /** Of the run at hand. What vitest gives back at its end holds the failures of earlier runs too. */
  let failures: string[] = []
  const likeness = ({ moduleId }: TestSpecification) => sharedStart(basename(moduleId), basename(mutant?.path ?? ''))
  const vitest = await createVitest(
    {
      root,
      config: false,
      watch: false,
      // Kept modules would be used in place of the mutant, and a mutant be kept for the next run of the tests.
      fsModuleCache: false,
      include: rulesFolders.map((folder) => `${folder}/**/*.test.ts`),
      reporters: [
        {
          onTestModuleEnd(module) {
            if (module.state() === 'failed') failures.push(basename(module.moduleId))
          },
        },
      ],
      pool: 'threads',
      // Rules are pure, so their tests may share one thread and its modules: a run takes a second and not ten.
      isolate: false,
      maxWorkers: 1,
      bail: 1,
      sequence: {
        sequencer: class {
          shard = (files: TestSpecification[]) => files
          /** The file's namesake first: most mutants end there. */
          sort = (files: TestSpecification[]) => files.toSorted((a, b) => likeness(b) - likeness(a))
        },
      },
    },
    {
      plugins: [
        {
          name: 'mutant',
          enforce: 'pre',
          transform(source, id) {
            if (!mutant || relative(root, id) !== mutant.path) return undefined
            loaded = true
            return mutated(source, mutant)
          },
        },
      ],
    },
  )
  const all = await vitest.globTestSpecifications()
  const folderOf = ({ moduleId }: TestSpecification) => relative(root, dirname(moduleId))

  /** The name of a test file that failed, or undefined when all passed. */
  async function failing(specifications: TestSpecification[]): Promise<string | undefined> {
    if (specifications.length === 0) return undefined
    failures = []
    const { unhandledErrors } = await vitest.runTestSpecifications(specifications)
    return failures[0] ?? (unhandledErrors.length > 0 ? 'an error outside the tests' : undefined)
  }

  /** The tests of the nearest folder at or above the file's that has any. */
  function beside(path: string): TestSpecification[] {
    for (let folder = dirname(path); folder !== '.'; folder = dirname(folder)) {
      const found = all.filter((each) => isWithin(folderOf(each), folder))
      if (found.length > 0) return found
    }
    return []
  }

  return {
    testFiles: all.length,
    /** What fails when nothing is changed. */
    unchanged: () => failing(all),
    /** Runs the tests beside the mutant's file, and where those pass and `askAll` says so the rest of its rules' tests. */
    async judge(next: Mutant, askAll: boolean): Promise<Verdict> {
      const near = beside(next.path)
      const rules = rulesFolders.find((folder) => isWithin(next.path, folder)) ?? ''
      const further = all.filter((each) => !near.includes(each) && isWithin(folderOf(each), rules))
      mutant = next
      loaded = false
      vitest.invalidateFile(`${root}/${next.path}`)
      try {
        const killer = await failing(near)
        if (killer !== undefined) return { outcome: 'killed', by: killer }
        const later = askAll ? await failing(further) : undefined
        if (later !== undefined) return { outcome: 'killed further off', by: later }
        return { outcome: 'survived', by: loaded ? '' : 'no test loads the file' }
      } finally {
        mutant = undefined
        vitest.invalidateFile(`${root}/${next.path}`)
      }
    },
    close: () => vitest.close(),
  }
}

function isWithin(path: string, folder: string): boolean {
  return path === folder || path.startsWith(`${folder}/`)
}

function sharedStart(one: string, other: string): number {
  let length = 0
  while (length < one.length && one[length] === other[length]) length++
  return length
}
