import { Writable } from 'node:stream'
import { type Logger, pino } from 'pino'
import { z } from 'zod'

export type { Logger }
export type LogLevel = 'debug' | 'info' | 'warn' | 'error' | 'silent'

/** Unless it is set, a person's terminal shows what is wrong and a log file also what was asked for. */
export function logLevelOf(set: LogLevel | undefined, terminal: boolean): LogLevel {
  return set ?? (terminal ? 'warn' : 'info')
}

/**
 * A logger: JSON lines for a machine to keep, or short lines on a terminal. What it is given of a fault holds no personal data.
 * `aside` sends the lines to the standard error, where the standard output is wanted for an answer.
 */
export function makeLogger(level: LogLevel, terminal: boolean, aside = false): Logger {
  const options = { level, base: null, serializers: { err: faultWithoutData } }
  return terminal ? pino(options, shortLines(process.stderr)) : pino(options, aside ? process.stderr : process.stdout)
}

/**
 * What may be logged of a fault. PostgreSQL's messages and details quote the values that it was given, so of those only
 * the code and the names of table, column and constraint are kept.
 */
export function faultWithoutData(fault: unknown): Record<string, unknown> {
  if (!(fault instanceof Error)) return { type: typeof fault }
  const database = databaseFault.safeParse(fault)
  const stack = fault.stack
    ?.split('\n')
    .slice(1, 8)
    .map((line) => line.trim())
  if (database.success) {
    const { code, table, column, constraint } = database.data
    return { type: 'database', code, table, column, constraint, stack }
  }
  return { type: fault.name, message: withoutAddresses(fault.message), stack }
}

const databaseFault = z.object({
  severity: z.string(),
  code: z.string(),
  table: z.string().optional(),
  column: z.string().optional(),
  constraint: z.string().optional(),
})

/** E-mail addresses, and the passwords in addresses of servers, taken out of a text. */
export const withoutAddresses = (text: string): string => text.replace(/[^\s<>"'(),;@]+@[^\s<>"'(),;@]+/g, '[address]')

const levelWords: Record<number, string> = { 20: 'debug', 30: '', 40: 'warning', 50: 'fault', 60: 'fault' }
const lineShape = z.object({
  level: z.number(),
  time: z.number(),
  msg: z.string().default(''),
  method: z.string().optional(),
  path: z.string().optional(),
  status: z.number().optional(),
  ms: z.number().optional(),
  err: z
    .looseObject({ message: z.string().optional(), type: z.string().optional(), code: z.string().optional() })
    .optional(),
})

/** One log line as a person reads it: the time, what happened, and of a fault its one line. */
export function shortLine(json: string): string {
  const line = lineShape.safeParse(JSON.parse(json))
  if (!line.success) return json
  const { level, time, msg, method, path, status, ms, err } = line.data
  const words = [
    new Date(time).toISOString().slice(11, 19),
    levelWords[level] ?? '',
    method && path ? `${method} ${path}${status === undefined ? '' : ` ${status}`}` : '',
    msg,
    ms === undefined ? '' : `${ms} ms`,
    err ? `(${[err.type, err.code, err.message].filter(Boolean).join(' ')})` : '',
  ]
  return words.filter(Boolean).join(' ')
}

function shortLines(to: NodeJS.WritableStream): Writable {
  return new Writable({
    write(chunk: Buffer, _encoding, done) {
      for (const line of chunk.toString('utf8').split('\n')) if (line) to.write(`${shortLine(line)}\n`)
      done()
    },
  })
}
