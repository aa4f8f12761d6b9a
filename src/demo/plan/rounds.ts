import { says, type Told } from './story.ts'

/** A monthly round: opened and closed so many days ago. One that closes on a day to come is open now. */
export type DemoRound = { opened: number; closes: number; message: string; remindedAgo: number }

/** Thirty-one days lie between them, so that no two fall in one month. */
export const rounds: readonly DemoRound[] = [
  { opened: 98, closes: 88, message: 'A sentence for each item is enough. Say what changed.', remindedAgo: 91 },
  { opened: 67, closes: 57, message: 'The executive board meets on the paper made of this.', remindedAgo: 60 },
  {
    opened: 36,
    closes: 26,
    message: 'Please name what shows it, not only that it is done.',
    remindedAgo: 29,
  },
  { opened: 5, closes: -5, message: 'For the planning group’s next paper. Late items: say by when.', remindedAgo: 1 },
]

/** What leads said in the rounds beside what the items' own stories tell, by the number of the item. */
export const saidInRounds: Readonly<Record<string, readonly Told[]>> = {
  '1.1': [
    says(97, 'on track', 'Run and signed. 104 issues; two lists still need a team code by hand.'),
    says(34, 'on track', 'Run and signed. 72 issues.'),
  ],
  '1.2': [
    says(96, 'on track', 'Log sent within the week; four teams answered.'),
    says(31, 'on track', 'Log sent; five of six teams answered within the week.'),
  ],
  '1.4': [
    says(94, 'on track', 'Supplier has begun on the eight.'),
    says(63, 'at risk', 'No answer from the supplier on the other three.'),
    says(3, 'late', 'Next release confirmed in writing; the three lists are mended by hand until then.'),
  ],
  '1.6': [says(61, 'on track', 'Six of six teams checked.')],
  '1.7': [says(59, 'on track', 'Looking for a day that suits all heads of service.')],
  '2.2': [says(93, 'on track', '47 of 61 reviewed.'), says(2, 'late', 'Seven left, all of them commissioning.')],
  '2.3': [
    says(65, 'on track', 'Fifteen; one withdrawn because consent had lapsed.'),
    says(29, 'on track', 'Sixteen; one is a father’s own account.'),
  ],
  '2.5': [says(62, 'at risk', 'New read-only accounts asked for; not yet working.')],
  '2.6': [
    says(61, 'on track', '58 of 84 have all three.'),
    says(3, 'at risk', '76 of 84 have all three; eight owners have not answered.'),
  ],
  '2.7': [
    says(95, 'on track', 'Bank searched by name and by initials; two documents found.'),
    says(60, 'at risk', 'Nine summaries to be rewritten; the auditors have been asked.'),
    says(30, 'at risk', 'Four of nine summaries rewritten.'),
  ],
  '3.2': [says(64, 'on track', 'Draft amended; goes to the board next week.')],
  '3.3': [
    says(60, 'on track', 'Claims listed: 96.'),
    says(2, 'at risk', 'Nine of 96 claims still rest on evidence older than a year.'),
  ],
  '4.2': [
    says(94, 'on track', 'Ninth report drafted; supervision is the theme.'),
    says(62, 'on track', 'Tenth report taken.'),
    says(28, 'on track', 'Eleventh report taken: recording of what children say is the theme.'),
    says(3, 'on track', 'Twelfth report taken.'),
  ],
  '4.4': [
    says(92, 'on track', '41 of 90 read.'),
    says(59, 'on track', '57 of 90 read.'),
    says(31, 'late', '68 of 90 read; agency auditor asked for.'),
    says(4, 'late', '74 of 90 read; agency auditor starts next Monday.'),
  ],
  '4.5': [says(91, 'on track', 'Four of twelve observed.'), says(58, 'on track', 'Six of twelve observed.')],
  '4.9': [says(93, 'on track', 'Two themes taken in.'), says(32, 'on track', 'Five themes taken in.')],
  '5.3': [says(97, 'on track', 'List current.'), says(66, 'on track', 'One leaver taken off.')],
  '5.5': [says(59, 'on track', 'Care council has agreed to help.')],
  '6.2': [
    says(96, 'on track', 'Three of six parts written.'),
    says(30, 'late', 'Two agencies’ returns are still out.'),
  ],
  '6.3': [says(89, 'on track', 'Sent on day five.')],
  '6.4': [says(60, 'on track', 'Names asked for at the chief officers’ meeting.')],
  '6.7': [
    says(62, 'on track', 'Questions sent to thirty-one groups.'),
    says(29, 'on track', 'Fourteen groups have answered.'),
    says(2, 'on track', 'Twenty-two groups have answered.'),
  ],
  '7.1': [
    says(90, 'at risk', 'Average 22; one worker started.'),
    says(34, 'at risk', 'Average 20; two families a week move to another team.'),
    says(3, 'on track', 'Average 19; the three highest are down to 22.'),
  ],
  '7.2': [
    says(90, 'at risk', 'Advertised again: no good candidate.'),
    says(33, 'on track', 'Third post filled; one to go.'),
  ],
  '7.3': [says(97, 'on track', '75 in 100 on time.'), says(30, 'on track', '86 in 100 on time.')],
  '7.4': [says(94, 'on track', 'Contracts being collected.')],
  '7.7': [says(31, 'on track', 'Both new workers have somebody.'), says(4, 'on track', 'Third pair named.')],
}
