package concordat.persistence.board;

import static concordat.persistence.board.Known.statement;

import concordat.domain.board.Register;
import java.util.Map;

/** The statements of what people have declared of their interests, each as it was known at position {@code :known}. */
final class KnownDeclared {
    /** Whether a publication may have the entry {@code i}: it was published then, it still is, and its time is not over (COI-7). */
    static final String PUBLISHED =
            """
            i.publication = 'PUBLISHED' and (i.public_until is null or :day < i.public_until)
            and exists (select from concordat.interest n
                         where n.id = i.id and n.publication = 'PUBLISHED'
                           and (n.public_until is null or (select app.today()) < n.public_until))""";

    private static final Map<String, String> FRAGMENTS = Map.of(
            "published",
            PUBLISHED,
            // On which committees people were; only those of one, if the report is about one.
            "here",
            """
            (select partnership_id, person_id, committees
               from app.on_committees(cast(nullif(:committee, '') as uuid), cast(:day as date), :known))""",
            // Whether a return said that there was nothing to declare, and nothing was declared since.
            "nothing",
            """
            r.kind = 'NIL' and :everything and not exists (
                select from {interest} n
                 where n.partnership_id = r.partnership_id and n.person_id = r.person_id
                   and n.declared_at > r.made_at and n.declared_on <= :day)""",
            // The last return that each person had made.
            "returned",
            """
            (select distinct on (t.partnership_id, t.person_id) t.*
               from {interest_return} t where t.made_on <= :day
              order by t.partnership_id, t.person_id, t.made_on desc, t.made_at desc, t.id desc)""");

    static final String INTERESTS = statement(
            """
            with here as materialized <here>, returned as materialized <returned>
            select e.*, here.committees, returned.made_on as confirmed
              from (select i.id, i.partnership_id, i.person_id, i.person_name, i.person_post, i.organisation_name,
                           i.concern_name, i.description, i.interest_type, i.relationship, i.paid, i.term_from,
                           i.term_until, i.declared_on, i.mitigation,
                           case when :everything and (i.person_id = (select app.person())
                                                      or i.keepers = any (array(select app.audiences())))
                                then i.approved_by end as approved_by,
                           i.reviewed_at is not null as reviewed, i.publication, i.public_until
                      from {interest} i
                     where i.declared_on <= :day and (:everything or <published>)
                    union all
                    select r.id, r.partnership_id, r.person_id, r.person_name, r.person_post, r.organisation_name,
                           null, null, null, null, false, null, null, null, null, null, false, null, null
                      from returned r where <nothing>) e
              left join here on here.partnership_id = e.partnership_id and here.person_id = e.person_id
              left join returned on returned.partnership_id = e.partnership_id and returned.person_id = e.person_id
                        and :everything
             where :committee = '' or here.person_id is not null
             order by e.person_name, e.person_id, e.declared_on nulls last, e.id""",
            FRAGMENTS);

    static final String DECLARATIONS = statement(
            """
            select m.reference, (m.starts_at at time zone 'Europe/London')::date as met_on, c.name as committee_name,
                   i.part, i.item_number || ' ' || i.title as item, v.*
              from {declaration} v
              join {agenda_item} i on i.id = v.agenda_item_id
              join {meeting} m on m.id = i.meeting_id
              join concordat.committee c on c.id = m.committee_id
             where (v.declared_at at time zone 'Europe/London')::date <= :day and :everything
               and (:committee = '' or m.committee_id = cast(nullif(:committee, '') as uuid))
             order by m.starts_at desc, m.reference, i.position, i.id, v.person_name, v.id""");

    static final Map<Register, String> COUNTS = Map.of(
            Register.INTERESTS,
            statement(
                    """
                    select (select count(*) from {interest} i
                             where i.declared_on <= :day and (:everything or <published>)
                               and (:committee = '' or i.person_id in (select h.person_id from <here> h)))
                         + (select count(*) from <returned> r
                             where <nothing>
                               and (:committee = '' or r.person_id in (select h.person_id from <here> h)))""",
                    FRAGMENTS),
            Register.DECLARATIONS,
            statement(
                    """
                    select count(*) from {declaration} v join {agenda_item} i on i.id = v.agenda_item_id
                     where (v.declared_at at time zone 'Europe/London')::date <= :day
                       and (:committee = '' or i.committee_id = cast(nullif(:committee, '') as uuid))"""));

    private KnownDeclared() {}
}
