import { describe, expect, it } from 'vitest'
import { PdfFault, readPdf } from './index.ts'
import { writePdf } from './testing/write-pdf.ts'

const encode = (text: string) => new TextEncoder().encode(text)
const page = (text: string) => ({ texts: [{ text, x: 72, y: 100 }] })
const fault = (bytes: Uint8Array, options?: Parameters<typeof readPdf>[1]) =>
  readPdf(bytes, options).then(
    () => null,
    (error: unknown) => error,
  )

describe('readPdf', () => {
  it('gives each text its place from the top left corner, in any characters, and the day of the last change', async () => {
    const bytes = writePdf([
      { texts: [{ text: '◼ “Máire’s” – plan', x: 72, y: 100, size: 14, font: 'bold' }] },
      { texts: [{ text: '\uf06e second', x: 90.5, y: 300 }] },
    ])
    const { pages, modified } = await readPdf(bytes)
    expect(modified).toBe('2024-03-12')
    expect(pages.map(({ number, width, height }) => [number, width, height])).toEqual([
      [1, 595, 842],
      [2, 595, 842],
    ])
    expect(pages[0]?.texts).toMatchObject([{ text: '◼ “Máire’s” – plan', x: 72, y: 100, size: 14 }])
    expect(pages[1]?.texts).toMatchObject([{ text: '\uf06e second', x: 90.5, y: 300, size: 12 }])
    expect(pages[0]?.texts[0]?.font).not.toBe(pages[1]?.texts[0]?.font)
  })

  it('gives the drawn lines of the pages that are asked for, pieces joined', async () => {
    const rules = [
      { x: 60, y: 200, width: 150 },
      { x: 211, y: 200, width: 300 },
      { x: 60, y: 400, width: 5 },
    ]
    const bytes = writePdf([page('one'), { ...page('two'), rules }, page('three')])
    expect((await readPdf(bytes)).pages.every((each) => each.rules.length === 0)).toBe(true)
    const { pages } = await readPdf(bytes, { ruledPages: [2] })
    expect(pages).toHaveLength(1)
    expect(pages[0]?.rules).toHaveLength(1)
    expect(pages[0]?.rules[0]).toMatchObject({ x: 60, width: 451 })
    expect(pages[0]?.rules[0]?.y).toBeCloseTo(200, 0)
  })

  it('says after each page how far it is, and reads one file after another', async () => {
    const seen: string[] = []
    const bytes = writePdf([page('one'), page('two')])
    for (const _ of [1, 2]) await readPdf(bytes, { onPage: (read, of) => seen.push(`${read}/${of}`) })
    expect(seen).toEqual(['1/2', '2/2', '1/2', '2/2'])
    const both = await Promise.all([readPdf(bytes), readPdf(bytes)])
    expect(both.map(({ pages }) => pages.length)).toEqual([2, 2])
  })

  it.each([
    ['empty', new Uint8Array()],
    ['web-page', encode('<!DOCTYPE html>\n<html lang="en"><body>Page not found</body></html>')],
    ['not-a-pdf', encode('PK\u0003\u0004 a spreadsheet')],
    ['password', writePdf([page('secret')], { locked: true })],
    ['damaged', encode('%PDF-1.7\n1 0 obj << /Type /Catalog')],
    ['no-text', writePdf([{ texts: [], rules: [{ x: 0, y: 0, width: 500 }] }])],
  ])('says of a file that is %s what it is, in plain words', async (kind, bytes) => {
    const error = await fault(bytes)
    expect(error).toBeInstanceOf(PdfFault)
    expect(error).toMatchObject({ kind })
    expect(error instanceof Error ? error.message : '').toMatch(/^This|^The pages/)
  })

  it('keeps to its limits of size, pages, texts and time, and stops when asked', async () => {
    const bytes = writePdf([page('one'), page('two'), page('three')])
    expect(await fault(bytes, { limits: { maxBytes: 100 } })).toMatchObject({ kind: 'too-large' })
    const many = await fault(bytes, { limits: { maxPages: 2 } })
    expect(many).toMatchObject({ kind: 'too-many-pages', message: 'This PDF has 3 pages. At most 2 can be read here.' })
    expect(await fault(bytes, { limits: { maxTexts: 2 } })).toMatchObject({ kind: 'too-slow' })
    expect(await fault(bytes, { limits: { maxSeconds: 0 } })).toMatchObject({ kind: 'too-slow' })
    expect(await fault(bytes, { signal: AbortSignal.abort('left') })).toBe('left')
    expect((await readPdf(bytes)).pages).toHaveLength(3)
  })

  it('never throws anything else for a file cut short or with bytes changed', async () => {
    const whole = writePdf([page('one'), page('two')])
    for (const share of [0.1, 0.3, 0.5, 0.7, 0.9, 0.99]) {
      const cut = await fault(whole.slice(0, Math.floor(whole.length * share)))
      expect(cut === null || cut instanceof PdfFault).toBe(true)
      const changed = whole.slice()
      changed.fill(0x41, Math.floor(whole.length * share) - 20, Math.floor(whole.length * share))
      const odd = await fault(changed)
      expect(odd === null || odd instanceof PdfFault).toBe(true)
    }
  })
})
