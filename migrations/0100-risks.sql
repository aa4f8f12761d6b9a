-- The risk register (A20): likelihood and impact on the council's own scales, now and as aimed for.
create table risk (
  id uuid primary key references record (id),
  cause text not null,
  effect text not null,
  likelihood smallint not null check (likelihood between 1 and 5),
  impact smallint not null check (impact between 1 and 5),
  target_likelihood smallint not null check (target_likelihood between 1 and 5),
  target_impact smallint not null check (target_impact between 1 and 5),
  status text not null check (status in ('open', 'closed')),
  reviewed_on date,
  review_note text not null default ''
);
call access.protect('risk', 'id');
