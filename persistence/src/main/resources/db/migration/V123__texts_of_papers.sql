-- The text of the files of papers, for search. It is read out of a file behind the pages, once the paper is accepted, by a job under its own
-- name; what it may read and write is what these functions give it. A file without text has an entry too, that says why.

create index on concordat.search_entry (file_id) where file_id is not null;

-- The content that lies in pieces may be copied out for it, and nothing else of any table.
do $$
declare
    t    text;
    was  text;
begin
    foreach t in array array['paper_content', 'paper_chunk'] loop
        select pg_get_expr(p.polqual, p.polrelid) into was
          from pg_policy p where p.polrelid = ('concordat.' || t)::regclass and p.polname = 'seen';
        execute format('alter policy seen on concordat.%I using ((%s) or (select app.job()) = ''text-extraction'')', t, was);
    end loop;
end $$;

-- The files of the version of a paper that was accepted last, of which nothing is known yet.
create function app.files_to_read(of_paper uuid) returns table (file_id uuid, content_id uuid, format text, harmful boolean)
language sql stable security definer set search_path = concordat, app, pg_temp as $$
    select f.id, f.content_id, f.format, f.scan = 'FOUND'
      from paper_file f
      join paper_version v on v.id = f.version_id
     where app.job() = 'text-extraction' and f.paper_id = of_paper and not f.removed and v.state = 'ACCEPTED'
       and v.number = (select max(l.number) from paper_version l where l.paper_id = of_paper and l.state = 'ACCEPTED')
       and not exists (select from search_entry e where e.file_id = f.id)
     order by f.role desc, f.added_at, f.id
$$;

-- Keeps the text of a file in pieces of some 60,000 characters, as words further apart have no places in the index; or why there is none.
create function app.find_file(of_file uuid, of_text text, why_not text) returns void
language plpgsql volatile security definer set search_path = concordat, app, pg_temp as $$
declare
    f       record;
    content text := app.readable(of_text);
    pieces  text[];
    parts   text[];
begin
    select o.id, o.name, v.id as version_id, v.audience, v.author_id, v.sponsor_id, v.title, p.id as paper_id, p.meeting_id, p.partnership_id,
           p.committee_id, p.author_organisation_id, coalesce(p.reference, '') as reference,
           (m.starts_at at time zone 'Europe/London')::date as day
      into f
      from paper_file o
      join paper_version v on v.id = o.version_id
      join paper p on p.id = o.paper_id
      join meeting m on m.id = p.meeting_id
     where o.id = of_file and app.job() = 'text-extraction' and v.state = 'ACCEPTED'
       and v.number = (select max(l.number) from paper_version l where l.paper_id = p.id and l.state = 'ACCEPTED');
    if not found then
        return;
    end if;
    delete from search_entry where file_id = of_file;
    for i in 1 .. greatest(1, ceil(length(content) / 60000.0)::int) loop
        parts := app.passages_of(btrim(substring(content, (i - 1) * 60000 + 1, 60000)));
        insert into search_entry (kind, source_id, piece, record_id, meeting_id, audience, people, partnership_id, committee_id,
                                  organisations, day, reference, title, file_id, file_name, problem, passages, passage_words, words)
        values ('PAPER', f.version_id, i, f.paper_id, f.meeting_id, f.audience, array[f.author_id, f.sponsor_id], f.partnership_id,
                f.committee_id, array[f.author_organisation_id], f.day, f.reference, app.readable(f.title), f.id, f.name, why_not, parts,
                array(select to_tsvector('english', p) from unnest(parts) with ordinality u(p, n) order by n),
                setweight(to_tsvector('english', app.readable(f.title)), 'A')
                || app.words_of('english', array_to_string(parts, ' '))
                || strip(app.words_of('app.as_written', array_to_string(parts, ' '))));
    end loop;
end $$;

-- A file that is taken out of a paper is not found any more.
create function app.find_file_no_more() returns trigger
language plpgsql security definer set search_path = concordat, app, pg_temp as $$
begin
    delete from search_entry where file_id = new.id;
    return null;
end $$;
create trigger z_find_no_more after update of removed on concordat.paper_file
    for each row when (new.removed and not old.removed) execute function app.find_file_no_more();

revoke execute on function app.find_file_no_more() from ${applicationRole};

-- The papers that there are already.
insert into concordat.job (id, kind, subject_id, partnership_id, asked_at, due_at, attempts)
select gen_random_uuid(), 'text-extraction', p.id, p.partnership_id, now(), now(), 3
  from concordat.paper p
 where exists (select from concordat.paper_version v where v.paper_id = p.id and v.state = 'ACCEPTED');
