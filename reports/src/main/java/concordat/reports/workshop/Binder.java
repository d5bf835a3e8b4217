package concordat.reports.workshop;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;

/** Binds texts and people's PDF into one document, in a program of its own. */
interface Binder {
    /** Is told how many files have been begun. */
    interface Progress {
        void reached(int files);
    }

    /**
     * What came of it.
     *
     * @param lengths how many pages each chapter has, by its id
     * @param unreadable how many files could not be put in, and have a page that says so
     * @param last the key of the file that was in hand when it failed; empty if none was
     * @param done whether there is a document
     */
    record Bound(int pages, Map<String, Integer> lengths, int unreadable, String last, boolean done) {
        public Bound {
            lengths = Map.copyOf(lengths);
        }

        static Bound failed(String last) {
            return new Bound(0, Map.of(), 0, last, false);
        }
    }

    /**
     * Binds what is specified there.
     *
     * @param folder in which the program works
     * @param pdf where the document is to be
     */
    Bound bind(Path folder, Path specification, Path pdf, Progress progress) throws IOException;
}
