package concordat.domain.shared;

import java.util.Set;
import java.util.UUID;

/**
 * Who may see a record, as a key: the database works out from the appointments in force which keys the actor has.
 * There are few of them, one for each committee, part and stage, so that a record is compared with a short list.
 */
public sealed interface AudienceKey {

    /** Everybody with an appointment at a party of the partnership: committees, their seats and terms of reference. */
    record Partners(PartnershipId partnership) implements AudienceKey {}

    /** The business of a committee in one part, as far as it has come. */
    record Business(CommitteeId committee, Part part, Stage stage) implements AudienceKey {}

    /**
     * Votes by name that were not asked to be recorded by name: officer, chair and auditor; each voter sees their own
     * by being the voter.
     */
    record Votes(CommitteeId committee, Part part) implements AudienceKey {}

    /**
     * An item from which somebody is kept (COI-10): everybody whom {@code otherwise} admits, without those whom a
     * ruling in force keeps from the item.
     */
    record Withheld(AgendaItemId item, AudienceKey otherwise) implements AudienceKey {
        /** @throws IllegalArgumentException if {@code otherwise} is withheld already */
        public Withheld {
            if (otherwise instanceof Withheld) {
                throw new IllegalArgumentException("An item is withheld once.");
            }
        }
    }

    /**
     * Business of one meeting: everybody whom {@code otherwise} admits; and, of what is published in Part 1, whoever is
     * named to deputise in that meeting (MB-4).
     */
    record InMeeting(MeetingId meeting, AudienceKey otherwise) implements AudienceKey {}

    /**
     * An agreement before it is announced or executed, or a confidential one: its sponsors and managers by name, and
     * the governance officers of its parties.
     */
    record AgreementTeam(AgreementId agreement, Set<OrganisationId> parties, Set<PersonId> named)
            implements AudienceKey {
        public AgreementTeam {
            parties = Set.copyOf(parties);
            named = Set.copyOf(named);
        }
    }

    /** An agreement that is announced or executed: everybody with an appointment at one of its parties. */
    record AgreementParties(Set<OrganisationId> parties) implements AudienceKey {
        public AgreementParties {
            parties = Set.copyOf(parties);
        }
    }

    /**
     * Entries of the register of interests of people of these organisations: published, for everybody with an appointment
     * at one of them; else for their governance officers and auditors (COI-5).
     */
    record Interests(Set<OrganisationId> parties, boolean published) implements AudienceKey {
        public Interests {
            parties = Set.copyOf(parties);
        }
    }
    /**
     * An entry of the registers of honorary arrangements and joint appraisals: the governance officers and auditors of the
     * organisations that it concerns, and whoever is named to look after it (AG-13, AG-14).
     */
    record Honorary(UUID entry, Set<OrganisationId> concerned, Set<PersonId> named) implements AudienceKey {
        public Honorary {
            concerned = Set.copyOf(concerned);
            named = Set.copyOf(named);
        }
    }

    /** A breach record: the officers and auditors of its committee, its chair, and the person whose breach it was. */
    record OfBreach(CommitteeId committee, UUID breach, PersonId whose) implements AudienceKey {}

    /** How far the business of a committee has come, and so who may see it. */
    enum Stage {
        /** Officer and chair: an agenda not yet published. */
        DRAFT,
        /** The committee's members as well: a question that is open. */
        OPEN,
        /** Everybody whom the part admits: published agendas, declared decisions, attendance, actions. */
        PUBLISHED
    }
}
