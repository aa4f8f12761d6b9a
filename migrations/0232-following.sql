-- Who follows the public site by e-mail, without an account. The row of whoever stops goes.
create table follower (
  id uuid primary key,
  email text not null check (email <> ''),
  -- What they follow: a part of the site ("meetings"), one publication ("reviews/REV-1"), or everything ('').
  follows text not null,
  -- In every message to them: with it they confirm, and stop.
  token text not null unique,
  asked_at timestamptz not null,
  confirmed_at timestamptz,
  unique (email, follows)
);
create index follower_follows on follower (follows) where confirmed_at is not null;
alter table follower enable row level security;
alter table follower force row level security;
create policy kept_by_system on follower to sightline_app using ((select access.system()) is not null)
  with check ((select access.system()) is not null);
grant select, insert, update, delete on follower to sightline_app;
