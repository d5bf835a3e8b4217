package concordat.domain.agreement;

import concordat.domain.agreement.dates.NoticeKind;
import concordat.domain.agreement.dates.NoticePeriod;
import concordat.domain.agreement.dates.TermClause;
import concordat.domain.shared.AgreementId;
import concordat.domain.shared.Event;
import concordat.domain.shared.OrganisationId;
import concordat.domain.shared.PartnershipId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What happens to an agreement. An entry says what was done and on which dates; it does not repeat the text, which a
 * reader of the journal may not be allowed to see: the register's history keeps that.
 */
public sealed interface AgreementEvent extends Event {
    /** Which agreement of which partnership, and how people refer to it. */
    Which which();

    @Override
    default Subject subject() {
        return new Subject("Agreement", which().agreement().value(), which().reference());
    }

    @Override
    default Optional<UUID> partnership() {
        return Optional.of(which().partnership().value());
    }

    /** An agreement, as every one of its events names it. */
    record Which(AgreementId agreement, PartnershipId partnership, String reference) {
        /** That agreement. */
        public static Which of(Agreement agreement) {
            return new Which(agreement.id(), agreement.partnership(), agreement.reference());
        }
    }

    /** It was put on record as proposed. */
    record AgreementRecorded(Which which, AgreementType type, List<OrganisationId> parties) implements AgreementEvent {}

    /** What it says was changed before its execution. */
    record AgreementAmended(Which which, List<String> changed) implements AgreementEvent {}

    /** It moved on, or back. */
    record AgreementMoved(Which which, AgreementStage from, AgreementStage to) implements AgreementEvent {}

    /** That it was announced is on record; signing and dates are not. */
    record AgreementAnnounced(Which which, LocalDate on) implements AgreementEvent {}

    /** Somebody was asked to review the draft for a party. An entry names the party and the kind, not the person. */
    record ReviewAskedFor(Which which, ReviewId review, OrganisationId party, ReviewKind ofKind, LocalDate due)
            implements AgreementEvent {}

    /** What came of a review of the draft as it then read. */
    record DraftReviewed(
            Which which,
            ReviewId review,
            OrganisationId party,
            ReviewKind ofKind,
            ReviewOutcome outcome,
            String fingerprint)
            implements AgreementEvent {}

    /** A party approved the draft as it then read. */
    record PartyApproved(Which which, OrganisationId party, String body, LocalDate on, String fingerprint)
            implements AgreementEvent {}

    /** Who is to sign for a party. */
    record SignatoriesChosen(Which which, OrganisationId party, List<String> signatories) implements AgreementEvent {}

    /** Somebody signed for a party. */
    record PartySigned(
            Which which,
            OrganisationId party,
            String name,
            String role,
            @Nullable LocalDate on,
            SignatureMeans means,
            @Nullable String fingerprint,
            String authority)
            implements AgreementEvent {}

    /** All parties have signed. */
    record AgreementExecuted(Which which, @Nullable LocalDate signed, List<OrganisationId> signedBy)
            implements AgreementEvent {}

    /** Dates that were not on record when it was executed now are. */
    record DatesCompleted(Which which, AgreementDates dates) implements AgreementEvent {}

    /** What the executed agreement says of its term and notice, which was not on record, now is: by which document, and why. */
    record TermRecorded(Which which, TermClause clause, @Nullable NoticePeriod notice, String source)
            implements AgreementEvent {}

    /** Its next review was set, or taken off. */
    record ReviewScheduled(Which which, @Nullable LocalDate on) implements AgreementEvent {}

    /** An option to extend it was taken up on that day, the how-manieth. */
    record AgreementExtended(Which which, LocalDate on, int number) implements AgreementEvent {}

    /** The parties agreed on a later end by an extension; the last of them signed it on that day. */
    record EndAgreed(Which which, LocalDate on, LocalDate end) implements AgreementEvent {}

    /** By a novation one organisation takes the place of another from that day on. */
    record PartyReplaced(Which which, OrganisationId leaving, OrganisationId joining, LocalDate on)
            implements AgreementEvent {}

    /** A party gave notice on that day, by which the agreement no longer applies from another day on. */
    record PartyGaveNotice(Which which, OrganisationId party, LocalDate given, NoticeKind purpose, LocalDate end)
            implements AgreementEvent {}

    /** A notice of that day was put on record by mistake, and no longer counts. */
    record NoticeWithdrawn(Which which, OrganisationId party, LocalDate given) implements AgreementEvent {}

    /** That an option was taken up on that day was put on record by mistake, and no longer counts. */
    record ExtensionWithdrawn(Which which, LocalDate on) implements AgreementEvent {}

    /** A party named who answers for it. */
    record PartyEntrusted(Which which, OrganisationId party) implements AgreementEvent {}

    /** It was made confidential to its team, or no longer is. */
    record ConfidentialityChanged(Which which, boolean confidential) implements AgreementEvent {}

    /** It was linked to another. */
    record LinkMade(Which which, AgreementId other, LinkKind as) implements AgreementEvent {}

    /** A link to another was ended. */
    record LinkEnded(Which which, AgreementId other, LinkKind as, String reason) implements AgreementEvent {}

    /** It ends, or ended, on that day before its time. */
    record AgreementTerminated(Which which, LocalDate on) implements AgreementEvent {}

    /** Another took its place on that day. */
    record AgreementSuperseded(Which which, AgreementId by, LocalDate on) implements AgreementEvent {}

    /** It was put away. */
    record AgreementArchived(Which which) implements AgreementEvent {}
}
