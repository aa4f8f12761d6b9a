import { type DemoStream, done, effect, moved, proof, says, sentBack, verified } from './story.ts'

export const childLevelData: DemoStream = {
  title: 'Child-level data and Annex A',
  lead: 'Yusuf Demir',
  deputy: { name: 'Chloe Nankervis', trained: true, testedAgo: 48 },
  items: [
    {
      words: 'Run the eleven lists as a test and check them against the case system',
      leads: ['Oluwaseun Adeyemi'],
      deputy: { name: 'Chloe Nankervis', trained: true },
      due: '2nd week of each month',
      evidence: 'The run’s issues list, signed by the Data and Performance Manager',
      story: [
        says(310, 'at risk', 'First run took two days; four lists had no team code.'),
        says(250, 'on track', 'Run finished in a morning. Issues down from 412 to 260.'),
        says(160, 'on track', 'Run and signed. 141 issues, most of them visit dates.'),
        says(66, 'on track', 'Run and signed. 88 issues; fostering list now clean.'),
        says(4, 'on track', 'Run and signed. 61 issues.'),
      ],
    },
    {
      words: 'Update the data issues log after each test run and send each team its own list',
      leads: ['Oluwaseun Adeyemi'],
      deputy: { name: 'Chloe Nankervis', trained: true },
      due: '3rd week of each month',
      story: [
        says(240, 'on track', 'Log kept in the shared folder.'),
        says(64, 'on track', 'Log sent to all six teams.'),
      ],
    },
    {
      words: 'Train a second officer to run the child-level data report from start to finish without help',
      leads: ['Yusuf Demir'],
      due: -210,
      key: true,
      evidence: 'A full run by the deputy, timed, with nobody beside them',
      story: [
        says(280, 'at risk', 'No officer with time for it until recruitment finishes.'),
        moved(240, -150),
        done(155, 'Deputy ran all eleven lists alone in five hours.'),
        proof(155, 'Timed run by the deputy'),
        verified(148, 'Babatunde Cole', 'Read the run sheet and compared two lists with the case system.', 2),
        effect(
          60,
          'The run no longer stops for leave: it went ahead on time in both holiday months.',
          'Run sheets for the two months',
        ),
      ],
    },
    {
      words: 'Agree with the case-system supplier the changes that the audits and the data runs asked for',
      leads: ['Declan Moroney', 'Sunita Pathak'],
      cost: {
        kind: 'ongoing',
        pounds: 6200,
        funding: 'Digital Services, case system support',
        agreedBy: 'Andrew Sale',
      },
      due: -35,
      story: [
        says(120, 'on track', 'Eleven changes sent; eight accepted.'),
        says(33, 'late', 'Supplier has moved three changes to its next release.'),
      ],
    },
    {
      words: 'Check that screening before an early help assessment follows the procedure in every team',
      leads: ['Siân Maddock', 'Tom Elsworthy'],
      due: -200,
      evidence: 'Step check of twenty cases',
      story: [
        done(205, 'Twenty cases checked; three steps are skipped often.'),
        proof(205, 'Screening step check'),
        verified(190, 'Peter Hallworth', 'Re-read five of the twenty.', 5),
      ],
    },
    {
      words: 'Teams check the accuracy of their own lists at a team meeting',
      leads: ['Grace Mbeki'],
      due: 'once a month',
      story: [
        says(200, 'on track', 'All six teams have a slot.'),
        says(100, 'on track', 'Five of six teams checked.'),
        says(35, 'at risk', 'Two teams missed their slot.'),
      ],
    },
    {
      words: 'Hold one full end-to-end test of all three strands of data, timed, as if the call had come',
      leads: ['Yusuf Demir'],
      due: 45,
      key: true,
      evidence: 'Timings for each strand and a list of what failed',
      story: [says(32, 'on track', 'Date agreed with all heads of service.')],
    },
    {
      words: 'Write the back-up procedure for running the lists when the case system is down',
      leads: ['Chloe Nankervis'],
      due: '31.09.YY',
      story: [],
    },
  ],
}

export const evidenceBank: DemoStream = {
  title: 'Evidence bank and logistics',
  lead: 'Lata Krishnan',
  deputy: { name: 'Rhiannon Pugh', trained: false },
  items: [
    {
      words: 'Agree the core documents that inspectors ask for on the first day and who keeps each',
      leads: ['Lata Krishnan'],
      due: -260,
      key: true,
      story: [
        done(262, 'List of 84 documents agreed with heads of service.'),
        proof(262, 'Core document list'),
        verified(255, 'Marian Holt', 'Compared with the published list.'),
      ],
    },
    {
      words: 'Bring every policy and procedure on the list up to date, or say why it may wait',
      leads: ['Rhiannon Pugh'],
      due: -20,
      evidence: 'No policy on the list past its review date without a reason',
      story: [
        says(150, 'on track', '39 of 61 reviewed.'),
        says(62, 'at risk', '52 of 61; the rest wait for commissioning.'),
        says(28, 'late', 'Nine left, all of them commissioning.'),
      ],
    },
    {
      words: 'Collect good practice and case studies from team meetings, with consent',
      leads: ['Zofia Wierzbicka'],
      due: 'once a month',
      story: [
        says(180, 'on track', 'Eleven case studies, all with consent.'),
        says(88, 'on track', 'Fourteen; voice is strong in leaving care.'),
        says(4, 'on track', 'Seventeen. Two families came to speak to the board.'),
      ],
    },
    {
      cost: { kind: 'none', agreedBy: 'Andrew Sale' },
      words: 'Draft the logistics plan: rooms, parking, passes, equipment, accounts and who meets whom',
      leads: ['Lata Krishnan'],
      due: -230,
      story: [
        done(228, 'First version shared with partners.'),
        proof(228, 'Logistics plan, first version'),
        verified(215, 'Marian Holt', 'Walked the building with it.'),
      ],
    },
    {
      words: 'Test the rooms, accounts and printing that inspectors will use',
      leads: ['Declan Moroney', 'Lata Krishnan'],
      due: 'last working day of the month',
      story: [
        says(95, 'at risk', 'Read-only accounts expired and nobody noticed.'),
        says(27, 'on track', 'Accounts renewed; printing works from both rooms.'),
      ],
    },
    {
      words: 'Keep the index of the evidence bank so that each document names its owner, version and review date',
      leads: ['Rhiannon Pugh'],
      due: 10,
      story: [says(30, 'on track', '71 of 84 have all three.')],
    },
    {
      words: 'Remove from the bank anything that names a child',
      leads: ['Lata Krishnan'],
      due: -90,
      story: [
        done(92, 'Two documents withdrawn and replaced.'),
        sentBack(85, 'Babatunde Cole', 'Audit summaries from {month 250} still carry initials.'),
        says(50, 'at risk', 'Waiting for the {month 250} summaries to be rewritten.'),
      ],
    },
  ],
}
