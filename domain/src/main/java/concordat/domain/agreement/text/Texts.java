package concordat.domain.agreement.text;

import concordat.domain.shared.AgreementId;
import java.util.ArrayList;
import java.util.List;

/** All that the text of one agreement is consolidated from. */
final class Texts {
    private final List<PlacedClause> original;
    private final List<Instrument> instruments;

    private Texts(List<PlacedClause> original, List<Instrument> instruments) {
        this.original = original;
        this.instruments = instruments;
    }

    static Texts of(AgreementTexts texts, AgreementId id) {
        return of(texts.clauses(id), texts.instruments(id));
    }

    static Texts of(List<Clause> clauses, List<Instrument> instruments) {
        return new Texts(placed(clauses), instruments);
    }

    /** The clauses as they are numbered: each part from 1 on. */
    private static List<PlacedClause> placed(List<Clause> clauses) {
        List<PlacedClause> placed = new ArrayList<>();
        for (ClausePart part : ClausePart.values()) {
            int number = 0;
            for (Clause clause : clauses) {
                if (clause.part() == part) {
                    number++;
                    placed.add(clause.placed(number));
                }
            }
        }
        return placed;
    }

    static List<Instrument> executed(List<Instrument> instruments) {
        return instruments.stream()
                .filter(instrument -> instrument.state() == InstrumentState.EXECUTED)
                .toList();
    }

    /** The text with all instruments that are executed. */
    Consolidation inForce() {
        return Consolidation.of(
                original,
                executed(instruments).stream().map(Instrument::inConsolidation).toList());
    }

    /** The same with one more, executed or not. */
    Consolidation with(Instrument instrument) {
        List<InstrumentTerms> all = new ArrayList<>(others(instrument));
        all.add(instrument.inConsolidation());
        return Consolidation.of(original, all);
    }

    /** The same without it, executed or not. */
    Consolidation without(Instrument instrument) {
        return Consolidation.of(original, others(instrument));
    }

    private List<InstrumentTerms> others(Instrument instrument) {
        return executed(instruments).stream()
                .filter(each -> !each.id().equals(instrument.id()))
                .map(Instrument::inConsolidation)
                .toList();
    }

    List<Instrument> instruments() {
        return instruments;
    }
}
