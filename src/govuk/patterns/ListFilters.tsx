import { Button } from '../components/Button.tsx'
import { Checkboxes } from '../components/Checkboxes.tsx'
import { Input } from '../components/Input.tsx'
import { Select } from '../components/Select.tsx'
import {
  type Filter,
  filterField,
  type ListDefinition,
  type ListQuery,
  listHref,
  withoutFilter,
  withoutFilters,
} from './list-query.ts'

type Props = { path: string; query: ListQuery; definition: ListDefinition }

/** A GET form, so that the filtered list is an address that can be kept and sent. */
export function ListFilters({ path, query, definition }: Props) {
  if (definition.filters.length === 0) return null
  const sorted = query.sort !== definition.defaultSort.column || query.direction !== definition.defaultSort.direction
  return (
    <form method="get" action={path} class="sl-filters" aria-label="Filter the list">
      <div class="sl-filters__fields">
        {definition.filters.map((filter) => (
          <FilterField filter={filter} chosen={query.filters[filter.name] ?? []} />
        ))}
        <Button variant="secondary" class="sl-filters__button">
          Filter
        </Button>
      </div>
      {sorted ? (
        <>
          <input type="hidden" name="sort" value={query.sort} />
          <input type="hidden" name="direction" value={query.direction} />
        </>
      ) : null}
      {query.all ? <input type="hidden" name="show" value="all" /> : null}
    </form>
  )
}

function FilterField({ filter, chosen }: { filter: Filter; chosen: readonly string[] }) {
  const id = filterField(filter.name)
  if (filter.kind === 'text') {
    const { name, label, hint, error } = filter
    return <Input id={id} name={name} label={label} hint={hint} error={error} value={chosen[0]} />
  }
  if (filter.kind === 'select') {
    const items = [{ value: '', text: filter.any ?? 'Any' }, ...filter.options]
    return <Select id={id} name={filter.name} label={filter.label} items={items} value={chosen[0]} />
  }
  return (
    <Checkboxes
      id={id}
      name={filter.name}
      label={filter.label}
      small
      values={chosen}
      items={filter.options.map(({ value, text }) => ({ value, label: text }))}
    />
  )
}

/** What is filtered now; each chip is a link to the list without it. */
export function FilterChips({ path, query, definition }: Props) {
  const chips = definition.filters.flatMap((filter) =>
    (query.filters[filter.name] ?? []).map((value) => ({ filter, value, text: wordsOf(filter, value) })),
  )
  if (chips.length === 0) return null
  return (
    <ul class="sl-chips" aria-label="Filters in use">
      {chips.map(({ filter, value, text }) => (
        <li class="sl-chips__item">
          <a class="sl-chip" href={listHref(path, withoutFilter(query, filter.name, value), definition)}>
            <span class="govuk-visually-hidden">Remove filter </span>
            {`${filter.label}: ${text}`}
            <span class="sl-chip__cross" aria-hidden="true">
              ×
            </span>
          </a>
        </li>
      ))}
      <li class="sl-chips__item">
        <a class="govuk-link" href={listHref(path, withoutFilters(query), definition)}>
          Clear all filters
        </a>
      </li>
    </ul>
  )
}

function wordsOf(filter: Filter, value: string): string {
  if (filter.kind === 'text') return value
  return filter.options.find((option) => option.value === value)?.text ?? value
}
