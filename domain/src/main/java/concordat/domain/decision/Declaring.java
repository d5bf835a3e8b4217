package concordat.domain.decision;

import concordat.domain.committee.Committee;
import concordat.domain.committee.SeatHolder;
import concordat.domain.committee.TermsOfReference;
import concordat.domain.meeting.AgendaItem;
import concordat.domain.meeting.ReturningMatters;
import concordat.domain.meeting.Room;
import concordat.domain.scheme.Schemes;
import concordat.domain.settings.SettingValues;
import concordat.domain.settings.SettingsInForce;
import concordat.domain.settings.SettingsOnDay;
import concordat.domain.shared.AudienceKey.Stage;
import concordat.domain.shared.Audiences;
import concordat.domain.shared.Journal;
import concordat.domain.shared.PersonOnRecord;
import concordat.domain.shared.Term;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;
import java.util.UUID;

/** An outcome is declared, in a meeting or at the end of a written resolution, and what follows from it follows. */
final class Declaring {
    private final Decisions decisions;
    private final Votes votes;
    private final Schemes schemes;
    private final Pins pins;
    private final SettingValues settings;
    private final Consequences consequences;
    private final ReturningMatters returning;
    private final Audiences audiences;
    private final Journal journal;
    private final Clock clock;

    Declaring(
            Decisions decisions,
            Votes votes,
            Schemes schemes,
            Pins pins,
            SettingValues settings,
            Consequences consequences,
            ReturningMatters returning,
            Audiences audiences,
            Journal journal,
            Clock clock) {
        this.decisions = decisions;
        this.votes = votes;
        this.schemes = schemes;
        this.pins = pins;
        this.settings = settings;
        this.consequences = consequences;
        this.returning = returning;
        this.audiences = audiences;
        this.journal = journal;
        this.clock = clock;
    }

    /** What the outcome is reckoned from, besides the question and the votes. */
    record Business(AgendaItem item, Committee committee, TermsOfReference terms, Room room) {}

    /** @throws concordat.domain.shared.RuleBroken whatever {@link Decision#declare} refuses */
    void declare(Business business, Decision decision, Closing closing) {
        UUID declared = audiences.of(business.item().audienceAt(Stage.PUBLISHED));
        SettingsInForce chosen = new SettingsOnDay(today(), settings.changes()).of(decision.partnership());
        DecisionEvent.Declared event = decision.declare(
                business.room(),
                business.terms(),
                Powers.of(business.committee(), schemes, today()),
                votes.on(decision.id()),
                closing,
                chosen.namesAskedByOneIn(),
                pins.now(decision.item(), decision.agreement()),
                declared,
                clock.instant(),
                clock);
        votes.visible(decision.id()).stream()
                .filter(vote -> decision.byName() || closing.askingForNames().contains(vote.seat()))
                .forEach(vote -> vote.keyTo(declared));
        journal.record(event);
        decision.awaits(business.committee(), clock).forEach(decisions::add);
        if (event.outcome() == decision.proposal().outcome()) {
            consequences.follow(decision, business.committee(), business.item());
            if (event.outcome() == Outcome.DEFERRED) {
                returning.bringBack(decision.committee(), decision.id());
            }
        } else if (event.outcome() == Outcome.NOT_APPROVED) {
            consequences.refuse(
                    decision,
                    business.committee(),
                    business.item(),
                    first(business.room()),
                    today().plusDays(chosen.unratifiedActionDays()));
        }
    }

    /** The chair; if that seat is vacant the vice-chair, or a member. */
    private static PersonOnRecord first(Room room) {
        return room.seats().stream()
                .filter(seat -> seat.holder() != null)
                .min(Comparator.comparing(SeatHolder::office))
                .map(seat -> Objects.requireNonNull(seat.holder()))
                .orElseThrow();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Term.LONDON);
    }
}
