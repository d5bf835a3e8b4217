package concordat.web.pathway;

import concordat.domain.pathway.criterion.Caution;
import concordat.domain.pathway.criterion.CriterionStanding;
import concordat.domain.pathway.criterion.Reckoning;
import concordat.domain.pathway.criterion.Verdict;
import concordat.web.look.Words;
import java.time.LocalDate;
import java.util.List;

/** How far a trust has come with a criterion, as tables show it. */
public record CriterionLine(
        String id,
        String code,
        String text,
        String threshold,
        String proving,
        String state,
        String tone,
        String value,
        List<String> cautions,
        String owner,
        String next,
        String due) {

    static CriterionLine of(CriterionStanding standing) {
        LocalDate due = standing.plan().due();
        Reckoning reckoning = standing.reckoning();
        return new CriterionLine(
                standing.criterion().value().toString(),
                standing.code(),
                standing.present().requirement().text(),
                standing.present().requirement().threshold().words(),
                standing.present().requirement().threshold().proving().words(),
                standing.words(),
                tone(standing),
                reckoning == null ? "" : reckoning.arithmetic(),
                standing.cautions().stream().map(Caution::words).toList(),
                standing.plan().owner().isEmpty()
                        ? "Nobody yet"
                        : standing.plan().owner(),
                standing.plan().nextStep().isEmpty() ? "None" : standing.plan().nextStep(),
                due == null ? "Not set" : Words.date(due));
    }

    private static String tone(CriterionStanding standing) {
        Verdict verdict = standing.verdict();
        if (verdict == null) {
            return "neutral";
        }
        return switch (verdict) {
            case MET -> standing.isMet() ? "good" : "attention";
            case AT_RISK -> "attention";
            case NOT_MET -> "bad";
        };
    }
}
