import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Document, Packer, Paragraph, Table, TableCell, TableRow } from 'docx'
import { Temporal } from 'temporal-polyfill'
import { describe, expect, it } from 'vitest'
import { projectRoot } from '../../platform/project-root.ts'
import { type WrittenWorkbook, writeXlsx } from '../../platform/spreadsheets/index.ts'
import { writeWord } from '../../platform/word/write-word.ts'
import { PlanFileFault, readPlanFile } from './read-plan-file.ts'
import { context as dates, gist, said, scannedPaper } from './rules/read-plan/plan-for-tests.ts'
import type { PlanReading } from './rules/read-plan/plan-reading.ts'
import { readPlanText } from './rules/read-plan/read-plan.ts'

const context = { asAt: null, today: Temporal.PlainDate.from('2026-11-01'), calendar: dates.calendar }
const read = (bytes: Uint8Array, name: string) => readPlanFile(bytes, name, context)
const HEADINGS = ['No.', 'Key milestones', 'Lead person', 'Timescale']

const seedPath = join(projectRoot, '../shared/seeds/002-city-of-london-2014-inspection-and-improvement-planning.txt')
const papers = [
  { paper: 'the invented paper', text: scannedPaper },
  ...(existsSync(seedPath) ? [{ paper: 'the real paper of 2014', text: readFileSync(seedPath, 'utf8') }] : []),
]

const rowsOf = ({ items }: PlanReading['streams'][number]) =>
  items.map(({ number, text, leads, when }) => [number, text, leads.join(' and '), when.text])

/** The plan as one Word table: each work stream's title merged over all columns, a lead who goes on merged over rows. */
async function mergedWord(plan: PlanReading): Promise<Uint8Array> {
  const cell = (text: string, spans: { columnSpan?: number; rowSpan?: number } = {}) =>
    new TableCell({ children: text.split('\n').map((line) => new Paragraph(line)), ...spans })
  const rows = plan.streams.flatMap((stream) => {
    const cells = rowsOf(stream)
    const leads = cells.map(([, , lead = '']) => lead)
    return [
      new TableRow({ children: [cell(`${stream.number}. ${stream.title}`, { columnSpan: 4 })] }),
      ...cells.map(([number = '', text = '', lead = '', when = ''], index) => {
        const same = leads.slice(index).findIndex((other) => other !== lead)
        const rowSpan = same === -1 ? leads.length - index : same
        const covered = index > 0 && leads[index - 1] === lead
        return new TableRow({
          children: [cell(number), cell(text), ...(covered ? [] : [cell(lead, { rowSpan })]), cell(when)],
        })
      }),
    ]
  })
  const table = new Table({ rows: [new TableRow({ children: HEADINGS.map((each) => cell(each)) }), ...rows] })
  const document = new Document({ sections: [{ children: [new Paragraph('Work plan'), table] }] })
  return new Uint8Array(await Packer.toBuffer(document))
}

const workbook = (sheets: { name: string; rows: string[][] }[]): WrittenWorkbook => ({
  properties: { title: 'Plan', creator: 'Marlingford Council' },
  sheets: sheets.map(({ name, rows }) => ({
    name,
    columns: HEADINGS.map((header) => ({ header, kind: 'text' as const })),
    rows,
  })),
})

describe.each(papers)('the plan of $paper, written to files and read back', ({ text }) => {
  const plan = readPlanText(text, dates)

  it('is the same from one Word table a stream', async () => {
    const bytes = await writeWord({
      title: 'Work plan',
      author: 'Marlingford Council',
      blocks: plan.streams.flatMap((stream) => [
        { kind: 'heading' as const, level: 1 as const, text: `${stream.number}. ${stream.title}` },
        {
          kind: 'table' as const,
          caption: 'Milestones',
          columns: HEADINGS.map((header) => ({ header, width: 1 })),
          rows: rowsOf(stream),
        },
      ]),
    })
    expect(gist(await read(bytes, 'plan.docx'))).toEqual(gist(plan))
  })

  it('is the same from one Word table with merged titles and leads', async () => {
    expect(gist(await read(await mergedWord(plan), 'plan.docx'))).toEqual(gist(plan))
  })

  it('is the same from one sheet a stream and from one sheet with titles between', async () => {
    const titled = plan.streams.map((stream) => ({ name: `${stream.number} ${stream.title}`, rows: rowsOf(stream) }))
    const apart = await read(await writeXlsx(workbook(titled)), 'plan.xlsx')
    expect(gist(apart).map(({ items }) => items)).toEqual(gist(plan).map(({ items }) => items))
    const rows = plan.streams.flatMap((stream) => [[stream.number, stream.title, '', ''], ...rowsOf(stream)])
    expect(gist(await read(await writeXlsx(workbook([{ name: 'Plan', rows }])), 'plan.xlsx'))).toEqual(gist(plan))
  })

  it('is the same from CSV', async () => {
    const rows = plan.streams.flatMap((stream) => [[stream.number, stream.title, '', ''], ...rowsOf(stream)])
    const csv = [HEADINGS, ...rows]
      .map((row) => row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(','))
      .join('\r\n')
    expect(gist(await read(Buffer.from(csv), 'plan.csv'))).toEqual(gist(plan))
  })

  it('is the same from Word and Excel tables made of the scanned rows, faults and all', async () => {
    const lines = text.split('\n')
    const appendix = lines.slice(lines.findIndex((line) => line.startsWith('No.\t')) + 1)
    const rows = appendix.map((line) => HEADINGS.map((_, index) => line.split('\t')[index]?.trim() ?? ''))
    const columns = HEADINGS.map((header) => ({ header, width: 1 }))
    const word = await writeWord({
      title: 'Appendix 1',
      author: 'Marlingford Council',
      blocks: [{ kind: 'table', caption: 'Work plan', columns, rows }],
    })
    const xlsx = await writeXlsx(workbook([{ name: 'Appendix 1', rows }]))
    for (const again of [await read(word, 'plan.docx'), await read(xlsx, 'plan.xlsx')]) {
      expect(gist(again)).toEqual(gist(plan))
      // Which days are long ago depends on the date that the paper is read as at, and only its text has a cover.
      const lasting = (reading: PlanReading) => said(reading).filter((each) => !each.startsWith('note')).length
      expect(lasting(again)).toBe(lasting(plan))
    }
    const pasted = await read(Buffer.from(appendix.join('\n')), 'pasted.txt')
    expect(gist(pasted)).toEqual(gist(plan))
  })

  it('is the same from its text, and dated by its cover', async () => {
    const whole = await read(Buffer.from(text), 'paper.txt')
    expect(gist(whole)).toEqual(gist(plan))
    expect(whole.asAt.toString()).toBe(text === scannedPaper ? '2026-03-12' : '2014-06-30')
  })
})

describe('readPlanFile', () => {
  const faultOf = async (bytes: Uint8Array, name: string) => {
    const fault = await read(bytes, name).catch((error: unknown) => error)
    expect(fault).toBeInstanceOf(PlanFileFault)
    return fault instanceof Error ? fault.message : ''
  }

  it('says the sheet of a message, and writes dates of a sheet out', async () => {
    const bytes = await writeXlsx({
      properties: { title: 'Plan', creator: 'Marlingford Council' },
      sheets: [
        {
          name: 'Audits',
          columns: [
            { header: 'Action', kind: 'text' },
            { header: 'Owner', kind: 'text' },
            { header: 'Due', kind: 'date' },
          ],
          rows: [['Audit all cases', '', '2026-05-29']],
        },
      ],
    })
    const plan = await read(bytes, 'plan.xlsx')
    expect(gist(plan)).toEqual([
      { number: '1', title: 'Audits', items: [['1.1', 'Audit all cases', '', '29 May 2026']] },
    ])
    expect(plan.streams[0]?.items[0]?.messages).toEqual([
      { level: 'warning', where: { row: 2, column: 'Owner', sheet: 'Audits' }, text: 'No lead is named.' },
    ])
  })

  it('names the table of a message in a Word file', async () => {
    const blocks = ['First', 'Second'].flatMap((text) => [
      { kind: 'heading' as const, level: 1 as const, text },
      {
        kind: 'table' as const,
        caption: text,
        columns: ['Action', 'Lead', 'When'].map((header) => ({ header, width: 1 })),
        rows: [['Act', 'Pat Reed', text === 'First' ? 'May 2026' : '31.06.26']],
      },
    ])
    const plan = await read(await writeWord({ title: 'T', author: 'C', blocks }), 'plan.docx')
    expect(plan.streams[1]?.items[0]?.messages[0]?.where).toEqual({ row: 2, column: 'When', sheet: 'table 2' })
    expect(said(plan).filter((each) => each.startsWith('problem'))).toHaveLength(1)
  })

  it('refuses what holds no plan in plain words', async () => {
    const prose = await writeWord({ title: 'T', author: 'C', blocks: [{ kind: 'paragraph', text: 'Words' }] })
    expect(await faultOf(prose, 'plan.docx')).toMatch(/^This Word file has no table\./)
    expect(await faultOf(new Uint8Array(), 'plan.docx')).toBe('This file is empty.')
    expect(await faultOf(Buffer.from('%PDF-1.7\n%âãÏÓ\n1 0 obj'), 'plan.pdf')).toMatch(
      /^This file is a PDF\. Give a plan as/,
    )
    expect(await faultOf(Buffer.from('<!DOCTYPE html><html><body>x</body></html>'), 'plan.xls')).toMatch(/web page/)
    expect(await faultOf(Buffer.from('a,"b\nc'), 'plan.csv')).toMatch(/^Sheet “plan”, row 1: A quotation mark/)
    expect(await faultOf(prose.slice(0, 3000), 'plan.docx')).not.toBe('')
  })
})
