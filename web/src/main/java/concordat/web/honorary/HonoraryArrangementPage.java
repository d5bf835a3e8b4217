package concordat.web.honorary;

import concordat.domain.honorary.Check;
import concordat.domain.honorary.HonoraryArrangementId;
import concordat.domain.honorary.HonoraryDetails;
import concordat.domain.honorary.HonoraryDraft;
import concordat.domain.honorary.HonoraryStanding;
import concordat.domain.honorary.KeepingHonoraryArrangements;
import concordat.domain.honorary.ReadingHonoraryArrangements;
import concordat.domain.partner.ReadingPartners;
import concordat.domain.shared.OrganisationId;
import concordat.web.agreement.AgreementPart;
import concordat.web.look.Notices;
import concordat.web.look.Query;
import concordat.web.look.Words;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** One honorary contract or letter of access: its officers correct, renew and end it. */
@Named
@RequestScoped
public class HonoraryArrangementPage {
    private final KeepingHonoraryArrangements keeping;
    private final ReadingHonoraryArrangements reading;
    private final AgreementPart part;
    private final Notices notices;
    private final boolean kept;
    private final @Nullable HonoraryForm form;
    private HonoraryDetails arrangement;
    private long seen;
    private @Nullable LocalDate renewedUntil;
    private @Nullable LocalDate endedOn;
    private String reason = "";

    @Inject
    HonoraryArrangementPage(
            KeepingHonoraryArrangements keeping,
            ReadingHonoraryArrangements reading,
            ReadingPartners partners,
            AgreementPart part,
            Notices notices,
            Query query) {
        this.keeping = keeping;
        this.reading = reading;
        this.part = part;
        this.notices = notices;
        arrangement = reading.arrangement(new HonoraryArrangementId(query.id("id")));
        kept = reading.keeps(arrangement.id());
        seen = part.seen(arrangement.version());
        Set<OrganisationId> hosts = reading.hosts();
        form = kept
                ? new HonoraryForm(notices, partners.organisations(), hosts, keeping.peopleAt(hosts))
                        .filledFrom(arrangement.details())
                : null;
    }

    /** The colour that goes with a standing; its words always stand beside it. */
    static String tone(HonoraryStanding standing) {
        return switch (standing) {
            case RUNNING -> "good";
            case EXPIRED -> "bad";
            case NOT_STARTED -> "info";
            case ENDED_EARLY -> "neutral";
        };
    }

    /** What came of a check, and when. */
    static String words(Check check) {
        return check.result().words() + (check.on() == null ? "" : " on " + Words.date(check.on()));
    }

    /** Corrects what is on record. */
    public @Nullable String amend() {
        Optional<HonoraryDraft> draft = form == null ? Optional.empty() : form.understood();
        return draft.isEmpty()
                ? null
                : change(each -> each.amend(arrangement.id(), seen, draft.get()), "What is on record is corrected.");
    }

    /** Lets it hold longer. */
    public @Nullable String renew() {
        LocalDate until = renewedUntil;
        if (until == null) {
            notices.wrong("renewedUntil", "Enter the new last day");
            return null;
        }
        return change(
                each -> each.renew(arrangement.id(), seen, until), "It is renewed until " + Words.date(until) + ".");
    }

    /** Ends it early. */
    public @Nullable String end() {
        LocalDate on = endedOn;
        if (on == null || reason.isBlank()) {
            notices.wrong(on == null ? "endedOn" : "reason", on == null ? "Enter the last day" : "Enter the reason");
            return null;
        }
        return change(
                each -> each.endEarly(arrangement.id(), seen, on, reason), "It ends early, on " + Words.date(on) + ".");
    }

    private @Nullable String change(Consumer<KeepingHonoraryArrangements> change, String done) {
        return part.make(
                () -> keeping.once(part.onceForContents(), arrangement.id(), change),
                done,
                "/honorary-arrangement?faces-redirect=true&id=" + getId(),
                HonoraryFields.ALL,
                this::readAgain);
    }

    private void readAgain() {
        arrangement = reading.arrangement(arrangement.id());
        seen = arrangement.version();
    }

    public String getId() {
        return arrangement.id().value().toString();
    }

    public HonoraryDetails getArrangement() {
        return arrangement;
    }

    public String getTitle() {
        return arrangement.details().kind().words() + ": "
                + arrangement.details().person();
    }

    public String getStanding() {
        return arrangement.standing().words();
    }

    public String getTone() {
        return tone(arrangement.standing());
    }

    public String getEmployer() {
        return arrangement.employer() + (arrangement.details().otherIsNhs() ? " (NHS)" : "");
    }

    public String getStart() {
        return Words.date(arrangement.details().start());
    }

    public String getLastDay() {
        return Words.date(arrangement.details().lastDay());
    }

    /** The last day if it was ended early; empty if it was not. */
    public String getEnded() {
        return arrangement.ended() == null ? "" : Words.date(arrangement.ended());
    }

    public String getDisclosure() {
        return words(arrangement.details().disclosure());
    }

    public String getHealth() {
        return words(arrangement.details().health());
    }

    public String getManager() {
        return arrangement.manager().isEmpty() ? "The governance officers" : arrangement.manager();
    }

    public List<RenewalRow> getRenewals() {
        return arrangement.renewals().stream()
                .map(each ->
                        new RenewalRow(Words.date(each.on()), Words.date(each.former()), Words.date(each.lastDay())))
                .toList();
    }

    /** Whether the reader can change it. */
    public boolean isChangeable() {
        return kept && arrangement.ended() == null;
    }

    public @Nullable HonoraryForm getForm() {
        return form;
    }

    public long getSeen() {
        return seen;
    }

    public @Nullable LocalDate getRenewedUntil() {
        return renewedUntil;
    }

    public void setRenewedUntil(@Nullable LocalDate entered) {
        renewedUntil = entered;
    }

    public @Nullable LocalDate getEndedOn() {
        return endedOn;
    }

    public void setEndedOn(@Nullable LocalDate entered) {
        endedOn = entered;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(@Nullable String entered) {
        reason = entered == null ? "" : entered;
    }

    /** A renewal as the table shows it. */
    public record RenewalRow(String on, String former, String lastDay) {}
}
