import type { Post } from './staff.ts'

/** A child's time in care, as the story has it. */
export interface CarePeriod {
  start: number
  end?: { day: number; reason: string }
  unaccompanied?: boolean
  /** Set where adoption is the plan: the order's day, and the day that the child was placed. */
  adoption?: { placementOrder: number; placed?: number }
  post: Post
}
