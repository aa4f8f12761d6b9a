import type { WordDocument } from './write-word.ts'

/** A plain picture of the size given. */
const greySvg = (width: number, height: number) =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><rect width="100%" height="100%" fill="#b0b0b0"/></svg>`

/** A committee paper of an invented council with every kind of block in it, long enough to run over pages. */
export const examplePaper: WordDocument = {
  title: 'Improvement plan: position at 31 May',
  author: 'Marlingford Council',
  header: 'Marlingford Council · Children’s Services Committee',
  footer: 'Public',
  blocks: [
    {
      kind: 'keyValue',
      rows: [
        { key: 'Committee', value: 'Children’s Services Committee' },
        { key: 'Date', value: '30 June 2026' },
        { key: 'Subject', value: 'Improvement plan: position at 31 May' },
        { key: 'Report of', value: 'Director of Children’s Services' },
        { key: 'For', value: 'Information' },
      ],
    },
    { kind: 'heading', level: 1, text: 'Summary' },
    { kind: 'paragraph', text: 'Of 24 actions, 18 are on time, 4 are late & 2 await proof of <effect>.' },
    { kind: 'heading', level: 1, text: 'Main report' },
    { kind: 'heading', level: 2, text: 'Background' },
    { kind: 'paragraph', numbered: true, text: 'The plan was agreed on 12 January 2026 and is reported every month.' },
    {
      kind: 'paragraph',
      numbered: true,
      text: [
        { text: 'The framework is published by the ' },
        { text: 'inspectorate', href: 'https://example.org/framework' },
        { text: '. It asks ' },
        { text: 'what difference', bold: true },
        { text: ' has been made; a ' },
        { text: 'script', href: 'javascript:alert(1)' },
        { text: ' is not a link.' },
      ],
    },
    { kind: 'bullets', items: ['a baseline audit of all open cases', 'observations of practice', 'coaching'] },
    { kind: 'heading', level: 2, text: 'Late actions' },
    {
      kind: 'paragraph',
      numbered: true,
      text: 'The actions that are late are listed with the reason given by the lead.',
    },
    {
      kind: 'table',
      caption: 'Table 1: Actions by status',
      columns: [
        { header: 'Reference', width: 3 },
        { header: 'Action', width: 6 },
        { header: 'Lead', width: 3 },
        { header: 'Days late', width: 2, align: 'right' },
      ],
      rows: Array.from({ length: 32 }, (_, index) => [
        `ACT-${index + 1}`,
        'Review the cases that closed in the last twelve months with the agreed tool',
        'Team Manager,\nAssessment',
        String(index * 3),
      ]),
    },
    { kind: 'paragraph', numbered: true, text: 'No action has been late for more than one quarter.' },
    { kind: 'table', caption: 'Table 2: Withdrawn actions', columns: [{ header: 'Action', width: 1 }], rows: [] },
    {
      kind: 'picture',
      svg: greySvg(1200, 300),
      alt: 'Actions done each month: 2 in March, 5 in April, 9 in May.',
      width: 1200,
      height: 300,
      caption: 'Figure 1: Actions done each month',
    },
    { kind: 'orientation', to: 'landscape' },
    { kind: 'heading', level: 1, text: 'Appendix 1: the plan' },
    {
      kind: 'table',
      caption: 'The plan by work stream',
      columns: [
        { header: 'No.', width: 1 },
        { header: 'Key milestones', width: 8 },
        { header: 'Lead person', width: 3 },
        { header: 'Timescale', width: 3 },
      ],
      rows: [['1.1', 'Set up the forward plan of meetings', 'Ada Wren', '31.05.26']],
    },
    { kind: 'orientation', to: 'portrait' },
    { kind: 'heading', level: 1, text: 'Background papers' },
    { kind: 'heading', level: 3, text: 'Published' },
    { kind: 'bullets', items: ['The framework'] },
    { kind: 'pageBreak' },
    { kind: 'paragraph', text: 'Contact: programme office' },
  ],
}
