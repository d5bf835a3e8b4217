package concordat.web.measure;

import concordat.domain.measure.MeasureDetails;
import concordat.domain.measure.MeasureId;
import concordat.domain.measure.ReadingMeasures;
import concordat.domain.measure.RecordingValues;
import concordat.domain.measure.ValueDraft;
import concordat.domain.shared.NotFound;
import concordat.web.agreement.AgreementPart;
import concordat.web.look.Notices;
import concordat.web.look.Option;
import concordat.web.look.Query;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Whoever keeps a measure records its value for a period. */
@Named
@RequestScoped
public class RecordValuePage {
    /** Of how many periods a value can be recorded here; earlier ones are brought in from a file. */
    private static final int PERIODS = 36;

    private final RecordingValues recording;
    private final AgreementPart part;
    private final MeasureDetails measure;
    private final List<Option> periods;
    private final ValueForm form;
    private @Nullable String period;

    @Inject
    RecordValuePage(
            RecordingValues recording, ReadingMeasures reading, AgreementPart part, Query query, Notices notices) {
        this.recording = recording;
        this.part = part;
        measure = reading.measure(new MeasureId(query.id("id")));
        if (!measure.keeps() || measure.retired() != null) {
            throw new NotFound("page");
        }
        periods = measure.details().basis().of(reading.today()).andBefore(PERIODS).stream()
                .map(each -> Option.of(each.from().toString(), each.words()))
                .toList();
        form = new ValueForm(notices, measure.details());
    }

    public @Nullable String save() {
        Optional<ValueDraft> draft = period == null ? Optional.empty() : form.understood(LocalDate.parse(period));
        return draft.isEmpty()
                ? null
                : part.make(
                        () -> recording.record(part.once(), measure.id(), draft.get()),
                        "The value is recorded.",
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

    public List<Option> getPeriods() {
        return periods;
    }

    public @Nullable String getPeriod() {
        return period;
    }

    public void setPeriod(@Nullable String chosen) {
        period = chosen;
    }

    public ValueForm getForm() {
        return form;
    }
}
