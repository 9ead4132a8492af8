-- An attempt is noted before it is made and taken back when it was right, one row each.
alter table attempt add column id text;
