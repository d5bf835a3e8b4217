package concordat.web.people;

import concordat.domain.partner.OrganisationSheet;
import concordat.domain.partner.ReadingPartners;
import concordat.domain.people.PeopleFilter;
import concordat.domain.people.PersonRow;
import concordat.domain.people.ReadingPeople;
import concordat.domain.people.WaitingSignIn;
import concordat.domain.shared.Keyset;
import concordat.domain.shared.OrganisationId;
import concordat.domain.shared.Page;
import concordat.domain.usecase.CurrentActor;
import concordat.domain.usecase.Role;
import concordat.web.look.Option;
import concordat.web.look.Query;
import concordat.web.look.Words;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/** The register of people, and for administrators who waits for access. */
@Named
@RequestScoped
public class PeoplePage {
    private final Page<PersonRow> people;
    private final List<WaitingSignIn> waiting;
    private final List<OrganisationSheet> organisations;
    private final boolean administering;

    @Inject
    PeoplePage(ReadingPeople reading, ReadingPartners partners, CurrentActor actor, Query query) {
        administering = actor.actor().holdsAny(Role.ADMINISTRATOR);
        people = reading.people(filter(query), Keyset.after(query.get("after")));
        waiting = administering ? reading.waiting() : List.of();
        organisations = partners.organisations();
    }

    private static PeopleFilter filter(Query query) {
        String organisation = query.get("organisation");
        String role = query.get("role");
        return new PeopleFilter(
                query.get("q"),
                organisation.isEmpty() ? null : new OrganisationId(UUID.fromString(organisation)),
                role.isEmpty() ? null : Role.valueOf(role),
                query.get("sort").contains("organisation") ? PeopleFilter.Sort.ORGANISATION : PeopleFilter.Sort.NAME);
    }

    public List<PersonRow> getRows() {
        return people.rows();
    }

    /** The key from which the next page goes on; empty on the last. */
    public String getNext() {
        return people.nextToken().orElse("");
    }

    public boolean isAdministering() {
        return administering;
    }

    public List<Waiting> getWaiting() {
        return waiting.stream().map(Waiting::of).toList();
    }

    public List<Option> getOrganisations() {
        return organisations.stream()
                .map(organisation -> Option.of(organisation.id().value().toString(), organisation.shortName()))
                .toList();
    }

    public List<Option> getRoles() {
        return Arrays.stream(Role.values())
                .filter(Role::isAppointable)
                .map(role -> Option.of(role.name(), role.words()))
                .toList();
    }

    /** Somebody who has signed in and is tied to nobody. */
    public record Waiting(String name, String reference, String since) {
        static Waiting of(WaitingSignIn waiting) {
            return new Waiting(
                    waiting.name(),
                    waiting.identity().issuer() + " " + waiting.identity().subject(),
                    Words.moment(waiting.firstSeen()));
        }
    }
}
