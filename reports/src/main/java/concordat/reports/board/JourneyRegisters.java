package concordat.reports.board;

import static concordat.reports.board.FurtherNotes.AIMS;
import static concordat.reports.board.FurtherNotes.ROUTES;
import static concordat.reports.board.FurtherNotes.SERVICES;

import concordat.domain.board.AimRegisterRow;
import concordat.domain.board.RouteRow;
import concordat.domain.board.ServiceRegisterRow;
import concordat.domain.pathway.route.Voting;
import concordat.domain.placement.Years;
import concordat.domain.shared.PublicAddress;
import concordat.reports.workbook.Column;
import concordat.reports.workbook.Link;
import concordat.reports.workbook.Table;
import concordat.reports.workbook.Tag;
import concordat.reports.workbook.Tone;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToIntFunction;

/** Routes to awards, aims of the partnership and the catalogue of services, each as a table. */
final class JourneyRegisters {
    private static final String NONE = "None";
    private static final String NOT_YET = "Not yet";

    private final Explained explained;
    private final PublicAddress address = PublicAddress.told();

    JourneyRegisters(Explained explained) {
        this.explained = explained;
    }

    Table<RouteRow> routes() {
        return new Table<>(
                "Routes",
                "Routes",
                "Routes to awards",
                "One row for each step on the way of each track, and for each award",
                explained.with(ROUTES),
                "No routes",
                List.of(
                        Column.<RouteRow>name("Trust", 14, RouteRow::trustName),
                        Column.<RouteRow>link(
                                "Track",
                                40,
                                row -> new Link(
                                        address.of("status-track", row.track().value()),
                                        row.kind().words())),
                        Column.<RouteRow>text("Step", 60, JourneyRegisters::step),
                        Column.<RouteRow>text("Decided by", 30, RouteRow::decider),
                        Column.<RouteRow>text(
                                        "Before",
                                        28,
                                        row -> row.before() == null
                                                ? null
                                                : row.before().words())
                                .orElse(Column.NOT_APPLICABLE),
                        Column.<RouteRow>tag("Done", 14, JourneyRegisters::done),
                        Column.<RouteRow>date("On", RouteRow::done).orElse(NOT_YET),
                        votes("Votes in favour", Voting::inFavour),
                        votes("Votes cast", Voting::cast),
                        Column.<RouteRow>date("Award ends", RouteRow::expires).orElse(Column.NOT_APPLICABLE),
                        said("Note", 40, RouteRow::note),
                        said(
                                "Source",
                                40,
                                row -> row.source().isEmpty() || row.confirmed()
                                        ? row.source()
                                        : row.source() + " (unconfirmed)")));
    }

    Table<AimRegisterRow> aims() {
        return new Table<>(
                "Aims",
                "Aims",
                "Aims of the partnership",
                "One row for each aim, in the order of the agreement that says so",
                explained.with(AIMS),
                "No aims",
                List.of(
                        Column.<AimRegisterRow>link(
                                "Aim",
                                60,
                                row -> new Link(address.of("aim", row.id().value()), row.aim())),
                        Column.<AimRegisterRow>text("Agreement", 20, AimRegisterRow::reference),
                        said("Measures", 44, AimRegisterRow::measures),
                        said("Programmes", 44, AimRegisterRow::programmes),
                        said("Decisions", 44, AimRegisterRow::decisions)));
    }

    Table<ServiceRegisterRow> services() {
        return new Table<>(
                "Services",
                "Services",
                "Services",
                "One row for each service of the catalogue, by name",
                explained.with(SERVICES),
                "No services",
                List.of(
                        Column.<ServiceRegisterRow>name("Service", 44, ServiceRegisterRow::name),
                        Column.<ServiceRegisterRow>text("Of", 14, ServiceRegisterRow::organisationName),
                        Column.<ServiceRegisterRow>text("Academic year", 14, row -> Years.words(row.year())),
                        Column.<ServiceRegisterRow>integer("Places", ServiceRegisterRow::places)
                                .orElse("None recorded"),
                        Column.<ServiceRegisterRow>integer("Places used", ServiceRegisterRow::used)
                                .orElse("None recorded"),
                        Column.<ServiceRegisterRow>integer("Research projects", ServiceRegisterRow::research),
                        said("Programmes", 50, ServiceRegisterRow::programmes),
                        Column.<ServiceRegisterRow>yesNo("Fictional", ServiceRegisterRow::fictional)));
    }

    private static String step(RouteRow row) {
        if (!row.isAward()) {
            return row.step();
        }
        return row.step().isEmpty() ? "The award" : "The award, with the name " + row.step();
    }

    private static Tag done(RouteRow row) {
        if (row.isAward()) {
            return new Tag(Tone.GREEN, "Awarded");
        }
        return row.done() == null ? new Tag(Tone.GREY, NOT_YET) : new Tag(Tone.GREEN, "Done");
    }

    private static Column<RouteRow> votes(String header, ToIntFunction<Voting> votes) {
        return Column.<RouteRow>integer(header, row -> row.votes() == null ? null : votes.applyAsInt(row.votes()))
                .orElse(Column.NOT_APPLICABLE);
    }

    private static <R> Column<R> said(String header, int width, Function<R, String> words) {
        return Column.<R>text(header, width, words::apply).orElse(NONE);
    }
}
