/** What stands in a cell of a frozen paper's figures: as a dataset gave it. */
export type Cell = string | number | null | { text: string; href: string }
export type FigureRow = Readonly<Record<string, Cell>>

/** The figures of one live block of a paper, with what they were drawn from. */
export type Figures = { dataset: string; version: number; rows: readonly FigureRow[] }

export const questionKinds = ['late', 'worse', 'unproved', 'to ask'] as const
export type QuestionKind = (typeof questionKinds)[number]

/** A question that a member might put, with what in the paper it rests on. */
export type MemberQuestion = { kind: QuestionKind; about: string; question: string; because: string }
