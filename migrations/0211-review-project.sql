-- How a review is carried out once its scope is agreed: dated milestones, who sits in its group and who supports it, its meetings, and
-- what more it asked for. One record, so that its history shows the whole plan as it stood on any day.
create table review_project (
  id uuid primary key references record (id),
  review_id uuid not null unique references review (id),
  milestones jsonb not null default '[]',
  members jsonb not null default '[]',
  officers jsonb not null default '[]',
  meetings jsonb not null default '[]',
  requests jsonb not null default '[]'
);
call access.protect('review_project', 'id');
