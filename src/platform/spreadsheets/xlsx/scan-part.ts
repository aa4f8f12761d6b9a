import type { ByteSource } from '../byte-source.ts'
import { damaged } from '../fault.ts'
import { inflateEntry } from './inflate-entry.ts'
import { XmlDecoder } from './xml-decoder.ts'
import { MORE, XmlScanner } from './xml-scanner.ts'
import { type ZipDirectory, type ZipEntry, zipKey } from './zip-directory.ts'

/** An archive and its list of parts. */
export interface Package {
  source: ByteSource
  directory: ZipDirectory
}

export function findPart(from: Package, name: string): ZipEntry | undefined {
  return from.directory.get(zipKey(name))
}

/** Reads one XML part from end to end, calling `visit` for each token. */
export async function scanPart(
  from: Package,
  entry: ZipEntry,
  visit: (token: number, scanner: XmlScanner) => void,
): Promise<void> {
  const scanner = new XmlScanner()
  const decoder = new XmlDecoder()
  for await (const piece of inflateEntry(from.source, entry)) {
    scanner.feed(decoder.decode(piece))
    for (let token = scanner.next(); token !== MORE; token = scanner.next()) visit(token, scanner)
  }
  scanner.finish()
}

/** A part's whole attribute, which the format requires. */
export function requiredAttribute(scanner: XmlScanner, name: string): string {
  const value = scanner.attribute(name)
  if (value === undefined) throw damaged(`an element lacks its ${name}`)
  return value
}
