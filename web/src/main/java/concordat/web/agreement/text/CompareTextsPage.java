package concordat.web.agreement.text;

import concordat.domain.agreement.text.InstrumentId;
import concordat.domain.agreement.text.InstrumentState;
import concordat.domain.agreement.text.ReadingTexts;
import concordat.domain.agreement.text.TextComparison;
import concordat.domain.agreement.text.TextDetails;
import concordat.domain.agreement.text.TextVersion;
import concordat.domain.shared.AgreementId;
import concordat.domain.shared.NotFound;
import concordat.web.look.Option;
import concordat.web.look.Query;
import concordat.web.look.Words;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/** Any two versions of the text of one agreement side by side: as executed, on any day, or with a draft instrument. */
@Named
@RequestScoped
public class CompareTextsPage {
    private static final String ORIGINAL = "original";
    private static final String WITH = "with-";
    private static final String DIFFERENT = "different";
    private static final String ALL = "all";

    private final TextDetails text;
    private final TextComparison comparison;
    private final String former;
    private final String latter;
    private final String show;

    @Inject
    CompareTextsPage(ReadingTexts reading, Query query) {
        AgreementId id = new AgreementId(query.id("id"));
        text = reading.text(id, null);
        former = query.get("former").isEmpty() ? ORIGINAL : query.get("former");
        latter = query.get("latter").isEmpty() ? text.day().toString() : query.get("latter");
        show = query.get("show").equals(DIFFERENT) ? DIFFERENT : ALL;
        comparison = reading.comparison(id, version(former), version(latter));
    }

    private static TextVersion version(String name) {
        if (name.equals(ORIGINAL)) {
            return new TextVersion.Original();
        }
        try {
            return name.startsWith(WITH)
                    ? new TextVersion.With(new InstrumentId(UUID.fromString(name.substring(WITH.length()))))
                    : new TextVersion.On(LocalDate.parse(name));
        } catch (DateTimeParseException | IllegalArgumentException strange) {
            throw new NotFound("version");
        }
    }

    /** The versions that there are: as executed, from each day on which the text changes, today, and with each draft. */
    public List<Option> getVersions() {
        List<Option> versions = new ArrayList<>();
        versions.add(Option.of(ORIGINAL, "Original text"));
        text.turns().forEach(day -> versions.add(Option.of(day.toString(), "From " + Words.date(day))));
        if (!text.turns().contains(text.day())) {
            versions.add(Option.of(text.day().toString(), "Today, " + Words.date(text.day())));
        }
        text.instruments().stream()
                .filter(line -> line.draft().kind().changesTheText() && line.state() != InstrumentState.EXECUTED)
                .forEach(line -> versions.add(Option.of(
                        WITH + line.id().value(),
                        "With " + line.name() + " (" + line.state().words().toLowerCase(Locale.UK) + ")")));
        for (String chosen : List.of(former, latter)) {
            if (!chosen.startsWith(WITH)
                    && versions.stream().noneMatch(option -> option.value().equals(chosen))) {
                versions.add(Option.of(chosen, Words.date(LocalDate.parse(chosen))));
            }
        }
        return versions;
    }

    public String getId() {
        return text.agreement().value().toString();
    }

    public String getTitle() {
        return text.title();
    }

    public String getReference() {
        return text.reference();
    }

    public String getFormer() {
        return former;
    }

    public String getLatter() {
        return latter;
    }

    /** Which clauses are shown: those that differ alone, or all. */
    public String getShow() {
        return show;
    }

    public List<Option> getShown() {
        return List.of(Option.of(ALL, "All"), Option.of(DIFFERENT, "Only those that differ"));
    }

    public String getFormerLabel() {
        return label(former);
    }

    public String getLatterLabel() {
        return label(latter);
    }

    private String label(String version) {
        return getVersions().stream()
                .filter(option -> option.value().equals(version))
                .map(Option::label)
                .findFirst()
                .orElse(version);
    }

    public String getSummary() {
        return comparison.differences() == 0
                ? "The two versions say the same."
                : Words.count(comparison.differences(), "clause differs.", "clauses differ.");
    }

    public List<ComparedClause> getClauses() {
        return (show.equals(DIFFERENT) ? comparison.differing() : comparison.pairs())
                .stream().map(ComparedClause::of).toList();
    }
}
