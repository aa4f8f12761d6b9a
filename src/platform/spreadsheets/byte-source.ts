import { closeSync, fstatSync, openSync, readSync } from 'node:fs'
import { damaged } from './fault.ts'

/** Random access to a file's bytes, on disk or in memory. */
export interface ByteSource {
  readonly size: number
  /** Exactly `length` bytes from `offset`; throws SpreadsheetFault when the file does not hold them. */
  read(offset: number, length: number): Uint8Array
  close(): void
}

export function openByteSource(source: string | Uint8Array): ByteSource {
  return typeof source === 'string' ? fileSource(source) : memorySource(source)
}

function memorySource(bytes: Uint8Array): ByteSource {
  return {
    size: bytes.length,
    read(offset, length) {
      checkRange(offset, length, bytes.length)
      return bytes.subarray(offset, offset + length)
    },
    close() {},
  }
}

function fileSource(path: string): ByteSource {
  const handle = openSync(path, 'r')
  const size = fstatSync(handle).size
  let open = true
  return {
    size,
    read(offset, length) {
      checkRange(offset, length, size)
      const bytes = Buffer.allocUnsafe(length)
      for (let done = 0; done < length; ) {
        const count = readSync(handle, bytes, done, length - done, offset + done)
        if (count === 0) throw damaged('the file became shorter while it was read')
        done += count
      }
      return bytes
    },
    close() {
      if (open) closeSync(handle)
      open = false
    },
  }
}

function checkRange(offset: number, length: number, size: number): void {
  if (!(offset >= 0 && length >= 0 && offset + length <= size)) {
    throw damaged(`bytes ${offset} to ${offset + length} lie outside the file of ${size}`)
  }
}
