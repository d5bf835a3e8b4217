package concordat.persistence.board;

import concordat.domain.board.BoardReport;
import concordat.domain.decision.Answers;
import concordat.domain.decision.DecisionState;
import concordat.domain.decision.JointStatus;
import concordat.domain.decision.LinkKind;
import concordat.domain.decision.Outcome;
import concordat.domain.decision.Standing;
import concordat.domain.settings.SettingChange;
import concordat.domain.shared.CommitteeId;
import concordat.persistence.settings.SettingRows;
import concordat.persistence.shared.Clauses;
import concordat.persistence.shared.Row;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** How the statements of a board report are asked: with both of its clocks, and streamed by a cursor. */
@Dependent
class AtBothClocks {
    private static final int FETCHED_AT_ONCE = 500;

    private final EntityManager entities;

    @Inject
    AtBothClocks(EntityManager entities) {
        this.entities = entities;
    }

    /** Day, committee and form of the report, for statements that ask for all three. */
    static Clauses dated(BoardReport report) {
        return new Clauses()
                .with("day", report.trueAt())
                .with("committee", committee(report))
                .with("everything", !report.isPublication());
    }

    /** The committee's id, or an empty text for all of them. */
    static String committee(BoardReport report) {
        CommitteeId committee = report.committee();
        return committee == null ? "" : committee.value().toString();
    }

    <T> void stream(String statement, Clauses clauses, BoardReport report, Function<Row, T> make, Consumer<T> rows) {
        Query query = clauses.with("known", report.knownAt())
                .query(entities, statement)
                .setHint("org.hibernate.fetchSize", FETCHED_AT_ONCE);
        Row.each(query, make, rows);
    }

    long count(String statement, BoardReport report) {
        Query query = entities.createNativeQuery(statement);
        Map.of(
                        "day", report.trueAt(),
                        "since", report.attendanceFrom(),
                        "committee", committee(report),
                        "everything", !report.isPublication(),
                        "known", report.knownAt())
                .forEach((name, value) -> {
                    if (statement.contains(":" + name)) {
                        query.setParameter(name, value);
                    }
                });
        return ((Number) query.getSingleResult()).longValue();
    }

    /** Every change of settings that was known. */
    List<SettingChange> settings(BoardReport report) {
        List<SettingChange> changes = new ArrayList<>();
        stream(Known.SETTINGS, new Clauses(), report, SettingRows::change, changes::add);
        return changes;
    }

    /** What the standing of a decision follows from, of a row that tells what was awaited and what corrects it. */
    static Standing.Facts standing(Row row) {
        return new Standing.Facts(
                DecisionState.valueOf(row.text("state")),
                constant(row, "outcome", Outcome::valueOf),
                JointStatus.valueOf(row.text("joint_status")),
                new Answers(
                        (int) row.number("outstanding"),
                        (int) row.number("refused"),
                        row.dateOrNull("last"),
                        row.dateOrNull("by")),
                row.dateOrNull("decided_on"),
                row.dateOrNull("effective_from"),
                row.dateOrNull("lapses_on"),
                constant(row, "correction", LinkKind::valueOf));
    }

    static <T> @Nullable T constant(Row row, String column, Function<String, T> constant) {
        String name = row.textOrNull(column);
        return name == null ? null : constant.apply(name);
    }
}
