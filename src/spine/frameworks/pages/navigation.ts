/** The second level under Inspection; the module's own pages use it too, so that frameworks stand where people look for them. */
export const inspectionNavigation = (current: string) => ({
  label: 'Inspection',
  items: [
    { text: 'History', href: '/inspections', current: current === '/inspections' },
    { text: 'Areas to improve', href: '/inspections/areas', current: current === '/inspections/areas' },
    { text: 'National picture', href: '/inspections/national', current: current === '/inspections/national' },
    { text: 'Frameworks', href: '/frameworks', current: current === '/frameworks' },
  ],
})
