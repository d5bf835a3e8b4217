package concordat.domain.dashboard;

import concordat.domain.measure.MeasureRow;
import concordat.domain.pathway.StatusTrackId;
import concordat.domain.pathway.Track;
import concordat.domain.pathway.TrackStage;
import concordat.domain.shared.OrganisationId;
import concordat.domain.shared.PurposeId;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A partnership on one page, as its reader may see it.
 *
 * @param day as at the end of which day it is told, Europe/London: what was on record then
 * @param today whether that is today
 * @param partner the short name of the partner to which it is narrowed; empty for all
 * @param tracks by trust and track
 * @param aims in the order of the partnership agreement
 * @param measures those that ask for attention first, then by domain and name
 * @param figures the rows of each figure
 */
public record Dashboard(
        LocalDate day,
        boolean today,
        String partner,
        List<TrackLine> tracks,
        List<AimLine> aims,
        List<MeasureRow> measures,
        Map<DashboardFigure, List<DashboardRow>> figures) {
    public Dashboard {
        tracks = List.copyOf(tracks);
        aims = List.copyOf(aims);
        measures = List.copyOf(measures);
        EnumMap<DashboardFigure, List<DashboardRow>> all = new EnumMap<>(DashboardFigure.class);
        figures.forEach((figure, rows) -> all.put(figure, List.copyOf(rows)));
        figures = Collections.unmodifiableMap(all);
    }

    /** The rows that a figure counts. */
    public List<DashboardRow> rows(DashboardFigure figure) {
        return figures.getOrDefault(figure, List.of());
    }

    /** How many rows of a figure are about each partner, by its name. */
    public Map<String, Long> byPartner(DashboardFigure figure) {
        return rows(figure).stream()
                .collect(Collectors.groupingBy(DashboardRow::partner, TreeMap::new, Collectors.counting()));
    }

    /**
     * How far a trust has come on a track.
     *
     * @param trust null if the track is not known any more
     * @param reached when the stage was reached; null if that is not on record
     * @param criteria those in force on the day, by their state then
     */
    public record TrackLine(
            StatusTrackId track,
            @Nullable OrganisationId trust,
            String trustName,
            Track kind,
            TrackStage stage,
            @Nullable LocalDate reached,
            Criteria criteria) {}

    /** How many criteria of a track are met, met but in question, and not met or unknown (US-4, US-6). */
    public record Criteria(long met, long inQuestion, long missing) {}

    /**
     * An aim of the partnership, and what is on record towards it.
     *
     * @param measures how many measures tell of it
     * @param improving how many of them improve
     * @param concern how many of them give concern
     * @param programmes how many programmes that are under way serve it
     */
    public record AimLine(PurposeId aim, String words, int measures, int improving, int concern, int programmes) {}
}
