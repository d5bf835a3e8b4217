package concordat.persistence.decision;

import static concordat.persistence.decision.JointCommittee.OFFICER;
import static concordat.persistence.decision.JointCommittee.START;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import concordat.domain.committee.ConstitutingCommittees;
import concordat.domain.committee.ConstitutingCommittees.PartyOfCommittee;
import concordat.domain.committee.LegalForm;
import concordat.domain.escalation.AnsweringEscalations;
import concordat.domain.escalation.Concerning;
import concordat.domain.escalation.EscalationFilter;
import concordat.domain.escalation.EscalationFilter.Shown;
import concordat.domain.escalation.EscalationId;
import concordat.domain.escalation.EscalationKind;
import concordat.domain.escalation.EscalationRow;
import concordat.domain.escalation.NewEscalation;
import concordat.domain.escalation.RaisingEscalations;
import concordat.domain.escalation.ReadingEscalations;
import concordat.domain.escalation.Receiver;
import concordat.domain.meeting.Confidentiality;
import concordat.domain.meeting.Handling;
import concordat.domain.meeting.InterestType;
import concordat.domain.meeting.ItemText;
import concordat.domain.meeting.PreparingMeetings;
import concordat.domain.meeting.Purpose;
import concordat.domain.meeting.ReadingMeetings;
import concordat.domain.meeting.RulingOnInterests;
import concordat.domain.people.NewAppointment;
import concordat.domain.shared.AgendaItemId;
import concordat.domain.shared.CommitteeId;
import concordat.domain.shared.Keyset;
import concordat.domain.shared.MeetingId;
import concordat.domain.shared.NotFound;
import concordat.domain.shared.Page;
import concordat.domain.shared.Part;
import concordat.domain.shared.Term;
import concordat.domain.usecase.Role;
import concordat.persistence.Postgres;
import concordat.persistence.World;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Escalations in the database: who finds them, in which order, and what of them never changes. */
class EscalationsOnRecordTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 5, 12);
    private static final String TABLE = "select id from concordat.escalation where committee_id = '%s'";

    private final JointCommittee committee = new JointCommittee();
    private final World world = committee.world;
    private final AgendaItemId item = committee.atAnItem();
    private final CommitteeId other = committee.as(
            OFFICER,
            ConstitutingCommittees.class,
            all -> all.constitute(
                    world.partnership,
                    "Receiving committee",
                    "RC" + Long.toString(System.nanoTime(), 36).toUpperCase(Locale.ENGLISH),
                    LegalForm.JOINT_COMMITTEE,
                    false,
                    List.of(
                            new PartyOfCommittee(world.trust, "Trust Board", true, false),
                            new PartyOfCommittee(world.otherTrust, "Board of Directors", true, false))));
    private int keys;

    EscalationsOnRecordTest() {
        world.person("Rita", world.otherTrust);
        world.appoint(NewAppointment.to(
                other, world.id("Rita"), Role.GOVERNANCE_OFFICER, world.otherTrust, Term.from(World.LONG_AGO)));
        world.with("Exec", Role.EXECUTIVE, world.otherTrust);
    }

    @Test
    void open_ones_come_first_each_by_the_day_by_which_an_answer_is_asked_for() {
        EscalationId late = raise(item, TODAY.plusDays(40), toBoard());
        EscalationId soon = raise(item, TODAY.plusDays(5), toBoard());
        EscalationId answered = raise(item, TODAY, toBoard());
        answer(OFFICER, answered);

        assertThat(walk(EscalationFilter.all().of(committee.id), 1))
                .extracting(EscalationRow::id)
                .containsExactly(soon, late, answered);
        assertThat(walk(EscalationFilter.open().of(committee.id), 50))
                .extracting(EscalationRow::id)
                .containsExactly(soon, late);
        assertThat(walk(EscalationFilter.all().of(committee.id).show(Shown.CLOSED), 50))
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.receiptReference()).isEqualTo("TB/26/044");
                    assertThat(row.toOrganisation()).contains(world.trust);
                });
        assertThat(walk(EscalationFilter.all().of(committee.id).overdueOn(TODAY.plusDays(6)), 50))
                .extracting(EscalationRow::id)
                .containsExactly(soon);
        assertThat(walk(EscalationFilter.all().of(committee.id).as(EscalationKind.REFERRAL), 50))
                .isEmpty();
    }

    @Test
    void a_committee_that_receives_a_referral_sees_it_and_answers_it_and_sees_nothing_else_of_the_sender() {
        EscalationId referral = raise(item, TODAY.plusDays(5), toOther());
        EscalationId up = raise(item, TODAY.plusDays(5), toBoard());

        assertThat(world.sees("Rita", TABLE.formatted(committee.id.value())))
                .containsExactly(referral.value().toString());
        assertThat(received("Rita")).extracting(EscalationRow::id).containsExactly(referral);
        assertThatThrownBy(() -> committee.as("Rita", ReadingEscalations.class, all -> all.get(up)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> committee.as("Rita", ReadingMeetings.class, all -> all.item(item)))
                .isInstanceOf(NotFound.class);
        answer("Rita", referral);
        assertThat(received(OFFICER)).singleElement().satisfies(row -> assertThat(row.receivedOn())
                .contains(TODAY));
    }

    @Test
    void what_is_reserved_is_seen_by_whoever_sees_the_item_alone_PP_4() {
        MeetingId meeting = committee.as(
                OFFICER, ReadingMeetings.class, reading -> reading.item(item).meeting());
        AgendaItemId reserved = committee.as(
                OFFICER,
                PreparingMeetings.class,
                all -> all.addLateItem(
                        meeting,
                        new ItemText(
                                "9",
                                "Fees",
                                Purpose.DISCUSSION,
                                "Bob",
                                10,
                                Part.PART_2,
                                Confidentiality.because(Confidentiality.Reason.COMMERCIAL),
                                "",
                                false),
                        "Urgent"));
        EscalationId open = raise(item, TODAY.plusDays(5), toOther());
        raise(reserved, TODAY.plusDays(5), toOther());

        assertThat(received("Rita")).extracting(EscalationRow::id).containsExactly(open);
        assertThat(world.sees("Exec", TABLE.formatted(committee.id.value())))
                .containsExactly(open.value().toString());
        assertThat(world.sees("Bob", TABLE.formatted(committee.id.value()))).hasSize(2);
    }

    @Test
    void once_somebody_is_kept_from_the_item_neither_they_nor_the_receiving_committee_find_it_COI_10() {
        EscalationId referral = raise(item, TODAY.plusDays(5), toOther());
        committee.does(
                OFFICER,
                START,
                RulingOnInterests.class,
                all -> all.declare(item, world.id("Fay"), world.otherTrust, InterestType.FINANCIAL, "Shares"));
        committee.does(
                OFFICER,
                START,
                RulingOnInterests.class,
                all -> all.rule(item, world.id("Fay"), Handling.LEAVE_NO_PAPER, "Policy", committee.seatOf("Ann")));

        assertThat(world.sees("Fay", TABLE.formatted(committee.id.value()))).isEmpty();
        assertThat(world.sees("Fay", TABLE.formatted(committee.id.value()).replace("escalation", "escalation_history")))
                .isEmpty();
        assertThat(received("Rita")).isEmpty();
        assertThat(world.sees("Eve", TABLE.formatted(committee.id.value())))
                .containsExactly(referral.value().toString());
    }

    @Test
    void what_was_raised_is_never_changed_and_nothing_is_deleted() {
        EscalationId id = raise(item, TODAY.plusDays(5), toBoard());
        answer(OFFICER, id);

        for (String change : List.of(
                "update escalation set asked = 'Less' where id = '%s'",
                "update escalation set received_on = null, receipt_reference = '' where id = '%s'",
                "delete from escalation where id = '%s'")) {
            assertThatThrownBy(() -> Postgres.running().recorded(change.formatted(id.value())))
                    .as(change)
                    .hasMessageContaining("stays as it was raised");
        }
    }

    private NewEscalation toBoard() {
        return issue(EscalationKind.ESCALATION, Receiver.parentBody(world.trust, "Trust Board"));
    }

    private NewEscalation toOther() {
        return issue(EscalationKind.REFERRAL, Receiver.committee(other, "Receiving committee"));
    }

    private static NewEscalation issue(EscalationKind kind, Receiver to) {
        return new NewEscalation(
                kind, to, "Placements are short", "No money", "Fund twelve", TODAY, Concerning.itemAlone());
    }

    private EscalationId raise(AgendaItemId on, LocalDate by, NewEscalation issue) {
        return committee.as(
                OFFICER,
                RaisingEscalations.class,
                all -> all.raise(
                        "escalate" + on + ++keys,
                        on,
                        new NewEscalation(
                                issue.kind(),
                                issue.to(),
                                issue.issue(),
                                issue.reason(),
                                issue.asked(),
                                by,
                                issue.concerning())));
    }

    private void answer(String who, EscalationId id) {
        long version =
                committee.as(who, ReadingEscalations.class, all -> all.get(id)).version();
        committee.does(
                who,
                START,
                AnsweringEscalations.class,
                all -> all.answer("answer" + id, id, version, TODAY, "TB/26/044", "Agreed"));
    }

    private List<EscalationRow> received(String who) {
        return committee
                .as(
                        who,
                        ReadingEscalations.class,
                        all -> all.page(EscalationFilter.all().to(other), Keyset.first()))
                .rows();
    }

    private List<EscalationRow> walk(EscalationFilter filter, int size) {
        List<EscalationRow> rows = new ArrayList<>();
        Keyset keyset = new Keyset(size, null);
        while (true) {
            Keyset from = keyset;
            Page<EscalationRow> page = committee.as(OFFICER, ReadingEscalations.class, all -> all.page(filter, from));
            rows.addAll(page.rows());
            if (page.next() == null) {
                return rows;
            }
            keyset = new Keyset(size, page.next());
        }
    }
}
