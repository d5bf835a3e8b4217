package concordat.domain.agreement;

import concordat.domain.shared.CommitteeId;
import concordat.domain.shared.OrganisationId;
import concordat.domain.shared.PartnershipId;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What is asked again and again while the rows of a file are read, asked once. */
public final class RememberedFacts implements PartyFacts {
    private final PartyFacts facts;
    private final Map<OrganisationId, List<Appointed>> people = new HashMap<>();
    private final Map<PartnershipId, Set<OrganisationId>> partners = new HashMap<>();
    private final Map<CommitteeId, Boolean> governing = new HashMap<>();
    private final Map<Asked, Map<OrganisationId, String>> names = new HashMap<>();

    /** Whose names were asked for, and on which day. */
    private record Asked(Set<OrganisationId> organisations, LocalDate day) {}

    /** @param facts of which nothing changes while the rows are read */
    public RememberedFacts(PartyFacts facts) {
        this.facts = facts;
    }

    @Override
    public Map<OrganisationId, String> namesOf(Set<OrganisationId> organisations, LocalDate day) {
        return names.computeIfAbsent(
                new Asked(Set.copyOf(organisations), day), asked -> facts.namesOf(asked.organisations(), day));
    }

    @Override
    public Set<OrganisationId> partnersOf(PartnershipId partnership) {
        return partners.computeIfAbsent(partnership, facts::partnersOf);
    }

    @Override
    public boolean governs(CommitteeId committee, PartnershipId partnership) {
        return governing.computeIfAbsent(committee, asked -> facts.governs(asked, partnership));
    }

    @Override
    public List<Appointed> peopleAt(OrganisationId organisation) {
        return people.computeIfAbsent(organisation, facts::peopleAt);
    }

    @Override
    public Map<OrganisationId, List<Appointed>> peopleAt(Set<OrganisationId> organisations) {
        return facts.peopleAt(organisations);
    }
}
