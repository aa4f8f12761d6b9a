import type { z } from 'zod'
import { inSystemRead, type Work } from '../access/index.ts'
import type { Picture } from './picture.ts'

/** What a column holds. `date` is ISO text, shown in words; `status` a word with a tone beside it; `link` an address. */
export type ColumnKind = 'text' | 'number' | 'date' | 'status' | 'link'

/** `width` is a share of the table's width, as in a document; 1 when left out. */
export type DatasetColumn = { key: string; header: string; kind: ColumnKind; width?: number }

/** What stands in a cell. A link is to an address of ours ("/risks/RSK-3"). Null is nothing to say. */
export type DatasetValue = string | number | null | { text: string; href: string }

export type DatasetRow = Readonly<Record<string, DatasetValue>>

/** Figures as plain data, with the day whose position they show and what a reader must know of how they were made. */
export type DatasetResult = {
  columns: readonly DatasetColumn[]
  rows: readonly DatasetRow[]
  notes: readonly string[]
  /** What it shows as pictures, each with its own table. */
  pictures?: readonly Picture[]
  /** Why there are no rows, where it is another reason than the one that the paper's template gives. */
  empty?: string
  /** ISO date. */
  asAt: string
}

/** One thing that a dataset can be read of: the value of its parameter, and what people call it. */
export type Subject = { value: string; text: string }

/** What whoever asks for figures must say first where there are several: which plan, for instance. */
export type Choice = {
  /** The parameter that it fills. Datasets with the same parameter share one choice. */
  parameter: string
  /** "Plan" */
  label: string
  /** Those that there are to choose from, for this reader. */
  subjects: (work: Work) => Promise<Subject[]>
}

/**
 * What one part of the work offers to others as figures, by key and version, so that neither needs to know the other. A
 * change of columns or of their meaning is a new version. The first column names the row and tells rows apart.
 */
export type Dataset = {
  key: string
  version: number
  title: string
  parameters: z.ZodType
  choice?: Choice
  /** Throws ZodError when the parameters are not the dataset's own. */
  read: (work: Work, parameters: unknown) => Promise<DatasetResult>
}

type Definition<P> = {
  key: string
  version: number
  title: string
  parameters: z.ZodType<P>
  choice?: Choice
  read: (work: Work, parameters: P) => Promise<DatasetResult>
}

/**
 * Makes a dataset of its definition: parameters are checked, and rows are read as the system, so that a figure in a
 * paper is the same whoever makes the paper. Whoever asks must first be allowed to see what comes of it.
 */
export function dataset<P>(definition: Definition<P>): Dataset {
  const { key, version, title, parameters, choice, read } = definition
  return {
    key,
    version,
    title,
    parameters,
    ...(choice ? { choice } : {}),
    read: (work, given) => {
      const checked = parameters.parse(given)
      return inSystemRead(work, `dataset ${key}`, (system) => read(system, checked))
    },
  }
}
