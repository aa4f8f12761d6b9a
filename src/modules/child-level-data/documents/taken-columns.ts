import type { WrittenColumn } from '../../../platform/spreadsheets/index.ts'

/** Columns of lists that are taken away. */
export const text = (header: string, width = 20): WrittenColumn => ({ header, kind: 'text', width })
export const number = (header: string): WrittenColumn => ({ header, kind: 'number', width: 12 })
export const date = (header: string): WrittenColumn => ({ header, kind: 'date', width: 14 })
