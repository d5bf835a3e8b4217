package concordat.domain.decision;

import static concordat.domain.decision.DecisionRule.CHAIR_TAKES_CHAIRS_ACTION;
import static concordat.domain.decision.DecisionRule.CONFLICTED_DO_NOT_ACT;
import static concordat.domain.decision.DecisionRule.CONSULTED_BEFORE_ACTING;
import static concordat.domain.decision.DecisionRule.DECISION_MAKERS_DECIDE_THEMSELVES;
import static concordat.domain.decision.DecisionRule.ENOUGH_ARE_CONSULTED;
import static concordat.domain.decision.DecisionRule.EXECUTIVE_ACTS_WITH_THE_CHAIR;
import static concordat.domain.decision.DecisionRule.SUBJECT_IS_FOR_MEETINGS_ONLY;
import static concordat.domain.decision.DecisionRule.TERMS_ALLOW_CHAIRS_ACTION;
import static concordat.domain.decision.DecisionRule.VICE_CHAIR_SAYS_WHY;

import concordat.domain.action.Actions;
import concordat.domain.committee.Authority;
import concordat.domain.committee.BetweenMeetings;
import concordat.domain.committee.Committee;
import concordat.domain.committee.Committees;
import concordat.domain.committee.KnownPeople;
import concordat.domain.committee.LegalForm;
import concordat.domain.committee.Office;
import concordat.domain.committee.References;
import concordat.domain.committee.SeatClass;
import concordat.domain.committee.SeatHolder;
import concordat.domain.committee.SeatHolders;
import concordat.domain.committee.TermsOfReference;
import concordat.domain.meeting.BetweenMeetingsBusiness;
import concordat.domain.meeting.DeferredMatters;
import concordat.domain.meeting.MeetingKind;
import concordat.domain.meeting.Meetings;
import concordat.domain.meeting.ReturningMatters;
import concordat.domain.scheme.Schemes;
import concordat.domain.settings.SettingValues;
import concordat.domain.shared.AudienceKey.Stage;
import concordat.domain.shared.Audiences;
import concordat.domain.shared.CommitteeId;
import concordat.domain.shared.DecisionId;
import concordat.domain.shared.Ids;
import concordat.domain.shared.Journal;
import concordat.domain.shared.NotFound;
import concordat.domain.shared.PersonId;
import concordat.domain.shared.PersonOnRecord;
import concordat.domain.shared.SeatId;
import concordat.domain.shared.Term;
import concordat.domain.usecase.AllowedTo;
import concordat.domain.usecase.CurrentActor;
import concordat.domain.usecase.Role;
import concordat.domain.usecase.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Officer or chair puts on record what the chair has decided in an urgent matter between meetings (BM-2, BM-3). */
@UseCase
@AllowedTo({Role.GOVERNANCE_OFFICER, Role.COMMITTEE_CHAIR})
public class TakingChairsActions {
    private final Decisions decisions;
    private final Committees committees;
    private final SeatHolders holders;
    private final Schemes schemes;
    private final Pins pins;
    private final SettingValues settings;
    private final Opening opening;
    private final Consequences consequences;
    private final ReturningMatters returning;
    private final BetweenMeetingsBusiness business;
    private final Audiences audiences;
    private final Journal journal;
    private final CurrentActor actor;
    private final Clock clock;

    @Inject
    TakingChairsActions(
            Decisions decisions,
            Meetings meetings,
            DeferredMatters deferred,
            Committees committees,
            SeatHolders holders,
            KnownPeople people,
            Schemes schemes,
            Pins pins,
            SettingValues settings,
            Actions actions,
            References references,
            Audiences audiences,
            Journal journal,
            CurrentActor actor,
            Clock clock) {
        this.decisions = decisions;
        this.committees = committees;
        this.holders = holders;
        this.schemes = schemes;
        this.pins = pins;
        this.settings = settings;
        this.audiences = audiences;
        this.journal = journal;
        this.actor = actor;
        this.clock = clock;
        opening = new Opening(decisions, people, schemes, references, audiences, journal, clock);
        consequences = new Consequences(decisions, actions, meetings, references, audiences, journal, clock);
        returning = new ReturningMatters(deferred, meetings, audiences, journal, clock);
        business = new BetweenMeetingsBusiness(meetings, references, audiences, journal, clock);
    }

    /**
     * Records chair's action. It has effect at once; an item to ratify it is put on the next agenda (BM-3).
     *
     * @param onceKey the one-time key of the form; used again, it returns the decision that was made with it
     * @param conditions conditions of the approval, and tasks agreed with it; each becomes an action
     * @throws concordat.domain.shared.RuleBroken if the terms of reference do not allow it (BM-1), the matter is reserved
     *     (BM-6), too few were consulted or no executive acted with the chair (BM-2), or somebody acts who may not (BM-4)
     */
    public DecisionId take(String onceKey, CommitteeId id, NewChairsAction taken, List<Condition> conditions) {
        Committee committee = committees.get(id);
        Authority.over(committee, actor, Role.GOVERNANCE_OFFICER, Role.COMMITTEE_CHAIR);
        Optional<Decision> made = decisions.madeWith(onceKey);
        if (made.isPresent()) {
            return made.get().id();
        }
        LocalDate today = LocalDate.ofInstant(clock.instant(), Term.LONDON);
        TermsOfReference terms = Opening.termsInDate(committee, settings, today);
        BetweenMeetings allowed = terms.provisions().betweenMeetings();
        TERMS_ALLOW_CHAIRS_ACTION.require(allowed.chairsAction());
        DECISION_MAKERS_DECIDE_THEMSELVES.require(committee.form() != LegalForm.INDIVIDUAL_DECISION_MAKERS);
        SUBJECT_IS_FOR_MEETINGS_ONLY.require(
                !allowed.leaveToMeetings(taken.question().matter()),
                taken.question().matter());
        List<SeatHolder> seats = holders.of(id, clock.instant());
        Urgency urgency = urgency(taken, allowed, seats);
        requireConsulted(taken, allowed, seats, today);
        BetweenMeetingsBusiness.Occasion occasion = business.begin(
                committee,
                MeetingKind.CHAIRS_ACTION,
                taken.matter(),
                clock.instant().plus(Duration.ofSeconds(1)));
        taken.interests()
                .forEach(interest ->
                        business.declare(occasion, holder(seats, interest.seat()), interest.type(), interest.nature()));
        Decision decision = opening.open(
                new Opening.Business(occasion.meeting(), occasion.item(), committee, terms, seats),
                onceKey,
                taken.question(),
                conditions);
        UUID declared = audiences.of(occasion.item().audienceAt(Stage.PUBLISHED));
        journal.record(decision.take(
                urgency,
                consultations(taken, seats, declared),
                terms,
                Powers.of(committee, schemes, today),
                pins.now(decision.item(), decision.agreement()),
                declared,
                clock.instant(),
                clock));
        business.end(occasion.meeting(), occasion.item());
        decision.awaits(committee, clock).forEach(decisions::add);
        consequences.follow(decision, committee, occasion.item());
        returning.bringBack(id, decision.id());
        return decision.id();
    }

    private static Urgency urgency(NewChairsAction taken, BetweenMeetings allowed, List<SeatHolder> seats) {
        Set<PersonId> conflicted = conflicted(taken, seats);
        SeatHolder by = seat(seats, taken.takenBy());
        CHAIR_TAKES_CHAIRS_ACTION.require(by.office() != Office.MEMBER);
        PersonOnRecord taker = holder(seats, taken.takenBy());
        CONFLICTED_DO_NOT_ACT.require(!conflicted.contains(taker.person()), taker.name());
        boolean chairCould = seats.stream()
                .filter(line -> line.office() == Office.CHAIR)
                .map(SeatHolder::holder)
                .anyMatch(holder -> holder != null && !conflicted.contains(holder.person()));
        VICE_CHAIR_SAYS_WHY.require(
                by.office() == Office.CHAIR || !chairCould || !taken.chairAway().isBlank());
        Optional<SeatHolder> with = taken.takenWith().map(seat -> seat(seats, seat));
        EXECUTIVE_ACTS_WITH_THE_CHAIR.require(!allowed.withExecutive()
                || with.filter(line -> line.seatClass() == SeatClass.EXECUTIVE
                                && line.holder() != null
                                && !line.holder().equals(taker)
                                && !conflicted.contains(line.holder().person()))
                        .isPresent());
        return new Urgency(
                taker.words(),
                with.map(line -> holder(seats, line.seat()).words()).orElse(""),
                taken.because(),
                taken.authority(),
                taken.chairAway());
    }

    private static void requireConsulted(
            NewChairsAction taken, BetweenMeetings allowed, List<SeatHolder> seats, LocalDate today) {
        Set<SeatId> met = new HashSet<>();
        for (NewChairsAction.Consulted consulted : taken.consulted()) {
            CONSULTED_BEFORE_ACTING.require(
                    met.add(consulted.seat()) && !consulted.on().isAfter(today),
                    holder(seats, consulted.seat()).name());
        }
        Set<PersonId> conflicted = conflicted(taken, seats);
        Set<PersonId> independent = taken.consulted().stream()
                .map(consulted -> seat(seats, consulted.seat()))
                .filter(line -> line.seatClass().isIndependent() && !line.seat().equals(taken.takenBy()))
                .map(line -> holder(seats, line.seat()).person())
                .filter(person -> !conflicted.contains(person))
                .collect(Collectors.toSet());
        ENOUGH_ARE_CONSULTED.require(
                independent.size() >= allowed.consulting(),
                allowed.consulting(),
                independent.size(),
                independent.size() == 1 ? "is" : "are");
    }

    private List<Consultation> consultations(NewChairsAction taken, List<SeatHolder> seats, UUID declared) {
        List<Consultation> consultations = new ArrayList<>();
        for (NewChairsAction.Consulted consulted : taken.consulted()) {
            consultations.add(new Consultation(
                    Ids.next(clock),
                    declared,
                    consultations.size() + 1,
                    holder(seats, consulted.seat()),
                    consulted.on(),
                    consulted.view()));
        }
        return consultations;
    }

    private static Set<PersonId> conflicted(NewChairsAction taken, List<SeatHolder> seats) {
        return taken.interests().stream()
                .map(interest -> holder(seats, interest.seat()).person())
                .collect(Collectors.toSet());
    }

    private static PersonOnRecord holder(List<SeatHolder> seats, SeatId wanted) {
        return Objects.requireNonNull(seat(seats, wanted).holder());
    }

    private static SeatHolder seat(List<SeatHolder> seats, SeatId wanted) {
        return seats.stream()
                .filter(line -> line.seat().equals(wanted) && line.holder() != null)
                .findFirst()
                .orElseThrow(() -> new NotFound("member in that seat"));
    }
}
