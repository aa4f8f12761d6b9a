-- What kind of risk it is: a risk to the supply of data (A21) is told apart from the rest of the programme's, with the
-- answer found and how it fared when rehearsed.
alter table risk add column category text not null default 'programme'
  check (category in ('programme', 'data supply', 'practice', 'people', 'partnership'));
alter table risk add column answer text not null default '';
alter table risk add column rehearsed text not null default '';
alter table risk add column closed_reason text not null default '';
