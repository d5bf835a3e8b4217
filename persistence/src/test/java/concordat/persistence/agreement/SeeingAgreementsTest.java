package concordat.persistence.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import concordat.domain.agreement.AgreementDraft;
import concordat.domain.agreement.AgreementDraft.PartyEntry;
import concordat.domain.agreement.AgreementPowers;
import concordat.domain.agreement.AgreementType;
import concordat.domain.agreement.MaintainingAgreements;
import concordat.domain.agreement.PartyFacts;
import concordat.domain.agreement.ReadingAgreements;
import concordat.domain.agreement.Responsible;
import concordat.domain.agreement.SignatureEntry;
import concordat.domain.shared.AgreementId;
import concordat.domain.shared.CommitteeId;
import concordat.domain.shared.NotAllowed;
import concordat.domain.shared.NotFound;
import concordat.domain.shared.OrganisationId;
import concordat.domain.usecase.Role;
import concordat.persistence.Postgres;
import concordat.persistence.World;
import concordat.persistence.console.Console;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who sees which agreement, by bare queries without any condition. */
class SeeingAgreementsTest {
    private static final List<String> TABLES = List.of(
            "agreement",
            "agreement_party",
            "agreement_purpose",
            "agreement_signature",
            "agreement_link",
            "agreement_history",
            "agreement_party_history",
            "agreement_purpose_history",
            "agreement_signature_history",
            "agreement_link_history");
    private static final String OFFICER = "Officer of A";
    private static final String OFFICER_OF_PARTY = "Officer of C";
    private static final String OFFICER_ELSEWHERE = "Officer of B";
    private static final String SPONSOR = "Sponsor at A";
    private static final String MANAGER = "Manager at C";
    private static final String AUDITOR = "Auditor of A";
    private static final String EXECUTIVE = "Executive of A";
    private static final String EXECUTIVE_ELSEWHERE = "Executive of B";
    private static final String NOT_APPOINTED = "Nobody in particular";

    private final Console console = Postgres.running().console();
    private final World world = new World();

    @BeforeEach
    void appoint_everybody() {
        CommitteeId committee = world.committee("Joint Committee", world.trust, world.university);
        world.with(OFFICER, Role.GOVERNANCE_OFFICER, world.trust)
                .with(OFFICER_OF_PARTY, Role.GOVERNANCE_OFFICER, world.university)
                .with(OFFICER_ELSEWHERE, Role.GOVERNANCE_OFFICER, world.otherTrust)
                .with(SPONSOR, Role.EXECUTIVE, world.trust)
                .with(MANAGER, Role.ATTENDEE, world.university, committee)
                .with(AUDITOR, Role.AUDITOR, world.trust)
                .with(EXECUTIVE, Role.EXECUTIVE, world.trust)
                .with(EXECUTIVE_ELSEWHERE, Role.EXECUTIVE, world.otherTrust);
        world.person(NOT_APPOINTED, world.trust);
    }

    @Test
    void a_draft_is_seen_by_its_sponsors_managers_and_the_officers_of_its_parties_only() {
        AgreementId draft = aDraft();

        assertSeenBy(draft, OFFICER, OFFICER_OF_PARTY, SPONSOR, MANAGER);
    }

    @Test
    void an_announced_agreement_is_seen_by_everybody_appointed_at_a_party() {
        AgreementId announced = aDraft();
        act(agreements -> agreements.announce(announced, versionOf(announced), java.time.LocalDate.of(2023, 12, 14)));

        assertSeenBy(announced, OFFICER, OFFICER_OF_PARTY, SPONSOR, MANAGER, AUDITOR, EXECUTIVE, World.ADMINISTRATOR);
    }

    @Test
    void an_executed_agreement_is_seen_with_its_signatures_by_everybody_appointed_at_a_party() {
        AgreementId executed = aDraft();
        execute(executed);

        assertSeenBy(executed, OFFICER, OFFICER_OF_PARTY, SPONSOR, MANAGER, AUDITOR, EXECUTIVE, World.ADMINISTRATOR);
        assertThat(world.sees(AUDITOR, "select signatory_name from agreement_signature"))
                .hasSize(2);
    }

    @Test
    void a_confidential_agreement_is_seen_by_its_team_only_with_all_of_its_history() {
        AgreementId confidential = aDraft();
        execute(confidential);
        act(agreements -> agreements.keepConfidential(confidential, versionOf(confidential), true));

        assertSeenBy(confidential, OFFICER, OFFICER_OF_PARTY, SPONSOR, MANAGER);
    }

    @Test
    void whoever_no_longer_sponsors_a_draft_no_longer_sees_it() {
        AgreementId draft = aDraft();

        act(agreements -> agreements.entrust(draft, versionOf(draft), world.trust, null, null));

        assertSeenBy(draft, OFFICER, OFFICER_OF_PARTY, MANAGER);
    }

    @Test
    void nobody_set_as_the_actor_sees_none() throws Exception {
        aDraft();

        try (var connection = Postgres.running().asApplication();
                var statement = connection.createStatement()) {
            for (String table : TABLES) {
                try (var rows = statement.executeQuery("select id from " + table)) {
                    assertThat(rows.next()).as(table).isFalse();
                }
            }
        }
    }

    @Test
    void what_is_hidden_is_not_found_rather_than_forbidden() {
        AgreementId draft = aDraft();

        assertThatThrownBy(() -> console.as(
                        world.actor(AUDITOR), ReadingAgreements.class, agreements -> agreements.agreement(draft)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> console.as(world.actor(OFFICER_ELSEWHERE), MaintainingAgreements.class, agreements -> {
                    agreements.archive(draft, 0);
                    return draft;
                }))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> console.as(
                        world.actor(OFFICER_ELSEWHERE),
                        MaintainingAgreements.class,
                        agreements -> agreements.record(world.partnership, draft())))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void whoever_only_reads_it_can_do_nothing_to_it() {
        AgreementId announced = aDraft();
        act(agreements -> agreements.announce(announced, versionOf(announced), java.time.LocalDate.of(2023, 12, 14)));

        for (String reader : List.of(AUDITOR, EXECUTIVE, MANAGER, World.ADMINISTRATOR)) {
            assertThat(powers(reader, announced)).as(reader).isEqualTo(AgreementPowers.NONE);
        }
        for (String keeper : List.of(OFFICER, OFFICER_OF_PARTY, SPONSOR)) {
            assertThat(powers(keeper, announced).change()).as(keeper).isTrue();
        }
    }

    private AgreementPowers powers(String reader, AgreementId id) {
        return console.as(world.actor(reader), ReadingAgreements.class, agreements -> agreements.powers(id));
    }

    @Test
    void a_sponsor_is_chosen_among_the_people_of_any_party_by_those_who_may_choose() {
        Map<OrganisationId, List<PartyFacts.Appointed>> choice = console.as(
                world.actor(OFFICER),
                MaintainingAgreements.class,
                agreements -> agreements.peopleAt(Set.of(world.university, world.trust)));

        assertThat(choice).containsOnlyKeys(world.university, world.trust);
        assertThat(choice.get(world.university))
                .extracting(PartyFacts.Appointed::name)
                .contains(MANAGER, OFFICER_OF_PARTY);
        assertThat(world.sees(AUDITOR, "select person_name from app.people_at('" + world.university.value() + "')"))
                .isEmpty();
    }

    private void assertSeenBy(AgreementId id, String... readers) {
        List<String> entitled = List.of(readers);
        Stream.of(
                        OFFICER,
                        OFFICER_OF_PARTY,
                        OFFICER_ELSEWHERE,
                        SPONSOR,
                        MANAGER,
                        AUDITOR,
                        EXECUTIVE,
                        EXECUTIVE_ELSEWHERE,
                        NOT_APPOINTED,
                        World.ADMINISTRATOR)
                .forEach(reader -> {
                    List<String> wanted =
                            entitled.contains(reader) ? List.of(id.value().toString()) : List.of();
                    assertThat(world.sees(reader, "select id from agreement"))
                            .as(reader)
                            .isEqualTo(wanted);
                    for (String table : TABLES) {
                        String key = table.startsWith("agreement_history") || table.equals("agreement")
                                ? "id"
                                : "agreement_id";
                        List<String> seen = world.sees(reader, "select distinct " + key + " from " + table);
                        assertThat(seen).as(reader + " in " + table).isSubsetOf(wanted);
                    }
                    for (String table : List.of("agreement_party", "agreement_purpose", "agreement_party_history")) {
                        assertThat(world.sees(reader, "select distinct agreement_id from " + table))
                                .as(reader + " in " + table)
                                .isEqualTo(wanted);
                    }
                });
    }

    private AgreementDraft draft() {
        return AgreementDraft.between("Placements", AgreementType.PLACEMENT_AGREEMENT, world.trust, world.university)
                .withParties(List.of(
                        PartyEntry.of(world.trust).sponsoredBy(Responsible.of(world.id(SPONSOR))),
                        PartyEntry.of(world.university).managedBy(Responsible.of(world.id(MANAGER)))))
                .withPurposes("Teach", "Learn");
    }

    private AgreementId aDraft() {
        return console.as(
                world.actor(OFFICER),
                MaintainingAgreements.class,
                agreements -> agreements.record(world.partnership, draft()));
    }

    private void execute(AgreementId id) {
        act(agreements -> agreements.execute(
                id,
                versionOf(id),
                List.of(
                        new SignatureEntry(world.trust, "Sam Sample", "Chief Executive", null),
                        new SignatureEntry(world.university, "Eve Sample", "Registrar", null))));
    }

    private long versionOf(AgreementId id) {
        return Long.parseLong(Postgres.running()
                .truth("select version from agreement where id = '" + id.value() + "'")
                .get(0));
    }

    private void act(Consumer<MaintainingAgreements> what) {
        console.as(world.actor(OFFICER), MaintainingAgreements.class, agreements -> {
            what.accept(agreements);
            return agreements;
        });
    }
}
