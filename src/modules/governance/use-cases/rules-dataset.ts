import { z } from 'zod'
import { plural } from '../../../kernel/text.ts'
import type { Work } from '../../../spine/access/index.ts'
import { type DatasetResult, dataset } from '../../../spine/datasets/index.ts'
import { hasExecutive, modelWords } from '../rules/governance-model.ts'
import { readRules } from '../store/read-rules.ts'

/**
 * How the council decides, for other parts of the work: without an executive, clocks that bind one are off (LAW-8). The row
 * "executive" says yes or no; "call-in days" and "call-in counts" are how long a decision waits (CALL-1).
 */
export const rulesDataset = dataset({
  key: 'committee-rules',
  version: 1,
  title: 'How this council decides',
  parameters: z.object({}),
  read: async (work: Work): Promise<DatasetResult> => {
    const { governance_model: model, call_in_days: days, call_in_counts: counts } = await readRules(work)
    return {
      columns: [
        { key: 'rule', header: 'Rule', kind: 'text' },
        { key: 'value', header: 'Value', kind: 'text' },
        { key: 'words', header: 'In words', kind: 'text' },
      ],
      rows: [
        { rule: 'governance model', value: model, words: modelWords[model] },
        { rule: 'executive', value: hasExecutive(model) ? 'yes' : 'no', words: hasExecutive(model) ? 'Yes' : 'None' },
        { rule: 'call-in days', value: String(days), words: plural(days, `${counts} day`) },
        {
          rule: 'call-in counts',
          value: counts,
          words: counts === 'working' ? 'Working days' : 'Days of the calendar',
        },
      ],
      notes: [],
      asAt: work.clock.today().toString(),
    }
  },
})
