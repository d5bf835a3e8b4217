package concordat.domain.paper;

import java.time.Instant;

/**
 * A paper as lists show it, in the latest version that the reader may see.
 *
 * @param title empty if nothing has been entered
 * @param meeting the title of the meeting
 * @param item the number of the item on the agenda
 * @param withdrawn whether it was withdrawn
 */
public record PaperRow(
        PaperId id,
        String title,
        String committee,
        String meeting,
        Instant startsAt,
        String item,
        String author,
        String sponsor,
        int version,
        VersionState state,
        Timeliness timeliness,
        boolean withdrawn) {}
