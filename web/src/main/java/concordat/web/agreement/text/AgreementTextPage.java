package concordat.web.agreement.text;

import concordat.domain.agreement.text.ClausePart;
import concordat.domain.agreement.text.DraftingTexts;
import concordat.domain.agreement.text.InstrumentKind;
import concordat.domain.agreement.text.InstrumentState;
import concordat.domain.agreement.text.PlacedClause;
import concordat.domain.agreement.text.ReadingTexts;
import concordat.domain.agreement.text.TextDetails;
import concordat.domain.agreement.text.TextPowers;
import concordat.domain.shared.AgreementId;
import concordat.domain.shared.NotFound;
import concordat.domain.shared.RuleBroken;
import concordat.web.look.Notices;
import concordat.web.look.Option;
import concordat.web.look.Query;
import concordat.web.look.Submission;
import concordat.web.look.Words;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The text of an agreement on a day: each clause with where its words came from, and the instruments that changed it. */
@Named
@RequestScoped
public class AgreementTextPage {
    private final DraftingTexts drafting;
    private final Notices notices;
    private final Query query;
    private final Submission sent;
    private final TextDetails text;
    private final TextPowers powers;

    /** A clause as the page shows it. */
    public final class Line {
        private final PlacedClause clause;

        Line(PlacedClause clause) {
            this.clause = clause;
        }

        /** Moves it past the one before it. */
        public @Nullable String up() {
            return change(texts -> texts.move(clause.id(), true), "\"" + clause.heading() + "\" is moved up.");
        }

        /** Moves it past the one after it. */
        public @Nullable String down() {
            return change(texts -> texts.move(clause.id(), false), "\"" + clause.heading() + "\" is moved down.");
        }

        public String getId() {
            return clause.id().value().toString();
        }

        public String getAnchor() {
            return "clause-" + clause.part().name().toLowerCase(Locale.UK) + "-" + clause.number();
        }

        public String getTitle() {
            return clause.label() + (clause.part() == ClausePart.SCHEDULE ? ": " : ". ") + clause.heading();
        }

        public String getWording() {
            return clause.wording();
        }

        public boolean isBinding() {
            return clause.binding();
        }

        public boolean isRemoved() {
            return clause.removed();
        }

        public boolean isFromInstrument() {
            return clause.source().instrument() != null;
        }

        public String getInstrument() {
            return clause.source().instrument() == null
                    ? ""
                    : clause.source().instrument().value().toString();
        }

        public String getSource() {
            return clause.source().isOriginal()
                    ? "Original text"
                    : clause.source().name() + ", from "
                            + Words.date(clause.source().from());
        }
    }

    @Inject
    AgreementTextPage(DraftingTexts drafting, ReadingTexts reading, Query query, Notices notices, Submission sent) {
        this.drafting = drafting;
        this.notices = notices;
        this.query = query;
        this.sent = sent;
        AgreementId id = new AgreementId(query.id("id"));
        text = reading.text(id, query.date("on"));
        powers = reading.powers(id);
    }

    public @Nullable String copy() {
        return change(
                texts -> texts.copy(text.agreement()),
                "Enter the clauses of the signed copy, and confirm them when they are complete.");
    }

    public @Nullable String confirm() {
        return change(texts -> texts.confirm(text.agreement()), "The text is on record as signed, and stands.");
    }

    private @Nullable String change(Consumer<DraftingTexts> change, String done) {
        try {
            drafting.once(sent.contents().toString(), text.agreement(), change);
        } catch (RuleBroken broken) {
            notices.wrong(broken.getMessage());
            return null;
        } catch (NotFound gone) {
            notices.wrong("Somebody else has taken that clause out since you opened this page. Load the page again.");
            return null;
        }
        notices.done(done);
        return "/agreement-text?faces-redirect=true&id=" + getId();
    }

    public String getId() {
        return text.agreement().value().toString();
    }

    public String getPartnership() {
        return text.partnership().value().toString();
    }

    public String getTitle() {
        return text.title();
    }

    public String getReference() {
        return text.reference();
    }

    /** The date as it was typed, if it cannot be understood. */
    public List<String> getStrangeDates() {
        return query.strangeDates("on");
    }

    public String getDay() {
        return Words.date(text.day());
    }

    public String getTyped() {
        return query.get("on");
    }

    public String getParties() {
        return String.join("; ", text.parties().values());
    }

    public TextPowers getPowers() {
        return powers;
    }

    public boolean isOpen() {
        return text.open();
    }

    public boolean isCopying() {
        return text.copying();
    }

    public boolean isBlank() {
        return text.clauses().isEmpty();
    }

    /** Whether it is a text that otherwise does not bind in law, so that the clauses that do are named (AG-9). */
    public boolean isOtherwiseNotBinding() {
        return !text.bindingInLaw();
    }

    /** The clauses that bind in law, by number. */
    public String getBinding() {
        return text.bindingClauses().isEmpty()
                ? "none"
                : text.bindingClauses().stream()
                        .map(clause -> clause.label() + " " + clause.heading())
                        .collect(Collectors.joining("; "));
    }

    public List<Line> getClauses() {
        return lines(ClausePart.MAIN);
    }

    public List<Line> getSchedules() {
        return lines(ClausePart.SCHEDULE);
    }

    private List<Line> lines(ClausePart part) {
        return text.clauses().stream()
                .filter(clause -> clause.part() == part)
                .map(Line::new)
                .toList();
    }

    public List<InstrumentRow> getInstruments() {
        return text.instruments().stream()
                .map(line -> new InstrumentRow(
                        line.id().value().toString(),
                        line.name(),
                        line.draft().title(),
                        line.state().words(),
                        tone(line.state()),
                        Words.date(line.draft().effective()),
                        line.draft().until() == null
                                ? ""
                                : Words.date(line.draft().until())))
                .toList();
    }

    static String tone(InstrumentState state) {
        return switch (state) {
            case EXECUTED -> "good";
            case OUT_FOR_SIGNATURE -> "attention";
            case DRAFT -> "info";
            case WITHDRAWN -> "neutral";
        };
    }

    /** The days on which the text becomes another one, to go to. */
    public List<Option> getTurns() {
        return text.turns().stream()
                .map(day -> Option.of(day.toString(), Words.date(day)))
                .toList();
    }

    /** The kinds of instruments that can be prepared. */
    public List<Option> getKinds() {
        return Arrays.stream(InstrumentKind.values())
                .map(kind -> Option.of(kind.name(), kind.words()))
                .toList();
    }

    /** An instrument in the list; {@code until} is empty if it has effect until the agreement ends. */
    public record InstrumentRow(
            String id, String name, String title, String state, String tone, String effective, String until) {}
}
