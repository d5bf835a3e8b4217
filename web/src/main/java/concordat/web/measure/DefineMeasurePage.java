package concordat.web.measure;

import concordat.domain.agreement.ReadingAgreements;
import concordat.domain.measure.DefiningMeasures;
import concordat.domain.measure.MeasureDraft;
import concordat.domain.measure.MeasureId;
import concordat.domain.measure.ReadingMeasures;
import concordat.domain.measure.StandardMeasure;
import concordat.domain.shared.NotFound;
import concordat.domain.shared.RuleBroken;
import concordat.web.look.Notices;
import concordat.web.look.Query;
import concordat.web.look.Submission;
import concordat.web.partner.ChosenPartnership;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An officer defines a measure, from nothing or from one that partnerships of this kind hold (US-5). */
@Named
@RequestScoped
public class DefineMeasurePage {
    private final DefiningMeasures defining;
    private final ChosenPartnership chosen;
    private final Notices notices;
    private final Submission sent;
    private final List<StandardMeasure> standard;
    private final MeasureForm form;

    @Inject
    DefineMeasurePage(
            DefiningMeasures defining,
            ReadingMeasures reading,
            ReadingAgreements agreements,
            ChosenPartnership chosen,
            Query query,
            Notices notices,
            Submission sent) {
        this.defining = defining;
        this.chosen = chosen;
        this.notices = notices;
        this.sent = sent;
        if (reading.served().isEmpty()) {
            throw new NotFound("page");
        }
        standard = reading.standard();
        form = new MeasureForm(notices, chosen.sheet(), agreements.aims());
        standard.stream()
                .filter(each -> query.is("standard", each.id()))
                .findFirst()
                .ifPresent(form::startedFrom);
    }

    public @Nullable String save() {
        Optional<MeasureDraft> draft = form.understood();
        if (draft.isEmpty()) {
            return null;
        }
        try {
            MeasureId id = defining.define(sent.key().toString(), chosen.sheet().id(), draft.get());
            notices.done(draft.get().name() + " is defined.");
            return "/measure?faces-redirect=true&id=" + id.value();
        } catch (RuleBroken broken) {
            notices.broken(broken, MeasureFields.OF_MEASURE);
            return null;
        }
    }

    public MeasureForm getForm() {
        return form;
    }

    /** The measures to start from, each with where it comes from. */
    public List<Standard> getStandard() {
        return standard.stream()
                .map(each -> new Standard(
                        each.id().toString(),
                        each.name(),
                        each.domain().words(),
                        each.definition(),
                        each.confirmed() ? "Confirmed" : "Not confirmed by a source"))
                .toList();
    }

    /** A measure to start from. */
    public record Standard(String id, String name, String domain, String definition, String standing) {}
}
