package concordat.persistence.pack;

import concordat.domain.pack.MadePack;
import concordat.domain.pack.PackPlan;
import concordat.domain.pack.Packs;
import concordat.domain.shared.NotFound;
import concordat.persistence.shared.Row;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;

/** Keeps packs in the database, in pieces of a megabyte of which one is held at a time. They can be made again, so no directory is needed. */
@Dependent
class SqlPacks implements Packs {
    private static final int PIECE = 1_048_576;

    private final EntityManager entities;

    @Inject
    SqlPacks(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public Optional<MadePack> find(PackPlan plan) {
        return Row.find(
                entities.createNativeQuery("select p.* from app.find_pack(:plan) p", Tuple.class)
                        .setParameter("plan", plan.fingerprint()),
                row -> new MadePack(
                        row.instant("made_at"),
                        row.number("bytes"),
                        row.text("fingerprint"),
                        (int) row.number("pages"),
                        lengths(row.text("lengths")),
                        (int) row.number("unreadable")));
    }

    @Override
    public void keep(PackPlan plan, MadePack pack, Path content) {
        List<?> begun = entities.createNativeQuery(
                        "select app.keep_pack(:plan, :meeting, :at, :bytes, :hash, :pages, :lengths, :unreadable)",
                        UUID.class)
                .setParameter("plan", plan.fingerprint())
                .setParameter("meeting", plan.meeting().value())
                .setParameter("at", pack.madeAt())
                .setParameter("bytes", pack.bytes())
                .setParameter("hash", pack.fingerprint())
                .setParameter("pages", pack.pages())
                .setParameter("lengths", lengths(pack.lengths()))
                .setParameter("unreadable", pack.unreadable())
                .getResultList();
        if (begun.isEmpty() || begun.get(0) == null) {
            return;
        }
        Object id = begun.get(0);
        try (InputStream in = Files.newInputStream(content)) {
            int number = 0;
            for (byte[] piece = in.readNBytes(PIECE); piece.length > 0; piece = in.readNBytes(PIECE)) {
                entities.createNativeQuery("select cast(app.keep_pack_piece(:id, :number, :piece) as text)")
                        .setParameter("id", id)
                        .setParameter("number", number++)
                        .setParameter("piece", piece)
                        .getSingleResult();
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        entities.createNativeQuery("select cast(app.complete_pack(:id) as text)")
                .setParameter("id", id)
                .getSingleResult();
    }

    @Override
    public void copy(PackPlan plan, OutputStream to) {
        MadePack pack = find(plan).orElseThrow(() -> new NotFound("pack"));
        String key = plan.fingerprint();
        // One piece at a time, so that no more than one is in memory.
        long pieces = (pack.bytes() + PIECE - 1) / PIECE;
        try {
            for (int number = 0; number < pieces; number++) {
                to.write(piece(key, number));
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private byte[] piece(String key, int number) {
        List<?> found = entities.createNativeQuery("select app.pack_piece(:plan, :number)", byte[].class)
                .setParameter("plan", key)
                .setParameter("number", number)
                .getResultList();
        if (found.isEmpty() || !(found.get(0) instanceof byte[] piece)) {
            throw new NotFound("pack");
        }
        return piece;
    }

    @Override
    public int forget(Instant before) {
        return ((Number) entities.createNativeQuery("select app.forget_packs(:before)")
                        .setParameter("before", before)
                        .getSingleResult())
                .intValue();
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
