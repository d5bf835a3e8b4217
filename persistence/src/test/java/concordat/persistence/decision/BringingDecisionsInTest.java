package concordat.persistence.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import concordat.domain.decision.DecisionFilter;
import concordat.domain.decision.EarlierDecisionId;
import concordat.domain.decision.EarlierDecisionLine;
import concordat.domain.decision.ReadingDecisions;
import concordat.domain.decision.ReadingEarlierDecisions;
import concordat.domain.intake.IntakeId;
import concordat.domain.intake.IntakeLine;
import concordat.domain.intake.RegisterKind;
import concordat.domain.shared.Keyset;
import concordat.domain.shared.NotAllowed;
import concordat.domain.shared.NotFound;
import concordat.domain.usecase.Role;
import concordat.persistence.BringingIn;
import concordat.persistence.Postgres;
import concordat.persistence.World;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What committees decided before Concordat comes in as an earlier register tells it, and is never taken for more. */
class BringingDecisionsInTest {
    private static final Postgres POSTGRES = Postgres.running();
    private static final String HEADINGS =
            "Group|Minute ref|Meeting date|Part|Title|Result|For|Against|Abstentions|Lead";

    private final JointCommittee committee = new JointCommittee();
    private final World world = committee.world;
    private final BringingIn decisions =
            new BringingIn(world, JointCommittee.OFFICER, RegisterKind.DECISIONS, HEADINGS);

    @Test
    void earlier_decisions_come_in_with_their_mark_and_go_again() {
        IntakeId id = decisions.checked(
                row("JSC/1", "14/12/2023", "1", "That the plan be approved", "Carried", "7", "1", "", "Pat Example"),
                row("JSC/2", "15/01/2024", "Reserved", "That the site be sold", "Rejected", "", "", "", ""),
                row("jsc/1", "14/12/2023", "1", "The same", "Noted", "", "", "", ""));
        assertThat(decisions.line(id))
                .extracting(IntakeLine::added, IntakeLine::there)
                .containsExactly(2, 1);
        assertThat(read(JointCommittee.OFFICER)).isEmpty();

        decisions.broughtIn(id);

        List<EarlierDecisionLine> found = read("Ann");
        assertThat(found).extracting(EarlierDecisionLine::reference).containsExactly("JSC/2", "JSC/1");
        EarlierDecisionLine first = found.get(1);
        assertThat(first.votes().words()).isEqualTo("7 for, 1 against");
        assertThat(first.owner()).contains("Pat Example");
        assertThat(first.broughtIn().words()).startsWith("Brought in from an earlier register: earlier.csv, ");
        assertThat(get("Ann", first.id()).wording()).isEqualTo("That the plan be approved");
        assertThat(search("Ann", "PLAN BE"))
                .extracting(EarlierDecisionLine::reference)
                .containsExactly("JSC/1");
        assertThat(decisions
                        .line(decisions.checked(row("JSC/2", "15/01/2024", "2", "Again", "Noted", "", "", "", "")))
                        .there())
                .isEqualTo(1);

        decisions.takeBack(id);

        assertThat(read("Ann")).isEmpty();
        assertThat(POSTGRES.truth("select count(*) from earlier_decision_history where known_until is not null"
                        + " and committee_id = '" + committee.id.value() + "'"))
                .containsExactly("2");
    }

    @Test
    void it_is_no_decision_of_concordat_and_nothing_is_reckoned_from_it() {
        decisions.broughtIn(decisions.checked(
                row("JSC/1", "14/12/2023", "1", "That the plan be approved", "Approved", "7", "1", "0", "")));

        assertThat(POSTGRES.console()
                        .as(
                                world.actor("Ann"),
                                ReadingDecisions.class,
                                reading -> reading.page(DecisionFilter.all().of(committee.id), Keyset.first()))
                        .rows())
                .isEmpty();
        for (String table : List.of("decision", "decision_leg", "vote")) {
            assertThat(world.sees("Ann", "select count(*) from " + table))
                    .as(table)
                    .containsExactly("0");
        }
        BringingIn actions = new BringingIn(
                world, JointCommittee.OFFICER, RegisterKind.ACTIONS, "Decision|Action|Organisation|Owner|Due date");
        assertThat(actions.wrong(actions.checked("JSC/1|Write|A|Ann|01/01/2099")))
                .singleElement()
                .satisfies(each -> assertThat(each).startsWith("A2: \"JSC/1\" is not known here."));
    }

    @Test
    void every_error_is_said_of_its_cell() {
        IntakeId id = decisions.checked(
                row("JSC/1", "14/12/2099", "1", "That it be so", "Approved", "", "", "", ""),
                row("JSC/2", "14/12/2023", "3", "That it be so", "Muddled", "seven", "", "", ""),
                row("", "14/12/2023", "1", "That it be so", "Approved", "", "", "", ""));

        assertThat(decisions.wrong(id))
                .satisfiesExactly(
                        future -> assertThat(future).startsWith("C2: A decision of an earlier register"),
                        part -> assertThat(part).startsWith("D3: \"3\" is not known here. Write one of: 1; 2."),
                        reference -> assertThat(reference).startsWith("B4: Nothing stands here."));
    }

    @Test
    void only_the_officer_of_a_committee_brings_in_what_it_decided() {
        world.with("Officer elsewhere", Role.GOVERNANCE_OFFICER, world.university);

        IntakeId foreign = decisions
                .by("Officer elsewhere")
                .checked(row("JSC/1", "14/12/2023", "1", "That it be so", "Approved", "", "", "", ""));

        assertThat(decisions.by("Officer elsewhere").wrong(foreign))
                .singleElement()
                .satisfies(each -> assertThat(each).startsWith("A2:"));
        assertThatThrownBy(() -> decisions.by("Ann").checked("x")).isInstanceOf(NotAllowed.class);
    }

    @Test
    void a_committee_of_another_partnership_is_not_there() {
        World elsewhere = new World();
        elsewhere.committee("Their committee", elsewhere.trust, elsewhere.university);

        IntakeId id = decisions.checked("Their committee|JSC/1|14/12/2023|1|That it be so|Approved||||");

        assertThat(decisions.wrong(id)).singleElement().satisfies(each -> assertThat(each)
                .isEqualTo("A2: \"Their committee\" is not known here. Write one of: Joint Committee."));
    }

    @Test
    void reserved_business_is_seen_by_whom_part_2_admits_only() {
        world.with("Attendee", Role.ATTENDEE, world.otherTrust, committee.id);
        decisions.broughtIn(decisions.checked(
                row("JSC/1", "14/12/2023", "1", "That the plan be approved", "Approved", "", "", "", ""),
                row("JSC/2", "14/12/2023", "2", "That the site be sold", "Approved", "", "", "", "")));
        EarlierDecisionId reserved = read("Ann").stream()
                .filter(each -> each.reference().equals("JSC/2"))
                .findFirst()
                .orElseThrow()
                .id();

        assertThat(read("Attendee")).extracting(EarlierDecisionLine::reference).containsExactly("JSC/1");
        assertThat(search("Attendee", "site")).isEmpty();
        assertThatThrownBy(() -> get("Attendee", reserved)).isInstanceOf(NotFound.class);
        assertThat(world.sees("Attendee", "select count(*) from earlier_decision_history"))
                .containsExactly("1");
    }

    @Test
    void nothing_of_it_is_ever_changed() {
        decisions.broughtIn(decisions.checked(
                row("JSC/1", "14/12/2023", "1", "That the plan be approved", "Approved", "", "", "", "")));
        UUID id = read("Ann").get(0).id().value();

        for (String attempt : List.of(
                "update earlier_decision set outcome = 'NOT_APPROVED' where id = '" + id + "'",
                "delete from earlier_decision where id = '" + id + "'")) {
            assertThatThrownBy(() -> POSTGRES.owner(attempt)).hasMessageContaining("never changed or deleted");
        }
    }

    private List<EarlierDecisionLine> read(String who) {
        return POSTGRES.console()
                .as(
                        world.actor(who),
                        ReadingEarlierDecisions.class,
                        reading -> reading.page(committee.id, null, Keyset.first()))
                .rows();
    }

    private List<EarlierDecisionLine> search(String who, String words) {
        return POSTGRES.console()
                .as(
                        world.actor(who),
                        ReadingEarlierDecisions.class,
                        reading -> reading.page(null, words, Keyset.first()))
                .rows();
    }

    private EarlierDecisionLine get(String who, EarlierDecisionId id) {
        return POSTGRES.console().as(world.actor(who), ReadingEarlierDecisions.class, reading -> reading.get(id));
    }

    private static String row(String... cells) {
        return "Joint Committee|" + String.join("|", cells);
    }
}
