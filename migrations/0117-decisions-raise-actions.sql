-- What a paper asked for and what a meeting decided are two things; and a decision can become actions.
alter table meeting_decision add column recommended text not null default '';

-- Which actions a decision became. The thread says it of the meeting; this says of which decision.
create table decision_action (
  meeting_id uuid not null references meeting (id),
  decision_id uuid not null references meeting_decision (id),
  action_id uuid not null references action (id),
  primary key (decision_id, action_id)
);
create index decision_action_meeting on decision_action (meeting_id);
call access.protect('decision_action', 'meeting_id');
