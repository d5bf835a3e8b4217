package concordat.persistence.aim;

/** What ties decisions to aims, wherever that is read. */
public final class AimRows {
    private static final String TIED =
            """
            select l.earlier_id as decision, 1 as rank, 'NOTED' as tie, '' as through, l.id as link, l.recorded_by, l.recorded_on, l.note
              from {trail_link} l
             where l.relation = 'DECISION_FOR_AIM' and l.later_id = u.id and <standing>
            union all
            select d.id, 2, 'PROGRAMME', p.name, null, null, null, null
              from {programme_aim} a
              join {programme} p on p.id = a.programme_id and p.agreement_id <> u.agreement_id
              join {decision} d on d.agreement_id = p.agreement_id
             where a.purpose_id = u.id
            union all
            select d.id, 3, 'AGREEMENT', g.reference, null, null, null, null
              from {decision} d where d.agreement_id = u.agreement_id""";

    private AimRows() {}

    /**
     * The decisions that tell of the aim {@code u}, each once for everything that ties it; each table whose name stands in braces can be the
     * table itself, or what was known of it at a position of the journal.
     *
     * @param standing which notes {@code l} stand
     */
    public static String tied(String standing) {
        return TIED.replace("<standing>", standing);
    }
}
