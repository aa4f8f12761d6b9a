import { z } from 'zod'
import { keysOf } from '../secrets/key-text.ts'

const yesNo = z.enum(['yes', 'no'], { error: 'must be yes or no' }).transform((word) => word === 'yes')
const address = (protocols: string[]) =>
  z.string().refine(
    (text) => {
      const url = URL.parse(text)
      return url !== null && protocols.includes(url.protocol)
    },
    { error: `must be an address beginning with ${protocols.map((p) => `${p}//`).join(' or ')}` },
  )

/**
 * Every setting, read from the environment. The description is what docs/configuration.md prints, so the two cannot
 * differ. A setting without a default may be left out.
 */
export const settingsSchema = z.object({
  HOST: z.string().default('127.0.0.1').describe('The address to listen on. 0.0.0.0 listens on every network.'),
  PORT: z.coerce
    .number({ error: 'must be a whole number from 0 to 65535' })
    .int()
    .min(0)
    .max(65535)
    .default(3000)
    .describe('The port to listen on. 0 takes any free one.'),
  PUBLIC_URL: address(['http:', 'https:'])
    .optional()
    .describe('The address people type, used in e-mails and calendars. With https, cookies are sent over https only.'),
  DATA_FOLDER: z.string().default('./data').describe('Where the bundled database, stored files and keys are kept.'),
  DATABASE_URL: address(['postgres:', 'postgresql:'])
    .optional()
    .describe('A PostgreSQL 15 or newer to use instead of the bundled one. The role must not own the tables.'),
  DATABASE_OWNER_URL: address(['postgres:', 'postgresql:'])
    .optional()
    .describe('The owner of the tables, used by `sightline migrate` alone.'),
  SECRET_KEY: z
    .string()
    .refine((text) => keysOf(text).every((key) => key !== null), {
      error: 'must be a key of 32 bytes in base64, or several parted by commas, the newest first',
    })
    .optional()
    .describe(
      'The key that seals the secrets of authenticator apps: 32 bytes in base64, such as `openssl rand -base64 32` prints. Several, parted by commas, open; the first seals. Without it, a key is made in the data folder.',
    ),
  CHILDREN_KEY: z
    .string()
    .refine((text) => keysOf(text).length === 1 && keysOf(text)[0] !== null, {
      error:
        'must be one key of 32 bytes in base64. It is never changed: with another, every child would be a stranger',
    })
    .optional()
    .describe(
      'The key that makes the same child the same reference each month: 32 bytes in base64, such as `openssl rand -base64 32` prints. Never change it. Without it, a key is made in the data folder; a database that still holds one has it moved there.',
    ),
  SMTP_URL: address(['smtp:', 'smtps:'])
    .optional()
    .describe('Where to send e-mail. Without it, messages are kept and shown on the outbox page.'),
  MAIL_FROM: z.string().default('Sightline <sightline@localhost>').describe('The sender that e-mails carry.'),
  COUNCIL_NAME: z
    .string()
    .min(1)
    .default('Sightline')
    .describe('The council’s name, in the header and on papers, until an administrator gives it another.'),
  CHILD_AT_RISK: z
    .string()
    .min(1)
    .default('Telephone the council and ask for children’s social care, at any hour.')
    .describe(
      'Where somebody reports a child at risk: the council’s own telephone numbers, said on every form that anyone may send.',
    ),
  DEMO: yesNo
    .optional()
    .describe(
      'Whether to load the fictional council and offer one-click sign-in. Defaults to yes on the bundled database.',
    ),
  WORKERS: yesNo
    .default(true)
    .describe('Whether `serve` also does background work. With no, run `sightline work` beside it.'),
  TODAY: z.iso
    .date({ error: 'must be a date such as 2026-11-22' })
    .optional()
    .describe('Pretends that it is this day. For rehearsals and tests only.'),
  LOG_LEVEL: z
    .enum(['debug', 'info', 'warn', 'error', 'silent'], { error: 'must be debug, info, warn, error or silent' })
    .optional()
    .describe(
      'How much is logged. Logs never hold what people wrote. Defaults to warn on a terminal and to info elsewhere.',
    ),
})

export type Settings = z.infer<typeof settingsSchema>

/** Reads the settings, or returns every fault at once with the setting's name. */
export function readSettings(
  environment: Record<string, string | undefined>,
): { ok: true; settings: Settings } | { ok: false; faults: string[] } {
  const given = Object.fromEntries(
    Object.entries(environment).filter(([, value]) => value !== undefined && value !== ''),
  )
  const parsed = settingsSchema.safeParse(given)
  if (!parsed.success) {
    return { ok: false, faults: parsed.error.issues.map((issue) => `${issue.path.join('.')} ${issue.message}`) }
  }
  const faults: string[] = []
  if (parsed.data.DATABASE_OWNER_URL && !parsed.data.DATABASE_URL) {
    faults.push('DATABASE_OWNER_URL is set but DATABASE_URL is not: the program would have no role to run as')
  }
  return faults.length ? { ok: false, faults } : { ok: true, settings: parsed.data }
}
