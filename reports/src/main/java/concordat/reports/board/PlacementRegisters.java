package concordat.reports.board;

import static concordat.reports.board.FurtherNotes.PLACEMENTS;

import concordat.domain.placement.PlacementRow;
import concordat.domain.placement.Share;
import concordat.domain.placement.Years;
import concordat.domain.shared.PublicAddress;
import concordat.reports.workbook.Column;
import concordat.reports.workbook.Link;
import concordat.reports.workbook.Table;
import java.util.List;

/** The register of placements as a table (AG-11, US-5). */
final class PlacementRegisters {
    private static final String NOT_ASKED = "Not asked";
    private static final String NO_TARIFF = "No tariff";

    private final Explained explained;
    private final PublicAddress address = PublicAddress.told();

    PlacementRegisters(Explained explained) {
        this.explained = explained;
    }

    Table<PlacementRow> placements() {
        return new Table<>(
                "Placements",
                "Placements",
                "Placements",
                "One row for each service, profession and academic year, by service, the latest year first",
                explained.with(PLACEMENTS),
                "No placements",
                List.of(
                        Column.<PlacementRow>link(
                                "Service",
                                38,
                                row -> new Link(address.of("placement", row.id().value()), row.serviceName())),
                        Column.<PlacementRow>text("Of", 14, PlacementRow::organisationName),
                        Column.<PlacementRow>text(
                                "Profession", 28, row -> row.profession().name()),
                        Column.<PlacementRow>text("Academic year", 14, row -> Years.words(row.year())),
                        Column.<PlacementRow>integer(
                                "Places", row -> row.counts().places()),
                        Column.<PlacementRow>integer(
                                "Places used", row -> row.counts().used()),
                        Column.<PlacementRow>number(
                                "Weeks offered",
                                row -> row.counts().weeksOffered().doubleValue()),
                        Column.<PlacementRow>number(
                                "Weeks used", row -> row.counts().weeksUsed().doubleValue()),
                        Column.<PlacementRow>yesNo(
                                "Over capacity", row -> row.counts().isOverCapacity()),
                        Column.<PlacementRow>integer("Satisfied students", row -> row.counts()
                                        .satisfied())
                                .orElse(NOT_ASKED),
                        Column.<PlacementRow>integer("Students who answered", row -> row.counts()
                                        .answered())
                                .orElse(NOT_ASKED),
                        Column.<PlacementRow>percent(
                                        "Satisfied, %",
                                        row -> row.counts()
                                                .feedback()
                                                .map(PlacementRegisters::share)
                                                .orElse(null))
                                .orElse(NOT_ASKED),
                        Column.<PlacementRow>number("Income, GBP", row -> row.income()
                                        .map(pounds -> pounds.doubleValue())
                                        .orElse(null))
                                .orElse(NO_TARIFF),
                        Column.<PlacementRow>text(
                                        "Tariff",
                                        30,
                                        row -> row.tariff() == null
                                                ? null
                                                : row.tariff().source()
                                                        + (row.tariff().confirmed() ? "" : " (unconfirmed)"))
                                .orElse(NO_TARIFF),
                        Column.<PlacementRow>date("As at", row -> row.counts().asAt()),
                        Column.<PlacementRow>yesNo("Fictional", PlacementRow::fictional)));
    }

    private static Double share(Share feedback) {
        return (double) feedback.part() / feedback.whole();
    }
}
