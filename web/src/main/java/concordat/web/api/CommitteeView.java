package concordat.web.api;

import concordat.domain.committee.CommitteeLine;
import concordat.domain.committee.CommitteeSheet;
import concordat.domain.committee.DecisionMethod;
import concordat.domain.committee.JointPostCounting;
import concordat.domain.committee.LegalForm;
import concordat.domain.committee.MeetingTerms;
import concordat.domain.committee.Minimum;
import concordat.domain.committee.Office;
import concordat.domain.committee.SeatClass;
import concordat.domain.committee.SeatHolder;
import concordat.domain.shared.OrganisationId;
import concordat.domain.shared.PersonOnRecord;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A committee as programs read it, as it stands today. */
@Schema(name = "Committee")
record CommitteeView(
        UUID id,
        String name,
        String code,
        LegalForm legalForm,
        boolean meetsInPublic,
        List<Party> parties,
        @Schema(description = "A vacant seat once, a shared post once for each holder.") List<Seat> seats,
        @Schema(description = "Missing if none are in force today.") @Nullable Terms termsInForce,
        List<Terms> termsOfReference) {

    @Schema(name = "CommitteeSummary")
    record Summary(
            UUID id,
            String name,
            String code,
            LegalForm legalForm,
            boolean meetsInPublic,
            @Schema(description = "The parties' short names.") List<String> parties) {
        static Summary of(CommitteeLine line) {
            return new Summary(
                    line.id().value(), line.name(), line.code(), line.form(), line.meetsInPublic(), line.parties());
        }
    }

    @Schema(name = "CommitteeList")
    record Listing(List<Summary> items) {}

    @Schema(name = "CommitteeParty")
    record Party(
            UUID organisation,
            String shortName,
            @Schema(description = "The board or council to which the committee reports.") String parentBody,
            @Schema(description = "Whether it has delegated functions to the committee.") boolean delegates,
            boolean needsConfirmation) {}

    @Schema(name = "Seat")
    record Seat(
            UUID seat,
            UUID organisation,
            String organisationName,
            String title,
            SeatClass seatClass,
            Office office,
            boolean voting,
            boolean sharedPost,
            @Schema(description = "Missing while the seat is vacant.") @Nullable PersonView holder) {
        static Seat of(SeatHolder line) {
            PersonOnRecord holder = line.holder();
            return new Seat(
                    line.seat().value(),
                    line.organisation().value(),
                    line.organisationName(),
                    line.title(),
                    line.seatClass(),
                    line.office(),
                    line.voting(),
                    line.sharedPost(),
                    holder == null ? null : PersonView.of(holder));
        }
    }

    @Schema(name = "TermsOfReference")
    record Terms(
            int version,
            LocalDate from,
            @Schema(description = "The first day on which they no longer hold.") @Nullable LocalDate until,
            List<QuorumPart> quorum,
            boolean chairRequired,
            DecisionMethod decisionMethod,
            boolean castingVote,
            JointPostCounting jointPosts,
            boolean deputiesMayVote,
            int noticeDays,
            MeetingTerms.NoticeIn noticeIn,
            boolean remoteAllowed,
            int rescindMonths,
            List<String> vetoMatters,
            List<Approved> approvals) {
        static Terms of(CommitteeSheet.TermsLine line) {
            return new Terms(
                    line.number(),
                    line.term().from(),
                    line.term().until(),
                    line.provisions().quorum().stream().map(QuorumPart::of).toList(),
                    line.provisions().chairRequired(),
                    line.provisions().voting().method(),
                    line.provisions().voting().castingVote(),
                    line.provisions().voting().jointPosts(),
                    line.provisions().voting().deputiesMayVote(),
                    line.provisions().meetings().noticeDays(),
                    line.provisions().meetings().noticeIn(),
                    line.provisions().meetings().remoteAllowed(),
                    line.provisions().rescindMonths(),
                    line.provisions().vetoMatters().stream().sorted().toList(),
                    line.approvals().stream()
                            .map(approval ->
                                    new Approved(approval.organisation().value(), approval.body(), approval.on()))
                            .toList());
        }
    }

    @Schema(
            name = "QuorumPart",
            description = "So many entitled voting members, of one organisation or class or of any.")
    record QuorumPart(int needed, @Nullable UUID organisation, @Nullable SeatClass seatClass) {
        static QuorumPart of(Minimum minimum) {
            return new QuorumPart(
                    minimum.needed(),
                    minimum.ofOrganisation().map(OrganisationId::value).orElse(null),
                    minimum.seatClass());
        }
    }

    @Schema(name = "TermsApproval")
    record Approved(UUID organisation, String body, LocalDate on) {}

    static CommitteeView of(CommitteeSheet sheet) {
        return new CommitteeView(
                sheet.committee().id().value(),
                sheet.committee().name(),
                sheet.committee().code(),
                sheet.committee().form(),
                sheet.committee().meetsInPublic(),
                sheet.parties().stream()
                        .map(party -> new Party(
                                party.organisation().value(),
                                party.shortName(),
                                party.parentBody(),
                                party.delegates(),
                                party.needsConfirmation()))
                        .toList(),
                sheet.seats().stream().map(Seat::of).toList(),
                sheet.inForce().map(Terms::of).orElse(null),
                sheet.versions().stream().map(Terms::of).toList());
    }
}
