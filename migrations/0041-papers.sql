-- Papers for meetings, their sections, what is kept when they are frozen, and who signed them.

create table paper (
  id uuid primary key references record (id),
  meeting_id uuid not null references meeting (id),
  body_id uuid not null references body (id),
  template text not null,
  template_version integer not null,
  report_of text not null,
  openness text not null check (openness in ('public', 'exempt')),
  purpose text not null check (purpose in ('information', 'decision')),
  -- The day whose position the paper's figures show.
  as_at date not null,
  status text not null check (status in ('draft', 'frozen')),
  edition text not null check (edition in ('original', 'revised', 'supplement')),
  follows_id uuid references paper (id)
);
create index paper_meeting on paper (meeting_id);
create index paper_body on paper (body_id, template);

-- A section is a record of its own: its drafts are for the service alone, even once the paper itself is read by others.
create table paper_section (
  id uuid primary key references record (id),
  paper_id uuid not null references paper (id),
  key text not null,
  position integer not null,
  words text not null default '',
  state text not null check (state in ('empty', 'draft', 'ready')),
  unique (paper_id, key)
);

-- What a paper was on the day that it was frozen: wording, figures, template, and the very bytes that went out.
create table paper_frozen (
  paper_id uuid primary key references paper (id),
  frozen_at timestamptz not null,
  frozen_by uuid not null,
  content jsonb not null,
  html text not null,
  word bytea not null,
  html_hash text not null,
  word_hash text not null,
  hash text not null
);

-- A signature is bound to the hash of what was signed. It is given once and never altered.
create table sign_off (
  id uuid primary key,
  record_id uuid not null references record (id),
  hash text not null,
  person_id uuid not null references person (id),
  acting_for_id uuid references person (id),
  role text not null check (role <> ''),
  capacity text not null check (capacity <> ''),
  signed_on date not null,
  signed_at timestamptz not null,
  view text not null check (view in ('agrees', 'dissents')),
  words text not null default '',
  check (view = 'agrees' or words <> ''),
  unique (record_id, hash, person_id)
);

call access.protect('paper', 'id');
call access.protect('paper_section', 'id');
call access.protect('paper_frozen', 'paper_id');
call access.protect('sign_off', 'record_id');
revoke update on paper_frozen from sightline_app;
revoke update on sign_off from sightline_app;

-- The second lock on a frozen paper: whatever the program does, neither its heading nor its sections can change.
create function refuse_change_to_frozen_paper() returns trigger language plpgsql as $$
begin
  if old is not distinct from new then return new; end if;
  if tg_table_name = 'paper' then
    if old.status = 'frozen' then raise exception 'a frozen paper does not change'; end if;
  elsif exists (select 1 from paper p where p.id = old.paper_id and p.status = 'frozen') then
    raise exception 'a section of a frozen paper does not change';
  end if;
  return new;
end $$;
create trigger frozen_paper before update on paper for each row execute function refuse_change_to_frozen_paper();
create trigger frozen_section before update on paper_section for each row execute function refuse_change_to_frozen_paper();
