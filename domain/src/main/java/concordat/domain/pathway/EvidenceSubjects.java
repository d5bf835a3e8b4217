package concordat.domain.pathway;

import concordat.domain.shared.PartnershipId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The records that evidence can point at, as far as the actor may see them. */
public interface EvidenceSubjects {
    /** The most that are offered to choose from. */
    int MOST_OFFERED = 50;

    /**
     * A record that can be evidence.
     *
     * @param reference how people refer to it
     * @param title what it says, shortly
     * @param says all that its fingerprint is taken of, so that a later change of it is seen
     */
    record Subject(EvidenceKind kind, UUID id, String reference, String title, String says) {}

    /** That record of that partnership: a decision that was carried, what met an obligation, a value that stands. */
    Optional<Subject> find(PartnershipId partnership, EvidenceKind kind, UUID id);

    /** Those whose reference or title contains these words, the newest first. */
    List<Subject> matching(PartnershipId partnership, EvidenceKind kind, String words);

    /** Those of these that there are and the actor may see, as they read now, by id. */
    Map<UUID, Subject> all(Collection<UUID> ids);
}
