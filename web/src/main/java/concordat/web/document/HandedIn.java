package concordat.web.document;

import concordat.domain.document.DocumentKind;
import concordat.domain.document.NewDocument;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A file as a form hands it in. */
public final class HandedIn {
    private HandedIn() {}

    /** It with its content; nothing if none was chosen. Of one that is too large no more than it takes to tell. */
    public static Optional<NewDocument> file(@Nullable Part part, DocumentKind kind) {
        if (part == null
                || part.getSubmittedFileName() == null
                || part.getSubmittedFileName().isBlank()) {
            return Optional.empty();
        }
        try (InputStream in = part.getInputStream()) {
            return Optional.of(
                    new NewDocument(kind, part.getSubmittedFileName(), in.readNBytes(NewDocument.MOST_BYTES + 1)));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
