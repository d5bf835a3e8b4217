package concordat.web.risk;

import concordat.domain.partner.ReadingPartners;
import concordat.domain.risk.HeldRisk;
import concordat.domain.risk.HeldScores;
import concordat.domain.risk.KeepingPrincipalRisks;
import concordat.domain.risk.LineOfDefence;
import concordat.domain.risk.NewAssurance;
import concordat.domain.risk.NewRiskAction;
import concordat.domain.risk.PrincipalRiskDetails;
import concordat.domain.risk.PrincipalRiskId;
import concordat.domain.risk.PrincipalRiskRow;
import concordat.domain.risk.PrincipalRiskRule;
import concordat.domain.risk.ReadingPrincipalRisks;
import concordat.domain.shared.OrganisationId;
import concordat.web.look.Notices;
import concordat.web.look.Option;
import concordat.web.look.Query;
import concordat.web.look.SentForm;
import concordat.web.look.Submission;
import concordat.web.look.Words;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** One principal risk: what may happen, how grave each holder thinks it is, what assures that it is controlled, and what is done. */
@Named
@RequestScoped
public class PrincipalRiskPage {
    private static final Map<PrincipalRiskRule, String> FIELDS = Map.of(
            PrincipalRiskRule.TARGET_DATE_IS_AHEAD, "targetOn",
            PrincipalRiskRule.SCORED_BY_A_HOLDER, "holder",
            PrincipalRiskRule.ASSURANCE_IS_GIVEN, "givenOn",
            PrincipalRiskRule.ACTION_IS_OWNED_BY_A_PARTNER, "actionOrganisation",
            PrincipalRiskRule.ACTION_IS_DUE_AFTER_IT_WAS_RAISED, "due",
            PrincipalRiskRule.ACTION_IS_DONE_AFTER_IT_WAS_RAISED, "doneOn",
            PrincipalRiskRule.ACTION_IS_DONE_BY_TODAY, "doneOn",
            PrincipalRiskRule.ACTION_IS_OPEN, "done");

    private final KeepingPrincipalRisks keeping;
    private final ReadingPrincipalRisks reading;
    private final ReadingPartners partners;
    private final Notices notices;
    private final SentForm sent;
    private final ScoreForm form;
    private PrincipalRiskDetails risk;
    private long seen;
    private String holder = "";
    private @Nullable LineOfDefence line;
    private String assurance = "";
    private String source = "";
    private @Nullable LocalDate givenOn;
    private String action = "";
    private String owner = "";
    private String actionOrganisation = "";
    private @Nullable LocalDate due;
    private String done = "";
    private @Nullable LocalDate doneOn;
    private String reason = "";

    @Inject
    PrincipalRiskPage(
            KeepingPrincipalRisks keeping,
            ReadingPrincipalRisks reading,
            ReadingPartners partners,
            Query query,
            Notices notices,
            SentForm sent) {
        this.keeping = keeping;
        this.reading = reading;
        this.partners = partners;
        this.notices = notices;
        this.sent = sent;
        risk = reading.risk(new PrincipalRiskId(query.id("id")));
        seen = sent.seen(risk.version());
        Optional<HeldRisk> own = risk.row().holders().stream()
                .filter(each -> risk.scoring().contains(each.organisation()))
                .findFirst();
        holder = own.map(each -> each.organisation().value().toString()).orElse("");
        form = new ScoreForm(own.map(HeldRisk::scores).orElse(null));
    }

    /** Takes the scores of a partner. */
    public @Nullable String score() {
        Optional<HeldScores> scores = form.scores();
        return scores.isEmpty() || isMissing("holder", holder, "Choose the partner")
                ? null
                : change(
                        risks -> risks.score(id(), seen, new OrganisationId(Submission.id(holder)), scores.get()),
                        "The scores are on record.");
    }

    /** Adds an assurance. */
    public @Nullable String assure() {
        LineOfDefence of = line;
        LocalDate on = givenOn;
        return of == null || on == null
                ? null
                : change(
                        risks -> risks.assure(id(), seen, new NewAssurance(of, assurance, source, on)),
                        "The assurance is on record.");
    }

    /** Adds an action. */
    public @Nullable String act() {
        LocalDate by = due;
        return by == null
                ? null
                : change(
                        risks -> risks.act(
                                id(),
                                seen,
                                new NewRiskAction(
                                        action, owner, new OrganisationId(Submission.id(actionOrganisation)), by)),
                        "The action is on record.");
    }

    /** Says when an action was done. */
    public @Nullable String markDone() {
        LocalDate on = doneOn;
        return on == null || isMissing("done", done, "Choose the action")
                ? null
                : change(risks -> risks.done(id(), seen, Submission.id(done), on), "The action is done.");
    }

    /** Closes it. */
    public @Nullable String close() {
        return change(risks -> risks.close(id(), seen, reason), "The risk is closed.");
    }

    /** Opens it again. */
    public @Nullable String reopen() {
        return change(risks -> risks.reopen(id(), seen), "The risk is open again.");
    }

    private boolean isMissing(String field, String chosen, String sentence) {
        if (chosen.isEmpty()) {
            notices.wrong(field, sentence);
        }
        return chosen.isEmpty();
    }

    private @Nullable String change(Consumer<KeepingPrincipalRisks> change, String said) {
        return sent.make(
                () -> keeping.once(sent.onceForContents(), id(), change),
                said,
                "/principal-risk?faces-redirect=true&id=" + getId(),
                FIELDS,
                this::readAgain);
    }

    private void readAgain() {
        risk = reading.risk(id());
        seen = risk.version();
    }

    private PrincipalRiskId id() {
        return risk.row().id();
    }

    public PrincipalRiskRow getRisk() {
        return risk.row();
    }

    public String getId() {
        return id().value().toString();
    }

    public String getTitle() {
        return risk.row().event();
    }

    public String getCaption() {
        return risk.row().reference() + (risk.row().confidential() ? ", confidential: Part 2 (reserved business)" : "");
    }

    public String getState() {
        LocalDate closed = risk.row().closed();
        return closed == null ? "Open" : "Closed on " + Words.date(closed);
    }

    public String getClosingReason() {
        return risk.closingReason();
    }

    public String getCategory() {
        return risk.row().category().words();
    }

    public String getCommittee() {
        return risk.row().committee().value().toString();
    }

    public String getLastReview() {
        return Words.date(risk.row().lastReviewed());
    }

    public String getNextReview() {
        return Words.date(risk.row().nextReview()) + (risk.reviewOverdue() ? ": overdue" : "");
    }

    /** What is on record, or that nothing is. */
    public String said(String text) {
        return text.isEmpty() ? "not recorded" : text;
    }

    /** What a line of the framework must have and this one has not, as one list in words; empty if it is complete. */
    public String getMissing() {
        return String.join(", ", risk.row().missing());
    }

    /** What is not as is expected of the scores. */
    public List<String> getWarnings() {
        return risk.rated().warnings();
    }

    public List<HolderLine> getHolders() {
        return risk.rated().holders().stream()
                .map(each -> {
                    HeldScores scores = each.held().scores();
                    Integer ceiling = each.held().ceiling();
                    return new HolderLine(
                            PrincipalRisksPage.Score.of(each),
                            scores == null ? "none" : scores.initial().words(),
                            scores == null ? "none" : scores.target().words(),
                            scores == null ? "none" : Words.date(scores.targetOn()),
                            ceiling == null ? "not recorded" : "at most " + ceiling);
                })
                .toList();
    }

    public List<ScoreLine> getScores() {
        return risk.scores().stream()
                .map(each -> new ScoreLine(
                        Words.date(each.on()),
                        each.holder(),
                        each.band().words() + ": " + each.score().words(),
                        ScoreForm.tone(each.band())))
                .toList();
    }

    public List<AssuranceLine> getAssurances() {
        return risk.assurances().stream()
                .map(each -> new AssuranceLine(each.line().words(), each.text(), each.source(), Words.date(each.on())))
                .toList();
    }

    public List<ActionLine> getActions() {
        return risk.actions().stream()
                .map(each -> new ActionLine(
                        each.text(),
                        each.owner(),
                        Words.date(each.raised()),
                        Words.date(each.due()),
                        each.done() != null
                                ? "Done on " + Words.date(each.done())
                                : each.overdue() ? "Overdue" : "Open",
                        each.done() != null ? "good" : each.overdue() ? "bad" : "info"))
                .toList();
    }

    /** The actions that are open, to be chosen from. */
    public List<Option> getOpenActions() {
        return risk.actions().stream()
                .filter(each -> each.done() == null)
                .map(each -> Option.of(each.id().toString(), each.text()))
                .toList();
    }

    /** The partners for which the reader scores it. */
    public List<Option> getScoring() {
        return risk.row().holders().stream()
                .filter(each -> risk.scoring().contains(each.organisation()))
                .map(each -> Option.of(each.organisation().value().toString(), each.name()))
                .toList();
    }

    public List<Option> getLines() {
        return Arrays.stream(LineOfDefence.values())
                .map(each -> Option.of(each, each.words()))
                .toList();
    }

    public List<Option> getPartners() {
        return partners.partnerships().stream()
                .filter(each -> each.id().equals(risk.row().partnership()))
                .flatMap(each -> PrincipalRiskForm.partners(each).stream())
                .toList();
    }

    /** Whether the reader can change it. */
    public boolean isChangeable() {
        return risk.keeping() && risk.row().closed() == null;
    }

    /** Whether the reader can open it again. */
    public boolean isReopenable() {
        return risk.keeping() && risk.row().closed() != null;
    }

    public ScoreForm getForm() {
        return form;
    }

    public long getSeen() {
        return seen;
    }

    public String getHolder() {
        return holder;
    }

    public void setHolder(@Nullable String chosen) {
        holder = chosen == null ? "" : chosen;
    }

    public @Nullable LineOfDefence getLine() {
        return line;
    }

    public void setLine(@Nullable LineOfDefence chosen) {
        line = chosen;
    }

    public String getAssurance() {
        return assurance;
    }

    public void setAssurance(@Nullable String entered) {
        assurance = entered == null ? "" : entered;
    }

    public String getSource() {
        return source;
    }

    public void setSource(@Nullable String entered) {
        source = entered == null ? "" : entered;
    }

    public @Nullable LocalDate getGivenOn() {
        return givenOn;
    }

    public void setGivenOn(@Nullable LocalDate day) {
        givenOn = day;
    }

    public String getAction() {
        return action;
    }

    public void setAction(@Nullable String entered) {
        action = entered == null ? "" : entered;
    }

    public String getOwner() {
        return owner;
    }

    public void setOwner(@Nullable String entered) {
        owner = entered == null ? "" : entered;
    }

    public String getActionOrganisation() {
        return actionOrganisation;
    }

    public void setActionOrganisation(@Nullable String chosen) {
        actionOrganisation = chosen == null ? "" : chosen;
    }

    public @Nullable LocalDate getDue() {
        return due;
    }

    public void setDue(@Nullable LocalDate day) {
        due = day;
    }

    public String getDone() {
        return done;
    }

    public void setDone(@Nullable String chosen) {
        done = chosen == null ? "" : chosen;
    }

    public @Nullable LocalDate getDoneOn() {
        return doneOn;
    }

    public void setDoneOn(@Nullable LocalDate day) {
        doneOn = day;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(@Nullable String entered) {
        reason = entered == null ? "" : entered;
    }

    /** A holder with its scores. */
    public record HolderLine(
            PrincipalRisksPage.Score score, String initial, String target, String targetOn, String appetite) {}

    /** A score as the table shows it. */
    public record ScoreLine(String on, String holder, String score, String tone) {}

    /** An assurance as the table shows it. */
    public record AssuranceLine(String line, String text, String source, String on) {}

    /** An action as the table shows it. */
    public record ActionLine(String text, String owner, String raised, String due, String state, String tone) {}
}
