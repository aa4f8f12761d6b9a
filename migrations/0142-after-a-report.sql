-- What follows a report. Each is a record of its own, since its readers differ from the inspection's.

-- The statement of action with the duties to publish (C05, C06, POST-1 to POST-6), each with its evidence.
create table statement_of_action (
  id uuid primary key references record (id),
  inspection_id uuid not null unique references inspection (id),
  duties jsonb not null,
  cabinet_on date,
  submitted_on date,
  submitted_evidence text not null
);
call access.protect('statement_of_action', 'id');

-- The council's comments on a draft report (C01, ILACS-T12); nothing is added once they have been sent.
create table draft_report (
  id uuid primary key references record (id),
  inspection_id uuid not null unique references inspection (id),
  received_on date not null,
  comments jsonb not null,
  sent_on date
);
call access.protect('draft_report', 'id');

-- What is said on the morning of publication, and to whom (C02, POST-7).
create table publication_pack (
  id uuid primary key references record (id),
  inspection_id uuid not null unique references inspection (id),
  release_on date,
  release_at text not null,
  parts jsonb not null
);
call access.protect('publication_pack', 'id');

-- A monitoring visit (C10): its scope, and for each area it tracks what is claimed, what proves it and what the letter said.
create table monitoring_visit (
  id uuid primary key references record (id),
  inspection_id uuid not null references inspection (id),
  starts date,
  ends date,
  scope text not null,
  pack text not null,
  letter_on date,
  next_on text not null,
  areas jsonb not null
);
create index monitoring_visit_inspection on monitoring_visit (inspection_id);
call access.protect('monitoring_visit', 'id');

-- A direction, notice or commissioner's terms (D12): a chain of versions, with each clause as ordered and as expected (D15).
create table direction (
  id uuid primary key references record (id),
  instrument text not null check (instrument in ('notice', 'direction', 'commissioner', 'support')),
  issued_on date not null,
  ended_on date,
  ended_words text not null,
  inspection_id uuid references inspection (id),
  supersedes_id uuid unique references direction (id),
  clauses jsonb not null
);
call access.protect('direction', 'id');
