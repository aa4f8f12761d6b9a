import { beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { someone } from '../../../test/set-up/people.ts'
import { useTestDatabase } from '../../../test/set-up/test-database.ts'
import { wordParts } from '../../platform/word/zip-for-tests.ts'
import { asPerson, asSystem, type Ground } from '../access/index.ts'
import { type DatasetResult, type DatasetRow, dataset, registerDatasets } from '../datasets/index.ts'
import { arrangeMeeting } from '../meetings/index.ts'
import { addBody } from '../people/index.ts'
import { freezePaper, startPaper, writeSection } from './index.ts'
import { frozenPaper } from './store/frozen-papers.ts'

const database = useTestDatabase()
const given: unknown[] = []

/** Stands in for the plan's datasets: the same keys, invented rows. */
function invented(key: string, columns: DatasetResult['columns'], rows: readonly DatasetRow[], notes: string[] = []) {
  const parameters = z.object({ asAt: z.iso.date(), since: z.iso.date().nullable(), body: z.uuid() })
  return dataset({
    key,
    version: 1,
    title: key,
    parameters,
    read: async (_, asked) => {
      given.push(asked)
      return { columns, rows, notes, asAt: asked.asAt }
    },
  })
}

const actionColumns: DatasetResult['columns'] = [
  { key: 'action', header: 'Action', kind: 'text', width: 6 },
  { key: 'lead', header: 'Lead', kind: 'text', width: 3 },
  { key: 'due', header: 'Due', kind: 'date', width: 2 },
  { key: 'late', header: 'Days late', kind: 'number', width: 1 },
]
const actions = Array.from({ length: 45 }, (_, index) => ({
  action: `${1 + Math.floor(index / 9)}.${1 + (index % 9)} Review the cases that closed this year with the agreed tool`,
  lead: 'Team Manager, Assessment',
  due: '2026-07-31',
  late: index % 7,
}))

const streams: DatasetRow[] = [
  { stream: 'Audit programme', done: 9, all: 12, lead: 'Principal Social Worker' },
  { stream: 'Child-level data', done: 4, all: 11, lead: 'Performance Officer' },
]
const datasets = registerDatasets([
  invented(
    'plan-position',
    [
      { key: 'stream', header: 'Work stream', kind: 'text', width: 4 },
      { key: 'lead', header: 'Lead', kind: 'text', width: 3 },
      { key: 'done', header: 'Done', kind: 'number', width: 1 },
      { key: 'all', header: 'In all', kind: 'number', width: 1 },
    ],
    streams,
    ['An action is done when somebody other than its lead has seen the proof.'],
  ),
  invented('plan-changes', actionColumns, []),
  invented('plan-exceptions', actionColumns, actions.slice(0, 3)),
  invented('plan-next', actionColumns, actions.slice(3, 6)),
  invented('plan-actions', actionColumns, actions),
  invented('risk-register', [{ key: 'risk', header: 'Risk', kind: 'text' }], []),
])

const words: Readonly<Record<string, string>> = {
  summary:
    'Thirteen of twenty-three actions are proved done.\n\nTwo work streams are behind:\n- child-level data\n- audits',
  recommendation: 'Members are asked to agree the new date for the second test run.',
  background: 'The plan was agreed in January.\n\nIt is reported to each meeting.',
  'current-position': 'The table shows each work stream.',
  exceptions: 'Three actions are late.',
  implications: 'None that are not in the budget.',
  conclusion: 'The service will be ready by September.',
  contact: 'Head of Programmes, programmes@example.org',
}

async function freezeOne(ground: Ground) {
  const manager = await someone(ground, 'Mara Vale', 'programme-manager')
  const body = await asSystem(ground, 'test set-up', (work) =>
    addBody(work, 'Safeguarding Sub-Committee', 'committee', 'quarterly'),
  )
  return asPerson(ground, manager, async (work) => {
    const meeting = await arrangeMeeting(work, body.id, { heldOn: '2026-06-30', startsAt: '14:00', place: 'Room 2' })
    const heading = {
      subject: 'Inspection and improvement plan: progress',
      reportOf: 'Director of Children’s Services',
      openness: 'public',
      purpose: 'decision',
      asAt: '2026-05-31',
    } as const
    const paper = await startPaper(work, meeting.reference, 'board-paper', heading, datasets)
    for (const [key, text] of Object.entries(words)) {
      await writeSection(work, paper.reference, key, 1, { words: text, ready: true })
    }
    await freezePaper(work, paper.reference, 1, { datasets, council: 'Marlingford Council' })
    return frozenPaper(work, paper.id)
  })
}

let parts: Map<string, string>
let html = ''
const all = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].map((match) => match[1] ?? match[0])
const document = () => parts.get('word/document.xml') ?? ''
const paragraphs = () =>
  all(document(), /<w:p>(.*?)<\/w:p>/g).map((xml) => ({
    style: /<w:pStyle w:val="([^"]+)"/.exec(xml)?.[1] ?? 'Normal',
    words: all(xml, /<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g).join(''),
  }))
const inStyle = (style: RegExp) => paragraphs().flatMap((one) => (style.test(one.style) ? [one.words] : []))

beforeAll(async () => {
  const frozen = await freezeOne(database.current())
  if (!frozen) throw new Error('the paper was not frozen')
  html = frozen.html
  parts = await wordParts(frozen.word)
})

describe('a board paper in Word, opened again', () => {
  it('has its title and sections as headings in the order of a committee paper', () => {
    expect(inStyle(/^Title$/)).toEqual(['Inspection and improvement plan: progress'])
    expect(inStyle(/^Heading/)).toEqual([
      'Summary',
      'Recommendation',
      'Main report',
      'Background',
      'Current position',
      'What has changed since the last meeting',
      'Exceptions',
      'What is next',
      'Risks',
      'Implications',
      'Conclusion',
      'Appendices',
      'Contact',
      'Appendix 1: the work plan',
    ])
  })

  it('begins with the committee, date, subject, whose report and for what', () => {
    const cover = /<w:tbl>.*?<\/w:tbl>/.exec(document())?.[0] ?? ''
    expect(cover).toContain('CouncilCover')
    const cells = all(cover, /<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)
    expect(cells).toEqual([
      ...['Committee', 'Safeguarding Sub-Committee', 'Date', '30 June 2026'],
      ...['Subject', 'Inspection and improvement plan: progress'],
      ...['Report of', 'Director of Children’s Services', 'Public or exempt', 'Public', 'For', 'Decision'],
    ])
  })

  it('numbers the paragraphs of the main report through, and no others', () => {
    expect(inStyle(/^ListNumber$/)).toEqual([
      'The plan was agreed in January.',
      'It is reported to each meeting.',
      'The table shows each work stream.',
      'Three actions are late.',
      'None that are not in the budget.',
      'The service will be ready by September.',
    ])
    expect(inStyle(/^ListBullet$/)).toEqual(['child-level data', 'audits', 'Appendix 1: the work plan'])
  })

  it('marks the header row of each table, and says as at which day its figures are', () => {
    const tables = all(document(), /<w:tbl>.*?<\/w:tbl>/g).filter((table) => table.includes('"CouncilTable"'))
    expect(tables).toHaveLength(4)
    for (const table of tables) expect(table.match(/<w:tblHeader\/>/g)).toHaveLength(1)
    expect(inStyle(/^Caption$/)).toContain('Table 1: Position by work stream, as at 31 May 2026')
    expect(inStyle(/^Caption$/)).toContain('Table 6: The work plan, as at 31 May 2026')
    expect(tables.at(-1)?.match(/<w:tr>|<w:tr /g)).toHaveLength(46)
    expect(paragraphs().map((one) => one.words)).toContain('Nothing in the plan has changed.')
  })

  it('turns the page for the appendix, and names council, body, day and reference on each', () => {
    expect(document().match(/w:orient="landscape"/g)).toHaveLength(1)
    const heads = [...parts].filter(([name]) => /^word\/header/.test(name)).map(([, xml]) => xml)
    expect(heads.join()).toContain('Marlingford Council · Safeguarding Sub-Committee · 30 June 2026')
    const feet = [...parts].filter(([name]) => /^word\/footer/.test(name)).map(([, xml]) => xml)
    expect(feet.join()).toMatch(/Public · PAP-\d+/)
  })

  it('says the same on the kept web page', () => {
    expect(html).toContain('<html lang="en-GB">')
    expect(html.match(/<h1>/g)).toHaveLength(1)
    for (const text of Object.values(words)) {
      for (const line of text.split('\n').filter(Boolean)) expect(html).toContain(line.replace(/^- /, ''))
    }
    expect(html).not.toMatch(/<script| style=/)
  })

  it('gave every dataset the day of the position, the last paper’s day and the body', () => {
    expect(given.length).toBeGreaterThanOrEqual(6)
    expect(given[0]).toMatchObject({ asAt: '2026-05-31', since: null })
  })
})
