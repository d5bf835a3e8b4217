package concordat.web.agreement;

import concordat.domain.agreement.AgreementDetails.PartyDetails;
import concordat.domain.agreement.MaintainingAgreements;
import concordat.domain.agreement.PartyFacts.Appointed;
import concordat.domain.agreement.Responsible;
import concordat.domain.shared.NotFound;
import concordat.domain.shared.OrganisationId;
import concordat.web.look.Notices;
import concordat.web.look.Query;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** An officer names who answers for an agreement at one of its parties from now on. */
@Named
@RequestScoped
public class EntrustAgreementPage {
    private final AgreementInHand hand;
    private final Notices notices;
    private final PartyDetails party;
    private final ResponsibleField sponsor;
    private final ResponsibleField manager;

    @Inject
    EntrustAgreementPage(MaintainingAgreements maintaining, AgreementInHand hand, Query query, Notices notices) {
        this.hand = hand;
        this.notices = notices;
        OrganisationId organisation = new OrganisationId(query.id("party"));
        party = hand.agreement().parties().stream()
                .filter(each -> each.organisation().equals(organisation))
                .findFirst()
                .orElseThrow(() -> new NotFound("party"));
        List<Appointed> people = maintaining.peopleAt(Set.of(organisation)).getOrDefault(organisation, List.of());
        sponsor = new ResponsibleField(people, party.sponsor());
        manager = new ResponsibleField(people, party.manager());
    }

    public @Nullable String entrust() {
        boolean sponsorIsClear = sponsor.isClear(notices, "sponsorName");
        boolean managerIsClear = manager.isClear(notices, "managerName");
        return sponsorIsClear && managerIsClear
                ? hand.make(
                        (agreements, id, seen) -> agreements.entrust(
                                id,
                                seen,
                                party.organisation(),
                                sponsor.responsible().orElse(null),
                                manager.responsible().orElse(null)),
                        "It is on record who answers for the agreement at " + party.presentName() + ".",
                        Map.of())
                : null;
    }

    public String getParty() {
        return party.presentName();
    }

    /** Who is on record as its sponsor there. */
    public String getPresentSponsor() {
        return name(party.sponsor());
    }

    /** Who is on record as its manager there. */
    public String getPresentManager() {
        return name(party.manager());
    }

    private static String name(@Nullable Responsible responsible) {
        return responsible == null ? "not recorded" : responsible.name();
    }

    public ResponsibleField getSponsor() {
        return sponsor;
    }

    public ResponsibleField getManager() {
        return manager;
    }
}
