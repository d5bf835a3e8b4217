package concordat.domain.dashboard;

import static concordat.domain.dashboard.DashboardFigure.ACTIONS_OVERDUE;
import static concordat.domain.dashboard.DashboardFigure.AGREEMENTS_DISPUTED;
import static concordat.domain.dashboard.DashboardFigure.AGREEMENTS_DUE;
import static concordat.domain.dashboard.DashboardFigure.AGREEMENTS_EXPIRED;
import static concordat.domain.dashboard.DashboardFigure.AGREEMENTS_OWED;
import static concordat.domain.dashboard.DashboardFigure.AGREEMENTS_UNCOVERED;
import static concordat.domain.dashboard.DashboardFigure.DECISIONS_AWAITED;
import static concordat.domain.dashboard.DashboardFigure.DECISIONS_LATE;
import static concordat.domain.dashboard.DashboardFigure.MEASURES_FAILING;
import static concordat.domain.dashboard.DashboardFigure.MEASURES_IMPROVING;
import static concordat.domain.dashboard.DashboardFigure.MEASURES_OF_CONCERN;
import static concordat.domain.dashboard.DashboardFigure.RISKS_BEYOND_APPETITE;
import static concordat.domain.dashboard.DashboardFigure.RISKS_EXTREME;
import static concordat.domain.dashboard.DashboardFigure.RISKS_RISING;

import concordat.domain.agreement.AgreementFlag;
import concordat.domain.agreement.AgreementRow;
import concordat.domain.agreement.AgreementStage;
import concordat.domain.agreement.AgreementStanding;
import concordat.domain.board.AgreementRating;
import concordat.domain.board.BafRow;
import concordat.domain.board.BoardReport;
import concordat.domain.board.BoardReportRows;
import concordat.domain.board.ReportForm;
import concordat.domain.dashboard.Dashboard.AimLine;
import concordat.domain.dashboard.Dashboard.Criteria;
import concordat.domain.dashboard.Dashboard.TrackLine;
import concordat.domain.dashboard.DashboardRow.Kind;
import concordat.domain.dashboard.DashboardRows.Awaited;
import concordat.domain.decision.Standing;
import concordat.domain.measure.Figure;
import concordat.domain.measure.MeasureRow;
import concordat.domain.measure.TargetAssurance;
import concordat.domain.measure.Variation;
import concordat.domain.pathway.EvidenceRow;
import concordat.domain.pathway.StatusTrack;
import concordat.domain.pathway.StatusTrackId;
import concordat.domain.pathway.StatusTracks;
import concordat.domain.pathway.criterion.CriterionState;
import concordat.domain.risk.HeldScores;
import concordat.domain.risk.RiskBand;
import concordat.domain.risk.Trend;
import concordat.domain.settings.SettingsOnDay;
import concordat.domain.shared.AgreementId;
import concordat.domain.shared.NotFound;
import concordat.domain.shared.OrganisationId;
import concordat.domain.shared.Term;
import concordat.domain.usecase.AllowedTo;
import concordat.domain.usecase.ReadsOnly;
import concordat.domain.usecase.Role;
import concordat.domain.usecase.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A partnership on one page. What it counts are rows of the registers of a board report, read as their reader and as on record at the
 * end of the day that is asked for, so that a figure here and a figure there cannot part.
 */
@UseCase
@ReadsOnly
@AllowedTo({
    Role.EXECUTIVE,
    Role.GOVERNANCE_OFFICER,
    Role.COMMITTEE_CHAIR,
    Role.VOTING_MEMBER,
    Role.ATTENDEE,
    Role.AUDITOR
})
public class ReadingDashboard {
    private final BoardReportRows registers;
    private final DashboardRows rows;
    private final StatusTracks tracks;
    private final Clock clock;

    @Inject
    ReadingDashboard(BoardReportRows registers, DashboardRows rows, StatusTracks tracks, Clock clock) {
        this.registers = registers;
        this.rows = rows;
        this.tracks = tracks;
        this.clock = clock;
    }

    /**
     * The dashboard.
     *
     * @param partner the partner to which it is narrowed; null for all
     * @param asAt the day at whose end it is told, Europe/London; null for today, which also stands for days that are still to come
     * @throws NotFound if the actor knows no such partner
     */
    public Dashboard dashboard(@Nullable OrganisationId partner, @Nullable LocalDate asAt) {
        Instant now = clock.instant();
        LocalDate today = LocalDate.ofInstant(now, Term.LONDON);
        LocalDate day = asAt == null || asAt.isAfter(today) ? today : asAt;
        Instant end = BoardReport.knownByTheEndOf(day);
        BoardReport question = BoardReport.asAt(
                null, day, registers.positionAt(end == null || end.isAfter(now) ? now : end), ReportForm.WORKING);
        String name = partner == null ? "" : rows.nameOf(partner).orElseThrow(() -> new NotFound("partner"));

        Map<DashboardFigure, List<DashboardRow>> figures = new EnumMap<>(DashboardFigure.class);
        agreements(partner, question, figures);
        decisions(partner, question, figures);
        figures.put(
                ACTIONS_OVERDUE,
                rows.overdue(partner, question).stream()
                        .map(late -> new DashboardRow(
                                Kind.ACTION,
                                late.action().value(),
                                late.reference(),
                                late.description(),
                                late.partner(),
                                "Owner: " + late.owner(),
                                late.due()))
                        .toList());
        risks(partner, question, figures);
        List<MeasureRow> measures = measures(name, question);
        figures.put(MEASURES_OF_CONCERN, measures(measures, Variation.CONCERN));
        figures.put(MEASURES_IMPROVING, measures(measures, Variation.IMPROVEMENT));
        figures.put(
                MEASURES_FAILING,
                measures.stream()
                        .filter(ReadingDashboard::fails)
                        .map(measure -> row(
                                measure, measure.series().chart().assurance().words()))
                        .toList());
        return new Dashboard(
                day,
                day.equals(today),
                name,
                tracks(name, question),
                aims(partner, question, measures),
                measures,
                figures);
    }

    private void agreements(
            @Nullable OrganisationId partner, BoardReport question, Map<DashboardFigure, List<DashboardRow>> figures) {
        @Nullable Set<AgreementId> theirs = partner == null ? null : rows.agreementsOf(partner, question);
        List<AgreementRow> all = new ArrayList<>();
        registers.agreements(question, row -> {
            if (theirs == null || theirs.contains(row.id())) {
                all.add(row);
            }
        });
        SettingsOnDay settings = registers.settings(question);
        List<DashboardRow> due = new ArrayList<>();
        for (AgreementRow row : all) {
            AgreementRating rating = AgreementRating.of(
                    row, question.trueAt(), settings.of(row.partnership()).renewalMonths());
            if (rating.colour() == AgreementRating.Colour.AMBER) {
                due.add(row(row, rating.reason(), row.dates().end()));
            }
        }
        figures.put(AGREEMENTS_DUE, due);
        figures.put(
                AGREEMENTS_EXPIRED,
                all.stream()
                        .filter(row -> row.status().standing() == AgreementStanding.EXPIRED_OPERATING_WITHOUT_AGREEMENT)
                        .map(row -> row(row, row.status().words(), row.dates().end()))
                        .toList());
        figures.put(
                AGREEMENTS_DISPUTED,
                all.stream()
                        .filter(row -> row.status().stage() == AgreementStage.IN_DISPUTE)
                        .map(row -> row(row, row.status().words(), null))
                        .toList());
        figures.put(
                AGREEMENTS_OWED,
                all.stream()
                        .filter(row -> row.overdueObligations() > 0)
                        .map(row -> row(
                                row,
                                row.overdueObligations() == 1
                                        ? "1 due date has passed"
                                        : row.overdueObligations() + " due dates have passed",
                                null))
                        .toList());
        figures.put(
                AGREEMENTS_UNCOVERED,
                all.stream()
                        .filter(row -> row.flags().contains(AgreementFlag.DATA_SHARING_GAP))
                        .map(row -> row(row, AgreementFlag.DATA_SHARING_GAP.words(), null))
                        .toList());
    }

    private static DashboardRow row(AgreementRow row, String note, @Nullable LocalDate day) {
        return new DashboardRow(
                Kind.AGREEMENT, row.id().value(), row.reference(), row.title(), row.parties(), note, day);
    }

    private void decisions(
            @Nullable OrganisationId partner, BoardReport question, Map<DashboardFigure, List<DashboardRow>> figures) {
        List<Awaited> awaited = rows.awaited(partner, question);
        figures.put(
                DECISIONS_AWAITED,
                awaited(awaited, question, Set.of(Standing.AWAITING_PARENT, Standing.AWAITING_CONFIRMATION)));
        figures.put(DECISIONS_LATE, awaited(awaited, question, Set.of(Standing.NOT_CONFIRMED_IN_TIME)));
    }

    private static List<DashboardRow> awaited(List<Awaited> answers, BoardReport question, Set<Standing> wanted) {
        return answers.stream()
                .filter(each -> wanted.contains(Standing.of(each.facts(), question.trueAt())))
                .map(each -> new DashboardRow(
                        Kind.DECISION,
                        each.decision().value(),
                        each.reference(),
                        each.question(),
                        each.partner(),
                        "To be answered by " + each.body(),
                        each.by()))
                .toList();
    }

    private void risks(
            @Nullable OrganisationId partner, BoardReport question, Map<DashboardFigure, List<DashboardRow>> figures) {
        List<BafRow> all = new ArrayList<>();
        registers.principalRisks(question, row -> {
            if (partner == null || row.held().organisation().equals(partner)) {
                all.add(row);
            }
        });
        figures.put(
                RISKS_EXTREME,
                all.stream()
                        .filter(row -> row.band() == RiskBand.EXTREME)
                        .map(row -> row(row, "Extreme"))
                        .toList());
        figures.put(
                RISKS_BEYOND_APPETITE,
                all.stream()
                        .filter(row -> row.held().isBeyondAppetite())
                        .map(row -> row(row, "Accepted: at most " + row.held().ceiling()))
                        .toList());
        figures.put(
                RISKS_RISING,
                all.stream()
                        .filter(row ->
                                row.held().trend().filter(Trend.UP::equals).isPresent())
                        .map(row -> row(row, "Rising since the end of the last quarter"))
                        .toList());
    }

    private static DashboardRow row(BafRow row, String why) {
        HeldScores scores = row.held().scores();
        return new DashboardRow(
                Kind.PRINCIPAL_RISK,
                row.id().value(),
                row.reference(),
                row.event(),
                row.held().name(),
                scores == null ? why : why + ", now " + scores.current().words(),
                row.lastReview());
    }

    /** Of one partner what is measured of it; else all. */
    private List<MeasureRow> measures(String partner, BoardReport question) {
        List<MeasureRow> all = new ArrayList<>();
        registers.measures(question, row -> {
            if (partner.isEmpty() || partner.equals(row.measure().organisation())) {
                all.add(row.measure());
            }
        });
        // What is sorted here stays in the order of the register where nothing tells two apart.
        all.sort(Comparator.comparingInt(ReadingDashboard::urgency));
        return all;
    }

    private static int urgency(MeasureRow measure) {
        Variation variation = measure.series().chart().variation();
        if (variation == Variation.CONCERN) {
            return 0;
        }
        if (fails(measure)) {
            return 1;
        }
        return measure.series().points().isEmpty() ? 3 : 2;
    }

    private static boolean fails(MeasureRow measure) {
        return measure.series().chart().assurance() == TargetAssurance.CONSISTENTLY_FAILS;
    }

    private static List<DashboardRow> measures(List<MeasureRow> measures, Variation wanted) {
        return measures.stream()
                .filter(measure -> measure.series().chart().variation() == wanted)
                .map(measure -> row(measure, wanted.words()))
                .toList();
    }

    private static DashboardRow row(MeasureRow measure, String why) {
        return new DashboardRow(
                Kind.MEASURE,
                measure.id().value(),
                "",
                measure.name(),
                measure.organisation() == null ? "" : measure.organisation(),
                measure.series()
                        .latest()
                        .map(point -> why + "; " + point.figure().words(measure.unit()) + " in "
                                + point.period().words()
                                + (measure.target() == null
                                        ? ""
                                        : ", target "
                                                + Figure.words(measure.target().amount(), measure.unit())))
                        .orElse(why),
                measure.series().latest().map(point -> point.asAt()).orElse(null));
    }

    private List<TrackLine> tracks(String partner, BoardReport question) {
        Map<StatusTrackId, EvidenceRow> followed = new LinkedHashMap<>();
        registers.evidence(question, row -> {
            if (partner.isEmpty() || partner.equals(row.trustName())) {
                followed.putIfAbsent(row.track(), row);
            }
        });
        Map<StatusTrackId, StatusTrack> known = tracks.all().stream()
                .filter(track -> followed.containsKey(track.id()))
                .collect(Collectors.toMap(StatusTrack::id, track -> track, (one, same) -> one));
        Map<StatusTrackId, List<CriterionState>> criteria = new HashMap<>();
        registers.journey().criteria(question, row -> criteria.computeIfAbsent(row.track(), each -> new ArrayList<>())
                .add(row.state()));
        return followed.values().stream()
                .map(row -> {
                    StatusTrack track = known.get(row.track());
                    return new TrackLine(
                            row.track(),
                            track == null ? null : track.trust(),
                            row.trustName(),
                            row.kind(),
                            row.stage(),
                            row.reached(),
                            count(criteria.getOrDefault(row.track(), List.of())));
                })
                .toList();
    }

    private static Criteria count(List<CriterionState> asked) {
        long met = asked.stream().filter(CriterionState::isMet).count();
        long inQuestion = asked.stream().filter(CriterionState::isInQuestion).count();
        return new Criteria(met, inQuestion, asked.size() - met - inQuestion);
    }

    private List<AimLine> aims(@Nullable OrganisationId partner, BoardReport question, List<MeasureRow> measures) {
        return rows.aims(partner, question).stream()
                .map(aim -> {
                    List<Variation> variations = measures.stream()
                            .filter(measure -> aim.measures().contains(measure.id()))
                            .map(measure -> measure.series().chart().variation())
                            .toList();
                    return new AimLine(
                            aim.id(),
                            aim.words(),
                            variations.size(),
                            (int) variations.stream()
                                    .filter(Variation.IMPROVEMENT::equals)
                                    .count(),
                            (int) variations.stream()
                                    .filter(Variation.CONCERN::equals)
                                    .count(),
                            aim.programmes());
                })
                .toList();
    }
}
