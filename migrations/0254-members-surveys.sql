-- What members say of themselves: what they can do, how well scrutiny works, how it stands against the guidance (K04, G51, G52).
create table member_survey (
  id uuid primary key references record (id),
  body_id uuid not null references body (id),
  -- The questions as they were asked, so that a repeat can be held against them whatever ships later.
  questionnaire text not null,
  questions jsonb not null,
  closes_on date not null,
  status text not null check (status in ('open', 'closed')),
  repeats_id uuid references member_survey (id)
);
create index member_survey_body on member_survey (body_id, questionnaire);
create index member_survey_repeats on member_survey (repeats_id);
call access.protect('member_survey', 'id');

-- Who has answered, and apart from it what was answered: neither row leads to the other, and neither keeps a time.
create table survey_replied (
  survey_id uuid not null references member_survey (id),
  person_id uuid not null references person (id),
  primary key (survey_id, person_id)
);
create index survey_replied_person on survey_replied (person_id);
call access.protect('survey_replied', 'survey_id');
create table survey_reply (
  id uuid primary key,
  survey_id uuid not null references member_survey (id),
  answers jsonb not null
);
create index survey_reply_survey on survey_reply (survey_id);
call access.protect('survey_reply', 'survey_id');
revoke update on survey_reply, survey_replied from sightline_app;
-- Nobody reads a single reply: figures are made of all of them in a named system read.
drop policy may_read on survey_reply;
create policy may_read on survey_reply for select to sightline_app using ((select access.system()) is not null);
