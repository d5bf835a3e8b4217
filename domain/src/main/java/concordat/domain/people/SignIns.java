package concordat.domain.people;

import concordat.domain.shared.PersonId;
import java.time.Instant;
import java.util.Optional;

/** Who signs in how. What {@code known} and {@code ownerOf} say is the whole truth, whoever asks. */
public interface SignIns {
    /** Who stands behind an identity, with their appointments in force at that instant: one look-up. */
    Optional<KnownPerson> known(Identity identity, Instant at);

    /** A person with their appointments in force at that instant, whether they have ever signed in or not. */
    Optional<KnownPerson> known(PersonId person, Instant at);

    /** To whom an identity is tied, if to anybody. */
    Optional<PersonId> ownerOf(Identity identity);

    /** Puts an identity that is tied to nobody on the list of those waiting. */
    void await(Identity identity, String name, Instant at);

    /** Takes an identity off the list of those waiting. */
    void noLongerWaits(Identity identity);

    void add(SignIn signIn);

    /** @throws concordat.domain.shared.NotFound if there is no such sign-in, or the actor may not see it */
    SignIn get(SignInId id);

    void remove(SignIn signIn);
}
