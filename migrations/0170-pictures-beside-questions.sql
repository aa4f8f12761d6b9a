-- The part of a report's page that a question of a reading is about, drawn when the report is read. For whoever sent the report, and
-- only until they have confirmed what was read or thrown it away.
create table report_reading_picture (
  reading_id uuid not null references report_reading (id) on delete cascade,
  person_id uuid not null references person (id),
  number integer not null check (number >= 0),
  png bytea not null,
  primary key (reading_id, number)
);
call access.protect_own('report_reading_picture', 'person_id');
grant delete on report_reading_picture to sightline_app;
