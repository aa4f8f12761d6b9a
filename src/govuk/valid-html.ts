// Test only: what is wrong with a page's HTML, one line each.
import { HtmlValidate } from 'html-validate'

const validator = new HtmlValidate({
  extends: ['html-validate:recommended'],
  rules: {
    // How the renderer writes is its own affair.
    'void-style': 'off',
    'doctype-style': 'off',
    'no-inline-style': 'error',
    // Markup of the Design System that these rules do not know.
    'prefer-native-element': 'off',
    'no-redundant-role': 'off',
    // It gives a password `autocapitalize`, which counts once the password is shown as text.
    'input-attributes': 'off',
    // A page's own title may be as long as a record's.
    'long-title': 'off',
    // One name, several boxes: that is how HTML sends a list.
    'form-dup-name': ['error', { shared: ['radio', 'checkbox', 'button'] }],
  },
})

export async function htmlFaults(html: string): Promise<string[]> {
  const report = await validator.validateString(html)
  return report.results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message, line, column }) => `${line}:${column} ${ruleId}: ${message}`),
  )
}
