import { describe, expect, it } from 'vitest'
import { sayTeam, type TeamFigure } from './beside-each-other.ts'

const caseload = (team: number): TeamFigure => ({
  title: 'Caseload',
  strand: 'workforce',
  polarity: 'lower',
  team,
  service: 18,
})
const audits = (team: number | null): TeamFigure => ({
  title: 'Audits good',
  strand: 'practice',
  polarity: 'higher',
  team,
  service: 70,
})

describe('a team’s workforce beside its practice', () => {
  it('says what stands together, and only asks whether one brings the other', () => {
    const words = sayTeam('Assessment', [caseload(24), audits(50)])
    expect(words).toContain('“Caseload” and, beside it, for “Audits good”')
    expect(words).toContain('Ask whether')
  })
  it('says where only one of the two is worse, and where neither is', () => {
    expect(sayTeam('Assessment', [caseload(24), audits(80)])).toContain('its practice does not show it')
    expect(sayTeam('Assessment', [caseload(12), audits(50)])).toContain('its workforce does not account for it')
    expect(sayTeam('Assessment', [caseload(12), audits(null)])).toContain('no worse than the service')
  })
})
