package concordat.web.measure;

import concordat.domain.agreement.Aim;
import concordat.domain.agreement.ReadingAgreements;
import concordat.domain.measure.Baseline;
import concordat.domain.measure.DefiningMeasures;
import concordat.domain.measure.MeasureDetails;
import concordat.domain.measure.MeasureDetails.Corrected;
import concordat.domain.measure.MeasureDetails.ValueOnRecord;
import concordat.domain.measure.MeasureDraft;
import concordat.domain.measure.MeasureId;
import concordat.domain.measure.Narrative;
import concordat.domain.measure.ReadingMeasures;
import concordat.domain.measure.Series;
import concordat.domain.measure.Shape;
import concordat.web.agreement.AgreementPart;
import concordat.web.look.ChartPicture;
import concordat.web.look.Notices;
import concordat.web.look.Option;
import concordat.web.look.Query;
import concordat.web.look.Words;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** One measure: what it counts, its values as a chart and a table, what is said of them, and what was corrected. */
@Named
@RequestScoped
public class MeasurePage {
    private final DefiningMeasures defining;
    private final ReadingMeasures reading;
    private final ReadingAgreements agreements;
    private final AgreementPart part;
    private final Notices notices;
    private MeasureDetails measure;
    private long seen;
    private String reason = "";

    @Inject
    MeasurePage(
            DefiningMeasures defining,
            ReadingMeasures reading,
            ReadingAgreements agreements,
            AgreementPart part,
            Notices notices,
            Query query) {
        this.defining = defining;
        this.reading = reading;
        this.agreements = agreements;
        this.part = part;
        this.notices = notices;
        measure = reading.measure(new MeasureId(query.id("id")));
        seen = part.seen(measure.version());
    }

    /** Retires it. */
    public @Nullable String retire() {
        if (reason.isBlank()) {
            notices.wrong("reason", "Enter the reason");
            return null;
        }
        return change(measures -> measures.retire(measure.id(), seen, reason), "The measure is retired.");
    }

    /** Takes it up again. */
    public @Nullable String takeUp() {
        return change(measures -> measures.takeUp(measure.id(), seen), "The measure is in use again.");
    }

    private @Nullable String change(Consumer<DefiningMeasures> change, String done) {
        return part.make(
                () -> defining.once(part.onceForContents(), measure.id(), change),
                done,
                "/measure?faces-redirect=true&id=" + getId(),
                Map.of(),
                this::readAgain);
    }

    private void readAgain() {
        measure = reading.measure(measure.id());
        seen = measure.version();
    }

    private MeasureDraft details() {
        return measure.details();
    }

    public String getId() {
        return measure.id().value().toString();
    }

    public String getName() {
        return details().name();
    }

    public String getDomain() {
        return details().domain().words();
    }

    public boolean isFictional() {
        return details().fictional();
    }

    public String getOf() {
        String organisation = measure.organisation();
        return organisation == null ? "The partnership as a whole" : organisation;
    }

    public String getOwner() {
        return measure.owner();
    }

    public String getDefinition() {
        return details().definition();
    }

    /** What a value is made of. */
    public String getMadeOf() {
        return details().shape() == Shape.SHARE
                ? details().counted() + ", of " + details().ofAll() + ", in per cent"
                : "A number, in " + details().unit();
    }

    public String getDirection() {
        return details().direction().words();
    }

    public String getBasis() {
        return details().basis().words();
    }

    public String getBaseline() {
        Baseline began = details().baseline();
        return began == null
                ? "None"
                : began.figure().words(details().unit()) + ", "
                        + details().basis().of(began.day()).words();
    }

    public String getTarget() {
        return MeasuresPage.words(details().target(), details().unit());
    }

    public String getVariation() {
        return measure.series().chart().variation().words();
    }

    public String getVariationTone() {
        return MeasuresPage.tone(measure.series().chart().variation());
    }

    public String getAssurance() {
        return measure.series().chart().assurance().words();
    }

    public String getAssuranceTone() {
        return MeasuresPage.tone(measure.series().chart().assurance());
    }

    /** The aims of which it tells and that the reader may see, to link to. */
    public List<Option> getAims() {
        return agreements.aims().stream()
                .filter(aim -> details().aims().contains(aim.id()))
                .map(MeasurePage::option)
                .toList();
    }

    private static Option option(Aim aim) {
        return Option.of(aim.id().value().toString(), aim.text());
    }

    /** When it was retired; empty while it is in use. */
    public String getRetired() {
        return measure.retired() == null ? "" : Words.date(measure.retired());
    }

    public String getRetiringReason() {
        return measure.retiringReason();
    }

    public ChartPicture getChart() {
        return new ChartPicture(
                getName(),
                details().shape() == Shape.SHARE ? MeasureDraft.PER_CENT : "",
                measure.series().points().stream()
                        .map(point -> point.period().words())
                        .toList(),
                measure.series().chart(),
                Series.amount(details().target()));
    }

    /** What stands above the values of the chart's table. */
    public String getWhat() {
        return details().shape() == Shape.SHARE
                ? "Share"
                : "Number, in " + details().unit();
    }

    public List<Value> getValues() {
        return measure.values().stream()
                .map(each -> Value.of(each, details().unit()))
                .toList();
    }

    /** Whether the reader keeps it and it is in use. */
    public boolean isChangeable() {
        return measure.keeps() && measure.retired() == null;
    }

    /** Whether the reader can take it up again. */
    public boolean isRetrievable() {
        return measure.keeps() && measure.retired() != null;
    }

    public long getSeen() {
        return seen;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(@Nullable String entered) {
        reason = entered == null ? "" : entered;
    }

    /** A value as the table shows it. */
    public record Value(
            String id,
            String period,
            String value,
            String asAt,
            String says,
            String recorded,
            Narrative narrative,
            List<Former> corrected) {
        static Value of(ValueOnRecord value, String unit) {
            return new Value(
                    value.id().value().toString(),
                    value.period().words(),
                    value.figure().words(unit),
                    Words.date(value.asAt()),
                    value.says(),
                    value.recordedBy() + ", " + Words.date(value.recordedOn()),
                    value.narrative(),
                    value.corrected().stream()
                            .map(each -> Former.of(each, value.period().words(), unit))
                            .toList());
        }

        /** Whether anything is said of it. */
        public boolean isNarrated() {
            return !narrative.isEmpty();
        }
    }

    /** The values that were replaced, the latest period first. */
    public List<Former> getCorrected() {
        return getValues().stream().flatMap(each -> each.corrected().stream()).toList();
    }

    /** A value that was replaced. */
    public record Former(String period, String value, String asAt, String recorded, String replaced, String because) {
        static Former of(Corrected each, String period, String unit) {
            return new Former(
                    period,
                    each.figure().words(unit),
                    Words.date(each.asAt()),
                    each.recordedBy() + ", " + Words.date(each.recordedOn()),
                    each.replacedBy() + ", " + Words.date(each.replacedOn()),
                    each.because());
        }
    }
}
