-- What a review does to find out (G12): each method of its scope as tasks with somebody, a day and what comes of it.
create table method_task (
  id uuid primary key references record (id),
  review_id uuid not null references review (id),
  method text not null check (method <> ''),
  who text not null default '',
  due_on date,
  output text not null default '',
  done_on date
);
create index method_task_review on method_task (review_id);
call access.protect('method_task', 'id');

-- What is known beyond one review, and used by several (G28 to G30): the national context, other authorities, guides.
create table research_note (
  id uuid primary key references record (id),
  sort text not null check (sort in ('national context', 'another authority', 'guide')),
  dated date not null,
  words text not null check (words <> ''),
  sources text not null check (sources <> ''),
  authority text not null default '',
  grade text not null default '',
  contact text not null default '',
  chapter text not null default '',
  use text not null default ''
);
create index research_note_sort on research_note (sort, dated);
call access.protect('research_note', 'id');
