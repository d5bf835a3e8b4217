package concordat.domain.document;

import concordat.domain.agreement.AgreementEvent.Which;
import concordat.domain.shared.Event;
import java.util.Optional;
import java.util.UUID;

/** What happens to the files that are kept with an agreement; an entry holds the fingerprint, never the content. */
public sealed interface DocumentEvent extends Event {
    /** With which agreement. */
    Which which();

    @Override
    default Subject subject() {
        return new Subject("Agreement", which().agreement().value(), which().reference());
    }

    @Override
    default Optional<UUID> partnership() {
        return Optional.of(which().partnership().value());
    }

    /** A file was kept. */
    record DocumentKept(Which which, DocumentId document, DocumentKind as, String name, int bytes, String fingerprint)
            implements DocumentEvent {}

    /** A file was kept by mistake. */
    record DocumentWithdrawn(Which which, DocumentId document, String name, String fingerprint, String reason)
            implements DocumentEvent {}
}
