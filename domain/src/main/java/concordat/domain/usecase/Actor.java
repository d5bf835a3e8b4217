package concordat.domain.usecase;

import concordat.domain.shared.PersonId;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who acts: a person with their appointments in force, somebody only signed in, whoever was when they opened a form, a
 * job under its own name, or nobody.
 */
public sealed interface Actor {

    /** Whether one of the roles is theirs. */
    boolean holdsAny(Role... roles);

    /** How the journal and the page's header name them. */
    String name();

    /** Nobody has said who they are: sees nothing and may do nothing. */
    record Nobody() implements Actor {
        @Override
        public boolean holdsAny(Role... roles) {
            return false;
        }

        @Override
        public String name() {
            return "Nobody";
        }
    }

    /**
     * The identity provider vouches for them; no rights follow from that (ID-4).
     *
     * @param person the person to whom the sign-in is tied; null while they wait to be
     * @param capacities their appointments in force now; none means "no access yet"
     */
    record Person(String issuer, String subject, @Nullable PersonId person, String name, List<Capacity> capacities)
            implements Actor {
        public Person {
            capacities = List.copyOf(capacities);
        }

        @Override
        public boolean holdsAny(Role... roles) {
            return Arrays.stream(roles)
                    .anyMatch(role -> role == Role.SIGNED_IN
                            || capacities.stream().anyMatch(capacity -> capacity.role() == role));
        }
    }

    /**
     * Whoever sends a form that was drawn for that person, after the session has ended: may leave it for them, and
     * nothing else. They are not signed in, and may be somebody else by now.
     */
    record Lapsed(PersonId person) implements Actor {
        @Override
        public boolean holdsAny(Role... roles) {
            return Arrays.asList(roles).contains(Role.LAPSED);
        }

        @Override
        public String name() {
            return "Nobody";
        }
    }

    /** A command run on the machine itself, such as loading reference data; {@code name} says which. */
    record Operator(String name) implements Actor {
        @Override
        public boolean holdsAny(Role... roles) {
            return Arrays.asList(roles).contains(Role.OPERATOR);
        }
    }

    /** Work that Concordat does under its own name, such as sending mail; the database lets each see what it needs. */
    record Job(String name) implements Actor {
        @Override
        public boolean holdsAny(Role... roles) {
            return Arrays.asList(roles).contains(Role.JOB);
        }
    }
}
