export { newForm, ownerField, wordsForm } from '../../../spine/record-forms/index.ts'
