package concordat.domain.programme.delivery;

import static concordat.domain.world.Broken.breaks;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import concordat.domain.honorary.HonoraryArrangementId;
import concordat.domain.programme.Programme;
import concordat.domain.programme.ProgrammeId;
import concordat.domain.programme.Services;
import concordat.domain.shared.Event;
import concordat.domain.shared.NotAllowed;
import concordat.domain.shared.NotFound;
import concordat.domain.shared.OrganisationId;
import concordat.domain.shared.PartnershipId;
import concordat.domain.shared.PersonId;
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
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Officers of the organisations that take part keep the parts of a programme, and each change is told. */
class DeliveringProgrammesTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-02T09:00:00Z"), ZoneOffset.UTC);
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final OrganisationId ALDER = OrganisationId.next(CLOCK);
    private static final OrganisationId CEDAR = OrganisationId.next(CLOCK);
    private static final HonoraryArrangementId ARRANGEMENT = new HonoraryArrangementId(UUID.randomUUID());

    private final Programme programme =
            Services.programme(PartnershipId.next(CLOCK), "Joint clinics", CLOCK, Services.facts(ALDER, CEDAR), ALDER);
    private final ProgrammeId id = programme.id();
    private final PartsInMemory parts = new PartsInMemory(ARRANGEMENT);
    private final List<Event> journal = new ArrayList<>();
    private final DeliveringProgrammes officer = officerOf(ALDER);

    @Test
    void what_becomes_of_a_milestone_is_told() {
        UUID milestone = officer.setMilestone("one", id, new MilestoneDraft("All are trained", TODAY));
        officer.amendMilestone(id, milestone, 0, new MilestoneDraft("All are trained", TODAY.plusDays(1)));
        officer.strikeMilestone(id, milestone, 0, "Nobody came");

        assertThat(parts.changes(id))
                .extracting(ProgrammeChange::told)
                .satisfiesExactly(
                        set -> assertThat(set).contains("was set"),
                        moved -> assertThat(moved).contains("due on 3 March 2026"),
                        struck -> assertThat(struck).contains("was struck: Nobody came"));
        assertThat(parts.changes(id)).extracting(ProgrammeChange::by).containsOnly("Somebody");
        assertThat(journal)
                .extracting(Event::kind)
                .containsOnly("ProgrammeMilestoneKept")
                .hasSize(3);
        assertThat(officer.setMilestone("one", id, new MilestoneDraft("Other", TODAY)))
                .as("the same form again")
                .isEqualTo(milestone);
    }

    @Test
    void people_come_from_organisations_that_take_part() {
        breaks(
                DeliveryRule.PERSON_IS_OF_A_PARTNER,
                () -> officer.addPerson(
                        "one", id, new PersonDraft("Ada Example", CEDAR, ProgrammeRole.LEAD, TODAY, null)));
        UUID person = officer.addPerson(
                "two", id, new PersonDraft("Ada Example", ALDER, ProgrammeRole.LEAD, TODAY.minusDays(9), null));

        officer.amendPerson(
                id, person, 0, new PersonDraft("Ada Example", ALDER, ProgrammeRole.LEAD, TODAY.minusDays(9), TODAY));

        assertThat(parts.people(id))
                .singleElement()
                .satisfies(each -> assertThat(each.draft().last()).isEqualTo(TODAY));
    }

    @Test
    void an_output_is_recorded_changed_and_struck() {
        UUID output = officer.addOutput("one", id, new OutputDraft(OutputKind.EVENT, "Open day", TODAY, ""));
        officer.amendOutput(id, output, 0, new OutputDraft(OutputKind.EVENT, "Open evening", TODAY, ""));
        officer.strikeOutput(id, output, 0, "It was another programme's");

        assertThat(parts.outputs(id)).singleElement().satisfies(each -> assertThat(each.struck())
                .contains(TODAY));
        assertThat(parts.changes(id)).hasSize(3);
    }

    @Test
    void an_honorary_arrangement_that_may_be_seen_is_linked_once_and_unlinked() {
        breaks(
                DeliveryRule.ARRANGEMENT_IS_OF_THE_PARTNERSHIP,
                () -> officer.link(id, new HonoraryArrangementId(UUID.randomUUID())));
        officer.link(id, ARRANGEMENT);
        breaks(DeliveryRule.ARRANGEMENT_IS_LINKED_ONCE, () -> officer.link(id, ARRANGEMENT));

        officer.unlink(id, ARRANGEMENT);

        assertThat(parts.link(id, ARRANGEMENT)).isEmpty();
        assertThatThrownBy(() -> officer.unlink(id, ARRANGEMENT)).isInstanceOf(NotFound.class);
        assertThat(parts.changes(id))
                .as("told to whoever may see no arrangement")
                .isEmpty();
        assertThat(journal)
                .extracting(Event::kind)
                .containsExactly("HonoraryArrangementLinked", "HonoraryArrangementUnlinked");
    }

    @Test
    void an_officer_of_an_organisation_that_takes_no_part_keeps_nothing() {
        DeliveringProgrammes stranger = officerOf(CEDAR);

        assertThatThrownBy(() -> stranger.setMilestone("one", id, new MilestoneDraft("All are trained", TODAY)))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> stranger.link(id, ARRANGEMENT)).isInstanceOf(NotAllowed.class);
    }

    private DeliveringProgrammes officerOf(OrganisationId organisation) {
        CurrentActor current = new CurrentActor();
        current.become(new Actor.Person(
                "issuer",
                "subject",
                PersonId.next(CLOCK),
                "Somebody",
                List.of(new Capacity(
                        UUID.randomUUID(), Role.GOVERNANCE_OFFICER, organisation, null, null, false, "Officer"))));
        return new DeliveringProgrammes(
                Services.one(programme), parts, new KeysInMemory(), current, journal::add, CLOCK);
    }
}
