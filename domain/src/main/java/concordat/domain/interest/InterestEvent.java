package concordat.domain.interest;

import concordat.domain.meeting.InterestType;
import concordat.domain.shared.AgendaItemId;
import concordat.domain.shared.Event;
import concordat.domain.shared.PartnershipId;
import concordat.domain.shared.PersonOnRecord;
import concordat.domain.shared.Term;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What happens to the register of interests. Whose an indirect interest is stays out of the journal (RC-6). */
public sealed interface InterestEvent extends Event {
    PartnershipId within();

    @Override
    default Optional<UUID> partnership() {
        return Optional.of(within().value());
    }

    /** Something that happens to one entry. */
    private static Subject entry(InterestId id, String name) {
        return new Subject("Interest", id.value(), name);
    }

    /** Somebody declared an interest; by another's hand if an officer entered it for them. */
    record InterestEntered(
            InterestId interest,
            PartnershipId within,
            PersonOnRecord person,
            InterestType type,
            Concern concern,
            String description,
            @Nullable Relationship relationship,
            boolean paid,
            Term term,
            boolean enteredByOfficer)
            implements InterestEvent {
        @Override
        public Subject subject() {
            return entry(interest, person.name());
        }
    }

    /** The review by the person's manager was recorded. */
    record InterestReviewed(
            InterestId interest, PartnershipId within, String name, String mitigation, String approvedBy)
            implements InterestEvent {
        @Override
        public Subject subject() {
            return entry(interest, name);
        }
    }

    /** It was published or withheld. */
    record InterestRegistered(InterestId interest, PartnershipId within, String name, Registration registration)
            implements InterestEvent {
        @Override
        public Subject subject() {
            return entry(interest, name);
        }
    }

    /** It is over. */
    record InterestEnded(
            InterestId interest,
            PartnershipId within,
            String name,
            LocalDate firstDayWithout,
            @Nullable LocalDate publicUntil)
            implements InterestEvent {
        @Override
        public Subject subject() {
            return entry(interest, name);
        }
    }

    /** The officer added something to it. */
    record InterestAnnotated(InterestId interest, PartnershipId within, String name, String text)
            implements InterestEvent {
        @Override
        public Subject subject() {
            return entry(interest, name);
        }
    }

    /** Somebody confirmed their entries, or signed that there is nothing to declare. */
    record InterestReturnMade(
            UUID id, PartnershipId within, PersonOnRecord person, ReturnKind what, boolean madeByOfficer)
            implements InterestEvent {
        @Override
        public Subject subject() {
            return new Subject("Return of interests", id, person.name());
        }
    }

    /** It was said what an item concerns. */
    record ItemTagged(AgendaItemId item, PartnershipId within, String reference, String number, List<Concern> concerns)
            implements InterestEvent {
        @Override
        public Subject subject() {
            return new Subject("Agenda item", item.value(), reference);
        }
    }

    /** Whoever presided said that an interest does not conflict with an item. */
    record PossibleConflictSetAside(
            AgendaItemId item,
            PartnershipId within,
            String reference,
            InterestId interest,
            PersonOnRecord person,
            String because,
            PersonOnRecord decidedBy)
            implements InterestEvent {
        @Override
        public Subject subject() {
            return new Subject("Agenda item", item.value(), reference);
        }
    }
}
