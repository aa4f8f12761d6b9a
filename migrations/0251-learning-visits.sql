-- A visit of members to a service: why, what they brought back (K12). No name of a child, family or worker belongs here.
create table learning_visit (
  id uuid primary key references record (id),
  body_id uuid not null references body (id),
  card text not null,
  visited_on date not null,
  purpose text not null default '',
  themes text not null default '',
  themes_sent_on date,
  check (themes_sent_on is null or themes <> '')
);
create index learning_visit_body on learning_visit (body_id, visited_on);
call access.protect('learning_visit', 'id');

create table visit_note (
  visit_id uuid not null references learning_visit (id),
  person_id uuid not null references person (id),
  noted_at timestamptz not null,
  seen text not null default '',
  heard text not null default '',
  well text not null default '',
  worried text not null default '',
  ask text not null default '',
  primary key (visit_id, person_id)
);
create index visit_note_person on visit_note (person_id);
call access.protect('visit_note', 'visit_id');
