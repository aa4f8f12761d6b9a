import { z } from 'zod'
import type { Work } from '../../../spine/access/index.ts'
import { type DatasetResult, dataset } from '../../../spine/datasets/index.ts'
import { readRecord } from '../../../spine/records/index.ts'
import { focusPrompts } from '../rules/members/focus.ts'
import { focusKind } from '../store/members-kinds.ts'
import { focusOfPaper, questionsOf } from '../store/read-focus.ts'

const parameters = z.object({ asAt: z.iso.date(), paper: z.uuid() })

/** The focus for scrutiny of a paper with what members want to ask (H07), to stand in the paper itself. */
export const focusDataset = dataset({
  key: 'focus-for-scrutiny',
  version: 1,
  title: 'The focus for scrutiny',
  parameters,
  read: readFocus,
})

async function readFocus(work: Work, { asAt, paper }: z.infer<typeof parameters>): Promise<DatasetResult> {
  const rows: { what: string; words: string }[] = []
  for (const { id, reference } of await focusOfPaper(work, paper)) {
    const { state } = await readRecord(work, focusKind, reference)
    rows.push(
      ...focusPrompts.flatMap(({ name, heading }) =>
        state[name] === '' ? [] : [{ what: heading, words: state[name] }],
      ),
    )
    const asked = await questionsOf(work, [id])
    rows.push(...asked.map(({ words, name }, at) => ({ what: `Question ${at + 1}, ${name}`, words })))
  }
  return {
    columns: [
      { key: 'what', header: 'Focus', kind: 'text', width: 3 },
      { key: 'words', header: 'What the committee is asked to look at', kind: 'text', width: 7 },
    ],
    rows,
    notes: [],
    asAt,
  }
}
