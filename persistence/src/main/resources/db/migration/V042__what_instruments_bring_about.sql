-- What an executed instrument does to its agreement beside the text: an extension moves the end (AG-5), a novation puts one
-- organisation in the place of another from its day on (AG-15).

create table concordat.agreement_agreed_end (
    id           uuid primary key,
    agreement_id uuid not null references concordat.agreement,
    audience     uuid not null references concordat.audience,
    agreed_on    date not null,
    ends_on      date not null
);
create index on concordat.agreement_agreed_end (agreement_id);
create trigger never_changed before update or delete on concordat.agreement_agreed_end
    for each row execute function app.keep_but_for_audience();
select app.protect('agreement_agreed_end', 'app.is_operator() or audience = any (array(select app.audiences()))',
                   'app.is_operator() or audience = any (array(select app.audiences()))');
select app.keep_history('agreement_agreed_end', 'app.is_operator() or audience = any (array(select app.audiences()))');

-- Extensions that all parties had signed before they counted.
insert into concordat.agreement_agreed_end (id, agreement_id, audience, agreed_on, ends_on)
select i.id, i.agreement_id, i.audience, s.last_signed, i.new_end_on
  from concordat.agreement_instrument i
  join (select instrument_id, max(signed_on) as last_signed
          from concordat.agreement_instrument_signature group by instrument_id) s on s.instrument_id = i.id
 where i.kind = 'EXTENSION' and i.state = 'EXECUTED' and i.new_end_on is not null;

alter table concordat.agreement_party
    add joined_on date,
    add left_on date,
    add check (left_on > joined_on);
alter table concordat.agreement_party_history
    add joined_on date,
    add left_on date;
