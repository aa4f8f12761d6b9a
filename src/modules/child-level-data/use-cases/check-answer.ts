import type { Issue } from '../rules/checks/check.ts'
import type { CheckOutcome, CheckProgress } from './check-files.ts'

/** What the thread that checks sends back: progress and issues as they come, and at the end one of the last two. */
export type CheckAnswer =
  | { readonly kind: 'progress'; readonly progress: CheckProgress }
  | { readonly kind: 'issues'; readonly issues: readonly Issue[] }
  | { readonly kind: 'done'; readonly outcome: CheckOutcome }
  | {
      readonly kind: 'unreadable'
      readonly message: string
      readonly file: string
      readonly sheet: string | undefined
      readonly row: number | undefined
    }
