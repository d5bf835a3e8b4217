package concordat.web.escalation;

import concordat.domain.action.ActionFilter;
import concordat.domain.action.TrackingActions;
import concordat.domain.agreement.risk.AgreementRiskId;
import concordat.domain.decision.DecisionFilter;
import concordat.domain.decision.DecisionSheet;
import concordat.domain.decision.ReadingDecisions;
import concordat.domain.escalation.Concerning;
import concordat.domain.escalation.EscalationId;
import concordat.domain.escalation.EscalationKind;
import concordat.domain.escalation.EscalationRule;
import concordat.domain.escalation.NewEscalation;
import concordat.domain.escalation.RaisingEscalations;
import concordat.domain.escalation.ReadingEscalations;
import concordat.domain.escalation.ReadingEscalations.Sendable;
import concordat.domain.escalation.Receiver;
import concordat.domain.risk.PrincipalRiskId;
import concordat.domain.shared.ActionId;
import concordat.domain.shared.AgendaItemId;
import concordat.domain.shared.CommitteeId;
import concordat.domain.shared.DecisionId;
import concordat.domain.shared.Keyset;
import concordat.domain.shared.NotAllowed;
import concordat.domain.shared.OrganisationId;
import concordat.domain.shared.Part;
import concordat.domain.shared.RuleBroken;
import concordat.domain.shared.Text;
import concordat.web.committee.Powers;
import concordat.web.look.Notices;
import concordat.web.look.Option;
import concordat.web.look.Query;
import concordat.web.look.Submission;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The form by which an issue of an item is escalated to a parent body, or referred to another one. */
@Named
@RequestScoped
public class EscalatePage {
    private static final String UP = "up";
    private static final String ABOVE = "above";
    private static final String ACROSS = "across";
    private static final String NAMED = "named";

    private final RaisingEscalations raising;
    private final Notices notices;
    private final Submission sent;
    private final AgendaItemId item;
    private final Sendable sendable;
    private final List<Option> subjects = new ArrayList<>();
    private String to = "";
    private String body = "";
    private String issue = "";
    private String reason = "";
    private String asked = "";
    private @Nullable LocalDate answerBy;
    private String about = "";

    @Inject
    EscalatePage(
            RaisingEscalations raising,
            ReadingEscalations reading,
            ReadingDecisions decisions,
            TrackingActions actions,
            Powers powers,
            Query query,
            Notices notices,
            Submission sent) {
        this.raising = raising;
        this.notices = notices;
        this.sent = sent;
        item = new AgendaItemId(query.id("item"));
        sendable = reading.sendable(item);
        if (!powers.conduct(sendable.committee())) {
            throw new NotAllowed("Issues are escalated by the governance officer or the chair of the committee.");
        }
        Keyset all = Keyset.first().ofSize(Keyset.LARGEST);
        decisions
                .page(new DecisionFilter(null, null, item, null, null, null, null, null, null), all)
                .rows()
                .forEach(row ->
                        add("decision", row.id().value(), "Decision " + row.reference() + ": " + row.question()));
        actions.page(ActionFilter.of(item), all)
                .rows()
                .forEach(
                        row -> add("action", row.id().value(), "Action " + row.reference() + ": " + row.description()));
        sendable.risks()
                .forEach(risk -> add(
                        risk.concerning().principalRisk() == null ? "risk" : "principal",
                        risk.id(),
                        "Risk " + risk.name() + " (" + risk.score() + "): " + risk.event()));
        if (!query.get("decision").isEmpty()) {
            DecisionSheet decision = decisions.get(new DecisionId(query.id("decision")));
            about = "decision_" + decision.id().value();
            issue = shortened(decision.question());
        }
    }

    private void add(String kind, UUID id, String label) {
        subjects.add(Option.of(kind + "_" + id, shortened(label)));
    }

    private static String shortened(String text) {
        String line = text.replaceAll("\\s+", " ");
        return line.length() <= Text.LINE ? line : line.substring(0, Text.LINE - 1) + "…";
    }

    /** Sends it. */
    public @Nullable String escalate() {
        @Nullable LocalDate by = answerBy;
        if (to.isEmpty()) {
            notices.wrong("to", "Choose to whom it is sent");
        }
        if (to.equals(NAMED) && body.isBlank()) {
            notices.wrong("body", "Enter the name of the body");
        }
        if (by == null) {
            notices.wrong("answerBy", "Enter by when an answer is asked for");
        }
        if (notices.isRefused() || by == null) {
            return null;
        }
        try {
            EscalationKind kind =
                    to.startsWith(UP) || to.startsWith(ABOVE) ? EscalationKind.ESCALATION : EscalationKind.REFERRAL;
            EscalationId raised = raising.raise(
                    sent.contents().toString(),
                    item,
                    new NewEscalation(kind, receiver(), issue, reason, asked, by, concerning()));
            notices.done("The issue is " + kind.past()
                    + ". It stays open until the minute reference of the receiving body is" + " recorded here.");
            return "/escalation?faces-redirect=true&id=" + raised.value();
        } catch (RuleBroken broken) {
            notices.broken(
                    broken,
                    Map.of(
                            EscalationRule.ESCALATED_TO_A_PARENT_BODY, "to",
                            EscalationRule.REFERRED_ELSEWHERE, "to",
                            EscalationRule.ANSWER_IS_NOT_ASKED_BEFORE, "answerBy",
                            EscalationRule.CONCERNS_ITS_ITEM, "about"));
            return null;
        }
    }

    private Receiver receiver() {
        if (to.equals(NAMED)) {
            return Receiver.named(body);
        }
        UUID id = id(to);
        return to.startsWith(UP)
                ? Receiver.parentBody(new OrganisationId(id), "parent body")
                : Receiver.committee(new CommitteeId(id), "committee");
    }

    private Concerning concerning() {
        if (about.isEmpty()) {
            return Concerning.itemAlone();
        }
        UUID id = id(about);
        return switch (about.substring(0, about.indexOf('_'))) {
            case "decision" -> Concerning.of(new DecisionId(id));
            case "action" -> Concerning.of(new ActionId(id));
            case "principal" -> Concerning.of(new PrincipalRiskId(id));
            default -> Concerning.of(new AgreementRiskId(id));
        };
    }

    private static UUID id(String choice) {
        return Submission.id(choice.substring(choice.indexOf('_') + 1));
    }

    /** To whom it can be sent: up first, then across. */
    public List<Option> getReceivers() {
        List<Option> options = new ArrayList<>();
        sendable.parentBodies()
                .forEach(each -> options.add(Option.of(UP + key(each.organisation()), "Up: " + each.body())));
        sendable.parent()
                .ifPresent(each -> options.add(
                        Option.of(ABOVE + key(each.committee()), "Up: " + each.body() + " (the committee above)")));
        sendable.others()
                .forEach(each -> options.add(Option.of(ACROSS + key(each.committee()), "Across: " + each.body())));
        options.add(Option.of(NAMED, "Across: another body, named below"));
        return options;
    }

    private static String key(@Nullable Record id) {
        if (id instanceof OrganisationId organisation) {
            return "_" + organisation.value();
        }
        return id instanceof CommitteeId committee ? "_" + committee.value() : "";
    }

    public List<Option> getSubjects() {
        return List.copyOf(subjects);
    }

    public String getItem() {
        return item.value().toString();
    }

    public String getCaption() {
        return sendable.committee().name() + ", " + sendable.meeting();
    }

    public String getItemName() {
        return "Item " + sendable.number();
    }

    public String getTitle() {
        return sendable.title();
    }

    /** Whether no other committee is shown it, because it is reserved, or withheld from somebody. */
    public boolean isKept() {
        return sendable.part() == Part.PART_2 || sendable.withheld();
    }

    public boolean isReserved() {
        return sendable.part() == Part.PART_2;
    }

    public String getTo() {
        return to;
    }

    public void setTo(@Nullable String chosen) {
        to = chosen == null ? "" : chosen;
    }

    public String getBody() {
        return body;
    }

    public void setBody(@Nullable String entered) {
        body = entered == null ? "" : entered;
    }

    public String getIssue() {
        return issue;
    }

    public void setIssue(@Nullable String entered) {
        issue = entered == null ? "" : entered;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(@Nullable String entered) {
        reason = entered == null ? "" : entered;
    }

    public String getAsked() {
        return asked;
    }

    public void setAsked(@Nullable String entered) {
        asked = entered == null ? "" : entered;
    }

    public @Nullable LocalDate getAnswerBy() {
        return answerBy;
    }

    public void setAnswerBy(@Nullable LocalDate day) {
        answerBy = day;
    }

    public String getAbout() {
        return about;
    }

    public void setAbout(@Nullable String chosen) {
        about = chosen == null ? "" : chosen;
    }
}
