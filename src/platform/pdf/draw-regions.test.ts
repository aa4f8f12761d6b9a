import { describe, expect, it } from 'vitest'
import { drawRegions } from './index.ts'
import { PAGE, writePdf } from './testing/write-pdf.ts'

const bytes = () =>
  writePdf([
    { texts: [{ text: 'One', x: 72, y: 100 }], rules: [{ x: 60, y: 110, width: 300 }] },
    { texts: [], rules: [{ x: 60, y: 200, width: 300 }] },
  ])
const region = (page: number, y: number) => ({ page, x: 0, y, width: PAGE.width, height: 80 })

/** Width and height as the file's own head gives them. */
const sizeOf = (png: Uint8Array | null | undefined) =>
  png ? [Buffer.from(png).readUInt32BE(16), Buffer.from(png).readUInt32BE(20)] : null

describe('drawRegions', () => {
  it('draws parts of pages as pictures, in order; null for a page that is not there and for what is empty', async () => {
    const [one, none, empty, two] = await drawRegions(bytes(), [
      region(1, 60),
      region(3, 0),
      region(2, 400),
      region(2, 160),
    ])
    expect(sizeOf(one)).toEqual([893, 120])
    expect(sizeOf(two)).toEqual([893, 120])
    expect([none, empty]).toEqual([null, null])
  })

  it('never fails: not on a file that is none, nor out of time, nor on what is too large', async () => {
    expect(await drawRegions(new TextEncoder().encode('%PDF-1.7 nothing'), [region(1, 0)])).toEqual([null])
    expect(await drawRegions(bytes(), [region(1, 60)], { maxSeconds: 0 })).toEqual([null])
    expect(await drawRegions(bytes(), [{ ...region(1, 0), height: 90_000 }])).toEqual([null])
    expect(await drawRegions(bytes(), [])).toEqual([])
  })
})
