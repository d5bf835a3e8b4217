package concordat.reports.board;

import concordat.reports.workbook.Link;
import concordat.reports.workbook.Tag;
import concordat.reports.workbook.Tone;
import org.jspecify.annotations.Nullable;

/**
 * Something that a report tells otherwise than an earlier one.
 *
 * @param register the title of the table that shows it
 * @param record the words by which the row is known
 * @param link to the page of its record; null if it has none that its reader can open
 * @param about what the row is about; null if {@code record} says it
 * @param field the column that shows something else; null if it is the whole row
 * @param was what that column showed
 * @param is what it shows now
 */
record Change(
        String register,
        Kind kind,
        String record,
        @Nullable Link link,
        @Nullable String about,
        @Nullable String field,
        @Nullable String was,
        @Nullable String is) {

    /** What has become of a row. */
    enum Kind {
        NEW(Tone.BLUE, "New"),
        CHANGED(Tone.AMBER, "Changed"),
        /** It is not shown any more, for whatever reason. */
        GONE(Tone.GREY, "No longer shown");

        private final Tone tone;
        private final String words;

        Kind(Tone tone, String words) {
            this.tone = tone;
            this.words = words;
        }

        /** What it is called, with its colour. */
        Tag tag() {
            return new Tag(tone, words);
        }
    }
}
