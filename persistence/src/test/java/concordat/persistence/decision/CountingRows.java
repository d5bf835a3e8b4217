package concordat.persistence.decision;

import concordat.domain.action.ActionFilter;
import concordat.domain.action.ActionRegister;
import concordat.domain.decision.DecisionFilter;
import concordat.domain.decision.DecisionRegister;
import concordat.domain.meeting.MeetingFilter;
import concordat.domain.meeting.MeetingRegister;
import concordat.domain.shared.Keyset;
import concordat.domain.usecase.AllowedTo;
import concordat.domain.usecase.Role;
import concordat.domain.usecase.UseCase;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;

/** How many rows of its table PostgreSQL fetches for a page, as it counts them for the transaction. */
@UseCase
@AllowedTo(Role.SIGNED_IN)
public class CountingRows {
    private final MeetingRegister meetings;
    private final DecisionRegister decisions;
    private final ActionRegister actions;
    private final EntityManager entities;

    @Inject
    CountingRows(MeetingRegister meetings, DecisionRegister decisions, ActionRegister actions, EntityManager entities) {
        this.meetings = meetings;
        this.decisions = decisions;
        this.actions = actions;
        this.entities = entities;
    }

    long ofMeetings(Keyset keyset) {
        long before = fetched("meeting");
        meetings.page(MeetingFilter.all(), keyset);
        return fetched("meeting") - before;
    }

    long ofMeetingsToCome(Keyset keyset) {
        long before = fetched("meeting");
        meetings.page(MeetingFilter.upcoming(LocalDate.of(2026, 1, 1)), keyset);
        return fetched("meeting") - before;
    }

    long ofDecisions(DecisionFilter filter, Keyset keyset) {
        long before = fetched("decision");
        decisions.page(filter, false, keyset);
        return fetched("decision") - before;
    }

    long ofActions(Keyset keyset) {
        long before = fetched("action");
        actions.page(ActionFilter.all(), false, keyset);
        return fetched("action") - before;
    }

    private long fetched(String table) {
        return ((Number) entities.createNativeQuery(
                                "select seq_tup_read + coalesce(idx_tup_fetch, 0) from pg_stat_xact_user_tables"
                                        + " where relname = :relation")
                        .setParameter("relation", table)
                        .getSingleResult())
                .longValue();
    }
}
