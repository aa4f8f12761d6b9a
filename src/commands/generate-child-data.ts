import { writeFile } from 'node:fs/promises'
import { Command, InvalidArgumentError, Option } from 'commander'
import { Temporal } from 'temporal-polyfill'
import { makeCouncil, plantableChecks } from '../modules/child-level-data/reader-and-checks/index.ts'
import { exitCodes } from './exit-codes.ts'

interface Options {
  out: string
  children: number
  seed: number
  asAt?: Temporal.PlainDate
  council: string
  faults: string[]
  shape: 'template' | 'flat'
  planted?: string
  json?: boolean
}

/** `sightline child-data generate`: writes a workbook of fictional children, clean or with known faults, for tests and training. */
export function generateCommand(): Command {
  return new Command('generate')
    .description('Make up an Annex A workbook of fictional children, for tests and training')
    .option('--out <file>', 'the workbook to write', 'annex-a-made-up.xlsx')
    .option('--children <count>', 'how many children', wholeNumber(1, 1_000_000), 5_000)
    .option('--seed <number>', 'the same seed makes the same council', wholeNumber(0, 2 ** 31), 1)
    .option('--as-at <date>', 'the date it stands at, such as 2026-03-31 (else today)', readDate)
    .option('--council <name>', 'the council’s name', 'Wexmoor')
    .option('--faults <checks>', 'plant a fault for each: “all”, “none” or ids such as AA-C05,AA-L4-02', readFaults, [])
    .addOption(
      new Option('--shape <shape>', 'Ofsted’s template or plain headings')
        .choices(['template', 'flat'])
        .default('template'),
    )
    .option('--planted <file>', 'write where each fault stands, as JSON')
    .option('--json', 'print JSON')
    .action(async (options: Options, command: Command) => {
      const asAt = options.asAt ?? Temporal.Now.plainDateISO('Europe/London')
      const { workbook, planted, rows } = await makeCouncil({ ...options, asAt })
      const missed = options.faults.filter((check) => !planted.some((fault) => fault.check === check))
      try {
        await writeFile(options.out, workbook)
        if (options.planted) await writeFile(options.planted, `${JSON.stringify(planted, null, 2)}\n`)
      } catch (error) {
        const why = error instanceof Error ? error.message : String(error)
        command.error(`error: The file could not be written (${why}).`, { exitCode: exitCodes.wrongSettings })
      }
      const all = Object.values(rows).reduce((sum, count) => sum + count, 0)
      if (options.json)
        console.log(JSON.stringify({ file: options.out, asAt: asAt.toString(), rows, planted: planted.length, missed }))
      else {
        console.log(`${options.out}: ${all} rows about ${options.children} fictional children, as at ${asAt}.`)
        if (planted.length) console.log(`${planted.length} faults planted.`)
        if (missed.length) console.log(`No row could bear a fault for ${missed.join(', ')}: make more children.`)
      }
    })
}

function wholeNumber(least: number, most: number) {
  return (text: string): number => {
    const number = Number(text)
    if (!/^\d+$/.test(text) || number < least || number > most) {
      throw new InvalidArgumentError(`Give a whole number from ${least} to ${most}.`)
    }
    return number
  }
}

function readDate(text: string): Temporal.PlainDate {
  try {
    return Temporal.PlainDate.from(text, { overflow: 'reject' })
  } catch {
    throw new InvalidArgumentError('Write the date like 2026-03-31.')
  }
}

function readFaults(text: string): string[] {
  const known = plantableChecks()
  if (text === 'all') return known
  if (text === 'none') return []
  const asked = text.split(',').map((id) => id.trim())
  const unknown = asked.filter((id) => !known.includes(id))
  if (unknown.length)
    throw new InvalidArgumentError(`No fault is known for ${unknown.join(', ')}. Known: ${known.join(', ')}.`)
  return asked
}
