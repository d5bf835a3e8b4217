package concordat.web.conflict;

import concordat.domain.conflict.BreachSheet;
import concordat.domain.conflict.ReadingBreaches;
import concordat.domain.usecase.CurrentActor;
import concordat.domain.usecase.Role;
import concordat.web.committee.Powers;
import concordat.web.look.Words;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The breach records that the reader may see. */
@Named
@RequestScoped
public class BreachesPage {
    private final ReadingBreaches reading;
    private final CurrentActor actor;
    private final boolean recording;
    private @Nullable List<Row> rows;

    /** One of them. */
    public record Row(
            String id,
            String reference,
            String whose,
            String type,
            String committee,
            String found,
            String state,
            String tone) {
        static Row of(BreachSheet sheet) {
            return new Row(
                    sheet.id().value().toString(),
                    sheet.reference(),
                    sheet.person().words(),
                    sheet.type().words(),
                    sheet.committee().name(),
                    Words.date(sheet.foundOn()),
                    stateOf(sheet),
                    toneOf(sheet));
        }
    }

    @Inject
    BreachesPage(ReadingBreaches reading, Powers powers, CurrentActor actor) {
        this.reading = reading;
        this.actor = actor;
        recording = powers.serveAnything();
    }

    static String stateOf(BreachSheet sheet) {
        return sheet.closedAt().isPresent() ? "Closed" : "Open";
    }

    static String toneOf(BreachSheet sheet) {
        return sheet.closedAt().isPresent() ? "neutral" : "attention";
    }

    public List<Row> getRows() {
        if (rows == null) {
            rows = reading.all().stream().map(Row::of).toList();
        }
        return rows;
    }

    /** Whether the reader can record one. */
    public boolean isRecording() {
        return recording;
    }

    /** Whether the register is offered to the reader: as officer, chair or auditor, or because there is one about them. */
    public boolean isOffered() {
        return actor.capacities().stream()
                        .anyMatch(capacity -> capacity.role() == Role.GOVERNANCE_OFFICER
                                || capacity.role() == Role.COMMITTEE_CHAIR
                                || capacity.role() == Role.AUDITOR)
                || !getRows().isEmpty();
    }
}
