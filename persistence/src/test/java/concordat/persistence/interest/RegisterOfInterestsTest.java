package concordat.persistence.interest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import concordat.domain.board.AskingForBoardReports;
import concordat.domain.board.BoardReportSheet;
import concordat.domain.board.ChangesSince;
import concordat.domain.board.ReadingBoardReports;
import concordat.domain.board.Register;
import concordat.domain.board.ReportForm;
import concordat.domain.interest.Concern;
import concordat.domain.interest.ConcernKind;
import concordat.domain.interest.Declarant;
import concordat.domain.interest.DeclaringInterests;
import concordat.domain.interest.InterestFilter;
import concordat.domain.interest.InterestId;
import concordat.domain.interest.InterestOrder;
import concordat.domain.interest.InterestRow;
import concordat.domain.interest.InterestSheet;
import concordat.domain.interest.InterestStanding;
import concordat.domain.interest.KeepingRegister;
import concordat.domain.interest.NewInterest;
import concordat.domain.interest.ReadingInterests;
import concordat.domain.interest.Registration;
import concordat.domain.interest.Relationship;
import concordat.domain.interest.ReturnKind;
import concordat.domain.interest.ReturnStanding;
import concordat.domain.interest.WithholdingGround;
import concordat.domain.meeting.InterestType;
import concordat.domain.people.NewAppointment;
import concordat.domain.shared.CommitteeId;
import concordat.domain.shared.Keyset;
import concordat.domain.shared.NotFound;
import concordat.domain.shared.OrganisationId;
import concordat.domain.shared.Page;
import concordat.domain.shared.SeatId;
import concordat.domain.shared.Term;
import concordat.domain.usecase.Actor;
import concordat.domain.usecase.Role;
import concordat.persistence.LookingAround;
import concordat.persistence.MadeReports;
import concordat.persistence.Postgres;
import concordat.persistence.ReportedRows;
import concordat.persistence.World;
import concordat.persistence.console.Console;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The register of interests as it is kept: who sees which entry, and that nothing on record is changed or deleted. */
class RegisterOfInterestsTest {
    private static final Postgres POSTGRES = Postgres.running();
    private static final String ANN = "Ann Member";
    private static final String OFFICER = "Officer";
    private static final String AUDITOR = "Auditor";
    private static final List<String> OTHERS = List.of("Chair", "Member", "Attendee", "Exec", World.ADMINISTRATOR);

    private final Console console = POSTGRES.console();
    private final World world = new World();
    private final World elsewhere = new World();
    private final CommitteeId committee = world.committee("Board", world.trust, world.otherTrust);
    private final LocalDate today = LocalDate.ofInstant(Instant.now(), Term.LONDON);

    RegisterOfInterestsTest() {
        SeatId seat = world.seat(committee, world.trust, "Ann's seat", true, false);
        world.appoint(NewAppointment.holding(
                seat,
                committee,
                world.person(ANN, world.trust),
                Role.VOTING_MEMBER,
                world.trust,
                Term.from(today.minusDays(10))));
        world.with(OFFICER, Role.GOVERNANCE_OFFICER, world.otherTrust)
                .with(AUDITOR, Role.AUDITOR, world.university)
                .with("Chair", Role.COMMITTEE_CHAIR, world.trust, committee)
                .with("Member", Role.VOTING_MEMBER, world.otherTrust, committee)
                .with("Attendee", Role.ATTENDEE, world.university, committee)
                .with("Exec", Role.EXECUTIVE, world.trust);
        world.person("Nobody", world.trust);
        elsewhere.with(OFFICER, Role.GOVERNANCE_OFFICER, elsewhere.trust).with(AUDITOR, Role.AUDITOR, elsewhere.trust);
    }

    @Test
    void what_is_declared_is_seen_by_its_person_and_who_keeps_the_register_until_it_is_published() {
        InterestId id = declare(ANN, own("Brookside"));

        assertKept(id);
        keep(keeping -> keeping.review(id, "Leaves the room", "Medical Director"));
        assertKept(id);
        keep(keeping -> keeping.register(id, Registration.published()));

        for (String reader : readers(ANN, OFFICER, AUDITOR)) {
            assertThat(sees(world.actor(reader), id)).as(reader).hasSize(1);
            assertThat(found(world.actor(reader), "brook")).as(reader).hasSize(1);
        }
        assertThat(sees(world.actor("Nobody"), id)).isEmpty();
        for (String stranger : List.of(OFFICER, AUDITOR)) {
            assertThat(sees(elsewhere.actor(stranger), id)).isEmpty();
            assertThat(found(elsewhere.actor(stranger), "brook")).isEmpty();
        }
        InterestSheet read = get("Member", id);
        assertThat(read.mitigation()).contains("Leaves the room");
        assertThat(read.approvedBy())
                .as("the published form drops the approver")
                .isEmpty();
        assertThat(get(ANN, id).approvedBy()).contains("Medical Director");
    }

    @Test
    void what_is_withheld_is_seen_by_its_person_and_who_keeps_the_register_only() {
        InterestId id = published("Brookside");
        keep(keeping -> keeping.register(id, Registration.withheld(WithholdingGround.PRIVACY, "At risk")));

        assertKept(id);
        for (String other : OTHERS) {
            assertThat(world.sees(other, "select id from interest_history where id = '" + id.value() + "'"))
                    .as("what it was to %s", other)
                    .isEmpty();
        }
        assertThat(get(OFFICER, id).registration().orElseThrow().because()).isEqualTo("At risk");
    }

    @Test
    void a_report_that_is_kept_for_a_reader_is_gone_once_an_entry_is_withheld(@TempDir Path folder) throws IOException {
        InterestId id = published("Brookside");
        UUID making = console.as(
                world.actor("Member"),
                AskingForBoardReports.class,
                asking -> asking.ask(committee, null, null, ReportForm.WORKING, ChangesSince.THE_LAST_REPORT));
        MadeReports.make(console, world.actor("Member"), making, folder);
        assertThat(ready(making)).isTrue();

        keep(keeping -> keeping.register(id, Registration.withheld(WithholdingGround.PRIVACY, "At risk")));

        assertThat(ready(making)).isFalse();
    }

    private boolean ready(UUID making) {
        BoardReportSheet sheet =
                console.as(world.actor("Member"), ReadingBoardReports.class, reading -> reading.get(making));
        return sheet.run().isReady();
    }

    @Test
    void what_is_over_is_public_for_six_months_and_then_kept_privately() {
        InterestId recent = published("Recent");
        InterestId old = published("Old");
        end(recent, today.minusMonths(6).plusDays(1));
        end(old, today.minusMonths(6));

        for (String reader : readers(ANN, OFFICER, AUDITOR)) {
            assertThat(sees(world.actor(reader), recent)).as(reader).hasSize(1);
        }
        assertKept(old);
        assertThat(rows("Member", InterestFilter.all()))
                .extracting(InterestRow::standing)
                .containsExactly(InterestStanding.ENDED);
        assertThat(rows(OFFICER, InterestFilter.all())).hasSize(1);
        assertThat(rows(OFFICER, InterestFilter.all().standing(InterestStanding.HISTORIC)))
                .extracting(InterestRow::id)
                .containsExactly(old);
    }

    /** That its person, officers and auditors of the partnership see it, and nobody else, whatever they ask. */
    private void assertKept(InterestId id) {
        for (String keeper : List.of(ANN, OFFICER, AUDITOR)) {
            assertThat(sees(world.actor(keeper), id)).as(keeper).hasSize(1);
            assertThat(get(keeper, id).id()).isEqualTo(id);
        }
        for (String other : OTHERS) {
            assertThat(sees(world.actor(other), id)).as(other).isEmpty();
            assertThatThrownBy(() -> get(other, id)).as(other).isInstanceOf(NotFound.class);
            assertThat(rows(other, InterestFilter.all()))
                    .as(other)
                    .extracting(InterestRow::id)
                    .doesNotContain(id);
        }
    }

    @Test
    void whose_an_indirect_interest_is_is_never_public() {
        InterestId id = declare(ANN, indirect());
        keep(keeping -> {
            keeping.review(id, "", "Manager");
            keeping.register(id, Registration.published());
        });

        for (String keeper : List.of(ANN, OFFICER, AUDITOR)) {
            assertThat(get(keeper, id).whose()).as(keeper).contains("Bo Relative");
        }
        for (String other : OTHERS) {
            assertThat(get(other, id).whose()).as(other).isEmpty();
            assertThat(get(other, id).relationship()).contains(Relationship.CLOSE_RELATIVE);
            for (String table : List.of("interest_third_party", "interest_third_party_history")) {
                assertThat(world.sees(other, "select whose from " + table))
                        .as(other)
                        .isEmpty();
            }
            assertThat(found(world.actor(other), "relative")).isEmpty();
        }
        assertThat(POSTGRES.truth("select payload from journal_payload where payload like '%Bo Relative%'"))
                .isEmpty();
    }

    @Test
    void notes_and_returns_are_for_the_person_and_who_keeps_the_register() {
        InterestId id = published("Brookside");
        keep(keeping -> keeping.annotate(id, "Asked for a date"));
        makeReturn(ANN, ReturnKind.CONFIRMED);

        for (String keeper : List.of(ANN, OFFICER, AUDITOR)) {
            assertThat(get(keeper, id).notes()).as(keeper).hasSize(1);
            assertThat(world.sees(keeper, "select kind from interest_return"))
                    .as(keeper)
                    .containsExactly("CONFIRMED");
        }
        for (String other : OTHERS) {
            assertThat(get(other, id).notes()).as(other).isEmpty();
            assertThat(world.sees(other, "select kind from interest_return"))
                    .as(other)
                    .isEmpty();
        }
    }

    @Test
    void an_entry_on_record_is_never_deleted_and_what_was_declared_never_rewritten() {
        InterestId id = published("Brookside");
        keep(keeping -> keeping.annotate(id, "Asked for a date"));
        makeReturn(ANN, ReturnKind.CONFIRMED);
        declare(ANN, indirect());
        end(id, today);
        String row = " where id = '" + id.value() + "'";

        for (String change : List.of(
                "description = 'Nothing'",
                "paid = not paid",
                "concern_name = 'Other'",
                "interest_type = 'NON_FINANCIAL_PERSONAL'",
                "term_from = term_from - 1",
                "term_until = null, public_until = null",
                "declared_on = declared_on - 1",
                "person_name = 'Somebody'",
                "approved_by = 'Somebody'",
                "publication = null, public_until = null",
                "keepers = audience")) {
            String update = "update interest set " + change + row;
            assertThatThrownBy(() -> POSTGRES.recorded(update)).as(change).hasMessageContaining("never changed");
            assertThatThrownBy(() -> tries(OFFICER, update))
                    .as(change)
                    .rootCause()
                    .hasMessageContaining("never changed");
        }
        for (String table : List.of("interest", "interest_third_party", "interest_note", "interest_return")) {
            assertThatThrownBy(() -> POSTGRES.recorded("delete from " + table)).hasMessageContaining("never changed");
            assertThatThrownBy(() -> POSTGRES.recorded("truncate " + table + " cascade"))
                    .hasMessageContaining("never changed");
            assertThatThrownBy(() -> tries(OFFICER, "delete from " + table))
                    .rootCause()
                    .hasMessageContaining("permission denied");
        }
        for (String table : List.of("interest_note", "interest_return")) {
            assertThatThrownBy(() -> tries(OFFICER, "update " + table + " set person_id = person_id"))
                    .rootCause()
                    .hasMessageContaining("never changed");
        }
    }

    @Test
    void nobody_writes_for_somebody_else_but_an_officer_of_a_partner() {
        InterestId id = published("Brookside");

        for (String other : OTHERS) {
            int changed = console.as(
                    world.actor(other),
                    LookingAround.class,
                    looking -> looking.changeInSilence(
                            "update interest set public_until = null where id = '" + id.value() + "'"));
            assertThat(changed).as(other).isZero();
            assertThatThrownBy(() -> tries(other, copy(id)))
                    .as(other)
                    .rootCause()
                    .hasMessageContaining("row-level security");
        }
    }

    private static String copy(InterestId id) {
        return """
                insert into interest_return
                select gen_random_uuid(), keepers, partnership_id, person_id, person_name, person_post, organisation_id,
                       organisation_name, 'NIL', declared_on, declared_at, person_id, person_name
                  from interest where id = '%s'"""
                .formatted(id.value());
    }

    @Test
    void the_register_is_filtered_sorted_and_paged() {
        List<InterestId> declared = new ArrayList<>();
        for (String name : List.of("Brookside", "Meadow Care", "Hilltop")) {
            declared.add(published(name));
        }
        console.as(
                world.actor("Member"),
                DeclaringInterests.class,
                declaring -> declaring.declare(
                        UUID.randomUUID().toString(),
                        world.partnership,
                        world.id("Member"),
                        world.otherTrust,
                        NewInterest.own(
                                InterestType.NON_FINANCIAL_PROFESSIONAL,
                                Concern.named(ConcernKind.ORGANISATION, "Brookside"),
                                "Trustee",
                                false,
                                Term.from(World.LONG_AGO))));

        assertThat(rows(OFFICER, InterestFilter.all())).hasSize(4);
        assertThat(rows(OFFICER, InterestFilter.all().with("BROOK"))).hasSize(2);
        assertThat(rows(OFFICER, InterestFilter.all().with("%"))).isEmpty();
        assertThat(rows(OFFICER, InterestFilter.all().of(world.id("Member")))).hasSize(1);
        assertThat(rows(OFFICER, InterestFilter.all().standing(InterestStanding.DECLARED)))
                .hasSize(1);
        assertThat(rows(OFFICER, InterestFilter.all().standing(InterestStanding.PUBLISHED)))
                .hasSize(3);
        assertThat(rows(OFFICER, new InterestFilter("", InterestType.FINANCIAL, null, null, null, null)))
                .hasSize(3);
        assertThat(rows(OFFICER, new InterestFilter("", null, world.otherTrust, null, null, null)))
                .hasSize(1);
        assertThat(rows(OFFICER, new InterestFilter("", null, null, committee, null, null)))
                .as("of who has a seat")
                .hasSize(3);
        assertThat(rows("Chair", InterestFilter.all())).as("published only").hasSize(3);
        for (InterestOrder order : InterestOrder.values()) {
            List<InterestId> paged = new ArrayList<>();
            String after = "";
            do {
                Keyset keyset = Keyset.after(after).ofSize(1);
                Page<InterestRow> page = console.as(
                        world.actor(OFFICER),
                        ReadingInterests.class,
                        reading -> reading.page(InterestFilter.all().of(world.id(ANN)), order, keyset));
                page.rows().forEach(row -> paged.add(row.id()));
                after = page.nextToken().orElse("");
            } while (!after.isEmpty());
            assertThat(paged).as("%s", order).containsExactlyInAnyOrderElementsOf(declared);
        }
    }

    @Test
    void who_votes_or_attends_on_a_committee_is_to_declare_and_an_officer_sees_who_has_not() {
        List<Declarant> declarants = declarants();

        assertThat(declarants)
                .extracting(each -> each.somebody().person().name())
                .containsExactly(ANN, "Attendee", "Chair", "Member");
        assertThat(declarants.get(0).standing())
                .isEqualTo(new ReturnStanding(ReturnStanding.State.DUE, today.plusDays(18)));
        assertThat(declarants.get(0).somebody().committees()).isEqualTo("Board");
        assertThat(declarants.get(0).hasNeverDeclared()).isTrue();
        assertThat(declarants.get(1).standing().state()).isEqualTo(ReturnStanding.State.OVERDUE);

        makeReturn(ANN, ReturnKind.NIL);

        assertThat(declarants().get(0).standing().state()).isEqualTo(ReturnStanding.State.DONE);
        assertThat(console.as(world.actor(ANN), ReadingInterests.class, ReadingInterests::own)
                        .get(0)
                        .standing())
                .contains(new ReturnStanding(ReturnStanding.State.DONE, today.plusYears(1)));
    }

    @Test
    void who_is_to_declare_does_not_depend_on_who_asks_in_the_partnership() {
        String question =
                "select person_name from app.register_scope('%s', '%s')".formatted(world.partnership.value(), today);

        List<String> whole = world.sees(World.OPERATOR, question);

        assertThat(whole).hasSize(4);
        assertThat(world.sees("Exec", question)).isEqualTo(whole);
        assertThat(elsewhere.sees(OFFICER, question)).isEmpty();
    }

    @Test
    void the_board_report_tells_what_was_published_then_to_whoever_may_see_it_now() {
        InterestId id = declare(ANN, own("Brookside"));
        long declared = ReportedRows.lastPosition();
        keep(keeping -> keeping.review(id, "Leaves the room", "Medical Director"));
        keep(keeping -> keeping.register(id, Registration.published()));
        long published = ReportedRows.lastPosition();

        assertThat(reported("Member", declared)).isEmpty();
        assertThat(reported(OFFICER, declared))
                .containsExactly("interests of Ann Member on Board: Brookside DECLARED, approved by null");
        assertThat(reported("Member", published))
                .containsExactly("interests of Ann Member on Board: Brookside PUBLISHED, approved by null");
        assertThat(reported(OFFICER, published)).singleElement().asString().endsWith("approved by Medical Director");
        assertThat(reported("Member", published, today.minusDays(1)))
                .as("not declared yet")
                .isEmpty();
        assertThat(publication(OFFICER, published)).singleElement().asString().endsWith("approved by null");
        assertThat(publication(OFFICER, declared)).isEmpty();
        ReportedRows log = ReportedRows.on(today, world, "Member", ReportForm.PUBLICATION);
        assertThat(log.of(Register.PUBLICATIONS))
                .containsExactly("published INTEREST Ann Member: Brookside PART_1 by null");
        assertThat(ReportedRows.of(committee, today, world, "Member").of(Register.INTERESTS))
                .hasSize(1);
        CommitteeId other = world.committee("Other", world.trust, world.otherTrust);
        world.appoint(NewAppointment.to(
                other, world.id("Member"), Role.VOTING_MEMBER, world.otherTrust, Term.from(today.minusDays(1))));
        assertThat(ReportedRows.of(other, today, world, "Member").of(Register.INTERESTS))
                .as("Ann does not belong to the other committee")
                .isEmpty();

        keep(keeping -> keeping.register(id, Registration.withheld(WithholdingGround.PRIVACY, "At risk")));

        assertThat(reported("Member", published)).as("withheld now").isEmpty();
        assertThat(publication(OFFICER, published)).as("withheld now").isEmpty();
        assertThat(reported(OFFICER, published)).singleElement().asString().contains("PUBLISHED");
        assertThat(reported(OFFICER, ReportedRows.lastPosition()))
                .singleElement()
                .asString()
                .contains("WITHHELD");
    }

    @Test
    void what_is_no_longer_public_is_in_no_report_of_earlier_either_but_for_who_keeps_it() {
        InterestId id = published("Old");
        long published = ReportedRows.lastPosition();
        end(id, today.minusMonths(6));

        assertThat(reported("Member", published)).isEmpty();
        assertThat(publication(OFFICER, published)).isEmpty();
        assertThat(publication(OFFICER, ReportedRows.lastPosition())).isEmpty();
        assertThat(reported(OFFICER, ReportedRows.lastPosition()))
                .singleElement()
                .asString()
                .contains("HISTORIC");
    }

    @Test
    void a_nil_return_is_reported_to_who_keeps_the_register_and_never_published() {
        makeReturn(ANN, ReturnKind.NIL);
        long known = ReportedRows.lastPosition();

        assertThat(reported(OFFICER, known)).containsExactly("interests of Ann Member: nil, " + today);
        assertThat(reported(ANN, known)).hasSize(1);
        assertThat(reported("Member", known)).isEmpty();
        assertThat(publication(OFFICER, known)).isEmpty();

        declare(ANN, own("Brookside"));

        assertThat(reported(OFFICER, ReportedRows.lastPosition()))
                .singleElement()
                .asString()
                .contains("Brookside");
        assertThat(reported(OFFICER, known)).singleElement().asString().contains("nil");
    }

    @Test
    void on_which_committees_people_were_does_not_depend_on_who_asks_in_the_partnership() {
        String question = "select committees from app.on_committees(null, '%s', %d) where person_id = '%s'"
                .formatted(today, ReportedRows.lastPosition(), world.id(ANN).value());

        assertThat(world.sees("Exec", question)).containsExactly("Board");
        assertThat(world.sees("Chair", question)).containsExactly("Board");
        assertThat(elsewhere.sees(OFFICER, question)).isEmpty();
        assertThat(world.sees(
                        "Exec",
                        question.replace(today.toString(), today.minusDays(11).toString())))
                .as("before she was appointed")
                .isEmpty();
    }

    private List<String> reported(String reader, long known) {
        return reported(reader, known, today);
    }

    private List<String> reported(String reader, long known, LocalDate day) {
        return ReportedRows.on(day, known, world, reader, ReportForm.WORKING).of(Register.INTERESTS);
    }

    private List<String> publication(String reader, long known) {
        return ReportedRows.on(today, known, world, reader, ReportForm.PUBLICATION)
                .of(Register.INTERESTS);
    }

    private List<Declarant> declarants() {
        return console.as(
                world.actor(OFFICER), KeepingRegister.class, keeping -> keeping.declarants(world.partnership));
    }

    private static List<String> readers(String... more) {
        List<String> readers = new ArrayList<>(OTHERS);
        readers.addAll(List.of(more));
        return readers;
    }

    private List<String> sees(Actor actor, InterestId id) {
        return world.sees(actor, "select id from interest where id = '" + id.value() + "'");
    }

    private List<InterestRow> found(Actor actor, String words) {
        return console.as(
                        actor,
                        ReadingInterests.class,
                        reading ->
                                reading.page(InterestFilter.all().with(words), InterestOrder.BY_NAME, Keyset.first()))
                .rows();
    }

    private List<InterestRow> rows(String reader, InterestFilter filter) {
        return console.as(
                        world.actor(reader),
                        ReadingInterests.class,
                        reading -> reading.page(filter, InterestOrder.BY_NAME, Keyset.first()))
                .rows();
    }

    private InterestSheet get(String reader, InterestId id) {
        return console.as(world.actor(reader), ReadingInterests.class, reading -> reading.get(id));
    }

    private int tries(String actor, String statement) {
        return console.as(
                world.actor(actor),
                LookingAround.class,
                looking -> looking.change(
                        new LookingAround.Tried(UUID.randomUUID(), "try", world.partnership.value()), statement));
    }

    private InterestId published(String concern) {
        InterestId id = declare(ANN, own(concern));
        keep(keeping -> {
            keeping.review(id, "Leaves the room", "Medical Director");
            keeping.register(id, Registration.published());
        });
        return id;
    }

    private static NewInterest indirect() {
        return new NewInterest(
                InterestType.INDIRECT,
                Concern.named(ConcernKind.ORGANISATION, "Brookside"),
                "Works there",
                Relationship.CLOSE_RELATIVE,
                "Bo Relative",
                true,
                Term.from(World.LONG_AGO));
    }

    private static NewInterest own(String concern) {
        return NewInterest.own(
                InterestType.FINANCIAL,
                Concern.named(ConcernKind.ORGANISATION, concern),
                "Director",
                true,
                Term.from(World.LONG_AGO));
    }

    private InterestId declare(String who, NewInterest interest) {
        OrganisationId organisation = world.trust;
        return console.as(
                world.actor(who),
                DeclaringInterests.class,
                declaring -> declaring.declare(
                        UUID.randomUUID().toString(), world.partnership, world.id(who), organisation, interest));
    }

    private void end(InterestId id, LocalDate firstDayWithout) {
        console.as(world.actor(ANN), DeclaringInterests.class, declaring -> {
            declaring.end(id, firstDayWithout);
            return id;
        });
    }

    private void makeReturn(String who, ReturnKind kind) {
        console.as(world.actor(who), DeclaringInterests.class, declaring -> {
            declaring.makeReturn(UUID.randomUUID().toString(), world.partnership, world.id(who), world.trust, kind);
            return kind;
        });
    }

    private void keep(Consumer<KeepingRegister> act) {
        console.as(world.actor(OFFICER), KeepingRegister.class, keeping -> {
            act.accept(keeping);
            return keeping;
        });
    }
}
