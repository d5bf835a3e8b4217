package concordat.reports.workshop;

import concordat.domain.pack.PackPlan;
import concordat.domain.paper.PaperFileId;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/**
 * Binds packs. A file that is too much for the program that binds them is left out, with a page in its place that says so, and the others
 * are bound without it.
 */
final class PackBinding {
    private static final int LEFT_OUT_AT_MOST = 5;

    private final Binder binder;

    PackBinding(Binder binder) {
        this.binder = binder;
    }

    /**
     * Binds it.
     *
     * @param files where the PDF of each file lies
     * @param folder in which the work is done
     * @param pdf where the pack is to be
     * @throws IOException if it cannot be bound without some few files either
     */
    Binder.Bound bind(PackPlan plan, Map<PaperFileId, Path> files, Path folder, Path pdf, Binder.Progress progress)
            throws IOException {
        Map<PaperFileId, Path> left = new HashMap<>(files);
        Path specification = folder.resolve("specification");
        for (int leftOut = 0; leftOut <= LEFT_OUT_AT_MOST; leftOut++) {
            PackSpecification.write(plan, left, specification);
            Binder.Bound bound = binder.bind(folder, specification, pdf, progress);
            if (bound.done()) {
                return new Binder.Bound(bound.pages(), bound.lengths(), bound.unreadable() + leftOut, "", true);
            }
            if (bound.last().isEmpty()) {
                break;
            }
            left.remove(new PaperFileId(UUID.fromString(bound.last())));
        }
        throw new IOException("The pack could not be bound");
    }
}
