package concordat.domain.programme;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import concordat.domain.shared.AgreementId;
import concordat.domain.shared.Event;
import concordat.domain.shared.NotAllowed;
import concordat.domain.shared.OneTimeKeys;
import concordat.domain.shared.OrganisationId;
import concordat.domain.shared.PartnershipId;
import concordat.domain.shared.PersonId;
import concordat.domain.shared.PurposeId;
import concordat.domain.shared.RuleBroken;
import concordat.domain.usecase.Actor;
import concordat.domain.usecase.Capacity;
import concordat.domain.usecase.CurrentActor;
import concordat.domain.usecase.Role;
import concordat.domain.world.KeysInMemory;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Programmes and services of the partnership. */
class ProgrammeTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-02T09:00:00Z"), ZoneOffset.UTC);
    private static final PartnershipId PARTNERSHIP = PartnershipId.next(CLOCK);
    private static final OrganisationId ALDER = OrganisationId.next(CLOCK);
    private static final OrganisationId CEDAR = OrganisationId.next(CLOCK);
    private static final OrganisationId OUTSIDER = OrganisationId.next(CLOCK);
    private static final AgreementId AGREEMENT = AgreementId.next(CLOCK);
    private static final PurposeId AIM = PurposeId.next(CLOCK);

    private final Office office = new Office();
    private final Map<ProgrammeRule, Runnable> breaking = new EnumMap<>(ProgrammeRule.class);

    ProgrammeTest() {
        breaking.put(
                ProgrammeRule.ONE_PARTNER_AT_LEAST, () -> office.asOperator().record(PARTNERSHIP, of()));
        breaking.put(ProgrammeRule.PARTNERS_ARE_OF_THE_PARTNERSHIP, () -> office.asOfficerOf(ALDER)
                .record(PARTNERSHIP, of(ALDER, OUTSIDER)));
        breaking.put(ProgrammeRule.END_IS_AFTER_START, () -> {
            LocalDate day = LocalDate.of(2026, 1, 1);
            office.asOfficerOf(ALDER).record(PARTNERSHIP, of(ALDER).running(day, day));
        });
        breaking.put(ProgrammeRule.AGREEMENT_IS_OF_THE_PARTNERSHIP, () -> office.asOfficerOf(ALDER)
                .record(PARTNERSHIP, of(ALDER).restingOn(AgreementId.next(CLOCK), Set.of())));
        breaking.put(ProgrammeRule.AIMS_ARE_OF_THE_PARTNERSHIP, () -> office.asOfficerOf(ALDER)
                .record(PARTNERSHIP, of(ALDER).restingOn(AGREEMENT, Set.of(PurposeId.next(CLOCK)))));
        breaking.put(ProgrammeRule.STATUS_IS_CHANGED_WITH_A_DAY, () -> {
            ProgrammeId id = office.asOfficerOf(ALDER).record(PARTNERSHIP, of(ALDER));
            office.asOfficerOf(ALDER).amend(id, 0, of(ALDER).standing(ProgrammeStatus.PAUSED));
        });
        breaking.put(ProgrammeRule.STATUS_DIFFERS, () -> change(ProgrammeStatus.UNDER_WAY, 1));
        breaking.put(ProgrammeRule.STATUS_HAS_CHANGED, () -> change(ProgrammeStatus.PAUSED, 3));
        breaking.put(ProgrammeRule.SERVICES_ARE_OF_THE_PARTNERS, () -> {
            ServiceId service = office.asOfficerOf(CEDAR).listService(CEDAR, "Podiatry", true);
            office.asOfficerOf(ALDER).record(PARTNERSHIP, of(ALDER).touching(Set.of(service)));
        });
        breaking.put(ProgrammeRule.PARTICULARS_ARE_OF_RESEARCH, () -> office.asOfficerOf(ALDER)
                .record(PARTNERSHIP, of(ALDER).researching(new Research("A charity", null, ""))));
        breaking.put(ProgrammeRule.SERVICE_IS_OF_A_KNOWN_ORGANISATION, () -> office.asOfficerOf(OUTSIDER)
                .listService(OUTSIDER, "Podiatry", true));
        breaking.put(ProgrammeRule.SERVICE_IS_LISTED_ONCE, () -> {
            office.asOfficerOf(ALDER).listService(ALDER, "Podiatry", true);
            office.asOfficerOf(ALDER).listService(ALDER, " Podiatry ", true);
        });
    }

    @ParameterizedTest
    @EnumSource(ProgrammeRule.class)
    void every_rule_can_be_broken_and_says_so(ProgrammeRule rule) {
        Runnable act = requireNonNull(breaking.get(rule), () -> "nothing breaks " + rule);

        RuleBroken broken = catchThrowableOfType(RuleBroken.class, act::run);

        assertThat(broken).as("what breaks %s", rule).isNotNull();
        assertThat(broken.rule()).isEqualTo(rule);
        assertThat(broken.getMessage()).doesNotContain("{");
        assertThat(rule.id()).isEqualTo("D");
    }

    @Test
    void what_was_entered_is_what_is_on_record() {
        ProgrammeEntry entry = of(CEDAR, ALDER)
                .described("Six weeks each")
                .ledBy("Dr Example")
                .running(LocalDate.of(2026, 1, 1), null)
                .restingOn(AGREEMENT, Set.of(AIM))
                .asFiction();

        ProgrammeId id = office.asOfficerOf(ALDER).record(PARTNERSHIP, entry);

        assertThat(office.get(id).entry()).isEqualTo(entry);
    }

    @Test
    void an_amendment_replaces_partners_and_aims() {
        ProgrammeId id =
                office.asOfficerOf(ALDER).record(PARTNERSHIP, of(ALDER, CEDAR).restingOn(AGREEMENT, Set.of(AIM)));

        office.asOfficerOf(ALDER).amend(id, 0, of(CEDAR));

        assertThat(office.get(id).entry()).isEqualTo(of(CEDAR));
        assertThat(office.journal)
                .extracting(event -> event.kind())
                .containsExactly("ProgrammeRecorded", "ProgrammeAmended");
    }

    @Test
    void an_officer_of_an_organisation_that_takes_part_keeps_it_and_no_other() {
        ProgrammeId id = office.asOfficerOf(ALDER).record(PARTNERSHIP, of(ALDER));

        assertThatThrownBy(() -> office.asOfficerOf(CEDAR).amend(id, 0, of(ALDER)))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> office.asOfficerOf(CEDAR).listService(ALDER, "Podiatry", false))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void a_service_can_be_renamed_and_taken_off_the_catalogue() {
        ServiceId id = office.asOfficerOf(ALDER).listService(ALDER, "Podiatry", true);

        office.asOfficerOf(ALDER).renameService(id, 0, "Foot care");
        office.asOfficerOf(ALDER).showService(id, 0, false);

        assertThat(office.lock(id, 0).name()).isEqualTo("Foot care");
        assertThat(office.lock(id, 0).isListed()).isFalse();
        assertThat(office.lock(id, 0).isFictional()).isTrue();
        assertThat(office.journal)
                .extracting(event -> event.kind())
                .containsExactly("ServiceListed", "ServiceChanged", "ServiceChanged");
    }

    @Test
    void a_form_that_is_sent_twice_makes_one_thing() {
        MaintainingProgrammes officers = office.asOfficerOf(ALDER);

        ProgrammeId programme = officers.record("form 1", PARTNERSHIP, of(ALDER));
        ServiceId service = officers.listService("form 2", ALDER, "Podiatry");

        assertThat(officers.record("form 1", PARTNERSHIP, of(ALDER))).isEqualTo(programme);
        assertThat(officers.listService("form 2", ALDER, "Podiatry")).isEqualTo(service);
        assertThat(office.journal).hasSize(2);
    }

    @Test
    void a_change_of_status_is_kept_with_its_day_and_the_reason() {
        ProgrammeId id = change(ProgrammeStatus.PAUSED, 2);

        assertThat(office.get(id).entry().status()).isEqualTo(ProgrammeStatus.PAUSED);
        assertThat(office.statusChanges(id)).singleElement().satisfies(change -> {
            assertThat(change.former()).isEqualTo(ProgrammeStatus.UNDER_WAY);
            assertThat(change.status()).isEqualTo(ProgrammeStatus.PAUSED);
            assertThat(change.on()).isEqualTo(LocalDate.of(2026, 3, 2));
            assertThat(change.reason()).isEqualTo("The lead has left");
            assertThat(change.recordedBy()).isEqualTo("Somebody");
        });
        assertThat(office.journal)
                .extracting(event -> event.kind())
                .containsExactly("ProgrammeRecorded", "ProgrammeStatusChanged");
    }

    @Test
    void a_project_has_funder_type_reference_and_services() {
        ServiceId service = office.asOfficerOf(ALDER).listService(ALDER, "Podiatry", true);
        ProgrammeEntry entry = ProgrammeEntry.of("Feet", ProgrammeKind.RESEARCH_PROJECT, ProgrammeStatus.PLANNED, ALDER)
                .sponsoredBy("Eve Example")
                .touching(Set.of(service))
                .researching(new Research("A charity", ResearchType.OBSERVATIONAL, "IRAS 000000"));

        ProgrammeId id = office.asOfficerOf(ALDER).record(PARTNERSHIP, entry);

        assertThat(office.get(id).entry()).isEqualTo(entry);
    }

    private ProgrammeId change(ProgrammeStatus to, int dayOfMarch) {
        ProgrammeId id = office.asOfficerOf(ALDER).record(PARTNERSHIP, of(ALDER));
        office.asOfficerOf(ALDER).changeStatus(id, 0, to, LocalDate.of(2026, 3, dayOfMarch), "The lead has left");
        return id;
    }

    private static ProgrammeEntry of(OrganisationId... partners) {
        return ProgrammeEntry.of("Placements", ProgrammeKind.PLACEMENTS, ProgrammeStatus.UNDER_WAY, partners);
    }

    private static final class Office implements Programmes {
        private final List<Event> journal = new ArrayList<>();
        private final Map<ProgrammeId, Programme> programmes = new HashMap<>();
        private final Map<ServiceId, Service> services = new HashMap<>();
        private final List<StatusChange> changes = new ArrayList<>();
        private final OneTimeKeys keys = new KeysInMemory();

        MaintainingProgrammes asOfficerOf(OrganisationId organisation) {
            return as(new Actor.Person(
                    "issuer",
                    "subject",
                    PersonId.next(CLOCK),
                    "Somebody",
                    List.of(new Capacity(
                            UUID.randomUUID(), Role.GOVERNANCE_OFFICER, organisation, null, null, false, "Officer"))));
        }

        MaintainingProgrammes asOperator() {
            return as(new Actor.Operator("Test"));
        }

        private MaintainingProgrammes as(Actor actor) {
            CurrentActor current = new CurrentActor();
            current.become(actor);
            ProgrammeFacts facts = new ProgrammeFacts() {
                @Override
                public Set<OrganisationId> partnersOf(PartnershipId partnership) {
                    return Set.of(ALDER, CEDAR);
                }

                @Override
                public boolean isPartner(OrganisationId organisation) {
                    return organisation.equals(ALDER) || organisation.equals(CEDAR);
                }

                @Override
                public boolean isAgreement(AgreementId agreement, PartnershipId partnership) {
                    return agreement.equals(AGREEMENT);
                }

                @Override
                public Set<PurposeId> aimsOf(PartnershipId partnership) {
                    return Set.of(AIM);
                }

                @Override
                public Set<ServiceId> servicesOf(List<OrganisationId> organisations) {
                    return services.values().stream()
                            .filter(service -> organisations.contains(service.organisation()))
                            .map(Service::id)
                            .collect(Collectors.toSet());
                }
            };
            return new MaintainingProgrammes(this, facts, keys, current, journal::add, CLOCK);
        }

        @Override
        public void add(Programme programme) {
            programmes.put(programme.id(), programme);
        }

        @Override
        public void add(Service service) {
            services.put(service.id(), service);
        }

        @Override
        public void add(StatusChange change) {
            changes.add(0, change);
        }

        @Override
        public List<StatusChange> statusChanges(ProgrammeId programme) {
            return changes;
        }

        @Override
        public Optional<ProgrammeId> find(PartnershipId partnership, String name) {
            return programmes.values().stream()
                    .filter(programme -> programme.entry().name().equals(name))
                    .map(Programme::id)
                    .findFirst();
        }

        @Override
        public List<String> namesOfServices(OrganisationId organisation) {
            return services.values().stream()
                    .filter(service -> service.organisation().equals(organisation))
                    .map(Service::name)
                    .toList();
        }

        @Override
        public Optional<ServiceId> find(OrganisationId organisation, String name) {
            return services.values().stream()
                    .filter(service -> service.organisation().equals(organisation)
                            && service.name().equals(name))
                    .map(Service::id)
                    .findFirst();
        }

        @Override
        public Programme get(ProgrammeId id) {
            return requireNonNull(programmes.get(id));
        }

        @Override
        public Service get(ServiceId id) {
            return requireNonNull(services.get(id));
        }

        @Override
        public Programme lock(ProgrammeId id, long seen) {
            return requireNonNull(programmes.get(id));
        }

        @Override
        public Service lock(ServiceId id, long seen) {
            return requireNonNull(services.get(id));
        }
    }
}
