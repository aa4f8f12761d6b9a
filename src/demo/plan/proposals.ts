/** An action that somebody in the service proposed, and what became of it. */
export type DemoProposal = {
  ago: number
  by: string
  words: string
  why: string
  aroseIn: string
  stream: string | null
  answer?: { ago: number; by: string } & (
    | { accepted: { lead: string; due: number } }
    | { mergedInto: string; words: string }
    | { declined: string }
  )
}

export const proposals: readonly DemoProposal[] = [
  {
    ago: 80,
    by: 'Tom Elsworthy',
    words: 'Give every new worker in Assessment a named colleague for their first three months',
    why: 'Two of the last five leavers went within half a year and said that they had felt alone.',
    aroseIn: 'Assessment team day',
    stream: '7',
    answer: { ago: 76, by: 'Farida Rahman', accepted: { lead: 'Tom Elsworthy', due: 40 } },
  },
  {
    ago: 50,
    by: 'Nadia Okonkwo',
    words: 'Check the chronology of every case at the first supervision after it opens',
    why: 'In the last twenty audits it was missing or thin in seven.',
    aroseIn: 'Audit moderation meeting',
    stream: '4',
    answer: {
      ago: 46,
      by: 'Babatunde Cole',
      mergedInto: '4.9',
      words: 'Chronologies are one of the themes that it takes into the plan.',
    },
  },
  {
    ago: 31,
    by: 'Declan Moroney',
    words: 'Buy a separate application for recording visits on a telephone',
    why: 'Workers write up at the end of the week because the form does not fit a small screen.',
    aroseIn: '',
    stream: '1',
    answer: {
      ago: 27,
      by: 'Yusuf Demir',
      declined:
        'The supplier’s next release brings the form to telephones, and a second system would have to be kept in step with the first. Propose it again if that release slips.',
    },
  },
  {
    ago: 4,
    by: 'Zofia Wierzbicka',
    words: 'Ask two young people to walk the route that an inspector would and tell us what they noticed',
    why: 'The care council offered. It takes one afternoon.',
    aroseIn: 'Care council',
    stream: '5',
  },
  {
    ago: 2,
    by: 'Callum Reyes',
    words: 'Keep one list of where every care leaver lives, checked each month',
    why: 'Three teams keep their own, and they differ.',
    aroseIn: 'Children in care service workshop',
    stream: null,
  },
]
