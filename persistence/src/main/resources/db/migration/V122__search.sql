-- Search over agendas, papers, minutes, decisions, actions and agreements. What can be found of a row is kept beside it, with the row's own
-- access key, by triggers in the same transaction: what is withheld is withheld here at that moment. Under row-level security full text does
-- not use its index; so the search is made by functions that hold the condition of the policy, and tests hold the two against each other.

-- Words as they were written, but for those that say nothing: for prefixes and references, which stems would miss.
create text search dictionary app.as_written (template = pg_catalog.simple, stopwords = english);
create text search configuration app.as_written (copy = pg_catalog.simple);
alter text search configuration app.as_written alter mapping for asciihword, asciiword, hword, hword_asciipart, hword_part, word
    with app.as_written;

create table concordat.search_entry (
    id             uuid primary key default gen_random_uuid(),
    kind           text not null,
    -- The row that it is of; the text of files has pieces from 1 on.
    source_id      uuid not null,
    piece          int not null,
    -- The record whose page shows it.
    record_id      uuid not null,
    meeting_id     uuid,
    audience       uuid not null references concordat.audience,
    -- Who sees it by owning it, until they are kept from its item, and who by having written it.
    owner_id       uuid,
    people         uuid[] not null,
    partnership_id uuid not null,
    committee_id   uuid,
    -- Whose it is; empty if it is that of all parties of the committee.
    organisations  uuid[] not null,
    day            date not null,
    reference      text not null,
    title          text not null,
    -- The file whose text it is, its name, and why there is none.
    file_id        uuid,
    file_name      text not null default '',
    problem        text not null default '',
    passages       text[] not null,
    -- The words of each passage, if there are several.
    passage_words  tsvector[],
    words          tsvector not null,
    -- The words of title and reference, for suggestions.
    called         tsvector not null generated always as (
        to_tsvector('app.as_written'::regconfig, title)
        || to_tsvector('simple'::regconfig, regexp_replace(reference, '[^[:alnum:]]+', ' ', 'g'))) stored,
    constraint one_entry unique nulls not distinct (source_id, file_id, piece)
);
-- What is looked through row by row is not to be unpacked each time.
alter table concordat.search_entry set (toast_tuple_target = 4096);
create index on concordat.search_entry using gin (words) with (gin_pending_list_limit = 256);
create index on concordat.search_entry using gin (called) where piece = 0;
create index on concordat.search_entry using gin (people);
create index on concordat.search_entry (owner_id) where owner_id is not null;
create index on concordat.search_entry (day desc, id desc);
create index on concordat.search_entry (audience, day desc, id desc);
create index on concordat.search_entry (kind, day desc, id desc);
create index on concordat.search_entry (committee_id, day desc, id desc);
create index on concordat.search_entry (source_id);
create index on concordat.search_entry (record_id);
create index on concordat.search_entry (meeting_id) where meeting_id is not null;

alter table concordat.search_entry enable row level security;
create policy seen on concordat.search_entry for select using (
    audience = any (array(select app.audiences()))
    or people @> array[(select app.person())]
    or owner_id = (select app.person()) and audience <> all (array(select app.kept_audiences())));
grant select on concordat.search_entry to ${applicationRole};

-- 1. What can be found ----------------------------------------------------------------------------------------------------------
-- The words of a text. A text of nothing but different words can be more than the database takes: then of its first part.
create function app.words_of(config regconfig, of_text text) returns tsvector language plpgsql immutable as $$
declare
    part text := of_text;
begin
    loop
        begin
            return to_tsvector(config, part);
        exception when program_limit_exceeded then
            part := left(part, length(part) / 2);
        end;
    end loop;
end $$;

-- What of a text is kept: no signs that write nothing, nor those by which hits are marked.
create function app.readable(of_text text) returns text language sql immutable as $$
    select btrim(regexp_replace(translate(coalesce(of_text, ''), U&'\E000\E001\200E\200F\202A\202B\202C\202D\202E\2066\2067\2068\2069', ''),
                                '[[:cntrl:][:space:]]+', ' ', 'g'))
$$;

-- A text in passages of some 2,000 characters, cut between words.
create function app.passages_of(of_text text) returns text[] language plpgsql immutable as $$
declare
    passages text[] := '{}';
    rest     text := of_text;
    cut      int;
begin
    while length(rest) > 2000 loop
        cut := 2000 - strpos(reverse(left(rest, 2000)), ' ');
        passages := passages || left(rest, cut);
        rest := ltrim(substring(rest from cut + 1));
    end loop;
    return passages || rest;
end $$;

create function app.find_by(
    of_kind text, source uuid, record uuid, meeting uuid, seen_by uuid, owner uuid, writers uuid[], partnership uuid, committee uuid,
    parties uuid[], on_day date, named text, called text, body text) returns void
language plpgsql volatile security definer set search_path = concordat, app, pg_temp as $$
declare
    heading text := app.readable(called);
    content text := app.readable(body);
    parts   text[] := app.passages_of(content);
begin
    insert into search_entry as e (kind, source_id, piece, record_id, meeting_id, audience, owner_id, people, partnership_id, committee_id,
                                   organisations, day, reference, title, passages, passage_words, words)
    values (of_kind, source, 0, record, meeting, seen_by, owner, coalesce(writers, '{}'), partnership, committee, coalesce(parties, '{}'),
            coalesce(on_day, '-infinity'), coalesce(named, ''), heading, parts,
            case when cardinality(parts) > 1 then array(select to_tsvector('english', p) from unnest(parts) with ordinality u(p, n) order by n) end,
            setweight(to_tsvector('english', heading), 'A')
            || setweight(to_tsvector('app.as_written', heading), 'A')
            || setweight(to_tsvector('simple', regexp_replace(coalesce(named, ''), '[^[:alnum:]]+', ' ', 'g')), 'A')
            || app.words_of('english', content)
            || strip(app.words_of('app.as_written', content)))
    on conflict on constraint one_entry do update
       set record_id = excluded.record_id, meeting_id = excluded.meeting_id, audience = excluded.audience, owner_id = excluded.owner_id,
           people = excluded.people, committee_id = excluded.committee_id, organisations = excluded.organisations, day = excluded.day,
           reference = excluded.reference, title = excluded.title, passages = excluded.passages, passage_words = excluded.passage_words,
           words = excluded.words;
end $$;

create function app.find_no_more() returns trigger
language plpgsql security definer set search_path = concordat, app, pg_temp as $$
begin
    delete from search_entry where source_id = old.id;
    return null;
end $$;

create function app.find_meeting(m concordat.meeting) returns void
language sql volatile security definer set search_path = concordat, app, pg_temp as $$
    select app.find_by('MEETING', m.id, m.id, m.id, m.audience, null, null, m.partnership_id, m.committee_id, null,
                       (m.starts_at at time zone 'Europe/London')::date, m.reference, m.title, m.place)
$$;

create function app.find_item(i concordat.agenda_item) returns void
language sql volatile security definer set search_path = concordat, app, pg_temp as $$
    select app.find_by('AGENDA_ITEM', i.id, i.id, i.meeting_id, i.audience, null, null, m.partnership_id, i.committee_id, null,
                       (m.starts_at at time zone 'Europe/London')::date, coalesce(i.paper_reference, ''), i.title,
                       concat_ws(' ', i.body, i.lead_by))
      from meeting m where m.id = i.meeting_id
$$;

-- Of a paper, the version that was accepted last, and the one after it that officer and chair, author and sponsor see.
create function app.find_paper(of_paper uuid) returns void
language plpgsql volatile security definer set search_path = concordat, app, pg_temp as $$
declare
    v record;
begin
    delete from search_entry e
     where e.kind = 'PAPER' and e.record_id = of_paper
       and not exists (
            select from paper_version o
             where o.id = e.source_id
               and o.number in ((select max(l.number) from paper_version l where l.paper_id = of_paper),
                                (select max(l.number) from paper_version l where l.paper_id = of_paper and l.state = 'ACCEPTED')));
    for v in
        select o.*, p.meeting_id, p.partnership_id, p.committee_id, p.author_name, p.author_post, p.author_organisation_id, p.sponsor_name,
               p.reference, (m.starts_at at time zone 'Europe/London')::date as day
          from paper_version o
          join paper p on p.id = o.paper_id
          join meeting m on m.id = p.meeting_id
         where o.paper_id = of_paper
           and o.number in ((select max(l.number) from paper_version l where l.paper_id = of_paper),
                            (select max(l.number) from paper_version l where l.paper_id = of_paper and l.state = 'ACCEPTED'))
    loop
        perform app.find_by('PAPER', v.id, v.paper_id, v.meeting_id, v.audience, null, array[v.author_id, v.sponsor_id], v.partnership_id,
                            v.committee_id, array[v.author_organisation_id], v.day, v.reference, v.title,
                            concat_ws(' ', v.summary, v.recommendation, v.previously_considered_by, v.objective, v.risk,
                                      v.equality_impact, v.quality_domain, v.financial, v.publication, v.author_name, v.sponsor_name));
        update search_entry e
           set audience = v.audience, day = v.day, reference = coalesce(v.reference, '')
         where e.source_id = v.id and e.piece > 0
           and (e.audience, e.day, e.reference) is distinct from (v.audience, v.day, coalesce(v.reference, ''));
    end loop;
end $$;

create function app.find_minute(l concordat.minute_line) returns void
language sql volatile security definer set search_path = concordat, app, pg_temp as $$
    select app.find_by('MINUTE', l.id, m.id, m.meeting_id, l.audience, null, null, m.partnership_id, l.committee_id, null,
                       (m.met_at at time zone 'Europe/London')::date, l.reference, i.title, coalesce(l.amended, l.text))
      from minutes m, agenda_item i
     where m.id = l.minutes_id and i.id = l.agenda_item_id
$$;

create function app.find_decision(d concordat.decision) returns void
language sql volatile security definer set search_path = concordat, app, pg_temp as $$
    select app.find_by('DECISION', d.id, d.id, d.meeting_id, d.audience, null, null, d.partnership_id, d.committee_id, null,
                       coalesce(d.decided_on, (d.opened_at at time zone 'Europe/London')::date), d.reference, d.question,
                       concat_ws(' ', d.matter, d.rationale, d.referred_to))
$$;

create function app.find_earlier_decision(d concordat.earlier_decision) returns void
language sql volatile security definer set search_path = concordat, app, pg_temp as $$
    select app.find_by('EARLIER_DECISION', d.id, d.id, null, d.audience, null, null, d.partnership_id, d.committee_id, null, d.decided_on,
                       d.reference, d.wording, d.owner)
$$;

create function app.find_action(a concordat.action) returns void
language sql volatile security definer set search_path = concordat, app, pg_temp as $$
    select app.find_by('ACTION', a.id, a.id, null, a.audience, a.owner_id, null, a.partnership_id, a.committee_id,
                       array[a.organisation_id], a.met_on, a.reference, a.description,
                       concat_ws(' ', a.owner_name, a.minute_reference, a.closed_because))
$$;

create function app.find_agreement(of_agreement uuid) returns void
language plpgsql volatile security definer set search_path = concordat, app, pg_temp as $$
declare
    a       agreement;
    parties uuid[] := array(select organisation_id from agreement_party where agreement_id = of_agreement order by position);
    on_day  date;
begin
    select * into a from agreement where id = of_agreement;
    if found then
        on_day := coalesce(a.effective_on, a.signed_on, a.announced_on);
        perform app.find_by('AGREEMENT', a.id, a.id, null, a.audience, null, null, a.partnership_id, a.governing_committee_id, parties, on_day,
                            a.reference, a.title,
                            concat_ws(' ', a.description, a.binding_clauses,
                                      (select string_agg(concat_ws(' ', p.name_as_signed, p.sponsor_name, p.manager_name), ' ' order by p.position)
                                         from agreement_party p where p.agreement_id = of_agreement),
                                      (select string_agg(p.purpose, ' ' order by p.position)
                                         from agreement_purpose p where p.agreement_id = of_agreement)));
        update search_entry e
           set organisations = parties, day = coalesce(on_day, '-infinity'), committee_id = a.governing_committee_id, reference = a.reference
         where e.kind = 'CLAUSE' and e.record_id = of_agreement
           and (e.organisations, e.day, e.committee_id, e.reference)
               is distinct from (parties, coalesce(on_day, '-infinity'), a.governing_committee_id, a.reference);
    end if;
end $$;

create function app.find_clause(c concordat.agreement_clause) returns void
language sql volatile security definer set search_path = concordat, app, pg_temp as $$
    select app.find_by('CLAUSE', c.id, a.id, null, c.audience, null, null, a.partnership_id, a.governing_committee_id,
                       array(select organisation_id from agreement_party where agreement_id = a.id order by position),
                       coalesce(a.effective_on, a.signed_on, a.announced_on), a.reference, c.heading || ' – ' || a.title, c.wording)
      from agreement a where a.id = c.agreement_id
$$;

create function app.find_committee(c concordat.committee) returns void
language sql volatile security definer set search_path = concordat, app, pg_temp as $$
    select app.find_by('COMMITTEE', c.id, c.id, null, c.audience, null, null, c.partnership_id, c.id, null, null, c.code, c.name, '')
$$;

-- 2. In the same transaction -----------------------------------------------------------------------------------------------------
create function app.find_row() returns trigger
language plpgsql security definer set search_path = concordat, app, pg_temp as $$
declare
    was  jsonb := case when tg_op = 'UPDATE' then to_jsonb(old) end;
    here jsonb := to_jsonb(new);
    each text;
    same boolean := tg_op = 'UPDATE';
begin
    foreach each in array tg_argv loop
        same := same and was -> each is not distinct from here -> each;
    end loop;
    if same then
        return null;
    end if;
    case tg_table_name
        when 'meeting' then
            perform app.find_meeting(new);
            if was ->> 'starts_at' is distinct from here ->> 'starts_at' and tg_op = 'UPDATE' then
                update search_entry e set day = (new.starts_at at time zone 'Europe/London')::date
                 where e.meeting_id = new.id and e.kind in ('AGENDA_ITEM', 'PAPER');
            end if;
        when 'agenda_item' then
            perform app.find_item(new);
            if was ->> 'title' is distinct from here ->> 'title' and tg_op = 'UPDATE' then
                perform app.find_minute(m) from minute_line m where m.agenda_item_id = new.id;
            end if;
        when 'paper' then perform app.find_paper(new.id);
        when 'paper_version' then perform app.find_paper(new.paper_id);
        when 'minute_line' then perform app.find_minute(new);
        when 'decision' then perform app.find_decision(new);
        when 'earlier_decision' then perform app.find_earlier_decision(new);
        when 'action' then perform app.find_action(new);
        when 'agreement' then
            perform app.find_agreement(new.id);
            if was ->> 'title' is distinct from here ->> 'title' and tg_op = 'UPDATE' then
                perform app.find_clause(c) from agreement_clause c where c.agreement_id = new.id;
            end if;
        when 'agreement_clause' then perform app.find_clause(new);
        when 'committee' then perform app.find_committee(new);
    end case;
    return null;
end $$;

create function app.find_agreement_of_part() returns trigger
language plpgsql security definer set search_path = concordat, app, pg_temp as $$
begin
    if tg_op <> 'UPDATE' or to_jsonb(old) - 'audience' is distinct from to_jsonb(new) - 'audience' then
        perform app.find_agreement(case when tg_op = 'DELETE' then old.agreement_id else new.agreement_id end);
    end if;
    return null;
end $$;

do $$
declare
    t    text;
    cols text;
begin
    for t, cols in values
        ('meeting', 'audience,title,reference,place,starts_at'),
        ('agenda_item', 'audience,title,body,lead_by,paper_reference'),
        ('paper', 'audience,reference'),
        ('paper_version', 'audience,state,title,summary,recommendation,previously_considered_by,objective,risk,equality_impact,'
                          || 'quality_domain,financial,publication'),
        ('minute_line', 'audience,text,amended,reference'),
        ('decision', 'audience,question,matter,rationale,referred_to,reference,decided_on'),
        ('earlier_decision', 'audience'),
        ('action', 'audience,description,owner_id,owner_name,minute_reference,closed_because,reference,met_on'),
        ('agreement', 'audience,title,reference,description,binding_clauses,governing_committee_id,effective_on,signed_on,announced_on'),
        ('agreement_clause', 'audience,heading,wording'),
        ('committee', 'audience,name,code')
    loop
        execute format('create trigger z_find after insert or update on concordat.%I for each row execute function app.find_row(%s)',
                       t, (select string_agg(quote_literal(c), ', ') from unnest(string_to_array(cols, ',')) c));
        execute format('create trigger z_find_no_more after delete on concordat.%I for each row execute function app.find_no_more()', t);
    end loop;
    foreach t in array array['agreement_party', 'agreement_purpose'] loop
        execute format('create trigger z_find after insert or update or delete on concordat.%I
                        for each row execute function app.find_agreement_of_part()', t);
    end loop;
end $$;

-- 3. What there is already --------------------------------------------------------------------------------------------------------
do $$
begin
    perform app.find_committee(r) from concordat.committee r;
    perform app.find_meeting(r) from concordat.meeting r;
    perform app.find_item(r) from concordat.agenda_item r;
    perform app.find_paper(r.id) from concordat.paper r;
    perform app.find_minute(r) from concordat.minute_line r;
    perform app.find_decision(r) from concordat.decision r;
    perform app.find_earlier_decision(r) from concordat.earlier_decision r;
    perform app.find_action(r) from concordat.action r;
    perform app.find_agreement(r.id) from concordat.agreement r;
    perform app.find_clause(r) from concordat.agreement_clause r;
end $$;

-- 4. What is asked ----------------------------------------------------------------------------------------------------------------
-- Words, "phrases" and -exclusions as they were typed; the last word, if it may be the beginning of one, in a second argument as well; and
-- the parts of what may be a reference. Whatever is typed is no error. Null if nothing is left to look for.
create function app.asked(question text, beginning text, reference text[]) returns tsquery
language plpgsql stable set search_path = concordat, app, pg_temp as $$
declare
    found  tsquery := websearch_to_tsquery('english', question);
    prefix tsquery;
    before tsquery;
begin
    if beginning <> '' and numnode(to_tsquery('app.as_written', quote_literal(beginning))) > 0 then
        prefix := to_tsquery('app.as_written', quote_literal(beginning) || ':*');
        before := websearch_to_tsquery('english', left(question, -length(beginning)));
        if numnode(prefix) > 0 then
            found := found || case when numnode(before) > 0 then before && prefix else prefix end;
        end if;
    end if;
    if cardinality(reference) > 1 then
        found := found || to_tsquery('simple', (select string_agg(quote_literal(r), ' <-> ' order by n)
                                                  from unnest(reference) with ordinality u(r, n)) || ':*');
    end if;
    return case when numnode(found) > 0 then found end;
end $$;

-- The beginnings of words in titles and references.
create function app.asked_of_titles(beginnings text[]) returns tsquery
language sql stable set search_path = concordat, app, pg_temp as $$
    select case when numnode(q) > 0 then q end
      from (select to_tsquery('simple', coalesce(string_agg(quote_literal(b) || ':*', ' & '), '')) as q from unnest(beginnings) b) a
$$;

-- A text with its hits between marks, cut to where they are.
create function app.marked(of_text text, asked tsquery, options text) returns text
language sql stable set search_path = concordat, app, pg_temp as $$
    select ts_headline('english', of_text, asked, options || U&', StartSel=\E000, StopSel=\E001')
$$;

-- The newest 1,000 entries that the actor sees. The condition is that of the policy, in three parts that each have an index: what the actor
-- sees by an audience, then what else they have written, then what else they own, which is never much and looked through as it is. This is a
-- part of the queries that name it, and planned with them.
create function app.findable(
    wanted tsquery, me uuid, mine uuid[], kept uuid[], of_kind text, of_committee uuid, of_partner uuid, partners uuid[], from_day date,
    until_day date)
returns table (id uuid, kind text, one uuid, record_id uuid, committee_id uuid, organisations uuid[], day date, words tsvector)
language sql stable as $$
    select f.id, f.kind, case f.kind when 'PAPER' then f.record_id else f.source_id end, f.record_id, f.committee_id, f.organisations, f.day,
           f.words
      from ((select e.*
               from concordat.search_entry e
              where e.audience = any (mine)
                and e.words @@ wanted
                and (from_day is null or e.day >= from_day)
                and (until_day is null or e.day <= until_day)
                and (of_kind is null or e.kind = of_kind)
                and (of_committee is null or e.committee_id = of_committee)
                and (of_partner is null or e.organisations @> array[of_partner]
                     or e.organisations = '{}' and e.committee_id = any (partners))
              order by e.day desc, e.id desc
              limit 1000)
            union all
            (select e.*
               from (select * from concordat.search_entry p where p.people @> array[me] offset 0) e
              where e.audience <> all (mine)
                and e.words @@ wanted
                and (from_day is null or e.day >= from_day)
                and (until_day is null or e.day <= until_day)
                and (of_kind is null or e.kind = of_kind)
                and (of_committee is null or e.committee_id = of_committee)
                and (of_partner is null or e.organisations @> array[of_partner]
                     or e.organisations = '{}' and e.committee_id = any (partners))
              order by e.day desc, e.id desc
              limit 1000)
            union all
            (select e.*
               from (select * from concordat.search_entry o where o.owner_id = me offset 0) e
              where e.audience <> all (kept) and e.audience <> all (mine) and not e.people @> array[me]
                and e.words @@ wanted
                and (from_day is null or e.day >= from_day)
                and (until_day is null or e.day <= until_day)
                and (of_kind is null or e.kind = of_kind)
                and (of_committee is null or e.committee_id = of_committee)
                and (of_partner is null or e.organisations @> array[of_partner]
                     or e.organisations = '{}' and e.committee_id = any (partners))
              order by e.day desc, e.id desc
              limit 1000)) f
     order by f.day desc, f.id desc
     limit 1000
$$;

-- The only way to search. What the condition asks about the actor is asked once; the newest 1,000 that the actor sees are ranked and
-- counted. Rows: one TOTAL, one for each KIND, COMMITTEE and PARTNER with how many of them there are, and the HITs
-- of one page. What is found of a file for Part 2 is shown without its words: whoever opens that is on record (RC-8).
create function app.search(
    question text, beginning text, reference text[], of_kind text, of_committee uuid, of_partner uuid, from_day date, until_day date,
    by_date boolean, skip int, page int)
returns table (what text, key text, label text, n bigint, place int, record_id uuid, title text, reference_of text, committee text,
               day date, part smallint, draft boolean, file_name text, passage text)
language plpgsql stable security definer set search_path = concordat, app, pg_temp set plan_cache_mode = force_custom_plan
    set jit = off set random_page_cost = 1.1 as $$
#variable_conflict use_column
declare
    me      uuid := app.person();
    mine    uuid[];
    kept    uuid[];
    wanted  tsquery := app.asked(question, beginning, reference);
    any_of  tsquery;
    -- Of which committees the partner is a party.
    partners uuid[];
    chosen   boolean := of_kind is not null or of_committee is not null or of_partner is not null;
begin
    if me is null or wanted is null then
        return query select 'TOTAL', '', '', 0::bigint, null::int, null::uuid, null, null, null, null::date, null::smallint, null::boolean,
                            null, null;
        return;
    end if;
    mine := array(select app.audiences());
    kept := array(select app.kept_audiences());
    any_of := replace(replace(regexp_replace(wanted::text, '<(-|\d+)>', '|', 'g'), ' & ', ' | '), '!', '')::tsquery;
    partners := case when of_partner is not null
                     then array(select committee_id from committee_party where organisation_id = of_partner) end;
    return query
    with found as materialized (
        select * from app.findable(wanted, me, mine, kept, of_kind, of_committee, of_partner, partners, from_day, until_day)
    ), ranked as materialized (
        -- A paper is one, however many pieces its files have.
        select distinct on (f.one) f.id, f.one, f.kind, f.record_id, f.committee_id, f.organisations, f.day,
               ts_rank(f.words, wanted, 1) as rank
          from found f
         order by f.one, ts_rank(f.words, wanted, 1) desc, f.id
    ), hits as materialized (
        select row_number() over (order by case when by_date then 0 else r.rank end desc, r.day desc, r.id desc)::int as place, r.*
          from ranked r
    ), any_kind as materialized (
        -- What there would be with other choices: it is looked for only if something has been chosen.
        select r.kind, r.one, r.committee_id, r.organisations from ranked r where not chosen
        union all
        select distinct w.kind, w.one, w.committee_id, w.organisations
          from app.findable(case when chosen then wanted end, me, mine, kept, null, null, null, null, from_day, until_day) w
    ), choices as materialized (
        select k.kind, k.committee_id, k.organisations, count(*) as n,
               of_kind is null or k.kind = of_kind as fits_kind,
               of_committee is null or k.committee_id is not distinct from of_committee as fits_committee,
               of_partner is null or k.organisations @> array[of_partner]
                   or k.organisations = '{}' and coalesce(k.committee_id = any (partners), false) as fits_partner
          from any_kind k
         group by k.kind, k.committee_id, k.organisations
    )
    select 'TOTAL', case when (select count(*) from found) = 1000 then 'MORE' else '' end, '', count(*), null::int, null::uuid, null, null,
           null, null::date, null::smallint, null::boolean, null, null
      from ranked
    union all
    select 'KIND', r.kind, r.kind, sum(r.n)::bigint, null, null, null, null, null, null, null, null, null, null
      from choices r where r.fits_committee and r.fits_partner group by r.kind
    union all
    select 'COMMITTEE', r.committee_id::text, c.name, sum(r.n)::bigint, null, null, null, null, null, null, null, null, null, null
      from choices r join committee c on c.id = r.committee_id
     where r.fits_kind and r.fits_partner group by r.committee_id, c.name
    union all
    select 'PARTNER', o.id::text, o.short_name, sum(w.n)::bigint, null, null, null, null, null, null, null, null, null, null
      from (select unnest(r.organisations) as organisation_id, r.n from choices r where r.fits_kind and r.fits_committee
            union all
            select p.organisation_id, r.n
              from choices r join committee_party p on p.committee_id = r.committee_id
             where r.organisations = '{}' and r.fits_kind and r.fits_committee) w
      join organisation o on o.id = w.organisation_id
     group by o.id, o.short_name
    union all
    select 'HIT', h.kind, '', null, h.place, h.record_id,
           app.marked(e.title, wanted, 'HighlightAll=true'), e.reference, coalesce(c.name, ''), nullif(e.day, '-infinity'), a.part,
           a.stage = 'DRAFT', e.file_name,
           case when e.piece > 0 and a.part = 2 then null
                else app.marked(
                    case when e.passage_words is null then e.passages[1]
                         else (select p from unnest(e.passages, e.passage_words) with ordinality u(p, w, number)
                                order by ts_rank(w, any_of) desc, number limit 1) end,
                    wanted, 'MaxWords=36, MinWords=18, MaxFragments=2, FragmentDelimiter=" … "') end
      from hits h
      join search_entry e on e.id = h.id
      join audience a on a.id = e.audience
      left join committee c on c.id = h.committee_id
     where h.place > skip and h.place <= skip + page;
end $$;

-- What the beginning of a title or a reference leads to: the newest records that the actor sees, those first that begin with it. It is looked
-- for among the newest 5,000 first.
create function app.suggest(beginnings text[], typed text)
returns table (kind text, record_id uuid, title text, reference_of text, committee text, day date)
language plpgsql stable security definer set search_path = concordat, app, pg_temp set plan_cache_mode = force_custom_plan
    set jit = off set random_page_cost = 1.1 as $$
#variable_conflict use_column
declare
    me     uuid := app.person();
    mine   uuid[];
    kept   uuid[];
    wanted tsquery := app.asked_of_titles(beginnings);
begin
    if me is null or wanted is null then
        return;
    end if;
    mine := array(select app.audiences());
    kept := array(select app.kept_audiences());
    return query
    with newest as materialized (
        select e.id, e.kind, e.record_id, e.source_id, e.title, e.reference, e.committee_id, e.day, e.called
          from search_entry e
         where e.piece = 0 and e.audience = any (mine)
         order by e.day desc, e.id desc
         limit 5000
    ), near as materialized (
        select n.id, n.kind, n.record_id, n.source_id, n.title, n.reference, n.committee_id, n.day
          from newest n
         where n.called @@ wanted
         order by n.day desc, n.id desc
         limit 200
    ), found as (
        table near
        union all
        -- What begins few of the newest titles begins few at all, so that the index tells soon which.
        (select e.id, e.kind, e.record_id, e.source_id, e.title, e.reference, e.committee_id, e.day
           from search_entry e
          where e.piece = 0 and e.audience = any (mine) and e.called @@ wanted
            and (select count(*) from near) < 200 and (select count(*) from newest) = 5000
          order by e.day desc, e.id desc
          limit 2000)
        union all
        (select e.id, e.kind, e.record_id, e.source_id, e.title, e.reference, e.committee_id, e.day
           from (select * from search_entry p where p.people @> array[me] offset 0) e
          where e.piece = 0 and e.audience <> all (mine) and e.called @@ wanted
          order by e.day desc, e.id desc
          limit 200)
        union all
        (select e.id, e.kind, e.record_id, e.source_id, e.title, e.reference, e.committee_id, e.day
           from (select * from search_entry o where o.owner_id = me offset 0) e
          where e.piece = 0 and e.audience <> all (kept) and e.audience <> all (mine) and not e.people @> array[me] and e.called @@ wanted
          order by e.day desc, e.id desc
          limit 200)
    ), ones as (
        select distinct on (f.kind, case f.kind when 'PAPER' then f.record_id else f.source_id end) f.*
          from found f
         order by f.kind, case f.kind when 'PAPER' then f.record_id else f.source_id end, f.day desc, f.id
    )
    select o.kind, o.record_id, o.title, o.reference, coalesce(c.name, ''), nullif(o.day, '-infinity')
      from ones o left join committee c on c.id = o.committee_id
     order by starts_with(lower(o.title), lower(typed)) or starts_with(lower(o.reference), lower(typed)) desc, o.day desc, o.id desc
     limit 8;
end $$;

revoke execute on function app.find_by(text, uuid, uuid, uuid, uuid, uuid, uuid[], uuid, uuid, uuid[], date, text, text, text),
    app.find_no_more(), app.find_meeting(concordat.meeting), app.find_item(concordat.agenda_item), app.find_paper(uuid),
    app.find_minute(concordat.minute_line), app.find_decision(concordat.decision),
    app.find_earlier_decision(concordat.earlier_decision), app.find_action(concordat.action), app.find_agreement(uuid),
    app.find_clause(concordat.agreement_clause), app.find_committee(concordat.committee), app.find_row(), app.find_agreement_of_part(),
    app.findable(tsquery, uuid, uuid[], uuid[], text, uuid, uuid, uuid[], date, date)
    from ${applicationRole};
