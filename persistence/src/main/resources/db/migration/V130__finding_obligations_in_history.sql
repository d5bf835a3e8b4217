-- Board reports reckon every due date from history. What was put on record of an obligation is found by the obligation, not by
-- reading the history of all obligations for each due date.
create index on concordat.agreement_obligation_history (agreement_id);
create index on concordat.agreement_obligation_recipient_history (obligation_id);
create index on concordat.agreement_obligation_delivery_history (obligation_id);
create index on concordat.agreement_obligation_answer_history (obligation_id);
create index on concordat.agreement_instrument_history (agreement_id);
