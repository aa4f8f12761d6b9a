import type { Command } from 'commander'
import type { OfferedDeed, OfferedSection } from './actions/index.ts'
import type { Dataset } from './datasets/index.ts'
import type { TakesAsked } from './meetings/index.ts'
import type { BesidePaper } from './papers/index.ts'
import type { LedContribution } from './people/index.ts'
import type { Publisher } from './publications/index.ts'
import type { ListAsAt, RecordKind, State } from './records/index.ts'
import type { Job, Regular } from './runs/index.ts'
import type { Route } from './web/index.ts'

/** A kind of record as the register of kinds needs it, whatever its state holds. */
export type AnyKind = Pick<RecordKind<State>, 'kind' | 'name' | 'path'>

/** A part of the work, as app.ts registers it. Everything but the name may be left out. */
export type Module = {
  name: string
  routes?: readonly Route[]
  kinds?: readonly AnyKind[]
  /** Its lists as they stood at any date. */
  listsAsAt?: readonly ListAsAt[]
  /** What it adds to “What they lead” on a person’s page, beside their assignments. */
  led?: readonly LedContribution[]
  /** What it lets people do with an action, offered on the action’s page. */
  actionDeeds?: readonly OfferedDeed[]
  /** What it shows of an action, on the action's page. */
  actionSections?: readonly OfferedSection[]
  /** What it shows beside a paper. */
  besidePaper?: BesidePaper
  /** Keeps what a meeting asked for, when the meeting is recorded. */
  takesAsked?: TakesAsked
  /** Which of its records can be made public. */
  publishes?: readonly Publisher[]
  /** Kinds of long work that it does. */
  jobs?: readonly Job[]
  /** What of it is done every day or hour without anyone asking. */
  regulars?: readonly Regular[]
  /** What it offers to papers and to other parts as figures. */
  datasets?: readonly Dataset[]
  commands?: readonly (() => Command)[]
}
