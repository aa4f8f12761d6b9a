-- What the public may see: copies made on purpose and never altered. The public reads these and nothing else. One that is withdrawn,
-- or that a later one took the place of, is no longer given to anybody but those who may read what it was made from.
create table publication (
  id uuid primary key,
  source_id uuid not null references record (id),
  kind text not null,
  -- Where the public finds it: "reviews/REV-1".
  address text not null,
  title text not null,
  hash text not null,
  published_by uuid not null,
  published_at timestamptz not null,
  replaced_at timestamptz,
  withdrawn_at timestamptz,
  withdrawn_by uuid,
  -- Read by the public in its place.
  withdrawn_reason text not null default '',
  check ((withdrawn_at is null) = (withdrawn_reason = ''))
);
create index publication_address on publication (address, published_at);
create index publication_source on publication (source_id);
create index publication_kind on publication (kind, published_at);

create table publication_content (
  publication_id uuid primary key references publication (id),
  content jsonb not null,
  html text not null
);
create table publication_file (
  publication_id uuid not null references publication (id),
  name text not null,
  type text not null,
  bytes bytea not null,
  hash text not null,
  primary key (publication_id, name)
);

-- That something was published, where and whether it still stands, is for everybody; what it says is not once it is withdrawn.
alter table publication enable row level security;
alter table publication force row level security;
create policy known_to_all on publication for select to sightline_app using (true);
create policy reader_sees_all on publication for select to sightline_reader using (true);
create policy may_add on publication for insert to sightline_app with check
  ((select access.person()) is not null or (select access.system()) is not null);
create policy may_withdraw on publication for update to sightline_app using
  ((select access.person()) is not null or (select access.system()) is not null);
grant select, insert on publication to sightline_app;
grant update (replaced_at, withdrawn_at, withdrawn_by, withdrawn_reason) on publication to sightline_app;
grant select on publication to sightline_reader;

create procedure access.protect_publication(target regclass) language plpgsql as $$
begin
  execute format('alter table %s enable row level security', target);
  execute format('alter table %s force row level security', target);
  execute format('create policy while_it_stands on %s for select to sightline_app using (
    (select access.system()) is not null or exists (select 1 from public.publication p where p.id = %s.publication_id
      and ((p.withdrawn_at is null and p.replaced_at is null) or exists (
        select 1 from public.record_reader r where r.record_id = p.source_id
          and r.principal = any ((select access.principals())::text[]) and (select access.person()) is not null
          and (r.until is null or r.until >= (select access.today()))))))', target, target);
  execute format('create policy may_add on %s for insert to sightline_app with check
    ((select access.person()) is not null or (select access.system()) is not null)', target);
  execute format('create policy reader_sees_all on %s for select to sightline_reader using (true)', target);
  execute format('grant select, insert on %s to sightline_app', target);
  execute format('grant select on %s to sightline_reader', target);
end $$;
call access.protect_publication('publication_content');
call access.protect_publication('publication_file');

-- What came in through forms that anyone may send, so that no machine can send thousands. An address is kept as a hash that holds
-- for the hour and goes with it.
create table public_form_try (
  id uuid primary key,
  form text not null,
  address_hash text not null,
  at timestamptz not null
);
create index public_form_try_form on public_form_try (form, at);
alter table public_form_try enable row level security;
alter table public_form_try force row level security;
create policy counting on public_form_try to sightline_app using ((select access.system()) is not null)
  with check ((select access.system()) is not null);
grant select, insert, delete on public_form_try to sightline_app;
