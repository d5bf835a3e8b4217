package concordat.persistence.shared;

import concordat.domain.shared.NotFound;
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
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Documents that were bound for readers, each found by the fingerprint of what it was made of: in the database, in pieces of a megabyte of
 * which one is held at a time. They can be made again, so no directory is needed.
 */
@Dependent
public class BoundDocuments {
    private static final int PIECE = 1_048_576;

    private final EntityManager entities;

    @Inject
    BoundDocuments(EntityManager entities) {
        this.entities = entities;
    }

    /**
     * A document.
     *
     * @param lengths what is told of its chapters, a line each
     */
    public record Kept(Instant madeAt, long bytes, String fingerprint, int pages, String lengths, int unreadable) {}

    /** The one that was made of exactly that. */
    public Optional<Kept> find(String madeOf) {
        return Row.find(
                entities.createNativeQuery("select p.* from app.find_pack(:plan) p", Tuple.class)
                        .setParameter("plan", madeOf),
                row -> new Kept(
                        row.instant("made_at"),
                        row.number("bytes"),
                        row.text("fingerprint"),
                        (int) row.number("pages"),
                        row.text("lengths"),
                        (int) row.number("unreadable")));
    }

    /**
     * Keeps one; what was made of the same meanwhile stays.
     *
     * @param meeting the meeting that it belongs to; null if it belongs to none
     */
    public void keep(String madeOf, @Nullable UUID meeting, Kept document, Path content) {
        List<?> begun = entities.createNativeQuery(
                        "select app.keep_pack(:plan, cast(nullif(:meeting, '') as uuid), :at, :bytes, :hash, :pages, :lengths, :unreadable)",
                        UUID.class)
                .setParameter("plan", madeOf)
                .setParameter("meeting", meeting == null ? "" : meeting.toString())
                .setParameter("at", document.madeAt())
                .setParameter("bytes", document.bytes())
                .setParameter("hash", document.fingerprint())
                .setParameter("pages", document.pages())
                .setParameter("lengths", document.lengths())
                .setParameter("unreadable", document.unreadable())
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

    /** Writes the one there that was made of exactly that. @throws NotFound if there is none, named so */
    public void copy(String madeOf, String name, OutputStream to) {
        Kept document = find(madeOf).orElseThrow(() -> new NotFound(name));
        // One piece at a time, so that no more than one is in memory.
        long pieces = (document.bytes() + PIECE - 1) / PIECE;
        try {
            for (int number = 0; number < pieces; number++) {
                to.write(piece(madeOf, name, number));
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private byte[] piece(String madeOf, String name, int number) {
        List<?> found = entities.createNativeQuery("select app.pack_piece(:plan, :number)", byte[].class)
                .setParameter("plan", madeOf)
                .setParameter("number", number)
                .getResultList();
        if (found.isEmpty() || !(found.get(0) instanceof byte[] piece)) {
            throw new NotFound(name);
        }
        return piece;
    }

    /** Takes those off that were made before that instant. @return how many */
    public int forget(Instant before) {
        return ((Number) entities.createNativeQuery("select app.forget_packs(:before)")
                        .setParameter("before", before)
                        .getSingleResult())
                .intValue();
    }
}
