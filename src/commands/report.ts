import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { Command } from 'commander'
import { exitCodes } from './exit-codes.ts'
import { progressLine } from './progress-line.ts'

/**
 * The `sightline report` command: reads a published inspection report and prints what was read, without saving
 * anything. Exit code 0 when everything was read, 1 when there are questions for a person, 2 (message on standard
 * error) when the file is no report that can be read.
 */
export function reportCommand(): Command {
  const command = new Command('report').description('Inspection reports').exitOverride((fault) => {
    process.exit(fault.exitCode === 0 ? 0 : exitCodes.wrongSettings)
  })
  command
    .command('read')
    .description('Read a published inspection report, and print what was read')
    .argument('<file>', 'the report: the PDF that Ofsted published')
    .option('--json', 'print JSON')
    .copyInheritedSettings(command)
    .action(async (file: string, options: { json?: boolean }, self: Command) => {
      const reading = await read(file, self)
      const { reportToJson } = await import('../modules/inspection/index.ts')
      const { reportInWords } = await import('./report-in-words.ts')
      console.log(options.json ? JSON.stringify(reportToJson(reading), null, 2) : reportInWords(reading))
      if (reading.questions.length > 0) process.exitCode = exitCodes.failed
    })
  return command
}

async function read(file: string, command: Command) {
  const refuse = (message: string) => command.error(`error: ${message}`, { exitCode: exitCodes.wrongSettings })
  const { ReportFault, readReportFile, readReportLists } = await import('../modules/inspection/index.ts')
  const line = progressLine(process.stderr)
  try {
    const onPage = (read: number, of: number) => process.stderr.isTTY && line.show('pages read', read, of)
    return await readReportFile(await readFile(file), readReportLists(), { onPage })
  } catch (error) {
    if (error instanceof ReportFault) return refuse(`${basename(file)}: ${error.message}`)
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return refuse(`There is no file ${file}.`)
    if (error instanceof Error && 'code' in error && error.code === 'EISDIR') return refuse(`${file} is a folder.`)
    if (error instanceof Error && 'code' in error && error.code === 'EACCES') return refuse(`${file} may not be read.`)
    throw error
  } finally {
    if (process.stderr.isTTY) line.end()
  }
}
