package concordat.domain.meeting;

import concordat.domain.shared.CommitteeId;
import concordat.domain.shared.Event;
import concordat.domain.shared.PartnershipId;
import java.util.Optional;
import java.util.UUID;

/** What happens to the template of a committee's agendas. */
public sealed interface AgendaTemplateEvent extends Event {
    CommitteeId committee();

    PartnershipId within();

    String code();

    @Override
    default Subject subject() {
        return new Subject("AgendaTemplate", committee().value(), code());
    }

    @Override
    default Optional<UUID> partnership() {
        return Optional.of(within().value());
    }

    /** Its sections, the style of its references or its year of work were changed. */
    record ConventionsChanged(CommitteeId committee, PartnershipId within, String code, AgendaConventions conventions)
            implements AgendaTemplateEvent {}

    /** A standing item was added. */
    record StandingItemAdded(CommitteeId committee, PartnershipId within, String code, UUID line, StandingItem item)
            implements AgendaTemplateEvent {}

    /** A standing item was changed. */
    record StandingItemChanged(CommitteeId committee, PartnershipId within, String code, UUID line, StandingItem item)
            implements AgendaTemplateEvent {}

    /** A standing item was taken out. */
    record StandingItemRemoved(CommitteeId committee, PartnershipId within, String code, UUID line, String title)
            implements AgendaTemplateEvent {}

    /** A standing item was moved up or down within its section. */
    record StandingItemMoved(
            CommitteeId committee, PartnershipId within, String code, UUID line, String title, boolean up)
            implements AgendaTemplateEvent {}
}
