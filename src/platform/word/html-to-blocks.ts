import { type DefaultTreeAdapterTypes, defaultTreeAdapter, parseFragment } from 'parse5'
import type { WordBlock, WordCell, WordTable } from './word-blocks.ts'

type Node = DefaultTreeAdapterTypes.ChildNode
type Element = DefaultTreeAdapterTypes.Element

/** More than any paper merges; a stated span of a million must not become a million cells. */
const WIDEST_SPAN = 1_000
const HEADING = /^h([1-6])$/
const LINES = new Set(['p', 'li', 'div', 'tr', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6'])

/** The headings, paragraphs and tables of a page of HTML as plain data. Pictures, notes and looks are left out. */
export function htmlToBlocks(html: string): WordBlock[] {
  return parseFragment(html).childNodes.flatMap(blocksOf)
}

function blocksOf(node: Node): WordBlock[] {
  if (!defaultTreeAdapter.isElementNode(node)) return []
  const heading = HEADING.exec(node.tagName)
  if (heading) return withText(textOf(node), (text) => ({ kind: 'heading', level: Number(heading[1]), text }))
  if (node.tagName === 'table') return [tableOf(node)]
  if (isNote(node)) return []
  if (node.tagName === 'p') return withText(textOf(node), (text) => ({ kind: 'paragraph', text }))
  if (node.tagName === 'li') {
    // The item's own words first, then the list inside it.
    const own = node.childNodes.filter((child) => !isList(child) && !isTable(child))
    const within = node.childNodes.filter((child) => isList(child) || isTable(child))
    const words = tidy(own.map(linesOf).join(''))
    return [...withText(words, (text) => ({ kind: 'paragraph', text })), ...within.flatMap(blocksOf)]
  }
  return node.childNodes.flatMap(blocksOf)
}

function withText(text: string, make: (text: string) => WordBlock): WordBlock[] {
  return text === '' ? [] : [make(text)]
}

function tableOf(table: Element): WordTable {
  return { kind: 'table', rows: rowsOf(table).map((row) => ({ cells: elements(row).filter(isCell).map(cellOf) })) }
}

/** The rows of this table, not those of a table inside one of its cells. */
function rowsOf(parent: Element): Element[] {
  return elements(parent).flatMap((child) => {
    if (child.tagName === 'tr') return [child]
    return ['thead', 'tbody', 'tfoot'].includes(child.tagName) ? rowsOf(child) : []
  })
}

function cellOf(cell: Element): WordCell {
  return { text: textOf(cell), colspan: spanOf(cell, 'colspan'), rowspan: spanOf(cell, 'rowspan') }
}

function spanOf(cell: Element, name: string): number {
  const stated = Number(cell.attrs.find((attribute) => attribute.name === name)?.value ?? 1)
  return Number.isInteger(stated) && stated > 0 ? Math.min(stated, WIDEST_SPAN) : 1
}

function textOf(element: Element): string {
  return tidy(element.childNodes.map(linesOf).join(''))
}

function linesOf(node: Node): string {
  if (defaultTreeAdapter.isTextNode(node)) return node.value.replace(/[\r\n]+/g, ' ')
  if (!defaultTreeAdapter.isElementNode(node) || isNote(node)) return ''
  if (node.tagName === 'br') return '\n'
  const inner = node.childNodes.map(linesOf).join('')
  if (node.tagName === 'li') return `\n• ${inner.trimStart()}\n`
  if (isCell(node)) return `${inner} `
  return LINES.has(node.tagName) ? `\n${inner}\n` : inner
}

function tidy(text: string): string {
  return text
    .split('\n')
    .map((line) => line.replace(/[^\S\t]+/g, ' ').trim())
    .filter((line) => line !== '' && line !== '•')
    .join('\n')
}

function elements(parent: Element): Element[] {
  return parent.childNodes.filter(defaultTreeAdapter.isElementNode)
}

function isCell(element: Element): boolean {
  return element.tagName === 'td' || element.tagName === 'th'
}

function isTable(node: Node): boolean {
  return defaultTreeAdapter.isElementNode(node) && node.tagName === 'table'
}

function isList(node: Node): boolean {
  return defaultTreeAdapter.isElementNode(node) && (node.tagName === 'ul' || node.tagName === 'ol')
}

/** Footnotes and the numbers that point to them: neither is part of what a cell or paragraph says. */
function isNote(element: Element): boolean {
  const id = element.attrs.find(({ name }) => name === 'id')?.value ?? ''
  return (
    element.tagName === 'img' || /^(footnote|endnote)-/.test(id) || (element.tagName === 'sup' && hasNoteLink(element))
  )
}

function hasNoteLink(element: Element): boolean {
  return elements(element).some(({ attrs }) =>
    attrs.some(({ name, value }) => name === 'id' && /note-ref-/.test(value)),
  )
}
