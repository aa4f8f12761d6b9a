import { type ListNumber, listNumbers } from '../lists/list-content.ts'
import type { Measure, RowTest } from './measure.ts'
import { ageBand, ageBands, all, byCode, byGroup, every, firstOfChild, open } from './row-tests.ts'

/** How a list's figures are named, whom they count, and in what words. */
const cohorts: Readonly<
  Record<Exclude<ListNumber, 11>, { readonly key: string; readonly who: string; readonly of: RowTest }>
> = {
  1: { key: 'contacts', who: 'Children with a contact', of: every },
  2: { key: 'earlyHelp', who: 'Children with early help', of: every },
  3: { key: 'referrals', who: 'Children referred', of: every },
  4: { key: 'assessments', who: 'Children assessed', of: every },
  5: { key: 's47', who: 'Children with a section 47 enquiry', of: every },
  6: { key: 'cin', who: 'Open children in need', of: open },
  7: { key: 'cp', who: 'Children on a plan', of: open },
  8: { key: 'cla', who: 'Children in care', of: open },
  9: { key: 'careLeavers', who: 'Care leavers', of: every },
  10: { key: 'adoption', who: 'Children with a plan of adoption', of: every },
}

/** Whether a list has an age measure of its own. */
const ownAges: ReadonlySet<number> = new Set([9])

/** Age, gender and ethnicity of each list's children. */
export const childMeasures: readonly Measure[] = listNumbers.flatMap((list): Measure[] => {
  if (list === 11) return []
  const { key, who, of } = cohorts[list]
  // Lists 6 to 8 have one row a child, and an open one may follow a closed one: there a row is a child.
  const among = of === open ? open : all(of, firstOfChild)
  const how = of === open ? 'Share of open rows.' : 'Share of different ids.'
  const ages: Measure[] = ownAges.has(list)
    ? []
    : [
        {
          key: `${key}ByAge`,
          list,
          kind: 'distribution',
          name: `${who} by age`,
          how: `${how} Completed years at the as-at date.`,
          among,
          part: ageBand,
          parts: ageBands,
        },
      ]
  return [
    ...ages,
    { key: `${key}ByGender`, list, kind: 'distribution', name: `${who} by gender`, how, among, part: byCode('gender') },
    {
      key: `${key}ByEthnicity`,
      list,
      kind: 'distribution',
      name: `${who} by ethnic group`,
      how: `${how} Ofsted’s groups.`,
      among,
      part: byGroup('ethnicity', 'ETHNICITY'),
    },
  ]
})
