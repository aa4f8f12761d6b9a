-- Days of elections in the council's area, as the council enters them: before a poll there is neither fieldwork nor publication
-- (ILACS-T9). A day that was entered wrongly is taken away and the row stays, with who did it.
create table election_day (
  id uuid primary key,
  polls_on date not null,
  name text not null check (name <> ''),
  added_by uuid not null references person (id),
  added_at timestamptz not null,
  removed_by uuid references person (id),
  removed_at timestamptz
);
create unique index election_day_once on election_day (polls_on) where removed_at is null;
call access.protect_shared('election_day');
create policy may_take_away on election_day for update to sightline_app
  using ((select access.person()) is not null) with check ((select access.person()) is not null);
grant update (removed_by, removed_at) on election_day to sightline_app;
