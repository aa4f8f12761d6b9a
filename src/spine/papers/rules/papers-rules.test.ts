import { readdirSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { contentPath } from '../../../platform/content.ts'
import { asRuns, type DocumentText } from '../../../platform/word/document-blocks.ts'
import { readTemplates } from '../use-cases/read-templates.ts'
import { type PaperContent, paperBlocks } from './paper-blocks.ts'
import { hindrances, stillDrafts } from './readiness.ts'
import { faultsOfTemplate, templateShape } from './template.ts'
import { wordsToBlocks } from './words-to-blocks.ts'

const template = templateShape.parse({
  key: 'note',
  version: 1,
  title: 'Note',
  heading: [
    { shows: 'body', label: 'Committee' },
    { shows: 'date', label: 'Date' },
    { shows: 'openness', label: 'Public or exempt' },
  ],
  sections: [
    { key: 'summary', heading: 'Summary', level: 1, words: 'required' },
    { key: 'report', heading: 'Main report', level: 1 },
    {
      key: 'position',
      heading: 'Position',
      level: 2,
      numbered: true,
      words: 'optional',
      live: [{ id: 'figures', title: 'Figures', dataset: 'figures', version: 1 }],
    },
    { key: 'more', heading: 'More', level: 2, words: 'optional' },
  ],
})
const content: PaperContent = {
  template,
  heading: {
    reference: 'PAP-1',
    body: 'Children’s Committee',
    meetingOn: '2026-06-30',
    subject: 'Progress',
    reportOf: 'Director',
    openness: 'exempt',
    purpose: 'decision',
    asAt: '2026-06-15',
    edition: 'original',
    drawsOn: [],
  },
  words: { summary: 'All is well.', position: 'One.\n\nTwo.' },
  live: [
    {
      id: 'figures',
      result: {
        columns: [{ key: 'a', header: 'A', kind: 'text' }],
        rows: [{ a: 'x' }],
        notes: ['A note.'],
        asAt: '2026-06-15',
      },
    },
  ],
}

const plainText = (text: DocumentText) =>
  asRuns(text)
    .map((run) => run.text)
    .join('')

describe('the words of a section', () => {
  it('are paragraphs between empty lines, and bullets', () => {
    expect(wordsToBlocks('First line\nof one.\n\nSecond:\n- a\n\n- b\n  goes on\nThird', true)).toEqual([
      { kind: 'paragraph', text: 'First line of one.', numbered: true },
      { kind: 'paragraph', text: 'Second:', numbered: true },
      { kind: 'bullets', items: ['a', 'b goes on'] },
      { kind: 'paragraph', text: 'Third', numbered: true },
    ])
    expect(wordsToBlocks(' \n\n', true)).toEqual([])
    expect(wordsToBlocks('<b>not bold</b>', false)).toEqual([
      { kind: 'paragraph', text: '<b>not bold</b>', numbered: false },
    ])
  })

  it('lose no word', () => {
    const word = fc.stringMatching(/^[a-z]{1,6}$/)
    const line = fc.tuple(fc.constantFrom('', '- ', '  '), fc.array(word, { minLength: 0, maxLength: 4 }))
    fc.assert(
      fc.property(fc.array(line, { maxLength: 12 }), (typed) => {
        const words = typed.map(([start, some]) => `${start}${some.join(' ')}`).join('\n')
        const kept = wordsToBlocks(words, false).flatMap((block) => {
          if (block.kind === 'paragraph') return [plainText(block.text)]
          return block.kind === 'bullets' ? block.items.map(plainText) : []
        })
        const all = typed.flatMap(([, some]) => some)
        expect(
          kept
            .join(' ')
            .split(' ')
            .filter((one) => /[a-z]/.test(one)),
        ).toEqual(all)
      }),
    )
  })
})

describe('the whole paper', () => {
  it('begins with its heading and leaves out what nobody filled', () => {
    const blocks = paperBlocks(content)
    expect(blocks[0]).toEqual({
      kind: 'keyValue',
      rows: [
        { key: 'Committee', value: 'Children’s Committee' },
        { key: 'Date', value: '30 June 2026' },
        { key: 'Public or exempt', value: 'Exempt: not for publication' },
      ],
    })
    expect(blocks.flatMap((block) => (block.kind === 'heading' ? [block.text] : []))).toEqual([
      'Summary',
      'Main report',
      'Position',
    ])
    expect(blocks.find((block) => block.kind === 'table')).toMatchObject({
      caption: 'Table 1: Figures, as at 15 June 2026',
    })
  })

  it('keeps figures that are there though nobody wrote, and drops the section where there are none', () => {
    const silent = { ...content, words: { summary: 'All is well.' } }
    const headings = (one: PaperContent) =>
      paperBlocks(one).flatMap((block) => (block.kind === 'heading' ? [block.text] : []))
    expect(headings(silent)).toContain('Position')
    expect(headings({ ...silent, live: [{ id: 'figures', result: null }] })).not.toContain('Position')
  })
})

describe('freezing', () => {
  it('waits for required sections and says whose they are', () => {
    const sections = [{ key: 'summary', words: ' \n', owner: 'Ada Marsh', state: 'empty' as const }]
    expect(hindrances(template, sections)).toEqual([
      { key: 'summary', sentence: '“Summary” is empty: Ada Marsh is to write it.' },
    ])
    expect(hindrances(template, [])[0]?.sentence).toContain('nobody has been asked')
    const filled = [{ key: 'summary', words: 'Well.', owner: null, state: 'draft' as const }]
    expect(hindrances(template, filled)).toEqual([])
    expect(stillDrafts(template, filled)).toEqual(['Summary'])
  })
})

describe('templates as content', () => {
  it('ship without faults, one file for each version', () => {
    const files = readdirSync(contentPath('paper-templates')).filter((name) => name.endsWith('.yaml'))
    expect(readTemplates().map(({ key, version }) => `${key}-${version}.yaml`)).toEqual(files.toSorted())
  })

  it('are refused when a name stands twice or a comparison has nothing to compare', () => {
    const [summary] = template.sections
    if (!summary) throw new Error('the test template lost its sections')
    const live = [{ id: 'changes', title: 'Changes', changesOf: 'nothing', whenEmpty: '' }]
    const faults = faultsOfTemplate({ ...template, sections: [summary, { ...summary, live }] })
    expect(faults).toEqual([
      'Two sections are called “summary”.',
      '“changes” compares “nothing”, which is not a block with figures of its own.',
    ])
  })
})
