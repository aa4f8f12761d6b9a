// Writes small PDFs for tests: text at places in any characters, lines, several pages. No file of anybody's is needed.
import { deflateSync } from 'node:zlib'

/** Text at a place: points from the page's top left corner, the baseline's height. */
export interface PutText {
  text: string
  x: number
  y: number
  size?: number
  font?: 'plain' | 'bold'
}

/** A horizontal line. */
export interface PutRule {
  x: number
  y: number
  width: number
}

export interface PutPage {
  texts: PutText[]
  rules?: PutRule[]
}

export interface PdfOptions {
  modified?: string
  /** Says that the file needs a password. */
  locked?: boolean
}

/** A4 in points. */
export const PAGE = { width: 595, height: 842 }
/** Every letter is as wide as half its size. */
export const LETTER = 0.5
/** The first code that stands for a character; the library passes over lower ones. */
const FIRST = 33

/** The bytes of a PDF with these pages. */
export function writePdf(
  pages: readonly PutPage[],
  { modified = '20240312101500', locked = false }: PdfOptions = {},
): Uint8Array {
  const characters = [...new Set(pages.flatMap(({ texts }) => texts.flatMap(({ text }) => [...text])))]
  const code = new Map(characters.map((character, index) => [character, index + FIRST]))
  const objects: string[] = []
  const add = (body: string) => objects.push(body)
  const kids = pages.map((_, index) => `${8 + index * 2} 0 R`)
  add('<< /Type /Catalog /Pages 2 0 R >>')
  add(`<< /Type /Pages /Kids [${kids.join(' ')}] /Count ${pages.length} >>`)
  add(`<< /ModDate (D:${modified}Z) /Producer (test) >>`)
  add(fontOf('Plain', characters.length))
  add(fontOf('Bold', characters.length))
  add(stream(characterMap(characters)))
  add(`<< /Filter /Standard /V 1 /R 2 /P -44 /O <${'a1'.repeat(32)}> /U <${'b2'.repeat(32)}> >>`)
  for (const [index, page] of pages.entries()) {
    add(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${PAGE.width} ${PAGE.height}] /Contents ${9 + index * 2} 0 R /Resources << /Font << /plain 4 0 R /bold 5 0 R >> >> >>`,
    )
    add(stream(contentOf(page, code)))
  }
  return assemble(objects, locked)
}

function fontOf(name: string, characters: number): string {
  const widths = Array.from({ length: characters }, () => LETTER * 1000).join(' ')
  return `<< /Type /Font /Subtype /Type1 /BaseFont /${name === 'Bold' ? 'Helvetica-Bold' : 'Helvetica'} /FirstChar ${FIRST} /LastChar ${FIRST + characters - 1} /Widths [${widths}] /ToUnicode 6 0 R >>`
}

function characterMap(characters: readonly string[]): string {
  const lines = characters.map((character, index) => `<${hex(index + FIRST)}> <${utf16(character)}>`)
  const groups: string[] = []
  for (let from = 0; from < lines.length; from += 90) {
    const some = lines.slice(from, from + 90)
    groups.push(`${some.length} beginbfchar\n${some.join('\n')}\nendbfchar`)
  }
  return `/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /Test def /CMapType 2 def\n1 begincodespacerange <00> <ff> endcodespacerange\n${groups.join('\n')}\nendcmap end end`
}

function contentOf({ texts, rules = [] }: PutPage, code: ReadonlyMap<string, number>): string {
  const put = texts.map(({ text, x, y, size = 12, font = 'plain' }) => {
    const codes = [...text].map((character) => hex(code.get(character) ?? 0)).join('')
    return `BT /${font} ${size} Tf 1 0 0 1 ${x} ${PAGE.height - y} Tm <${codes}> Tj ET`
  })
  const drawn = rules.map(({ x, y, width }) => `${x} ${PAGE.height - y} ${width} 0.5 re f`)
  return [...put, ...drawn].join('\n')
}

function stream(text: string): string {
  const packed = deflateSync(Buffer.from(text, 'latin1')).toString('latin1')
  return `<< /Length ${packed.length} /Filter /FlateDecode >>\nstream\n${packed}\nendstream`
}

function assemble(objects: readonly string[], locked: boolean): Uint8Array {
  let file = '%PDF-1.7\n'
  const places = objects.map((body, index) => {
    const place = file.length
    file += `${index + 1} 0 obj\n${body}\nendobj\n`
    return place
  })
  const start = file.length
  const entries = places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('')
  const lock = locked ? ` /Encrypt 7 0 R /ID [<${'01'.repeat(16)}> <${'01'.repeat(16)}>]` : ''
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${entries}trailer << /Size ${objects.length + 1} /Root 1 0 R /Info 3 0 R${lock} >>\nstartxref\n${start}\n%%EOF\n`
  return new Uint8Array(Buffer.from(file, 'latin1'))
}

const hex = (number: number) => number.toString(16).padStart(2, '0')
const utf16 = (character: string) => Buffer.from(character, 'utf16le').swap16().toString('hex')
