-- What the rules about people and appointments are reckoned from, whoever asks (house rule: the whole truth). Each
-- function returns no more than its rule needs, and no text that is meant for people but the title of a seat.

-- To whom a sign-in is tied: IDENTITY_BELONGS_TO_ONE_PERSON.
create function app.owner_of_identity(of_issuer text, of_subject text) returns uuid
language sql stable security definer set search_path = concordat, app, pg_temp as
$$ select person_id from person_identity where issuer = of_issuer and subject = of_subject $$;

-- All appointments of a person: ADMINISTRATOR_IS_NOT_OFFICER, APPOINTMENT_IS_MADE_ONCE.
create function app.appointments_of(of_person uuid)
returns table (role text, organisation_id uuid, committee_id uuid, seat_id uuid, term_from date, term_until date)
language sql stable security definer set search_path = concordat, app, pg_temp as $$
    select a.role, a.organisation_id, a.committee_id, a.seat_id, a.term_from, a.term_until
      from appointment a
     where a.person_id = of_person
$$;

-- A seat of a committee that the actor may know of, locked until the transaction ends: two who fill it at once do so
-- one after the other.
create function app.lock_seat(of_seat uuid)
returns table (committee_id uuid, organisation_id uuid, title text, voting boolean, shared boolean,
               term_from date, term_until date)
language sql volatile security definer set search_path = concordat, app, pg_temp as $$
    select s.committee_id, s.organisation_id, s.title, s.voting, s.shared_post, s.term_from, s.term_until
      from seat s
     where s.id = of_seat and (app.is_operator() or s.committee_id in (select app.committees()))
       for update
$$;

-- Who holds a seat when: SEAT_IS_HELD_BY_ONE_AT_A_TIME.
create function app.holdings_of_seat(of_seat uuid) returns table (person_id uuid, term_from date, term_until date)
language sql stable security definer set search_path = concordat, app, pg_temp as
$$ select a.person_id, a.term_from, a.term_until from appointment a where a.seat_id = of_seat $$;

-- The invitation with that secret, as whoever shows it may know it, locked until the transaction ends.
create function app.invitation_shown(of_hash bytea)
returns table (id uuid, person_id uuid, expires_at timestamptz, used boolean)
language sql volatile security definer set search_path = concordat, app, pg_temp as
$$ select i.id, i.person_id, i.expires_at, i.used_at is not null from invitation i where i.secret_hash = of_hash for update $$;

-- Ties the sign-in of whoever showed an open invitation to the person who was invited; they are nobody until then.
create function app.redeem_invitation(of_invitation uuid, sign_in uuid, of_issuer text, of_subject text, at timestamptz)
returns void language plpgsql volatile security definer set search_path = concordat, app, pg_temp as $$
declare
    invited uuid;
begin
    update invitation i set used_at = at
     where i.id = of_invitation and i.used_at is null and at < i.expires_at
    returning i.person_id into invited;
    if invited is null then
        raise exception 'the invitation is not open' using errcode = 'restrict_violation';
    end if;
    insert into person_identity (id, person_id, organisation_id, issuer, subject)
    select sign_in, p.id, p.organisation_id, of_issuer, of_subject from person p where p.id = invited;
    delete from waiting_sign_in w where w.issuer = of_issuer and w.subject = of_subject;
end $$;
