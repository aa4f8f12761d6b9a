import type { RiskCategory } from '../store/risk-kind.ts'

/** What each category is called. */
export const categoryWords: Readonly<Record<RiskCategory, string>> = {
  programme: 'The programme',
  'data supply': 'Data supply',
  practice: 'Practice',
  people: 'People',
  partnership: 'Partnership',
}

/** The views of the register. */
export const risksNavigation = (current: string) => ({
  label: 'Risks',
  items: [
    { text: 'Register', href: '/risks', current: current === '/risks' },
    { text: 'Matrix', href: '/risks/matrix', current: current === '/risks/matrix' },
    { text: 'Checks', href: '/risks/checks', current: current === '/risks/checks' },
    { text: 'As at a date', href: '/as-at?list=risks' },
  ],
})
