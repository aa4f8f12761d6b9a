import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { Command, InvalidArgumentError } from 'commander'
import { Temporal } from 'temporal-polyfill'
import { formatDate } from '../kernel/text.ts'
import { allMessages, PlanFileFault, planToJson, readPlanFile } from '../modules/plans/index.ts'
import { readHolidayCalendar } from '../platform/holiday-calendar.ts'
import { exitCodes } from './exit-codes.ts'
import { planInWords } from './plan-in-words.ts'

const readWithProblems = exitCodes.failed
const unreadable = exitCodes.wrongSettings

/**
 * The `sightline plan` command: reads a work plan from a file and prints what was read, without saving anything. Exit
 * code 0 when it was read, 1 when something in it cannot stand as it is, 2 (message on standard error) when the file
 * cannot be read or the question is wrong.
 */
export function planCommand(): Command {
  const command = new Command('plan').description('Work plans').exitOverride((fault) => {
    process.exit(fault.exitCode === 0 ? 0 : unreadable)
  })
  command
    .command('read')
    .description('Read a work plan from Word, a spreadsheet, CSV or text, and print what was read')
    .argument('<file>', 'the file: .docx, .xlsx, .csv or .txt')
    .option('--as-at <date>', 'the date the paper speaks from, such as 2014-06-30 (else found in the paper)', readDate)
    .option('--json', 'print JSON')
    .copyInheritedSettings(command)
    .action(async (file: string, options: { asAt?: Temporal.PlainDate; json?: boolean }, self: Command) => {
      const plan = await read(file, options.asAt ?? null, self)
      const json = () => JSON.stringify({ ...planToJson(plan), asAt: plan.asAt.toString() }, null, 2)
      console.log(options.json ? json() : `${planInWords(plan)}\n\nRead as at ${formatDate(plan.asAt)}.`)
      if (allMessages(plan).some(({ message }) => message.level === 'problem')) process.exitCode = readWithProblems
    })
  return command
}

async function read(file: string, asAt: Temporal.PlainDate | null, command: Command) {
  const today = Temporal.Now.plainDateISO('Europe/London')
  const refuse = (message: string) => command.error(`error: ${message}`, { exitCode: unreadable })
  try {
    return await readPlanFile(await readFile(file), basename(file), { asAt, today, calendar: readHolidayCalendar() })
  } catch (error) {
    if (error instanceof PlanFileFault) return refuse(`${basename(file)}: ${error.message}`)
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return refuse(`There is no file ${file}.`)
    if (error instanceof Error && 'code' in error && error.code === 'EISDIR') return refuse(`${file} is a folder.`)
    if (error instanceof Error && 'code' in error && error.code === 'EACCES') return refuse(`${file} may not be read.`)
    throw error
  }
}

function readDate(text: string): Temporal.PlainDate {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) throw new InvalidArgumentError('Write the date like 2014-06-30.')
  try {
    return Temporal.PlainDate.from(text, { overflow: 'reject' })
  } catch {
    throw new InvalidArgumentError('There is no such day.')
  }
}
