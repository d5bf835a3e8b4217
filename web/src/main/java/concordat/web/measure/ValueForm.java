package concordat.web.measure;

import concordat.domain.measure.Figure;
import concordat.domain.measure.MeasureDetails.ValueOnRecord;
import concordat.domain.measure.MeasureDraft;
import concordat.domain.measure.Narrative;
import concordat.domain.measure.Shape;
import concordat.domain.measure.ValueDraft;
import concordat.web.look.Notices;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A value of a measure as a form asks for it: one number, or two counts (US-6). */
public final class ValueForm {
    private final Notices notices;
    private final MeasureDraft measure;
    private @Nullable LocalDate asAt;
    private String amount = "";
    private String part = "";
    private String whole = "";
    private String telling = "";
    private String actions = "";
    private String risks = "";

    ValueForm(Notices notices, MeasureDraft measure) {
        this.notices = notices;
        this.measure = measure;
    }

    ValueForm filledFrom(ValueOnRecord value) {
        asAt = value.asAt();
        amount = MeasureForm.plain(value.figure().value());
        part = MeasureForm.plain(value.figure().numerator());
        whole = MeasureForm.plain(value.figure().denominator());
        telling = value.narrative().telling();
        actions = value.narrative().actions();
        risks = value.narrative().risks();
        return this;
    }

    /** What was entered for the period in which that day lies; empty, with the fields marked, if something is no number. */
    Optional<ValueDraft> understood(LocalDate day) {
        Optional<BigDecimal> number = Numbers.entered(amount, "amount", notices);
        Optional<BigDecimal> counted = Numbers.entered(part, "part", notices);
        Optional<BigDecimal> ofAll = Numbers.entered(whole, "whole", notices);
        LocalDate on = asAt;
        if (notices.isRefused() || on == null) {
            return Optional.empty();
        }
        return Optional.of(new ValueDraft(
                day,
                on,
                new Figure(number.orElse(null), counted.orElse(null), ofAll.orElse(null)),
                new Narrative(telling, actions, risks)));
    }

    public boolean isShare() {
        return measure.shape() == Shape.SHARE;
    }

    public String getUnit() {
        return measure.unit();
    }

    public String getCounted() {
        return measure.counted();
    }

    public String getOfAll() {
        return measure.ofAll();
    }

    public @Nullable LocalDate getAsAt() {
        return asAt;
    }

    public void setAsAt(@Nullable LocalDate day) {
        asAt = day;
    }

    public String getAmount() {
        return amount;
    }

    public void setAmount(@Nullable String entered) {
        amount = entered == null ? "" : entered;
    }

    public String getPart() {
        return part;
    }

    public void setPart(@Nullable String entered) {
        part = entered == null ? "" : entered;
    }

    public String getWhole() {
        return whole;
    }

    public void setWhole(@Nullable String entered) {
        whole = entered == null ? "" : entered;
    }

    public String getTelling() {
        return telling;
    }

    public void setTelling(@Nullable String entered) {
        telling = entered == null ? "" : entered;
    }

    public String getActions() {
        return actions;
    }

    public void setActions(@Nullable String entered) {
        actions = entered == null ? "" : entered;
    }

    public String getRisks() {
        return risks;
    }

    public void setRisks(@Nullable String entered) {
        risks = entered == null ? "" : entered;
    }
}
