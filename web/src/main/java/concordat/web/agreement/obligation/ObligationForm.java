package concordat.web.agreement.obligation;

import concordat.domain.agreement.PartyFacts.Appointed;
import concordat.domain.agreement.Responsible;
import concordat.domain.agreement.dates.Length;
import concordat.domain.agreement.obligation.ObligationDraft;
import concordat.domain.agreement.obligation.ObligationRule;
import concordat.domain.agreement.obligation.ReadingObligations.Choices;
import concordat.domain.agreement.obligation.Recurrence;
import concordat.domain.agreement.text.ClauseId;
import concordat.domain.shared.OrganisationId;
import concordat.domain.shared.Rule;
import concordat.web.agreement.ResponsibleField;
import concordat.web.look.Difference;
import concordat.web.look.Notices;
import concordat.web.look.Option;
import concordat.web.look.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What an obligation says, as a form asks for it. */
public final class ObligationForm {
    /** Which field a broken rule is about. */
    static final Map<Rule, String> FIELDS = Map.of(
            ObligationRule.OWED_BY_A_PARTY, "owedBy",
            ObligationRule.OWED_TO_ANOTHER_PARTY, "owedTo",
            ObligationRule.CLAUSE_IS_OF_THE_AGREEMENT, "clause",
            ObligationRule.RESPONSIBLE_IS_OF_THE_OWING_PARTY, "person",
            ObligationRule.FIRST_DUE_IS_NOT_BEFORE_THE_AGREEMENT, "first",
            ObligationRule.FIRST_DUE_IS_BEFORE_ITS_END, "first");

    private static final String ONCE = "ONCE";

    private final Notices notices;
    private final Choices choices;
    private ResponsibleField responsible;
    private String title = "";
    private String details = "";
    private @Nullable String owedBy;
    private List<String> owedTo = new ArrayList<>();
    private @Nullable String clause;
    private String clauseReference = "";
    private String unit = ONCE;
    private @Nullable Integer count;
    private @Nullable LocalDate first;
    private @Nullable LocalDate last;

    ObligationForm(Notices notices, Choices choices) {
        this.notices = notices;
        this.choices = choices;
        responsible = new ResponsibleField(people(), null);
    }

    /** Fills it with what is on record. */
    ObligationForm of(ObligationDraft there) {
        responsible = new ResponsibleField(people(), there.responsible());
        title = there.title();
        details = there.details();
        owedBy = there.owedBy().value().toString();
        owedTo = new ArrayList<>(
                there.owedTo().stream().map(each -> each.value().toString()).toList());
        ClauseId from = there.clause();
        clause = from == null ? null : from.value().toString();
        clauseReference = there.clauseReference();
        first = there.recurrence().first();
        last = there.recurrence().last();
        Length every = there.recurrence().every();
        if (every != null) {
            fill(every);
        }
        return this;
    }

    private void fill(Length every) {
        if (every.inMonths() == 0) {
            boolean weeks = every.days() % 7 == 0;
            unit = weeks ? "WEEKS" : "DAYS";
            count = weeks ? every.days() / 7 : every.days();
        } else {
            boolean years = every.inMonths() % 12 == 0;
            unit = years ? "YEARS" : "MONTHS";
            count = years ? every.inMonths() / 12 : every.inMonths();
        }
    }

    private List<Appointed> people() {
        Map<UUID, Appointed> people = new LinkedHashMap<>();
        choices.parties().forEach((organisation, name) -> choices.people()
                .getOrDefault(organisation, List.of())
                .forEach(each -> people.putIfAbsent(
                        each.person().value(), new Appointed(each.person(), each.name() + ", " + name))));
        return List.copyOf(people.values());
    }

    /** Who answers for it, as entered; empty if that is said in two ways at once. */
    Optional<Optional<Responsible>> answering() {
        return responsible.isClear(notices, "personName") ? Optional.of(responsible.responsible()) : Optional.empty();
    }

    /** What was entered, unless it cannot stand: then that is said beside the field. */
    Optional<ObligationDraft> understood() {
        @Nullable String owing = owedBy;
        @Nullable LocalDate day = first;
        if (owing == null || owing.isEmpty()) {
            notices.wrong("owedBy", "Choose who owes it");
        }
        if (day == null) {
            notices.wrong("first", "Enter the due date, or the first of them");
        }
        Optional<Optional<Responsible>> somebody = answering();
        if (owing == null || owing.isEmpty() || day == null || somebody.isEmpty()) {
            return Optional.empty();
        }
        Recurrence recurrence;
        try {
            recurrence = new Recurrence(day, every(), last);
        } catch (IllegalArgumentException wrong) {
            notices.wrong(last == null ? "count" : "last", String.valueOf(wrong.getMessage()));
            return Optional.empty();
        }
        try {
            return Optional.of(new ObligationDraft(
                    title,
                    details,
                    new OrganisationId(UUID.fromString(owing)),
                    owedTo.stream()
                            .map(each -> new OrganisationId(UUID.fromString(each)))
                            .toList(),
                    clause == null || clause.isEmpty() ? null : new ClauseId(UUID.fromString(clause)),
                    clauseReference,
                    somebody.get().orElse(null),
                    recurrence));
        } catch (IllegalArgumentException wrong) {
            notices.wrong(
                    clauseReference.isBlank() ? "obligationTitle" : "clauseReference",
                    String.valueOf(wrong.getMessage()));
            return Optional.empty();
        }
    }

    private @Nullable Length every() {
        int number = count == null ? 1 : count;
        return switch (unit) {
            case "DAYS" -> Length.ofDays(number);
            case "WEEKS" -> Length.ofDays(Math.multiplyExact(7, number));
            case "MONTHS" -> Length.ofMonths(number);
            case "YEARS" -> Length.ofYears(number);
            default -> null;
        };
    }

    /** Where what is on record differs from what was entered. */
    static List<Difference> differences(ObligationDraft there, ObligationDraft yours) {
        Difference.Finder finder = new Difference.Finder();
        finder.compare("What is owed", there.title(), yours.title());
        finder.compare("Details", there.details(), yours.details());
        finder.compare("Clause", there.clauseReference(), yours.clauseReference());
        finder.compare(
                "First due date", there.recurrence().first(), yours.recurrence().first());
        finder.compare(
                "How often", there.recurrence().words(), yours.recurrence().words());
        finder.compare(
                "Last day",
                Words.date(there.recurrence().last()),
                Words.date(yours.recurrence().last()));
        return finder.all();
    }

    public List<Option> getParties() {
        return choices.parties().entrySet().stream()
                .map(each -> Option.of(each.getKey().value().toString(), each.getValue()))
                .toList();
    }

    public List<Option> getClauses() {
        return choices.clauses().stream()
                .map(each -> Option.of(each.id().value().toString(), each.label() + ", " + each.heading()))
                .toList();
    }

    public List<Option> getUnits() {
        return List.of(
                Option.of(ONCE, "Once"),
                Option.of("DAYS", "Every so many days"),
                Option.of("WEEKS", "Every so many weeks"),
                Option.of("MONTHS", "Every so many months"),
                Option.of("YEARS", "Every so many years"));
    }

    public ResponsibleField getResponsible() {
        return responsible;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(@Nullable String entered) {
        title = entered == null ? "" : entered;
    }

    public String getDetails() {
        return details;
    }

    public void setDetails(@Nullable String entered) {
        details = entered == null ? "" : entered;
    }

    public @Nullable String getOwedBy() {
        return owedBy;
    }

    public void setOwedBy(@Nullable String chosen) {
        owedBy = chosen;
    }

    public List<String> getOwedTo() {
        return owedTo;
    }

    public void setOwedTo(@Nullable List<String> chosen) {
        owedTo = chosen == null ? new ArrayList<>() : chosen;
    }

    public @Nullable String getClause() {
        return clause;
    }

    public void setClause(@Nullable String chosen) {
        clause = chosen;
    }

    public String getClauseReference() {
        return clauseReference;
    }

    public void setClauseReference(@Nullable String entered) {
        clauseReference = entered == null ? "" : entered;
    }

    public String getUnit() {
        return unit;
    }

    public void setUnit(@Nullable String chosen) {
        unit = chosen == null ? ONCE : chosen;
    }

    public @Nullable Integer getCount() {
        return count;
    }

    public void setCount(@Nullable Integer entered) {
        count = entered;
    }

    public @Nullable LocalDate getFirst() {
        return first;
    }

    public void setFirst(@Nullable LocalDate day) {
        first = day;
    }

    public @Nullable LocalDate getLast() {
        return last;
    }

    public void setLast(@Nullable LocalDate day) {
        last = day;
    }
}
