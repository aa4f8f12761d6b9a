-- What members ask for between meetings and at them (H23), and documents that scrutiny asks the executive for (KEY-9).
create table information_request (
  id uuid primary key references record (id),
  kind_of text not null check (kind_of in ('information', 'document')),
  words text not null check (words <> ''),
  asked_by_id uuid references person (id),
  meeting_id uuid references meeting (id),
  asked_on date not null,
  -- A document that holds exempt information, and to what it is relevant (KEY-9).
  exempt boolean not null default false,
  relevant_to text not null default '' check (relevant_to in ('', 'an action under review', 'the work programme')),
  status text not null check (status in ('open', 'answered', 'refused', 'withdrawn')),
  promised_on date,
  answered_on date,
  answer text not null default '',
  publish text not null default '' check (publish in ('', 'yes', 'no')),
  not_published_because text not null default '',
  published_on date,
  refused_on date,
  refusal_reasons text not null default '',
  escalated_on date,
  escalated_to text not null default '',
  escalated_words text not null default '',
  escalation_answer text not null default '',
  withdrawn_because text not null default '',
  check (status <> 'answered' or (answered_on is not null and answer <> '')),
  check (status <> 'refused' or (refused_on is not null and refusal_reasons <> ''))
);
create index information_request_meeting on information_request (meeting_id);
create index information_request_asked_by on information_request (asked_by_id);
create index information_request_status on information_request (status, asked_on);
call access.protect('information_request', 'id');

-- Why a meeting decided as it did, and who dissented (H22).
alter table meeting_decision add column reason text not null default '';
alter table meeting_decision add column dissent text not null default '';
