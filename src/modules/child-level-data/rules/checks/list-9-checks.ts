import { capitalised } from '../../../../kernel/text.ts'
import { UNKNOWN } from '../lists/list-table.ts'
import { agedWords, ageNow, atLeast, under } from './ages.ts'
import type { Check } from './check.ts'
import { type CheckFacts, factsOf } from './check-facts.ts'
import { addMonths } from './day-arithmetic.ts'
import { blankOrUnreadable, codeFault, fieldCheck } from './each-field.ts'
import { oneRowCheck } from './one-row.ts'
import type { Row } from './row.ts'
import { rowCheck, rowIssue } from './row-check.ts'

const whenInTouch = ['accommodationType', 'accommodationSuitability', 'activityStatus']
const inTouch = (row: Row) => row.code('inTouch') === 'Yes'
const former = 'Former relevant child'
/** Those who are still under 18, in care or out of it. */
const under18: ReadonlySet<string> = new Set(['Relevant child', 'Eligible child'])
const withPathwayPlan: ReadonlySet<string> = new Set([...under18, former])

function contactAge(row: Row, facts: CheckFacts): number {
  const day = row.date('lastContactDate')
  return day === UNKNOWN ? UNKNOWN : facts.asAt - day
}

/** AA-L9-01 to AA-L9-23: care leavers. */
export const list9Checks: readonly Check[] = [
  oneRowCheck({
    id: 'AA-L9-01',
    severity: 'Error',
    list: 9,
    rationale: 'A care leaver twice in the list is counted twice.',
    source: 'L',
    field: 'childId',
    whose: 'This person',
  }),
  rowCheck({
    id: 'AA-L9-02',
    severity: 'Error',
    lists: [9],
    rationale: 'What a care leaver is entitled to follows from the category.',
    source: 'L,D',
    fails: (row) => blankOrUnreadable(row, 'eligibility'),
    columns: ['eligibility'],
    message: (row) =>
      codeFault(row, 'eligibility', 'a) Relevant, b) Former relevant, c) Qualifying or d) Eligible child'),
  }),
  rowCheck({
    id: 'AA-L9-03',
    severity: 'Error',
    lists: [9],
    rationale: 'Whether the council knows how its care leavers are is the first figure inspectors read.',
    source: 'L,D',
    fails: (row) => blankOrUnreadable(row, 'inTouch'),
    columns: ['inTouch'],
    message: (row) => codeFault(row, 'inTouch', 'a) Yes, b) No, c) Died, d) Refu, e) NREQ or f) Rhom'),
  }),
  rowCheck({
    id: 'AA-L9-04',
    severity: 'Error',
    lists: [9],
    rationale: 'Leaving-care duties run from 16 to 25.',
    source: 'O',
    fails: (row, facts) => under(ageNow(row, facts), 16) || atLeast(ageNow(row, facts), 26),
    columns: ['dateOfBirth', 'age'],
    message: (row, facts) =>
      `${capital(agedWords(ageNow(row, facts)))}. Check the date of birth, or leave the row out.`,
  }),
  rowCheck({
    id: 'AA-L9-05',
    severity: 'Error',
    lists: [9],
    rationale: 'A council in touch with a care leaver knows where they live.',
    source: 'G',
    fails: (row) => inTouch(row) && row.blank('accommodationType'),
    columns: ['accommodationType', 'inTouch'],
    message: () => 'In touch, and the type of accommodation is blank. Give it.',
  }),
  {
    id: 'AA-L9-06',
    severity: 'Warning',
    lists: [9],
    rationale: 'A council that is not in touch cannot know these; the template asks for them to be left blank.',
    source: 'G',
    run(input, report) {
      const row = factsOf(input).row(9)
      if (!row) return
      for (row.index = 0; row.index < row.table.rows; row.index += 1) {
        if (!row.knows('inTouch') || inTouch(row)) continue
        const filled = whenInTouch.filter((field) => row.has(field) && !row.blank(field))
        if (filled.length === 0) continue
        const values = filled.map((field) => `“${row.shown(field)}”`).join(' and ')
        report(
          rowIssue(
            row,
            [...filled, 'inTouch'],
            `In touch is “${row.shown('inTouch')}”, and yet ${values} is given. Clear what is not known, or answer a) Yes.`,
          ),
        )
      }
    },
  },
  rowCheck({
    id: 'AA-L9-07',
    severity: 'Error',
    lists: [9],
    rationale: 'A home is counted only with whether it is suitable.',
    source: 'O',
    needs: ['accommodationType'],
    fails: (row) => row.blank('accommodationSuitability'),
    columns: ['accommodationSuitability', 'accommodationType'],
    message: (row) =>
      `“${row.shown('accommodationType')}”, and whether it is suitable is blank. Answer a) Suitable or b) Unsuitable.`,
  }),
  rowCheck({
    id: 'AA-L9-08',
    severity: 'Error',
    lists: [9],
    rationale: 'A council in touch with a care leaver knows what they do by day.',
    source: 'G',
    fails: (row) => inTouch(row) && row.blank('activityStatus'),
    columns: ['activityStatus', 'inTouch'],
    message: () => 'In touch, and the activity is blank. Give it.',
  }),
  rowCheck({
    id: 'AA-L9-09',
    severity: 'Error',
    lists: [9],
    rationale: 'Staying with former foster carers begins at 18; before that the child is still in foster care.',
    source: 'N(3001)',
    fails: (row, facts) => row.code('accommodationType') === 'Z' && under(ageNow(row, facts), 18),
    columns: ['accommodationType', 'dateOfBirth'],
    message: (row, facts) =>
      `With former foster carers (Z) when ${agedWords(ageNow(row, facts))}. Give another type, or put the date of birth right.`,
  }),
  rowCheck({
    id: 'AA-L9-10',
    severity: 'Error',
    lists: [9],
    rationale: 'F3 and P3 were split, so that apprenticeships can be told from other work and training.',
    source: 'O',
    fails: (row) => ['F3', 'P3'].includes(row.code('activityStatus')),
    columns: ['activityStatus'],
    message: (row) =>
      row.code('activityStatus') === 'F3'
        ? 'F3 is no longer used. Give F4 for an apprenticeship, or F5 for other training or employment.'
        : 'P3 is no longer used. Give P4 for an apprenticeship, or P5 for other training or employment.',
  }),
  rowCheck({
    id: 'AA-L9-11',
    severity: 'Error',
    lists: [9],
    rationale: 'The categories go by age: relevant and eligible before 18, former relevant from then.',
    source: 'O',
    fails: (row, facts) => {
      const age = ageNow(row, facts)
      return (
        (under18.has(row.code('eligibility')) && atLeast(age, 18)) ||
        (row.code('eligibility') === former && under(age, 18))
      )
    },
    columns: ['eligibility', 'dateOfBirth'],
    message: (row, facts) =>
      `“${row.shown('eligibility')}” when ${agedWords(ageNow(row, facts))}. a) and d) are for 16 and 17, b) for 18 to 25.`,
  }),
  rowCheck({
    id: 'AA-L9-12',
    severity: 'Error',
    lists: [9],
    rationale:
      'Statutory guidance says that bed and breakfast is never suitable; homelessness, emergency beds and custody hardly are.',
    source: 'O',
    fails: (row) => {
      if (row.code('accommodationSuitability') !== 'Suitable') return false
      const type = row.code('accommodationType')
      if (type === 'W') return 'Error'
      return ['S', 'V', 'X', 'R'].includes(type) ? 'Warning' : false
    },
    columns: ['accommodationSuitability', 'accommodationType'],
    message: (row) =>
      `“${row.shown('accommodationType')}” is given as suitable. Answer b) Unsuitable, or put the type right.`,
  }),
  rowCheck({
    id: 'AA-L9-13',
    severity: 'Warning',
    lists: [9],
    rationale: 'A former relevant child is entitled to a personal adviser.',
    source: 'D',
    fails: (row) => row.code('eligibility') === former && row.blank('personalAdviser'),
    columns: ['personalAdviser', 'eligibility'],
    message: () => 'Entitled to a personal adviser, and none is named. Name the adviser.',
  }),
  rowCheck({
    id: 'AA-L9-14',
    severity: 'Warning',
    lists: [9],
    rationale: 'All but qualifying care leavers are entitled to a pathway plan.',
    source: 'O',
    fails: (row) => withPathwayPlan.has(row.code('eligibility')) && row.blank('pathwayPlanDate'),
    columns: ['pathwayPlanDate', 'eligibility'],
    message: (row) =>
      `“${row.shown('eligibility')}” is entitled to a pathway plan, and the latest review is blank. Give its date.`,
  }),
  rowCheck({
    id: 'AA-L9-15',
    severity: 'Warning',
    lists: [9],
    rationale: 'Pathway planning begins at 16.',
    source: 'O',
    needs: ['pathwayPlanDate', 'dateOfBirth'],
    fails: (row) => row.date('pathwayPlanDate') < addMonths(row.date('dateOfBirth'), 16 * 12),
    columns: ['pathwayPlanDate', 'dateOfBirth'],
    message: (row) =>
      `The pathway plan was reviewed on ${row.day('pathwayPlanDate')}, before the 16th birthday. Check both dates.`,
  }),
  rowCheck({
    id: 'AA-L9-16',
    severity: 'Warning',
    lists: [9],
    rationale: 'Being in touch is shown by a date of contact.',
    source: 'O',
    fails: (row) => inTouch(row) && row.blank('lastContactDate'),
    columns: ['lastContactDate', 'inTouch'],
    message: () => 'In touch, and the date of the latest contact is blank. Give it.',
  }),
  rowCheck({
    id: 'AA-L9-17',
    severity: 'Warning',
    lists: [9],
    rationale: 'In touch means at least every eight weeks.',
    source: 'O',
    needs: ['lastContactDate'],
    fails: (row, facts) => inTouch(row) && contactAge(row, facts) > facts.limit('leaverContactDays'),
    columns: ['inTouch', 'lastContactDate'],
    message: (row, facts) =>
      `In touch, and the latest contact was ${contactAge(row, facts)} days ago, on ${row.day('lastContactDate')}. Answer b) No, or give a later contact.`,
  }),
  rowCheck({
    id: 'AA-L9-18',
    severity: 'Warning',
    lists: [9],
    rationale: 'A council in touch with a care leaver knows where they live.',
    source: 'O',
    fails: (row) => inTouch(row) && row.code('accommodationType') === 'R',
    columns: ['accommodationType', 'inTouch'],
    message: () => 'In touch, and residence not known (R). Put right whichever is wrong.',
  }),
  rowCheck({
    id: 'AA-L9-19',
    severity: 'Warning',
    lists: [9],
    rationale: 'The list is of care leavers now.',
    source: 'O',
    fails: (row) => row.code('inTouch') === 'Died',
    columns: ['inTouch'],
    message: () => 'Given as having died. If that is right, leave the row out and close the record.',
  }),
  fieldCheck({
    id: 'AA-L9-20',
    severity: 'Error',
    lists: [9],
    rationale: 'A value that is in no list drops out of every count.',
    source: 'C,D',
    fields: whenInTouch,
    fails: (row, field) => row.unreadable(field),
    message: (row, field) => codeFault(row, field, 'one of the template’s values'),
  }),
  rowCheck({
    id: 'AA-L9-21',
    severity: 'Warning',
    lists: [9],
    rationale:
      'Nobody is in higher education before 17, and nobody in custody is in full-time work or study outside it.',
    source: 'O',
    fails: (row, facts) => {
      const activity = row.code('activityStatus')
      return (
        (['F1', 'P1'].includes(activity) && under(ageNow(row, facts), 17)) ||
        (activity.startsWith('F') && row.code('accommodationType') === 'X')
      )
    },
    columns: ['activityStatus', 'accommodationType', 'dateOfBirth'],
    message: (row, facts) =>
      row.code('accommodationType') === 'X'
        ? `“${row.shown('activityStatus')}” while in custody. Check both.`
        : `“${row.shown('activityStatus')}” when ${agedWords(ageNow(row, facts))}. Check the activity and the date of birth.`,
  }),
  rowCheck({
    id: 'AA-L9-22',
    severity: 'Warning',
    lists: [9],
    rationale: 'Foyers are for adults; the sister return has the same rule.',
    source: 'N(347)',
    fails: (row, facts) => row.code('accommodationType') === 'T' && under(ageNow(row, facts), 18),
    columns: ['accommodationType', 'dateOfBirth'],
    message: (row, facts) =>
      `In a foyer (T) when ${agedWords(ageNow(row, facts))}. Check the type and the date of birth.`,
  }),
  rowCheck({
    id: 'AA-L9-23',
    severity: 'Practice',
    lists: [9],
    rationale:
      'Not working for illness or disability, with no disability recorded, may be a gap. Illness alone explains it too.',
    source: 'O',
    offByDefault: true,
    fails: (row) => row.code('activityStatus') === 'G4' && row.code('disability') === 'No',
    columns: ['activityStatus', 'disability'],
    message: () => 'Not in work or study for illness or disability (G4), and no disability is recorded. Check both.',
  }),
]

function capital(words: string): string {
  return capitalised(words)
}
