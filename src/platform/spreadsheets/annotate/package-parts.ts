import type { ByteSource } from '../byte-source.ts'
import { collectBytes } from '../collect-bytes.ts'
import { inflateEntry } from '../xlsx/inflate-entry.ts'
import { findPart, type Package } from '../xlsx/scan-part.ts'
import { XmlDecoder } from '../xlsx/xml-decoder.ts'
import { zipKey } from '../xlsx/zip-directory.ts'
import { type PackedPart, packPart } from './pack-part.ts'
import { type WrittenPart, writeZip } from './write-zip.ts'
import { escapeXml, prefixOf } from './xml.ts'

const RELATIONSHIPS = 'http://schemas.openxmlformats.org/package/2006/relationships'
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
const NO_RELATIONSHIPS = `${DECLARATION}<Relationships xmlns="${RELATIONSHIPS}"></Relationships>`

/** A workbook’s parts, some of them changed or added; the rest are taken over as they are packed. */
export class PackageParts {
  private readonly from: Package
  private readonly changed = new Map<string, { name: string; content: string } | PackedPart>()

  constructor(from: Package) {
    this.from = from
  }

  async read(name: string): Promise<string | undefined> {
    const changed = this.changed.get(zipKey(name))
    if (changed) return textOf(changed)
    const entry = findPart(this.from, name)
    if (!entry) return undefined
    return new XmlDecoder().decode(await collectBytes(inflateEntry(this.from.source, entry)))
  }

  write(name: string, content: string): void {
    this.changed.set(zipKey(name), {
      name: findPart(this.from, name)?.name ?? name,
      content: content.replace(/^\ufeff/, ''),
    })
  }

  /** The text of a part of the workbook as it was, in pieces; none where there is no such part. */
  async *pieces(name: string): AsyncGenerator<string, void> {
    const entry = findPart(this.from, name)
    if (!entry) return
    const decoder = new XmlDecoder()
    for await (const piece of inflateEntry(this.from.source, entry)) yield decoder.decode(piece)
  }

  /** Writes a large part as it is made. It is packed at once, and not to be read again. */
  async pack(name: string, pieces: Iterable<string> | AsyncIterable<string>): Promise<void> {
    this.changed.set(zipKey(name), await packPart(findPart(this.from, name)?.name ?? name, pieces))
  }

  /** A name that no part has yet: `xl/comments` and a number. */
  freeName(start: string, ending: string): string {
    let number = 1
    const taken = (name: string) => this.changed.has(zipKey(name)) || findPart(this.from, name) !== undefined
    while (taken(`${start}${number}${ending}`)) number++
    return `${start}${number}${ending}`
  }

  /** Relates a part to another, and gives the relationship’s id. */
  async relate(part: string, type: string, target: string): Promise<string> {
    const name = relationshipsOf(part)
    const xml = (await this.read(name)) ?? NO_RELATIONSHIPS
    const prefix = prefixOf(xml, 'Relationships')
    let number = 1
    while (xml.includes(`"rIdSightline${number}"`)) number++
    const one = `<${prefix}Relationship Id="rIdSightline${number}" Type="${OFFICE}/${type}" Target="/${escapeXml(target)}"/>`
    const empty = new RegExp(`<${prefix}Relationships([^>]*)/>`)
    const opened = xml.replace(empty, `<${prefix}Relationships$1></${prefix}Relationships>`)
    this.write(name, opened.replace(`</${prefix}Relationships>`, `${one}</${prefix}Relationships>`))
    return `rIdSightline${number}`
  }

  /** Says what kind of content a part, or every part with an ending, holds. */
  async declare(what: { part: string } | { ending: string }, type: string): Promise<void> {
    const name = '[Content_Types].xml'
    const xml = (await this.read(name)) ?? ''
    const prefix = prefixOf(xml, 'Types')
    const [element, key, value] =
      'part' in what ? ['Override', 'PartName', `/${what.part}`] : ['Default', 'Extension', what.ending]
    const known = new RegExp(`<${prefix}${element}\\s[^>]*${key}="${value.replace(/[.[\]]/g, '\\$&')}"`, 'i')
    if (known.test(xml)) return
    const one = `<${prefix}${element} ${key}="${escapeXml(value)}" ContentType="${type}"/>`
    const opened = xml.replace(new RegExp(`<${prefix}Types([^>]*)/>`), `<${prefix}Types$1></${prefix}Types>`)
    // Defaults stand before overrides.
    const at =
      element === 'Default'
        ? opened.indexOf('>', opened.indexOf(`<${prefix}Types`)) + 1
        : opened.lastIndexOf(`</${prefix}Types>`)
    this.write(name, opened.slice(0, at) + one + opened.slice(at))
  }

  toZip(): Uint8Array {
    const { source, directory } = this.from
    const kept: WrittenPart[] = [...directory].map(
      ([key, entry]) => this.changed.get(key) ?? taken(entry.name, entry, source),
    )
    const added = [...this.changed].flatMap(([key, part]) => (directory.has(key) ? [] : [part]))
    return writeZip([...kept, ...added])
  }
}

function textOf(part: { name: string; content: string } | PackedPart): string {
  if ('content' in part) return part.content
  throw new RangeError(`${part.name} has been packed, and is not read again`)
}

function taken(name: string, entry: Parameters<typeof inflateEntry>[1], source: ByteSource): WrittenPart {
  return { name, entry, source }
}

function relationshipsOf(part: string): string {
  const slash = part.lastIndexOf('/') + 1
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`
}

/** A workbook’s own element with its sheets, gaining one more. */
export function withSheet(workbook: string, name: string, relationship: string): string {
  const prefix = prefixOf(workbook, 'workbook')
  const ids = [...workbook.matchAll(/sheetId="(\d+)"/g)].map(([, id]) => Number(id))
  const number = Math.max(0, ...ids) + 1
  const one = `<${prefix}sheet xmlns:r="${OFFICE}" name="${escapeXml(name)}" sheetId="${number}" r:id="${relationship}"/>`
  return workbook.replace(`</${prefix}sheets>`, `${one}</${prefix}sheets>`)
}
