import type { Field, ListNumber } from '../../lists/list-content.ts'

const fieldsWithOwnCheck: ReadonlySet<string> = new Set([
  // AA-C05, C08 and C19, and AA-L11-18
  'gender',
  'ethnicity',
  'disability',
  'fosteringForAdoption',
  // Lists 1 and 3
  'contactSource',
  'referralSource',
  'noFurtherAction',
  'referralsIn12Months',
  // Lists 4 and 5
  'childSeen',
  'supportRequired',
  'conferenceUnnecessary',
  'resultedInPlan',
  'section47sIn12Months',
  'conferencesIn12Months',
  // Lists 6 and 7
  'closureReason',
  'caseStatus',
  'primaryNeed',
  'initialCategory',
  'latestCategory',
  'emergencyProtection',
  'previousPlans',
  // List 8
  'categoryOfNeed',
  'secondPeriod',
  'legalStatus',
  'placementsIn12Months',
  'ceasedReason',
  'placementLocation',
  'missingEpisodes',
  'absentEpisodes',
  'returnInterviewOffered',
  'returnInterviewAccepted',
  // List 9
  'eligibility',
  'inTouch',
  'accommodationType',
  'accommodationSuitability',
  'activityStatus',
])

/** Whether a check of its own looks at a field's values, so that the general rules AA-C31 and AA-C32 leave it to that. */
export function hasOwnCheck(list: ListNumber, { key }: Field): boolean {
  // AA-L8-53 looks at it in list 8; nothing does in list 9, which has had it since 2023.
  return key === 'unaccompanied' ? list === 8 : fieldsWithOwnCheck.has(key)
}
