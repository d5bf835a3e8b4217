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
        @Schema(description = "The committee whose sub-committee it is. Missing if it is not one.") @Nullable
                UUID subCommitteeOf,
        @Schema(description = "The committees that are its sub-committees.") List<UUID> subCommittees,
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
            @Schema(description = "The body that appoints to the seat.") String appointedBy,
            SeatClass seatClass,
            Office office,
            @Schema(description = "Whether the seat has a vote.") boolean voting,
            @Schema(
                            description =
                                    "Whether its organisation delegates to the committee; if not, it depends on the terms of"
                                            + " a joint committee whether its holder votes.")
                    boolean organisationDelegates,
            boolean sharedPost,
            @Schema(description = "Missing while the seat is vacant.") @Nullable PersonView holder) {
        static Seat of(SeatHolder line, CommitteeSheet sheet) {
            PersonOnRecord holder = line.holder();
            return new Seat(
                    line.seat().value(),
                    line.organisation().value(),
                    line.organisationName(),
                    line.title(),
                    sheet.appointingBody(line),
                    line.seatClass(),
                    line.office(),
                    line.voting(),
                    line.delegates(),
                    line.sharedPost(),
                    holder == null ? null : PersonView.of(holder));
        }
    }

    @Schema(name = "TermsOfReference")
    record Terms(
            int version,
            LocalDate from,
            @Schema(description = "The first day on which they no longer hold.") @Nullable LocalDate until,
            @Schema(description = "The day by which the parent bodies are to have reviewed them.") LocalDate reviewOn,
            List<QuorumPart> quorum,
            boolean chairRequired,
            DecisionMethod decisionMethod,
            boolean castingVote,
            JointPostCounting jointPosts,
            boolean deputiesMayVote,
            @Schema(
                            description =
                                    "Whether members for parties that do not delegate vote; in joint committees only if the"
                                            + " terms say so, in other committees always.")
                    boolean nonDelegatingPartiesVote,
            int noticeDays,
            MeetingTerms.NoticeIn noticeIn,
            boolean remoteAllowed,
            @Schema(description = "Whether the committee may have sub-committees.") boolean mayDelegate,
            int rescindMonths,
            List<String> vetoMatters,
            List<Approved> approvals) {
        static Terms of(CommitteeSheet.TermsLine line) {
            return new Terms(
                    line.number(),
                    line.term().from(),
                    line.term().until(),
                    line.reviewOn(),
                    line.provisions().quorum().stream().map(QuorumPart::of).toList(),
                    line.provisions().chairRequired(),
                    line.provisions().voting().method(),
                    line.provisions().voting().castingVote(),
                    line.provisions().voting().jointPosts(),
                    line.provisions().voting().deputiesMayVote(),
                    line.provisions().voting().nonDelegatingVote(),
                    line.provisions().meetings().noticeDays(),
                    line.provisions().meetings().noticeIn(),
                    line.provisions().meetings().remoteAllowed(),
                    line.provisions().mayDelegate(),
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
                sheet.parent().map(parent -> parent.id().value()).orElse(null),
                sheet.subCommittees().stream().map(each -> each.id().value()).toList(),
                sheet.parties().stream()
                        .map(party -> new Party(
                                party.organisation().value(),
                                party.shortName(),
                                party.parentBody(),
                                party.delegates(),
                                party.needsConfirmation()))
                        .toList(),
                sheet.seats().stream().map(line -> Seat.of(line, sheet)).toList(),
                sheet.inForce().map(Terms::of).orElse(null),
                sheet.versions().stream().map(Terms::of).toList());
    }
}
