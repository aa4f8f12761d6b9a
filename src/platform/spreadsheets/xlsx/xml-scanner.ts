import { damaged } from '../fault.ts'
import { xmlText } from './xml-text.ts'

export const MORE = 0
export const OPEN = 1
export const CLOSE = 2
export const TEXT = 3

const TAB_TO_SPACE = 32
const BANG = 33
const DOUBLE_QUOTE = 34
const SINGLE_QUOTE = 39
const SLASH = 47
const COLON = 58
const LESS = 60
const EQUALS = 61
const GREATER = 62
const QUESTION = 63
const LONGEST_TOKEN = 8 * 1024 * 1024
const DEEPEST = 1000
const NEAR = 24

/** Where text ends: most is a few characters long, for which a loop beats a call to indexOf. -1 when the piece ends first. */
function endOfText(text: string, start: number): number {
  const near = Math.min(text.length, start + NEAR)
  for (let at = start; at < near; at++) if (text.charCodeAt(at) === LESS) return at
  return text.indexOf('<', near)
}

/** True while it cannot yet be told whether a comment or a CDATA section begins. */
function isBeginning(text: string): boolean {
  return (text.length < 4 && '<!--'.startsWith(text)) || (text.length < 9 && '<![CDATA['.startsWith(text))
}

/**
 * A pull scanner over XML that arrives in pieces. `next` tells what comes next, or MORE when the piece ends inside it;
 * positions into `text` are valid until the next `feed`. It reads what spreadsheet programs write, keeps no tree and
 * makes no object for a token, which is where its speed comes from. Document types are refused.
 */
export class XmlScanner {
  text = ''
  /** The element's name without its prefix. */
  nameStart = 0
  nameEnd = 0
  selfClosing = false
  textStart = 0
  textEnd = 0
  /** True for text from a CDATA section, where `&` is only itself. */
  literal = false
  /** How many elements are open. */
  depth = 0
  attributeCount = 0
  /** Four positions for each attribute: its local name's start and end, its value's start and end. */
  private readonly bounds = new Int32Array(4 * 256)
  /** Where the next token begins; a caller that has read further itself may move it. */
  position = 0

  feed(more: string): void {
    this.text = this.position < this.text.length ? this.text.slice(this.position) + more : more
    this.position = 0
    if (this.text.length > LONGEST_TOKEN + more.length) throw damaged('an XML token never ends')
  }

  /** Throws unless all that was fed has been read and every element closed. */
  finish(): void {
    if (this.depth !== 0 || this.text.slice(this.position).trim() !== '') throw damaged('the XML ends too early')
  }

  next(): number {
    for (;;) {
      const text = this.text
      const start = this.position
      if (start >= text.length) return MORE
      if (text.charCodeAt(start) !== LESS) return this.takeText(start, endOfText(text, start), 0, false)
      if (start + 1 >= text.length) return MORE
      const second = text.charCodeAt(start + 1)
      if (second === SLASH) return this.takeClose(start + 2)
      if (second !== BANG && second !== QUESTION) return this.takeOpen(start + 1)
      if (second === BANG && isBeginning(text.slice(start, start + 9))) return MORE
      if (text.startsWith('<![CDATA[', start)) return this.takeText(start + 9, text.indexOf(']]>', start + 9), 3, true)
      if (second === BANG && !text.startsWith('<!--', start)) throw damaged('XML with a document type')
      const mark = second === QUESTION ? '?>' : '-->'
      const end = text.indexOf(mark, start + (second === QUESTION ? 2 : 4))
      if (end < 0) return MORE
      this.position = end + mark.length
    }
  }

  isNamed(name: string): boolean {
    return this.nameEnd - this.nameStart === name.length && this.text.startsWith(name, this.nameStart)
  }

  /** The value of an attribute by its local name. */
  attribute(name: string): string | undefined {
    for (let index = 0; index < this.attributeCount; index++) {
      const start = this.bound(index, 0)
      if (this.bound(index, 1) - start === name.length && this.text.startsWith(name, start)) {
        return xmlText(this.text.slice(this.bound(index, 2), this.bound(index, 3)))
      }
    }
    return undefined
  }

  /** Position `which` of attribute `index`: 0, 1 its name's start and end, 2, 3 its value's. */
  bound(index: number, which: number): number {
    return this.bounds[index * 4 + which] ?? 0
  }

  content(): string {
    const raw = this.text.slice(this.textStart, this.textEnd)
    return this.literal ? raw : xmlText(raw)
  }

  private takeText(start: number, end: number, after: number, literal: boolean): number {
    if (end < 0) return MORE
    this.textStart = start
    this.textEnd = end
    this.literal = literal
    this.position = end + after
    return TEXT
  }

  private takeClose(start: number): number {
    const text = this.text
    let at = this.takeName(start, text.length)
    while (at < text.length && text.charCodeAt(at) <= TAB_TO_SPACE) at++
    if (at >= text.length) return MORE
    if (text.charCodeAt(at) !== GREATER) throw damaged('a closing element with more than a name')
    if (--this.depth < 0) throw damaged('an element is closed that was not open')
    this.position = at + 1
    return CLOSE
  }

  /** Reads a name up to white space, `/` or `>`; returns where it ended. */
  private takeName(start: number, limit: number): number {
    const text = this.text
    let at = start
    this.nameStart = start
    for (; at < limit; at++) {
      const code = text.charCodeAt(at)
      if (code <= TAB_TO_SPACE || code === SLASH || code === GREATER) break
      if (code === COLON) this.nameStart = at + 1
    }
    this.nameEnd = at
    return at
  }

  private takeOpen(start: number): number {
    const text = this.text
    const length = text.length
    let at = this.takeName(start, length)
    this.attributeCount = 0
    for (;;) {
      while (at < length && text.charCodeAt(at) <= TAB_TO_SPACE) at++
      if (at >= length) return MORE
      const code = text.charCodeAt(at)
      if (code === GREATER) return this.opened(at + 1, false)
      if (code === SLASH) {
        if (at + 1 >= length) return MORE
        if (text.charCodeAt(at + 1) !== GREATER) throw damaged('a stray / in XML')
        return this.opened(at + 2, true)
      }
      at = this.takeAttribute(at)
      if (at < 0) return MORE
    }
  }

  private opened(position: number, selfClosing: boolean): number {
    if (this.nameEnd === this.nameStart) throw damaged('an XML element without a name')
    this.selfClosing = selfClosing
    if (!selfClosing && ++this.depth > DEEPEST) throw damaged('XML nested too deeply')
    this.position = position
    return OPEN
  }

  /** Reads `name="value"`; returns the position after it, or -1 when the piece ends inside it. */
  private takeAttribute(start: number): number {
    const text = this.text
    const length = text.length
    let nameStart = start
    let at = start
    let code = 0
    for (; at < length; at++) {
      code = text.charCodeAt(at)
      if (code === EQUALS || code <= TAB_TO_SPACE) break
      if (code === COLON) nameStart = at + 1
      if (code === GREATER || code === LESS) throw damaged('an XML attribute without a value')
    }
    const nameEnd = at
    while (at < length && text.charCodeAt(at) <= TAB_TO_SPACE) at++
    if (at < length && text.charCodeAt(at) !== EQUALS) throw damaged('an XML attribute without a value')
    at++
    while (at < length && text.charCodeAt(at) <= TAB_TO_SPACE) at++
    if (at >= length) return -1
    const quote = text.charCodeAt(at)
    if (quote !== DOUBLE_QUOTE && quote !== SINGLE_QUOTE) throw damaged('an XML attribute without quotes')
    const valueStart = at + 1
    for (at = valueStart; at < length && text.charCodeAt(at) !== quote; at++);
    if (at >= length) return -1
    const base = this.attributeCount * 4
    if (base >= this.bounds.length) throw damaged('an XML element with too many attributes')
    this.bounds[base] = nameStart
    this.bounds[base + 1] = nameEnd
    this.bounds[base + 2] = valueStart
    this.bounds[base + 3] = at
    this.attributeCount++
    return at + 1
  }
}
