/** What a check must say of a list of the LIIA sample: the rows, or how many where the specification gives a number only. */
export interface Answer {
  check: string
  list: number
  rows?: readonly number[]
  count?: number
}

/** The answers worked out in section 4 of the specification, at 16 March 2021. Rows are those of the spreadsheet. */
export const liiaAnswers: readonly Answer[] = [
  { check: 'AA-C06', list: 1, rows: [2] },
  { check: 'AA-C10', list: 1, rows: [3] },
  { check: 'AA-L1-02', list: 1, rows: [] },
  { check: 'AA-L3-02', list: 3, rows: [] },
  { check: 'AA-L5-02', list: 5, rows: [] },
  { check: 'AA-L3-04', list: 3, rows: [] },
  { check: 'AA-C32', list: 3, rows: [2, 3, 4, 5, 6, 7] },
  { check: 'AA-F16', list: 3, rows: [2, 3, 4, 5, 6, 7] },
  { check: 'AA-L4-08', list: 4, rows: [2, 3, 4, 5, 6] },
  { check: 'AA-C32', list: 4, rows: [2, 3, 4, 5, 6] },
  { check: 'AA-F16', list: 4, rows: [2, 3, 4, 5, 6] },
  { check: 'AA-T02', list: 4, rows: [2, 3, 4, 5, 6] },
  { check: 'AA-L4-15', list: 4, rows: [4] },
  { check: 'AA-C13', list: 4, rows: [4] },
  { check: 'AA-L4-14', list: 4, rows: [] },
  { check: 'AA-C22', list: 4, rows: [] },
  { check: 'AA-L5-14', list: 5, rows: [3] },
  { check: 'AA-X13', list: 5, count: 3 },
  { check: 'AA-L6-10', list: 6, rows: [2] },
  { check: 'AA-C32', list: 6, rows: [3, 4, 5, 6] },
  { check: 'AA-F13', list: 6, rows: [2, 2, 3, 3, 4, 4, 5, 5, 6, 6] },
  { check: 'AA-L6-20', list: 6, rows: [2, 3, 4, 5] },
  { check: 'AA-C13', list: 6, rows: [2, 3, 4, 5] },
  { check: 'AA-L6-24', list: 6, rows: [2, 3, 4, 5, 6] },
  { check: 'AA-L7-09', list: 7, rows: [7, 8] },
  { check: 'AA-L7-21', list: 7, rows: [8] },
  { check: 'AA-L7-14', list: 7, rows: [2] },
  { check: 'AA-L7-22', list: 7, rows: [2] },
  { check: 'AA-X14', list: 7, rows: [3, 4] },
  { check: 'AA-X11', list: 7, rows: [2, 3, 4] },
  { check: 'AA-L8-10', list: 8, rows: [2] },
  { check: 'AA-X31', list: 8, rows: [2] },
  { check: 'AA-L8-26', list: 8, rows: [3, 5] },
  { check: 'AA-C07', list: 8, rows: [4] },
  { check: 'AA-L8-03', list: 8, rows: [5] },
  { check: 'AA-L8-22', list: 8, rows: [6] },
  { check: 'AA-L8-20', list: 8, rows: [6] },
  { check: 'AA-L8-53', list: 8, rows: [2, 3, 4, 5, 6] },
  { check: 'AA-L8-31', list: 8, rows: [2, 3, 4, 5, 6] },
  { check: 'AA-L8-27', list: 8, rows: [2, 3, 4, 5, 6] },
  { check: 'AA-T19', list: 8, rows: [2, 3, 4, 5, 6] },
  { check: 'AA-X17', list: 8, rows: [2, 3, 4, 5] },
  { check: 'AA-X18', list: 8, rows: [6] },
  { check: 'AA-T18', list: 8, rows: [2, 3, 5] },
  { check: 'AA-T14', list: 8, rows: [2, 4] },
  { check: 'AA-L9-05', list: 9, rows: [5] },
  { check: 'AA-L9-08', list: 9, rows: [5] },
  { check: 'AA-L9-10', list: 9, rows: [6, 7] },
  { check: 'AA-L10-10', list: 10, rows: [2, 3, 4, 5, 6] },
  { check: 'AA-L10-09', list: 10, rows: [4] },
  { check: 'AA-L10-17', list: 10, rows: [5] },
  { check: 'AA-L11-12', list: 11, rows: [2, 3, 4, 5, 6] },
  { check: 'AA-L11-17', list: 11, rows: [5] },
]

/** Checks that must say so many things of children whose lists disagree, whichever row they name. */
export const liiaCounts: readonly { check: string; children: number }[] = [
  { check: 'AA-X01', children: 5 },
  { check: 'AA-X03', children: 5 },
  { check: 'AA-X04', children: 1 },
]

/** Checks that must say something, where the specification gives neither row nor number. */
export const liiaPresent: readonly { check: string; list: number }[] = [
  { check: 'AA-F14', list: 10 },
  { check: 'AA-F14', list: 11 },
  { check: 'AA-L11-16', list: 11 },
]

/** What the copy of January 2024 has besides: list 9 with its four new columns, all blank. */
export const answersOf2024: readonly string[] = ['AA-L9-13', 'AA-L9-14', 'AA-L9-16']
