-- Forms ship as content. What a council makes of one is a copy in the database with the version it is based on; an edition that
-- was used is kept for ever beside it, so that a filled form can be read by its own questions.
create table form_copy (
  id uuid primary key references record (id),
  code text not null unique,
  own_version integer not null check (own_version > 0),
  base_version integer,
  content jsonb not null
);
call access.protect('form_copy', 'id');

create table form_used (
  code text not null,
  edition text not null,
  content jsonb not null,
  first_used_at timestamptz not null,
  primary key (code, edition)
);
call access.protect_shared('form_used');

-- A section of a form that is being filled: a record of its own, owned by whoever answers it, so that people who answer at the
-- same time do not stand in each other's way and nobody writes over another's answers.
create table form_section (
  id uuid primary key references record (id),
  about_id uuid not null references record (id),
  code text not null,
  edition text not null,
  key text not null,
  position integer not null,
  answers jsonb not null default '{}',
  unique (about_id, key)
);
call access.protect('form_section', 'id');
