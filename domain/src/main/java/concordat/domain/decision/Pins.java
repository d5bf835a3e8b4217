package concordat.domain.decision;

import concordat.domain.shared.AgendaItemId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What decisions are about, as it stands now: the whole truth, whoever asks, but nothing of its content. */
public interface Pins {
    /** The item with its text; and the agreement, if there is one. */
    List<Pin> now(AgendaItemId item, Optional<UUID> agreement);
}
