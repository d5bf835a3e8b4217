package concordat.domain.board;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One programme of the partnership's work, or one service of the catalogue.
 *
 * @param kind {@code TEACHING_PROGRAMME}, {@code RESEARCH_PROJECT}, {@code SERVICE} and the like, a code or in words
 * @param partners the organisations in it, joined by "; "
 * @param aims the aims of the partnership that it serves, joined by "; "
 * @param fictional whether it belongs to the demonstration and not to the real partnership
 */
public record ProgrammeRow(
        String name,
        String kind,
        String partners,
        @Nullable String status,
        @Nullable LocalDate started,
        @Nullable LocalDate ends,
        @Nullable String description,
        @Nullable String aims,
        @Nullable String agreement,
        boolean fictional) {}
