package concordat.reports.board;

import concordat.domain.board.BoardReport;
import concordat.domain.board.CriterionRow;
import concordat.domain.board.CriterionRow.EvidenceReference;
import concordat.domain.pathway.EvidenceKind;
import concordat.domain.pathway.EvidenceSubject;
import concordat.domain.pathway.StatusTrackDetails.EvidenceDetails;
import concordat.domain.pathway.StatusTrackId;
import concordat.domain.pathway.Track;
import concordat.domain.pathway.criterion.CriterionGrounds;
import concordat.domain.pathway.criterion.CriterionGrounds.Asked;
import concordat.domain.pathway.criterion.CriterionGrounds.Judgement;
import concordat.domain.pathway.criterion.CriterionId;
import concordat.domain.pathway.criterion.CriterionState;
import concordat.domain.pathway.criterion.Proving;
import concordat.domain.pathway.criterion.PursuitPlan;
import concordat.domain.pathway.criterion.Reading;
import concordat.domain.pathway.criterion.Requirement;
import concordat.domain.pathway.criterion.Threshold;
import concordat.domain.pathway.criterion.Verdict;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Criteria of tests: reckoned and judged ones, in every state that there is. */
final class FictionalCriteria {
    private static final LocalDate FROM = LocalDate.of(2025, 4, 1);
    private static final LocalDate ASSESSED = LocalDate.of(2026, 2, 1);
    private static final UUID MEASURE = new UUID(9, 9);
    private static final Threshold SIX = new Threshold(Proving.SHARE, new BigDecimal("6"), null, 1);

    private FictionalCriteria() {}

    static Stream<CriterionRow> of(BoardReport report) {
        return Stream.of(
                row(report, 1, "A", SIX, MEASURE, counts(7), List.of()),
                row(report, 2, "B", SIX, MEASURE, counts(5), List.of()),
                row(report, 3, "C", SIX, MEASURE, List.of(), List.of()),
                row(report, 4, "D", Threshold.JUDGED, null, List.of(), judged(2, Verdict.MET, ASSESSED)),
                row(report, 5, "E", Threshold.JUDGED, null, List.of(), judged(1, Verdict.MET, ASSESSED)),
                row(report, 6, "F", Threshold.JUDGED, null, List.of(), judged(2, Verdict.AT_RISK, ASSESSED)),
                row(report, 7, "=1+1", Threshold.JUDGED, null, List.of(), judged(2, Verdict.MET, null)));
    }

    private static List<Reading> counts(int of) {
        return List.of(new Reading(FROM, ASSESSED, null, BigDecimal.valueOf(of), BigDecimal.valueOf(96)));
    }

    private static List<Judgement> judged(int version, Verdict verdict, @Nullable LocalDate confirmed) {
        return List.of(new Judgement(1, version, verdict, "Olu Officer", ASSESSED, confirmed));
    }

    private static CriterionRow row(
            BoardReport report,
            int number,
            String code,
            Threshold threshold,
            @Nullable UUID measure,
            List<Reading> readings,
            List<Judgement> judgements) {
        Requirement asked =
                new Requirement("What " + code + " asks for", threshold, "Rules of a test", number % 2 == 0);
        PursuitPlan plan = new PursuitPlan("Dana Director", "@Count anew", LocalDate.of(2026, 9, 1), measure);
        List<EvidenceDetails> evidence = List.of(evidence(number));
        return new CriterionRow(
                new StatusTrackId(new UUID(9, 1)),
                FictionalRows.LPT_NAME,
                Track.UHA_MEMBERSHIP,
                new CriterionId(new UUID(9, 10 + number)),
                code,
                asked,
                plan,
                measure == null ? "" : "Investigators (per cent), the trust",
                CriterionState.of(new CriterionGrounds(
                        new Asked(2, FROM, asked),
                        plan,
                        judgements,
                        evidence,
                        Map.of(),
                        readings,
                        24,
                        report.trueAt())),
                List.of(new EvidenceReference("Minutes of the board", ASSESSED)));
    }

    private static EvidenceDetails evidence(int number) {
        UUID id = new UUID(9, 100 + number);
        return new EvidenceDetails(
                id,
                id,
                1,
                new UUID(9, 10 + number),
                new EvidenceSubject(EvidenceKind.STATEMENT, null, null, null),
                ASSESSED,
                "Minutes of the board",
                "",
                "",
                null,
                "Olu Officer",
                ASSESSED,
                "",
                null,
                null,
                "");
    }
}
