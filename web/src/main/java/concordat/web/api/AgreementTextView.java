package concordat.web.api;

import concordat.domain.agreement.text.ClausePart;
import concordat.domain.agreement.text.InstrumentId;
import concordat.domain.agreement.text.InstrumentKind;
import concordat.domain.agreement.text.InstrumentState;
import concordat.domain.agreement.text.PlacedClause;
import concordat.domain.agreement.text.TextComparison;
import concordat.domain.agreement.text.TextDetails;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The text of an agreement on a day as programs read it. */
@Schema(name = "AgreementText")
record AgreementTextView(
        UUID agreement,
        String reference,
        @Schema(description = "Whether its clauses are still drafted.") boolean draft,
        @Schema(description = "The day on which it reads so.") LocalDate asAt,
        List<String> parties,
        List<Clause> clauses,
        @Schema(description = "The days on which the text becomes another one.") List<LocalDate> turns,
        List<Instrument> instruments) {

    @Schema(name = "AgreementClause")
    record Clause(
            UUID id,
            ClausePart part,
            String number,
            String heading,
            String wording,
            @Schema(description = "Whether it binds in law.") boolean binding,
            @Schema(description = "What gave it these words, or took it out.") String source,
            @Schema(description = "Missing for the text as it was first executed.") @Nullable UUID instrument,
            boolean removed) {
        static Clause of(PlacedClause clause) {
            InstrumentId by = clause.source().instrument();
            return new Clause(
                    clause.id().value(),
                    clause.part(),
                    clause.number(),
                    clause.heading(),
                    clause.wording(),
                    clause.binding(),
                    clause.source().name(),
                    by == null ? null : by.value(),
                    clause.removed());
        }
    }

    @Schema(name = "AgreementInstrument")
    record Instrument(
            UUID id,
            InstrumentKind kind,
            String name,
            String title,
            InstrumentState state,
            LocalDate effectiveFrom,
            @Schema(description = "The first day on which it no longer has effect.") @Nullable LocalDate until,
            @Schema(description = "Whether it is executed and has effect on the day of the text.") boolean inEffect) {
        static Instrument of(TextDetails.InstrumentLine line) {
            return new Instrument(
                    line.id().value(),
                    line.draft().kind(),
                    line.name(),
                    line.draft().title(),
                    line.state(),
                    line.draft().effective(),
                    line.draft().until(),
                    line.inEffect());
        }
    }

    @Schema(name = "AgreementComparison", description = "Two days' texts, clause by clause in the order of the latter.")
    record Comparison(LocalDate former, LocalDate latter, List<Compared> clauses) {}

    @Schema(name = "AgreementComparedClause")
    record Compared(TextComparison.Fate fate, @Nullable Clause former, @Nullable Clause latter) {
        static Compared of(TextComparison.Pair pair) {
            PlacedClause former = pair.former();
            PlacedClause latter = pair.latter();
            return new Compared(
                    pair.fate(), former == null ? null : Clause.of(former), latter == null ? null : Clause.of(latter));
        }
    }

    static AgreementTextView of(TextDetails text) {
        return new AgreementTextView(
                text.agreement().value(),
                text.reference(),
                text.open(),
                text.day(),
                List.copyOf(text.parties().values()),
                text.clauses().stream().map(Clause::of).toList(),
                text.turns(),
                text.instruments().stream().map(Instrument::of).toList());
    }
}
