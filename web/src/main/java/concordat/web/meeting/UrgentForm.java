package concordat.web.meeting;

import concordat.domain.committee.BetweenMeetings;
import concordat.domain.committee.CommitteeSheet;
import concordat.domain.committee.CommitteeSheet.TermsLine;
import concordat.domain.decision.NewQuestion;
import concordat.domain.decision.Outcome;
import concordat.domain.decision.Proposal;
import concordat.domain.meeting.ItemText;
import concordat.domain.scheme.ReadingSchemes;
import concordat.web.look.Notices;
import concordat.web.look.Option;
import concordat.web.look.Pounds;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What is decided between meetings, as a form asks for it: the matter with its paper, and the question. */
public final class UrgentForm {
    private final CommitteeSheet committee;
    private final List<Option> matters;
    private final ItemForm item = new ItemForm("1", List.of(ItemText.BUSINESS));
    private String question = "";
    private Outcome outcome = Outcome.APPROVED;
    private @Nullable String matter;
    private String value = "";

    UrgentForm(CommitteeSheet committee, ReadingSchemes schemes, LocalDate today) {
        this.committee = committee;
        Set<String> named = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        named.addAll(schemes.matters(committee.committee().id(), today));
        committee.inForce().ifPresent(terms -> named.addAll(terms.provisions().vetoMatters()));
        allowed().onlyInMeetings().lines().forEach(named::add);
        matters = named.stream().map(each -> Option.of(each, each)).toList();
    }

    /** What the terms of reference allow between meetings. */
    BetweenMeetings allowed() {
        return committee
                .inForce()
                .map(TermsLine::provisions)
                .map(provisions -> provisions.betweenMeetings())
                .orElse(BetweenMeetings.nothing());
    }

    /** The question; none if the value cannot be read, which the form then says. */
    Optional<NewQuestion> question(Notices notices) {
        Optional<BigDecimal> pounds = Pounds.entered(value, "value", notices);
        return notices.isRefused()
                ? Optional.empty()
                : Optional.of(new NewQuestion(
                        question,
                        Proposal.to(outcome),
                        matter == null ? "" : matter,
                        "",
                        pounds.orElse(null),
                        null,
                        Map.of(),
                        Optional.empty()));
    }

    public ItemForm getItem() {
        return item;
    }

    public List<Option> getMatters() {
        return matters;
    }

    /** What can be decided between meetings: deferring or referring has no sense there. */
    public List<Option> getOutcomes() {
        return List.of(
                Option.of(Outcome.APPROVED, "To approve"),
                Option.of(Outcome.ENDORSED, "To endorse"),
                Option.of(Outcome.RECOMMENDED, "To recommend to the parent bodies"));
    }

    public String getQuestion() {
        return question;
    }

    public void setQuestion(String question) {
        this.question = question;
    }

    public Outcome getOutcome() {
        return outcome;
    }

    public void setOutcome(Outcome outcome) {
        this.outcome = outcome;
    }

    public @Nullable String getMatter() {
        return matter;
    }

    public void setMatter(@Nullable String matter) {
        this.matter = matter;
    }

    public String getValue() {
        return value;
    }

    public void setValue(String value) {
        this.value = value;
    }
}
