import { UNKNOWN } from '../../lists/list-table.ts'
import type { Check } from '../check.ts'
import type { CheckFacts } from '../check-facts.ts'
import { dayInWords, type Row } from '../row.ts'
import { countRows, listCheck, percent, percentWords, type SayOfList } from './whole-check.ts'

const why = 'A pattern that practice cannot explain usually comes from the extract, so that is looked at first.'
const visits = ['lastVisitDate']

/** Says when a share is outside two limits; `least` and `most` are themselves inside. */
function outside(
  say: SayOfList,
  facts: CheckFacts,
  share: {
    part: number
    whole: number
    least: string
    most: string
    what: string
    columns: readonly string[]
    about: string
  },
): void {
  const { part, whole, least, most, what, columns, about } = share
  if (whole === 0) return
  const value = percent(part, whole)
  if (value >= facts.limit(least) && value <= facts.limit(most)) return
  say(
    columns,
    `${what}: ${percentWords(part, whole)} (${part} of ${whole}). ${facts.limit(least)}% to ${facts.limit(most)}% would be expected. Look at the extract first.`,
    about,
  )
}

/** Says when a share is nought, or over a limit. */
function noneOrOver(
  say: SayOfList,
  facts: CheckFacts,
  share: { part: number; whole: number; most: string; what: string; columns: readonly string[]; about: string },
): void {
  const { part, whole, most, what, columns, about } = share
  if (whole === 0 || (part > 0 && percent(part, whole) <= facts.limit(most))) return
  say(
    columns,
    `${what}: ${percentWords(part, whole)} (${part} of ${whole}). More than none and up to ${facts.limit(most)}% would be expected. Look at the extract first.`,
    about,
  )
}

function assessmentDays(row: Row, facts: CheckFacts): number {
  const from = row.date('startDate')
  const to = row.date('authorisationDate')
  return from === UNKNOWN || to === UNKNOWN || to < from ? UNKNOWN : facts.workingDays(from, to)
}

/** AA-S09 to S15, S18, S20: shares that hardly any council has. */
export const processChecks: readonly Check[] = [
  listCheck({
    id: 'AA-S09',
    severity: 'Warning',
    lists: [3],
    rationale: why,
    source: 'O',
    look: (row, facts, say) => {
      const answered = countRows(row, (each) => each.knows('noFurtherAction'))
      const ended = countRows(row, (each) => each.code('noFurtherAction') === 'Yes')
      noneOrOver(say, facts, {
        part: ended,
        whole: answered,
        most: 'noFurtherActionPercent',
        what: 'No further action',
        columns: ['noFurtherAction'],
        about: 'nfa',
      })
      const counted = countRows(row, (each) => each.value('referralsIn12Months') >= 0)
      const again = countRows(row, (each) => each.value('referralsIn12Months') >= 1)
      noneOrOver(say, facts, {
        part: again,
        whole: counted,
        most: 'reReferralPercent',
        what: 'Re-referrals',
        columns: ['referralsIn12Months'],
        about: 're-referrals',
      })
    },
  }),
  listCheck({
    id: 'AA-S10',
    severity: 'Warning',
    lists: [4],
    rationale: why,
    source: 'O',
    look: (row, facts, say) => {
      const limit = facts.limit('assessmentWorkingDays')
      const done = countRows(row, (each) => assessmentDays(each, facts) >= 0)
      if (done < facts.limit('wholeListLeastRows')) return
      const inTime = countRows(row, (each) => assessmentDays(each, facts) >= 0 && assessmentDays(each, facts) <= limit)
      if (inTime === done || percent(inTime, done) < facts.limit('inTimeLeastPercent'))
        say(
          ['authorisationDate', 'startDate'],
          `${percentWords(inTime, done)} of assessments were done within ${limit} working days. All of them, or under ${facts.limit('inTimeLeastPercent')}%, is hardly true.`,
          'in time',
        )
      const exact = countRows(row, (each) => assessmentDays(each, facts) === limit)
      if (percent(exact, done) > facts.limit('exactlyInTimePercent'))
        say(
          ['authorisationDate', 'startDate'],
          `${percentWords(exact, done)} of assessments took exactly ${limit} working days. The date of authorisation may be filled in by the system.`,
          'exactly',
        )
    },
  }),
  listCheck({
    id: 'AA-S11',
    severity: 'Warning',
    lists: [5],
    rationale: why,
    source: 'O',
    look: (row, facts, say) => {
      const held = countRows(row, (each) => each.knows('conferenceDate'))
      const plans = countRows(row, (each) => each.knows('conferenceDate') && each.code('resultedInPlan') === 'Yes')
      if (held >= facts.limit('wholeListLeastRows'))
        outside(say, facts, {
          part: plans,
          whole: held,
          least: 'conferenceToPlanLeastPercent',
          most: 'conferenceToPlanMostPercent',
          what: 'Conferences that led to a plan',
          columns: ['resultedInPlan'],
          about: 'plans',
        })
      outside(say, facts, {
        part: held,
        whole: row.table.rows,
        least: 'enquiryToConferenceLeastPercent',
        most: 'enquiryToConferenceMostPercent',
        what: 'Enquiries that led to a conference',
        columns: ['conferenceDate'],
        about: 'conferences',
      })
    },
  }),
  listCheck({
    id: 'AA-S12',
    severity: 'Warning',
    lists: [7],
    rationale: why,
    source: 'O',
    look: (row, _facts, say) => {
      const known = countRows(row, (each) => each.knows('previousPlans'))
      if (known > 0 && countRows(row, (each) => each.value('previousPlans') > 0) === 0)
        say(
          ['previousPlans'],
          'No child has had a plan before, which is hardly true. Look at how the number is made.',
          '',
        )
    },
  }),
  listCheck({
    id: 'AA-S13',
    severity: 'Warning',
    lists: [8],
    rationale: 'A column that says the same for every child shows that a join in the extract failed.',
    source: 'O',
    look: (row, _facts, say) => {
      const known = (field: string) => countRows(row, (each) => each.knows(field))
      if (known('missingEpisodes') > 0 && countRows(row, (each) => each.value('missingEpisodes') > 0) === 0)
        say(
          ['missingEpisodes'],
          'No child has been missing, which is hardly true. Look at how the number is made.',
          'missing',
        )
      if (known('placementLocation') > 0 && countRows(row, (each) => each.code('placementLocation') === 'Out') === 0)
        say(
          ['placementLocation'],
          'Every child is placed in area, which is hardly true. Look at how that is worked out.',
          'location',
        )
      for (const field of ['healthAssessmentDate', 'dentalCheckDate']) {
        if (row.has(field) && countRows(row, (each) => !each.blank(field)) === 0)
          say(
            [field],
            `“${row.table.columns.get(field)?.field.heading.trim()}” is blank for every child. A join in the extract probably failed.`,
            field,
          )
      }
    },
  }),
  listCheck({
    id: 'AA-S14',
    severity: 'Warning',
    lists: [8],
    rationale: why,
    source: 'O',
    look: (row, facts, say) => {
      const counted = countRows(row, (each) => facts.isOpen(each) && each.knows('placementsIn12Months'))
      const moved = countRows(
        row,
        (each) => facts.isOpen(each) && each.value('placementsIn12Months') >= facts.limit('manyPlacements'),
      )
      noneOrOver(say, facts, {
        part: moved,
        whole: counted,
        most: 'manyPlacementsPercent',
        what: 'Children with three or more placements',
        columns: ['placementsIn12Months'],
        about: '',
      })
    },
  }),
  listCheck({
    id: 'AA-S15',
    severity: 'Warning',
    lists: [9],
    rationale: why,
    source: 'O',
    look: (row, facts, say) => {
      const answered = countRows(row, (each) => each.knows('inTouch'))
      const inTouch = countRows(row, (each) => each.code('inTouch') === 'Yes')
      if (answered > 0 && (inTouch === answered || percent(inTouch, answered) < facts.limit('inTouchLeastPercent')))
        say(
          ['inTouch'],
          `In touch with ${percentWords(inTouch, answered)} of care leavers. All of them, or under ${facts.limit('inTouchLeastPercent')}%, is hardly true.`,
          'in touch',
        )
      const blank = countRows(row, (each) => each.blank('activityStatus'))
      if (percent(blank, row.table.rows) > facts.limit('activityBlankPercent'))
        say(
          ['activityStatus'],
          `The activity is blank for ${percentWords(blank, row.table.rows)} of care leavers; ${facts.limit('activityBlankPercent')}% is a lot.`,
          'activity',
        )
    },
  }),
  listCheck({
    id: 'AA-S18',
    severity: 'Warning',
    lists: [6],
    rationale: why,
    source: 'O',
    look: (row, facts, say) => {
      const unstated = countRows(row, (each) => each.code('primaryNeed') === 'N0')
      if (percent(unstated, row.table.rows) > facts.limit('needNotStatedPercent'))
        say(
          ['primaryNeed'],
          `The primary need is not stated (N0) in ${percentWords(unstated, row.table.rows)} of the list; ${facts.limit('needNotStatedPercent')}% is a lot.`,
          'need',
        )
      const reasons = countRows(row, (each) => each.knows('closureReason'))
      const other = countRows(row, (each) => each.code('closureReason') === 'RC7')
      if (reasons >= facts.limit('wholeListLeastRows') && other === reasons)
        say(
          ['closureReason'],
          `All ${reasons} closures have the reason RC7, any other reason. The system probably fills it in.`,
          'closures',
        )
    },
  }),
  listCheck({
    id: 'AA-S20',
    severity: 'Warning',
    lists: [7, 8],
    rationale: 'When no child has been visited for weeks, it is the feed of visits that has stopped.',
    source: 'O',
    look: (row, facts, say) => {
      let latest = UNKNOWN
      for (const field of visits)
        for (const day of row.table.columns.get(field)?.value ?? []) latest = Math.max(latest, day)
      if (latest === UNKNOWN || facts.asAt - latest <= facts.limit('staleVisitDays')) return
      say(
        visits,
        `Every visit is on or before ${dayInWords(latest)}, ${facts.asAt - latest} days before the as-at date. The feed of visits has probably stopped.`,
        '',
      )
    },
  }),
]
