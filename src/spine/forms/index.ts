export { AnswersShown } from './pages/answers-shown.tsx'
export { QuestionField } from './pages/question-field.tsx'
export { routes as formRoutes } from './pages/routes.ts'
export {
  type FormAnswer,
  type FormAnswers,
  headingOf,
  isAnswered,
  linesOf,
  meaning,
  missingFrom,
  partsOfForm,
  rowsOf,
  wordsOf,
} from './rules/answers.ts'
export type { Form, FormQuestion, FormSection } from './rules/form.ts'
export { formBlocks, type SignedLine } from './rules/form-blocks.ts'
export { readAnswers } from './rules/read-answers.ts'
export { type SignedDraft, signedDrafts, standingFor } from './rules/signed-drafts.ts'
export { formKind, formSectionKind } from './store/form-kinds.ts'
export { currentForm, formsFor, pinnedForm } from './use-cases/current-forms.ts'
export {
  type FilledFor,
  type FilledForm,
  type FilledSection,
  filledForm,
  giveSection,
  maySectionBeWritten,
  ownsSection,
  startForm,
  writeSection,
} from './use-cases/fill-form.ts'
