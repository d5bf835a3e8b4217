package concordat.persistence.demonstration;

import concordat.domain.agreement.dates.Length;
import concordat.domain.agreement.obligation.AcceptingObligations;
import concordat.domain.agreement.obligation.Evidence;
import concordat.domain.agreement.obligation.FulfillingObligations;
import concordat.domain.agreement.obligation.KeepingObligations;
import concordat.domain.agreement.obligation.ObligationDraft;
import concordat.domain.agreement.obligation.ObligationId;
import concordat.domain.agreement.obligation.ReadingObligations;
import concordat.domain.agreement.obligation.Recurrence;
import concordat.domain.agreement.text.ClauseId;
import concordat.domain.agreement.text.PlacedClause;
import concordat.domain.agreement.text.ReadingTexts;
import concordat.domain.shared.AgreementId;
import concordat.domain.shared.OrganisationId;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** What the parties of two fictional agreements owe each other: overdue, awaiting acceptance, accepted, and to come. */
final class Owed {
    private final Company company;
    private final Map<String, String> officers;
    private final LocalDate today;

    /** @param today the day on which the demonstration is shown; what is put on record here is so some weeks before */
    Owed(Company company, Map<String, String> officers, LocalDate today) {
        this.company = company;
        this.officers = officers;
        this.today = today;
    }

    /** On the agreement whose text is on record. */
    void onPlacements(AgreementId agreement) {
        record(
                agreement,
                owed("Figures on placement capacity", "LPT", Recurrence.once(today.minusDays(12)), "UoL")
                        .from(clause(agreement, "Workstreams"))
                        .detailed("Places for each ward and term, by year of study."));
        ObligationId evaluation = record(
                agreement,
                owed("Evaluation of placements by students", "UoL", Recurrence.once(today.minusDays(50)), "LPT", "NHFT")
                        .from(clause(agreement, "Workstreams")));
        meet("UoL", evaluation, today.minusDays(50), today.minusDays(52), "The evaluation was sent to both trusts");
        ObligationId assurance = record(
                agreement,
                owed("Statement on data protection", "NHFT", Recurrence.once(today.minusDays(75)), "UoL")
                        .from(clause(agreement, "Data protection")));
        meet("NHFT", assurance, today.minusDays(75), today.minusDays(71), "The statement was signed and sent");
        accept("UoL", assurance, today.minusDays(75));
        record(
                agreement,
                owed("Placement plan for the next year", "LPT", Recurrence.once(today.plusDays(14)), "UoL")
                        .from("schedule 2, paragraph 4"));
    }

    /** On one that renews by itself, so that it falls due year after year. */
    void onLibrary(AgreementId agreement) {
        record(
                agreement,
                owed(
                        "Contribution to journal licences",
                        "LPT",
                        Recurrence.each(Length.ofYears(1), today.plusMonths(2)),
                        "UoL"));
        record(
                agreement,
                owed(
                        "Figures on the use of the library",
                        "UoL",
                        Recurrence.each(Length.ofMonths(3), today.plusDays(40)),
                        "LPT",
                        "NHFT"));
        record(
                agreement,
                owed(
                        "Names of the link librarians",
                        "NHFT",
                        Recurrence.each(Length.ofMonths(6), today.plusDays(25)),
                        "UoL"));
    }

    private ObligationDraft owed(String title, String by, Recurrence recurrence, String... to) {
        List<OrganisationId> owedTo =
                Arrays.stream(to).map(company::organisation).toList();
        return ObligationDraft.of(title, company.organisation(by), owedTo, recurrence);
    }

    private ClauseId clause(AgreementId agreement, String heading) {
        return company.as(officer("UoL"), ReadingTexts.class, texts -> texts.text(agreement, null)).clauses().stream()
                .filter(clause -> clause.heading().equals(heading))
                .map(PlacedClause::id)
                .findFirst()
                .orElseThrow();
    }

    private ObligationId record(AgreementId agreement, ObligationDraft draft) {
        return company.as(
                officer("UoL"),
                KeepingObligations.class,
                obligations -> obligations.record(draft.title() + agreement.value(), agreement, draft));
    }

    private void meet(String party, ObligationId id, LocalDate due, LocalDate on, String statement) {
        long seen = seen(id);
        company.does(
                officer(party),
                FulfillingObligations.class,
                obligations -> obligations.meet(
                        "met " + id.value(),
                        id,
                        seen,
                        due,
                        new Evidence(
                                on,
                                statement,
                                "Letter with enclosure (fictional)",
                                "Shared folder of the placements")));
    }

    private void accept(String party, ObligationId id, LocalDate due) {
        long seen = seen(id);
        company.does(
                officer(party),
                AcceptingObligations.class,
                obligations ->
                        obligations.accept("accepted " + id.value(), id, seen, due, company.organisation(party)));
    }

    private long seen(ObligationId id) {
        return company.as(officer("UoL"), ReadingObligations.class, obligations -> obligations.obligation(id))
                .version();
    }

    private String officer(String party) {
        return Objects.requireNonNull(officers.get(party), party);
    }
}
