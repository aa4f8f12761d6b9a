import type { ListNumber } from '../lists/list-content.ts'

/**
 * Which measures are drawn for each list, in order: who they are, where they came from, how often, and how long it took. What
 * ChAT and the Explorer draw, and the timeliness beside it (specification, section 3). `total` is the figure above them.
 */
export type PicturesOfList = {
  total: string
  /** Shares of the list, drawn beside each other: how many are on another list too, how many in time. */
  shares: readonly string[]
  distributions: readonly string[]
}

export const picturesOfList: Readonly<Record<ListNumber, PicturesOfList>> = {
  1: {
    total: 'contacts',
    shares: ['contactsAlsoReferred', 'contactsLedToReferral', 'contactsLedToAssessment'],
    distributions: ['contactsPerChild', 'contactsBySourceGroup', 'contactsByMonth', 'contactsByEthnicity'],
  },
  2: {
    total: 'earlyHelp',
    shares: ['earlyHelpAlsoReferred', 'earlyHelpAlsoInNeed'],
    distributions: ['earlyHelpByOrganisation', 'earlyHelpByEthnicity'],
  },
  3: {
    total: 'referrals',
    shares: ['referralsNfa', 'reReferrals'],
    distributions: ['referralsByEarlier', 'referralsBySourceGroup', 'referralsByMonth', 'referralsByEthnicity'],
  },
  4: {
    total: 'assessmentsStarted',
    shares: ['assessmentsCompletedWithin45wd', 'assessmentsChildSeen', 'assessmentsSupportNeeded'],
    distributions: ['assessmentsByDuration', 'assessmentsOpenByAge', 'assessmentsByEthnicity'],
  },
  5: {
    total: 's47',
    shares: ['icpcWithin15wd', 'icpcToPlan', 's47Repeat'],
    distributions: ['icpcByDays', 's47ByEthnicity'],
  },
  6: {
    total: 'cinOpen',
    shares: ['cinDisabled'],
    distributions: [
      'cinByTimeOpen',
      'cinByTimeSinceSeen',
      'cinByStatus',
      'cinByNeed',
      'cinByClosureReason',
      'cinByEthnicity',
    ],
  },
  7: {
    total: 'cpOpen',
    shares: ['cpVisitWithin20wd', 'cpReviewInTime', 'cpSeenAlone', 'cpSecondOrMore', 'cpOpenTwoYears'],
    distributions: ['cpByTimeSinceVisit', 'cpByLatestCategory', 'cpByEthnicity'],
  },
  8: {
    total: 'claOpen',
    shares: [
      'claVisitInTime',
      'claReviewInTime',
      'claHealthInTime',
      'claDentalInTime',
      'claThreeOrMorePlacements',
      'claOut',
    ],
    distributions: [
      'claByLegalStatus',
      'claByPlacementGroup',
      'claByProvider',
      'claByNeed',
      'claByReasonCeased',
      'claByEthnicity',
    ],
  },
  9: {
    total: 'careLeavers',
    shares: ['careLeaversInTouch', 'careLeaversSuitable', 'careLeaversEet', 'careLeaversPathwayPlanInTime'],
    distributions: [
      'careLeaversByAge',
      'careLeaversByEligibility',
      'careLeaversByAccommodation',
      'careLeaversByEthnicity',
    ],
  },
  10: { total: 'adopted12m', shares: [], distributions: ['adoptionByEthnicity'] },
  11: {
    total: 'adopterFamilies',
    shares: ['adopterStage1Within2m', 'adopterStage2Within4m'],
    distributions: ['adopterByLeavingReason'],
  },
}
