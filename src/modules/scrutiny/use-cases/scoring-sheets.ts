import { readdirSync } from 'node:fs'
import { load } from 'js-yaml'
import { NotFound, NotValid } from '../../../kernel/failures.ts'
import { slug } from '../../../kernel/text.ts'
import { contentPath, readContent } from '../../../platform/content.ts'
import { insist, type Work } from '../../../spine/access/index.ts'
import { changeRecord, createRecord, readRecord, type StoredRecord } from '../../../spine/records/index.ts'
import { faultsOfSheet, type ScoringSheet } from '../rules/topics/score-topic.ts'
import { type SheetState, scoringSheetShape, sheetKind } from '../store/topic-kind.ts'

const shipped: readonly ScoringSheet[] = readdirSync(contentPath('scoring-sheets'))
  .toSorted()
  .map((name) => {
    const sheet = scoringSheetShape.parse(load(readContent(contentPath('scoring-sheets', name))))
    const faults = faultsOfSheet(sheet)
    if (faults.length > 0) throw new Error(`content/scoring-sheets/${name}: ${faults.join(' ')}`)
    return sheet
  })

export type CurrentSheet = { sheet: ScoringSheet; edition: string; own: StoredRecord<SheetState> | null }

/** Every scoring sheet: those that ship, then the council's own. */
export async function scoringSheets(work: Work): Promise<CurrentSheet[]> {
  const rows = await work.tx
    .selectFrom('scoring_sheet as s')
    .innerJoin('record as r', 'r.id', 's.id')
    .select('r.reference')
    .orderBy('r.title')
    .execute()
  const own: CurrentSheet[] = []
  for (const { reference } of rows) {
    const record = await readRecord(work, sheetKind, reference)
    own.push({ sheet: record.state.content, edition: `own ${record.state.own_version}`, own: record })
  }
  return [...shipped.map((sheet) => ({ sheet, edition: String(sheet.version), own: null })), ...own]
}

/** One of them, by its code or the reference of the council's own. */
export async function scoringSheet(work: Work, code: string): Promise<CurrentSheet> {
  const found = (await scoringSheets(work)).find(
    ({ sheet, own }) => sheet.code === code || own?.reference === code.toUpperCase(),
  )
  if (!found) throw new NotFound(`The scoring sheet ${code}`)
  return found
}

export type SheetWords = { name: string; about: string; pursueAt: number | null; criteria: readonly string[] }

/** Adds a sheet of the council's own. Each criterion is a line: its name, the most it scores, guidance, parted by bars. */
export async function addSheet(work: Work, words: SheetWords): Promise<string> {
  insist(work.actor, 'keep scoring sheets')
  const taken = (await scoringSheets(work)).map(({ sheet }) => sheet.code)
  const start = slug(words.name) || 'sheet'
  let code = start
  for (let next = 2; taken.includes(code); next += 1) code = `${start}-${next}`
  const content = sheetOf(words, code, 1)
  const state = { code, own_version: 1, content }
  const given = { title: words.name, ownerId: null, readers: ['signed-in'], state }
  await createRecord(work, sheetKind, given, { deed: 'added' })
  return code
}

/** Changes a sheet of the council's own. What was scored on it before keeps its total. */
export async function changeSheet(work: Work, code: string, version: number, words: SheetWords): Promise<void> {
  insist(work.actor, 'keep scoring sheets')
  const { own } = await scoringSheet(work, code)
  if (!own) throw new NotFound('A scoring sheet of the council’s own')
  const next = own.state.own_version + 1
  const state = { own_version: next, content: sheetOf(words, own.state.code, next) }
  await changeRecord(work, sheetKind, own.id, { version, title: words.name, state }, { deed: 'changed' })
}

function sheetOf({ name, about, pursueAt, criteria }: SheetWords, code: string, version: number) {
  const read = criteria.map((line) => {
    const [called = '', most = '2', ...guidance] = line.split('|').map((part) => part.trim())
    return { key: slug(called), name: called, most: Number(most), guidance: guidance.join(' ') }
  })
  const sheet = { code, version, name, about, pursueAt, criteria: read }
  const faults = faultsOfSheet(sheet)
  if (faults.length > 0) throw new NotValid({ criteria: faults.join(' ') })
  return sheet
}
