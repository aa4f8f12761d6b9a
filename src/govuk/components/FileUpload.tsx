import { classNames } from './class-names.ts'
import { FormGroup } from './FormGroup.tsx'
import { describedByIds, type FieldProps, present } from './field.ts'

export type FileUploadProps = FieldProps & {
  /** File types the browser offers first, such as `.xlsx,.csv`; the server still checks. */
  accept?: string | undefined
  multiple?: boolean | undefined
  disabled?: boolean | undefined
  /** A drop zone where there is JavaScript. */
  dropZone?: boolean | undefined
}

export function FileUpload(props: FileUploadProps) {
  const id = props.id ?? props.name
  const control = (
    <input
      class={classNames('govuk-file-upload', props.class, present(props.error) && 'govuk-file-upload--error')}
      id={id}
      name={props.name}
      type="file"
      accept={props.accept}
      disabled={props.disabled === true}
      multiple={props.multiple === true}
      aria-describedby={describedByIds(id, props)}
    />
  )
  return (
    <FormGroup id={id} field={props}>
      {props.dropZone ? (
        <div class="govuk-file-upload-wrapper" data-module="govuk-file-upload">
          {control}
        </div>
      ) : (
        control
      )}
    </FormGroup>
  )
}
