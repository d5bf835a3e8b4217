package concordat.web.agreement.dispute;

import concordat.domain.agreement.AgreementDetails;
import concordat.domain.agreement.dispute.DisputeDraft;
import concordat.domain.agreement.dispute.DisputeId;
import concordat.domain.agreement.dispute.DisputeRule;
import concordat.domain.agreement.dispute.Ladder;
import concordat.domain.agreement.dispute.LadderStep;
import concordat.domain.agreement.dispute.RaisingDisputes;
import concordat.domain.agreement.dispute.ReadingDisputes;
import concordat.domain.agreement.text.ClauseId;
import concordat.domain.agreement.text.ReadingTexts;
import concordat.domain.shared.AgreementId;
import concordat.domain.shared.NotFound;
import concordat.domain.shared.Rule;
import concordat.domain.shared.RuleBroken;
import concordat.web.agreement.AgreementPart;
import concordat.web.look.Notices;
import concordat.web.look.Option;
import concordat.web.look.Query;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Somebody puts on record that a party has raised a dispute. */
@Named
@RequestScoped
public class RaiseDisputePage {
    private static final Map<Rule, String> FIELDS = Map.of(
            DisputeRule.DISPUTE_IS_RAISED_BY_A_PARTY, "raisedBy",
            DisputeRule.DISPUTE_IS_AGAINST_ANOTHER_PARTY, "against",
            DisputeRule.CLAUSE_IS_OF_THE_AGREEMENT, "clause",
            DisputeRule.NOTHING_HAPPENS_IN_THE_FUTURE, "notified");

    private final RaisingDisputes raising;
    private final ReadingTexts texts;
    private final AgreementPart part;
    private final Notices notices;
    private final AgreementDetails agreement;
    private String raisedBy = "";
    private List<String> against = List.of();
    private String subject = "";
    private String wanted = "";
    private String clause = "";
    private @Nullable LocalDate notified;
    private String ladder;

    @Inject
    RaiseDisputePage(
            RaisingDisputes raising,
            ReadingDisputes reading,
            ReadingTexts texts,
            AgreementPart part,
            Query query,
            Notices notices) {
        this.raising = raising;
        this.texts = texts;
        this.part = part;
        this.notices = notices;
        agreement = part.agreement(new AgreementId(query.id("id")));
        if (!(part.isSent() ? reading.keeps(agreement.id()) : reading.canRaise(agreement.id()))) {
            throw new NotFound("page");
        }
        StringBuilder usual = new StringBuilder();
        reading.usualLadder(agreement.id()).steps().forEach(step -> usual.append(step.name())
                .append(": ")
                .append(step.workingDays())
                .append('\n'));
        ladder = usual.toString().strip();
    }

    /** Raises it. */
    public @Nullable String raise() {
        @Nullable LocalDate on = notified;
        if (against.isEmpty()) {
            notices.wrong("against", "Choose against which parties it is raised");
            return null;
        }
        if (on == null) {
            notices.wrong("notified", "Enter the day on which the others were notified");
            return null;
        }
        @Nullable Ladder steps = steps();
        if (steps == null) {
            return null;
        }
        DisputeDraft draft = new DisputeDraft(
                AgreementPart.party(raisedBy),
                against.stream().map(AgreementPart::party).toList(),
                subject,
                wanted,
                clause.isEmpty() ? null : new ClauseId(UUID.fromString(clause)),
                on,
                steps);
        try {
            DisputeId made = raising.raise(part.once(), agreement.id(), draft);
            notices.done("The dispute is on record, and the clock of its first step is running.");
            return "/dispute?faces-redirect=true&id=" + made.value();
        } catch (RuleBroken broken) {
            notices.broken(broken, FIELDS);
            return null;
        }
    }

    /** The ladder as it was typed, a step in each line: its name, a colon, and its working days. */
    private @Nullable Ladder steps() {
        List<LadderStep> steps = new ArrayList<>();
        for (String line : ladder.lines().filter(each -> !each.isBlank()).toList()) {
            int colon = line.lastIndexOf(':');
            String days = line.substring(colon + 1).strip();
            if (colon < 1 || !days.matches("\\d{1,3}")) {
                notices.wrong("ladder", "Enter each step in a line of its own, such as \"Executive sponsors: 15\"");
                return null;
            }
            int workingDays = Integer.parseInt(days);
            if (workingDays < 1 || workingDays > LadderStep.LONGEST) {
                notices.wrong("ladder", "A step of the ladder has 1 to " + LadderStep.LONGEST + " working days");
                return null;
            }
            steps.add(new LadderStep(line.substring(0, colon), workingDays));
        }
        if (steps.isEmpty() || steps.size() > Ladder.MOST) {
            notices.wrong("ladder", "Enter 1 to " + Ladder.MOST + " steps");
            return null;
        }
        return new Ladder(steps);
    }

    public List<Option> getParties() {
        return AgreementPart.parties(agreement);
    }

    /** The clauses of the text that is on record, if any. */
    public List<Option> getClauses() {
        return texts.text(agreement.id(), null).clauses().stream()
                .filter(each -> !each.removed())
                .map(each -> Option.of(each.id().value().toString(), each.label() + ", " + each.heading()))
                .toList();
    }

    public String getId() {
        return agreement.id().value().toString();
    }

    public String getTitle() {
        return agreement.title();
    }

    public String getReference() {
        return agreement.reference();
    }

    public String getRaisedBy() {
        return raisedBy;
    }

    public void setRaisedBy(@Nullable String chosen) {
        raisedBy = chosen == null ? "" : chosen;
    }

    public List<String> getAgainst() {
        return against;
    }

    public void setAgainst(@Nullable List<String> chosen) {
        against = chosen == null ? List.of() : chosen;
    }

    public String getSubject() {
        return subject;
    }

    public void setSubject(@Nullable String entered) {
        subject = entered == null ? "" : entered;
    }

    public String getWanted() {
        return wanted;
    }

    public void setWanted(@Nullable String entered) {
        wanted = entered == null ? "" : entered;
    }

    public String getClause() {
        return clause;
    }

    public void setClause(@Nullable String chosen) {
        clause = chosen == null ? "" : chosen;
    }

    public @Nullable LocalDate getNotified() {
        return notified;
    }

    public void setNotified(@Nullable LocalDate day) {
        notified = day;
    }

    public String getLadder() {
        return ladder;
    }

    public void setLadder(@Nullable String entered) {
        ladder = entered == null ? "" : entered;
    }
}
