package concordat.web.intake;

import concordat.domain.intake.IntakeLine;
import concordat.domain.intake.ReadingIntakes;
import concordat.domain.intake.RegisterKind;
import concordat.domain.shared.Keyset;
import concordat.domain.shared.Page;
import concordat.domain.usecase.CurrentActor;
import concordat.web.look.Query;
import concordat.web.look.Words;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** What the reader has brought in, and templates for what they bring in next. */
@Named
@RequestScoped
public class ImportsPage {
    private final Page<IntakeLine> page;
    private final List<Template> templates;

    @Inject
    ImportsPage(ReadingIntakes reading, CurrentActor actor, Query query) {
        page = reading.page(Keyset.after(query.get("after")));
        templates = Arrays.stream(RegisterKind.values())
                .filter(kind -> actor.actor().holdsAny(kind.role()))
                .map(kind -> new Template(kind.name().toLowerCase(Locale.ROOT), kind.words()))
                .toList();
    }

    public List<Row> getRows() {
        return page.rows().stream()
                .map(line -> new Row(
                        line.id().value().toString(),
                        line.file(),
                        line.register().words(),
                        Words.moment(line.receivedAt()),
                        line.state().words(),
                        tone(line),
                        Words.number(line.rows())))
                .toList();
    }

    private static String tone(IntakeLine line) {
        return switch (line.state()) {
            case BROUGHT_IN -> "good";
            case CHECKED -> line.wrong() > 0 ? "attention" : "info";
            case RECEIVED, CHECKING, BRINGING_IN -> "info";
            case TAKEN_BACK -> "neutral";
        };
    }

    public String getOlder() {
        return page.nextToken().orElse("");
    }

    /** Those of the registers that the reader may bring in. */
    public List<Template> getTemplates() {
        return templates;
    }

    /** An import as the table shows it. */
    public record Row(
            String id, String file, String register, String received, String state, String tone, String rows) {}

    /** A workbook to fill in. */
    public record Template(String key, String words) {}
}
