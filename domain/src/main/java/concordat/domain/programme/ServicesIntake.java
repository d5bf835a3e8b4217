package concordat.domain.programme;

import static concordat.domain.programme.ProgrammeRule.SERVICE_IS_OF_A_KNOWN_ORGANISATION;

import concordat.domain.intake.Addition;
import concordat.domain.intake.Column;
import concordat.domain.intake.IntakeLine;
import concordat.domain.intake.Options;
import concordat.domain.intake.OrganisationNames;
import concordat.domain.intake.RegisterIntake;
import concordat.domain.intake.RegisterKind;
import concordat.domain.shared.OrganisationId;
import concordat.domain.usecase.CurrentActor;
import concordat.domain.usecase.Role;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Services become part of an organisation's catalogue, by whoever keeps it. */
@Dependent
class ServicesIntake implements RegisterIntake {
    private static final Column ORGANISATION = Column.required(
            "organisation",
            "Organisation",
            "Whose service it is: the name, the short name or the code of the organisation.",
            "LPT",
            "Provider",
            "Trust",
            "Partner",
            "Organisation name");
    private static final Column NAME = Column.required(
            "name",
            "Service",
            "What the service is called, in up to 200 characters.",
            "Community physiotherapy",
            "Service name",
            "Name",
            "Name of the service",
            "Title");

    private final Programmes programmes;
    private final ProgrammeFacts facts;
    private final OrganisationNames organisations;
    private final CurrentActor actor;
    private final Clock clock;

    @Inject
    ServicesIntake(
            Programmes programmes,
            ProgrammeFacts facts,
            OrganisationNames organisations,
            CurrentActor actor,
            Clock clock) {
        this.programmes = programmes;
        this.facts = facts;
        this.organisations = organisations;
        this.actor = actor;
        this.clock = clock;
    }

    @Override
    public RegisterKind kind() {
        return RegisterKind.SERVICES;
    }

    @Override
    public List<Column> columns() {
        return List.of(ORGANISATION, NAME);
    }

    @Override
    public Reading begin(IntakeLine file) {
        Options<OrganisationId> known = organisations.all();
        Set<OrganisationId> partners = facts.partnersOf(file.partnership());
        Set<OrganisationId> served = actor.organisationsAs(Role.GOVERNANCE_OFFICER);
        Map<OrganisationId, Set<String>> there = new HashMap<>();
        return entry -> {
            OrganisationId organisation = entry.choice(ORGANISATION, known);
            if (organisation != null && !served.contains(organisation)) {
                entry.wrong(
                        ORGANISATION,
                        "You would have to be a governance officer of this organisation to list its services.");
            }
            String name = entry.text(NAME);
            return entry.make(NAME, () -> listed(organisation, name, partners))
                    .map(service -> new Listing(
                            service,
                            there.computeIfAbsent(
                                    service.organisation(), of -> new HashSet<>(programmes.namesOfServices(of)))));
        };
    }

    private Service listed(@Nullable OrganisationId organisation, String name, Set<OrganisationId> partners) {
        SERVICE_IS_OF_A_KNOWN_ORGANISATION.require(organisation != null && partners.contains(organisation));
        return new Service(ServiceId.next(clock), Objects.requireNonNull(organisation), name, false);
    }

    /** A service that is to be listed, and what is listed already. */
    private final class Listing implements Addition {
        private final Service service;
        private final Set<String> there;

        private Listing(Service service, Set<String> there) {
            this.service = service;
            this.there = there;
        }

        @Override
        public String words() {
            return service.name();
        }

        @Override
        public String identity() {
            return service.organisation().value() + " " + service.name().toLowerCase(Locale.UK);
        }

        @Override
        public boolean isThere() {
            return there.contains(service.name());
        }

        @Override
        public UUID add() {
            programmes.add(service);
            return service.id().value();
        }
    }
}
