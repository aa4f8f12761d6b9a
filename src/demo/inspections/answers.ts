/** What Wexmoor wrote under the areas of its last report, in their order, with the items of its plan that answer each. */
export const answers: readonly {
  outcome: string
  measure: string
  voice: string
  lead: string
  items: readonly string[]
}[] = [
  {
    outcome: 'Children do not wait because nobody decided: a manager has read the record and said what happens next.',
    measure: 'Supervision within four weeks: 71 in 100 in May 2023; to be 95. From the case system, monthly.',
    voice: 'Young people in the participation group asked for one worker who knows what the manager decided.',
    lead: 'Helen Tregear',
    items: ['7.3'],
  },
  {
    outcome: 'Children are seen as often as their plan says, alone where that is right.',
    measure: 'Visits in time: 78 in 100 in May 2023; to be 95. From the child-level data, weekly.',
    voice: '',
    lead: 'Tom Elsworthy',
    items: ['1.6'],
  },
  {
    outcome: 'We know what difference we make, and change what makes none.',
    measure: '',
    voice: '',
    lead: 'Babatunde Cole',
    items: ['4.1', '4.2'],
  },
  {
    outcome: 'A social worker in assessment has time to know each child.',
    measure: 'Workers with more than 20 children: 11 in May 2023; to be none. From the case system, monthly.',
    voice: 'Workers said in the health check what a week at 25 children is like.',
    lead: 'Farida Rahman',
    items: ['7.1', '7.2'],
  },
  {
    outcome: 'Leaders’ figures are the ones inspectors would find.',
    measure: 'Errors in the lists of Annex A: 212 in June 2023; to be under 20. From each run, monthly.',
    voice: '',
    lead: 'Yusuf Demir',
    items: ['1.2', '1.3'],
  },
]
