import {
  type INumberingOptions,
  type IParagraphStyleOptions,
  type IStylesOptions,
  LevelFormat,
  LineRuleType,
} from 'docx'

/** Distances are in twentieths of a point, sizes in half points, as Word keeps them. */
const INK = '14213D'
const PETROL = '0B4F6C'
const RULE = 'B9B3A4'
const HEADER_FILL = 'E4EDF1'
const FONT = 'Arial'

/** Names by which the writer asks for a style; each is a style of the file that its owner can change in one place. */
export const STYLE = {
  numbered: 'ListNumber',
  bullet: 'ListBullet',
  caption: 'Caption',
  table: 'CouncilTable',
  cover: 'CouncilCover',
  tableText: 'TableText',
  tableHeading: 'TableHeading',
  picture: 'Picture',
  header: 'Header',
  footer: 'Footer',
} as const

const NUMBERED_PARAGRAPHS = 'numbered-paragraphs'
const BULLETS = 'bullets'

/** Numbering of the paper: one list for every numbered paragraph, so that numbers run on; one for bullets. */
export const wordNumbering: INumberingOptions = {
  config: [
    {
      reference: NUMBERED_PARAGRAPHS,
      levels: [
        {
          level: 0,
          format: LevelFormat.DECIMAL,
          text: '%1.',
          style: { paragraph: { indent: { left: 567, hanging: 567 } } },
        },
      ],
    },
    {
      reference: BULLETS,
      levels: [
        {
          level: 0,
          format: LevelFormat.BULLET,
          text: '•',
          style: { paragraph: { indent: { left: 964, hanging: 397 } } },
        },
      ],
    },
  ],
}

/**
 * Styles that the library has no words for, in Word's own: the table style and the paragraph style that all others are
 * based on. The rest are put beside these.
 */
export const stylesInXml = `<?xml version="1.0" encoding="UTF-8"?>
<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">
  <w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style>
  <w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:uiPriority w:val="99"/></w:style>
  ${tableStyle(STYLE.table, 'Council Table', 'firstRow')}
  ${tableStyle(STYLE.cover, 'Council Cover', 'firstCol')}
</w:styles>`.replace(/>\s+</g, '><')

/** Two styles and not one with switches: some programs shade what the switches of the table leave out. */
function tableStyle(id: string, name: string, headers: 'firstRow' | 'firstCol'): string {
  const borders = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV']
    .map((side) => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="${RULE}"/>`)
    .join('')
  return `<w:style w:type="table" w:customStyle="1" w:styleId="${id}">
    <w:name w:val="${name}"/><w:basedOn w:val="TableNormal"/><w:uiPriority w:val="99"/><w:qFormat/>
    <w:tblPr>
      <w:tblBorders>${borders}</w:tblBorders>
      <w:tblCellMar>
        <w:top w:w="60" w:type="dxa"/><w:left w:w="100" w:type="dxa"/>
        <w:bottom w:w="60" w:type="dxa"/><w:right w:w="100" w:type="dxa"/>
      </w:tblCellMar>
    </w:tblPr>
    <w:tblStylePr w:type="${headers}">
      <w:tcPr><w:shd w:val="clear" w:color="auto" w:fill="${HEADER_FILL}"/></w:tcPr>
    </w:tblStylePr>
  </w:style>`
}

const textStyle = (id: string, name: string, style: Omit<IParagraphStyleOptions, 'id' | 'name'>) => ({
  id,
  name,
  basedOn: 'Normal',
  quickFormat: true,
  ...style,
})

/** Styles of every paper: a plain sans-serif at 12 points, 11 in tables, in the language given ("en-GB"), headings in the colour given. */
export function wordStyles(language: string, colour?: string): IStylesOptions {
  const accent = colour?.replace('#', '') ?? PETROL
  const heading = (size: number, before: number, shade: string) => ({
    run: { font: FONT, size, bold: true, color: shade },
    paragraph: { spacing: { before, after: 120 }, keepNext: true, keepLines: true },
  })
  return {
    default: {
      document: {
        run: { font: FONT, size: 24, color: INK, language: { value: language } },
        paragraph: { spacing: { after: 160, line: 276, lineRule: LineRuleType.AUTO } },
      },
      title: {
        run: { font: FONT, size: 40, bold: true, color: accent },
        paragraph: { spacing: { after: 240 }, keepLines: true, keepNext: true },
      },
      heading1: heading(32, 360, accent),
      heading2: heading(28, 280, accent),
      heading3: heading(24, 240, INK),
      caption: {
        run: { font: FONT, size: 22, bold: true, color: INK },
        paragraph: { spacing: { before: 240, after: 100 }, keepNext: true },
      },
      hyperlink: { run: { color: accent, underline: { type: 'single' } } },
    },
    paragraphStyles: [
      // The number belongs to the style: someone who goes on writing in Word gets the next number by choosing the style.
      textStyle(STYLE.numbered, 'List Number', {
        paragraph: { numbering: { reference: NUMBERED_PARAGRAPHS, level: 0 } },
      }),
      textStyle(STYLE.bullet, 'List Bullet', {
        paragraph: { spacing: { after: 80 }, numbering: { reference: BULLETS, level: 0 } },
      }),
      textStyle(STYLE.tableText, 'Table Text', {
        run: { size: 22 },
        paragraph: { spacing: { after: 0, line: 252, lineRule: LineRuleType.AUTO } },
      }),
      {
        ...textStyle(STYLE.tableHeading, 'Table Heading', { run: { bold: true } }),
        basedOn: STYLE.tableText,
      },
      textStyle(STYLE.picture, 'Picture', {
        paragraph: { spacing: { before: 120, line: 240, lineRule: LineRuleType.AUTO }, keepNext: true },
      }),
      textStyle(STYLE.header, 'header', {
        run: { size: 20 },
        paragraph: { spacing: { after: 120, line: 240, lineRule: LineRuleType.AUTO } },
      }),
      textStyle(STYLE.footer, 'footer', {
        run: { size: 20 },
        paragraph: { spacing: { after: 0, line: 240, lineRule: LineRuleType.AUTO } },
      }),
    ],
  }
}
