-- Portfolios of trusts are kept as packs are: by the fingerprint of all that they hold, for a month, and found by nothing else. They belong
-- to no meeting.
alter table concordat.pack alter meeting_id drop not null;
