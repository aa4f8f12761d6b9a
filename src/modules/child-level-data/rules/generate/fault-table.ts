import { clear, type FaultKind, has, is, lacks, move, set } from './fault-kinds.ts'
import type { MadeRow } from './scene.ts'

const born = (row: MadeRow) => typeof row.age === 'number' && row.age >= 0
const open = (field: string) => lacks(field)

/** Faults that any list may have, each shown on one list. */
const everyList: FaultKind[] = [
  clear('AA-C01', 1, 'childId'),
  clear('AA-C04', 3, 'gender'),
  set('AA-C05', 2, 'gender', 'x) Other'),
  set('AA-C06', 3, 'gender', 'F', is('gender', 'b) Female')),
  clear('AA-C07', 1, 'ethnicity'),
  set('AA-C08', 4, 'ethnicity', 'WHITE'),
  clear('AA-C10', 1, 'dateOfBirth', born),
  set('AA-C11', 1, 'dateOfBirth', 'About May 2016', born),
  set('AA-C14', 4, 'age', 7.4, born),
  {
    check: 'AA-C15',
    list: 3,
    fields: ['age'],
    fits: (row) => typeof row.age === 'number' && row.age >= 0 && row.age < 12,
    spoil: (row) => {
      row.age = Number(row.age) + 4
    },
  },
  clear('AA-C18', 5, 'disability'),
  set('AA-C19', 6, 'disability', 'AUT'),
  set('AA-C20', 1, 'contactDate', 'last Tuesday'),
  {
    check: 'AA-C21',
    list: 1,
    fields: ['contactDate'],
    fits: has('contactDate'),
    spoil: (row, scene) => {
      row.contactDate = scene.asAt + 19
    },
  },
  set('AA-C23', 2, 'startDate', '01/01/1900'),
  clear('AA-C26', 6, 'team', open('closureDate')),
  clear('AA-C27', 6, 'worker', open('closureDate')),
  set('AA-C28', 6, 'worker', 'Unallocated', open('closureDate')),
  set('AA-F13', 4, 'team', '#N/A'),
  {
    check: 'AA-F16',
    list: 3,
    fields: ['referralSource'],
    fits: has('referralSource'),
    spoil: (row) => {
      row.referralSource = `${row.referralSource}\u00a0`
    },
  },
]

const frontDoor: FaultKind[] = [
  {
    check: 'AA-L1-02',
    list: 1,
    fields: ['contactDate'],
    fits: (row) => has('contactDate')(row) && Number(row.age) > 2,
    spoil: (row, scene) => {
      row.contactDate = scene.periodStart - 40
    },
  },
  clear('AA-L1-03', 1, 'contactSource'),
  set('AA-L1-05', 1, 'contactSource', 'Portal'),
  move('AA-L2-02', 2, 'completionDate', 'startDate', -12),
  set('AA-L2-04', 2, 'organisation', 'N/A'),
  set('AA-L3-04', 3, 'noFurtherAction', 'CS Assessment'),
  set('AA-L3-05', 3, 'referralsIn12Months', -1),
  move('AA-L4-02', 4, 'authorisationDate', 'startDate', -9),
  clear('AA-L4-06', 4, 'supportRequired', has('authorisationDate')),
  {
    check: 'AA-L4-07',
    list: 4,
    fields: ['supportRequired'],
    fits: lacks('authorisationDate'),
    spoil: (row, scene) => {
      row.supportRequired = scene.code('YN', 'Yes')
    },
  },
  set('AA-L4-08', 4, 'supportRequired', 'CS Assessment Updated'),
  move('AA-L5-03', 5, 'conferenceDate', 'strategyDiscussionDate', -6, is('resultedInPlan', 'b) No')),
  {
    check: 'AA-L5-04',
    list: 5,
    fields: ['conferenceUnnecessary', 'conferenceDate'],
    fits: (row) => has('conferenceDate')(row),
    spoil: (row, scene) => {
      row.conferenceUnnecessary = scene.code('YN', 'Yes')
    },
  },
  {
    check: 'AA-L5-06',
    list: 5,
    fields: ['resultedInPlan'],
    fits: lacks('conferenceDate'),
    spoil: (row, scene) => {
      row.resultedInPlan = scene.code('YN', 'No')
    },
  },
  clear('AA-L5-07', 5, 'resultedInPlan', (row) => has('conferenceDate')(row) && row.resultedInPlan === 'b) No'),
]

const openWork: FaultKind[] = [
  clear('AA-L6-05', 6, 'closureReason'),
  clear('AA-L6-06', 6, 'closureDate', (row) => row.caseStatus === 'e) Closed episode'),
  {
    check: 'AA-L6-09',
    list: 6,
    fields: ['caseStatus'],
    fits: has('closureDate'),
    spoil: (row, scene) => {
      row.caseStatus = scene.code('STATUS', 'Child in need plan')
    },
  },
  set('AA-L6-10', 6, 'primaryNeed', 'Memory support'),
  {
    check: 'AA-L6-14',
    list: 6,
    fields: ['closureReason'],
    fits: has('closureReason'),
    spoil: (row, scene) => {
      row.closureReason = scene.code('CLOSURE', 'RC8')
    },
  },
  move('AA-L7-03', 7, 'planEndDate', 'planStartDate', -10),
  set('AA-L7-06', 7, 'initialCategory', 'NEG'),
  move('AA-L7-09', 7, 'lastVisitDate', 'planEndDate', 3),
  clear('AA-L7-18', 7, 'previousPlans'),
  move('AA-L8-03', 8, 'careStartDate', 'dateOfBirth', -30),
  clear('AA-L8-07', 8, 'ceasedReason'),
  clear('AA-L8-12', 8, 'legalStatus'),
  {
    check: 'AA-L8-21',
    list: 8,
    fields: ['placementType', 'legalStatus'],
    fits: (row) => String(row.legalStatus).startsWith('V2') && lacks('ceasedDate')(row),
    spoil: (row, scene) => {
      row.placementType = scene.code('PLACE', 'P1')
      row.placementProvider = scene.code('PROVIDER', 'PR0')
      delete row.placementUrn
    },
  },
  set('AA-L8-26', 8, 'placementPostcode', 'not known'),
  set('AA-L8-32', 8, 'placementsIn12Months', 0),
  {
    check: 'AA-L8-43',
    list: 8,
    fields: ['missingEpisodes', 'returnInterviewOffered'],
    fits: (row) => row.missingEpisodes === 0,
    spoil: (row) => {
      row.missingEpisodes = 2
    },
  },
]

const leavingAndAdoption: FaultKind[] = [
  clear('AA-L9-05', 9, 'accommodationType', is('inTouch', 'a) Yes')),
  {
    check: 'AA-L9-06',
    list: 9,
    fields: ['activityStatus'],
    fits: is('inTouch', 'b) No'),
    spoil: (row, scene) => {
      row.activityStatus = scene.code('ACT', 'F2')
    },
  },
  {
    check: 'AA-L9-10',
    list: 9,
    fields: ['activityStatus'],
    fits: has('activityStatus'),
    spoil: (row, scene) => {
      row.activityStatus = scene.code('ACT', 'F3')
    },
  },
  move('AA-L10-04', 10, 'placedDate', 'matchedDate', -4, lacks('adoptionOrderDate')),
  {
    check: 'AA-L11-05',
    list: 11,
    fields: ['leavingDate', 'leavingReason'],
    fits: (row) => lacks('matchedDate')(row) && has('enquiryDate')(row),
    spoil: (row, scene) => {
      row.leavingDate = scene.asAt - 3
    },
  },
]

/** Every way of spoiling a row that the generator knows, in the order of the lists. */
export const faultKinds: readonly FaultKind[] = [...everyList, ...frontDoor, ...openWork, ...leavingAndAdoption]
