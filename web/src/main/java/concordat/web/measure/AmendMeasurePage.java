package concordat.web.measure;

import concordat.domain.agreement.ReadingAgreements;
import concordat.domain.measure.DefiningMeasures;
import concordat.domain.measure.MeasureDetails;
import concordat.domain.measure.MeasureDraft;
import concordat.domain.measure.MeasureId;
import concordat.domain.measure.ReadingMeasures;
import concordat.domain.partner.ReadingPartners;
import concordat.domain.shared.NotFound;
import concordat.web.agreement.AgreementPart;
import concordat.web.look.Notices;
import concordat.web.look.Query;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Whoever keeps a measure amends its definition. */
@Named
@RequestScoped
public class AmendMeasurePage {
    private final DefiningMeasures defining;
    private final ReadingMeasures reading;
    private final AgreementPart part;
    private final MeasureForm form;
    private MeasureDetails measure;
    private long seen;

    @Inject
    AmendMeasurePage(
            DefiningMeasures defining,
            ReadingMeasures reading,
            ReadingAgreements agreements,
            ReadingPartners partners,
            AgreementPart part,
            Query query,
            Notices notices) {
        this.defining = defining;
        this.reading = reading;
        this.part = part;
        measure = reading.measure(new MeasureId(query.id("id")));
        if (!measure.keeps() || measure.retired() != null) {
            throw new NotFound("page");
        }
        form = partners.partnerships().stream()
                .filter(each -> each.id().equals(measure.partnership()))
                .findFirst()
                .map(each -> new MeasureForm(notices, each, agreements.aims()))
                .orElseThrow(() -> new NotFound("partnership"))
                .filledFrom(measure.details());
        seen = part.seen(measure.version());
    }

    public @Nullable String save() {
        Optional<MeasureDraft> draft = form.understood();
        return draft.isEmpty()
                ? null
                : part.make(
                        () -> defining.once(
                                part.onceForContents(),
                                measure.id(),
                                measures -> measures.amend(measure.id(), seen, draft.get())),
                        draft.get().name() + " is amended.",
                        "/measure?faces-redirect=true&id=" + getId(),
                        MeasureFields.OF_MEASURE,
                        this::readAgain);
    }

    private void readAgain() {
        measure = reading.measure(measure.id());
        seen = measure.version();
    }

    public String getId() {
        return measure.id().value().toString();
    }

    public String getName() {
        return measure.details().name();
    }

    public MeasureForm getForm() {
        return form;
    }

    public long getSeen() {
        return seen;
    }
}
