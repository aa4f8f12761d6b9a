import { governance } from '../modules/governance/index.ts'
import { measures } from '../modules/measures/index.ts'
import { members } from '../modules/members/index.ts'
import { plans } from '../modules/plans/index.ts'
import { risks } from '../modules/risks/index.ts'
import { scrutiny } from '../modules/scrutiny/index.ts'
import { actionsAsAt } from '../spine/actions/index.ts'
import { meetings } from '../spine/meetings/index.ts'
import type { Module } from '../spine/module.ts'
import { papers } from '../spine/papers/index.ts'
import { peopleAsAt } from '../spine/people/index.ts'
import type { ListAsAt } from '../spine/records/index.ts'

const parts: readonly Module[] = [plans, risks, papers, meetings, measures, governance, scrutiny, members]

/** Every list whose position at a date can be asked for. */
export const listsAsAt: readonly ListAsAt[] = [
  actionsAsAt,
  ...parts.flatMap((part) => part.listsAsAt ?? []),
  ...peopleAsAt,
]
