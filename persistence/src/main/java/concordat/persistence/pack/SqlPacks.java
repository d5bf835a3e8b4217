package concordat.persistence.pack;

import concordat.domain.pack.MadePack;
import concordat.domain.pack.PackPlan;
import concordat.domain.pack.Packs;
import concordat.persistence.shared.BoundDocuments;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Keeps packs among the bound documents. */
@Dependent
class SqlPacks implements Packs {
    private final BoundDocuments documents;

    @Inject
    SqlPacks(BoundDocuments documents) {
        this.documents = documents;
    }

    @Override
    public Optional<MadePack> find(PackPlan plan) {
        return documents
                .find(plan.fingerprint())
                .map(kept -> new MadePack(
                        kept.madeAt(),
                        kept.bytes(),
                        kept.fingerprint(),
                        kept.pages(),
                        lengths(kept.lengths()),
                        kept.unreadable()));
    }

    @Override
    public void keep(PackPlan plan, MadePack pack, Path content) {
        documents.keep(
                plan.fingerprint(),
                plan.meeting().value(),
                new BoundDocuments.Kept(
                        pack.madeAt(),
                        pack.bytes(),
                        pack.fingerprint(),
                        pack.pages(),
                        lengths(pack.lengths()),
                        pack.unreadable()),
                content);
    }

    @Override
    public void copy(PackPlan plan, OutputStream to) {
        documents.copy(plan.fingerprint(), "pack", to);
    }

    @Override
    public int forget(Instant before) {
        return documents.forget(before);
    }

    /** A line for each paper: the number of its pages, a blank, and its label. */
    private static String lengths(Map<String, Integer> lengths) {
        return new TreeMap<>(lengths)
                .entrySet().stream()
                        .map(paper -> paper.getValue() + " " + paper.getKey())
                        .collect(Collectors.joining("\n"));
    }

    private static Map<String, Integer> lengths(String lines) {
        return lines.lines()
                .collect(Collectors.toMap(
                        line -> line.substring(line.indexOf(' ') + 1),
                        line -> Integer.valueOf(line.substring(0, line.indexOf(' ')))));
    }
}
