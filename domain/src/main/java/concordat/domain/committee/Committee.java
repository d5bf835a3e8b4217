package concordat.domain.committee;

import static concordat.domain.committee.CommitteeRule.CASTING_VOTE_IS_OF_A_SIMPLE_MAJORITY;
import static concordat.domain.committee.CommitteeRule.COMMITTEE_HAS_ONE_CHAIR;
import static concordat.domain.committee.CommitteeRule.EACH_PARENT_APPROVES;
import static concordat.domain.committee.CommitteeRule.PARENT_MAY_DELEGATE;
import static concordat.domain.committee.CommitteeRule.PARTIES_FIT_THE_FORM;
import static concordat.domain.committee.CommitteeRule.PARTY_IS_NAMED_ONCE;
import static concordat.domain.committee.CommitteeRule.QUORUM_IS_WITHIN_THE_SEATS;
import static concordat.domain.committee.CommitteeRule.QUORUM_NAMES_PARTIES;
import static concordat.domain.committee.CommitteeRule.REQUIRED_CHAIR_HAS_A_SEAT;
import static concordat.domain.committee.CommitteeRule.REVIEW_FOLLOWS_THE_FIRST_DAY;
import static concordat.domain.committee.CommitteeRule.SEAT_IS_OF_A_PARTY;
import static concordat.domain.committee.CommitteeRule.SUB_COMMITTEE_IS_OF_DELEGATING_PARTIES;
import static concordat.domain.committee.CommitteeRule.TERMS_ARE_IN_DATE;
import static concordat.domain.committee.CommitteeRule.TERMS_ARE_IN_FORCE;
import static concordat.domain.committee.CommitteeRule.TERMS_DO_NOT_OVERLAP;
import static concordat.domain.committee.CommitteeRule.UNIVERSITY_DOES_NOT_DELEGATE_JOINTLY;

import concordat.domain.settings.Setting;
import concordat.domain.shared.CommitteeId;
import concordat.domain.shared.Ids;
import concordat.domain.shared.NotFound;
import concordat.domain.shared.OrganisationId;
import concordat.domain.shared.PartnershipId;
import concordat.domain.shared.SeatId;
import concordat.domain.shared.Term;
import concordat.domain.shared.Text;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A committee of a partnership: constituted once with its legal form and its parties, given seats, and bound by one
 * version of its terms of reference at a time. What it may decide, and how, follows from these; its name says nothing
 * about them (LF-1).
 */
@Entity
@Table(name = "committee")
public class Committee {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private CommitteeId id;

    @Version
    private long version;

    @Column(nullable = false)
    private UUID audience;

    @Embedded
    private PartnershipId partnership;

    @Column(nullable = false, length = 200)
    private String name;

    @Column(nullable = false, updatable = false, length = 40)
    private String code;

    @Enumerated(EnumType.STRING)
    @Column(name = "legal_form", nullable = false, updatable = false, length = 40)
    private LegalForm form;

    @Column(name = "meets_in_public", nullable = false)
    private boolean meetsInPublic;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "parent_id", updatable = false))
    private @Nullable CommitteeId parent;

    @OneToMany(cascade = CascadeType.ALL)
    @JoinColumn(name = "committee_id", nullable = false, updatable = false)
    @OrderBy("shortName")
    private List<Party> parties = new ArrayList<>();

    @OneToMany(cascade = CascadeType.ALL)
    @JoinColumn(name = "committee_id", nullable = false, updatable = false)
    @OrderBy("position")
    private List<Seat> seats = new ArrayList<>();

    @OneToMany(cascade = CascadeType.ALL)
    @JoinColumn(name = "committee_id", nullable = false, updatable = false)
    @OrderBy("number")
    private List<TermsOfReference> terms = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected Committee() {}

    private Committee(CommitteeId id, UUID audience, NewCommittee proposed) {
        this.id = id;
        this.audience = audience;
        partnership = proposed.partnership();
        name = proposed.name();
        code = proposed.code();
        form = proposed.form();
        meetsInPublic = proposed.meetsInPublic();
    }

    /** Constitutes a committee. @throws concordat.domain.shared.RuleBroken if its parties do not fit its form (LF-1, LF-5) */
    static Committee constitute(NewCommittee proposed, UUID audience, Clock clock) {
        Committee committee = new Committee(CommitteeId.next(clock), audience, proposed);
        proposed.parties().forEach(party -> committee.admit(party, clock));
        committee.requireFittingParties();
        return committee;
    }

    /**
     * Constitutes a sub-committee of a committee.
     *
     * @throws concordat.domain.shared.RuleBroken if its parties do not fit its form (LF-1, LF-5) or do not delegate to the
     *     other committee, or if that one's terms of reference do not allow it to delegate onward (LF-9)
     */
    static Committee constituteUnder(
            Committee parent, NewCommittee proposed, UUID audience, LocalDate day, Clock clock) {
        PARENT_MAY_DELEGATE.require(
                parent.inForceOn(day)
                        .filter(version -> version.provisions().mayDelegate())
                        .isPresent(),
                parent.name);
        Committee committee = constitute(proposed, audience, clock);
        committee.parties.forEach(party -> SUB_COMMITTEE_IS_OF_DELEGATING_PARTIES.require(
                parent.hasDelegationOf(party.organisation()), party.shortName(), parent.name));
        committee.parent = parent.id;
        return committee;
    }

    private void admit(NewParty proposed, Clock clock) {
        OrganisationFacts organisation = proposed.organisation();
        PARTY_IS_NAMED_ONCE.require(
                parties.stream().noneMatch(party -> party.organisation().equals(organisation.id())),
                organisation.shortName());
        UNIVERSITY_DOES_NOT_DELEGATE_JOINTLY.require(
                form != LegalForm.JOINT_COMMITTEE || !proposed.delegates() || organisation.mayDelegateJointly(),
                organisation.name());
        parties.add(new Party(Ids.next(clock), audience, proposed));
    }

    private void requireFittingParties() {
        long delegating = parties.stream().filter(Party::delegates).count();
        if (form.isOfSeveral()) {
            PARTIES_FIT_THE_FORM.require(
                    delegating >= 2,
                    form.words().toLowerCase(Locale.ENGLISH),
                    "two or more delegating parties",
                    delegating);
        } else if (form == LegalForm.SINGLE_ORG_COMMITTEE) {
            PARTIES_FIT_THE_FORM.require(
                    delegating == 1, form.words().toLowerCase(Locale.ENGLISH), "one delegating party", delegating);
        } else {
            PARTIES_FIT_THE_FORM.require(
                    !parties.isEmpty(), form.words().toLowerCase(Locale.ENGLISH), "at least one party", parties.size());
        }
    }

    /** Establishes a seat. @throws concordat.domain.shared.RuleBroken if it is of no party, or there is a chair already */
    CommitteeEvent.SeatEstablished establish(NewSeat proposed, Clock clock) {
        SEAT_IS_OF_A_PARTY.require(isParty(proposed.organisation()));
        seats.stream()
                .filter(seat -> seat.clashesWith(proposed, hasChairPerOrganisation()))
                .findFirst()
                .ifPresent(seat -> COMMITTEE_HAS_ONE_CHAIR.require(
                        false, name, seat.office().words().toLowerCase(Locale.ENGLISH), seat.title()));
        Seat seat = new Seat(SeatId.next(clock), audience, seats.size() + 1, proposed);
        seats.add(seat);
        return new CommitteeEvent.SeatEstablished(
                id,
                partnership,
                code,
                seat.id(),
                proposed.organisation(),
                proposed.title(),
                proposed.seatClass(),
                proposed.office(),
                proposed.voting(),
                appointingBody(seat),
                proposed.term());
    }

    /** The body that appoints to that seat, such as "LPT Trust Board" (MB-1). */
    String appointingBody(Seat seat) {
        return seat.appointedBy().isBlank()
                ? parties.stream()
                        .filter(party -> party.organisation().equals(seat.organisation()))
                        .findFirst()
                        .map(party -> (party.shortName() + " " + party.parentBody()).strip())
                        .orElse("")
                : seat.appointedBy();
    }

    /** Ends a seat. @throws concordat.domain.shared.RuleBroken if the quorum in force could not be met without it */
    CommitteeEvent abolish(SeatId ended, LocalDate firstDayWithout) {
        Seat seat = seat(ended);
        List<Seat> others = seats.stream().filter(other -> other != seat).toList();
        terms.stream()
                .filter(version ->
                        version.term().until() == null || version.term().until().isAfter(firstDayWithout))
                .forEach(version -> requireConsistency(version.provisions(), others, firstDayWithout));
        seat.end(firstDayWithout);
        return new CommitteeEvent.SeatAbolished(id, partnership, code, ended, seat.title(), firstDayWithout);
    }

    /**
     * Puts a new version of the terms of reference into force; one that was to hold until further notice ends on the day
     * on which the new one starts.
     *
     * @param reviewOn the day by which they are to be reviewed
     * @throws concordat.domain.shared.RuleBroken if the terms contradict themselves or the seats, overlap with another
     *     version, are to be reviewed before they begin (LF-7), or lack the approval of a parent body (LF-8)
     */
    CommitteeEvent.TermsAdopted adopt(
            Term term, LocalDate reviewOn, Provisions wanted, List<Approval> approvals, Clock clock) {
        // Whose members vote on what is delegated is a question for joint committees (LF-5).
        Provisions provisions = form == LegalForm.JOINT_COMMITTEE
                ? wanted
                : wanted.voting(wanted.voting().withVotesOfAllParties());
        REVIEW_FOLLOWS_THE_FIRST_DAY.require(reviewOn.isAfter(term.from()), DAY.format(term.from()));
        requireConsistency(provisions, seats, term.from());
        requireApproval(approvals);
        terms.stream()
                .filter(version ->
                        version.term().until() == null && version.term().from().isBefore(term.from()))
                .forEach(version -> version.end(term.from()));
        terms.stream()
                .filter(version -> version.term().overlaps(term))
                .findFirst()
                .ifPresent(version -> TERMS_DO_NOT_OVERLAP.require(false, version.number(), words(version.term())));
        int number = terms.size() + 1;
        terms.add(new TermsOfReference(Ids.next(clock), audience, number, term, reviewOn, provisions, approvals));
        return new CommitteeEvent.TermsAdopted(
                id, partnership, code, number, term, reviewOn, provisions, List.copyOf(approvals));
    }

    /**
     * Puts a new version into force that says the same as the one before it, because the parent bodies have reviewed that
     * one without change (LF-7).
     *
     * @throws concordat.domain.shared.RuleBroken if there is none to confirm, and as if other terms were adopted
     */
    CommitteeEvent.TermsAdopted confirm(LocalDate from, LocalDate reviewOn, List<Approval> approvals, Clock clock) {
        Optional<TermsOfReference> before = terms.stream()
                .filter(version -> version.term().from().isBefore(from))
                .max(Comparator.comparing(version -> version.term().from()));
        TERMS_ARE_IN_FORCE.require(before.isPresent(), name, "the day before " + DAY.format(from));
        return adopt(Term.from(from), reviewOn, before.orElseThrow().provisions(), approvals, clock);
    }

    private void requireConsistency(Provisions provisions, List<Seat> available, LocalDate on) {
        CASTING_VOTE_IS_OF_A_SIMPLE_MAJORITY.require(
                !provisions.voting().castingVote() || provisions.voting().method() == DecisionMethod.SIMPLE_MAJORITY,
                provisions.voting().method().words());
        REQUIRED_CHAIR_HAS_A_SEAT.require(!provisions.chairRequired()
                || available.stream().anyMatch(seat -> seat.term().includes(on) && seat.office() != Office.MEMBER));
        for (Minimum minimum : provisions.quorum()) {
            QUORUM_NAMES_PARTIES.require(
                    minimum.ofOrganisation().map(this::isParty).orElse(true));
            List<Seat> voting = available.stream()
                    .filter(seat -> seat.voting()
                            && (provisions.voting().nonDelegatingVote() || hasDelegationOf(seat.organisation())))
                    .toList();
            int fitting = seatsFor(minimum, voting, on);
            QUORUM_IS_WITHIN_THE_SEATS.require(fitting >= minimum.needed(), words(minimum), fitting);
        }
    }

    private int seatsFor(Minimum minimum, List<Seat> voting, LocalDate on) {
        List<Seat> matching = voting.stream()
                .filter(seat -> seat.term().includes(on) && minimum.asksFor(seat.organisation(), seat.seatClass()))
                .toList();
        if (form != LegalForm.COMMITTEES_IN_COMMON || minimum.organisation() != null) {
            return matching.size();
        }
        // A quorum that names no organisation holds for each of the committees in common, so for the smallest (QU-4).
        return delegating().stream()
                .mapToInt(party -> (int) matching.stream()
                        .filter(seat -> seat.organisation().equals(party.organisation()))
                        .count())
                .min()
                .orElse(0);
    }

    private void requireApproval(List<Approval> approvals) {
        List<Party> parents = delegating().isEmpty() ? parties : delegating();
        for (Party parent : parents) {
            EACH_PARENT_APPROVES.require(
                    approvals.stream()
                            .anyMatch(approval -> approval.organisation().equals(parent.organisation())),
                    parent.shortName() + " " + parent.parentBody());
        }
    }

    private String words(Minimum minimum) {
        String members = minimum.needed() + " "
                + minimum.ofClass().map(SeatClass::words).orElse("voting member") + (minimum.needed() == 1 ? "" : "s");
        return minimum.ofOrganisation()
                .flatMap(this::party)
                .map(party -> members + " of " + party.shortName())
                .orElse(members);
    }

    private static String words(Term term) {
        LocalDate until = term.until();
        return "from " + DAY.format(term.from()) + (until == null ? "" : " until " + DAY.format(until));
    }

    /** The terms of reference in force on that day. @throws concordat.domain.shared.RuleBroken if there are none (LF-7) */
    public TermsOfReference termsOn(LocalDate day) {
        Optional<TermsOfReference> inForce = inForceOn(day);
        TERMS_ARE_IN_FORCE.require(inForce.isPresent(), name, DAY.format(day));
        return inForce.orElseThrow();
    }

    /** The terms of reference in force on that day, if there are any. */
    Optional<TermsOfReference> inForceOn(LocalDate day) {
        return terms.stream().filter(version -> version.term().includes(day)).findFirst();
    }

    /** How it meets by the terms of reference in force on that day; empty if there are none. */
    public Optional<MeetingTerms> meetsOn(LocalDate day) {
        return inForceOn(day).map(version -> version.provisions().meetings());
    }

    /** When the terms in force on that day are to be reviewed; empty if there are none (LF-7). */
    Optional<TermsReview> reviewOn(LocalDate day, int graceDays) {
        return inForceOn(day).map(version -> new TermsReview(version.number(), version.reviewOn(), graceDays));
    }

    /**
     * Holds that a meeting can be opened on that day: by terms of reference in force, which were reviewed in time (LF-7).
     *
     * @param graceDays for how many days after their review was due they still will do
     * @throws concordat.domain.shared.RuleBroken if it cannot
     */
    public void requireTermsInDate(LocalDate day, int graceDays) {
        TermsOfReference version = termsOn(day);
        TermsReview review = new TermsReview(version.number(), version.reviewOn(), graceDays);
        TERMS_ARE_IN_DATE.require(
                !review.isOutOfDate(day),
                name,
                version.number(),
                DAY.format(review.dueOn()),
                Setting.TERMS_GRACE_DAYS.words(graceDays),
                DAY.format(review.lastDay()));
    }

    /** Whether each organisation has its own chair, because each has its own committee (LF-3). */
    public boolean hasChairPerOrganisation() {
        return form == LegalForm.COMMITTEES_IN_COMMON;
    }

    /** The parties that are bound by what it decides. */
    public List<Party> delegating() {
        return parties.stream().filter(Party::delegates).toList();
    }

    /** That organisation's part in it, if it is a party. */
    public Optional<Party> party(OrganisationId organisation) {
        return parties.stream()
                .filter(party -> party.organisation().equals(organisation))
                .findFirst();
    }

    private boolean hasDelegationOf(OrganisationId organisation) {
        return party(organisation).filter(Party::delegates).isPresent();
    }

    private boolean isParty(OrganisationId organisation) {
        return party(organisation).isPresent();
    }

    /** One of its seats. @throws NotFound if it has no such seat */
    public Seat seat(SeatId wanted) {
        return seats.stream()
                .filter(seat -> seat.id().equals(wanted))
                .findFirst()
                .orElseThrow(() -> new NotFound("seat"));
    }

    public CommitteeId id() {
        return id;
    }

    public PartnershipId partnership() {
        return partnership;
    }

    public String name() {
        return name;
    }

    /** What its references begin with, such as "LPT-NHFT-UOL"; never reused, never changed. */
    public String code() {
        return code;
    }

    public LegalForm form() {
        return form;
    }

    /** Whether it meets in public, so that a Part 2 needs a resolution (PP-2). */
    public boolean meetsInPublic() {
        return meetsInPublic;
    }

    /** The committee whose sub-committee it is, if it is one (LF-9). */
    public Optional<CommitteeId> parent() {
        return Optional.ofNullable(parent);
    }

    public List<Party> parties() {
        return List.copyOf(parties);
    }

    public List<Seat> seats() {
        return List.copyOf(seats);
    }

    /** Every version of its terms of reference, the first one first. */
    public List<TermsOfReference> terms() {
        return List.copyOf(terms);
    }

    CommitteeEvent constituted() {
        return new CommitteeEvent.Constituted(
                id,
                partnership,
                code,
                name,
                form,
                meetsInPublic,
                parties.stream().map(Party::organisation).toList(),
                parent);
    }

    /** Its code as typed, if it can be one. @throws IllegalArgumentException if it cannot */
    static String code(String entered) {
        String code = Text.required("code", entered, 40);
        if (!code.matches("[A-Z0-9]+(-[A-Z0-9]+)*")) {
            throw new IllegalArgumentException(
                    "A code is made of capital letters and digits, with dashes between, such as LPT-NHFT-UOL.");
        }
        return code;
    }
}
