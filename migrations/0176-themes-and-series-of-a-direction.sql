-- A direction or notice: where it can be read and since when it is public, and the reports and reviews that it orders in a
-- series, each as ordered and as expected (D12, D15, INT-5).
alter table direction add column address text not null default '';
alter table direction add column published_on date;
alter table direction add column reports jsonb not null default '[]';

-- A theme of a direction or notice as work (D13): it has an owner, actions arise from it, evidence supports it, and what
-- scrutiny made of it is joined to it.
create table direction_theme (
  id uuid primary key references record (id),
  direction_id uuid not null references direction (id),
  name text not null check (name <> ''),
  aim text not null,
  unique (direction_id, name)
);
call access.protect('direction_theme', 'id');
