-- Two roles: whoever runs this owns everything; ${applicationRole} only works here and owns nothing.
create schema if not exists concordat;
create schema if not exists app;
revoke all on schema public from public;
grant usage on schema concordat, app to ${applicationRole};
