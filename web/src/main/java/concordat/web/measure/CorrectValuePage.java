package concordat.web.measure;

import concordat.domain.measure.MeasureDetails;
import concordat.domain.measure.MeasureDetails.ValueOnRecord;
import concordat.domain.measure.MeasureId;
import concordat.domain.measure.MeasuredValueId;
import concordat.domain.measure.ReadingMeasures;
import concordat.domain.measure.RecordingValues;
import concordat.domain.measure.ValueDraft;
import concordat.domain.shared.NotFound;
import concordat.web.agreement.AgreementPart;
import concordat.web.look.Notices;
import concordat.web.look.Query;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Whoever keeps a measure replaces a value with another for the same period, and says why; the former stays readable. */
@Named
@RequestScoped
public class CorrectValuePage {
    private final RecordingValues recording;
    private final AgreementPart part;
    private final MeasureDetails measure;
    private final ValueOnRecord value;
    private final MeasuredValueId corrected;
    private final ValueForm form;
    private String because = "";

    @Inject
    CorrectValuePage(
            RecordingValues recording, ReadingMeasures reading, AgreementPart part, Query query, Notices notices) {
        this.recording = recording;
        this.part = part;
        measure = reading.measure(new MeasureId(query.id("id")));
        corrected = new MeasuredValueId(query.id("value"));
        // Whoever sends the form with one that was corrected meanwhile is told so, beside what they entered.
        value = measure.values().stream()
                .filter(each -> each.id().equals(corrected)
                        || each.corrected().stream()
                                .anyMatch(former -> former.id().equals(corrected)))
                .findFirst()
                .filter(each -> measure.keeps() && measure.retired() == null)
                .orElseThrow(() -> new NotFound("page"));
        form = new ValueForm(notices, measure.details()).filledFrom(value);
    }

    public @Nullable String save() {
        Optional<ValueDraft> draft = form.understood(value.period().from());
        return draft.isEmpty()
                ? null
                : part.make(
                        () -> recording.correct(part.once(), measure.id(), corrected, draft.get(), because),
                        "The value is corrected. The former one stays on record.",
                        "/measure?faces-redirect=true&id=" + getId(),
                        MeasureFields.OF_VALUE,
                        () -> {});
    }

    public String getId() {
        return measure.id().value().toString();
    }

    public String getName() {
        return measure.details().name();
    }

    public String getPeriod() {
        return value.period().words();
    }

    /** What is on record. */
    public String getPresent() {
        return value.figure().words(measure.details().unit());
    }

    public ValueForm getForm() {
        return form;
    }

    public String getBecause() {
        return because;
    }

    public void setBecause(@Nullable String entered) {
        because = entered == null ? "" : entered;
    }
}
