package concordat.domain.scheme;

import static concordat.domain.world.Broken.breaks;
import static concordat.domain.world.World.ALWAYS;
import static concordat.domain.world.World.LPT;
import static concordat.domain.world.World.NHFT;
import static concordat.domain.world.World.PARTNERSHIP;
import static concordat.domain.world.World.UOL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import concordat.domain.committee.ConstitutingCommittees;
import concordat.domain.committee.LegalForm;
import concordat.domain.committee.NewSeat;
import concordat.domain.committee.SeatClass;
import concordat.domain.shared.CommitteeId;
import concordat.domain.shared.NotAllowed;
import concordat.domain.shared.OrganisationId;
import concordat.domain.shared.PartnershipId;
import concordat.domain.shared.PersonId;
import concordat.domain.shared.SeatId;
import concordat.domain.shared.Term;
import concordat.domain.usecase.Role;
import concordat.domain.world.World;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Keeping a scheme of reservation and delegation on record (LF-6). */
class KeepingSchemesTest {
    private static final LocalDate START = LocalDate.of(2026, 4, 1);

    private final World world = new World();
    private final CommitteeId committee = world.committee(LegalForm.JOINT_COMMITTEE, "BOARD");
    private int keys;

    @Test
    void an_entry_is_kept_with_who_may_decide_and_who_approved_it() {
        SchemeEntryId id =
                record(entry("SD 4", Power.delegated("Estates", committee).upTo(new BigDecimal("250000"))));

        SchemeLine line = world.use(ReadingSchemes.class).all().get(0);
        assertThat(line.id()).isEqualTo(id);
        assertThat(line.holder()).isEqualTo("Committee BOARD");
        assertThat(line.organisationName()).isEqualTo("LPT");
        assertThat(world.lastEvent())
                .isEqualTo(new SchemeEvent.EntryRecorded(
                        id,
                        PARTNERSHIP,
                        LPT,
                        "SD 4",
                        line.power(),
                        "Committee BOARD",
                        Term.from(START),
                        "Trust Board",
                        START.minusDays(3)));
        assertThat(world.lastEvent().subject().reference()).isEqualTo("SD 4");
        assertThat(world.use(ReadingSchemes.class).kept()).containsExactly(LPT);
    }

    @Test
    void a_form_sent_twice_records_one_entry() {
        KeepingSchemes keeping = world.use(KeepingSchemes.class);

        SchemeEntryId first = keeping.record("key", PARTNERSHIP, entry("SD 4", Power.reserved("Exit")));
        SchemeEntryId second = keeping.record("key", PARTNERSHIP, entry("SD 4", Power.reserved("Exit")));

        assertThat(second).isEqualTo(first);
        assertThat(world.use(ReadingSchemes.class).all()).hasSize(1);
    }

    @Test
    void what_is_reserved_is_with_the_board() {
        record(entry("SD 1", Power.reserved("Exit")));

        assertThat(world.use(ReadingSchemes.class).all().get(0).holder()).isEqualTo("The board of LPT");
    }

    @Test
    void an_officer_keeps_the_scheme_of_their_own_organisation_only() {
        assertThatThrownBy(() -> record(
                        new NewSchemeEntry(NHFT, "SD 1", Power.reserved("Exit"), Term.from(START), "Board", START)))
                .isInstanceOf(NotAllowed.class);
        PersonId ofOneCommittee = world.person("Cora Clerk", LPT);
        world.appoint(ofOneCommittee, Role.GOVERNANCE_OFFICER, LPT, committee, null)
                .as(ofOneCommittee);
        assertThatThrownBy(() -> record(entry("SD 1", Power.reserved("Exit")))).isInstanceOf(NotAllowed.class);
        assertThat(world.use(ReadingSchemes.class).kept()).isEmpty();
    }

    @Test
    void an_officer_of_another_organisation_ends_nothing() {
        SchemeEntryId id = record(entry("SD 1", Power.reserved("Exit")));
        PersonId other = world.person("Nora Notary", NHFT);
        world.appoint(other, Role.GOVERNANCE_OFFICER, NHFT, null, null).as(other);

        assertThatThrownBy(() -> world.use(KeepingSchemes.class).end(id, START.plusDays(5)))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void a_scheme_is_of_an_organisation_of_the_partnership() {
        breaks(SchemeRule.SCHEME_IS_OF_A_PARTNER, () -> world.use(KeepingSchemes.class)
                .record("key", new PartnershipId(new UUID(2, 9)), entry("SD 1", Power.reserved("Exit"))));
    }

    @Test
    void an_entry_is_approved_before_it_holds() {
        NewSchemeEntry late =
                new NewSchemeEntry(LPT, "SD 1", Power.reserved("Exit"), Term.from(START), "Board", START.plusDays(1));

        breaks(SchemeRule.ENTRY_IS_APPROVED_BEFORE_IT_HOLDS, () -> record(late))
                .isEqualTo("The entry cannot hold from 2026-04-01: it was approved later, on 2026-04-02.");
    }

    @Test
    void a_reference_names_one_entry_at_a_time() {
        record(entry("SD 1", Power.reserved("Exit")));

        breaks(SchemeRule.REFERENCE_IS_USED_ONCE, () -> record(entry("sd 1", Power.reserved("Name"))))
                .isEqualTo("Entry SD 1 is in force from 2026-04-01 already. End it first, or give another reference.");
    }

    @Test
    void a_matter_is_given_to_a_holder_once() {
        record(entry("SD 1", Power.delegated("Estates", committee)));

        breaks(
                        SchemeRule.MATTER_IS_HELD_ONCE,
                        () -> record(entry(
                                "SD 2", Power.delegated("estates", committee).upTo(BigDecimal.TEN))))
                .contains("Entry SD 1 gives estates to the same holder");
    }

    @Test
    void a_matter_is_reserved_or_delegated() {
        record(entry("SD 1", Power.delegated("Estates", committee)));
        record(entry("SD 2", Power.reserved("Exit")));

        breaks(SchemeRule.MATTER_IS_RESERVED_OR_DELEGATED, () -> record(entry("SD 3", Power.reserved("Estates"))))
                .contains("Entry SD 1 delegates Estates");
        breaks(
                        SchemeRule.MATTER_IS_RESERVED_OR_DELEGATED,
                        () -> record(entry("SD 3", Power.delegated("Exit", committee))))
                .contains("Entry SD 2 reserves Exit");
    }

    @Test
    void an_entry_that_was_ended_is_followed_by_another() {
        SchemeEntryId id = record(entry("SD 1", Power.delegated("Estates", committee)));

        world.use(KeepingSchemes.class).end(id, START.plusDays(30));
        assertThat(world.lastEvent())
                .isEqualTo(new SchemeEvent.EntryEnded(id, PARTNERSHIP, LPT, "SD 1", START.plusDays(30)));
        record(new NewSchemeEntry(
                LPT, "SD 1", Power.reserved("Estates"), Term.from(START.plusDays(30)), "Trust Board", START));

        assertThat(world.use(ReadingSchemes.class).all()).hasSize(2);
        breaks(SchemeRule.ENTRY_IS_ENDED_ONCE, () -> world.use(KeepingSchemes.class)
                        .end(id, START.plusDays(40)))
                .isEqualTo("Entry SD 1 has been ended already, with effect from 2026-05-01.");
    }

    @Test
    void an_organisation_delegates_to_a_committee_that_decides_for_it() {
        CommitteeId advisory = world.committee(LegalForm.ADVISORY, "ADVICE");

        breaks(
                        SchemeRule.DELEGATION_IS_TO_WHO_ACTS_FOR_IT,
                        () -> record(entry("SD 1", Power.delegated("Estates", advisory))))
                .isEqualTo(
                        "LPT does not delegate to Committee ADVICE: only a committee to which it is a delegating party"
                                + " decides for it.");
    }

    @Test
    void a_decision_maker_sits_for_the_organisation_where_each_decides_alone_LF_4() {
        CommitteeId makers = world.committee(LegalForm.INDIVIDUAL_DECISION_MAKERS, "MAKERS");
        SeatId own = seat(makers, LPT);
        SeatId others = seat(makers, NHFT);
        SeatId inTheBoard = seat(committee, LPT);

        record(entry("SD 1", Power.delegated("Estates", makers, own)));

        assertThat(world.use(ReadingSchemes.class).all().get(0).holder()).isEqualTo("Director, in Committee MAKERS");
        breaks(
                SchemeRule.DECISION_MAKER_IS_OF_THE_ORGANISATION,
                () -> record(entry("SD 2", Power.delegated("Estates", makers, others))));
        breaks(
                SchemeRule.DECISION_MAKER_IS_OF_THE_ORGANISATION,
                () -> record(entry("SD 2", Power.delegated("Estates", committee, inTheBoard))));
    }

    @Test
    void an_organisation_can_choose_among_those_who_may_act_for_it() {
        CommitteeId makers = world.committee(LegalForm.INDIVIDUAL_DECISION_MAKERS, "MAKERS");
        SeatId own = seat(makers, LPT);
        seat(makers, NHFT);
        world.committee(LegalForm.ADVISORY, "ADVICE");

        assertThat(world.use(ReadingSchemes.class).delegates(PARTNERSHIP, LPT))
                .containsExactly(
                        new ReadingSchemes.Delegate(committee, null, "Committee BOARD"),
                        new ReadingSchemes.Delegate(makers, own, "Director, in Committee MAKERS"));
        assertThat(world.use(ReadingSchemes.class).delegates(PARTNERSHIP, UOL)).isEmpty();
    }

    @Test
    void a_committee_knows_what_is_delegated_to_it_and_each_matter_once() {
        CommitteeId other = world.committee(LegalForm.JOINT_COMMITTEE, "OTHER");
        record(entry("SD 1", Power.delegated("Estates", committee)));
        record(entry("SD 2", Power.delegated("estates", other)));
        record(entry("SD 3", Power.reserved("Exit")));
        record(entry("SD 4", Power.delegated("", committee)));
        ReadingSchemes reading = world.use(ReadingSchemes.class);

        assertThat(reading.of(committee, START))
                .extracting(SchemeLine::reference)
                .containsExactly("SD 1", "SD 4");
        assertThat(reading.of(committee, START.minusDays(1))).isEmpty();
        assertThat(reading.matters(committee, START)).containsExactly("Estates", "Exit");
        assertThat(reading.matters(committee, START.minusDays(1))).isEmpty();
    }

    @Test
    void a_power_says_who_holds_it_and_no_more_than_makes_sense() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Power("Estates", HeldBy.COMMITTEE, null, null, null, 1));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Power("Estates", HeldBy.BOARD, committee, null, null, 1));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Power("Estates", HeldBy.DECISION_MAKER, committee, null, null, 1));
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> new Power("Estates", HeldBy.COMMITTEE, committee, new SeatId(new UUID(1, 1)), null, 1));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Power.reserved("Estates").upTo(BigDecimal.ONE))
                .withMessageContaining("no limit");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Power.delegated("Estates", committee).upTo(new BigDecimal("-1")));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Power.delegated("Estates", committee).upTo(new BigDecimal("1.001")));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Power.delegated("Estates", committee).confirmedAtSecondMeeting());
        assertThatIllegalArgumentException().isThrownBy(() -> new Power("Estates", HeldBy.BOARD, null, null, null, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> new Power("Estates", HeldBy.BOARD, null, null, null, 3));
        assertThat(Power.delegated("Estates", committee).upTo(BigDecimal.ZERO).limitGbp())
                .isZero();
    }

    private SeatId seat(CommitteeId of, OrganisationId organisation) {
        return world.use(ConstitutingCommittees.class)
                .establish(of, NewSeat.voting(organisation, "Director", SeatClass.EXECUTIVE, ALWAYS));
    }

    private SchemeEntryId record(NewSchemeEntry entry) {
        return world.use(KeepingSchemes.class).record("key " + ++keys, PARTNERSHIP, entry);
    }

    private static NewSchemeEntry entry(String reference, Power power) {
        return new NewSchemeEntry(LPT, reference, power, Term.from(START), "Trust Board", START.minusDays(3));
    }

    /** UoL takes part without delegating. */
    @Test
    void who_takes_part_without_delegating_gives_a_committee_no_powers() {
        PersonId theirs = world.person("Una Usher", UOL);
        world.appoint(theirs, Role.GOVERNANCE_OFFICER, UOL, null, null).as(theirs);

        breaks(
                SchemeRule.DELEGATION_IS_TO_WHO_ACTS_FOR_IT,
                () -> record(new NewSchemeEntry(
                        UOL, "O 1", Power.delegated("Estates", committee), Term.from(START), "Council", START)));
    }
}
