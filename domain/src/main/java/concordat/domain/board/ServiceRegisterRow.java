package concordat.domain.board;

import org.jspecify.annotations.Nullable;

/**
 * A service of the catalogue.
 *
 * @param organisationName the short name of the organisation whose service it is
 * @param year the academic year of its placements, by the year in which it begins
 * @param places for students of all professions in that year; null if none is on record
 * @param used how many of them are used; null if none is on record
 * @param research how many research projects touch it that were planned, under way or paused on the day
 * @param programmes the names of all that touch it, one a line; empty if none does
 */
public record ServiceRegisterRow(
        String name,
        String organisationName,
        int year,
        @Nullable Integer places,
        @Nullable Integer used,
        int research,
        String programmes,
        boolean fictional) {}
