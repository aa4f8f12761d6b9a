import { classNames } from './class-names.ts'
import { FormGroupBox, HintAndError } from './FormGroup.tsx'
import { describedByIds, present } from './field.ts'
import { Hint } from './Hint.tsx'
import { Label } from './Label.tsx'
import { BareTextarea, type TextareaProps } from './Textarea.tsx'

export type CharacterCountProps = TextareaProps & {
  /** Characters allowed; the server checks again. */
  maxLength?: number | undefined
  /** Words allowed, instead of characters. */
  maxWords?: number | undefined
  /** `characters` counts what a person sees as one character; `length` counts as computers do. */
  countType?: 'length' | 'characters' | 'words' | undefined
  /** Percentage after which the count is shown. */
  threshold?: number | undefined
  /** Our own words for the limit; `%{count}` stands for the figure. */
  limitText?: string | undefined
}

export function CharacterCount(props: CharacterCountProps) {
  const id = props.id ?? props.name
  const countType = props.countType ?? (props.maxWords === undefined ? undefined : 'words')
  const describedBy = describedByIds(id, { ...props, describedBy: `${id}-info` })
  return (
    <FormGroupBox
      error={props.error}
      class={classNames('govuk-character-count', props.groupClass)}
      settings={{
        'data-module': 'govuk-character-count',
        'data-maxlength': props.maxLength,
        'data-maxwords': props.maxWords,
        'data-threshold': props.threshold,
        'data-count-type': countType,
      }}
    >
      <Label for={id} size={props.labelSize} isPageHeading={props.labelIsPageHeading} class={props.labelClass}>
        {props.label}
      </Label>
      <HintAndError id={id} hint={props.hint} error={props.error} />
      <BareTextarea
        {...props}
        id={id}
        describedBy={describedBy}
        class={classNames('govuk-js-character-count', props.class)}
      />
      <Hint id={`${id}-info`} class="govuk-character-count__message">
        {present(limitWords(props, countType)) ? limitWords(props, countType) : null}
      </Hint>
    </FormGroupBox>
  )
}

function limitWords(props: CharacterCountProps, countType: string | undefined): string | undefined {
  const limit = props.maxWords ?? props.maxLength
  if (limit === undefined) return undefined
  const words = props.limitText ?? `You can enter up to %{count} ${countType === 'words' ? 'words' : 'characters'}`
  return words.replace('%{count}', String(limit))
}
