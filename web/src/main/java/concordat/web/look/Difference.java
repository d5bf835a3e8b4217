package concordat.web.look;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One part of a thing on which what is on record now differs from what the reader has entered. */
public record Difference(String about, String there, String yours) {

    /** Compares two versions of a thing, part by part. */
    public static final class Finder {
        private final List<Difference> found = new ArrayList<>();

        /** Notes a part of which the two versions say different things. */
        public void compare(String about, String there, String yours) {
            if (!there.equals(yours)) {
                found.add(new Difference(about, there, yours));
            }
        }

        /** Notes a date that is not the same in both. */
        public void compare(String about, @Nullable LocalDate there, @Nullable LocalDate yours) {
            compare(about, Words.date(there), Words.date(yours));
        }

        /** All that differs. */
        public List<Difference> all() {
            return List.copyOf(found);
        }
    }
}
