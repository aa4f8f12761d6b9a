import { fills, type MarkTone } from './cell-mark.ts'
import { attributeOf, prefixOf, withAttribute } from './xml.ts'

const TONES: readonly MarkTone[] = ['error', 'warning', 'note']

/** A styles part that gains, for each style of a marked cell, the same style with a coloured ground. */
export class MarkedStyles {
  private readonly xml: string
  private readonly prefix: string
  private readonly formats: string[]
  private readonly fillCount: number
  private readonly added: string[] = []
  private readonly known = new Map<string, number>()

  constructor(xml: string) {
    this.xml = xml
    this.prefix = prefixOf(xml, 'styleSheet')
    this.formats = elementsOf(this.section('cellXfs'), `${this.prefix}xf`)
    this.fillCount = elementsOf(this.section('fills'), `${this.prefix}fill`).length
  }

  /** The number of a style like `style` with the tone’s colour. */
  marked(style: number, tone: MarkTone): number {
    return this.number(`${style} ${tone}`, () => {
      const format =
        this.formats[style] ?? `<${this.prefix}xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>`
      return withFill(format, this.fillCount + TONES.indexOf(tone))
    })
  }

  /** The number of a style for text that stays text when its cell is edited, wrapped from the top. */
  text(): number {
    const { prefix } = this
    return this.number(
      'text',
      () =>
        `<${prefix}xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyAlignment="1"><${prefix}alignment vertical="top" wrapText="1"/></${prefix}xf>`,
    )
  }

  /** A date as Britain writes it (`dd/mm/yyyy` is the machine’s own short date, format 14). */
  date(): number {
    return this.number(
      'date',
      () => `<${this.prefix}xf numFmtId="14" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>`,
    )
  }

  toXml(): string {
    const { prefix } = this
    const colours = TONES.map(
      (tone) =>
        `<${prefix}fill><${prefix}patternFill patternType="solid"><${prefix}fgColor rgb="${fills[tone]}"/><${prefix}bgColor indexed="64"/></${prefix}patternFill></${prefix}fill>`,
    )
    const withFills = this.extended(this.xml, 'fills', colours)
    return this.extended(withFills, 'cellXfs', this.added)
  }

  private number(key: string, make: () => string): number {
    const before = this.known.get(key)
    if (before !== undefined) return before
    const number = this.formats.length + this.added.length
    this.added.push(make())
    this.known.set(key, number)
    return number
  }

  private section(name: string): string {
    return sectionPattern(this.prefix, name).exec(this.xml)?.[0] ?? ''
  }

  private extended(xml: string, name: string, more: readonly string[]): string {
    return xml.replace(sectionPattern(this.prefix, name), (section) => {
      const close = `</${this.prefix}${name}>`
      const open = /^<[^>]*>/.exec(section)?.[0] ?? ''
      const count = Number(attributeOf(open, 'count') ?? 0) + more.length
      return (
        withAttribute(open, 'count', String(count)) + section.slice(open.length, -close.length) + more.join('') + close
      )
    })
  }
}

function sectionPattern(prefix: string, name: string): RegExp {
  return new RegExp(`<${prefix}${name}[\\s>][\\s\\S]*?</${prefix}${name}>`)
}

/** The elements of one name directly within a section; each closes itself or by its own end tag. */
function elementsOf(section: string, name: string): string[] {
  return section.match(new RegExp(`<${name}(?:\\s[^>]*)?(?:/>|(?<!/)>[\\s\\S]*?</${name}>)`, 'g')) ?? []
}

function withFill(format: string, fill: number): string {
  const open = /^<[^>]*>/.exec(format)?.[0] ?? ''
  return withAttribute(withAttribute(open, 'fillId', String(fill)), 'applyFill', '1') + format.slice(open.length)
}

/** Styles for a workbook that has none. */
export const PLAIN_STYLES =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?><styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs></styleSheet>'
