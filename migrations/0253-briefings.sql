-- Notes for members by subject: dated, in editions, each with the day by which somebody says whether it is still current (K07).
create table briefing (
  id uuid primary key references record (id),
  subject text not null,
  words text not null check (words <> ''),
  edition integer not null check (edition >= 1),
  dated_on date not null,
  checked_on date not null,
  check_by date not null,
  withdrawn_because text not null default ''
);
create index briefing_check_by on briefing (check_by);
call access.protect('briefing', 'id');

-- What each edition said. Never altered.
create table briefing_edition (
  briefing_id uuid not null references briefing (id),
  edition integer not null,
  title text not null,
  words text not null,
  dated_on date not null,
  primary key (briefing_id, edition)
);
call access.protect('briefing_edition', 'briefing_id');
revoke update on briefing_edition from sightline_app;
