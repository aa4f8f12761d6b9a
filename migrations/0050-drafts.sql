-- What somebody typed and did not get to send: kept by person and form, gone after 30 days.
create table draft (
  person_id uuid not null references person (id),
  form text not null,
  typed jsonb not null,
  kept_at timestamptz not null,
  primary key (person_id, form)
);
call access.protect_own('draft', 'person_id');
grant delete on draft to sightline_app;
