import { SpreadsheetFault } from './fault.ts'

/** How much a workbook may ask of the machine. Bytes unless the name says otherwise. */
export interface SpreadsheetLimits {
  /** Size of the file as uploaded. */
  maxFileBytes: number
  /** Parts inside the zip archive. */
  maxEntries: number
  /** All parts together, unpacked. */
  maxUnpackedBytes: number
  /** Unpacked size over packed size of one part; repeated blank rows reach about 40. */
  maxRatio: number
  /** Rows with something in them that are read into memory at once, all sheets together. */
  maxRows: number
  /** Seconds an old format (.xls, .ods) may take. */
  maxSeconds: number
}

const MEGABYTE = 1024 * 1024

export const defaultLimits: SpreadsheetLimits = {
  maxFileBytes: 100 * MEGABYTE,
  maxEntries: 5_000,
  maxUnpackedBytes: 1024 * MEGABYTE,
  maxRatio: 250,
  maxRows: 200_000,
  maxSeconds: 60,
}

export function withDefaults(limits: Partial<SpreadsheetLimits> | undefined): SpreadsheetLimits {
  return { ...defaultLimits, ...limits }
}

export function tooLarge(limits: SpreadsheetLimits): SpreadsheetFault {
  const most = Math.max(1, Math.round(limits.maxFileBytes / MEGABYTE))
  return new SpreadsheetFault(`This file is larger than ${most} MB, the most that can be read here.`)
}
