package concordat.domain.news;

import concordat.domain.shared.Event;
import concordat.domain.shared.PersonId;
import java.util.Optional;
import java.util.UUID;

/** What is on record of how people are told. An address is part of the payload, which lawful disposal can remove (RC-2). */
public sealed interface NewsEvent extends Event {
    PersonId person();

    @Override
    default Subject subject() {
        return Subject.of("Person", person().value());
    }

    @Override
    default Optional<UUID> partnership() {
        return Optional.empty();
    }

    /** A person gets mail at this address. */
    record MailAddressEntered(PersonId person, String address) implements NewsEvent {}

    /** A person gets no mail any more. */
    record MailAddressRemoved(PersonId person) implements NewsEvent {}
}
