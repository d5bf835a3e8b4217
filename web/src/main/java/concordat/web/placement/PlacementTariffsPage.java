package concordat.web.placement;

import concordat.domain.placement.ReadingPlacements;
import concordat.domain.placement.Tariff;
import concordat.domain.placement.TariffDraft;
import concordat.domain.placement.Years;
import concordat.web.look.Words;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.util.List;

/** The tariffs of all years, with those that were corrected. */
@Named
@RequestScoped
public class PlacementTariffsPage {
    private final ReadingPlacements reading;

    @Inject
    PlacementTariffsPage(ReadingPlacements reading) {
        this.reading = reading;
    }

    public List<Line> getRows() {
        return lines(true);
    }

    public List<Line> getFormer() {
        return lines(false);
    }

    private List<Line> lines(boolean standing) {
        return reading.tariffs().stream()
                .filter(each -> each.tariff().replacedOn().isEmpty() == standing)
                .map(each -> {
                    Tariff tariff = each.tariff();
                    TariffDraft draft = tariff.draft();
                    return new Line(
                            tariff.id().value().toString(),
                            Years.words(draft.year()),
                            each.organisationName(),
                            draft.group().words(),
                            Shown.pounds(
                                    BigDecimal.valueOf(draft.pencePerWeek()).movePointLeft(2)),
                            draft.marketForces().toPlainString(),
                            draft.source(),
                            draft.confirmed(),
                            tariff.replacedBy() + ", "
                                    + Words.date(tariff.replacedOn().orElse(null)) + ": " + tariff.replacedBecause(),
                            reading.served().contains(tariff.organisation()));
                })
                .toList();
    }

    /** Whether the reader keeps tariffs of an organisation on record. */
    public boolean isKeeping() {
        return !reading.served().isEmpty();
    }

    /** A tariff as the table shows it. */
    public record Line(
            String id,
            String year,
            String organisation,
            String group,
            String amount,
            String factor,
            String source,
            boolean confirmed,
            String replaced,
            boolean keeping) {}
}
