-- What a committee has set out to do better itself, and what shows the improvement board that it did (G51).
create table committee_aim (
  id uuid primary key references record (id),
  body_id uuid not null references body (id),
  heading text not null,
  found text not null check (found <> ''),
  wanted text not null default '',
  evidence text not null default '',
  standing text not null check (standing in ('open', 'met', 'dropped')),
  because text not null default '',
  check (standing <> 'met' or evidence <> ''),
  check (standing <> 'dropped' or because <> '')
);
create index committee_aim_body on committee_aim (body_id, heading);
call access.protect('committee_aim', 'id');
