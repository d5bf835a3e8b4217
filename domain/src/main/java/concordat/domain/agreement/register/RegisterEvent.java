package concordat.domain.agreement.register;

import concordat.domain.shared.Event;
import java.util.Optional;
import java.util.UUID;

/** What happens to the register of agreements as a whole. */
public sealed interface RegisterEvent extends Event {
    /**
     * Somebody took it away as a file.
     *
     * @param export the id of this export, also printed in it
     * @param fileName the name under which it was handed out
     * @param filter which agreements it holds, in words
     * @param question the same as an address asks it
     */
    record AgreementRegisterDownloaded(
            UUID export, String fileName, ExportFormat format, String filter, String question)
            implements RegisterEvent {
        @Override
        public Optional<UUID> partnership() {
            return Optional.empty();
        }

        @Override
        public Subject subject() {
            return new Subject("AgreementRegister", export, fileName);
        }
    }
}
