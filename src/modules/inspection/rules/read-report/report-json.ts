import type { TaggedItem } from './read-areas.ts'
import type { ReportReading } from './read-report.ts'

/** A reading as JSON, in the field names under which published reports with checked answers are exchanged. */
export function reportToJson(reading: ReportReading) {
  const { kind, authority, dates, judgements, areas } = reading
  const { periods } = dates
  return {
    authority: authority?.name ?? null,
    authority_as_printed: reading.authorityAsPrinted,
    urn: authority?.urn ?? null,
    la_code: authority?.laCode ?? null,
    gss_code: authority?.gssCode ?? null,
    region: authority?.region ?? null,
    successors: authority?.successors ?? [],
    framework: kind.framework,
    framework_version: judgements.version,
    document_type: kind.documentType,
    inspection_dates_as_printed: dates.asPrinted,
    inspection_start: periods[0]?.[0] ?? null,
    inspection_end: periods.at(-1)?.[1] ?? null,
    inspection_periods: periods,
    published: dates.published,
    published_in_document: dates.published !== null,
    published_suggestion: reading.publishedSuggestion,
    lead_inspector: reading.leads.length > 0 ? reading.leads.join(' and ') : null,
    lead_inspectors: reading.leads,
    judgements: Object.fromEntries(judgements.judgements.map(({ label, grade }) => [label, grade])),
    judgement_keys: Object.fromEntries(judgements.judgements.map(({ key, grade }) => [key, grade])),
    judgements_confirmed: judgements.judgements.filter(({ confirmed }) => confirmed).map(({ label }) => label),
    overall_effectiveness: judgements.overall,
    lscb_judgement: judgements.board,
    previous_judgements: reading.previous,
    improvement_heading: areas.heading,
    improvement_style: areas.discursive ? 'discursive' : null,
    improvement_areas: areas.improvement.map(itemToJson),
    priority_actions: areas.priority.map(itemToJson),
    lscb_improvement_areas: areas.boardImprovement.map(itemToJson),
    lscb_priority_actions: areas.boardPriority.map(itemToJson),
    areas_covered: areas.covered.map(itemToJson),
    visit_number: reading.visitNumber,
    statement_due: reading.statementDue,
    questions: reading.questions,
    pages: reading.pages,
  }
}

function itemToJson({ text, points, number, group, box, nationalFramework, themes, responsibleBody }: TaggedItem) {
  return {
    text,
    sub_points: points,
    paragraph: number,
    group,
    page: box.page,
    box,
    responsible_body: responsibleBody,
    national_framework: nationalFramework,
    themes,
  }
}
