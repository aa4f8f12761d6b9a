import { describe, expect, it } from 'vitest'
import { pngOfSvg } from './png-of-svg.ts'
import { sfntOfWoff } from './sfnt-of-woff.ts'

const svg = (inside: string) => `<svg xmlns="http://www.w3.org/2000/svg" width="120" height="40">${inside}</svg>`
const sizeOf = (png: Uint8Array) => [16, 20].map((at) => Buffer.from(png).readUInt32BE(at))

describe('a picture as PNG', () => {
  it('is twice as wide and high as the SVG, and draws its words in our own typeface', async () => {
    const empty = await pngOfSvg(svg(''))
    expect(Buffer.from(empty).toString('latin1', 1, 4)).toBe('PNG')
    expect(sizeOf(empty)).toEqual([240, 80])
    const words = await pngOfSvg(
      svg('<text x="5" y="20" font-size="14" font-family="Nowhere, sans-serif">84.2%</text>'),
    )
    expect(words.length).toBeGreaterThan(empty.length + 200)
  })

  it('refuses what is no SVG and what is no font', async () => {
    await expect(pngOfSvg('<p>Not a picture</p>')).rejects.toThrow()
    expect(() => sfntOfWoff(Buffer.from('<html>'))).toThrow('no WOFF')
  })
})
