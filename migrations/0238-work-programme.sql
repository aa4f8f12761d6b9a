-- What a committee of scrutiny means to do in a year (H01): each with what it is for. Placed at a meeting of its, or in a month, or only
-- wished for.
create table programme_item (
  id uuid primary key references record (id),
  body_id uuid not null references body (id),
  sort text not null check (sort in ('review', 'item at a meeting', 'visit', 'report', 'performance', 'in reserve')),
  purpose text not null check (purpose <> ''),
  -- The first of the month for which it is placed, and the meeting where it has one.
  month date check (extract(day from month) = 1),
  meeting_id uuid references meeting (id),
  lead_member text not null default '',
  weeks integer not null default 0 check (weeks >= 0),
  arises text not null default '',
  must_by date,
  must_why text not null default '',
  standing text not null check (standing in ('wished', 'planned', 'done', 'dropped')),
  came_of text not null default '',
  dropped_because text not null default '',
  -- Why it is not the same as what it sounds like elsewhere.
  not_the_same_because text not null default '',
  check ((standing = 'dropped') = (dropped_because <> '')),
  check (standing <> 'planned' or month is not null)
);
create index programme_item_body on programme_item (body_id, month);
create index programme_item_meeting on programme_item (meeting_id);
call access.protect('programme_item', 'id');

-- Days of the year to which a committee plans backwards (H03): the budget, annual reports, visits that are expected.
create table programme_anchor (
  id uuid primary key references record (id),
  on_day date not null,
  -- How long before it members must have spoken to make a difference.
  weeks_before integer not null check (weeks_before between 0 and 52),
  why text not null default ''
);
create index programme_anchor_day on programme_anchor (on_day);
call access.protect('programme_anchor', 'id');
