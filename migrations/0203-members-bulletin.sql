-- The members' bulletin (H24): what members are told between meetings, and who has said that they read it.
create table bulletin (
  id uuid primary key references record (id),
  intro text not null default '',
  -- In order, each with kind, heading, words and the reference of a record or nothing.
  items jsonb not null default '[]',
  status text not null check (status in ('draft', 'issued')),
  issued_on date,
  check (status = 'draft' or issued_on is not null)
);
call access.protect('bulletin', 'id');

create table bulletin_reader (
  bulletin_id uuid not null references bulletin (id),
  person_id uuid not null references person (id),
  acknowledged_at timestamptz,
  primary key (bulletin_id, person_id)
);
create index bulletin_reader_person on bulletin_reader (person_id);
call access.protect('bulletin_reader', 'bulletin_id');
