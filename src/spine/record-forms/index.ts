export { type ChangeForm, changeForm, orRefuse } from './change-form.tsx'
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
export { type NewForm, newForm, ownerField, type Words, type WordsForm, wordsForm } from './words-form.tsx'
