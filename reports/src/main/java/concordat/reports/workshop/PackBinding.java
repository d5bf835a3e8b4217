package concordat.reports.workshop;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/**
 * Binds packs and portfolios. A file that is too much for the program that binds them is left out, with a page in its place that says so, and the others
 * are bound without it.
 */
final class PackBinding {
    private static final int LEFT_OUT_AT_MOST = 5;

    private final Binder binder;

    /** Writes down what is to be bound of the files that are left. */
    interface Specifying {
        void write(Map<UUID, Path> files, Path to) throws IOException;
    }

    PackBinding(Binder binder) {
        this.binder = binder;
    }

    /**
     * Binds it.
     *
     * @param files where the PDF of each file lies
     * @param folder in which the work is done
     * @param pdf where the document is to be
     * @throws IOException if it cannot be bound without some few files either
     */
    Binder.Bound bind(Specifying specifying, Map<UUID, Path> files, Path folder, Path pdf, Binder.Progress progress)
            throws IOException {
        Map<UUID, Path> left = new HashMap<>(files);
        Path specification = folder.resolve("specification");
        for (int leftOut = 0; leftOut <= LEFT_OUT_AT_MOST; leftOut++) {
            specifying.write(left, specification);
            Binder.Bound bound = binder.bind(folder, specification, pdf, progress);
            if (bound.done()) {
                return new Binder.Bound(bound.pages(), bound.lengths(), bound.unreadable() + leftOut, "", true);
            }
            if (bound.last().isEmpty()) {
                break;
            }
            left.remove(UUID.fromString(bound.last()));
        }
        throw new IOException("The document could not be bound");
    }
}
