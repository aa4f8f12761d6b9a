import { Command, type CommanderError, InvalidArgumentError } from 'commander'
import { Temporal } from 'temporal-polyfill'
import type { HolidayCalendar } from '../kernel/calendar.ts'
import { clearCalendarDays, lastPublication } from '../kernel/clear-days.ts'
import type { ComputedDate } from '../kernel/computed-date.ts'
import { computedDateToJson } from '../kernel/computed-date-json.ts'
import { monthsBeginning } from '../kernel/months.ts'
import { formatDateWithWeekday } from '../kernel/text.ts'
import { addWorkingDays } from '../kernel/working-days.ts'
import { readHolidayCalendar } from '../platform/holiday-calendar.ts'

/** A question that cannot be answered as asked: a date or number that is wrong, or beyond the calendar. */
const badQuestion = 2

type Rule = (start: Temporal.PlainDate, count: number, calendar: HolidayCalendar) => ComputedDate

/** One row per question: its words on the command line and the rule that answers it. */
const questions: readonly { name: string; about: string; start: string; count: string; rule: Rule }[] = [
  {
    name: 'working-days',
    about: 'N working days after a date (CAL-2)',
    start: 'from',
    count: 'plus',
    rule: addWorkingDays,
  },
  {
    name: 'clear-days',
    about: 'the last day to publish for N clear working days before a meeting (CAL-3)',
    start: 'before',
    count: 'days',
    rule: lastPublication,
  },
  {
    name: 'clear-calendar-days',
    about: 'the last notice day for N clear calendar days before a date (CAL-4)',
    start: 'before',
    count: 'days',
    rule: clearCalendarDays,
  },
  {
    name: 'months-beginning',
    about: 'the last day of N months beginning with a date (CAL-5)',
    start: 'from',
    count: 'months',
    rule: monthsBeginning,
  },
]

/**
 * The `sightline deadlines` command: works out a statutory date and explains it, in words or as JSON. Exit code 0 with
 * an answer; 2, with a message on standard error, for a wrong or missing date or number.
 */
export function deadlinesCommand(): Command {
  const command = new Command('deadlines')
    .description('Work out a deadline by the calendar rules, with its explanation')
    .exitOverride(endWithCode)
  for (const question of questions) {
    command
      .command(question.name)
      .description(question.about)
      .requiredOption(`--${question.start} <date>`, 'a date, such as 2026-07-28', readDate)
      .requiredOption(`--${question.count} <number>`, 'a whole number', readCount)
      .option('--json', 'print JSON')
      .action((options: { [name: string]: unknown }, self: Command) => {
        const start = options[question.start]
        const count = options[question.count]
        if (!(start instanceof Temporal.PlainDate) || typeof count !== 'number') return self.help({ error: true })
        answer(self, () => question.rule(start, count, readHolidayCalendar()), options['json'] === true)
      })
  }
  return command
}

function endWithCode(error: CommanderError): void {
  process.exit(error.exitCode === 0 ? 0 : badQuestion)
}

function answer(command: Command, compute: () => ComputedDate, json: boolean): void {
  try {
    const computed = compute()
    console.log(json ? JSON.stringify(computedDateToJson(computed)) : deadlineInWords(computed))
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
    command.error(`error: ${error.message}`, { exitCode: badQuestion })
  }
}

function deadlineInWords(computed: ComputedDate): string {
  const lines = [formatDateWithWeekday(computed.date), computed.explanation]
  if (computed.warning) lines.push(`Note: ${computed.warning}`)
  return [...lines, `Rule ${computed.rule}.`].join('\n')
}

function readDate(text: string): Temporal.PlainDate {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) throw new InvalidArgumentError('Write the date like 2026-07-28.')
  try {
    return Temporal.PlainDate.from(text, { overflow: 'reject' })
  } catch {
    throw new InvalidArgumentError('There is no such day.')
  }
}

function readCount(text: string): number {
  if (!/^\d{1,9}$/.test(text)) throw new InvalidArgumentError('Write a whole number, such as 5.')
  return Number(text)
}
