import { fileURLToPath } from 'node:url'
import { compile } from 'sass'
import { describe, expect, it } from 'vitest'
import { contrast, mixed, rgb } from './contrast.ts'

const root = fileURLToPath(new URL('../../../', import.meta.url))
const { css } = compile(`${root}src/govuk/styles/sightline.scss`, {
  loadPaths: [`${root}node_modules`],
  quietDeps: true,
})

function brand(name: string) {
  const hex = new RegExp(`--brand-${name}: (#[0-9a-f]{3,6});`, 'i').exec(css)?.[1]
  if (hex === undefined) throw new Error(`The stylesheet sets no --brand-${name}`)
  return rgb(hex.length === 4 ? hex.replace(/[0-9a-f]/gi, '$&$&') : hex)
}
const WHITE = rgb('#ffffff')

describe('the stylesheet', () => {
  it.each(['GDS Transport', 'nta', 'gov.uk/', 'crown', 'govuk-logo', 'data:', '/images/'])(
    'has no trace of %s',
    (word) => {
      expect(css.toLowerCase()).not.toMatch(new RegExp(`\\b${word.toLowerCase()}`))
    },
  )

  it('fetches nothing but our two fonts, by relative address', () => {
    expect([...css.matchAll(/url\("?([^")]+)"?\)/g)].map((match) => match[1])).toEqual([
      'atkinson-hyperlegible-next-latin-400-normal.woff2',
      'atkinson-hyperlegible-next-latin-700-normal.woff2',
    ])
  })

  it.each([
    '#1d70b8',
    '#1a65a6',
    '#0f385c',
    '#0f7a52',
    '#0b5c3e',
    '#ca3535',
    '#f47738',
    '#54319f',
    '#0b0c0c',
    '#cecece',
  ])('has none of the GOV.UK colours: %s', (colour) => expect(css.toLowerCase()).not.toContain(colour))

  it('keeps the yellow focus', () => expect(css).toContain('--govuk-focus-colour: #ffdd00'))
})

describe('contrast', () => {
  const paper = brand('paper')
  const tag = (name: string, share: number) => contrast(brand(name), mixed(brand(name), WHITE, share))

  it.each([
    ['ink on white', contrast(brand('ink'), WHITE), 7],
    ['ink on paper', contrast(brand('ink'), paper), 7],
    ['links on white', contrast(brand('accent'), WHITE), 7],
    ['links on paper', contrast(brand('accent'), paper), 7],
    ['header', contrast(brand('header-text'), brand('header')), 7],
    ['primary button', contrast(brand('accent-text'), brand('accent')), 7],
    ['primary button, pointed at', contrast(brand('accent-text'), brand('ink')), 7],
    ['muted on white', contrast(brand('muted'), WHITE), 5.9],
    ['muted on paper', contrast(brand('muted'), paper), 5.9],
    ['green on white', contrast(brand('green'), WHITE), 5.9],
    ['amber on white', contrast(brand('amber'), WHITE), 5.9],
    ['red on white', contrast(brand('red'), WHITE), 5.9],
    ['ink on focus', contrast(brand('ink'), rgb('#ffdd00')), 7],
    ['acting-for strip', contrast(brand('ink'), mixed(brand('amber'), WHITE, 0.12)), 7],
    ['green tag', tag('green', 0.07), 5.2],
    ['amber tag', tag('amber', 0.05), 5.2],
    ['red tag', tag('red', 0.06), 5.2],
  ])('%s: %f', (_what, ratio, least) => expect(ratio).toBeGreaterThanOrEqual(least))

  it('is the ratio that WCAG defines', () => {
    expect(contrast(rgb('#000000'), WHITE)).toBeCloseTo(21, 5)
    expect(contrast(rgb('#777777'), WHITE)).toBeCloseTo(4.48, 2)
    expect(() => rgb('red')).toThrow(/Not a colour/)
  })
})
