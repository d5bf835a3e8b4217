package concordat.web.placement;

import concordat.domain.placement.KeepingPlacements;
import concordat.domain.placement.PlacementCounts;
import concordat.domain.placement.PlacementDetails;
import concordat.domain.placement.PlacementId;
import concordat.domain.placement.ReadingPlacements;
import concordat.domain.placement.Years;
import concordat.domain.shared.NotFound;
import concordat.web.look.Notices;
import concordat.web.look.Query;
import concordat.web.look.SentForm;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** An officer corrects the counts of placements, and says why; the former ones stay readable. */
@Named
@RequestScoped
public class CorrectPlacementPage {
    private final KeepingPlacements keeping;
    private final SentForm sent;
    private final PlacementId corrected;
    private final PlacementDetails placement;
    private final CountsForm form;
    private String because = "";

    @Inject
    CorrectPlacementPage(
            KeepingPlacements keeping, ReadingPlacements reading, Query query, Notices notices, SentForm sent) {
        this.keeping = keeping;
        this.sent = sent;
        corrected = new PlacementId(query.id("id"));
        placement = reading.placement(corrected);
        if (!placement.keeps()) {
            throw new NotFound("page");
        }
        form = new CountsForm(notices).filledFrom(placement.row().counts());
    }

    public @Nullable String save() {
        Optional<Supplier<PlacementCounts>> counts = form.understood();
        return counts.isEmpty()
                ? null
                : sent.make(
                        () -> keeping.correct(
                                sent.once(), corrected, counts.get().get(), because),
                        "The record is corrected. The former one stays readable.",
                        "/placement?faces-redirect=true&id=" + getId(),
                        CountsForm.FIELDS,
                        () -> {});
    }

    public String getId() {
        return corrected.value().toString();
    }

    public String getName() {
        return placement.row().serviceName() + ", "
                + placement.row().profession().name() + ", "
                + Years.words(placement.row().year());
    }

    public CountsForm getForm() {
        return form;
    }

    public String getBecause() {
        return because;
    }

    public void setBecause(@Nullable String entered) {
        because = entered == null ? "" : entered;
    }
}
