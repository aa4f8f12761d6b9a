-- The council's name, logo and colour: one record, whose title is the name. The logo's bytes lie outside the database.
create table council_look (
  id uuid primary key references record (id),
  colour text not null check (colour = '' or colour ~ '^#[0-9a-f]{6}$'),
  logo_hash text check (logo_hash ~ '^[0-9a-f]{64}$'),
  logo_type text check (logo_type in ('image/png', 'image/webp')),
  logo_width integer check (logo_width > 0),
  logo_height integer check (logo_height > 0),
  check (num_nulls(logo_hash, logo_type, logo_width, logo_height) in (0, 4))
);
-- There is one council, and so one look.
create unique index council_look_one on council_look ((true));
call access.protect('council_look', 'id');
