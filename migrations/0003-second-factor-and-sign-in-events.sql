-- Second factor, set-password links, and what is kept of signing in.

-- An account of the fictional council may be entered with one press in the demo; an account of a real person never.
alter table account add column one_click boolean not null default false;
alter table account add column password_set_at timestamptz;
-- Wrong codes are counted apart from wrong passwords, so that a right password cannot wipe them out.
alter table account add column code_failures integer not null default 0;
-- A secret shown to be scanned and not yet proved by a code belongs to the session that asked for it, so that nobody
-- else's page can show the secret somebody ends up using.
alter table session add column pending_secret text;
alter table session add column proved_at timestamptz;

-- A link, made by an administrator or by the command for the first one, with which a person sets a password once.
create table set_password_link (
  id uuid primary key,
  token_hash text not null unique,
  person_id uuid not null references person (id),
  made_by uuid references person (id),
  made_at timestamptz not null,
  ends_at timestamptz not null,
  used_at timestamptz
);
create index set_password_link_person on set_password_link (person_id);
alter table set_password_link enable row level security;
alter table set_password_link force row level security;
create policy signing_in on set_password_link to sightline_app using ((select access.system()) is not null);
grant select, insert, update on set_password_link to sightline_app;

-- What happened to an account, for the person and for administrators. Added to and never changed. It holds ids alone:
-- no e-mail address, no browser, no network address.
create table sign_in_event (
  id uuid primary key,
  person_id uuid not null references person (id),
  at timestamptz not null,
  what text not null check (what in ('account opened', 'signed in', 'signed out', 'wrong password', 'wrong code',
    'locked', 'recovery code used', 'second factor set', 'second factor removed', 'recovery codes made',
    'password changed', 'password set by link', 'set-password link made', 'sessions ended')),
  -- Who did it where that was somebody else.
  by_id uuid references person (id)
);
create index sign_in_event_person on sign_in_event (person_id, at);
alter table sign_in_event enable row level security;
alter table sign_in_event force row level security;
create policy may_read on sign_in_event for select to sightline_app using
  (person_id = (select access.person()) or (select access.system()) is not null
    or 'role:administrator' = any ((select access.principals())::text[]));
create policy may_add on sign_in_event for insert to sightline_app with check
  (person_id = (select access.person()) or (select access.system()) is not null);
grant select, insert on sign_in_event to sightline_app;

-- Wrong tries by network address, kept for a quarter of an hour, so that one address cannot try many accounts.
create table sign_in_try (
  id uuid primary key,
  address_hash text not null,
  at timestamptz not null
);
create index sign_in_try_address on sign_in_try (address_hash, at);
alter table sign_in_try enable row level security;
alter table sign_in_try force row level security;
create policy signing_in on sign_in_try to sightline_app using ((select access.system()) is not null);
grant select, insert, delete on sign_in_try to sightline_app;
