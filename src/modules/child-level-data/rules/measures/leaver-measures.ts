import { ageNow } from '../checks/ages.ts'
import { addMonths } from '../checks/day-arithmetic.ts'
import { UNKNOWN } from '../lists/list-table.ts'
import type { Measure, RowTest } from './measure.ts'
import { ageIs, all, byCode, every, is, known, within } from './row-tests.ts'

const working = ['F1', 'F2', 'F3', 'F4', 'F5', 'P1', 'P2', 'P3', 'P4', 'P5']
const inWork = is('activityStatus', ...working)
const answered = known('activityStatus')
const notWorking = is('activityStatus', 'G4', 'G5', 'G6')
const aged17 = ageIs(17, 18)
const aged19 = ageIs(19, 21)
const aged22 = ageIs(22, 25)
const inTouch = is('inTouch', 'Yes')
const entitledToPlan = is('eligibility', 'Relevant child', 'Former relevant child', 'Eligible child')
const planInTime: RowTest = (row, facts) => {
  const day = row.date('pathwayPlanDate')
  return day !== UNKNOWN && day <= facts.asAt && day >= addMonths(facts.asAt, -facts.limit('pathwayPlanMonths'))
}

/** List 9. */
export const leaverMeasures: readonly Measure[] = [
  { key: 'careLeavers', list: 9, kind: 'count', name: 'Care leavers', how: 'Rows of list 9.', of: every },
  {
    key: 'careLeaversByAge',
    list: 9,
    kind: 'distribution',
    name: 'Care leavers by age',
    how: 'Completed years at the as-at date.',
    among: every,
    part: (row, facts) => {
      const age = ageNow(row, facts)
      return age === UNKNOWN ? '' : String(age)
    },
    parts: ['16', '17', '18', '19', '20', '21', '22', '23', '24', '25'],
  },
  {
    key: 'careLeaversByEligibility',
    list: 9,
    kind: 'distribution',
    name: 'Care leavers by eligibility',
    how: 'Rows by category.',
    among: every,
    part: byCode('eligibility'),
  },
  {
    key: 'careLeaversInTouch',
    list: 9,
    kind: 'share',
    name: 'Care leavers in touch',
    how: 'a) Yes, of all rows.',
    among: every,
    of: inTouch,
  },
  {
    key: 'careLeaversInTouch17to18',
    list: 9,
    kind: 'share',
    name: 'Care leavers of 17 and 18 in touch',
    how: 'a) Yes, of those aged 17 or 18.',
    among: aged17,
    of: inTouch,
  },
  {
    key: 'careLeaversInTouch19to21',
    list: 9,
    kind: 'share',
    name: 'Care leavers of 19 to 21 in touch',
    how: 'a) Yes, of those aged 19, 20 or 21.',
    among: aged19,
    of: inTouch,
  },
  {
    key: 'careLeaversSuitable',
    list: 9,
    kind: 'share',
    name: 'Care leavers in suitable accommodation',
    how: 'a) Suitable, of those with an answer.',
    among: known('accommodationSuitability'),
    of: is('accommodationSuitability', 'Suitable'),
  },
  {
    key: 'careLeaversSuitableOfAll',
    list: 9,
    kind: 'share',
    name: 'Care leavers in suitable accommodation, of all',
    how: 'a) Suitable, of all rows.',
    among: every,
    of: is('accommodationSuitability', 'Suitable'),
  },
  {
    key: 'careLeaversByAccommodation',
    list: 9,
    kind: 'distribution',
    name: 'Care leavers by accommodation',
    how: 'Share of those with an answer.',
    among: known('accommodationType'),
    part: byCode('accommodationType'),
  },
  {
    key: 'careLeaversEet',
    list: 9,
    kind: 'share',
    name: 'Care leavers in education, employment or training',
    how: 'Codes that begin with F or P, of those with an answer.',
    among: answered,
    of: inWork,
  },
  {
    key: 'careLeaversEetOfAll',
    list: 9,
    kind: 'share',
    name: 'Care leavers in education, employment or training, of all',
    how: 'Codes that begin with F or P, of all rows.',
    among: every,
    of: inWork,
  },
  {
    key: 'careLeaversEet17to18',
    list: 9,
    kind: 'share',
    name: 'Of 17 and 18, in education, employment or training',
    how: 'Of those aged 17 or 18 with an answer.',
    among: all(answered, aged17),
    of: inWork,
  },
  {
    key: 'careLeaversEet19to21',
    list: 9,
    kind: 'share',
    name: 'Of 19 to 21, in education, employment or training',
    how: 'Of those aged 19, 20 or 21 with an answer.',
    among: all(answered, aged19),
    of: inWork,
  },
  {
    key: 'careLeaversEet22to25',
    list: 9,
    kind: 'share',
    name: 'Of 22 to 25, in education, employment or training',
    how: 'Of those aged 22 to 25 with an answer.',
    among: all(answered, aged22),
    of: inWork,
  },
  {
    key: 'careLeaversNeet',
    list: 9,
    kind: 'distribution',
    name: 'Care leavers not in education, employment or training, by why',
    how: 'G4, G5 and G6.',
    among: notWorking,
    part: byCode('activityStatus'),
  },
  {
    key: 'careLeaversPathwayPlanInTime',
    list: 9,
    kind: 'share',
    name: 'Pathway plans reviewed in six months',
    how: 'The latest review within six months, of those entitled to a plan. Layout of 2023 only.',
    among: all((row) => row.has('pathwayPlanDate'), entitledToPlan),
    of: planInTime,
  },
  {
    key: 'careLeaversContactWithin56d',
    list: 9,
    kind: 'share',
    name: 'Care leavers with a contact in eight weeks',
    how: 'The latest contact within 56 days, of all rows. Layout of 2023 only.',
    among: (row) => row.has('lastContactDate'),
    of: within('lastContactDate', 'leaverContactDays'),
  },
]
