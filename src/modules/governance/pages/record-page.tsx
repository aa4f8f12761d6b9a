import { subNavigation } from '../../../spine/meetings/index.ts'
import { type Shown, recordPage as shownPage } from '../../../spine/record-forms/index.ts'
import type { State } from '../../../spine/records/index.ts'
import type { Answer } from '../../../spine/web/index.ts'

export { DeedLinks, Section } from '../../../spine/record-forms/index.ts'

type OfGovernance<S extends State, More> = Omit<Shown<S, More>, 'subNavigation'> & {
  current: Parameters<typeof subNavigation>[0]
}

/** The page of a record of governance, among the places of meetings. */
export const recordPage = <S extends State, More>({ current, ...shown }: OfGovernance<S, More>): Promise<Answer> =>
  shownPage({ ...shown, subNavigation: subNavigation(current) })
