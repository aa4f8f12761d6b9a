-- Where the evidence of a review comes from (G17 to G21, G23, G25 to G27): whom it hears, where it goes, what happened when, what
-- documents claim, whom it asks, and what it collects before it begins. Each belongs to one review.
create table review_witness (
  id uuid primary key references record (id),
  review_id uuid not null references review (id),
  sort text not null check (sort in ('officer', 'executive member', 'partner', 'former office-holder', 'trade union',
    'young person', 'expert', 'member of the public')),
  role text not null default '',
  organisation text not null default '',
  how text not null check (how in ('session', 'interview', 'in writing')),
  meets_on date,
  place text not null default '',
  asked_by text not null default '',
  questions text not null default '',
  support text not null default '',
  consent text not null default '',
  on_record text not null default '' check (on_record in ('', 'yes', 'no')),
  sensitive text not null default '',
  invited_on date,
  sent_on date,
  answer text not null default '' check (answer in ('', 'accepted', 'declined')),
  declined_because text not null default '',
  heard_on date,
  notes text not null default '',
  -- The witness has agreed these notes; their own words on them beside them, never in them.
  agreed_on date,
  agreed_words text not null default '',
  -- What a former office-holder says to what was found (right of reply).
  reply text not null default '',
  replied_on date,
  check (agreed_on is null or notes <> '')
);
create index review_witness_review on review_witness (review_id);

create table review_visit (
  id uuid primary key references record (id),
  review_id uuid not null references review (id),
  purpose text not null check (purpose <> ''),
  visited_on date,
  who_goes text not null default '',
  received_by text not null default '',
  risk text not null default '',
  consent text not null default '',
  seen text not null default '',
  heard text not null default '',
  differs text not null default '',
  follow_up text not null default ''
);
create index review_visit_review on review_visit (review_id);

create table review_event (
  id uuid primary key references record (id),
  review_id uuid not null references review (id),
  -- The day as its source has it, and what it can be taken to mean.
  when_words text not null check (when_words <> ''),
  earliest date not null,
  latest date not null check (latest >= earliest),
  body text not null check (body <> ''),
  source text not null check (source <> ''),
  page text not null default '',
  words text not null default ''
);
create index review_event_review on review_event (review_id, earliest);

create table document_claim (
  id uuid primary key references record (id),
  review_id uuid not null references review (id),
  document text not null check (document <> ''),
  dated text not null default '',
  page text not null default '',
  claim text not null check (claim <> ''),
  happened text not null default '',
  judgement text not null check (judgement in ('not judged', 'borne out', 'in part', 'not borne out', 'cannot be told')),
  commentary text not null default ''
);
create index document_claim_review on document_claim (review_id);

create table stakeholder (
  id uuid primary key references record (id),
  review_id uuid not null references review (id),
  sort text not null check (sort in ('children and young people', 'parents and carers', 'staff', 'partners',
    'voluntary sector', 'public representatives', 'other')),
  interest text not null default '',
  contact text not null default '',
  how text not null default '',
  stage text not null check (stage in ('scope', 'evidence', 'findings', 'report')),
  asked_on date,
  reply text not null default '',
  replied_on date,
  check (replied_on is null or asked_on is not null)
);
create index stakeholder_review on stakeholder (review_id);

create table current_information (
  id uuid primary key references record (id),
  review_id uuid not null references review (id),
  why text not null default '',
  asked_of text not null default '',
  got_on date,
  kept_at text not null default '',
  not_had_because text not null default '',
  check (got_on is null or not_had_because = '')
);
create index current_information_review on current_information (review_id);

call access.protect('review_witness', 'id');
call access.protect('review_visit', 'id');
call access.protect('review_event', 'id');
call access.protect('document_claim', 'id');
call access.protect('stakeholder', 'id');
call access.protect('current_information', 'id');
