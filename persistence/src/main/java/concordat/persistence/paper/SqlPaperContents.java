package concordat.persistence.paper;

import concordat.domain.paper.PaperContents;
import concordat.domain.paper.PaperId;
import concordat.domain.shared.ActionId;
import concordat.domain.shared.AudienceKey;
import concordat.domain.shared.Audiences;
import concordat.domain.shared.NotFound;
import concordat.domain.shared.PartnershipId;
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
import java.util.List;
import java.util.UUID;

/**
 * Keeps the content of files in the database, in pieces of a megabyte of which one is held at a time; or in a directory, if one is set
 * up. What was kept in one of them is found there still when the other is set up later.
 */
@Dependent
class SqlPaperContents implements PaperContents {
    private static final int PIECE = 1_048_576;

    private final EntityManager entities;
    private final FilesDirectory directory;
    private final Audiences audiences;

    @Inject
    SqlPaperContents(EntityManager entities, FilesDirectory directory, Audiences audiences) {
        this.entities = entities;
        this.audiences = audiences;
        this.directory = directory;
    }

    @Override
    public void keep(UUID id, PaperId paper, String fingerprint, Path content) {
        keep(id, "paper_id", paper.value(), fingerprint, content);
    }

    @Override
    public void keep(UUID id, ActionId action, String fingerprint, Path content) {
        keep(id, "action_id", action.value(), fingerprint, content);
    }

    @Override
    public void keep(UUID id, PartnershipId partnership, String fingerprint, Path content) {
        audiences.of(new AudienceKey.Partners(partnership));
        keep(id, "partnership_id", partnership.value(), fingerprint, content);
    }

    private void keep(UUID id, String whose, UUID owner, String fingerprint, Path content) {
        entities.flush();
        boolean inDirectory = directory.isSetUp();
        try {
            entities.createNativeQuery(
                            """
                            insert into concordat.paper_content (id, %s, bytes, fingerprint, kept_in)
                            values (:id, :owner, :bytes, :fingerprint, :where)"""
                                    .formatted(whose))
                    .setParameter("id", id)
                    .setParameter("owner", owner)
                    .setParameter("bytes", Files.size(content))
                    .setParameter("fingerprint", fingerprint)
                    .setParameter("where", inDirectory ? "DIRECTORY" : "DATABASE")
                    .executeUpdate();
            if (inDirectory) {
                directory.keep(id, fingerprint, content);
            } else {
                keepInPieces(id, content);
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private void keepInPieces(UUID id, Path content) throws IOException {
        try (InputStream in = Files.newInputStream(content)) {
            int number = 0;
            for (byte[] piece = in.readNBytes(PIECE); piece.length > 0; piece = in.readNBytes(PIECE)) {
                entities.createNativeQuery(
                                """
                                insert into concordat.paper_chunk (content_id, number, content)
                                values (:id, :number, :content)""")
                        .setParameter("id", id)
                        .setParameter("number", number++)
                        .setParameter("content", piece)
                        .executeUpdate();
            }
        }
    }

    @Override
    public void copy(UUID id, OutputStream to) {
        Kept kept = Row.find(
                        entities.createNativeQuery(
                                        "select fingerprint, kept_in, bytes from concordat.paper_content where id = :id",
                                        Tuple.class)
                                .setParameter("id", id),
                        row -> new Kept(row.text("fingerprint"), row.text("kept_in"), row.number("bytes")))
                .orElseThrow(() -> new NotFound("file"));
        try {
            if (kept.where().equals("DIRECTORY")) {
                directory.copy(id, kept.fingerprint(), to);
                return;
            }
            // One piece at a time, so that no more than one is in memory: the pieces of a file are not a list of rows.
            long pieces = (kept.bytes() + PIECE - 1) / PIECE;
            for (int number = 0; number < pieces; number++) {
                to.write(piece(id, number));
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private byte[] piece(UUID id, int number) {
        List<?> found = entities.createNativeQuery(
                        "select content from concordat.paper_chunk where content_id = :id and number = :number",
                        byte[].class)
                .setParameter("id", id)
                .setParameter("number", number)
                .getResultList();
        if (found.isEmpty() || !(found.get(0) instanceof byte[] piece)) {
            throw new NotFound("file");
        }
        return piece;
    }

    private record Kept(String fingerprint, String where, long bytes) {}
}
