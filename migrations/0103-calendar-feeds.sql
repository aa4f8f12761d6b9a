-- The secret address of a person's calendar: a hash of its token, so that the database does not hold the address itself.
create table calendar_feed (
  id uuid primary key,
  person_id uuid not null references person (id),
  token_hash text not null unique,
  made_at timestamptz not null,
  ended_at timestamptz
);
create unique index calendar_feed_person on calendar_feed (person_id) where ended_at is null;
call access.protect_own('calendar_feed', 'person_id');
