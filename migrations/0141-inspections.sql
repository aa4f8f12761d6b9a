-- Inspections of the council (C04), each by the framework version it was done under, for ever (FW-2).
create table inspection (
  id uuid primary key references record (id),
  framework_code text not null,
  framework_edition text not null,
  event text not null,
  document_type text not null,
  authority text not null,
  -- Fieldwork may have more than one period (FW-7): pairs of first and last day.
  periods jsonb not null,
  first_day date not null,
  published date,
  received_on date,
  lead_inspectors jsonb not null,
  -- As printed and by our key (FW-3).
  judgements jsonb not null,
  previous jsonb not null,
  visit_number integer,
  statement_due date,
  source text not null check (source in ('read', 'typed')),
  foreign key (framework_code, framework_edition) references framework_used (code, edition)
);
call access.protect('inspection', 'id');

-- What a report asks for: quoted and read-only, with what the council writes under it.
create table area (
  id uuid primary key references record (id),
  inspection_id uuid not null references inspection (id),
  list text not null check (list in ('improvement', 'priority', 'recommendation', 'board-improvement', 'board-priority')),
  number text not null,
  position integer not null,
  words text not null check (words <> ''),
  group_words text not null,
  responsible text not null,
  page integer,
  judgement text,
  tags jsonb not null,
  outcome text not null,
  measure text not null,
  voice text not null
);
create index area_inspection on area (inspection_id);
call access.protect('area', 'id');
create function area_words_stand() returns trigger language plpgsql as $$
begin
  if (new.words, new.number, new.list, new.inspection_id) is distinct from (old.words, old.number, old.list, old.inspection_id) then
    raise exception 'the words of a report are quoted and do not change';
  end if;
  return new;
end $$;
create trigger area_words_stand before update on area for each row execute function area_words_stand();

-- A report that somebody uploaded, while it is read and until they have confirmed what was read.
create table report_reading (
  id uuid primary key,
  person_id uuid not null references person (id),
  run_id uuid references run (id),
  file jsonb not null,
  status text not null check (status in ('waiting', 'read', 'unreadable', 'confirmed')),
  reading jsonb,
  why text not null default '',
  inspection_reference text,
  created_at timestamptz not null
);
create index report_reading_person on report_reading (person_id);
call access.protect_own('report_reading', 'person_id');
grant delete on report_reading to sightline_app;
