import { beforeAll, describe, expect, it } from 'vitest'
import { examplePaper } from './example-paper.ts'
import { columnWidths } from './word-table.ts'
import { writeWord } from './write-word.ts'
import { wordParts } from './zip-for-tests.ts'

let parts: Map<string, string>
const part = (name: string) => parts.get(name) ?? ''
const all = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].map((match) => match[1] ?? match[0])
const wordsOf = (xml: string) => all(xml, /<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g).join('')

/** Paragraphs with their style and words, tables' too, in the order of the file. */
const paragraphs = () =>
  all(part('word/document.xml'), /<w:p>(.*?)<\/w:p>/g).map((xml) => ({
    style: /<w:pStyle w:val="([^"]+)"/.exec(xml)?.[1] ?? 'Normal',
    words: wordsOf(xml),
    xml,
  }))

beforeAll(async () => {
  parts = await wordParts(await writeWord(examplePaper))
})

describe('writeWord', () => {
  it('states the title, the author and the language', () => {
    expect(part('docProps/core.xml')).toContain('<dc:title>Improvement plan: position at 31 May</dc:title>')
    expect(part('docProps/core.xml')).toContain('<dc:creator>Marlingford Council</dc:creator>')
    expect(part('word/styles.xml')).toMatch(/<w:docDefaults>.*<w:lang w:val="en-GB"\/>.*<\/w:docDefaults>/)
  })

  it('defines every style that it uses, with Arial 12 point beneath them', () => {
    const defined = all(part('word/styles.xml'), /w:styleId="([^"]+)"/g)
    const used = all(part('word/document.xml'), /<w:(?:p|r|tbl)Style w:val="([^"]+)"/g)
    expect(used.filter((style) => !defined.includes(style))).toEqual([])
    expect(new Set(used)).toEqual(
      new Set([
        ...['Title', 'Heading1', 'Heading2', 'Heading3', 'ListNumber', 'ListBullet', 'Caption', 'Picture'],
        ...['CouncilTable', 'CouncilCover', 'TableText', 'TableHeading', 'Hyperlink'],
      ]),
    )
    expect(part('word/styles.xml')).toMatch(/<w:docDefaults>.*w:ascii="Arial".*<w:sz w:val="24"\/>/)
  })

  it('has one title and the headings at their levels', () => {
    const headings = paragraphs().filter(({ style }) => /^(Title|Heading)/.test(style))
    expect(headings.map(({ style, words }) => `${style} ${words}`)).toEqual([
      'Title Improvement plan: position at 31 May',
      'Heading1 Summary',
      'Heading1 Main report',
      'Heading2 Background',
      'Heading2 Late actions',
      'Heading1 Appendix 1: the plan',
      'Heading1 Background papers',
      'Heading3 Published',
    ])
  })

  it('numbers paragraphs through one list across headings, bullets and tables', () => {
    const numbered = paragraphs().filter(({ style }) => style === 'ListNumber')
    expect(numbered).toHaveLength(4)
    const style = /w:styleId="ListNumber".*?<\/w:style>/.exec(part('word/styles.xml'))?.[0] ?? ''
    const list = /<w:numId w:val="(\d+)"/.exec(style)?.[1]
    const abstract = new RegExp(`<w:num w:numId="${list}"[^>]*><w:abstractNumId w:val="(\\d+)"`).exec(
      part('word/numbering.xml'),
    )?.[1]
    expect(part('word/numbering.xml')).toMatch(
      new RegExp(
        `<w:abstractNum w:abstractNumId="${abstract}"(?:(?!</w:abstractNum>).)*w:numFmt w:val="decimal"/><w:lvlText w:val="%1\\."`,
      ),
    )
    // No numbered paragraph names a list of its own, so that nothing starts again at 1.
    expect(numbered.filter(({ xml }) => xml.includes('<w:numPr>'))).toEqual([])
  })

  it('marks header rows, lets no row break over pages, and fills the width of the page', () => {
    const tables = all(part('word/document.xml'), /<w:tbl>(.*?)<\/w:tbl>/g)
    const rows = tables.map((table) => all(table, /<w:tr>(.*?)<\/w:tr>/g))
    expect(rows.map((each) => each.length)).toEqual([5, 33, 2])
    expect(rows.map((each) => each.map((row) => row.includes('<w:tblHeader/>')).indexOf(true))).toEqual([-1, 0, 0])
    expect(rows.map((each) => each.filter((row) => row.includes('<w:tblHeader/>')).length)).toEqual([0, 1, 1])
    expect(rows.flat().filter((row) => !row.includes('<w:cantSplit/>'))).toEqual([])
    expect(
      tables.map((table) => all(table, /<w:gridCol w:w="(\d+)"/g).reduce((sum, width) => sum + +width, 0)),
    ).toEqual([9412, 9412, 14344])
    expect(wordsOf(rows[1]?.[0] ?? '')).toBe('ReferenceActionLeadDays late')
  })

  it('turns the page for the appendix and back', () => {
    expect(all(part('word/document.xml'), /<w:pgSz ([^/]*)\/>/g)).toEqual([
      'w:w="11906" w:h="16838" w:orient="portrait"',
      'w:w="16838" w:h="11906" w:orient="landscape"',
      'w:w="11906" w:h="16838" w:orient="portrait"',
    ])
  })

  it('gives the picture its text, made to fit the page', () => {
    expect(part('word/document.xml')).toContain('descr="Actions done each month: 2 in March, 5 in April, 9 in May."')
    // The picture itself, and its PNG for a Word that shows no SVG.
    for (const kind of ['svg', 'png'])
      expect(part('word/_rels/document.xml.rels')).toMatch(new RegExp(`media/[^"]+.${kind}"`))
    expect(/<wp:extent cx="(\d+)"/.exec(part('word/document.xml'))?.[1]).toBe(String(627 * 9525))
  })

  it('says "Page x of y" and the footer words at the foot, the header at the top', () => {
    const footer = part('word/footer1.xml')
    expect(wordsOf(footer)).toBe('Public\tPage  of ')
    expect(footer).toMatch(/PAGE<.*NUMPAGES</)
    expect([...parts].some(([name, xml]) => /header\d/.test(name) && wordsOf(xml).includes('Services Committee'))).toBe(
      true,
    )
  })

  it('uses no empty paragraph for space or page breaks', () => {
    const empty = paragraphs().filter(({ words, xml }) => words === '' && !xml.includes('<w:drawing>'))
    // Word keeps the end of a section in a paragraph; after a table that paragraph has nothing else to say.
    expect(empty.filter(({ xml }) => !xml.includes('<w:sectPr>'))).toEqual([])
    expect(paragraphs().find(({ words }) => words.startsWith('Contact'))?.xml).toContain('<w:pageBreakBefore/>')
  })

  it('makes a link of a web address and of nothing else', () => {
    expect(part('word/_rels/document.xml.rels')).toContain('https://example.org/framework')
    expect(part('word/_rels/document.xml.rels')).not.toContain('javascript')
  })

  it('keeps every word, escapes what looks like XML and drops what XML cannot hold', async () => {
    const written = await wordParts(
      await writeWord({
        title: 'A\u0000 & <b>',
        author: 'C\u0008',
        blocks: [{ kind: 'paragraph', text: 'one\ud800\ntwo \ud83d\udc4d' }],
      }),
    )
    expect(written.get('docProps/core.xml')).toContain('<dc:title>A &amp; &lt;b&gt;</dc:title>')
    expect(written.get('word/document.xml')).toMatch(/one<\/w:t><\/w:r><w:r><w:br\/><w:t[^>]*>two 👍/)
  })

  it('says in words that a table has no rows', () => {
    expect(paragraphs().some(({ words }) => words === 'Nothing to show.')).toBe(true)
  })
})

describe('columnWidths', () => {
  it('fills the line exactly', () => {
    expect(columnWidths([{ width: 1 }, { width: 1 }, { width: 1 }], 100)).toEqual([33, 33, 34])
  })
})
