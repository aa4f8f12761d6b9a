import { missing, reviewedInTime, visitedInTime } from './care-measures.ts'
import type { Measure } from './measure.ts'
import { all, byCode, is, open } from './row-tests.ts'

const isOut = is('placementLocation', 'Out')
const openOut = all(open, isOut)
const openIn = all(open, is('placementLocation', 'In'))
const inOpen = 'Share of open rows.'

/** Children in care in and out of area, beside each other (F09). */
export const careAreaMeasures: readonly Measure[] = [
  {
    key: 'claByLocation',
    list: 8,
    kind: 'distribution',
    name: 'Children in care in and out of area',
    how: inOpen,
    among: open,
    part: byCode('placementLocation'),
  },
  {
    key: 'claByHostAuthority',
    list: 8,
    kind: 'distribution',
    name: 'Children in care by the council that they live in',
    how: inOpen,
    among: open,
    part: (row) => row.text('placementAuthority'),
  },
  {
    key: 'claOut',
    list: 8,
    kind: 'share',
    name: 'Children placed out of area',
    how: 'b) Out, of open rows.',
    among: open,
    of: isOut,
  },
  {
    key: 'claOutByProvider',
    list: 8,
    kind: 'distribution',
    name: 'Children out of area by provider',
    how: 'Share of open rows out of area.',
    among: openOut,
    part: byCode('placementProvider'),
  },
  {
    key: 'claOutVisitInTime',
    list: 8,
    kind: 'share',
    name: 'Children out of area visited in time',
    how: 'As for all children, of those out of area.',
    among: openOut,
    of: visitedInTime,
  },
  {
    key: 'claInVisitInTime',
    list: 8,
    kind: 'share',
    name: 'Children in area visited in time',
    how: 'As for all children, of those in area.',
    among: openIn,
    of: visitedInTime,
  },
  {
    key: 'claOutReviewInTime',
    list: 8,
    kind: 'share',
    name: 'Children out of area reviewed in time',
    how: 'As for all children, of those out of area.',
    among: openOut,
    of: reviewedInTime,
  },
  {
    key: 'claInReviewInTime',
    list: 8,
    kind: 'share',
    name: 'Children in area reviewed in time',
    how: 'As for all children, of those in area.',
    among: openIn,
    of: reviewedInTime,
  },
  {
    key: 'claOutMissing',
    list: 8,
    kind: 'share',
    name: 'Children out of area who went missing',
    how: 'One or more episodes, of those out of area.',
    among: openOut,
    of: missing,
  },
  {
    key: 'claInMissing',
    list: 8,
    kind: 'share',
    name: 'Children in area who went missing',
    how: 'One or more episodes, of those in area.',
    among: openIn,
    of: missing,
  },
]
