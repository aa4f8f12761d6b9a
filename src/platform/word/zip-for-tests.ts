import { crc32, deflateRawSync } from 'node:zlib'
import { SaxesParser } from 'saxes'
import { fromBuffer } from 'yauzl'

/** A zip archive made of texts. `claims` lets it state a false unpacked size for an entry, as a bomb does. */
export function zipOf(entries: { [name: string]: string | Buffer }, claims: { [name: string]: number } = {}): Buffer {
  const locals: Buffer[] = []
  const directory: Buffer[] = []
  let offset = 0
  for (const [name, content] of Object.entries(entries)) {
    const data = Buffer.from(content)
    const packed = deflateRawSync(data)
    const common = Buffer.alloc(26)
    common.writeUInt16LE(20, 0)
    common.writeUInt16LE(8, 4)
    common.writeUInt32LE(crc32(data), 10)
    common.writeUInt32LE(packed.length, 14)
    common.writeUInt32LE(claims[name] ?? data.length, 18)
    common.writeUInt16LE(Buffer.byteLength(name), 22)
    const local = Buffer.concat([Buffer.from('PK\u0003\u0004'), common, Buffer.from(name), packed])
    const tail = Buffer.alloc(14)
    tail.writeUInt32LE(offset, 10)
    directory.push(Buffer.concat([Buffer.from('PK\u0001\u0002\u0014\u0000'), common, tail, Buffer.from(name)]))
    locals.push(local)
    offset += local.length
  }
  const central = Buffer.concat(directory)
  const end = Buffer.alloc(22)
  end.write('PK\u0005\u0006', 0, 'latin1')
  end.writeUInt16LE(directory.length, 8)
  end.writeUInt16LE(directory.length, 10)
  end.writeUInt32LE(central.length, 12)
  end.writeUInt32LE(offset, 16)
  return Buffer.concat([...locals, central, end])
}

/** The XML parts of a Word file by name; fails when one of them is not well-formed. */
export function wordParts(bytes: Uint8Array): Promise<Map<string, string>> {
  const parts = new Map<string, string>()
  return new Promise((resolve, reject) => {
    fromBuffer(Buffer.from(bytes), { lazyEntries: true }, (fault, zip) => {
      if (fault) return reject(fault)
      zip.on('error', reject)
      zip.on('end', () => resolve(parts))
      zip.on('entry', (entry) => {
        if (!/\.(xml|rels)$/.test(entry.fileName)) return zip.readEntry()
        zip.openReadStream(entry, async (cause, stream) => {
          if (cause) return reject(cause)
          const pieces: Buffer[] = []
          for await (const piece of stream) pieces.push(piece)
          const text = Buffer.concat(pieces).toString('utf8')
          const parser = new SaxesParser({ xmlns: true })
          parser.on('error', (error) => reject(new Error(`${entry.fileName}: ${error.message}`)))
          parser.write(text).close()
          parts.set(entry.fileName, text)
          zip.readEntry()
        })
      })
      zip.readEntry()
    })
  })
}
