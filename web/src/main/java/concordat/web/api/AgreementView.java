package concordat.web.api;

import concordat.domain.agreement.AgreementDetails;
import concordat.domain.agreement.AgreementDetails.SignatureDetails;
import concordat.domain.agreement.AgreementFlag;
import concordat.domain.agreement.AgreementRow;
import concordat.domain.agreement.AgreementStage;
import concordat.domain.agreement.AgreementStanding;
import concordat.domain.agreement.AgreementType;
import concordat.domain.agreement.LinkKind;
import concordat.domain.agreement.Responsible;
import concordat.domain.agreement.SignatureMeans;
import concordat.domain.agreement.dates.DayCount;
import concordat.domain.agreement.dates.Milestone;
import concordat.domain.agreement.dates.NoticeGiven;
import concordat.domain.agreement.dates.NoticeKind;
import concordat.domain.agreement.dates.NoticePeriod;
import concordat.domain.agreement.dates.Outlook;
import concordat.domain.shared.CommitteeId;
import concordat.domain.shared.OrganisationId;
import concordat.domain.shared.PersonId;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An agreement as programs read it. */
@Schema(name = "Agreement")
record AgreementView(
        UUID id,
        String reference,
        String title,
        AgreementType type,
        AgreementStage stage,
        @Schema(description = "Computed for today from stage and dates, never typed.") AgreementStanding standing,
        @Schema(description = "Stage and standing in one sentence.") String status,
        String description,
        boolean confidential,
        boolean legallyBinding,
        String bindingClauses,
        @Schema(description = "In pounds without VAT, over the whole term; left out if not on record.") @Nullable
                BigDecimal totalValue,
        @Schema(description = "In pounds without VAT, each year; left out if not on record.") @Nullable
                BigDecimal yearlyValue,
        @Schema(description = "Whether it is executed as a deed.") boolean deed,
        @Nullable UUID governingCommittee,
        @Nullable String governingCommitteeName,
        @Nullable LocalDate announcedOn,
        @Nullable LocalDate signedOn,
        @Nullable LocalDate effectiveFrom,
        @Schema(description = "The first day on which it no longer applies, as that stands today.") @Nullable
                LocalDate endsOn,
        @Schema(description = "The same if every option and limited renewal were used.") @Nullable
                LocalDate maximumEndsOn,
        @Schema(description = "Whether it has no end unless notice is given.") boolean runsOn,
        @Nullable LocalDate reviewOn,
        @Schema(description = "What holds for every party that has no notice period of its own.") @Nullable
                Notice noticePeriod,
        @Schema(description = "The next last day to give notice, of whichever party.") @Nullable LocalDate lastNoticeOn,
        AgreementTerm term,
        @Schema(description = "How many options to extend it have been taken up.") int extensionsUsed,
        int extensionsAvailable,
        List<NoticeGivenView> noticesGiven,
        @Schema(description = "What is to be done, or happens, in the next 18 months.") List<Coming> comingDates,
        @Schema(description = "Why the dates are what they are, step by step.") List<String> explanation,
        @Schema(description = "The first day after a termination or supersession.") @Nullable LocalDate endedOn,
        String endingReason,
        List<Party> parties,
        List<Purpose> purposes,
        List<Signature> signatures,
        List<Link> links) {

    private static final int MONTHS_AHEAD = 18;

    @Schema(name = "AgreementNotice", description = "Months first, then weeks, then days.")
    record Notice(int months, int weeks, int days, DayCount daysAre) {
        static @Nullable Notice of(@Nullable NoticePeriod period) {
            return period == null ? null : new Notice(period.months(), period.weeks(), period.days(), period.counted());
        }
    }

    @Schema(name = "AgreementNoticeGiven", description = "A notice that a party has given.")
    record NoticeGivenView(
            UUID party,
            LocalDate givenOn,
            NoticeKind kind,
            @Schema(description = "The first day on which it no longer applies by this notice.") LocalDate endsOn) {
        static NoticeGivenView of(NoticeGiven notice) {
            return new NoticeGivenView(notice.party().value(), notice.given(), notice.kind(), notice.end());
        }
    }

    @Schema(name = "AgreementComingDate", description = "Without a party it is the day of all.")
    record Coming(Milestone.Kind kind, LocalDate due, @Nullable UUID party) {
        static Coming of(Milestone milestone) {
            OrganisationId party = milestone.party();
            return new Coming(milestone.kind(), milestone.due(), party == null ? null : party.value());
        }
    }

    @Schema(name = "AgreementParty")
    record Party(
            UUID organisation,
            @Schema(description = "The name under which it signs or signed.") String nameAsSigned,
            @Schema(description = "What the organisation is called today.") String presentName,
            @Nullable Named sponsor,
            @Nullable Named manager,
            @Schema(description = "Its own notice period, if it has one.") @Nullable Notice noticePeriod,
            @Schema(description = "The next last day for its notice; the last one if all have passed.") @Nullable
                    LocalDate lastNoticeOn) {}

    @Schema(name = "AgreementResponsible", description = "Who answers for it; without a person only a name is known.")
    record Named(@Nullable UUID person, String name) {
        static @Nullable Named of(@Nullable Responsible somebody) {
            if (somebody == null) {
                return null;
            }
            PersonId person = somebody.person();
            return new Named(person == null ? null : person.value(), somebody.name());
        }
    }

    @Schema(name = "AgreementPurpose")
    record Purpose(UUID id, int number, String text) {}

    @Schema(name = "AgreementSignature")
    record Signature(
            String party,
            String name,
            String role,
            @Nullable LocalDate signedOn,
            SignatureMeans means,
            @Schema(description = "What the party's scheme of delegation said of the authority on that day.")
                    String authority,
            @Schema(description = "The SHA-256 of what was signed, if it was signed with what is on record here.")
                    @Nullable
                    String fingerprint) {}

    @Schema(name = "AgreementLink")
    record Link(
            UUID agreement,
            String reference,
            String title,
            LinkKind kind,
            @Schema(description = "Whether this agreement is linked to that one, or that one to this.")
                    boolean outgoing,
            @Schema(description = "The day on which the link was ended; left out while it stands.") @Nullable
                    LocalDate endedOn,
            String endingReason) {}

    @Schema(name = "AgreementSummary")
    record Summary(
            UUID id,
            String reference,
            String title,
            AgreementType type,
            AgreementStage stage,
            @Schema(description = "Computed for today from stage and dates, never typed.") AgreementStanding standing,
            @Schema(description = "Stage and standing in one sentence.") String status,
            String parties,
            String purposes,
            @Nullable LocalDate announcedOn,
            @Nullable LocalDate signedOn,
            @Nullable LocalDate effectiveFrom,
            @Schema(description = "The first day on which it no longer applies.") @Nullable LocalDate endsOn,
            @Schema(description = "The same if every option and limited renewal were used.") @Nullable
                    LocalDate maximumEndsOn,
            @Schema(description = "Whether it has no end unless notice is given.") boolean runsOn,
            @Nullable LocalDate reviewOn,
            @Nullable Notice noticePeriod,
            @Nullable LocalDate lastNoticeOn,
            @Nullable String sponsors,
            @Nullable String managers,
            @Nullable String governingCommitteeName,
            boolean legallyBinding,
            boolean confidential,
            @Schema(description = "What has to catch the eye, as it is today.") Set<AgreementFlag> flags) {
        static Summary of(AgreementRow row) {
            return new Summary(
                    row.id().value(),
                    row.reference(),
                    row.title(),
                    row.type(),
                    row.status().stage(),
                    row.status().standing(),
                    row.status().words(),
                    row.parties(),
                    row.purposes(),
                    row.announced(),
                    row.signed(),
                    row.dates().effective(),
                    row.dates().end(),
                    row.maximumEnd(),
                    row.runsOn(),
                    row.dates().review(),
                    Notice.of(row.notice()),
                    row.lastNotice(),
                    row.sponsors(),
                    row.managers(),
                    row.governingCommittee(),
                    row.legallyBinding(),
                    row.confidential(),
                    row.flags());
        }
    }

    @Schema(name = "AgreementPage")
    record Listing(List<Summary> items, @Nullable String next) {}

    static AgreementView of(AgreementDetails agreement) {
        CommitteeId committee = agreement.governingCommittee();
        Outlook outlook = agreement.outlook();
        Map<OrganisationId, LocalDate> lastNotices = new HashMap<>();
        outlook.lastNotices().forEach(notice -> notice.day()
                .ifPresent(day -> lastNotices.put(notice.party().party(), day)));
        return new AgreementView(
                agreement.id().value(),
                agreement.reference(),
                agreement.title(),
                agreement.type(),
                agreement.status().stage(),
                agreement.status().standing(),
                agreement.status().words(),
                agreement.description(),
                agreement.confidential(),
                agreement.legallyBinding(),
                agreement.bindingClauses(),
                agreement.value().total(),
                agreement.value().yearly(),
                agreement.deed(),
                committee == null ? null : committee.value(),
                agreement.governingCommitteeName(),
                agreement.announced(),
                agreement.signed(),
                agreement.dates().effective(),
                outlook.end().orElse(null),
                outlook.maximumEnd().orElse(null),
                outlook.runsOn(),
                outlook.nextReview().orElse(null),
                Notice.of(agreement.notice()),
                outlook.nextLastNotice().orElse(null),
                AgreementTerm.of(agreement),
                outlook.extensionsUsed(),
                outlook.extensionsAvailable(),
                agreement.notices().stream().map(NoticeGivenView::of).toList(),
                outlook.until(outlook.day().plusMonths(MONTHS_AHEAD)).stream()
                        .map(Coming::of)
                        .toList(),
                outlook.explanation(),
                agreement.ended(),
                agreement.endingReason(),
                agreement.parties().stream()
                        .map(party -> new Party(
                                party.organisation().value(),
                                party.nameAsSigned(),
                                party.presentName(),
                                Named.of(party.sponsor()),
                                Named.of(party.manager()),
                                Notice.of(party.notice()),
                                lastNotices.get(party.organisation())))
                        .toList(),
                agreement.purposes().stream()
                        .map(purpose -> new Purpose(purpose.id().value(), purpose.number(), purpose.text()))
                        .toList(),
                agreement.signatures().stream()
                        .filter(SignatureDetails::counts)
                        .map(signed -> new Signature(
                                signed.party(),
                                signed.name(),
                                signed.role(),
                                signed.on(),
                                signed.means(),
                                signed.authority(),
                                signed.fingerprint()))
                        .toList(),
                agreement.links().stream()
                        .map(link -> new Link(
                                link.agreement().value(),
                                link.reference(),
                                link.title(),
                                link.kind(),
                                link.outgoing(),
                                link.ended(),
                                link.endingReason()))
                        .toList());
    }
}
