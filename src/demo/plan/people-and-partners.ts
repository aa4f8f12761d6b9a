import { type DemoStream, done, overridden, proof, says, verified } from './story.ts'

export const communications: DemoStream = {
  title: 'Communications',
  lead: 'Imogen Vance',
  items: [
    {
      words: 'Write the communications plan for the whole programme, by audience and stage',
      leads: ['Imogen Vance'],
      due: -240,
      key: true,
      story: [
        done(238, 'Plan agreed by the group.'),
        proof(238, 'Communications plan'),
        verified(230, 'Marian Holt', 'Every audience has an owner.'),
      ],
    },
    {
      words: 'Draft the messages for the day of the call, approved and locked',
      leads: ['Imogen Vance'],
      due: -75,
      story: [
        says(100, 'on track', 'Eight of twelve approved.'),
        done(76, 'Twelve approved; the director signed them.'),
        proof(76, 'Approved messages'),
      ],
    },
    {
      words: 'Keep the cascade list: who tells whom, with a deputy for each',
      leads: ['Lata Krishnan'],
      deputy: { name: 'Rhiannon Pugh', trained: false },
      due: 'every Friday',
      story: [says(35, 'on track', 'List current.'), says(4, 'on track', 'Two leavers taken off.')],
    },
    {
      words: 'Hold a partnership briefing for up to fifty people on the framework and what it asks of them',
      leads: ['Marian Holt', 'Imogen Vance', 'Lata Krishnan'],
      cost: { kind: 'one-off', pounds: 1150, funding: 'Training budget', agreedBy: 'Andrew Sale' },
      due: -130,
      story: [
        done(128, '46 came; good practice and gaps mapped.'),
        proof(128, 'Notes of the partnership briefing'),
        verified(120, 'Helen Tregear', 'Was there.'),
      ],
    },
    {
      words: 'Make a version for children and young people of what an inspection is',
      leads: ['Zofia Wierzbicka'],
      due: 68,
      story: [says(28, 'on track', 'Care council has seen the first draft.')],
    },
  ],
}

export const partnership: DemoStream = {
  title: 'Partnership readiness',
  lead: 'Siân Maddock',
  deputy: { name: 'Helen Tregear', trained: true },
  items: [
    {
      words: 'Agree with the partnership how its evidence and ours fit together',
      leads: ['Siân Maddock', 'Hugh Stannard'],
      due: -190,
      partner: 'Wexmoor Safeguarding Children Partnership',
      story: [
        done(192, 'Joint list agreed.'),
        proof(192, 'Joint evidence list'),
        verified(180, 'Marian Holt', 'Checked against both lists.', 2),
      ],
    },
    {
      words: 'Compare the partnership’s arrangements with what inspectors look for',
      leads: ['Hugh Stannard'],
      due: -40,
      partner: 'Wexmoor Safeguarding Children Partnership',
      story: [
        says(66, 'on track', 'Four of six parts written.'),
        says(44, 'at risk', 'Waiting for the audit returns.'),
        overridden(
          12,
          'Marian Holt',
          'at risk',
          'The partnership has moved its own date to its next board, and nothing of ours waits for it.',
        ),
      ],
    },
    {
      words: 'Give the police’s figures for missing children and return interviews by the fifth working day',
      leads: ['Inspector Dawn Carrick'],
      due: 'once a month',
      partner: 'Wexmoor Police',
      evidence: 'Figures received and matched',
      story: [
        says(130, 'on track', 'Sent on day four.'),
        says(66, 'on track', 'Sent on day five.'),
        says(33, 'on track', 'Sent on day three; two children matched by hand.'),
      ],
    },
    {
      words: 'Name the police officers whom inspectors may ask to meet, with a deputy for each',
      leads: ['Inspector Dawn Carrick'],
      due: 12,
      partner: 'Wexmoor Police',
      story: [says(26, 'at risk', 'Two names; deputies not yet agreed.')],
    },
    {
      words: 'Show health’s part in strategy discussions with a sample of thirty',
      leads: ['Dr Amara Nwosu'],
      due: -25,
      partner: 'Wexmoor Integrated Care',
      story: [says(58, 'on track', 'Sample drawn.')],
    },
    {
      words: 'Brief designated safeguarding leads in schools on what inspectors ask',
      leads: ['Lewis Carter-Bright'],
      due: -85,
      partner: 'Moorside Academy',
      story: [
        done(88, '38 of 41 schools came.'),
        proof(88, 'Attendance list, without names'),
        verified(79, 'Siân Maddock', 'Spoke to two schools.', 2),
      ],
    },
    {
      words: 'Map what the voluntary sector offers families before a referral',
      leads: ['Eleanor Fitch'],
      due: 60,
      partner: 'Wexmoor Families Together',
      story: [says(15, 'on track', 'Nineteen groups have answered.')],
    },
  ],
}

export const workforce: DemoStream = {
  title: 'Workforce and caseloads',
  lead: 'Farida Rahman',
  deputy: { name: 'Grace Mbeki', trained: false },
  items: [
    {
      words: 'Bring caseloads in Assessment to no more than eighteen for each worker',
      leads: ['Tom Elsworthy'],
      due: 120,
      key: true,
      evidence: 'Caseload report for three months running',
      story: [
        says(140, 'at risk', 'Average 24; four posts empty.'),
        says(65, 'at risk', 'Average 21; two workers started.'),
        says(16, 'on track', 'Average 19.'),
        overridden(
          10,
          'Gareth Lund',
          'at risk',
          'The average hides three workers who carry more than 22, two of them newly qualified.',
        ),
      ],
    },
    {
      words: 'Fill the four empty social work posts in Assessment',
      leads: ['Tom Elsworthy'],
      due: -10,
      story: [says(65, 'on track', 'Two started, one accepted.'), says(13, 'at risk', 'Fourth candidate withdrew.')],
    },
    {
      words: 'Record supervision within five working days of holding it',
      leads: ['Grace Mbeki', 'Callum Reyes'],
      due: 'once a month',
      story: [
        says(125, 'at risk', '62 in 100 on time.'),
        says(58, 'on track', '81 in 100 on time.'),
        says(4, 'on track', '90 in 100 on time.'),
      ],
    },
    {
      words: 'Review commissioned placements against the sufficiency plan',
      leads: ['Joanna Prowse'],
      due: -5,
      story: [says(75, 'on track', 'Contract list drawn up.')],
    },
    {
      words: 'Offer every newly qualified worker a protected day each fortnight',
      leads: ['Peter Hallworth'],
      due: -160,
      story: [
        done(165, 'In all rotas.'),
        proof(165, 'Rotas for one month'),
        verified(150, 'Farida Rahman', 'Asked five workers.', 5),
      ],
    },
    {
      words: 'Agree the cover for heads of service during an inspection',
      leads: ['Farida Rahman'],
      due: 28,
      story: [],
    },
  ],
}
