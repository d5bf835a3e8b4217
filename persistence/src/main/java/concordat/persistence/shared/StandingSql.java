package concordat.persistence.shared;

/** Where an agreement stands on a day, as SQL. */
public final class StandingSql {
    /** What {@code AgreementStatus.on} computes of an agreement {@code g} for {@code :today}; a test holds the two together. */
    public static final String STANDING =
            """
            case
                when g.stage = 'ARCHIVED' then 'ARCHIVED'
                when g.stage in ('PROPOSED', 'DRAFTING', 'IN_REVIEW', 'APPROVED_BY_PARTIES', 'OUT_FOR_SIGNATURE')
                    then 'IN_PREPARATION'
                when g.stage = 'ANNOUNCED' then 'CANNOT_TELL'
                when g.ended_on <= :today
                    then case when g.stage = 'SUPERSEDED' then 'SUPERSEDED' else 'TERMINATED' end
                when g.last_end <= :today
                    then case when g.ends_by_notice then 'TERMINATED' else 'EXPIRED_OPERATING_WITHOUT_AGREEMENT' end
                when g.effective_on is null then 'CANNOT_TELL'
                when :today < g.effective_on then 'NOT_YET_IN_FORCE'
                when g.last_end is null and not g.runs_on then 'CANNOT_TELL'
                else 'IN_FORCE'
            end""";

    private StandingSql() {}
}
