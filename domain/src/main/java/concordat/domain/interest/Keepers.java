package concordat.domain.interest;

import concordat.domain.interest.Interest.Hand;
import concordat.domain.partner.PartnerRegister;
import concordat.domain.partner.PartnershipSheet;
import concordat.domain.shared.AudienceKey;
import concordat.domain.shared.NotFound;
import concordat.domain.shared.OrganisationId;
import concordat.domain.shared.PartnershipId;
import concordat.domain.usecase.CurrentActor;
import concordat.domain.usecase.Role;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The partners of one partnership, and who keeps its register of interests: their governance officers. */
record Keepers(PartnershipId partnership, Set<OrganisationId> parties) {

    /** @throws NotFound if the actor does not belong to that partnership */
    static Keepers of(PartnershipId partnership, PartnerRegister partners, LocalDate today) {
        return partners.partnerships(today).stream()
                .filter(sheet -> sheet.id().equals(partnership))
                .findFirst()
                .map(Keepers::of)
                .orElseThrow(() -> new NotFound("partnership"));
    }

    private static Keepers of(PartnershipSheet sheet) {
        return new Keepers(
                sheet.id(), sheet.parties().stream().map(party -> party.id()).collect(Collectors.toSet()));
    }

    /** Who sees an entry of that publication. */
    AudienceKey audience(Publication publication) {
        return new AudienceKey.Interests(parties, publication == Publication.PUBLISHED);
    }

    /** Acts as an officer of a partner. @throws concordat.domain.shared.NotAllowed if the actor is none */
    Hand actAsOfficer(CurrentActor actor) {
        actor.as(
                capacity -> capacity.role() == Role.GOVERNANCE_OFFICER && isOfAParty(capacity.organisation()),
                "Only a governance officer of one of the partners keeps the register of interests.");
        return hand(actor);
    }

    /** Acts by whatever appointment the actor has at a partner. @throws concordat.domain.shared.NotAllowed if they have none */
    Hand actForOneself(CurrentActor actor) {
        actor.as(
                capacity -> isOfAParty(capacity.organisation()),
                "Only whoever has an appointment at one of the partners declares interests here.");
        return hand(actor);
    }

    boolean isOfAParty(@Nullable OrganisationId organisation) {
        return organisation != null && parties.contains(organisation);
    }

    private static Hand hand(CurrentActor actor) {
        return new Hand(actor.person(), actor.actor().name());
    }
}
