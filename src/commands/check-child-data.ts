import { once } from 'node:events'
import { existsSync, realpathSync, statSync } from 'node:fs'
import { readFile, writeFile } from 'node:fs/promises'
import { basename, dirname, resolve } from 'node:path'
import { Command, InvalidArgumentError } from 'commander'
import { Temporal } from 'temporal-polyfill'
import {
  type CheckOutcome,
  type CheckProgress,
  type CheckRequest,
  CheckStopped,
  checkInWords,
  checkInWorker,
  type Issue,
  issuesCsv,
  issuesJson,
  issuesWorkbook,
  parseHandMapping,
  UnreadableFile,
  understand,
  understoodInWords,
  unreadableIssue,
  WrongMapping,
} from '../modules/child-level-data/reader-and-checks/index.ts'
import { progressLine } from './progress-line.ts'

const withIssues = 1
const unreadable = 2
/** As a shell says of a program that Ctrl-C ended. */
const stopped = 130

const more = `
Exit codes: 0 nothing is wrong (practice flags are true, so they count as no fault), 1 issues, 2 a file that cannot be read or holds
no list, 130 stopped.

A mapping says what Sightline did not see by itself; null leaves a sheet or a column out:
  { "sheets": { "CIN March": 6, "Referrals (old)": null }, "columns": { "3": { "Ref date": "Date of referral" } } }`

interface Options {
  inspectionDate?: string
  json?: true
  xlsx?: string
  csv?: string
  council?: string
  mapping?: string
  understand?: true
}

/**
 * `sightline child-data check`: reads Annex A from one file or several and says what was understood and what is wrong. Exit
 * code 0 when nothing is wrong, 1 with issues (practice flags alone are not), 2 when a file cannot be read or holds no list.
 */
export function checkCommand(): Command {
  return new Command('check')
    .description('Check the Annex A lists in your files, and say what is wrong on which row')
    .argument('<file...>', 'workbooks (.xlsx, .xlsm, .xls, .ods), CSV files, a zip or a folder of CSV files')
    .option(
      '--inspection-date <date>',
      'the date the lists stand at, such as 2026-03-31 (else found in the files)',
      readDate,
    )
    .option('--json', 'print JSON')
    .option('--xlsx <file>', 'write your workbook with a comment on each faulty cell and a sheet of issues')
    .option('--csv <file>', 'write the issues as CSV')
    .option('--council <name>', 'your council, for checks of what is in and out of its area')
    .option('--mapping <file>', 'JSON that says which sheet is which list and which column which field')
    .option('--understand', 'only say which sheet is which list and which column which field')
    .addHelpText('after', more)
    .action(async (files: string[], options: Options, command: Command) => {
      const refuse = (message: string) => command.error(`error: ${message}`, { exitCode: unreadable })
      for (const file of files) if (!existsSync(file)) refuse(`There is no file ${file}.`)
      for (const out of [options.xlsx, options.csv]) refuseBadPlace(out, files, refuse)
      const issues: Issue[] = []
      try {
        if (options.understand) {
          const { files: chosen, remembered } = await requestOf(files, options)
          console.log(understoodInWords(await understand(chosen, remembered)))
          return
        }
        const outcome = await check(await requestOf(files, options), issues)
        if (outcome.lists.length === 0) process.exitCode = unreadable
        else if (issues.some(({ severity }) => severity !== 'Practice')) process.exitCode = withIssues
        await write(files, outcome, issues, options)
        if (outcome.lists.length === 0)
          console.error('error: No sheet of these files is an Annex A list. Is it the right workbook?')
      } catch (error) {
        if (error instanceof CheckStopped) command.error('Stopped. Nothing was written.', { exitCode: stopped })
        if (error instanceof WrongMapping) refuse(`${options.mapping}: ${error.message}`)
        if (!(error instanceof UnreadableFile)) throw error
        if (options.json) await print(issuesJson(nothingRead(options), [unreadableIssue(error)]))
        refuse(unreadableIssue(error).message)
      }
    })
}

/** What is written must have a place, and may not be written over what is read: the file may be the only copy. */
function refuseBadPlace(out: string | undefined, files: readonly string[], refuse: (message: string) => void): void {
  if (out === undefined) return
  if (!existsSync(dirname(resolve(out))))
    refuse(`There is no folder ${dirname(resolve(out))} to write ${basename(out)} in.`)
  if (existsSync(out) && statSync(out).isDirectory()) refuse(`${out} is a folder. Name a file to write.`)
  if (files.some((file) => samePlace(file, out)))
    refuse(`${out} is a file to be checked, and would be lost. Write to another.`)
}

function samePlace(one: string, other: string): boolean {
  return existsSync(other) && realpathSync(one) === realpathSync(other)
}

async function requestOf(
  files: readonly string[],
  { inspectionDate, council, mapping }: Options,
): Promise<CheckRequest> {
  return {
    files: files.map((file) => ({ name: basename(resolve(file)), source: resolve(file) })),
    ...(inspectionDate === undefined ? {} : { inspectionDate }),
    ...(council === undefined ? {} : { council: { name: council } }),
    ...(mapping === undefined ? {} : { remembered: { mapping: parseHandMapping(await readMapping(mapping)) } }),
  }
}

async function readMapping(path: string): Promise<string> {
  try {
    return await readFile(path, 'utf8')
  } catch {
    throw new WrongMapping('It cannot be read.')
  }
}

async function check(request: CheckRequest, issues: Issue[]): Promise<CheckOutcome> {
  const line = progressLine(process.stderr)
  let shown = ''
  const show = ({ step, at, done, of }: CheckProgress) => {
    const tenth = step === 'checking' ? Math.floor((done / of) * 10) : done
    const words = step === 'reading' ? `lists read: ${at}` : 'checks'
    // On a terminal the line is written over; elsewhere only a real step is worth one.
    if (!process.stderr.isTTY && `${step} ${tenth}` === shown) return
    shown = `${step} ${tenth}`
    line.show(words, done, of)
  }
  const stop = new AbortController()
  process.once('SIGINT', () => stop.abort())
  try {
    return await checkInWorker(request, {
      onIssues: (more) => {
        for (const issue of more) issues.push(issue)
      },
      onProgress: show,
      signal: stop.signal,
    })
  } finally {
    line.end()
  }
}

async function write(
  files: readonly string[],
  outcome: CheckOutcome,
  issues: readonly Issue[],
  options: Options,
): Promise<void> {
  if (options.xlsx !== undefined) {
    const chosen = files.map((file) => ({ name: basename(resolve(file)), source: resolve(file) }))
    await writeFile(options.xlsx, await issuesWorkbook(chosen, outcome, issues))
  }
  if (options.csv !== undefined) await writeFile(options.csv, issuesCsv(issues))
  if (options.json) await print(issuesJson(outcome, issues))
  else console.log(checkInWords(outcome, issues))
}

async function print(pieces: Iterable<string>): Promise<void> {
  for (const piece of pieces) if (!process.stdout.write(piece)) await once(process.stdout, 'drain')
}

/** What JSON says of a file that could not be read: its shape is the same, and its one issue is AA-F01. */
function nothingRead({ inspectionDate = '' }: Options): CheckOutcome {
  return {
    asAt: inspectionDate,
    asAtFrom: 'given',
    periodStart: '',
    lists: [],
    sheets: [],
    ignored: [],
    measures: {},
    distinctChildren: {},
  }
}

function readDate(text: string): string {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) throw new InvalidArgumentError('Write the date like 2026-03-31.')
  try {
    return Temporal.PlainDate.from(text, { overflow: 'reject' }).toString()
  } catch {
    throw new InvalidArgumentError('There is no such day.')
  }
}
