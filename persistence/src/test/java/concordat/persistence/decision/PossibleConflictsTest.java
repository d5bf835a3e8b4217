package concordat.persistence.decision;

import static concordat.persistence.decision.JointCommittee.OFFICER;
import static concordat.persistence.decision.JointCommittee.START;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import concordat.domain.decision.Closing;
import concordat.domain.decision.NewQuestion;
import concordat.domain.decision.Outcome;
import concordat.domain.decision.Proposal;
import concordat.domain.decision.ReadingDecisions;
import concordat.domain.decision.RecordingDecisions;
import concordat.domain.interest.AnsweringConflicts;
import concordat.domain.interest.Concern;
import concordat.domain.interest.ConcernKind;
import concordat.domain.interest.DeclaringInterests;
import concordat.domain.interest.InterestId;
import concordat.domain.interest.InterestRule;
import concordat.domain.interest.KeepingRegister;
import concordat.domain.interest.NewInterest;
import concordat.domain.interest.PossibleConflict;
import concordat.domain.interest.ReadingInterests;
import concordat.domain.interest.Registration;
import concordat.domain.interest.TaggingItems;
import concordat.domain.interest.WithholdingGround;
import concordat.domain.meeting.Arrangements;
import concordat.domain.meeting.Handling;
import concordat.domain.meeting.InterestType;
import concordat.domain.meeting.ItemText;
import concordat.domain.meeting.PreparingMeetings;
import concordat.domain.meeting.Purpose;
import concordat.domain.meeting.ReadingMeetings;
import concordat.domain.meeting.RulingOnInterests;
import concordat.domain.meeting.TakingAttendance;
import concordat.domain.shared.AgendaItemId;
import concordat.domain.shared.DecisionId;
import concordat.domain.shared.MeetingId;
import concordat.domain.shared.NotFound;
import concordat.domain.shared.OrganisationId;
import concordat.domain.shared.RuleBroken;
import concordat.domain.shared.Term;
import concordat.domain.usecase.Role;
import concordat.persistence.Postgres;
import concordat.persistence.World;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** What items concern, and possible conflicts with the register of interests, as they are kept (COI-8). */
class PossibleConflictsTest {
    private static final Postgres POSTGRES = Postgres.running();
    private static final String SUPPLIER = "Brookside";
    private static final String AUDITOR = "Auditor";

    private final JointCommittee committee = new JointCommittee();
    private final World world = committee.world;

    PossibleConflictsTest() {
        world.with(AUDITOR, Role.AUDITOR, world.trust);
    }

    @Test
    void interests_are_found_whether_they_are_published_or_not_and_only_published_ones_are_told() {
        AgendaItemId item = committee.atAnItem();
        tag(item, SUPPLIER);
        has("Bob", world.trust, SUPPLIER, Term.from(World.LONG_AGO));
        publish(has("Cyd", world.trust, " brookside ", Term.from(World.LONG_AGO)));
        InterestId withheld = has("Eve", world.otherTrust, SUPPLIER, Term.from(World.LONG_AGO));
        review(withheld);
        keep(keeping -> keeping.register(withheld, Registration.withheld(WithholdingGround.PRIVACY, "At risk")));
        has("Fay", world.otherTrust, SUPPLIER, new Term(World.LONG_AGO, LocalDate.of(2026, 5, 12)));
        has("Dee", world.otherTrust, "Another", Term.from(World.LONG_AGO));

        for (String asking : List.of(OFFICER, "Ann")) {
            assertThat(onItem(asking, item))
                    .as(asking)
                    .extracting(each -> each.person().name() + ": " + each.nature())
                    .containsExactly(
                            "Bob: An interest that is on the register and not published",
                            "Cyd: Director, in brookside, as on the register of interests",
                            "Eve: An interest that is on the register and not published");
        }
        assertThat(world.sees("Ann", "select id from interest where id = '" + withheld.value() + "'"))
                .isEmpty();
    }

    @Test
    void what_the_rule_reads_does_not_depend_on_who_asks() {
        AgendaItemId item = committee.atAnItem();
        tag(item, SUPPLIER);
        InterestId interest = has("Bob", world.trust, SUPPLIER, Term.from(World.LONG_AGO));
        has("Cyd", world.trust, SUPPLIER, Term.from(World.LONG_AGO));
        setAside(item, interest);
        world.person("Nobody", world.trust);

        for (String function : List.of("concerns_of_meeting", "interests_at_meeting", "answered_conflicts")) {
            String question = "select row_to_json(f)::text from app.%s('%s') f"
                    .formatted(function, meetingOf(item).value());
            List<String> whole = world.sees(World.OPERATOR, question);
            assertThat(whole).as(function).isNotEmpty();
            assertThat(world.sees("Nobody", question)).as(function).isEqualTo(whole);
        }
    }

    @Test
    void nothing_is_decided_until_each_is_answered_whoever_records_it() {
        AgendaItemId item = committee.atAnItem();
        tag(item, SUPPLIER);
        InterestId bobs = has("Bob", world.trust, SUPPLIER, Term.from(World.LONG_AGO));
        InterestId cyds = has("Cyd", world.trust, SUPPLIER, Term.from(World.LONG_AGO));
        DecisionId id = open(item, NewQuestion.of("That the plan be approved", Proposal.to(Outcome.APPROVED)));

        for (String recording : List.of(OFFICER, "Ann")) {
            assertThat(refusal(recording, id)).contains("Bob (Brookside), Cyd (Brookside)");
        }
        setAside(item, bobs);
        committee.does(OFFICER, START, AnsweringConflicts.class, answering -> answering.putOnRecord(item, cyds));
        committee.does(
                OFFICER,
                START,
                RulingOnInterests.class,
                ruling -> ruling.rule(item, world.id("Cyd"), Handling.NOTED, "", committee.seatOf("Ann")));
        committee.does(OFFICER, START, RecordingDecisions.class, all -> all.declare(id, Closing.byConsensus()));

        assertThat(committee
                        .as(OFFICER, ReadingDecisions.class, reading -> reading.get(id))
                        .outcome())
                .contains(Outcome.APPROVED);
        assertThat(onItem("Ann", item)).allMatch(PossibleConflict::answered);
    }

    private String refusal(String recording, DecisionId id) {
        RuleBroken broken = catchThrowableOfType(
                RuleBroken.class,
                () -> committee.does(
                        recording, START, RecordingDecisions.class, all -> all.declare(id, Closing.byConsensus())));
        assertThat(broken.rule()).isEqualTo(InterestRule.POSSIBLE_CONFLICTS_ARE_ANSWERED);
        return broken.getMessage();
    }

    @Test
    void the_agreement_of_a_question_and_the_parties_of_an_agreement_count_too() {
        AgendaItemId item = committee.atAnItem();
        UUID agreement = UUID.randomUUID();
        POSTGRES.recorded(
                """
                insert into agreement (id, version, partnership_id, audience, reference, title, agreement_type, stage,
                        made_known, confidential, description, legally_binding, binding_clauses, ending_reason)
                select '%1$s', 0, '%2$s', app.audience('AGREEMENT', 'TEAM', 1, null, null, '%1$s', array['%3$s']::uuid[]),
                       'REF-%1$s', 'Lease', 'MOU', 'PROPOSED', false, false, '', false, '', ''"""
                        .formatted(agreement, world.partnership.value(), world.trust.value()),
                """
                insert into agreement_party (id, agreement_id, audience, organisation_id, position, name_as_signed)
                select gen_random_uuid(), a.id, a.audience, '%s', 1, 'The other trust' from agreement a where a.id = '%s'"""
                        .formatted(world.otherTrust.value(), agreement));
        interest("Bob", world.trust, new Concern(ConcernKind.ORGANISATION, "x", world.otherTrust.value()));
        assertThat(onItem(OFFICER, item)).isEmpty();

        DecisionId id = open(
                item,
                NewQuestion.of("That the lease be approved", Proposal.to(Outcome.APPROVED))
                        .about(agreement));

        assertThat(onItem(OFFICER, item)).singleElement().satisfies(found -> assertThat(found.reasons())
                .containsExactly(
                        "The other trust is a party to agreement REF-" + agreement + ", which the item concerns"));
        assertThat(refusal(OFFICER, id)).contains("Bob");
    }

    @Test
    void a_deputys_interests_count_and_so_does_what_a_deferred_matter_concerned() {
        AgendaItemId item = committee.atAnItem();
        tag(item, SUPPLIER);
        committee.as(
                OFFICER,
                RecordingDecisions.class,
                recording -> recording.record(
                        "deferred" + item.value(),
                        item,
                        NewQuestion.of("That it be deferred", Proposal.deferUntil(LocalDate.of(2026, 6, 1))),
                        List.of(),
                        List.of(),
                        Closing.byConsensus()));
        Instant june = START.plus(Duration.ofDays(30));
        MeetingId next = committee.as(
                OFFICER,
                PreparingMeetings.class,
                preparing -> preparing.plan(
                        committee.id,
                        new Arrangements("June", june, june.plus(Duration.ofHours(2)), "Board room", true)));
        world.with("Gil", Role.EXECUTIVE, world.trust);
        has("Gil", world.trust, SUPPLIER, Term.from(World.LONG_AGO));
        assertThat(inMeeting(next)).isEmpty();

        committee.does(
                OFFICER,
                START,
                PreparingMeetings.class,
                preparing -> preparing.nameDeputy(next, committee.seatOf("Bob"), world.id("Gil"), world.trust, true));

        assertThat(inMeeting(next))
                .extracting(each -> each.person().name(), PossibleConflict::reasons)
                .containsExactly(tuple("Gil", List.of("the item concerns Brookside")));
    }

    @Test
    void an_attendees_interests_count_while_they_are_appointed_or_in_the_room() {
        AgendaItemId item = committee.atAnItem();
        tag(item, SUPPLIER);
        world.with("Gil", Role.ATTENDEE, world.trust, committee.id);
        world.with("Hal", Role.EXECUTIVE, world.trust);
        for (String who : List.of("Gil", "Hal")) {
            has(who, world.trust, SUPPLIER, Term.from(World.LONG_AGO));
        }
        assertThat(onItem(OFFICER, item))
                .extracting(each -> each.person().name())
                .containsExactly("Gil");

        committee.does(
                OFFICER,
                START,
                TakingAttendance.class,
                taking -> taking.arrive(meetingOf(item), world.id("Hal"), world.trust, false));

        assertThat(onItem(OFFICER, item))
                .extracting(each -> each.person().name())
                .containsExactly("Gil", "Hal");
    }

    private List<PossibleConflict> inMeeting(MeetingId meeting) {
        return committee.as(OFFICER, AnsweringConflicts.class, answering -> answering.inMeeting(meeting));
    }

    @Test
    void what_an_item_concerns_is_seen_by_whoever_sees_the_item() {
        MeetingId meeting = committee.as(
                OFFICER,
                PreparingMeetings.class,
                preparing -> preparing.plan(
                        committee.id,
                        new Arrangements("May", START, START.plus(Duration.ofHours(2)), "Board room", true)));
        AgendaItemId item = committee.as(
                OFFICER,
                PreparingMeetings.class,
                preparing -> preparing.addItem(meeting, ItemText.open("1", "Tender", Purpose.APPROVAL, "Bob", 10, "")));
        tag(item, SUPPLIER);
        World elsewhere = new World();
        elsewhere.with(AUDITOR, Role.AUDITOR, elsewhere.trust);

        assertThat(seeTag(OFFICER, item)).hasSize(1);
        assertThat(seeTag("Bob", item)).as("a draft").isEmpty();
        committee.does(OFFICER, START, PreparingMeetings.class, preparing -> preparing.publishAgenda(meeting));
        for (String reader : List.of(OFFICER, "Bob", "Eve", AUDITOR)) {
            assertThat(seeTag(reader, item)).as(reader).hasSize(1);
        }
        assertThat(elsewhere.sees(AUDITOR, "select id from item_tag")).isEmpty();

        keptFrom("Bob", item);

        assertThat(seeTag("Bob", item)).isEmpty();
        assertThat(world.sees("Bob", "select id from item_tag_history")).isEmpty();
        assertThatThrownBy(() -> committee.as("Bob", ReadingMeetings.class, reading -> reading.item(item)))
                .isInstanceOf(NotFound.class);
        List<Concern> toBob = committee.as("Bob", ReadingInterests.class, reading -> reading.concerns(item));
        assertThat(toBob).isEmpty();
        assertThat(seeTag("Eve", item)).hasSize(1);
    }

    @Test
    void why_it_is_no_conflict_is_for_chair_officer_and_auditor_and_is_never_changed() {
        AgendaItemId item = committee.atAnItem();
        tag(item, SUPPLIER);
        setAside(item, has("Bob", world.trust, SUPPLIER, Term.from(World.LONG_AGO)));
        String row = "select because from conflict_set_aside where agenda_item_id = '" + item.value() + "'";

        for (String reader : List.of(OFFICER, "Ann", AUDITOR)) {
            assertThat(world.sees(reader, row)).as(reader).containsExactly("It left the tender");
        }
        for (String other : List.of("Bob", "Eve")) {
            assertThat(world.sees(other, row)).as(other).isEmpty();
        }
        keptFrom("Cyd", item);
        assertThat(world.sees("Ann", row)).hasSize(1);
        for (String change : List.of(
                "update conflict_set_aside set because = 'Other'",
                "update conflict_set_aside set person_id = decided_by",
                "delete from conflict_set_aside")) {
            assertThatThrownBy(() -> POSTGRES.recorded(change)).as(change).hasMessageContaining("never changed");
        }
    }

    private List<String> seeTag(String reader, AgendaItemId item) {
        return world.sees(reader, "select concern_name from item_tag where agenda_item_id = '" + item.value() + "'");
    }

    private void keptFrom(String who, AgendaItemId item) {
        committee.does(OFFICER, START, RulingOnInterests.class, ruling -> {
            ruling.declare(item, world.id(who), world.trust, InterestType.FINANCIAL, "Shares");
            ruling.rule(item, world.id(who), Handling.LEAVE_NO_PAPER, "", committee.seatOf("Ann"));
        });
    }

    private DecisionId open(AgendaItemId item, NewQuestion question) {
        return committee.as(
                OFFICER,
                RecordingDecisions.class,
                recording -> recording.open("conflicts" + item.value(), item, question, List.of()));
    }

    private void tag(AgendaItemId item, String organisation) {
        committee.does(
                OFFICER,
                START,
                TaggingItems.class,
                tagging -> tagging.tag(item, List.of(Concern.named(ConcernKind.ORGANISATION, organisation))));
    }

    private void setAside(AgendaItemId item, InterestId interest) {
        committee.does(
                OFFICER,
                START,
                AnsweringConflicts.class,
                answering -> answering.setAside(item, interest, "It left the tender", committee.seatOf("Ann")));
    }

    private List<PossibleConflict> onItem(String asking, AgendaItemId item) {
        return committee
                .as(asking, AnsweringConflicts.class, answering -> answering.onItem(item))
                .conflicts();
    }

    private MeetingId meetingOf(AgendaItemId item) {
        return committee.as(
                OFFICER, ReadingMeetings.class, reading -> reading.item(item).meeting());
    }

    private InterestId has(String who, OrganisationId organisation, String concern, Term term) {
        return declare(
                who,
                organisation,
                NewInterest.own(
                        InterestType.FINANCIAL,
                        Concern.named(ConcernKind.ORGANISATION, concern),
                        "Director",
                        true,
                        term));
    }

    private InterestId interest(String who, OrganisationId organisation, Concern concern) {
        return declare(
                who,
                organisation,
                NewInterest.own(InterestType.FINANCIAL, concern, "Director", true, Term.from(World.LONG_AGO)));
    }

    private InterestId declare(String who, OrganisationId organisation, NewInterest interest) {
        return committee.as(
                who,
                DeclaringInterests.class,
                declaring -> declaring.declare(
                        UUID.randomUUID().toString(), world.partnership, world.id(who), organisation, interest));
    }

    private void publish(InterestId id) {
        review(id);
        keep(keeping -> keeping.register(id, Registration.published()));
    }

    private void review(InterestId id) {
        keep(keeping -> keeping.review(id, "", "Manager"));
    }

    private void keep(Consumer<KeepingRegister> act) {
        committee.does(OFFICER, START, KeepingRegister.class, act);
    }
}
