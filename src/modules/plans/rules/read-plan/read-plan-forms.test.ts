import { describe, expect, it } from 'vitest'
import { context, gist, gridOf, said } from './plan-for-tests.ts'
import { readPlan, readPlanText } from './read-plan.ts'

/** The forms that plans come in, besides the tidy one. */
const read = (rows: string[][], name = '') => readPlan(gridOf(rows, name), context)
const items = (rows: string[][], name = '') =>
  read(rows, name).streams.flatMap((stream) => gist({ ...read(rows, name), streams: [stream] })[0]?.items ?? [])

describe('readPlan', () => {
  it('knows columns by many names, in any order, below other rows', () => {
    expect(
      items([
        ['Improvement plan', '', '', '', ''],
        ['Version 3', '', '', '', ''],
        ['By when?', 'RAG status', 'Responsible officer(s)', 'Action required', 'Ref'],
        ['30/04/2026', 'Green', 'Pat Reed', 'Review the audits', '1.1'],
      ]),
    ).toEqual([['1.1', 'Review the audits', 'Pat Reed', '30/04/2026']])
  })

  it('keeps what other columns say under their headings', () => {
    const plan = read([
      ['No', 'Task', 'Owner', 'Due date', 'Progress to date', 'Evidence of completion', 'Cost'],
      ['1', 'Review', 'Pat Reed', 'end of July', 'Begun', '', '£500'],
    ])
    expect(plan.streams[0]?.items[0]?.others).toEqual([
      { heading: 'Progress to date', text: 'Begun' },
      { heading: 'Cost', text: '£500' },
    ])
  })

  it('takes a title merged over all columns, and a lead merged over rows', () => {
    const grid = gridOf([
      ['Action', 'Lead', 'By when'],
      ['Front door', '', ''],
      ['Review the thresholds', 'Pat Reed', 'May 2026'],
      ['Train the team', 'Pat Reed', 'June 2026'],
    ])
    const rows = grid.tables[0]?.rows.map((row, index) => (index === 1 ? { ...row, whole: true } : row)) ?? []
    const plan = readPlan({ ...grid, tables: [{ name: '', rows }] }, context)
    expect(gist(plan)).toEqual([
      {
        number: '1',
        title: 'Front door',
        items: [
          ['1.1', 'Review the thresholds', 'Pat Reed', 'May 2026'],
          ['1.2', 'Train the team', 'Pat Reed', 'June 2026'],
        ],
      },
    ])
    expect(said(plan)).toEqual(['note 3: The items had no numbers, so numbers were given.'])
  })

  it('puts an item merged over rows together with the leads of each row', () => {
    expect(
      items([
        ['No.', 'Action', 'Lead', 'When'],
        ['1.1', 'Review', 'Pat Reed', 'May 2026'],
        ['1.1', 'Review', 'Sal Amin', 'May 2026'],
      ]),
    ).toEqual([['1.1', 'Review', 'Pat Reed + Sal Amin', 'May 2026']])
  })

  it('reads one table a stream, named by what stands above it or by its sheet', () => {
    const heading = ['Action', 'Lead', 'When']
    const table = (name: string, ...rows: string[][]) => ({
      name,
      rows: [heading, ...rows].map((cells, index) => ({ number: index + 1, cells })),
    })
    const plan = readPlan(
      {
        source: 'table',
        tables: [
          table('Work stream 2: Annex A', ['Run the data', 'Pat Reed', 'monthly']),
          table('Audits', ['Audit cases', 'Sal Amin', '1 May 2026']),
        ],
      },
      context,
    )
    expect(gist(plan).map(({ number, title, items: [first] }) => [number, title, first?.[0]])).toEqual([
      ['2', 'Annex A', '2.1'],
      ['3', 'Audits', '3.1'],
    ])
    const text = [
      'Annex A',
      'Action\tLead\tWhen',
      'Run\tPat Reed\tmonthly',
      '',
      'Audits',
      'Action\tLead\tWhen',
      'Audit\tSal Amin\tMay 2026',
    ]
    expect(gist(readPlanText(text.join('\n'), context)).map(({ title }) => title)).toEqual(['Annex A', 'Audits'])
  })

  it('groups items by a column that names their work stream', () => {
    const plan = read([
      ['Theme', 'Action', 'Lead', 'When'],
      ['Front door', 'Review', 'Pat Reed', 'May 2026'],
      ['Audits', 'Audit', 'Pat Reed', 'May 2026'],
      ['Front Door', 'Train', 'Pat Reed', 'May 2026'],
    ])
    expect(gist(plan).map(({ title, items: [...list] }) => [title, list.map(([, text]) => text)])).toEqual([
      ['Front door', ['Review', 'Train']],
      ['Audits', ['Audit']],
    ])
  })

  it('reads dates in five forms', () => {
    const dates = ['31.05.26', '31/05/2026', '31 May 2026', '2026-05-31', '31st May 26']
    const plan = read([
      ['No.', 'Action', 'Lead', 'When'],
      ...dates.map((date, at) => [`1.${at + 1}`, 'Act', 'Pat Reed', date]),
    ])
    expect(plan.streams[0]?.items.map(({ when }) => when.latest?.toString())).toEqual(dates.map(() => '2026-05-31'))
  })

  it('leaves out blank rows, totals and a heading row repeated after a page break', () => {
    const heading = ['No.', 'Action', 'Lead', 'Timescale', 'Cost']
    const plan = read([
      heading,
      ['1.1', 'Review', 'Pat Reed', 'May 2026', '£1'],
      ['', '', '', '', ''],
      heading,
      ['1.2', 'Train', 'Pat Reed', 'May 2026', '£2'],
      ['Total', '', '', '', '£3'],
    ])
    expect(plan.streams[0]?.items.map(({ number }) => number)).toEqual(['1.1', '1.2'])
    expect(said(plan).filter((each) => each.includes('totals'))).toEqual([
      'note 6: A row of totals was left out: “Total £3”.',
    ])
  })

  it('does not lose an action whose words could be a heading', () => {
    expect(
      items([
        ['Action', 'Lead', 'When'],
        ['Update action log', 'Team lead', 'Due date'],
        ['Write', 'Pat Reed', 'May 2026'],
      ]).map(([, text]) => text),
    ).toEqual(['Update action log', 'Write'])
  })

  it('keeps bullets in a cell as lines and puts torn lines together', () => {
    expect(
      items([
        ['No.', 'Action', 'Lead', 'When'],
        ['1.1', 'Review cases of:\n- care leavers\n- children in\nneed', '• Pat Reed\n• Sal Amin', 'May 2026'],
      ]),
    ).toEqual([['1.1', 'Review cases of:\n• care leavers\n• children in need', 'Pat Reed + Sal Amin', 'May 2026']])
  })

  it('takes ditto marks as the row above, and says so', () => {
    const plan = read([
      ['No.', 'Action', 'Lead', 'When'],
      ['1.1', 'Review', 'As above', 'May 2026'],
      ['1.2', 'Train', 'Pat Reed', '"'],
      ['1.3', 'Write', '"', 'as above'],
    ])
    expect(gist(plan)[0]?.items.map(([, , lead, when]) => [lead, when])).toEqual([
      ['', 'May 2026'],
      ['Pat Reed', 'May 2026'],
      ['Pat Reed', 'May 2026'],
    ])
    expect(said(plan)).toContain('note 4: “"” was taken as “Pat Reed”, from the item above.')
    expect(said(plan)).toContain('problem 2: “As above” has nothing above it that it could mean.')
  })

  it('puts back the zero that a spreadsheet drops from 3.10', () => {
    const numbers = ['3.8', '3.9', '3.1', '3.11']
    const plan = read([
      ['No.', 'Action', 'Lead', 'When'],
      ...numbers.map((number) => [number, 'Act', 'Pat Reed', 'May 2026']),
    ])
    expect(plan.streams[0]?.items.map(({ number }) => number)).toEqual(['3.8', '3.9', '3.10', '3.11'])
    expect(said(plan).filter((each) => each.includes('zero'))).toHaveLength(1)
  })

  it('says a number used twice, an item without words, without lead, without date', () => {
    const plan = read([
      ['No.', 'Action', 'Lead', 'When'],
      ['1.1', 'Review', 'Pat Reed', 'May 2026'],
      ['1.1', 'Train', '', ''],
      ['1.2', '', 'Pat Reed', 'May 2026'],
    ])
    expect(said(plan).filter((each) => !each.startsWith('warning -'))).toEqual([
      'warning 2: No title of a work stream was found, so this part of the plan is called “Plan”. Give it its name.',
      'problem 3: The number 1.1 is used twice: also in row 2.',
      'warning 3: No lead is named.',
      'warning 3: No date is given.',
      'problem 4: This item does not say what is to be done.',
    ])
  })

  it('reads rows without a heading row by what they hold, and says so', () => {
    const plan = readPlanText(
      '1.1\tReview all the cases\tPat Reed\t31.05.26\n1.2\tTrain the whole team\tSal Amin\tmonthly',
      context,
    )
    expect(gist(plan)[0]?.items).toEqual([
      ['1.1', 'Review all the cases', 'Pat Reed', '31.05.26'],
      ['1.2', 'Train the whole team', 'Sal Amin', 'monthly'],
    ])
    expect(said(plan)[0]).toMatch(/^warning 1: No row names the columns.*No\., Action, Lead, When/)
  })

  it('reads numbers that stand in the cell of the action, and cells pasted with line breaks', () => {
    const plan = readPlanText(
      'Action\tLead\tWhen\n1.1 Review\tPat Reed\tMay 2026\n"1.2 Train\n- all"\t"Pat Reed\nSal Amin"\tMay 2026',
      context,
    )
    expect(gist(plan)[0]?.items).toEqual([
      ['1.1', 'Review', 'Pat Reed', 'May 2026'],
      ['1.2', 'Train\n• all', 'Pat Reed + Sal Amin', 'May 2026'],
    ])
  })

  it('goes on with the columns before when a table after a page break has no heading row', () => {
    const plan = readPlan(
      {
        source: 'table',
        tables: [
          {
            name: 'Annex A',
            rows: [
              ['No.', 'Action', 'Lead', 'When'],
              ['1.1', 'Review', 'Pat Reed', 'May 2026'],
            ].map((cells, at) => ({ number: at + 1, cells })),
          },
          { name: '', rows: [{ number: 1, cells: ['1.2', 'Train', 'Pat Reed', 'May 2026'] }] },
        ],
      },
      context,
    )
    expect(gist(plan)).toHaveLength(1)
    expect(gist(plan)[0]?.items.map(([number]) => number)).toEqual(['1.1', '1.2'])
  })

  it('gives a number to an item that has none among numbered ones', () => {
    const plan = read([
      ['No.', 'Action', 'Lead', 'When'],
      ['1.1', 'Review.', 'Pat Reed', 'May 2026'],
      ['', 'Train.', 'Sal Amin', 'May 2026'],
      ['1.3', 'Write.', 'Pat Reed', 'May 2026'],
      ['', 'Tell.', 'Sal Amin', 'May 2026'],
      ['', 'Ask.', 'Sal Amin', 'May 2026'],
    ])
    expect(gist(plan)[0]?.items.map(([number]) => number)).toEqual(['1.1', '1.2', '1.3', '1.4', '1.5'])
    expect(said(plan)).toContain('note 3: This item had no number; it was given 1.2.')
  })

  it('does not take a table of something else for the rest of the plan', () => {
    const rows = (cells: string[][]) => cells.map((each, at) => ({ number: at + 1, cells: each }))
    const plan = readPlan(
      {
        source: 'table',
        tables: [
          {
            name: 'Annex A',
            rows: rows([
              ['No.', 'Action', 'Lead', 'When'],
              ['1.1', 'Review', 'Pat Reed', 'May 2026'],
            ]),
          },
          {
            name: 'Risks',
            rows: rows([
              ['Risk', 'Likelihood', 'Impact', 'Score'],
              ['Staff leave', '3', '4', '12'],
            ]),
          },
        ],
      },
      context,
    )
    expect(gist(plan).map(({ items: list }) => list.length)).toEqual([1])
  })

  it('refuses a list that is no plan for its size, at once', () => {
    const row = (at: number) => [`${at}`, 'Act', 'Pat Reed', 'May 2026']
    const plan = read([['No.', 'Action', 'Lead', 'When'], ...Array.from({ length: 10_001 }, (_, at) => row(at + 1))])
    expect(said(plan)).toEqual(['problem -: This has 10,001 rows, and a plan of more than 10,000 is not read.'])
  })
})
