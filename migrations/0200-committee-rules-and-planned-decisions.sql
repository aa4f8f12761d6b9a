-- How the council decides, and its own rules of call-in (LAW-8, CALL-1): one record, since there is one council.
create table committee_rules (
  id uuid primary key references record (id),
  governance_model text not null check (governance_model in ('leader-cabinet', 'mayor', 'committee')),
  -- In pounds; null until the council has said from where on spending is significant (KEY-1).
  key_threshold integer check (key_threshold > 0),
  -- How the 28 clear days are counted: the regulations do not say (CAL-4).
  notice_reading text not null check (notice_reading in ('calendar', 'working')),
  call_in_days integer not null check (call_in_days between 1 and 30),
  call_in_counts text not null check (call_in_counts in ('working', 'calendar')),
  -- Empty for the end of the day.
  call_in_until text not null default '' check (call_in_until ~ '^(([01][0-9]|2[0-3]):[0-5][0-9])?$'),
  chair_alone boolean not null,
  committee_members integer check (committee_members > 0),
  council_members integer check (council_members > 0),
  education_counted boolean not null,
  grounds jsonb not null default '[]',
  meeting_within integer check (meeting_within between 1 and 60),
  call_in_limit integer check (call_in_limit > 0),
  limit_months integer not null default 12 check (limit_months between 1 and 48),
  urgency_rule text not null default ''
);
create unique index committee_rules_one on committee_rules ((true));
call access.protect('committee_rules', 'id');

-- A decision to come, from the forward plan to the record of what was decided (H02, KEY-1 to KEY-9, ATI-9).
create table planned_decision (
  id uuid primary key references record (id),
  key boolean not null,
  amount integer check (amount >= 0),
  wards integer check (wards >= 0),
  matter text not null,
  maker text not null,
  -- In people's words, with the first and the last day that they can be taken to mean.
  when_words text not null,
  decide_from date,
  decide_to date,
  documents text not null,
  documents_from text not null,
  more_documents text not null check (more_documents in ('', 'yes', 'no')),
  how_to_ask text not null,
  in_private boolean not null,
  private_reasons text not null default '',
  private_second_on date,
  representations text not null default '',
  representations_answer text not null default '',
  status text not null check (status in ('planned', 'noticed', 'decided', 'withdrawn')),
  notice_on date,
  route text not null check (route in ('notice', 'general exception', 'special urgency')),
  impracticable text not null default '',
  chair_told_on date,
  chair_told_how text not null default '',
  exception_published_on date,
  urgent_agreed_by text not null default ''
    check (urgent_agreed_by in ('', 'scrutiny chair', 'council chair', 'council vice-chair')),
  urgent_agreed_name text not null default '',
  urgent_agreed_on date,
  urgent_reasons text not null default '',
  urgent_published_on date,
  decided_on date,
  decided text not null default '',
  reasons text not null default '',
  alternatives text not null default '',
  interests text not null default '',
  dispensations text not null default '',
  published_on date,
  -- Call-in may be waived where a decision cannot wait (CALL-4).
  waived boolean not null default false,
  waiver_agreed_by text not null default '',
  waiver_reason text not null default '',
  -- Scrutiny may require a report where it thinks that a key decision was not treated as one (KEY-6).
  report_asked_on date,
  report_asked_because text not null default '',
  withdrawn_because text not null default '',
  check (decide_from is null or decide_to >= decide_from),
  check (status <> 'decided' or decided_on is not null)
);
create index planned_decision_from on planned_decision (decide_from);
call access.protect('planned_decision', 'id');
