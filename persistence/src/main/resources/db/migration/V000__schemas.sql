-- Two roles: whoever runs this owns everything; ${applicationRole} only works here and owns nothing.
create schema if not exists concordat;
create schema if not exists app;
revoke all on schema public from public;
grant usage on schema concordat, app to ${applicationRole};
-- Terms that must not overlap are held by exclusion constraints, which need equality of ids beside ranges.
create schema if not exists extension;
create extension if not exists btree_gist with schema extension;
