import { createWriteStream } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import multipart from '@fastify/multipart'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import type { Typed, UploadedFile } from './form.ts'

/** The largest file that any form takes, in bytes. */
export const largestUpload = 50 * 1024 * 1024

export type ReadBody = { typed: Typed; files: readonly UploadedFile[]; discard: () => Promise<void> }

export async function acceptUploads(server: FastifyInstance): Promise<void> {
  await server.register(multipart, {
    limits: { fileSize: largestUpload, files: 5, fields: 200, fieldSize: 512 * 1024, parts: 250 },
    throwFileSizeLimit: false,
  })
}

/**
 * What a form sent, whichever way it was encoded. Files stream to a temporary folder under names of our own; a file over
 * the limit is cut off and marked, so that the page can say so and keep what else was typed.
 */
export async function readBody(request: FastifyRequest): Promise<ReadBody> {
  if (!request.isMultipart()) return { typed: fieldsOf(request.body), files: [], discard: async () => undefined }
  const folder = await mkdtemp(join(tmpdir(), 'sightline-upload-'))
  const discard = () => rm(folder, { recursive: true, force: true })
  const typed: Record<string, string | string[]> = {}
  const files: UploadedFile[] = []
  try {
    for await (const part of request.parts()) {
      if (part.type === 'field') {
        if (typeof part.value === 'string') add(typed, part.fieldname, part.value)
        continue
      }
      const path = join(folder, `file-${files.length}`)
      await pipeline(part.file, createWriteStream(path))
      if (part.filename === '') continue
      const { bytesRead, truncated } = part.file
      files.push({ field: part.fieldname, name: part.filename, path, size: bytesRead, tooLarge: truncated })
    }
  } catch (error) {
    await discard()
    throw error
  }
  return { typed, files, discard }
}

function fieldsOf(body: unknown): Typed {
  const typed: Record<string, string | string[]> = {}
  if (body === null || typeof body !== 'object') return typed
  for (const [name, value] of Object.entries(body)) {
    for (const one of Array.isArray(value) ? value : [value]) if (typeof one === 'string') add(typed, name, one)
  }
  return typed
}

function add(typed: Record<string, string | string[]>, name: string, value: string): void {
  const before = typed[name]
  if (before === undefined) typed[name] = value
  else typed[name] = Array.isArray(before) ? [...before, value] : [before, value]
}
