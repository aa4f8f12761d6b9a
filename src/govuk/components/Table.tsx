import type { ComponentChildren } from 'preact'
import { classNames } from './class-names.ts'
import { present } from './field.ts'
import type { TextSize } from './text-size.ts'

export type Cell = {
  content: ComponentChildren
  /** Figures: aligned right, tabular. */
  numeric?: boolean | undefined
  colSpan?: number | undefined
  rowSpan?: number | undefined
  class?: string | undefined
}

export type HeadCell = Cell & { sort?: 'ascending' | 'descending' | 'none' | undefined }

export type TableProps = {
  rows: readonly (readonly (Cell | string)[])[]
  head?: readonly (HeadCell | string)[] | undefined
  caption?: ComponentChildren
  captionSize?: TextSize | undefined
  captionHidden?: boolean | undefined
  captionId?: string | undefined
  /** The first column names the row. */
  firstCellIsHeader?: boolean | undefined
  small?: boolean | undefined
  class?: string | undefined
}

export function Table(props: TableProps) {
  return (
    <table class={classNames('govuk-table', props.small && 'govuk-table--small-text-until-tablet', props.class)}>
      {present(props.caption) ? (
        <caption
          id={props.captionId}
          class={classNames(
            'govuk-table__caption',
            props.captionSize && `govuk-table__caption--${props.captionSize}`,
            props.captionHidden && 'govuk-visually-hidden',
          )}
        >
          {props.caption}
        </caption>
      ) : null}
      {props.head ? (
        <thead class="govuk-table__head">
          <tr class="govuk-table__row">{props.head.map((cell) => headCell(asCell(cell)))}</tr>
        </thead>
      ) : null}
      <tbody class="govuk-table__body">
        {props.rows.map((row) => (
          <tr class="govuk-table__row">
            {row.map((cell, index) =>
              index === 0 && props.firstCellIsHeader ? rowHeader(asCell(cell)) : bodyCell(asCell(cell)),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

const asCell = <C extends Cell>(cell: C | string): C | Cell => (typeof cell === 'string' ? { content: cell } : cell)

function headCell(cell: HeadCell) {
  return (
    <th
      scope="col"
      class={classNames('govuk-table__header', cell.numeric && 'govuk-table__header--numeric', cell.class)}
      colSpan={cell.colSpan}
      rowSpan={cell.rowSpan}
      aria-sort={cell.sort}
    >
      {cell.content}
    </th>
  )
}

function rowHeader(cell: Cell) {
  return (
    <th scope="row" class={classNames('govuk-table__header', cell.class)} colSpan={cell.colSpan} rowSpan={cell.rowSpan}>
      {cell.content}
    </th>
  )
}

function bodyCell(cell: Cell) {
  return (
    <td
      class={classNames('govuk-table__cell', cell.numeric && 'govuk-table__cell--numeric', cell.class)}
      colSpan={cell.colSpan}
      rowSpan={cell.rowSpan}
    >
      {cell.content}
    </td>
  )
}
