import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { z } from 'zod'
import { NotAllowed, NotValid } from '../../../kernel/failures.ts'
import { plural } from '../../../kernel/text.ts'
import type { UploadedFile } from '../../../platform/http/form.ts'
import { insist, type Work } from '../../../spine/access/index.ts'
import { confirmPending, keepPending, type Pending, readPending } from '../../../spine/import-preview/index.ts'
import { keyOfPair, keyOfValue, readEngland, readNeighbours } from '../rules/national/comparisons.ts'
import {
  type ComparisonKind,
  englandInForce,
  keepEngland,
  keepNeighbours,
  neighboursInForce,
} from '../store/comparisons.ts'
import { latestImport, outcomesOf } from '../store/outcomes.ts'
import { sheetTexts } from './sheet-texts.ts'

const pendingKind = 'comparisons'
const text = z.string()
const line = { row: z.number(), problem: text.nullable() }
const given = { source: text, licence: text }
const pendingShape = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('neighbours'),
    ...given,
    lines: z.array(z.object({ ...line, value: z.object({ laCode: text, neighbourCode: text }) })),
  }),
  z.object({
    kind: z.literal('england'),
    ...given,
    lines: z.array(
      z.object({
        ...line,
        value: z.object({ version: text, judgement: text, grade: text, asAt: text, authorities: z.number() }),
      }),
    ),
  }),
])
type PendingComparisons = z.infer<typeof pendingShape>

/** Reads the file and keeps what it says until it is confirmed. Gives the preview's id. */
export async function keepComparisons(
  work: Work,
  file: UploadedFile,
  kind: ComparisonKind,
  said: { source: string; licence: string },
): Promise<string> {
  insist(work.actor, 'import outcomes')
  const sheet = await sheetTexts(file)
  const data = pendingOf(kind, said, sheet)
  const sha256 = createHash('sha256')
    .update(await readFile(file.path))
    .digest('hex')
  return keepPending(work, pendingKind, { fileName: file.name, sha256, data })
}

function pendingOf(
  kind: ComparisonKind,
  said: { source: string; licence: string },
  sheet: readonly (readonly string[])[],
): PendingComparisons {
  if (kind === 'neighbours') {
    const read = readNeighbours(sheet)
    if (!read.ok) throw new NotValid({ file: read.why })
    return { kind, ...said, lines: read.lines }
  }
  const read = readEngland(sheet)
  if (!read.ok) throw new NotValid({ file: read.why })
  return { kind, ...said, lines: read.lines }
}

export type ComparisonRow = {
  row: number
  problem: string | null
  verdict: 'new' | 'changed' | 'same' | 'problem'
  cells: string[]
  was: string
}
export type ComparisonPreview = {
  pending: Pending<PendingComparisons>
  kind: ComparisonKind
  rows: ComparisonRow[]
  /** How many in force the file leaves out. */
  gone: number
}

/** What confirming would do, row by row, beside what is in force now. */
export async function previewComparisons(work: Work, id: string): Promise<ComparisonPreview> {
  insist(work.actor, 'import outcomes')
  const pending = await readPending(work, pendingKind, id, pendingShape)
  const { data } = pending
  return {
    pending,
    kind: data.kind,
    ...(data.kind === 'neighbours' ? await pairs(work, data) : await values(work, data)),
  }
}

async function pairs(work: Work, { lines }: PendingComparisons & { kind: 'neighbours' }) {
  const before = new Set((await neighboursInForce(work)).values.map(keyOfPair))
  const latest = await latestImport(work)
  const outcomes = latest ? await outcomesOf(work, latest.id) : []
  const name = (code: string) => outcomes.find(({ laCode }) => laCode === code)?.authority
  const called = (code: string) => (name(code) ? `${name(code)} (${code})` : code)
  const rows = lines.map(({ row, problem, value }): ComparisonRow => {
    const verdict = problem ? 'problem' : before.has(keyOfPair(value)) ? 'same' : 'new'
    return { row, problem, verdict, cells: [called(value.laCode), called(value.neighbourCode)], was: '' }
  })
  const there = new Set(lines.map(({ value }) => keyOfPair(value)))
  return { rows, gone: [...before].filter((key) => !there.has(key)).length }
}

async function values(work: Work, { lines }: PendingComparisons & { kind: 'england' }) {
  const before = new Map((await englandInForce(work)).values.map((one) => [keyOfValue(one), one.authorities]))
  const rows = lines.map(({ row, problem, value }): ComparisonRow => {
    const was = before.get(keyOfValue(value))
    const verdict = problem ? 'problem' : was === undefined ? 'new' : was === value.authorities ? 'same' : 'changed'
    const { version, judgement, grade, asAt, authorities } = value
    const cells = [version, judgement, grade, asAt, String(authorities)]
    return { row, problem, verdict, cells, was: verdict === 'changed' ? String(was) : '' }
  })
  const there = new Set(lines.map(({ value }) => keyOfValue(value)))
  return { rows, gone: [...before.keys()].filter((key) => !there.has(key)).length }
}

/** Puts the file in force, once. Rows with a problem are left out, as the preview said. */
export async function confirmComparisons(work: Work, id: string): Promise<{ outcome: string; again: boolean }> {
  insist(work.actor, 'import outcomes')
  const { person } = work.actor
  if (!person) throw new NotAllowed('Sign in first.')
  const { fileName } = await readPending(work, pendingKind, id, pendingShape).catch(() => ({ fileName: '' }))
  return confirmPending(work, pendingKind, id, pendingShape, async (data) => {
    const { kind, source, licence } = data
    const from = { fileName, source, licence }
    if (kind === 'neighbours') {
      const good = goodOf(data.lines)
      await keepNeighbours(work, person, from, good)
      return `The statistical neighbours of ${plural(new Set(good.map(({ laCode }) => laCode)).size, 'authority', 'authorities')} are in force.`
    }
    const good = goodOf(data.lines)
    await keepEngland(work, person, from, good)
    return `${plural(good.length, 'figure')} for England ${good.length === 1 ? 'is' : 'are'} in force.`
  })
}

function goodOf<Value>(lines: readonly { value: Value; problem: string | null }[]): Value[] {
  const good = lines.flatMap(({ value, problem }) => (problem ? [] : [value]))
  if (good.length === 0) throw new NotValid({ file: 'No row can be imported' })
  return good
}
