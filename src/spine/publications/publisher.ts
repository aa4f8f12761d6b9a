import type { DocumentBlock } from '../../platform/word/document-blocks.ts'
import { insist, type Work } from '../access/index.ts'
import { type RecordKind, readRecord, type State, type StoredRecord } from '../records/index.ts'
import { publish, withdraw } from './publish.ts'

/** What the public would read of a record: a page and, where there is some, the same as data. */
export type PublicVersion = {
  title: string
  blocks: readonly DocumentBlock[]
  data?: Readonly<Record<string, unknown>>
}

/** The file of a publication that open data is made of. */
export const dataFile = 'data.json'

/** How records of one kind are made public. Adding a kind is making one of these and naming its part of the public site. */
export type Publisher = {
  /** The letters of its references: "MTG". */
  kind: string
  /** What is published: "meeting". */
  what: string
  /** What the public would read now, or a refusal that says why nothing can be published. */
  look: (work: Work, reference: string) => Promise<{ id: string; version: number; shown: PublicVersion }>
  publish: (work: Work, reference: string, version: number, council: string) => Promise<string>
  withdraw: (work: Work, reference: string, reason: string) => Promise<void>
}

type NewPublisher<S extends State> = {
  what: string
  /** Its part of the public site: "meetings". */
  section: string
  make: (work: Work, record: StoredRecord<S>) => Promise<PublicVersion>
}

/** Makes the publisher of a kind of record. Who may publish and withdraw is the policy's to say, for all kinds alike. */
export function publisherOf<S extends State>(kind: RecordKind<S>, { what, section, make }: NewPublisher<S>): Publisher {
  return {
    kind: kind.kind,
    what,
    look: async (work, reference) => {
      const record = await readRecord(work, kind, reference)
      return { id: record.id, version: record.version, shown: await make(work, record) }
    },
    publish: async (work, reference, version, council) => {
      insist(work.actor, 'publish for the public')
      const record = await readRecord(work, kind, reference)
      const { title, blocks, data } = await make(work, record)
      const address = `${section}/${record.reference}`
      const bytes = Buffer.from(JSON.stringify(data ?? {}))
      const files = data ? [{ name: dataFile, type: 'application/json', bytes }] : []
      await publish(work, kind, { id: record.id, version }, { kind: what, address, title, council, blocks, files })
      return address
    },
    withdraw: async (work, reference, reason) => {
      await withdraw(work, kind, await readRecord(work, kind, reference), what, reason)
    },
  }
}
