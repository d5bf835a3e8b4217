package concordat.web.agreement.obligation;

import concordat.domain.agreement.obligation.AcceptingObligations;
import concordat.domain.agreement.obligation.Answer;
import concordat.domain.agreement.obligation.Delivery;
import concordat.domain.agreement.obligation.Due;
import concordat.domain.agreement.obligation.ObligationDetails;
import concordat.domain.document.DocumentLine;
import concordat.domain.shared.OrganisationId;
import concordat.web.look.Notices;
import concordat.web.look.Option;
import concordat.web.look.Words;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** One due date: what was put on record as met, what was said to that, and what the reader can say. */
@Named
@RequestScoped
public class ObligationDuePage {
    private final ObligationInHand hand;
    private final AcceptingObligations accepting;
    private final Notices notices;
    private final ObligationDetails obligation;
    private final Due due;
    private @Nullable String party;
    private @Nullable String waivingParty;
    private String reason = "";
    private String waivingReason = "";

    /** What was put on record as met. */
    public record Entry(
            String heading,
            String met,
            String statement,
            String evidence,
            String keptAt,
            String fileAddress,
            String fileName,
            String fileNote,
            String by,
            List<Said> answers) {}

    /** What one party said. */
    public record Said(String party, String kind, String reason, String by) {}

    @Inject
    ObligationDuePage(ObligationInHand hand, AcceptingObligations accepting, Notices notices) {
        this.hand = hand;
        this.accepting = accepting;
        this.notices = notices;
        obligation = hand.details();
        due = hand.due();
        Set<OrganisationId> one = obligation.couldAnswer(due);
        party = one.size() == 1 ? value(one.iterator().next()) : null;
        Set<OrganisationId> other = obligation.couldWaive(due);
        waivingParty = other.size() == 1 ? value(other.iterator().next()) : null;
    }

    private static String value(OrganisationId organisation) {
        return organisation.value().toString();
    }

    /** Accepts it. */
    public @Nullable String accept() {
        @Nullable OrganisationId recipient = chosen(party, "party");
        return recipient == null
                ? null
                : hand.make(
                        (key, id, seen) -> accepting.accept(key, id, seen, due.on(), recipient),
                        "It is accepted.",
                        hand.address(due),
                        Map.of(),
                        now -> {});
    }

    /** Returns it. */
    public @Nullable String giveBack() {
        @Nullable OrganisationId recipient = chosen(party, "party");
        if (reason.isBlank()) {
            notices.wrong("reason", "Enter the reason");
        }
        return recipient == null || reason.isBlank()
                ? null
                : hand.make(
                        (key, id, seen) -> accepting.giveBack(key, id, seen, due.on(), recipient, reason),
                        "It is returned.",
                        hand.address(due),
                        Map.of(),
                        now -> {});
    }

    /** Waives it. */
    public @Nullable String waive() {
        @Nullable OrganisationId recipient = chosen(waivingParty, "waivingParty");
        if (waivingReason.isBlank()) {
            notices.wrong("waivingReason", "Enter the reason");
        }
        return recipient == null || waivingReason.isBlank()
                ? null
                : hand.make(
                        (key, id, seen) -> accepting.waive(key, id, seen, due.on(), recipient, waivingReason),
                        "It is waived.",
                        hand.address(due),
                        Map.of(),
                        now -> {});
    }

    private @Nullable OrganisationId chosen(@Nullable String value, String field) {
        if (value == null || value.isEmpty()) {
            notices.wrong(field, "Choose for which party you answer");
            return null;
        }
        return new OrganisationId(UUID.fromString(value));
    }

    public String getStatus() {
        return due.status().words();
    }

    public String getTone() {
        return Tones.of(due.status());
    }

    public String getLate() {
        return Tones.late(due.lateDays(), !due.status().isOwed());
    }

    public String getOwedBy() {
        return obligation.owedByName();
    }

    public String getOwedTo() {
        return String.join("; ", obligation.recipients().values());
    }

    /** Who has still to accept it, if it is met and there are several. */
    public String getOutstanding() {
        return due.delivered().isPresent()
                        && obligation.recipients().size() > 1
                        && due.status().isOpen()
                ? due.unanswered().stream().map(this::name).sorted().collect(Collectors.joining("; "))
                : "";
    }

    private String name(OrganisationId recipient) {
        return obligation.recipients().getOrDefault(recipient, "");
    }

    /** All that was put on record as met. */
    public List<Entry> getEntries() {
        return due.deliveries().stream().map(this::entry).toList();
    }

    private Entry entry(Delivery delivery) {
        Optional<DocumentLine> file = obligation.fileOf(delivery);
        return new Entry(
                due.deliveries().size() == 1 ? "What was put on record" : "Put on record, " + delivery.number(),
                Words.date(delivery.on()),
                delivery.evidence().statement(),
                delivery.evidence().evidence(),
                delivery.evidence().keptAt(),
                file.filter(each -> !each.isWithdrawn())
                        .map(each -> "/api/v1/documents/" + each.id().value())
                        .orElse(""),
                file.map(DocumentLine::name).orElse(""),
                file.map(ObligationDuePage::note).orElse(""),
                delivery.byName() + ", " + Words.date(delivery.recorded()),
                due.answersTo(delivery).stream().map(this::said).toList());
    }

    private static String note(DocumentLine file) {
        return (file.isWithdrawn() ? "Withdrawn: " + file.withdrawalReason() + " " : "") + "Fingerprint (SHA-256): "
                + file.fingerprint();
    }

    private Said said(Answer answer) {
        return new Said(
                name(answer.organisation()),
                answer.kind().words(),
                answer.reason(),
                answer.byName() + ", " + Words.date(answer.on()));
    }

    public List<Said> getWaivers() {
        return due.waivers().stream().map(this::said).toList();
    }

    /** Whether the reader could put on record that it was met. */
    public boolean isMeeting() {
        return obligation.couldMeet(due);
    }

    /** Whether the reader could accept or return it. */
    public boolean isAnswering() {
        return !obligation.couldAnswer(due).isEmpty();
    }

    /** Whether the reader could waive it. */
    public boolean isWaiving() {
        return !obligation.couldWaive(due).isEmpty();
    }

    /** For whom the reader could accept or return it. */
    public List<Option> getParties() {
        return options(obligation.couldAnswer(due));
    }

    /** For whom the reader could waive it. */
    public List<Option> getWaivingParties() {
        return options(obligation.couldWaive(due));
    }

    private List<Option> options(Set<OrganisationId> some) {
        return some.stream().map(each -> Option.of(value(each), name(each))).toList();
    }

    public @Nullable String getParty() {
        return party;
    }

    public void setParty(@Nullable String entered) {
        party = entered;
    }

    public @Nullable String getWaivingParty() {
        return waivingParty;
    }

    public void setWaivingParty(@Nullable String entered) {
        waivingParty = entered;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(@Nullable String entered) {
        reason = entered == null ? "" : entered;
    }

    public String getWaivingReason() {
        return waivingReason;
    }

    public void setWaivingReason(@Nullable String entered) {
        waivingReason = entered == null ? "" : entered;
    }
}
