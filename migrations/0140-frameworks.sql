-- Inspection frameworks ship as content. What an administrator amends or adds is a copy in the database, with the version it
-- is based on (FW-1); what an inspection was done under is kept for ever beside it (FW-2), whatever ships later.
create table framework_copy (
  id uuid primary key references record (id),
  code text not null unique,
  -- The council's own count, from 1; the shipped version it is based on, or null where the council added it.
  own_version integer not null check (own_version > 0),
  base_version integer,
  content jsonb not null
);
call access.protect('framework_copy', 'id');

-- A rule of policy for tables that belong to no record: whoever is signed in may read; rows are added and never altered.
create table framework_used (
  code text not null,
  edition text not null,
  content jsonb not null,
  first_used_at timestamptz not null,
  primary key (code, edition)
);
-- A person said that a fact stands so in the current handbook. `words` is the fact as it stood: another wording is not confirmed.
create table framework_confirmation (
  id uuid primary key,
  code text not null,
  fact text not null,
  words text not null,
  confirmed_by uuid not null references person (id),
  confirmed_at timestamptz not null,
  unique (code, fact, words)
);
create procedure access.protect_shared(target regclass) language plpgsql as $$
begin
  execute format('alter table %s enable row level security', target);
  execute format('alter table %s force row level security', target);
  execute format('create policy signed_in on %s for select to sightline_app using
    ((select access.person()) is not null or (select access.system()) is not null)', target);
  execute format('create policy may_add on %s for insert to sightline_app with check
    ((select access.person()) is not null or (select access.system()) is not null)', target);
  execute format('grant select, insert on %s to sightline_app', target);
end $$;
call access.protect_shared('framework_used');
call access.protect_shared('framework_confirmation');
