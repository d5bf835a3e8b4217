package concordat.persistence.partner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import concordat.domain.partner.DatedName;
import concordat.domain.partner.NamingPartners;
import concordat.domain.partner.OrganisationSheet;
import concordat.domain.partner.PartnershipSheet;
import concordat.domain.partner.ReadingPartners;
import concordat.domain.partner.RegisteringPartners;
import concordat.domain.shared.NotAllowed;
import concordat.domain.shared.NotFound;
import concordat.domain.shared.PartnershipId;
import concordat.domain.usecase.Role;
import concordat.persistence.Postgres;
import concordat.persistence.World;
import concordat.persistence.console.Console;
import concordat.persistence.console.ReferenceData;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class PartnersTest {
    private final Console console = Postgres.running().console();

    @Test
    void the_partnership_is_loaded_as_it_is_publicly_known_and_as_often_as_one_likes() {
        PartnershipId first = new ReferenceData(console).load();
        long entries = entries();
        PartnershipId second = new ReferenceData(console).load();

        assertThat(second).isEqualTo(first);
        assertThat(entries()).as("entries in the journal").isEqualTo(entries);
        PartnershipSheet sheet =
                console.as(World.OPERATOR, ReadingPartners.class, ReadingPartners::partnerships).stream()
                        .filter(partnership -> partnership.id().equals(first))
                        .findFirst()
                        .orElseThrow();
        assertThat(sheet.code()).isEqualTo("LPT-NHFT-UOL");
        assertThat(sheet.fictional()).isFalse();
        assertThat(sheet.parties()).extracting(OrganisationSheet::shortName).containsExactly("LPT", "NHFT", "UoL");
        assertThat(sheet.parties())
                .extracting(party -> party.code().words())
                .containsExactly("ODS RT5", "ODS RP1", "UKPRN 10007796");
        assertThat(sheet.label())
                .hasValue("Leicestershire Partnership and Northamptonshire Healthcare Associate University Group");
        assertThat(sheet.labels()).first().satisfies(label -> {
            assertThat(label.from())
                    .as("the day since when the group is so called is not public")
                    .isNull();
            assertThat(label.until()).isEqualTo(LocalDate.of(2023, 12, 14));
        });
    }

    private static long entries() {
        return Long.parseLong(
                Postgres.running().truth("select position from journal_counter").get(0));
    }

    @Test
    void a_change_of_name_leaves_the_old_name_to_the_days_on_which_it_was_used() {
        World world = new World();
        LocalDate change = LocalDate.of(2024, 6, 1);
        console.as(World.OPERATOR, NamingPartners.class, partners -> {
            partners.rename(world.trust, "Associate University Trust", change);
            return change;
        });

        assertThat(nameOn(world, change.minusDays(1))).startsWith("Organisation A of world");
        assertThat(nameOn(world, change)).isEqualTo("Associate University Trust");
        OrganisationSheet sheet =
                console.as(World.OPERATOR, ReadingPartners.class, partners -> partners.organisation(world.trust));
        assertThat(sheet.names()).extracting(DatedName::from).containsExactly(null, change);
    }

    @Test
    void an_administrator_renames_their_own_organisation_and_no_other() {
        World world = new World();
        World elsewhere = new World();
        LocalDate change = LocalDate.of(2026, 6, 1);

        administers(world, partners -> partners.rename(world.trust, "University Teaching Hospital", change));

        assertThat(nameOn(world, change)).isEqualTo("University Teaching Hospital");
        assertThatThrownBy(() -> administers(world, partners -> partners.rename(world.otherTrust, "Theirs", change)))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> administers(world, partners -> partners.rename(elsewhere.trust, "Theirs", change)))
                .isInstanceOf(NotAllowed.class);
        world.with("Officer", Role.GOVERNANCE_OFFICER, world.trust);
        assertThatThrownBy(() -> console.as(world.actor("Officer"), NamingPartners.class, partners -> {
                    partners.rename(world.trust, "Mine", change.plusDays(1));
                    return world;
                }))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void an_administrator_puts_the_label_of_their_own_partnership_on_record() {
        World world = new World();
        World elsewhere = new World();
        DatedName label = new DatedName("Associate University Group", LocalDate.of(2026, 1, 1), null);

        administers(world, partners -> partners.label(world.partnership, label));

        PartnershipSheet sheet = console.as(
                        world.actor(World.ADMINISTRATOR), ReadingPartners.class, ReadingPartners::partnerships)
                .get(0);
        assertThat(sheet.labels()).containsExactly(label);
        assertThatThrownBy(() -> administers(world, partners -> partners.label(elsewhere.partnership, label)))
                .isInstanceOf(NotFound.class);
    }

    private void administers(World world, Consumer<NamingPartners> act) {
        console.as(world.actor(World.ADMINISTRATOR), NamingPartners.class, partners -> {
            act.accept(partners);
            return world;
        });
    }

    private String nameOn(World world, LocalDate day) {
        return console.as(World.OPERATOR, ReadingPartners.class, partners -> partners.organisations(day)).stream()
                .filter(organisation -> organisation.id().equals(world.trust))
                .findFirst()
                .orElseThrow()
                .name();
    }

    @Test
    void a_partnership_is_seen_by_those_appointed_in_it() {
        World world = new World();
        World elsewhere = new World();

        List<PartnershipSheet> seen =
                console.as(world.actor(World.ADMINISTRATOR), ReadingPartners.class, ReadingPartners::partnerships);

        assertThat(seen).extracting(PartnershipSheet::id).containsExactly(world.partnership);
        assertThat(elsewhere.partnership).isNotEqualTo(world.partnership);
    }

    @Test
    void only_the_machine_itself_registers_partners() {
        World world = new World();

        assertThatThrownBy(() -> console.as(world.actor(World.ADMINISTRATOR), RegisteringPartners.class, partners -> {
                    partners.partner("NEW", "New", true, List.of(world.trust, world.university));
                    return world;
                }))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() ->
                        console.as(World.OPERATOR, ReadingPartners.class, partners -> partners.organisation("NO-SUCH")))
                .isInstanceOf(NotFound.class);
    }
}
