package concordat.persistence.board;

import static concordat.persistence.board.Known.statement;

import concordat.domain.board.Register;
import concordat.persistence.placement.PlacementRows;
import java.util.Map;

/** The statements of the register of placements, each as it was known at position {@code :known}. */
final class KnownPlacements {
    private static final String ON_THE_DAY =
            PlacementRows.standing("{placement}", "{service}", "{placement_tariff}") + " and p.as_at <= :day";

    static final String ROWS = statement("select " + PlacementRows.COLUMNS + ON_THE_DAY + " order by "
            + PlacementRows.SORTED + " collate \"C\", p.id");

    static final Map<Register, String> COUNTS = Map.of(
            Register.PLACEMENTS,
            statement("select count(*) from {placement} p where p.replaced_on is null and p.as_at <= :day"));

    private KnownPlacements() {}
}
