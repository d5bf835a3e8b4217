package concordat.domain.decision;

import concordat.domain.committee.Committee;
import concordat.domain.committee.KnownPeople;
import concordat.domain.committee.References;
import concordat.domain.committee.References.Series;
import concordat.domain.committee.SeatHolder;
import concordat.domain.committee.TermsOfReference;
import concordat.domain.meeting.AgendaItem;
import concordat.domain.meeting.Meeting;
import concordat.domain.scheme.Schemes;
import concordat.domain.settings.SettingValues;
import concordat.domain.settings.SettingsOnDay;
import concordat.domain.shared.AudienceKey.Stage;
import concordat.domain.shared.Audiences;
import concordat.domain.shared.Ids;
import concordat.domain.shared.Journal;
import concordat.domain.shared.Term;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** A question is put, in a meeting or between meetings, under the next reference of its committee. */
final class Opening {
    private final Decisions decisions;
    private final KnownPeople people;
    private final Schemes schemes;
    private final References references;
    private final Audiences audiences;
    private final Journal journal;
    private final Clock clock;

    Opening(
            Decisions decisions,
            KnownPeople people,
            Schemes schemes,
            References references,
            Audiences audiences,
            Journal journal,
            Clock clock) {
        this.decisions = decisions;
        this.people = people;
        this.schemes = schemes;
        this.references = references;
        this.audiences = audiences;
        this.journal = journal;
        this.clock = clock;
    }

    /** On what a question is put. */
    record Business(
            Meeting meeting, AgendaItem item, Committee committee, TermsOfReference terms, List<SeatHolder> seats) {}

    /**
     * The terms of reference by which a committee decides between meetings on that day.
     *
     * @throws concordat.domain.shared.RuleBroken without terms in force that were reviewed in time (LF-7)
     */
    static TermsOfReference termsInDate(Committee committee, SettingValues settings, LocalDate today) {
        committee.requireTermsInDate(
                today,
                new SettingsOnDay(today, settings.changes())
                        .of(committee.partnership())
                        .termsGraceDays());
        return committee.termsOn(today);
    }

    /** @throws concordat.domain.shared.RuleBroken whatever {@link Decision#open} refuses */
    Decision open(Business business, String onceKey, NewQuestion question, List<Condition> conditions) {
        UUID audience = audiences.of(business.item().audienceAt(Stage.OPEN));
        LocalDate today = LocalDate.ofInstant(clock.instant(), Term.LONDON);
        String reference = Series.DECISION.reference(
                business.committee().code(),
                today.getYear(),
                references.next(business.committee().id(), Series.DECISION, today.getYear()));
        Decision decision = Decision.open(
                business.meeting(),
                business.item(),
                business.committee(),
                business.terms(),
                business.seats(),
                Powers.of(business.committee(), schemes, today),
                reference,
                onceKey,
                question,
                onRecord(conditions, audience),
                audience,
                clock);
        decisions.add(decision);
        journal.record(decision.opened());
        return decision;
    }

    private List<DecisionCondition> onRecord(List<Condition> conditions, UUID audience) {
        List<DecisionCondition> onRecord = new ArrayList<>();
        for (Condition condition : conditions) {
            onRecord.add(new DecisionCondition(
                    Ids.next(clock),
                    audience,
                    onRecord.size() + 1,
                    condition.text(),
                    people.of(condition.owner(), condition.organisation()),
                    condition.due()));
        }
        return onRecord;
    }
}
