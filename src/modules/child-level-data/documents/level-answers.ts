import { writeFile } from 'node:fs/promises'
import type { EarlierRun, Issue } from '../rules/checks/check.ts'
import { frameOf } from '../rules/sampling/frame.ts'
import { type CheckProgress, checkKeepingRows } from '../use-cases/check-files.ts'
import { type ChosenFile, closeFiles, openFiles, UnreadableFile } from '../use-cases/open-files.ts'
import { readAnnexAContent } from '../use-cases/read-content.ts'
import { understandFiles } from '../use-cases/read-lists.ts'
import { readTable } from '../use-cases/read-table.ts'
import { measured, picturesOf } from '../use-cases/runs/figures-of-run.ts'
import type { LevelAnswer, LevelRequest } from '../use-cases/runs/level-messages.ts'
import { rowsToSend } from '../use-cases/runs/rows-to-send.ts'
import { issuesWorkbook } from './issues-workbook.ts'
import { packWorkbook } from './pack-workbook.ts'

/** Does what a thread is asked: understands, checks or packs the files of a run. `hear` is told how far it is, from 0 to 1. */
export async function answerLevel(request: LevelRequest, hear: (share: number) => void): Promise<LevelAnswer> {
  try {
    switch (request.deed) {
      case 'understand':
        return await understand(request)
      case 'check':
        return await check(request, hear)
      case 'table':
        return { kind: 'table', rows: await readTable(asChosen(request.file)) }
      case 'pack':
        return await pack(request)
    }
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error
    const { message, file, sheet, row } = error
    return { kind: 'unreadable', file, message, ...(sheet ? { sheet } : {}), ...(row ? { row } : {}) }
  }
}

async function understand({ files, byHand }: Extract<LevelRequest, { deed: 'understand' }>): Promise<LevelAnswer> {
  const opened = await openFiles(files.map(asChosen))
  try {
    const understanding = await understandFiles(readAnnexAContent(), opened, { mapping: byHand })
    return { kind: 'understood', understanding }
  } finally {
    closeFiles(opened)
  }
}

async function check(
  { files, asked }: Extract<LevelRequest, { deed: 'check' }>,
  hear: (share: number) => void,
): Promise<LevelAnswer> {
  const remembered = { mapping: asked.byHand }
  const { asAt: inspectionDate, council, limits } = asked
  const earlier: EarlierRun[] = []
  for (const one of asked.earlier) {
    const issues: EarlierRun['issues'][number][] = []
    const { input } = await checkKeepingRows(
      { files: one.files.map(asChosen), inspectionDate: one.asAt, remembered, limits, council },
      ({ check: id, list, child, key }) => issues.push(known(id, list, child, key)),
    )
    earlier.push({ asAt: input.asAt, tables: input.tables, issues })
  }
  const issues: Issue[] = []
  const request = { files: files.map(asChosen), inspectionDate, council, limits, remembered }
  const { input } = await checkKeepingRows(
    request,
    (issue) => issues.push(issue),
    (progress) => hear(shareOf(progress)),
    earlier,
  )
  return {
    kind: 'checked',
    run: {
      lists: rowsToSend(input.content, input.tables),
      issues,
      measures: measured(input),
      pictures: picturesOf(input),
      frame: frameOf(input),
    },
  }
}

async function pack({ files, asked, shape, out }: Extract<LevelRequest, { deed: 'pack' }>): Promise<LevelAnswer> {
  const issues: Issue[] = []
  const chosen = files.map(asChosen)
  const request = {
    files: chosen,
    inspectionDate: asked.asAt,
    council: asked.council,
    limits: asked.limits,
    remembered: { mapping: asked.byHand },
  }
  const { input, outcome } = await checkKeepingRows(request, (issue) => issues.push(issue))
  const bytes =
    shape === 'marked'
      ? await issuesWorkbook(chosen, outcome(), issues)
      : await packWorkbook(shape, input.content, input.tables, asked.asAt)
  await writeFile(out, bytes, { mode: 0o600 })
  return { kind: 'packed' }
}

const known = (check: string, list: Issue['list'], child: string | undefined, key: string | undefined) => ({
  check,
  ...(list === undefined ? {} : { list }),
  ...(child === undefined ? {} : { child }),
  ...(key === undefined ? {} : { key }),
})

const asChosen = ({ name, path }: { name: string; path: string }): ChosenFile => ({ name, source: path })

/** Reading takes about three fifths of the time, checking the rest. */
function shareOf({ step, done, of }: CheckProgress): number {
  const share = of === 0 ? 1 : done / of
  return step === 'reading' ? 0.6 * share : 0.6 + 0.4 * share
}
