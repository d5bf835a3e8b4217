package concordat.persistence.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import concordat.domain.agreement.AgreementDraft;
import concordat.domain.agreement.AgreementType;
import concordat.domain.agreement.MaintainingAgreements;
import concordat.domain.agreement.ReadingAgreements;
import concordat.domain.programme.MaintainingProgrammes;
import concordat.domain.programme.ProgrammeDetails;
import concordat.domain.programme.ProgrammeEntry;
import concordat.domain.programme.ProgrammeFilter;
import concordat.domain.programme.ProgrammeId;
import concordat.domain.programme.ProgrammeKind;
import concordat.domain.programme.ProgrammeRow;
import concordat.domain.programme.ProgrammeStatus;
import concordat.domain.programme.ReadingProgrammes;
import concordat.domain.programme.ServiceId;
import concordat.domain.programme.ServiceRow;
import concordat.domain.shared.AgreementId;
import concordat.domain.shared.Keyset;
import concordat.domain.shared.NotFound;
import concordat.domain.shared.OutOfDate;
import concordat.domain.shared.Page;
import concordat.domain.shared.PurposeId;
import concordat.domain.shared.RuleBroken;
import concordat.domain.usecase.Role;
import concordat.persistence.Postgres;
import concordat.persistence.World;
import concordat.persistence.console.Console;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Programmes and services, as they are kept, seen and read. */
class KeepingProgrammesTest {
    private static final String OFFICER = "Officer of A";
    private static final String READER = "Executive at B";

    private final Console console = Postgres.running().console();
    private final World world = new World();

    @BeforeEach
    void appoint() {
        world.with(OFFICER, Role.GOVERNANCE_OFFICER, world.trust).with(READER, Role.EXECUTIVE, world.otherTrust);
        world.person("Nobody in particular", world.trust);
    }

    @Test
    void what_was_entered_is_read_again_after_an_amendment() {
        AgreementId agreement = anAnnouncedAgreement(true);
        Set<PurposeId> aims = aimsOf(agreement);
        ProgrammeId id = record(entry("Placements").restingOn(agreement, aims));
        ProgrammeEntry amended = ProgrammeEntry.of(
                        "Placements",
                        ProgrammeKind.PLACEMENTS,
                        ProgrammeStatus.UNDER_WAY,
                        world.university,
                        world.trust)
                .running(LocalDate.of(2024, 1, 1), LocalDate.of(2025, 1, 1))
                .restingOn(agreement, Set.of(aims.iterator().next()))
                .ledBy("Ada Example");

        long seen = read(id).version();
        act(programmes -> programmes.amend(id, seen, amended));

        assertThat(read(id).entry()).isEqualTo(amended);
        assertThatThrownBy(() -> act(programmes -> programmes.amend(id, 0, amended)))
                .isInstanceOf(OutOfDate.class);
    }

    @Test
    void a_row_names_partners_aims_and_the_agreement() {
        AgreementId agreement = anAnnouncedAgreement(true);
        record(entry("Placements").restingOn(agreement, aimsOf(agreement)));

        ProgrammeRow row = all(READER, ProgrammeFilter.all()).get(0);

        assertThat(row.partners()).matches("A\\d+; C\\d+");
        assertThat(row.aims()).isEqualTo("Teach; Learn");
        assertThat(row.agreement()).isEqualTo(agreement);
        assertThat(row.started()).isNull();
    }

    @Test
    void an_agreement_that_the_reader_may_not_see_is_not_named() {
        AgreementId hidden = anAnnouncedAgreement(false);
        record(entry("Placements").restingOn(hidden, aimsOf(hidden)));

        ProgrammeRow row = all(READER, ProgrammeFilter.all()).get(0);

        assertThat(row.agreement()).isNull();
        assertThat(row.agreementReference()).isNull();
        assertThat(row.aims()).isEmpty();
    }

    @Test
    void the_register_can_be_narrowed_and_paged() {
        AgreementId agreement = anAnnouncedAgreement(true);
        PurposeId aim = aimsOf(agreement).iterator().next();
        record(entry("alpha").restingOn(agreement, Set.of(aim)));
        record(entry("Bravo"));
        record(ProgrammeEntry.of(
                "charlie", ProgrammeKind.RESEARCH_PROJECT, ProgrammeStatus.PLANNED, world.trust, world.otherTrust));

        assertThat(names(ProgrammeFilter.all())).containsExactly("alpha", "Bravo", "charlie");
        assertThat(names(ProgrammeFilter.all().containing("RAV"))).containsExactly("Bravo");
        assertThat(names(ProgrammeFilter.all().ofKind(ProgrammeKind.RESEARCH_PROJECT)))
                .containsExactly("charlie");
        assertThat(names(ProgrammeFilter.all().inStatus(ProgrammeStatus.UNDER_WAY)))
                .containsExactly("alpha", "Bravo");
        assertThat(names(ProgrammeFilter.all().with(world.otherTrust))).containsExactly("charlie");
        assertThat(names(ProgrammeFilter.all().serving(aim))).containsExactly("alpha");
    }

    @Test
    void services_are_listed_by_organisation_and_paged() {
        list("podiatry");
        ServiceId speech = list("Speech therapy");
        list("Art therapy");
        act(programmes -> programmes.showService(speech, 0, false));

        assertThat(services(READER)).extracting(ServiceRow::name).containsExactly("Art therapy", "podiatry");
        assertThat(services(READER)).allSatisfy(service -> {
            assertThat(service.fictional()).isTrue();
            assertThat(service.organisationName()).startsWith("A");
        });
        assertThat(console.as(
                                world.actor(READER),
                                ReadingProgrammes.class,
                                programmes -> programmes.servicesEverListed(world.trust, "", Keyset.first()))
                        .rows())
                .filteredOn(service -> !service.listed())
                .extracting(ServiceRow::name)
                .containsExactly("Speech therapy");
        assertThat(console.as(
                                world.actor(READER),
                                ReadingProgrammes.class,
                                programmes -> programmes.services(world.otherTrust, "", Keyset.first()))
                        .rows())
                .isEmpty();
        assertThatThrownBy(() -> list("Speech therapy")).isInstanceOf(RuleBroken.class);
    }

    @Test
    void everybody_at_a_partner_sees_them_and_nobody_else() {
        AgreementId agreement = anAnnouncedAgreement(true);
        ProgrammeId id = record(entry("Placements").restingOn(agreement, aimsOf(agreement)));
        list("Podiatry");
        World elsewhere = new World();

        for (String table : List.of(
                "programme",
                "programme_partner",
                "programme_aim",
                "service",
                "programme_history",
                "programme_partner_history",
                "programme_aim_history",
                "service_history")) {
            assertThat(world.sees(READER, "select id from " + table)).as(table).isNotEmpty();
            assertThat(world.sees("Nobody in particular", "select id from " + table))
                    .as(table)
                    .isEmpty();
            assertThat(elsewhere.sees(World.ADMINISTRATOR, "select id from " + table))
                    .as(table)
                    .isEmpty();
        }
        assertThatThrownBy(() -> console.as(
                        elsewhere.actor(World.ADMINISTRATOR),
                        ReadingProgrammes.class,
                        programmes -> programmes.programme(id)))
                .isInstanceOf(NotFound.class);
    }

    private ProgrammeEntry entry(String name) {
        return ProgrammeEntry.of(
                name, ProgrammeKind.PLACEMENTS, ProgrammeStatus.UNDER_WAY, world.trust, world.university);
    }

    /** Between the first trust and the university, and, if it is open, the other trust as well. */
    private AgreementId anAnnouncedAgreement(boolean open) {
        AgreementDraft draft = open
                ? AgreementDraft.between(
                        "Partnership",
                        AgreementType.PARTNERSHIP_AGREEMENT,
                        world.trust,
                        world.otherTrust,
                        world.university)
                : AgreementDraft.between(
                        "Partnership", AgreementType.PARTNERSHIP_AGREEMENT, world.trust, world.university);
        AgreementId id = console.as(
                world.actor(OFFICER),
                MaintainingAgreements.class,
                agreements -> agreements.record(world.partnership, draft.withPurposes("Teach", "Learn")));
        console.as(world.actor(OFFICER), MaintainingAgreements.class, agreements -> {
            agreements.announce(id, 0, LocalDate.of(2023, 12, 14));
            return id;
        });
        return id;
    }

    private Set<PurposeId> aimsOf(AgreementId agreement) {
        return Set.copyOf(console
                .as(world.actor(OFFICER), ReadingAgreements.class, agreements -> agreements.agreement(agreement))
                .purposes()
                .stream()
                .map(purpose -> purpose.id())
                .toList());
    }

    private ProgrammeId record(ProgrammeEntry entry) {
        return console.as(
                world.actor(OFFICER),
                MaintainingProgrammes.class,
                programmes -> programmes.record(world.partnership, entry));
    }

    private ServiceId list(String name) {
        return console.as(
                world.actor(OFFICER),
                MaintainingProgrammes.class,
                programmes -> programmes.listService(world.trust, name, true));
    }

    private void act(Consumer<MaintainingProgrammes> what) {
        console.as(world.actor(OFFICER), MaintainingProgrammes.class, programmes -> {
            what.accept(programmes);
            return programmes;
        });
    }

    private ProgrammeDetails read(ProgrammeId id) {
        return console.as(world.actor(READER), ReadingProgrammes.class, programmes -> programmes.programme(id));
    }

    private List<String> names(ProgrammeFilter filter) {
        return all(READER, filter).stream().map(ProgrammeRow::name).toList();
    }

    private List<ProgrammeRow> all(String reader, ProgrammeFilter filter) {
        return paged(keyset -> console.as(
                world.actor(reader), ReadingProgrammes.class, programmes -> programmes.programmes(filter, keyset)));
    }

    private List<ServiceRow> services(String reader) {
        return paged(keyset -> console.as(
                world.actor(reader), ReadingProgrammes.class, programmes -> programmes.services(null, "", keyset)));
    }

    private static <T> List<T> paged(Function<Keyset, Page<T>> pages) {
        List<T> rows = new ArrayList<>();
        Keyset keyset = Keyset.first().ofSize(1);
        while (true) {
            Page<T> page = pages.apply(keyset);
            rows.addAll(page.rows());
            if (page.nextToken().isEmpty()) {
                return rows;
            }
            keyset = Keyset.after(page.nextToken().get()).ofSize(1);
        }
    }
}
