package concordat.domain.agreement;

import static concordat.domain.agreement.AgreementRule.AGREEMENT_KNOWS_SUCH_NOTICE;
import static concordat.domain.agreement.AgreementRule.ANNOUNCED_BEFORE_EXECUTION;
import static concordat.domain.agreement.AgreementRule.ANNOUNCED_PURPOSE_STAYS;
import static concordat.domain.agreement.AgreementRule.ANNOUNCEMENT_IS_NOT_IN_THE_FUTURE;
import static concordat.domain.agreement.AgreementRule.APPROVAL_IS_NOT_IN_THE_FUTURE;
import static concordat.domain.agreement.AgreementRule.APPROVAL_IS_OF_A_PARTY;
import static concordat.domain.agreement.AgreementRule.APPROVED_BEFORE_SIGNATURE;
import static concordat.domain.agreement.AgreementRule.A_PARTNER_IS_A_PARTY;
import static concordat.domain.agreement.AgreementRule.BREAK_IS_AFTER_START;
import static concordat.domain.agreement.AgreementRule.COMMITTEE_IS_OF_THE_PARTNERSHIP;
import static concordat.domain.agreement.AgreementRule.DATES_ARE_COMPLETED_AFTER_EXECUTION;
import static concordat.domain.agreement.AgreementRule.DRAFT_OUT_FOR_SIGNATURE_STANDS;
import static concordat.domain.agreement.AgreementRule.DRAFT_WAITS_FOR_SIGNATURES;
import static concordat.domain.agreement.AgreementRule.END_IS_AFTER_SIGNING;
import static concordat.domain.agreement.AgreementRule.END_IS_AFTER_START;
import static concordat.domain.agreement.AgreementRule.EVERY_PARTY_APPROVES;
import static concordat.domain.agreement.AgreementRule.EVERY_PARTY_SIGNS;
import static concordat.domain.agreement.AgreementRule.EXECUTED_ONCE;
import static concordat.domain.agreement.AgreementRule.EXECUTED_TEXT_IS_NOT_AMENDED;
import static concordat.domain.agreement.AgreementRule.EXTENSION_COMES_BEFORE_NOTICE;
import static concordat.domain.agreement.AgreementRule.LINK_IS_MADE_ONCE;
import static concordat.domain.agreement.AgreementRule.LINK_IS_TO_ANOTHER;
import static concordat.domain.agreement.AgreementRule.NOTHING_HAPPENS_IN_THE_FUTURE;
import static concordat.domain.agreement.AgreementRule.NOTICE_ENDS_WHEN_IT_CAN;
import static concordat.domain.agreement.AgreementRule.NOTICE_IS_GIVEN_WHILE_IT_RUNS;
import static concordat.domain.agreement.AgreementRule.NOTICE_IS_LONG_ENOUGH;
import static concordat.domain.agreement.AgreementRule.NOTICE_IS_OF_A_PARTY;
import static concordat.domain.agreement.AgreementRule.ONLY_THE_EXECUTED_IS_ENDED;
import static concordat.domain.agreement.AgreementRule.ONLY_THE_EXECUTED_RUNS;
import static concordat.domain.agreement.AgreementRule.ONLY_WHAT_HAS_ENDED_IS_ARCHIVED;
import static concordat.domain.agreement.AgreementRule.OPTIONS_ARE_TAKEN_UP_IN_TURN;
import static concordat.domain.agreement.AgreementRule.OPTION_COMES_BEFORE_NOTICE;
import static concordat.domain.agreement.AgreementRule.OPTION_IS_LEFT;
import static concordat.domain.agreement.AgreementRule.OPTION_IS_TAKEN_UP_IN_TIME;
import static concordat.domain.agreement.AgreementRule.ORGANISATION_IS_KNOWN;
import static concordat.domain.agreement.AgreementRule.PARTY_APPROVES_ONCE;
import static concordat.domain.agreement.AgreementRule.PARTY_HAS_SIGNED;
import static concordat.domain.agreement.AgreementRule.PARTY_IS_NAMED_ONCE;
import static concordat.domain.agreement.AgreementRule.PARTY_JOINS_ONCE;
import static concordat.domain.agreement.AgreementRule.PARTY_SIGNS_WITH_EACH_SIGNATORY_ONCE;
import static concordat.domain.agreement.AgreementRule.PURPOSE_IS_OF_THIS_AGREEMENT;
import static concordat.domain.agreement.AgreementRule.RECORDED_DATE_STAYS;
import static concordat.domain.agreement.AgreementRule.RESPONSIBLE_PERSON_IS_OF_THE_PARTY;
import static concordat.domain.agreement.AgreementRule.REVIEW_IS_NOT_BEFORE_START;
import static concordat.domain.agreement.AgreementRule.SIGNATORY_IS_CHOSEN_FROM_THE_PARTY;
import static concordat.domain.agreement.AgreementRule.SIGNATURE_IS_OF_A_PARTY;
import static concordat.domain.agreement.AgreementRule.SIGNING_IS_NOT_IN_THE_FUTURE;
import static concordat.domain.agreement.AgreementRule.STAGE_FOLLOWS;
import static concordat.domain.agreement.AgreementRule.SUCCESSOR_IS_ANOTHER;
import static concordat.domain.agreement.AgreementRule.SUCCESSOR_IS_EXECUTED_AND_DATED;
import static concordat.domain.agreement.AgreementRule.SUPERSESSION_IS_NO_MERE_LINK;
import static concordat.domain.agreement.AgreementRule.TERMINATION_IS_AFTER_START;
import static concordat.domain.agreement.AgreementRule.TERM_AGREES_WITH_THE_DATES;
import static concordat.domain.agreement.AgreementRule.TERM_COMES_BEFORE_WHAT_RESTS_ON_IT;
import static concordat.domain.agreement.AgreementRule.TERM_COMES_FIRST;
import static concordat.domain.agreement.AgreementRule.TERM_IS_RECORDED_AFTER_EXECUTION;
import static concordat.domain.agreement.AgreementRule.TERM_IS_RECORDED_ONCE;
import static concordat.domain.agreement.AgreementRule.TERM_IS_SAID_ONCE;
import static concordat.domain.agreement.AgreementRule.TERM_SAYS_SOMETHING;
import static concordat.domain.agreement.AgreementRule.TWO_PARTIES_AT_LEAST;
import static concordat.domain.agreement.AgreementRule.WITHDRAWN_BEFORE_WHAT_IT_RESTS_ON;
import static concordat.domain.agreement.AgreementRule.WITHDRAWN_ONCE;
import static concordat.domain.agreement.ReviewRule.REVIEWED_BEFORE_APPROVAL;
import static concordat.domain.agreement.ReviewRule.REVIEWER_IS_OF_THE_PARTY;
import static concordat.domain.agreement.ReviewRule.REVIEW_COMES_BEFORE_SIGNATURE;
import static concordat.domain.agreement.ReviewRule.REVIEW_IS_ASKED_FOR_ONCE;
import static concordat.domain.agreement.ReviewRule.REVIEW_IS_DUE_IN_TIME;
import static concordat.domain.agreement.ReviewRule.REVIEW_IS_FOR_A_PARTY;
import static concordat.domain.agreement.ReviewRule.REVIEW_IS_OF_A_DRAFT_IN_REVIEW;

import concordat.domain.agreement.AgreementDraft.PartyEntry;
import concordat.domain.agreement.AgreementDraft.PurposeEntry;
import concordat.domain.agreement.AgreementEvent.Which;
import concordat.domain.agreement.dates.AgreedEnd;
import concordat.domain.agreement.dates.BreakClause;
import concordat.domain.agreement.dates.Course;
import concordat.domain.agreement.dates.DatesOnRecord;
import concordat.domain.agreement.dates.NoticeGiven;
import concordat.domain.agreement.dates.NoticeKind;
import concordat.domain.agreement.dates.NoticePeriod;
import concordat.domain.agreement.dates.PartyNotice;
import concordat.domain.agreement.dates.RenewalMode;
import concordat.domain.agreement.dates.Schedule;
import concordat.domain.agreement.dates.TermClause;
import concordat.domain.scheme.SignatoryId;
import concordat.domain.scheme.SignatoryLine;
import concordat.domain.scheme.SigningAuthority;
import concordat.domain.shared.AgreementId;
import concordat.domain.shared.AudienceKey;
import concordat.domain.shared.Audiences;
import concordat.domain.shared.CommitteeId;
import concordat.domain.shared.NotFound;
import concordat.domain.shared.OrganisationId;
import concordat.domain.shared.PartnershipId;
import concordat.domain.shared.PersonId;
import concordat.domain.shared.PurposeId;
import concordat.domain.shared.RuleBroken;
import concordat.domain.shared.Text;
import concordat.domain.shared.WorkingDays;
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
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An agreement between organisations. It is proposed, drafted, reviewed, approved and sent out for signature; until then
 * its text can be amended and only its team sees it. Once every party has signed it is executed, and its text stands
 * (AG-7); from then on its dates say whether it is in force (AG-4). One that was made before anybody kept a record here
 * is put on record as announced: then nothing is claimed about signatures and dates (AG-3). It ends by running out,
 * by termination, or by being superseded.
 */
@Entity
@Table(name = "agreement")
public class Agreement {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private AgreementId id;

    @Version
    private long version;

    @Embedded
    private PartnershipId partnership;

    @Column(nullable = false)
    private UUID audience;

    @Column(nullable = false, updatable = false)
    private String reference;

    @Column(nullable = false)
    private String title;

    @Enumerated(EnumType.STRING)
    @Column(name = "agreement_type", nullable = false)
    private AgreementType type;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private AgreementStage stage = AgreementStage.PROPOSED;

    /** Whether it was ever announced or executed, so that an archived one stays as visible as it was. */
    @Column(name = "made_known", nullable = false)
    private boolean madeKnown;

    @Column(nullable = false)
    private boolean confidential;

    @Column(nullable = false)
    private String description;

    @Column(name = "legally_binding", nullable = false)
    private boolean legallyBinding;

    @Column(name = "binding_clauses", nullable = false)
    private String bindingClauses;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "governing_committee_id"))
    private @Nullable CommitteeId governingCommittee;

    /** How many disputes about it are open, as the database counts them (AG-8). */
    @Column(name = "open_disputes", nullable = false, insertable = false, updatable = false)
    private int openDisputes;

    @Column(name = "announced_on")
    private @Nullable LocalDate announced;

    @Column(name = "signed_on")
    private @Nullable LocalDate signed;

    @Embedded
    private @Nullable AgreementDates dates;

    @Embedded
    private @Nullable NoticePeriod notice;

    @Embedded
    private TermClause clause = TermClause.BY_DATES_ALONE;

    // Only ever read by lists, straight from the database.
    @SuppressWarnings("UnusedVariable")
    @Embedded
    private KeptCourse course = new KeptCourse(Course.NOT_RECORDED, 0);

    /** From which document, and why, its term was entered after its execution; blank if it was not. */
    @Column(name = "term_source", nullable = false)
    private String termSource = "";

    @Embedded
    private @Nullable AgreementValue value;

    @Column(nullable = false)
    private boolean deed;

    @Column(name = "signing_round", nullable = false)
    private int signingRound = 1;

    /** What the parties sign, in its canonical form, as it went out for signature; null before that. */
    @Column(name = "signed_form")
    private @Nullable String signedForm;

    @Column(name = "ended_on")
    private @Nullable LocalDate ended;

    @Column(name = "ending_reason", nullable = false)
    private String endingReason = "";

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    @JoinColumn(name = "agreement_id", nullable = false, updatable = false)
    @OrderBy("position")
    private List<Party> parties = new ArrayList<>();

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    @JoinColumn(name = "agreement_id", nullable = false, updatable = false)
    @OrderBy("position")
    private List<Purpose> purposes = new ArrayList<>();

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    @JoinColumn(name = "agreement_id", nullable = false, updatable = false)
    @OrderBy("position")
    private List<BreakOnRecord> breaks = new ArrayList<>();

    @OneToMany(cascade = CascadeType.ALL)
    @JoinColumn(name = "agreement_id", nullable = false, updatable = false)
    @OrderBy("on")
    private List<ExtensionTaken> extensions = new ArrayList<>();

    @OneToMany(cascade = CascadeType.ALL)
    @JoinColumn(name = "agreement_id", nullable = false, updatable = false)
    @OrderBy("id")
    private Set<AgreedExtension> agreedEnds = new LinkedHashSet<>();

    @OneToMany(cascade = CascadeType.ALL)
    @JoinColumn(name = "agreement_id", nullable = false, updatable = false)
    @OrderBy("id")
    private List<NoticeOnRecord> notices = new ArrayList<>();

    @OneToMany(cascade = CascadeType.ALL)
    @JoinColumn(name = "agreement_id", nullable = false, updatable = false)
    @OrderBy("id")
    private Set<Approval> approvals = new LinkedHashSet<>();

    @OneToMany(cascade = CascadeType.ALL)
    @JoinColumn(name = "agreement_id", nullable = false, updatable = false)
    @OrderBy("id")
    private Set<Review> reviews = new LinkedHashSet<>();

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    @JoinColumn(name = "agreement_id", nullable = false, updatable = false)
    @OrderBy("id")
    private Set<PartySignatory> signatories = new LinkedHashSet<>();

    @OneToMany(cascade = CascadeType.ALL)
    @JoinColumn(name = "agreement_id", nullable = false, updatable = false)
    @OrderBy("id")
    private List<Signature> signatures = new ArrayList<>();

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    @JoinColumn(name = "agreement_id", nullable = false, updatable = false)
    @OrderBy("id")
    private List<Link> links = new ArrayList<>();

    /** Puts an agreement on record as proposed. @throws RuleBroken if the draft cannot stand (AG-1) */
    static Agreement proposed(
            PartnershipId partnership,
            String reference,
            AgreementDraft draft,
            PartyFacts facts,
            Clock clock,
            LocalDate today) {
        Agreement agreement = new Agreement(AgreementId.next(clock), partnership, reference, draft);
        agreement.take(draft, facts, clock, today);
        return agreement;
    }

    @SuppressWarnings("NullAway.Init")
    protected Agreement() {}

    private Agreement(AgreementId id, PartnershipId partnership, String reference, AgreementDraft draft) {
        this.id = id;
        this.partnership = partnership;
        this.reference = reference;
        audience = id.value(); // until showTo says whom it is for, before it is kept
        title = draft.title();
        type = draft.type();
        description = draft.description();
        bindingClauses = draft.bindingClauses();
    }

    AgreementEvent recorded() {
        return new AgreementEvent.AgreementRecorded(
                which(), type, parties.stream().map(Party::organisation).toList());
    }

    /**
     * Replaces what the agreement says.
     *
     * @throws RuleBroken if it has been executed (AG-7), or the draft cannot stand (AG-1)
     */
    AgreementEvent amend(AgreementDraft draft, PartyFacts facts, Clock clock, LocalDate today) {
        EXECUTED_TEXT_IS_NOT_AMENDED.require(stage.isExecutable());
        DRAFT_OUT_FOR_SIGNATURE_STANDS.require(stage.isAmendable());
        List<String> changed = differences(draft);
        take(draft, facts, clock, today);
        return new AgreementEvent.AgreementAmended(which(), changed);
    }

    /**
     * Moves it on or back along the road to signature, or among the stages of an executed one (AG-2). Once it is taken back,
     * what some had signed no longer counts.
     *
     * @param now what it says as it is moved, which each party has to have approved before it goes out for signature
     */
    AgreementEvent moveTo(AgreementStage next, WhatIsSigned now) {
        STAGE_FOLLOWS.require(stage.leadsTo(next), stage.words(), next.words());
        if (next.isApproved()) {
            for (Party party : parties) {
                EVERY_PARTY_APPROVES.require(
                        hasApproved(party.organisation(), now.fingerprint()), party.nameAsSigned());
            }
        }
        AgreementStage from = stage;
        stage = next;
        if (from == AgreementStage.OUT_FOR_SIGNATURE) {
            signingRound++;
            signedForm = null;
        }
        if (next == AgreementStage.OUT_FOR_SIGNATURE) {
            signedForm = now.canonical();
        }
        return new AgreementEvent.AgreementMoved(which(), from, next);
    }

    /** Asks somebody to review the draft for a party (AG-2); a person who is asked sees it. */
    AgreementEvent askForReview(ReviewRequest request, PartyFacts facts, String askedBy, Clock clock, LocalDate today) {
        REVIEW_IS_OF_A_DRAFT_IN_REVIEW.require(stage == AgreementStage.IN_REVIEW, stage.words());
        Party party = party(request.organisation()).orElseThrow(() -> new RuleBroken(REVIEW_IS_FOR_A_PARTY));
        REVIEW_IS_DUE_IN_TIME.require(!request.due().isBefore(today), DAY.format(today));
        latestReview(party.organisation(), request.kind())
                .filter(there -> there.outcome().isEmpty())
                .ifPresent(there -> {
                    throw new RuleBroken(REVIEW_IS_ASKED_FOR_ONCE, there.reviewerName(), party.nameAsSigned());
                });
        Review review = new Review(request, nameOf(request, party, facts), askedBy, clock);
        reviews.add(review);
        return new AgreementEvent.ReviewAskedFor(
                which(), review.id(), request.organisation(), request.kind(), request.due());
    }

    private static String nameOf(ReviewRequest request, Party party, PartyFacts facts) {
        PersonId person = request.person();
        return person == null
                ? request.name()
                : facts.peopleAt(party.organisation()).stream()
                        .filter(appointed -> appointed.person().equals(person))
                        .findFirst()
                        .map(PartyFacts.Appointed::name)
                        .orElseThrow(() -> new RuleBroken(REVIEWER_IS_OF_THE_PARTY, party.nameAsSigned()));
    }

    private Optional<Review> latestReview(OrganisationId organisation, ReviewKind kind) {
        return reviews.stream()
                .filter(review -> review.organisation().equals(organisation) && review.kind() == kind)
                .reduce((earlier, later) -> later);
    }

    /**
     * Puts on record what came of a review.
     *
     * @param by who records it; null for whoever works on the machine itself
     * @param now what it says as it is reviewed
     */
    AgreementEvent conclude(
            ReviewId id, ReviewResult result, @Nullable PersonId by, String byName, WhatIsSigned now, Clock clock) {
        REVIEW_COMES_BEFORE_SIGNATURE.require(stage.isReviewed(), stage.words());
        Review review = review(id);
        review.conclude(result, by, byName, now.fingerprint(), clock.instant());
        return new AgreementEvent.DraftReviewed(
                which(), id, review.organisation(), review.kind(), result.outcome(), now.fingerprint());
    }

    /**
     * Which of these reviews a party does not have of the draft as it reads now, and how they stand.
     *
     * @param present the fingerprint of what it says now
     */
    Map<ReviewKind, ReviewStanding> missingReviews(
            OrganisationId organisation, Set<ReviewKind> required, String present) {
        Map<ReviewKind, ReviewStanding> missing = new EnumMap<>(ReviewKind.class);
        for (ReviewKind kind : required) {
            ReviewStanding standing = latestReview(organisation, kind)
                    .map(review -> review.standing(present))
                    .orElse(ReviewStanding.NOT_ASKED_FOR);
            if (standing != ReviewStanding.DONE) {
                missing.put(kind, standing);
            }
        }
        return missing;
    }

    /**
     * Puts on record that a party approved the draft as it reads now; with the last of them it is approved by the parties
     * (AG-2).
     *
     * @param required the reviews that the party must have of the draft as it reads now
     */
    AgreementEvent approve(
            ApprovalEntry entry, WhatIsSigned now, Set<ReviewKind> required, Clock clock, LocalDate today) {
        APPROVED_BEFORE_SIGNATURE.require(stage.isReviewed(), stage.words());
        Party party = party(entry.organisation()).orElseThrow(() -> new RuleBroken(APPROVAL_IS_OF_A_PARTY));
        APPROVAL_IS_NOT_IN_THE_FUTURE.require(!entry.on().isAfter(today), DAY.format(today));
        String fingerprint = now.fingerprint();
        PARTY_APPROVES_ONCE.require(!hasApproved(party.organisation(), fingerprint), party.nameAsSigned());
        Map<ReviewKind, ReviewStanding> missing = missingReviews(party.organisation(), required, fingerprint);
        REVIEWED_BEFORE_APPROVAL.require(missing.isEmpty(), party.nameAsSigned(), words(missing));
        approvals.add(new Approval(audience, entry, fingerprint, clock));
        if (parties.stream().allMatch(each -> hasApproved(each.organisation(), fingerprint))) {
            stage = AgreementStage.APPROVED_BY_PARTIES;
        }
        return new AgreementEvent.PartyApproved(which(), entry.organisation(), entry.body(), entry.on(), fingerprint);
    }

    private static String words(Map<ReviewKind, ReviewStanding> missing) {
        return missing.entrySet().stream()
                .map(each -> each.getKey().inSentence() + " (" + each.getValue().words() + ")")
                .collect(Collectors.joining(", "));
    }

    private boolean hasApproved(OrganisationId organisation, String fingerprint) {
        return approvals.stream()
                .anyMatch(approval -> approval.organisation().equals(organisation)
                        && approval.fingerprint().equals(fingerprint));
    }

    /** Chooses who is to sign it for a party, in the place of all who were chosen before (AG-3). */
    AgreementEvent choose(OrganisationId organisation, List<SignatoryLine> chosen, Clock clock) {
        EXECUTED_ONCE.require(stage.isExecutable(), stage.words());
        Party party = party(organisation).orElseThrow(() -> new NotFound("party"));
        SIGNATORY_IS_CHOSEN_FROM_THE_PARTY.require(
                chosen.stream().allMatch(line -> line.organisation().equals(organisation)), party.nameAsSigned());
        Set<SignatoryId> wanted = chosen.stream().map(SignatoryLine::id).collect(Collectors.toSet());
        signatories.removeIf(each -> each.organisation().equals(organisation) && !wanted.contains(each.signatory()));
        chosen.stream()
                .filter(line ->
                        signatories.stream().noneMatch(each -> each.signatory().equals(line.id())))
                .forEach(line -> signatories.add(new PartySignatory(audience, line, clock)));
        return new AgreementEvent.SignatoriesChosen(
                which(), organisation, chosen.stream().map(SignatoryLine::words).toList());
    }

    /** Puts on record that it was announced on that day; its signing and dates stay not recorded (AG-3). */
    AgreementEvent announce(LocalDate on, LocalDate today) {
        ANNOUNCED_BEFORE_EXECUTION.require(stage.isInPreparation(), stage.words());
        ANNOUNCEMENT_IS_NOT_IN_THE_FUTURE.require(!on.isAfter(today), DAY.format(today));
        stage = AgreementStage.ANNOUNCED;
        announced = on;
        madeKnown = true;
        return new AgreementEvent.AgreementAnnounced(which(), on);
    }

    /** Puts the signatures of all parties on record, as its signed copy shows them; from here on the text stands (AG-3, AG-7). */
    AgreementEvent execute(List<CheckedSignature> entries, Clock clock, LocalDate today) {
        EXECUTED_ONCE.require(stage.isExecutable(), stage.words());
        Set<OrganisationId> signing = entries.stream()
                .map(CheckedSignature::organisation)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        SIGNATURE_IS_OF_A_PARTY.require(organisations().containsAll(signing));
        for (Party party : parties) {
            PARTY_HAS_SIGNED.require(counting(party.organisation()).findAny().isEmpty(), party.nameAsSigned());
            EVERY_PARTY_SIGNS.require(signing.contains(party.organisation()), party.nameAsSigned());
        }
        entries.forEach(entry -> add(entry, null, clock, today));
        return complete();
    }

    /**
     * Puts one signature on what is out for signature on record. With the last of them it is executed, and its text stands.
     *
     * @param person who signed here; null if it was signed elsewhere
     */
    AgreementEvent sign(CheckedSignature entry, @Nullable PersonId person, Clock clock, LocalDate today) {
        DRAFT_WAITS_FOR_SIGNATURES.require(stage == AgreementStage.OUT_FOR_SIGNATURE, stage.words());
        Party party = party(entry.organisation()).orElseThrow(() -> new RuleBroken(SIGNATURE_IS_OF_A_PARTY));
        PARTY_SIGNS_WITH_EACH_SIGNATORY_ONCE.require(
                counting(party.organisation()).noneMatch(there -> there.name().equalsIgnoreCase(entry.name())),
                entry.name(),
                party.nameAsSigned());
        PARTY_HAS_SIGNED.require(!hasSigned(party.organisation()), party.nameAsSigned());
        Signature signature = add(entry, person, clock, today);
        return new AgreementEvent.PartySigned(
                which(),
                entry.organisation(),
                signature.name(),
                signature.role(),
                entry.on(),
                signature.means(),
                signature.fingerprint().orElse(null),
                signature.authority());
    }

    /** That it is executed, if by now every party has signed with all who were to sign for it (AG-3). */
    Optional<AgreementEvent> executedByNow() {
        return stage == AgreementStage.OUT_FOR_SIGNATURE
                        && parties.stream().allMatch(party -> hasSigned(party.organisation()))
                ? Optional.of(complete())
                : Optional.empty();
    }

    private Signature add(CheckedSignature entry, @Nullable PersonId person, Clock clock, LocalDate today) {
        LocalDate on = entry.on();
        SIGNING_IS_NOT_IN_THE_FUTURE.require(on == null || !on.isAfter(today), DAY.format(today));
        String form = signedForm;
        Signature signature = new Signature(
                audience, entry, form == null ? null : WhatIsSigned.fingerprintOf(form), person, signingRound, clock);
        signatures.add(signature);
        return signature;
    }

    private AgreementEvent complete() {
        List<Signature> all =
                signatures.stream().filter(each -> each.round() == signingRound).toList();
        LocalDate last = lastDay(all);
        requireEndAfterSigning(lastEnd(), last);
        signed = last;
        stage = AgreementStage.EXECUTED;
        madeKnown = true;
        return new AgreementEvent.AgreementExecuted(
                which(),
                signed,
                all.stream().map(Signature::organisation).distinct().toList());
    }

    /** The signatures of a party that count: not those on a draft that was taken back. */
    private Stream<Signature> counting(OrganisationId organisation) {
        return signatures.stream()
                .filter(each ->
                        each.round() == signingRound && each.organisation().equals(organisation));
    }

    /** Whether a party has signed, with everybody who was to sign for it. */
    public boolean hasSigned(OrganisationId organisation) {
        List<SignatoryId> by = counting(organisation)
                .flatMap(signature -> signature.signatory().stream())
                .toList();
        return counting(organisation).findAny().isPresent()
                && signatories.stream()
                        .filter(each -> each.organisation().equals(organisation))
                        .allMatch(each -> by.contains(each.signatory()));
    }

    /** All that the parties approve and sign, with these clauses. */
    WhatIsSigned whatIsSigned(List<WhatIsSigned.ClauseAsSigned> clauses) {
        return new WhatIsSigned(
                reference,
                title,
                type,
                description,
                parties.stream()
                        .map(party -> new WhatIsSigned.PartyAsSigned(
                                party.organisation(),
                                party.nameAsSigned(),
                                party.notice().orElse(null)))
                        .toList(),
                purposes.stream().map(Purpose::text).toList(),
                dates().reviewedOn(null),
                notice,
                clause,
                breaks(),
                legallyBinding,
                bindingClauses,
                value(),
                deed,
                clauses);
    }

    /** What its signatories have to have authority for (AG-3). */
    public SigningAuthority.Matter signingMatter() {
        return new SigningAuthority.Matter(type.words(), value().total());
    }

    /** Fills in effective and end date where they were not on record when it was executed; a recorded one stays (AG-7). */
    AgreementEvent complete(@Nullable LocalDate effective, @Nullable LocalDate end) {
        DATES_ARE_COMPLETED_AFTER_EXECUTION.require(stage.isExecuted(), stage.words());
        LocalDate knownStart = dates().effective();
        LocalDate knownEnd = dates().end();
        RECORDED_DATE_STAYS.require(knownStart == null || knownStart.equals(effective), "effective date");
        RECORDED_DATE_STAYS.require(knownEnd == null || knownEnd.equals(end), "end date");
        AgreementDates completed = new AgreementDates(effective, end, dates().review());
        requireOrder(completed);
        requireTerm(completed, clause, breaks());
        requireEndAfterSigning(end, signed);
        dates = completed;
        return new AgreementEvent.DatesCompleted(which(), completed);
    }

    /**
     * Enters what the signed agreement says of its term, renewal and notice, of which only dates were on record. It is done
     * once, and contradicts none of the dates (AG-7).
     *
     * @param source the document that says so, and why it is entered now
     */
    AgreementEvent recordTerm(TermClause said, @Nullable NoticePeriod period, String source) {
        TERM_IS_RECORDED_AFTER_EXECUTION.require(stage.isExecuted(), stage.words());
        TERM_IS_RECORDED_ONCE.require(lacksTerm());
        TERM_COMES_BEFORE_WHAT_RESTS_ON_IT.require(
                notices().isEmpty() && extensions().isEmpty() && agreedEnds.isEmpty());
        TERM_SAYS_SOMETHING.require(!said.equals(TermClause.BY_DATES_ALONE) || period != null);
        TermClause kept = agreeing(said);
        requireTerm(dates(), kept, breaks());
        termSource = Text.required("document and the reason", source, Text.SENTENCE);
        clause = kept;
        notice = period;
        requireEndAfterSigning(lastEnd(), signed);
        return new AgreementEvent.TermRecorded(which(), kept, period, termSource);
    }

    /** Without a length that says the same as the end on record. */
    private TermClause agreeing(TermClause said) {
        LocalDate start = dates().effective();
        LocalDate end = dates().end();
        if (said.initial() == null || end == null || start == null) {
            return said;
        }
        LocalDate reckoned = Schedule.of(
                        DatesOnRecord.of(start, null).saying(TermClause.fixed(said.initial())),
                        WorkingDays.BY_THE_CALENDAR)
                .finalEnd()
                .orElseThrow();
        TERM_AGREES_WITH_THE_DATES.require(
                end.equals(reckoned), DAY.format(reckoned.minusDays(1)), DAY.format(end.minusDays(1)));
        return said.running(null);
    }

    /** Whether nothing is on record of its term and notice but dates. */
    private boolean lacksTerm() {
        return clause.equals(TermClause.BY_DATES_ALONE)
                && notice == null
                && termSource.isEmpty()
                && breaks().isEmpty()
                && parties.stream().allMatch(party -> party.notice().isEmpty());
    }

    /** Sets when it is next to be reviewed; null takes the date off. */
    AgreementEvent scheduleReview(@Nullable LocalDate on) {
        AgreementDates scheduled = dates().reviewedOn(on);
        requireOrder(scheduled);
        dates = scheduled;
        return new AgreementEvent.ReviewScheduled(which(), on);
    }

    /**
     * Takes up the next option to extend it (AG-5).
     *
     * @param on the day from which on it is extended for certain
     */
    AgreementEvent extend(LocalDate on, Clock clock, LocalDate today) {
        ONLY_THE_EXECUTED_RUNS.require(stage.isExecuted(), stage.words());
        NOTHING_HAPPENS_IN_THE_FUTURE.require(!on.isAfter(today), DAY.format(today));
        OPTION_IS_LEFT.require(extensions().size() < clause.options(), clause.options());
        OPTION_COMES_BEFORE_NOTICE.require(notices().isEmpty());
        OPTION_IS_TAKEN_UP_IN_TIME.require(
                schedule(WorkingDays.BY_THE_CALENDAR)
                        .extendedEnd()
                        .filter(on::isBefore)
                        .isPresent(),
                DAY.format(on));
        OPTIONS_ARE_TAKEN_UP_IN_TURN.require(
                extensions().stream().allMatch(taken -> taken.isBefore(on)), DAY.format(on));
        extensions.add(new ExtensionTaken(audience, on, clock));
        return new AgreementEvent.AgreementExtended(which(), on, extensions().size());
    }

    /**
     * Puts on record that a party gave notice (AG-6).
     *
     * @param end the first day on which it no longer applies by this notice; null for the earliest that the notice can bring
     *     about
     * @param workingDays by which it is reckoned whether the notice is long enough
     */
    AgreementEvent giveNotice(
            OrganisationId giver,
            LocalDate given,
            NoticeKind kind,
            @Nullable LocalDate end,
            WorkingDays workingDays,
            Clock clock,
            LocalDate today) {
        ONLY_THE_EXECUTED_RUNS.require(stage.isExecuted(), stage.words());
        NOTICE_IS_OF_A_PARTY.require(party(giver).isPresent());
        NOTHING_HAPPENS_IN_THE_FUTURE.require(!given.isAfter(today), DAY.format(today));
        Schedule schedule = schedule(workingDays);
        NOTICE_IS_GIVEN_WHILE_IT_RUNS.require(
                schedule.finalEnd().filter(last -> !given.isBefore(last)).isEmpty());
        List<LocalDate> possible = schedule.endsByNotice(kind, giver, given);
        AGREEMENT_KNOWS_SUCH_NOTICE.require(
                !possible.isEmpty(), kind.words().toLowerCase(Locale.UK), DAY.format(given));
        LocalDate earliest = possible.get(0);
        LocalDate wanted = end == null ? earliest : end;
        NOTICE_IS_LONG_ENOUGH.require(!wanted.isBefore(earliest), DAY.format(given), DAY.format(earliest.minusDays(1)));
        NOTICE_ENDS_WHEN_IT_CAN.require(
                kind == NoticeKind.TO_END || possible.contains(wanted), DAY.format(wanted.minusDays(1)));
        notices.add(new NoticeOnRecord(audience, new NoticeGiven(giver, given, kind, wanted), clock));
        stage = AgreementStage.NOTICE_GIVEN;
        return new AgreementEvent.PartyGaveNotice(which(), giver, given, kind, wanted);
    }

    /** Moves its end, as all parties agreed by an extension that the last of them signed on that day (AG-5, AG-7). */
    AgreementEvent extendBy(AgreedEnd agreed, Clock clock) {
        ONLY_THE_EXECUTED_RUNS.require(stage.isExecuted(), stage.words());
        EXTENSION_COMES_BEFORE_NOTICE.require(
                !schedule(WorkingDays.BY_THE_CALENDAR).course().byNotice());
        agreedEnds.add(new AgreedExtension(audience, agreed, clock));
        return new AgreementEvent.EndAgreed(which(), agreed.on(), agreed.end());
    }

    /** Puts one organisation in the place of another, as all parties and the new one agreed by a novation (AG-15). */
    AgreementEvent replace(OrganisationId leaving, OrganisationId joining, String name, LocalDate on, Clock clock) {
        Party former = party(leaving).filter(party -> party.left().isEmpty()).orElseThrow(() -> new NotFound("party"));
        PARTY_JOINS_ONCE.require(party(joining).isEmpty(), name);
        former.leave(on);
        parties.add(Party.inPlaceOf(former, joining, name, on, parties.size() + 1, clock));
        return new AgreementEvent.PartyReplaced(which(), leaving, joining, on);
    }

    /**
     * Withdraws a notice that was put on record by mistake: it stays on record, and no date follows from it any more.
     *
     * @throws NotFound if there is no such notice
     */
    AgreementEvent withdrawNotice(UUID notice, String reason, LocalDate today) {
        ONLY_THE_EXECUTED_RUNS.require(stage.isExecuted(), stage.words());
        NoticeOnRecord mistaken = notices.stream()
                .filter(each -> each.id().equals(notice))
                .findFirst()
                .orElseThrow(() -> new NotFound("notice"));
        WITHDRAWN_ONCE.require(!mistaken.isWithdrawn());
        mistaken.withdraw(today, reason);
        if (stage == AgreementStage.NOTICE_GIVEN && notices().isEmpty()) {
            stage = AgreementStage.EXECUTED;
        }
        return new AgreementEvent.NoticeWithdrawn(
                which(), mistaken.notice().party(), mistaken.notice().given());
    }

    /**
     * Withdraws that an option to extend it was taken up, which was put on record by mistake.
     *
     * @throws NotFound if there is no such extension
     */
    AgreementEvent withdrawExtension(UUID extension, String reason, LocalDate today) {
        ONLY_THE_EXECUTED_RUNS.require(stage.isExecuted(), stage.words());
        ExtensionTaken mistaken = extensions.stream()
                .filter(each -> each.id().equals(extension))
                .findFirst()
                .orElseThrow(() -> new NotFound("extension"));
        WITHDRAWN_ONCE.require(!mistaken.isWithdrawn());
        WITHDRAWN_BEFORE_WHAT_IT_RESTS_ON.require(
                notices().isEmpty() && extensions().stream().noneMatch(taken -> taken.isAfter(mistaken.on())));
        mistaken.withdraw(today, reason);
        return new AgreementEvent.ExtensionWithdrawn(which(), mistaken.on());
    }

    /** Reckons its dates from what is on record of it now, and keeps them for lists. */
    Schedule reckon(WorkingDays workingDays) {
        Schedule schedule = schedule(workingDays);
        course = new KeptCourse(schedule.course(), extensions().size() + agreedEnds.size());
        return schedule;
    }

    /** Its dates as they follow from what is on record of it now. */
    public Schedule schedule(WorkingDays workingDays) {
        return Schedule.of(onRecord(), workingDays);
    }

    private DatesOnRecord onRecord() {
        return new DatesOnRecord(
                dates().effective(),
                dates().end(),
                dates().review(),
                clause,
                parties.stream()
                        .map(party -> new PartyNotice(
                                party.organisation(),
                                party.nameAsSigned(),
                                party.notice().orElse(notice),
                                party.joined().orElse(null),
                                party.left().orElse(null)))
                        .toList(),
                breaks(),
                extensions(),
                agreedEnds.stream().map(AgreedExtension::agreed).toList(),
                notices());
    }

    /** The end by all that is on record; working days move the last days for notice, never the end. */
    private @Nullable LocalDate lastEnd() {
        return schedule(WorkingDays.BY_THE_CALENDAR).finalEnd().orElse(null);
    }

    /** Names who answers for it at a party from now on. @throws NotFound if the organisation is no party */
    AgreementEvent entrust(
            OrganisationId organisation,
            @Nullable Responsible sponsor,
            @Nullable Responsible manager,
            PartyFacts facts) {
        Party party = party(organisation).orElseThrow(() -> new NotFound("party"));
        party.entrustTo(known(sponsor, party.sponsor(), party, facts), known(manager, party.manager(), party, facts));
        return new AgreementEvent.PartyEntrusted(which(), organisation);
    }

    /** Makes it confidential to its team, or ends that. */
    AgreementEvent keepConfidential(boolean kept) {
        confidential = kept;
        return new AgreementEvent.ConfidentialityChanged(which(), kept);
    }

    AgreementEvent link(Agreement other, LinkKind kind, Clock clock) {
        SUPERSESSION_IS_NO_MERE_LINK.require(kind != LinkKind.SUPERSEDED_BY);
        LINK_IS_TO_ANOTHER.require(!other.id.equals(id));
        LINK_IS_MADE_ONCE.require(links.stream().noneMatch(link -> link.is(other.id, kind)));
        links.add(new Link(audience, other.id, kind, clock));
        return new AgreementEvent.LinkMade(which(), other.id, kind);
    }

    /** @throws NotFound if there is no such link */
    AgreementEvent endLink(AgreementId other, LinkKind kind, String reason, LocalDate today) {
        SUPERSESSION_IS_NO_MERE_LINK.require(kind != LinkKind.SUPERSEDED_BY);
        links.stream()
                .filter(link -> link.is(other, kind))
                .findFirst()
                .orElseThrow(() -> new NotFound("link"))
                .end(today, reason);
        return new AgreementEvent.LinkEnded(which(), other, kind, reason);
    }

    /** Ends it before its time: from that day on, which may lie ahead, it is no longer in force. */
    AgreementEvent terminate(LocalDate from, String reason) {
        ONLY_THE_EXECUTED_IS_ENDED.require(stage.isExecuted(), stage.words());
        LocalDate effective = dates().effective();
        if (effective != null) {
            TERMINATION_IS_AFTER_START.require(from.isAfter(effective), DAY.format(effective), DAY.format(from));
        }
        endingReason = Text.required("reason for the termination", reason, Text.SENTENCE);
        ended = from;
        stage = AgreementStage.TERMINATED;
        return new AgreementEvent.AgreementTerminated(which(), from);
    }

    /** Lets another agreement take its place from that one's effective date on. */
    AgreementEvent supersede(Agreement successor, Clock clock) {
        LocalDate from = successor.dates().effective();
        if (from == null) {
            throw new RuleBroken(SUCCESSOR_IS_EXECUTED_AND_DATED);
        }
        return giveWay(successor, from, clock);
    }

    /** Lets another agreement take its place from that day on (AG-7). */
    AgreementEvent giveWay(Agreement successor, LocalDate from, Clock clock) {
        ONLY_THE_EXECUTED_IS_ENDED.require(stage.isExecuted(), stage.words());
        SUCCESSOR_IS_ANOTHER.require(!successor.id.equals(id));
        SUCCESSOR_IS_EXECUTED_AND_DATED.require(successor.stage.isExecuted());
        links.add(new Link(audience, successor.id, LinkKind.SUPERSEDED_BY, clock));
        ended = from;
        stage = AgreementStage.SUPERSEDED;
        return new AgreementEvent.AgreementSuperseded(which(), successor.id, from);
    }

    /** Puts it away: a draft that came to nothing, or what has ended. */
    AgreementEvent archive(LocalDate today) {
        ONLY_WHAT_HAS_ENDED_IS_ARCHIVED.require(hasEnded(today), status(today).words());
        stage = AgreementStage.ARCHIVED;
        return new AgreementEvent.AgreementArchived(which());
    }

    private boolean hasEnded(LocalDate today) {
        return switch (status(today).standing()) {
            case IN_PREPARATION, EXPIRED_OPERATING_WITHOUT_AGREEMENT, TERMINATED, SUPERSEDED -> true;
            case CANNOT_TELL, NOT_YET_IN_FORCE, IN_FORCE, ARCHIVED -> false;
        };
    }

    /** What can be done to it as it stands on that day, by somebody who keeps it on record. */
    AgreementPowers powers(LocalDate today) {
        return new AgreementPowers(
                true,
                stage.isAmendable(),
                stage.isInPreparation() && stage != AgreementStage.OUT_FOR_SIGNATURE,
                stage == AgreementStage.OUT_FOR_SIGNATURE,
                stage.isExecutable(),
                Arrays.stream(AgreementStage.values()).filter(stage::leadsTo).collect(Collectors.toUnmodifiableSet()),
                stage.isInPreparation(),
                stage.isExecutable() && signatures.stream().noneMatch(each -> each.round() == signingRound),
                stage.isExecuted() && !tellsTheTerm(),
                stage.isExecuted(),
                hasEnded(today),
                stage.isExecuted() && notices().isEmpty() && extensions().size() < clause.options(),
                stage.isExecuted() && !hasEnded(today),
                stage.isExecuted()
                        && lacksTerm()
                        && notices().isEmpty()
                        && extensions().isEmpty()
                        && agreedEnds.isEmpty());
    }

    private boolean tellsTheTerm() {
        return dates().effective() != null
                && schedule(WorkingDays.BY_THE_CALENDAR).course().tellsTheEnd();
    }

    /** Lets those see it who may, now that its stage, parties, team or confidentiality are as they are. */
    void showTo(Audiences audiences) {
        UUID entitled = audiences.of(audienceKey());
        audience = entitled;
        parties.forEach(party -> party.showTo(entitled));
        purposes.forEach(purpose -> purpose.showTo(entitled));
        signatures.forEach(signature -> signature.showTo(entitled));
        signatories.forEach(each -> each.showTo(entitled));
        approvals.forEach(each -> each.showTo(entitled));
        links.forEach(link -> link.showTo(entitled));
        breaks.forEach(each -> each.showTo(entitled));
        extensions.forEach(each -> each.showTo(entitled));
        agreedEnds.forEach(each -> each.showTo(entitled));
        notices.forEach(each -> each.showTo(entitled));
    }

    /** The key of those who may see it. */
    UUID audience() {
        return audience;
    }

    /** Who may see it: its team before it is announced or executed and while it is confidential, its parties otherwise. */
    AudienceKey audienceKey() {
        return madeKnown && !confidential
                ? new AudienceKey.AgreementParties(organisations())
                : new AudienceKey.AgreementTeam(id, organisations(), team());
    }

    private void take(AgreementDraft draft, PartyFacts facts, Clock clock, LocalDate today) {
        requireOrder(draft.dates());
        requireTerm(draft.dates(), draft.clause(), draft.breaks());
        requireEndAfterSigning(draft.dates().end(), signed);
        CommitteeId governing = draft.governingCommittee();
        COMMITTEE_IS_OF_THE_PARTNERSHIP.require(governing == null || facts.governs(governing, partnership));
        takeParties(draft.parties(), facts, clock, today);
        takePurposes(draft.purposes(), clock);
        title = draft.title();
        type = draft.type();
        description = draft.description();
        dates = draft.dates();
        notice = draft.notice();
        confidential = draft.confidential();
        Boolean binding = draft.legallyBinding();
        legallyBinding = binding == null ? draft.type().usuallyBinding() : binding;
        bindingClauses = draft.bindingClauses();
        governingCommittee = governing;
        clause = draft.clause();
        value = draft.value();
        deed = draft.deed();
        signatories.removeIf(each -> party(each.organisation()).isEmpty());
        if (!draft.breaks().equals(breaks())) {
            breaks.clear();
            draft.breaks().forEach(each -> breaks.add(new BreakOnRecord(audience, each, breaks.size() + 1, clock)));
        }
    }

    private void takeParties(List<PartyEntry> entries, PartyFacts facts, Clock clock, LocalDate today) {
        TWO_PARTIES_AT_LEAST.require(entries.size() >= 2, entries.size());
        Map<OrganisationId, String> names =
                facts.namesOf(entries.stream().map(PartyEntry::organisation).collect(Collectors.toSet()), today);
        Set<OrganisationId> named = new HashSet<>();
        List<Party> kept = new ArrayList<>();
        for (PartyEntry entry : entries) {
            String name = names.get(entry.organisation());
            if (name == null) {
                throw new RuleBroken(ORGANISATION_IS_KNOWN);
            }
            PARTY_IS_NAMED_ONCE.require(named.add(entry.organisation()), name);
            String signing = entry.nameAsSigned().isEmpty() ? name : entry.nameAsSigned();
            Party party = party(entry.organisation())
                    .orElseGet(() -> new Party(audience, entry.organisation(), signing, clock));
            party.signAs(signing, kept.size() + 1);
            party.noticeOf(entry.notice());
            party.entrustTo(
                    known(entry.sponsor(), party.sponsor(), party, facts),
                    known(entry.manager(), party.manager(), party, facts));
            kept.add(party);
        }
        A_PARTNER_IS_A_PARTY.require(facts.partnersOf(partnership).stream().anyMatch(named::contains));
        parties.retainAll(kept);
        kept.stream().filter(party -> !parties.contains(party)).forEach(parties::add);
        parties.sort(Comparator.comparingInt(kept::indexOf));
    }

    private void takePurposes(List<PurposeEntry> entries, Clock clock) {
        List<Purpose> kept = new ArrayList<>();
        for (PurposeEntry entry : entries) {
            Purpose purpose = entry.id() == null
                    ? new Purpose(PurposeId.next(clock), audience, entry.text())
                    : purpose(entry.id()).orElseThrow(() -> new RuleBroken(PURPOSE_IS_OF_THIS_AGREEMENT));
            purpose.word(entry.text(), kept.size() + 1);
            kept.add(purpose);
        }
        ANNOUNCED_PURPOSE_STAYS.require(!madeKnown || kept.containsAll(purposes));
        purposes.retainAll(kept);
        kept.stream().filter(purpose -> !purposes.contains(purpose)).forEach(purposes::add);
        purposes.sort(Comparator.comparingInt(kept::indexOf));
    }

    private static @Nullable Responsible known(
            @Nullable Responsible wanted, Optional<Responsible> present, Party party, PartyFacts facts) {
        if (wanted == null || wanted.person() == null) {
            return wanted;
        }
        PersonId person = wanted.person();
        if (present.isPresent() && person.equals(present.get().person())) {
            return present.get();
        }
        return facts.peopleAt(party.organisation()).stream()
                .filter(appointed -> appointed.person().equals(person))
                .findFirst()
                .map(appointed -> new Responsible(person, appointed.name()))
                .orElseThrow(() -> new RuleBroken(RESPONSIBLE_PERSON_IS_OF_THE_PARTY, party.nameAsSigned()));
    }

    private static void requireOrder(AgreementDates wanted) {
        LocalDate effective = wanted.effective();
        LocalDate end = wanted.end();
        LocalDate review = wanted.review();
        if (effective != null && end != null) {
            END_IS_AFTER_START.require(end.isAfter(effective), DAY.format(effective), DAY.format(end));
        }
        if (effective != null && review != null) {
            REVIEW_IS_NOT_BEFORE_START.require(!review.isBefore(effective), DAY.format(effective), DAY.format(review));
        }
    }

    private static void requireTerm(AgreementDates wanted, TermClause clause, List<BreakClause> breaks) {
        LocalDate effective = wanted.effective();
        TERM_IS_SAID_ONCE.require(wanted.end() == null || clause.initial() == null);
        TERM_COMES_FIRST.require(wanted.end() != null
                || clause.initial() != null
                || (clause.mode() != RenewalMode.AUTO_RENEW && clause.options() == 0));
        for (BreakClause each : breaks) {
            LocalDate last = each.lastDay();
            if (effective != null && last != null) {
                BREAK_IS_AFTER_START.require(!last.isBefore(effective), DAY.format(effective), DAY.format(last));
            }
        }
    }

    private static void requireEndAfterSigning(@Nullable LocalDate end, @Nullable LocalDate signing) {
        if (end != null && signing != null) {
            END_IS_AFTER_SIGNING.require(end.isAfter(signing), DAY.format(signing), DAY.format(end));
        }
    }

    /** The day of the last signature; null while the day of any of them is not recorded. */
    private static @Nullable LocalDate lastDay(List<Signature> all) {
        LocalDate last = null;
        for (Signature each : all) {
            LocalDate on = each.on().orElse(null);
            if (on == null) {
                return null;
            }
            last = last == null || on.isAfter(last) ? on : last;
        }
        return last;
    }

    private List<String> differences(AgreementDraft draft) {
        Boolean binding = draft.legallyBinding();
        List<String> changed = new ArrayList<>();
        note(changed, "title", !title.equals(draft.title()));
        note(changed, "type", type != draft.type());
        note(changed, "description", !description.equals(draft.description()));
        note(
                changed,
                "parties",
                !parties.stream()
                        .map(Party::organisation)
                        .toList()
                        .equals(draft.parties().stream()
                                .map(PartyEntry::organisation)
                                .toList()));
        note(
                changed,
                "purposes",
                !purposes.stream()
                        .map(Purpose::text)
                        .toList()
                        .equals(draft.purposes().stream()
                                .map(PurposeEntry::text)
                                .toList()));
        note(changed, "dates", !dates().equals(draft.dates()));
        note(
                changed,
                "notice",
                !Objects.equals(notice, draft.notice())
                        || draft.parties().stream().anyMatch(entry -> party(entry.organisation())
                                .filter(party -> !Objects.equals(party.notice().orElse(null), entry.notice()))
                                .isPresent()));
        note(changed, "term", !clause.equals(draft.clause()));
        note(changed, "breaks", !breaks().equals(draft.breaks()));
        note(changed, "value", !value().equals(draft.value()) || deed != draft.deed());
        note(changed, "confidential", confidential != draft.confidential());
        note(changed, "legallyBinding", binding != null && binding != legallyBinding);
        note(changed, "bindingClauses", !bindingClauses.equals(draft.bindingClauses()));
        note(changed, "governingCommittee", !Objects.equals(governingCommittee, draft.governingCommittee()));
        return changed;
    }

    private static void note(List<String> changed, String what, boolean differs) {
        if (differs) {
            changed.add(what);
        }
    }

    /** It, as events name it. */
    public Which which() {
        return new Which(id, partnership, reference);
    }

    private Set<OrganisationId> organisations() {
        return parties.stream().map(Party::organisation).collect(Collectors.toUnmodifiableSet());
    }

    private Set<PersonId> team() {
        Set<PersonId> people = parties.stream()
                .flatMap(party -> Stream.concat(party.sponsor().stream(), party.manager().stream()))
                .map(Responsible::person)
                .filter(Objects::nonNull)
                .collect(Collectors.toCollection(HashSet::new));
        signatories.forEach(each -> each.person().ifPresent(people::add));
        if (stage.isInPreparation()) {
            reviews.stream()
                    .filter(review -> party(review.organisation()).isPresent())
                    .forEach(review -> review.reader().ifPresent(people::add));
        }
        return Set.copyOf(people);
    }

    public AgreementId id() {
        return id;
    }

    /** Counts every change; whoever saves says which version they looked at. */
    public long version() {
        return version;
    }

    public PartnershipId partnership() {
        return partnership;
    }

    /** How people refer to it: unique, and never used again. */
    public String reference() {
        return reference;
    }

    public String title() {
        return title;
    }

    public AgreementType type() {
        return type;
    }

    public AgreementStage stage() {
        return stage;
    }

    /** Where it stands on that day (AG-4, AG-6). */
    public AgreementStatus status(LocalDate day) {
        return AgreementStatus.on(
                day,
                stage.amid(openDisputes),
                dates().effective(),
                schedule(WorkingDays.BY_THE_CALENDAR).course(),
                ended);
    }

    /** The first day on which it no longer applies, by all that is on record; none if it runs on, or cannot be told. */
    public Optional<LocalDate> finalEnd() {
        return Stream.concat(Stream.ofNullable(ended), Stream.ofNullable(lastEnd()))
                .min(Comparator.naturalOrder());
    }

    public boolean isConfidential() {
        return confidential;
    }

    /** Whether everybody at its parties may know that it exists: it was announced or executed (AG-2). */
    public boolean isMadeKnown() {
        return madeKnown;
    }

    public String description() {
        return description;
    }

    public boolean isLegallyBinding() {
        return legallyBinding;
    }

    /** Which clauses bind in an agreement that otherwise does not (AG-9); may be empty. */
    public String bindingClauses() {
        return bindingClauses;
    }

    public Optional<CommitteeId> governingCommittee() {
        return Optional.ofNullable(governingCommittee);
    }

    /** When it was announced, if that is on record. */
    public Optional<LocalDate> announced() {
        return Optional.ofNullable(announced);
    }

    /** The day of the last signature, if the days of all are on record. */
    public Optional<LocalDate> signed() {
        return Optional.ofNullable(signed);
    }

    /** Its dates as they were entered; what follows from them is reckoned. */
    public AgreementDates dates() {
        return dates == null ? AgreementDates.NOT_RECORDED : dates;
    }

    public Optional<NoticePeriod> notice() {
        return Optional.ofNullable(notice);
    }

    /** What it says of its term beside the dates. */
    public TermClause clause() {
        return clause;
    }

    /** When it can be broken off before its end. */
    public List<BreakClause> breaks() {
        return breaks.stream().map(BreakOnRecord::clause).toList();
    }

    /** The days on which options to extend it were taken up, in their order; without those that were withdrawn. */
    public List<LocalDate> extensions() {
        return extensions.stream()
                .filter(taken -> !taken.isWithdrawn())
                .map(ExtensionTaken::on)
                .sorted()
                .toList();
    }

    /** The later ends that the parties agreed on by extensions which they signed. */
    public List<AgreedEnd> agreedEnds() {
        return agreedEnds.stream().map(AgreedExtension::agreed).toList();
    }

    /** All that is on record of options taken up, what was withdrawn among it. */
    public List<ExtensionTaken> extensionsOnRecord() {
        return List.copyOf(extensions);
    }

    /** The notices that parties have given, in the order in which they were put on record; without those withdrawn. */
    public List<NoticeGiven> notices() {
        return notices.stream()
                .filter(given -> !given.isWithdrawn())
                .map(NoticeOnRecord::notice)
                .toList();
    }

    /** All notices on record, those that were withdrawn among them. */
    public List<NoticeOnRecord> noticesOnRecord() {
        return List.copyOf(notices);
    }

    /** What it is worth, as far as that is on record (AG-1). */
    public AgreementValue value() {
        return value == null ? AgreementValue.NOT_RECORDED : value;
    }

    /** Whether it is executed as a deed, under seal or with witnesses. */
    public boolean isDeed() {
        return deed;
    }

    /** The approvals of the parties, in the order in which they were put on record, those of earlier drafts among them. */
    public List<Approval> approvals() {
        return List.copyOf(approvals);
    }

    /** The reviews that were asked for, in that order, those of earlier drafts among them. */
    public List<Review> reviews() {
        return List.copyOf(reviews);
    }

    /** That review. @throws NotFound if it has none such */
    Review review(ReviewId wanted) {
        return reviews.stream()
                .filter(review -> review.id().equals(wanted))
                .findFirst()
                .orElseThrow(() -> new NotFound("review"));
    }

    /** Who is to sign it for which party, as far as that was chosen. */
    public List<PartySignatory> signatories() {
        return List.copyOf(signatories);
    }

    /** What the parties sign, in the form of which the fingerprint is taken; none before it went out for signature. */
    public Optional<String> signedForm() {
        return Optional.ofNullable(signedForm);
    }

    /** Whether a signature counts: not one on a draft that was taken back before all had signed. */
    public boolean counts(Signature signature) {
        return signature.round() == signingRound;
    }

    /** From which day on it was terminated or superseded, if it was. */
    public Optional<LocalDate> ended() {
        return Optional.ofNullable(ended);
    }

    /** Why it was terminated; empty if it was not. */
    public String endingReason() {
        return endingReason;
    }

    public List<Party> parties() {
        return List.copyOf(parties);
    }

    /** The party that this organisation is, if it is one. */
    public Optional<Party> party(OrganisationId organisation) {
        return parties.stream()
                .filter(party -> party.organisation().equals(organisation))
                .findFirst();
    }

    public List<Purpose> purposes() {
        return List.copyOf(purposes);
    }

    private Optional<Purpose> purpose(PurposeId wanted) {
        return purposes.stream().filter(purpose -> purpose.id().equals(wanted)).findFirst();
    }

    public List<Signature> signatures() {
        return List.copyOf(signatures);
    }

    public List<Link> links() {
        return List.copyOf(links);
    }
}
