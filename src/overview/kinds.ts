import { childLevelData } from '../modules/child-level-data/index.ts'
import { governance } from '../modules/governance/index.ts'
import { inspection } from '../modules/inspection/index.ts'
import { measures } from '../modules/measures/index.ts'
import { members } from '../modules/members/index.ts'
import { plans } from '../modules/plans/index.ts'
import { risks } from '../modules/risks/index.ts'
import { scrutiny } from '../modules/scrutiny/index.ts'
import { actionKind } from '../spine/actions/index.ts'
import { lookKind } from '../spine/council/index.ts'
import { formKind, formSectionKind } from '../spine/forms/index.ts'
import { frameworkKind } from '../spine/frameworks/index.ts'
import { meetings } from '../spine/meetings/index.ts'
import type { AnyKind } from '../spine/module.ts'
import { papers } from '../spine/papers/index.ts'
import { bodyKind, organisationKind, personKind, postKind, teamKind } from '../spine/people/index.ts'
import { safeguarding } from '../spine/safeguarding/index.ts'

/** Every kind of record, so that a reference can be turned into an address. */
export const kinds: readonly AnyKind[] = [
  actionKind,
  lookKind,
  frameworkKind,
  formKind,
  formSectionKind,
  personKind,
  organisationKind,
  teamKind,
  bodyKind,
  postKind,
  ...safeguarding.kinds,
  ...[plans, meetings, papers, risks, childLevelData, inspection, measures, governance, scrutiny, members].flatMap(
    (one): readonly AnyKind[] => one.kinds ?? [],
  ),
]

const byPrefix = new Map(kinds.map((kind) => [kind.kind, kind]))

/** The address of a record's page. */
export const addressOf = (kind: string, reference: string): string => byPrefix.get(kind)?.path(reference) ?? '/'

/** What a kind is called on the screen. */
export const nameOfKind = (kind: string): string => byPrefix.get(kind)?.name ?? kind
