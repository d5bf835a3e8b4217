package concordat.domain.people;

import java.time.Instant;

/** Somebody for whom an identity provider vouched, and who is tied to no person; the name is the provider's. */
public record WaitingSignIn(Identity identity, String name, Instant firstSeen, Instant lastSeen) {}
