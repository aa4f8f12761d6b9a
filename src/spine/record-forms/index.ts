export { type ChangeForm, changeForm, orRefuse } from './change-form.tsx'
export { newForm, ownerField, type Words, wordsForm } from './field-forms.tsx'
export { DeedLinks, recordPage, Section, type Shown } from './record-page.tsx'
export {
  type Field,
  Fields,
  moreRows,
  RowFields,
  readFields,
  readRows,
  typedOf,
  typedOfRows,
} from './row-fields.tsx'
export { day, readDay } from './typed-day.ts'
