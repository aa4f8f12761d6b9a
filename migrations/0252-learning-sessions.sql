-- What members learn together: training, seminars, presentations to one meeting, and peers of other councils (K01, K05, K06, K08).
create table learning_session (
  id uuid primary key references record (id),
  body_id uuid not null references body (id),
  kind_of text not null check (kind_of in ('training', 'seminar', 'presentation', 'peer support')),
  subject text not null,
  held_on date,
  status text not null check (status in ('planned', 'held', 'cancelled')),
  led_by text not null default '',
  purpose text not null default '',
  materials text not null default '',
  questions text not null default '',
  agreed text not null default '',
  wanted_next text not null default '',
  learned text not null default '',
  check (status <> 'held' or held_on is not null)
);
create index learning_session_body on learning_session (body_id, held_on);
call access.protect('learning_session', 'id');

create table session_attendance (
  session_id uuid not null references learning_session (id),
  person_id uuid not null references person (id),
  attendance text not null check (attendance in ('came', 'apologies', 'absent')),
  primary key (session_id, person_id)
);
create index session_attendance_person on session_attendance (person_id);
call access.protect('session_attendance', 'session_id');

-- What a member wants to know afterwards.
create table session_question (
  id uuid primary key,
  session_id uuid not null references learning_session (id),
  asked_by uuid not null references person (id),
  asked_at timestamptz not null,
  words text not null check (words <> ''),
  unique (session_id, asked_by, words)
);
call access.protect('session_question', 'session_id');
revoke update on session_question from sightline_app;
