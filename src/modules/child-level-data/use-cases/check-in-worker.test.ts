import { describe, expect, it } from 'vitest'
import { buildWorkbook } from '../../../platform/spreadsheets/testing/build-workbook.ts'
import type { Issue } from '../rules/checks/check.ts'
import { CheckStopped, checkInWorker } from './check-in-worker.ts'
import { UnreadableFile } from './open-files.ts'

const inline = (column: string, row: number, text: string) =>
  `<c r="${column}${row}" t="inlineStr"><is><t>${text}</t></is></c>`
const headings = [
  'Child Unique ID',
  'Gender',
  'Ethnicity',
  'Date of Birth',
  'Age of Child (Years)',
  'Date of Contact',
  'Contact Source',
]
const headingRow = `<row r="1">${headings.map((heading, index) => inline('ABCDEFG'.charAt(index), 1, heading)).join('')}</row>`

function contacts(rows: number): Buffer {
  const data = Array.from({ length: rows }, (_, index) => {
    const row = index + 2
    return `<row r="${row}"><c r="A${row}"><v>${row}</v></c>${inline('B', row, 'Femail')}${inline('G', row, 'q) 6: Police')}</row>`
  })
  return buildWorkbook({ sheets: [{ name: 'List_1', data: headingRow + data.join('') }] })
}

describe('checking in a thread of its own', () => {
  it('gives the outcome, and the issues as they are found', async () => {
    const issues: Issue[] = []
    const steps = new Set<string>()
    const files = [{ name: 'a.xlsx', source: new Uint8Array(contacts(3)) }]
    const outcome = await checkInWorker(
      { files, inspectionDate: '2025-03-31' },
      { onIssues: (more) => issues.push(...more), onProgress: ({ step }) => steps.add(step) },
    )
    expect(outcome.lists).toMatchObject([{ list: 1, sheet: 'List_1', rows: 3 }])
    expect(outcome.periodStart).toBe('2024-09-30')
    expect(issues.filter(({ check }) => check === 'AA-C05').map(({ row, value }) => [row, value])).toEqual([
      [2, 'Femail'],
      [3, 'Femail'],
      [4, 'Femail'],
    ])
    expect(issues.filter(({ check }) => check === 'AA-F02')).toHaveLength(10)
    expect([...steps]).toContain('checking')
  })

  it('names the file that cannot be read', async () => {
    const files = [
      { name: 'good.xlsx', source: new Uint8Array(contacts(1)) },
      { name: 'bad.xlsx', source: new TextEncoder().encode('%PDF-1.7 nonsense') },
    ]
    const checked = checkInWorker({ files }, { onIssues: () => expect.unreachable('nothing may be handed over') })
    await expect(checked).rejects.toThrow(UnreadableFile)
    await expect(checked).rejects.toMatchObject({ file: 'bad.xlsx' })
  })

  it('stops at once when asked to', async () => {
    const files = [{ name: 'a.xlsx', source: new Uint8Array(contacts(20_000)) }]
    const stop = new AbortController()
    const checked = checkInWorker(
      { files },
      { onIssues: () => undefined, onProgress: () => stop.abort(), signal: stop.signal },
    )
    await expect(checked).rejects.toThrow(CheckStopped)
    await expect(checkInWorker({ files }, { onIssues: () => undefined, signal: stop.signal })).rejects.toThrow(
      CheckStopped,
    )
  })
})
