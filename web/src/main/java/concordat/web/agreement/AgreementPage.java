package concordat.web.agreement;

import concordat.domain.agreement.AgreementDetails;
import concordat.domain.agreement.AgreementDetails.PartyDetails;
import concordat.domain.agreement.AgreementDetails.SignatureDetails;
import concordat.domain.agreement.AgreementPowers;
import concordat.domain.agreement.AgreementValue;
import concordat.domain.agreement.ReadingAgreements;
import concordat.domain.agreement.Responsible;
import concordat.domain.agreement.dates.LastNotice;
import concordat.domain.agreement.dates.Milestone;
import concordat.domain.agreement.dates.NoticePeriod;
import concordat.domain.agreement.dates.Outlook;
import concordat.domain.agreement.dates.PartyNotice;
import concordat.domain.decision.DecisionFilter;
import concordat.domain.decision.DecisionRow;
import concordat.domain.decision.ReadingDecisions;
import concordat.domain.shared.AgreementId;
import concordat.domain.shared.Keyset;
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
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One agreement: in force or not, until when, between whom, and what was decided about it. */
@Named
@RequestScoped
public class AgreementPage {
    private static final int MONTHS_AHEAD = 18;

    private final AgreementDetails agreement;
    private final List<DecisionRow> decisions;
    private final AgreementPowers powers;
    private final LocalDate today;

    @Inject
    AgreementPage(
            ReadingAgreements reading,
            ReadingDecisions readingDecisions,
            CurrentActor actor,
            Query query,
            Clock clock) {
        agreement = reading.agreement(new AgreementId(query.id("id")));
        powers = reading.powers(agreement.id());
        today = LocalDate.ofInstant(clock.instant(), Term.LONDON);
        boolean readsDecisions =
                actor.capacities().stream().anyMatch(capacity -> capacity.role() != Role.ADMINISTRATOR);
        decisions = readsDecisions
                ? readingDecisions
                        .page(DecisionFilter.all().about(agreement.id().value()), Keyset.first())
                        .rows()
                : List.of();
    }

    public AgreementDetails getAgreement() {
        return agreement;
    }

    public String getId() {
        return agreement.id().value().toString();
    }

    public String getTone() {
        return AgreementsPage.tone(agreement.status().standing());
    }

    public String getType() {
        return agreement.type().words();
    }

    public String getSigned() {
        return Words.date(agreement.signed());
    }

    public String getAnnounced() {
        return Words.date(agreement.announced());
    }

    public String getEffective() {
        return Words.date(agreement.dates().effective());
    }

    /** Until when it runs, as that stands today. */
    public String getEnd() {
        return until(agreement);
    }

    static String until(AgreementDetails agreement) {
        Outlook outlook = agreement.outlook();
        @Nullable LocalDate ended = agreement.ended();
        if (ended != null && outlook.end().filter(end -> !end.isAfter(ended)).isEmpty()) {
            return "The end of " + Words.date(ended.minusDays(1)) + ": it ends early";
        }
        return outlook.end()
                .map(end -> "The end of " + Words.date(end.minusDays(1))
                        + (outlook.runsOn() ? ", then it renews by itself" : ""))
                .orElse(outlook.runsOn() ? "No end: it runs on until notice is given" : Words.date(null));
    }

    /** The latest end that it can have. */
    public String getLatest() {
        Outlook outlook = agreement.outlook();
        return outlook.maximumEnd()
                .map(end -> "The end of " + Words.date(end.minusDays(1)))
                .orElse(outlook.runsOn() ? "No limit" : Words.date(null));
    }

    /** How many of its options to extend it have been taken up. */
    public String getExtensions() {
        int options = agreement.clause().options();
        String agreed = agreement.agreedEnds().isEmpty()
                ? ""
                : Words.count(agreement.agreedEnds().size(), "extension", "extensions") + " signed by all parties";
        return options == 0
                ? agreed.isEmpty() ? "Cannot be extended by an option" : agreed
                : agreement.outlook().extensionsUsed() + " of " + Words.count(options, "option", "options")
                        + " taken up" + (agreed.isEmpty() ? "" : "; " + agreed);
    }

    public String getReview() {
        return Words.date(agreement.outlook().nextReview().orElse(null));
    }

    /** Whether it still comes to that day: not if the agreement has ended, or ends earlier. */
    private boolean isAhead(Milestone milestone) {
        @Nullable LocalDate ended = agreement.ended();
        return isRunning() && (ended == null || milestone.due().isBefore(ended));
    }

    private boolean isRunning() {
        return switch (agreement.status().standing()) {
            case IN_FORCE, NOT_YET_IN_FORCE -> true;
            default -> false;
        };
    }

    /** What is to be done, or happens, in the next 18 months. */
    public List<DateLine> getComing() {
        return isRunning()
                ? agreement.outlook().until(today.plusMonths(MONTHS_AHEAD)).stream()
                        .filter(this::isAhead)
                        .map(milestone ->
                                new DateLine(Words.weekday(milestone.due()), what(milestone), whose(milestone)))
                        .toList()
                : List.of();
    }

    private static String what(Milestone milestone) {
        return milestone.kind().words();
    }

    private String whose(Milestone milestone) {
        return agreement.parties().stream()
                .filter(party -> party.organisation().equals(milestone.party()))
                .map(PartyDetails::nameAsSigned)
                .findFirst()
                .orElse("all parties");
    }

    /** Why the dates are what they are. */
    public List<String> getExplanation() {
        return agreement.outlook().explanation();
    }

    /** The notices that parties have given. */
    public List<String> getNotices() {
        return agreement.notices().stream()
                .map(notice -> agreement.parties().stream()
                                .filter(party -> party.organisation().equals(notice.party()))
                                .map(PartyDetails::nameAsSigned)
                                .findFirst()
                                .orElse("")
                        + ", " + Words.date(notice.given()) + ": "
                        + notice.kind().words().toLowerCase(Locale.UK) + "; last day "
                        + Words.date(notice.end().minusDays(1)))
                .toList();
    }

    /** What it is worth. */
    public String getValue() {
        AgreementValue value = agreement.value();
        if (value.total() == null && value.yearly() == null) {
            return Words.date(null);
        }
        return Stream.of(
                        value.total() == null ? "" : Pounds.words(value.total()) + " in all",
                        value.yearly() == null ? "" : Pounds.words(value.yearly()) + " each year")
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
    }

    public String getCommittee() {
        return agreement.governingCommitteeName() == null ? "None recorded" : agreement.governingCommitteeName();
    }

    public List<PartyLine> getParties() {
        return agreement.parties().stream()
                .map(party -> new PartyLine(
                        party.organisation().value().toString(),
                        party.nameAsSigned(),
                        remarks(party),
                        name(party.sponsor()),
                        name(party.manager()),
                        notice(party),
                        lastNotice(party)))
                .toList();
    }

    private static String remarks(PartyDetails party) {
        return Stream.of(
                        party.isRenamed() ? "now " + party.presentName() : "",
                        party.joined() == null ? "" : "party from " + Words.date(party.joined()),
                        party.left() == null
                                ? ""
                                : "party until " + Words.date(party.left().minusDays(1)))
                .filter(remark -> !remark.isEmpty())
                .collect(Collectors.joining("; "));
    }

    private String notice(PartyDetails party) {
        return lastNoticeOf(party)
                .map(LastNotice::party)
                .map(PartyNotice::period)
                .map(NoticePeriod::words)
                .orElse("Not recorded");
    }

    private String lastNotice(PartyDetails party) {
        return lastNoticeOf(party).flatMap(LastNotice::day).map(Words::date).orElse("None to tell");
    }

    private Optional<LastNotice> lastNoticeOf(PartyDetails party) {
        return agreement.outlook().lastNotices().stream()
                .filter(each -> each.party().party().equals(party.organisation()))
                .findFirst();
    }

    public List<SignatureLine> getSignatures() {
        return agreement.signatures().stream()
                .filter(SignatureDetails::counts)
                .map(each -> new SignatureLine(each.party(), each.name(), each.role(), Words.date(each.on())))
                .toList();
    }

    /** The agreements to which it is linked, in either direction, as far as the reader may see them. */
    public List<LinkLine> getLinks() {
        return agreement.links().stream()
                .map(link -> new LinkLine(
                        link.agreement().value().toString(),
                        link.outgoing() ? link.kind().words() : link.kind().inverse(),
                        link.title(),
                        link.reference(),
                        link.ended() == null
                                ? ""
                                : "ended on " + Words.date(link.ended()) + ": " + link.endingReason()))
                .toList();
    }

    /** What the reader could do to it. */
    public AgreementPowers getPowers() {
        return powers;
    }

    /** From which day on it was terminated or superseded; empty if it was not. */
    public String getEnded() {
        return agreement.ended() == null ? "" : Words.date(agreement.ended());
    }

    private static String name(@Nullable Responsible responsible) {
        return responsible == null ? "Not recorded" : responsible.name();
    }

    public List<DecisionLine> getDecisions() {
        return decisions.stream()
                .map(row -> new DecisionLine(
                        row.id().value().toString(),
                        row.question(),
                        row.reference(),
                        Words.date(row.on()),
                        row.standing(today).words()))
                .toList();
    }

    /** A party as the table shows it. */
    public record PartyLine(
            String id, String name, String renamed, String sponsor, String manager, String notice, String lastNotice) {}

    /** One of the coming dates. */
    public record DateLine(String day, String what, String whose) {}

    /** A signature as the table shows it. */
    public record SignatureLine(String party, String name, String role, String date) {}

    /** A link to another agreement. */
    public record LinkLine(String id, String kind, String title, String reference, String ended) {}

    /** A decision about the agreement. */
    public record DecisionLine(String id, String question, String reference, String date, String standing) {}
}
