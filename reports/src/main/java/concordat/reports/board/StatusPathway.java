package concordat.reports.board;

import concordat.domain.board.CriterionRow;
import concordat.domain.board.Register;
import concordat.domain.pathway.EvidenceRow;
import concordat.domain.pathway.Track;
import concordat.domain.pathway.TrackStage;
import concordat.domain.pathway.criterion.CriterionState;
import concordat.reports.workbook.BarChart;
import concordat.reports.workbook.Page;
import concordat.reports.workbook.Page.Cell;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** How far each trust has come on each track of university status, and how much evidence stands (US-1). */
final class StatusPathway implements Figures {
    private static final String TRACK = "Trust and track";
    private static final String STEP = "Step";
    private static final String CRITERIA = "Criteria";
    private static final String STAGE = "Stage reached";

    private static final List<TrackStage> WAY = List.of(
            TrackStage.NOT_STARTED,
            TrackStage.BUILDING_EVIDENCE,
            TrackStage.BOARD_APPROVED_TO_APPLY,
            TrackStage.SUBMITTED,
            TrackStage.QUERIES,
            TrackStage.AWARDED,
            TrackStage.NAME_EFFECTIVE);

    private final boolean withCriteria;
    private final Map<String, Reached> tracks = new LinkedHashMap<>();

    /** @param withCriteria whether the report has the register of criteria */
    StatusPathway(boolean withCriteria) {
        this.withCriteria = withCriteria;
    }

    private static final class Reached {
        private final EvidenceRow track;
        private long evidence;
        private final Map<String, Long> criteria = new HashMap<>();

        Reached(EvidenceRow track) {
            this.track = track;
        }

        /** How many stages of the way are behind it; a refusal or a lapse leads back to its beginning. */
        long step() {
            return Math.max(0, WAY.indexOf(track.stage()));
        }
    }

    /** Counts a row as the register shows it. */
    void count(EvidenceRow row) {
        Reached reached = tracks.computeIfAbsent(name(row.trustName(), row.kind()), track -> new Reached(row));
        if (row.on() != null && row.withdrawn() == null) {
            reached.evidence++;
        }
    }

    /** Counts a row of the register of criteria; those of the track are there already. */
    void count(CriterionRow row) {
        Reached reached = tracks.get(name(row.trustName(), row.kind()));
        if (reached != null) {
            reached.criteria.merge(row.state().words(), 1L, Long::sum);
        }
    }

    private static String name(String trust, Track track) {
        return trust + ": " + track.words();
    }

    @Override
    public String sheet() {
        return "Summary status";
    }

    @Override
    public String table() {
        return "StatusPathway";
    }

    @Override
    public String shows() {
        return "One row for each track of each trust: the stage reached, as a step from 0 (not started) to 6 (new name in effect), "
                + (withCriteria ? "evidence that stands, and criteria by their state" : "and evidence that stands");
    }

    /** On how many tracks the award has been made. */
    Cell awarded() {
        return Cell.formula(
                Formulas.count(List.of(table()), STAGE, Formulas.is(TrackStage.AWARDED.words())) + "+"
                        + Formulas.count(List.of(table()), STAGE, Formulas.is(TrackStage.NAME_EFFECTIVE.words())),
                tracks.values().stream()
                        .map(reached -> reached.track.stage())
                        .filter(stage -> stage == TrackStage.AWARDED || stage == TrackStage.NAME_EFFECTIVE)
                        .count());
    }

    @Override
    public int fill(Page page, Reconciliation sheets, String scope) {
        List<String> titles = new ArrayList<>(List.of(TRACK, STAGE, STEP, "Evidence"));
        if (withCriteria) {
            titles.addAll(List.of(CRITERIA, CriterionState.MET, CriterionState.IN_QUESTION));
        }
        (withCriteria ? page.columns(64, 30, 10, 12, 12, 12, 20) : page.columns(64, 30, 10, 12))
                .title("University status: stage of each track")
                .explanation(shows() + ". " + scope + ". [note 11]");
        if (tracks.isEmpty()) {
            page.table(table(), titles, Figures.nothing("No status tracks", titles.size()));
            return 0;
        }
        List<List<Cell>> rows = new ArrayList<>();
        tracks.forEach((name, reached) -> rows.add(row(name, reached, sheets)));
        page.table(table(), titles, rows, chart());
        return rows.size();
    }

    private List<Cell> row(String name, Reached reached, Reconciliation sheets) {
        List<Cell> row = new ArrayList<>(List.of(
                Cell.of(name),
                Cell.of(reached.track.stage().words()),
                Cell.of(reached.step()),
                Cell.formula(
                        Formulas.count(
                                sheets.tables(Register.STATUS),
                                "Trust",
                                Formulas.is(reached.track.trustName()),
                                "Track",
                                Formulas.is(reached.track.kind().words()),
                                "Evidence of",
                                Formulas.text("<>None yet"),
                                "Withdrawn",
                                Formulas.is("No")),
                        reached.evidence)));
        if (withCriteria) {
            row.add(criteria(
                    reached,
                    sheets,
                    Formulas.text("<>"),
                    reached.criteria.values().stream()
                            .mapToLong(Long::longValue)
                            .sum()));
            for (String state : List.of(CriterionState.MET, CriterionState.IN_QUESTION)) {
                row.add(criteria(reached, sheets, Formulas.is(state), reached.criteria.getOrDefault(state, 0L)));
            }
        }
        return row;
    }

    private static Cell criteria(Reached reached, Reconciliation sheets, String state, long count) {
        return Cell.formula(
                Formulas.count(
                        sheets.tables(Register.CRITERIA),
                        "Trust",
                        Formulas.is(reached.track.trustName()),
                        "Track",
                        Formulas.is(reached.track.kind().words()),
                        "State",
                        state),
                count);
    }

    private BarChart chart() {
        return new BarChart(
                "University status: steps behind each track",
                "Bar chart of how far each track has come, from step 0 to step 6: "
                        + tracks.entrySet().stream()
                                .map(track -> track.getKey() + ", "
                                        + track.getValue().track.stage().words())
                                .collect(Collectors.joining("; "))
                        + ". The table beside it has the values.",
                BarChart.Form.BARS,
                TRACK,
                List.copyOf(tracks.keySet()),
                "0",
                WAY.size() - 1.0,
                List.of(new BarChart.Series(
                        STEP,
                        tracks.values().stream()
                                .map(reached -> (double) reached.step())
                                .toList())));
    }
}
