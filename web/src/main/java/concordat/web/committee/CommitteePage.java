package concordat.web.committee;

import concordat.domain.committee.CommitteeSheet;
import concordat.domain.committee.CommitteeSheet.PartyLine;
import concordat.domain.committee.CommitteeSheet.Related;
import concordat.domain.committee.CommitteeSheet.TermsLine;
import concordat.domain.committee.Office;
import concordat.domain.committee.ReadingCommittees;
import concordat.domain.committee.SeatHolder;
import concordat.domain.meeting.ReadingMeetings;
import concordat.domain.meeting.RequisitionSheet;
import concordat.domain.scheme.ReadingSchemes;
import concordat.domain.scheme.SchemeLine;
import concordat.domain.shared.CommitteeId;
import concordat.domain.shared.PersonOnRecord;
import concordat.domain.shared.Term;
import concordat.domain.usecase.CurrentActor;
import concordat.domain.usecase.Role;
import concordat.web.look.Pounds;
import concordat.web.look.Query;
import concordat.web.look.Words;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** One committee as it stands today: its parties, who holds its seats, and by which terms it works. */
@Named
@RequestScoped
public class CommitteePage {
    private final CommitteeSheet sheet;
    private final List<SchemeLine> powers;
    private final boolean served;
    private final boolean conducted;
    private final boolean seated;
    private final List<Way> requisitions;
    private final ReviewInWords review;

    /** A party of the committee. */
    public record PartyRow(String name, String parentBody, String delegates, String confirmation) {}

    /** A seat, and one who holds it. */
    public record SeatRow(
            String title,
            String holder,
            String organisation,
            String appointedBy,
            String kind,
            String office,
            String vote) {}

    /** A version of the terms of reference. */
    public record VersionRow(String number, String term, String review, String approvals, boolean inForce) {}

    /** A committee above or below it. */
    public record RelatedRow(String id, String name) {
        static RelatedRow of(Related related) {
            return new RelatedRow(related.id().value().toString(), related.name());
        }
    }

    @Inject
    CommitteePage(
            ReadingCommittees committees,
            ReadingSchemes schemes,
            ReadingMeetings meetings,
            Query query,
            Powers served,
            OwnSeats own,
            CurrentActor actor,
            Clock clock) {
        sheet = committees.today(new CommitteeId(query.id("id")));
        LocalDate today = LocalDate.ofInstant(clock.instant(), Term.LONDON);
        powers = schemes.of(sheet.committee().id(), today);
        review = new ReviewInWords(sheet.review(), today, today);
        this.served = served.serve(sheet.committee());
        conducted = served.conduct(sheet.committee());
        seated = own.among(sheet.seats()).isPresent();
        boolean reader = actor.capacities().stream().anyMatch(capacity -> capacity.role() != Role.ADMINISTRATOR);
        requisitions = (reader ? meetings.requisitions(sheet.committee().id()) : List.<RequisitionSheet>of())
                .stream()
                        .map(each -> new Way(
                                "/requisition?id=" + each.id().value(),
                                "Requisition: " + each.title() + ". " + each.words()))
                        .toList();
    }

    public String getId() {
        return sheet.committee().id().value().toString();
    }

    public String getName() {
        return sheet.committee().name();
    }

    public String getCode() {
        return sheet.committee().code();
    }

    public String getForm() {
        return sheet.committee().form().words();
    }

    /** What its legal form means. */
    public String getFormHelp() {
        return TermsInWords.help(sheet.committee().form());
    }

    public String getMeets() {
        return sheet.committee().meetsInPublic()
                ? "In public; Part 2 needs a resolution to exclude the public."
                : "In private";
    }

    /** Whether the reader is its officer or chair. */
    public boolean isConducted() {
        return conducted;
    }

    /** What the reader can do between meetings, as far as the terms of reference allow it (BM-1). */
    public List<Way> getBetween() {
        List<Way> ways = new ArrayList<>();
        sheet.inForce().map(terms -> terms.provisions().betweenMeetings()).ifPresent(allowed -> {
            if (conducted && allowed.writtenResolution()) {
                ways.add(new Way("/propose-resolution?committee=" + getId(), "Propose a written resolution"));
            }
            if (conducted && allowed.chairsAction()) {
                ways.add(new Way("/take-chairs-action?committee=" + getId(), "Record chair's action"));
            }
            if (seated && allowed.extraordinaryMeeting()) {
                ways.add(new Way("/demand-meeting?committee=" + getId(), "Requisition a meeting"));
            }
        });
        return ways;
    }

    /** The requisitions that the reader may see. */
    public List<Way> getRequisitions() {
        return requisitions;
    }

    /** Something that can be done, and where. */
    public record Way(String address, String text) {}

    /** Whether the reader is its officer. */
    public boolean isServed() {
        return served;
    }

    /** The committee whose sub-committee it is; none if it is not one. */
    public List<RelatedRow> getParents() {
        return sheet.parent().stream().map(RelatedRow::of).toList();
    }

    public List<RelatedRow> getSubCommittees() {
        return sheet.subCommittees().stream().map(RelatedRow::of).toList();
    }

    /** What has to be said about the review of the terms in force. */
    public ReviewInWords getReview() {
        return review;
    }

    public List<PartyRow> getParties() {
        return sheet.parties().stream().map(CommitteePage::row).toList();
    }

    private static PartyRow row(PartyLine party) {
        return new PartyRow(
                party.shortName(),
                party.parentBody(),
                party.delegates() ? "Delegates functions to it" : "Takes part without delegating",
                party.needsConfirmation() ? "Confirms what is decided" : "Not needed");
    }

    public List<SeatRow> getSeats() {
        return sheet.seats().stream().map(this::row).toList();
    }

    private SeatRow row(SeatHolder seat) {
        @Nullable PersonOnRecord holder = seat.holder();
        return new SeatRow(
                seat.title(),
                holder == null ? "Vacant" : holder.name(),
                seat.organisationName(),
                sheet.appointingBody(seat),
                capital(seat.seatClass().words())
                        + (seat.sharedPost() ? ", shared post" : "")
                        + (seat.namedForJointPost() ? ", named for a joint post" : ""),
                seat.office() == Office.MEMBER ? "" : seat.office().words(),
                !seat.voting()
                        ? "No vote"
                        : sheet.votes(seat) ? "Votes" : "No vote: its organisation does not delegate");
    }

    /** What is delegated to it, or to its members, by entries in force (LF-6). */
    public List<PowerRow> getPowers() {
        return powers.stream()
                .map(line -> new PowerRow(
                        line.reference(),
                        line.organisationName(),
                        capital(line.power().matterWords()),
                        line.holder(),
                        line.power().limitGbp() == null
                                ? "No limit"
                                : Pounds.words(line.power().limitGbp())))
                .toList();
    }

    /** An entry of a scheme that delegates to it. */
    public record PowerRow(String reference, String organisation, String matter, String holder, String limit) {}

    /** Whether terms of reference are in force, without which it cannot meet. */
    public boolean isWithTerms() {
        return sheet.inForce().isPresent();
    }

    /** Since when the terms in force hold. */
    public String getTermsSince() {
        return sheet.inForce()
                .map(terms -> "Version " + terms.number() + ", " + Words.term(terms.term()) + ". To be reviewed by "
                        + Words.date(terms.reviewOn()))
                .orElse("");
    }

    public List<TermsInWords.Clause> getClauses() {
        TermsInWords words = new TermsInWords(sheet.parties(), sheet.committee().form());
        return sheet.inForce().map(terms -> words.of(terms.provisions())).orElse(List.of());
    }

    public List<VersionRow> getVersions() {
        return sheet.versions().stream().map(this::row).toList();
    }

    private VersionRow row(TermsLine version) {
        return new VersionRow(
                "Version " + version.number(),
                Words.term(version.term()),
                Words.date(version.reviewOn()),
                version.approvals().stream()
                        .map(approval -> approval.body() + ", " + Words.date(approval.on()))
                        .collect(Collectors.joining("; ")),
                sheet.inForce().filter(version::equals).isPresent());
    }

    static String capital(String words) {
        return words.substring(0, 1).toUpperCase(Locale.UK) + words.substring(1);
    }
}
