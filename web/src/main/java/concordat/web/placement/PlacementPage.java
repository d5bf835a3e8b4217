package concordat.web.placement;

import concordat.domain.placement.PlacementDetails;
import concordat.domain.placement.PlacementId;
import concordat.domain.placement.PlacementRow;
import concordat.domain.placement.ReadingPlacements;
import concordat.domain.placement.TariffDraft;
import concordat.domain.placement.Years;
import concordat.web.look.Query;
import concordat.web.look.Words;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.util.List;

/** The placements of one service, profession and academic year, with what was corrected. */
@Named
@RequestScoped
public class PlacementPage {
    private final PlacementDetails placement;

    @Inject
    PlacementPage(ReadingPlacements reading, Query query) {
        placement = reading.placement(new PlacementId(query.id("id")));
    }

    private PlacementRow row() {
        return placement.row();
    }

    public String getId() {
        return row().id().value().toString();
    }

    public String getName() {
        return row().serviceName() + ", " + row().profession().name();
    }

    public String getYear() {
        return Years.words(row().year());
    }

    public String getOrganisation() {
        return row().organisationName();
    }

    public String getPlaces() {
        return Shown.places(row().counts());
    }

    public String getWeeks() {
        return Shown.weeks(row().counts());
    }

    public boolean isOver() {
        return row().counts().isOverCapacity();
    }

    public String getFeedback() {
        return Shown.feedback(row().counts());
    }

    public String getAsAt() {
        return Words.date(row().counts().asAt());
    }

    public String getIncome() {
        return Shown.income(row());
    }

    /** How the income is reckoned; or that there is no tariff. */
    public String getReckoning() {
        TariffDraft tariff = row().tariff();
        return tariff == null
                ? "There is no tariff of " + Years.words(row().year()) + " for this organisation and group ("
                        + row().profession().group().words() + ")."
                : Shown.weeks(row().counts().weeksUsed()) + " weeks × "
                        + Shown.pounds(BigDecimal.valueOf(tariff.pencePerWeek()).movePointLeft(2)) + " × MFF "
                        + tariff.marketForces().toPlainString() + ", "
                        + row().profession().group().words() + ", "
                        + (tariff.confirmed() ? "confirmed: " : "not confirmed: ") + tariff.source();
    }

    public String getRecorded() {
        return placement.recordedBy() + ", " + Words.date(placement.recordedOn());
    }

    public boolean isFictional() {
        return row().fictional();
    }

    /** Whether the reader keeps it on record. */
    public boolean isKeeping() {
        return placement.keeps();
    }

    public List<Former> getFormer() {
        return placement.former().stream()
                .map(each -> new Former(
                        Words.date(each.counts().asAt()),
                        Shown.places(each.counts()),
                        Shown.weeks(each.counts()),
                        Shown.feedback(each.counts()),
                        each.recordedBy() + ", " + Words.date(each.recordedOn()),
                        each.replacedBy() + ", " + Words.date(each.replacedOn().orElse(null)),
                        each.replacedBecause()))
                .toList();
    }

    /** A record that was corrected, as the table shows it. */
    public record Former(
            String asAt, String places, String weeks, String feedback, String recorded, String replaced, String why) {}
}
