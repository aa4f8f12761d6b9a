import { dateOfDayNumber } from '../../../../kernel/day-number.ts'
import type { ListNumber } from '../lists/list-content.ts'
import { listNumbers } from '../lists/list-content.ts'
import type { MadeLists, MadeRow, Scene } from './scene.ts'

/** How the rows of a list come to be and come to an end, so that a list can be seen as it stood on an earlier day. */
interface Course {
  /** The event that puts somebody on the list. */
  begins: string
  /** What ends a row: after as many months the row is off the list. Without it the beginning counts. */
  ends?: readonly string[]
  months: number
  /** What goes with a date that had not come yet. */
  with?: Readonly<Record<string, readonly string[]>>
  /** Dates of what is done again and again, and every how many days: the latest one that had been. */
  again?: Readonly<Record<string, number>>
}

const courses: Readonly<Record<Exclude<ListNumber, 9>, Course>> = {
  1: { begins: 'contactDate', months: 6 },
  2: { begins: 'startDate', ends: ['completionDate'], months: 6 },
  3: { begins: 'referralDate', months: 6 },
  4: {
    begins: 'startDate',
    ends: ['authorisationDate'],
    months: 6,
    with: { authorisationDate: ['supportRequired'] },
  },
  5: { begins: 'strategyDiscussionDate', months: 6, with: { conferenceDate: ['resultedInPlan'] } },
  6: {
    begins: 'startDate',
    ends: ['closureDate'],
    months: 6,
    with: { closureDate: ['closureReason'] },
    again: { lastSeenDate: 13 },
  },
  7: {
    begins: 'planStartDate',
    ends: ['planEndDate'],
    months: 6,
    again: { lastVisitDate: 14, lastReviewDate: 80 },
    with: { lastVisitDate: ['seenAlone'] },
  },
  8: {
    begins: 'careStartDate',
    ends: ['ceasedDate'],
    months: 6,
    with: { ceasedDate: ['ceasedReason'] },
    again: {
      lastVisitDate: 28,
      lastReviewDate: 80,
      lastReviewingOfficerDate: 80,
      healthAssessmentDate: 160,
      dentalCheckDate: 170,
    },
  },
  10: {
    begins: 'decisionDate',
    ends: ['adoptionOrderDate', 'reversalDate'],
    months: 12,
    with: { matchedDate: ['familyId'], reversalDate: ['reversalReason'] },
  },
  11: {
    begins: 'enquiryDate',
    ends: ['adoptionOrderDate', 'leavingDate'],
    months: 12,
    with: { placedDate: ['childrenPlaced'] },
  },
}

/**
 * The lists of a made-up council as they stood on an earlier day, of the same children with the same dates: what had not
 * happened is not there, what was done again and again was last done before, and the span of time is counted from that day.
 * `scene` is one made for the day.
 */
export function asItStood(lists: MadeLists, scene: Scene): MadeLists {
  const day = scene.asAt
  const stood: MadeLists = { 1: [], 2: [], 3: [], 4: [], 5: [], 6: [], 7: [], 8: [], 9: [], 10: [], 11: [] }
  for (const list of listNumbers) {
    if (list === 9) continue
    for (const row of lists[list]) {
      const then = rowThen(row, courses[list], day)
      if (then) stood[list].push(of(then, scene))
    }
  }
  for (const row of stood[8]) settleCare(row, scene)
  stood[9] = leavers(lists[9], stood, scene)
  settleStatus(stood, scene)
  return stood
}

const dayOf = (row: MadeRow, key: string): number | undefined => {
  const value = row[key]
  return typeof value === 'number' ? value : undefined
}

const monthsBefore = (day: number, months: number): number => {
  const date = dateOfDayNumber(day)
  return day - date.subtract({ months }).until(date, { largestUnit: 'day' }).days
}

function rowThen(row: MadeRow, course: Course, day: number): MadeRow | null {
  const began = dayOf(row, course.begins)
  if (began === undefined || began > day) return null
  const then: MadeRow = { ...row }
  for (const [key, every] of Object.entries(course.again ?? {})) {
    const last = dayOf(then, key)
    if (last === undefined || last <= day) continue
    const before = last - Math.ceil((last - day) / every) * every
    if (before > began) then[key] = before
    else forget(then, key, course)
  }
  for (const key of Object.keys(then)) {
    const date = key.endsWith('Date') ? dayOf(then, key) : undefined
    if (date !== undefined && date > day) forget(then, key, course)
  }
  const from = monthsBefore(day, course.months)
  const ended = (course.ends ?? [course.begins]).flatMap((key) => dayOf(then, key) ?? [])
  return ended.some((date) => date < from) ? null : then
}

function forget(row: MadeRow, key: string, { with: along }: Course): void {
  delete row[key]
  for (const other of along?.[key] ?? []) delete row[other]
}

/** The age on the day; a child who had not been born was of no gender yet, and had not been seen. */
function of(row: MadeRow, scene: Scene): MadeRow {
  const birth = dayOf(row, 'dateOfBirth')
  if (birth === undefined) return row
  if (birth <= scene.asAt) return { ...row, age: scene.ageOn(birth, scene.asAt) }
  const unborn: MadeRow = { ...row, age: -1, gender: scene.code('GENDER', 'Not stated/recorded') }
  delete unborn['lastSeenDate']
  return unborn
}

/** A placement and an order that were still to come: the first placement, and the order that came first. */
function settleCare(row: MadeRow, scene: Scene): void {
  const start = dayOf(row, 'careStartDate')
  if (start === undefined) return
  if (row['placementStartDate'] === undefined)
    Object.assign(row, { placementStartDate: start, placementsIn12Months: 1 })
  if (row['legalStatusDate'] === undefined)
    Object.assign(row, { legalStatusDate: start, legalStatus: scene.code('LEGAL', 'C1') })
  const moved = dayOf(row, 'placementStartDate') ?? start
  if (moved > start && moved >= scene.yearStart && row['placementsIn12Months'] === 1) row['placementsIn12Months'] = 2
}

/** Care leavers by their age on the day; those still in care once they had been there for thirteen weeks. */
function leavers(rows: readonly MadeRow[], stood: MadeLists, scene: Scene): MadeRow[] {
  const inCare = new Map(stood[8].map((row) => [row['childId'], row]))
  return rows.flatMap((row) => {
    const birth = dayOf(row, 'dateOfBirth')
    if (birth === undefined) return []
    const age = scene.ageOn(birth, scene.asAt)
    const eligible = row['eligibility'] === scene.code('ELIG', 'Eligible child')
    const care = inCare.get(row['childId'])
    const since = care ? dayOf(care, 'careStartDate') : undefined
    if (eligible ? age < 16 || since === undefined || scene.asAt - since < 91 : age < 18) return []
    const then = rowThen({ ...row, began: scene.birthday(birth, 16) }, leaverCourse, scene.asAt)
    if (!then) return []
    delete then['began']
    return [of(then, scene)]
  })
}

const leaverCourse: Course = {
  begins: 'began',
  ends: [],
  months: 6,
  again: { lastContactDate: 42, pathwayPlanDate: 85 },
}

/** What each open case was on the day: it follows from the other lists. */
function settleStatus(stood: MadeLists, scene: Scene): void {
  const open = (list: ListNumber, end: string) =>
    new Set(stood[list].flatMap((row) => (row[end] === undefined ? [row['childId']] : [])))
  const [assessed, planned, cared] = [open(4, 'authorisationDate'), open(7, 'planEndDate'), open(8, 'ceasedDate')]
  addAssessed(stood, scene)
  const visits = new Map<MadeRow[string] | undefined, number>()
  for (const row of [...stood[7], ...stood[8]]) {
    const visit = dayOf(row, 'lastVisitDate')
    if (visit !== undefined) visits.set(row['childId'], Math.max(visit, visits.get(row['childId']) ?? 0))
  }
  for (const row of stood[6]) {
    if (row['closureDate'] !== undefined) continue
    const child = row['childId']
    const status = cared.has(child)
      ? 'Looked after child'
      : planned.has(child)
        ? 'Child Protection plan'
        : assessed.has(child)
          ? 'Open assessment'
          : 'Child in need plan'
    row['caseStatus'] = scene.code('STATUS', status)
    // Whoever was visited was seen.
    const visit = visits.get(child)
    if (visit !== undefined) row['lastSeenDate'] = Math.max(visit, dayOf(row, 'lastSeenDate') ?? 0)
  }
}

/** Everyone who is being assessed is open work until the assessment is finished. */
function addAssessed(stood: MadeLists, scene: Scene): void {
  const inNeed = new Set(stood[6].map((row) => row['childId']))
  for (const row of stood[4]) {
    const start = dayOf(row, 'startDate')
    if (row['authorisationDate'] !== undefined || inNeed.has(row['childId']) || start === undefined) continue
    const { childId, gender, ethnicity, dateOfBirth, age, disability, team, worker } = row
    const who = { childId, gender, ethnicity, dateOfBirth, age, disability, team, worker }
    const known = Object.fromEntries(
      Object.entries(who).flatMap(([key, value]) => (value === undefined ? [] : [[key, value]])),
    )
    stood[6].push({
      ...known,
      startDate: start,
      primaryNeed: scene.code('NEED', 'N1'),
      caseStatus: scene.code('STATUS', 'Open assessment'),
      ...(row['age'] === -1 ? {} : { lastSeenDate: Math.max(start, scene.asAt - 12) }),
    })
    inNeed.add(childId)
  }
  stood[6].sort((a, b) => String(a['childId']).localeCompare(String(b['childId'])))
}
