type TakeAwayProps = {
  /** Addresses that give exactly what is shown as a file. */
  excel?: string | undefined
  csv?: string | undefined
  /** The page with all that is filtered on it, to be printed. */
  print: string
}

/** The ways to take a list away. */
export function TakeAway({ excel, csv, print }: TakeAwayProps) {
  return (
    <ul class="sl-exports" aria-label="Take this list away">
      {excel ? (
        <li>
          <a class="govuk-link" href={excel}>
            Excel
          </a>
        </li>
      ) : null}
      {csv ? (
        <li>
          <a class="govuk-link" href={csv}>
            CSV
          </a>
        </li>
      ) : null}
      <li>
        <a class="govuk-link" data-module="sl-print" href={print}>
          Print
        </a>
      </li>
    </ul>
  )
}
