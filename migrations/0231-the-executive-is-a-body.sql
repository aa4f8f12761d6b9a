-- Who takes the council's executive decisions sits on a body of its own, so that who sits there is known by date (LAW-2).
alter table body drop constraint body_kind_of_check;
alter table body add constraint body_kind_of_check check
  (kind_of in ('working group', 'officer board', 'committee', 'partnership board', 'improvement board', 'executive'));
