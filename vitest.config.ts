import { defineConfig } from 'vitest/config'
import { LongestFirst } from './test/set-up/longest-first.ts'

/**
 * Tests that start threads, browsers or programs of their own: each file in a process of its own, so that what one leaves behind
 * is not the next one's. WebAssembly that threads begin and end over and over in one process also trips Node 24 up.
 */
const alone = [
  'test/**/*.test.{ts,tsx}',
  'src/commands/**/*.test.{ts,tsx}',
  'src/demo/**/*.test.{ts,tsx}',
  'src/govuk/gallery/**/*.test.{ts,tsx}',
  'src/modules/child-level-data/{documents,pages,reader-and-checks,use-cases}/**/*.test.{ts,tsx}',
  'src/modules/inspection/{pages,reading}/**/*.test.{ts,tsx}',
  'src/modules/measures/{documents,pages,use-cases}/**/*.test.{ts,tsx}',
  'src/platform/**/*.test.{ts,tsx}',
  'src/spine/{papers,sign-in,runs}/**/*.test.{ts,tsx}',
]

export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    globalSetup: ['test/set-up/database-server.ts'],
    testTimeout: 30_000,
    hookTimeout: 60_000,
    maxWorkers: 2,
    sequence: { sequencer: LongestFirst },
    projects: [
      { extends: true, test: { name: 'alone', include: alone } },
      // Reading the program anew for each file cost more than its tests: these share one process for each core.
      {
        extends: true,
        test: {
          name: 'together',
          include: ['src/**/*.test.{ts,tsx}'],
          exclude: ['**/node_modules/**', ...alone],
          isolate: false,
        },
      },
    ],
  },
})
