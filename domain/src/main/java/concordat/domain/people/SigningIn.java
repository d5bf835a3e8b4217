package concordat.domain.people;

import concordat.domain.shared.NotAllowed;
import concordat.domain.usecase.Actor;
import concordat.domain.usecase.AllowedTo;
import concordat.domain.usecase.Role;
import concordat.domain.usecase.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;

/** Finds out who somebody is, on each request: so that rights end with the term, in the middle of a session too (ID-6). */
@UseCase
@AllowedTo(Role.SIGNED_IN)
public class SigningIn {
    private final SignIns signIns;
    private final Clock clock;

    @Inject
    SigningIn(SignIns signIns, Clock clock) {
        this.signIns = signIns;
        this.clock = clock;
    }

    /**
     * Who stands behind a sign-in, with the appointments in force now. If nobody does, the sign-in waits for an
     * administrator, and the actor has no person and no capacities (ID-4).
     *
     * @param name what the identity provider calls them; used only until they are tied to a person
     * @throws NotAllowed if the provider named no subject
     */
    public Actor.Person identify(String issuer, String subject, String name) {
        if (issuer.isBlank() || subject.isBlank()) {
            throw new NotAllowed("The identity provider did not say who you are.");
        }
        Identity identity = new Identity(issuer, subject);
        Instant now = clock.instant();
        return signIns.known(identity, now)
                .map(known -> new Actor.Person(issuer, subject, known.person(), known.name(), known.capacities()))
                .orElseGet(() -> waiting(identity, name, now));
    }

    private Actor.Person waiting(Identity identity, String name, Instant now) {
        String shown = shown(name);
        signIns.await(identity, shown, now);
        return new Actor.Person(identity.issuer(), identity.subject(), null, shown, List.of());
    }

    private static String shown(String name) {
        String line = name.replaceAll("\\p{Cntrl}", " ").strip();
        if (line.isEmpty()) {
            return "Somebody without a name";
        }
        return line.length() <= Person.NAME_LIMIT ? line : line.substring(0, Person.NAME_LIMIT);
    }
}
