// The package ships no types; these cover what sightline.ts uses of it.
declare module 'govuk-frontend' {
  type Component = new (root: Element, config?: object) => object
  export const Button: Component
  export const CharacterCount: Component
  export const Checkboxes: Component
  export const ErrorSummary: Component
  export const FileUpload: Component
  export const NotificationBanner: Component
  export const PasswordInput: Component
  export const Radios: Component
  export const ServiceNavigation: Component
  export const SkipLink: Component
  export function createAll(component: Component, config?: object): void
}
