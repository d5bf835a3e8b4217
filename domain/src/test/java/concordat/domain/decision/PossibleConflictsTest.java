package concordat.domain.decision;

import static concordat.domain.interest.InterestRule.AGREEMENT_IS_ON_RECORD;
import static concordat.domain.interest.InterestRule.CONFLICT_IS_ANSWERED_ONCE;
import static concordat.domain.interest.InterestRule.ITEM_IS_STILL_BEFORE_THE_MEETING;
import static concordat.domain.interest.InterestRule.POSSIBLE_CONFLICTS_ARE_ANSWERED;
import static concordat.domain.world.Broken.breaks;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import concordat.domain.interest.AnsweringConflicts;
import concordat.domain.interest.Concern;
import concordat.domain.interest.ConcernKind;
import concordat.domain.interest.ConflictSheet;
import concordat.domain.interest.InterestEvent;
import concordat.domain.interest.InterestId;
import concordat.domain.interest.ItemConcern;
import concordat.domain.interest.MemberInterest;
import concordat.domain.interest.PossibleConflict;
import concordat.domain.interest.PossibleConflicts;
import concordat.domain.interest.PossibleConflicts.Answer;
import concordat.domain.interest.ReadingInterests;
import concordat.domain.interest.TaggingItems;
import concordat.domain.meeting.ConductingMeetings;
import concordat.domain.meeting.Handling;
import concordat.domain.meeting.InterestType;
import concordat.domain.meeting.MeetingEvent;
import concordat.domain.meeting.MeetingRule;
import concordat.domain.meeting.RulingOnInterests;
import concordat.domain.shared.AgendaItemId;
import concordat.domain.shared.DecisionId;
import concordat.domain.shared.NotAllowed;
import concordat.domain.shared.NotFound;
import concordat.domain.shared.OrganisationId;
import concordat.domain.shared.PersonId;
import concordat.domain.shared.PersonOnRecord;
import concordat.domain.usecase.Role;
import concordat.domain.world.InterestsInMemory;
import concordat.domain.world.Kept;
import concordat.domain.world.World;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Interests of members that may conflict with an item, and how they are answered before it is decided (COI-8). */
class PossibleConflictsTest {
    private static final Concern SUPPLIER =
            new Concern(ConcernKind.ORGANISATION, "Brookside Supplies Limited", InterestsInMemory.SUPPLIER);

    private final InSession session = new InSession();
    private final World world = session.world;
    private final AgendaItemId item = session.item;

    @Test
    void nothing_is_decided_before_each_is_declared_and_ruled_on_or_set_aside_COI_8() {
        InterestId bens = has(session.ben, SUPPLIER, "Director");
        InterestId dans = has(session.dan, SUPPLIER, null);
        tag(SUPPLIER);
        DecisionId id = session.open(InSession.QUESTION);

        breaks(POSSIBLE_CONFLICTS_ARE_ANSWERED, () -> session.recording().declare(id, Closing.byConsensus()))
                .contains("Ben (Brookside Supplies Limited), Dan (Brookside Supplies Limited)");
        answering().setAside(item, dans, "It left the tender", session.ann.seat());
        breaks(POSSIBLE_CONFLICTS_ARE_ANSWERED, () -> session.recording().declare(id, Closing.byConsensus()))
                .doesNotContain("Dan");
        answering().putOnRecord(item, bens);
        breaks(DecisionRule.INTERESTS_ARE_RULED_ON, () -> session.recording().declare(id, Closing.byConsensus()));
        world.use(RulingOnInterests.class).rule(item, session.ben.person(), Handling.NOTED, "", session.ann.seat());

        session.recording().declare(id, Closing.byConsensus());

        assertThat(session.read(id).outcome()).contains(Outcome.APPROVED);
    }

    @Test
    void what_is_put_on_record_is_the_published_interest_or_only_what_it_is_in() {
        InterestId published = has(session.ben, SUPPLIER, "Director");
        InterestId withheld = has(session.dan, SUPPLIER, null);
        tag(SUPPLIER);

        assertThat(answering().putOnRecord(item, published)).isEqualTo(session.ben.person());
        assertThat(world.lastEvent()).isInstanceOfSatisfying(MeetingEvent.InterestDeclared.class, declared -> {
            assertThat(declared.nature())
                    .isEqualTo("Director, in Brookside Supplies Limited, as on the register of interests");
            assertThat(declared.person().person()).isEqualTo(session.ben.person());
        });
        answering().putOnRecord(item, withheld);
        assertThat(world.lastEvent())
                .isInstanceOfSatisfying(MeetingEvent.InterestDeclared.class, declared -> assertThat(declared.nature())
                        .isEqualTo("An interest that is on the register and not published"));
    }

    @Test
    void each_is_answered_once() {
        InterestId bens = has(session.ben, SUPPLIER, "Director");
        tag(SUPPLIER);
        answering().setAside(item, bens, "It left the tender", session.ann.seat());

        breaks(CONFLICT_IS_ANSWERED_ONCE, () -> answering().setAside(item, bens, "Again", session.ann.seat()));
        breaks(CONFLICT_IS_ANSWERED_ONCE, () -> answering().putOnRecord(item, bens));
        assertThatThrownBy(() -> answering().putOnRecord(item, new InterestId(UUID.randomUUID())))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void whoever_presides_says_why_it_is_no_conflict_and_never_about_themselves() {
        InterestId anns = has(session.ann, SUPPLIER, "Director");
        InterestId bens = has(session.ben, SUPPLIER, "Director");
        tag(SUPPLIER);

        breaks(MeetingRule.CONFLICTED_DO_NOT_RULE, () -> answering()
                .setAside(item, anns, "I say so", session.ann.seat()));
        breaks(MeetingRule.RULING_IS_OF_WHO_PRESIDES, () -> answering()
                .setAside(item, bens, "I say so", session.cat.seat()));
        answering().setAside(item, anns, "It left the tender", session.cat.seat());

        assertThat(world.lastEvent()).isInstanceOfSatisfying(InterestEvent.PossibleConflictSetAside.class, aside -> {
            assertThat(aside.person().name()).isEqualTo("Ann");
            assertThat(aside.decidedBy().name()).isEqualTo("Cat");
            assertThat(aside.because()).isEqualTo("It left the tender");
        });
        assertThat(world.stores.conflicts.setAsides.of(item))
                .singleElement()
                .satisfies(aside -> assertThat(aside.decidedBy()).isEqualTo(session.cat.person()));
        ConflictSheet sheet = answering().onItem(item);
        assertThat(sheet.reason(anns).orElseThrow().by()).isEqualTo("Cat, Director, NHFT");
        assertThat(sheet.reason(anns).orElseThrow().because()).isEqualTo("It left the tender");
        assertThat(sheet.reason(bens)).isEmpty();
        assertThat(answering().inMeeting(session.meeting))
                .extracting(PossibleConflict::answered)
                .containsExactly(true, false);
    }

    @Test
    void only_chair_and_officer_of_the_committee_are_told() {
        InterestId bens = has(session.ben, SUPPLIER, "Director");
        tag(SUPPLIER);

        assertThat(world.as(session.ann.person())
                        .use(AnsweringConflicts.class)
                        .onItem(item)
                        .conflicts())
                .hasSize(1);
        assertThatThrownBy(() -> world.as(session.ben.person()).use(AnsweringConflicts.class))
                .isInstanceOf(NotAllowed.class);
        PersonId elsewhere = world.person("Eva Elsewhere", World.UOL);
        world.appoint(elsewhere, Role.GOVERNANCE_OFFICER, World.UOL, null, null);
        AnsweringConflicts answering = world.as(elsewhere).use(AnsweringConflicts.class);
        assertThatThrownBy(() -> answering.onItem(item)).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> answering.inMeeting(session.meeting)).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> answering.putOnRecord(item, bens)).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> answering.setAside(item, bens, "It left the tender", session.ann.seat()))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> world.as(elsewhere).use(TaggingItems.class).tag(item, List.of()))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void what_an_item_concerns_is_recognised_entered_once_and_replaced_as_a_whole() {
        Concern person = Concern.named(ConcernKind.PERSON, "Sam Supplier");
        tag(Concern.named(ConcernKind.ORGANISATION, "bsl"), SUPPLIER, person);
        assertThat(concerns(item)).containsExactly(SUPPLIER, person);
        assertThat(world.stores.conflicts.tags.of(item))
                .extracting(Kept::position)
                .containsExactly(1, 2);
        assertThat(world.lastEvent())
                .isEqualTo(new InterestEvent.ItemTagged(
                        item, World.PARTNERSHIP, "BOARD/M/2026/01", "7", List.of(SUPPLIER, person)));
        int events = world.journal.size();

        tag(SUPPLIER, person);
        assertThat(world.journal).as("nothing has changed").hasSize(events);
        tag(person);

        assertThat(concerns(item)).containsExactly(person);
        breaks(AGREEMENT_IS_ON_RECORD, () -> tag(Concern.named(ConcernKind.AGREEMENT, "Unheard of")))
                .contains("Unheard of");
    }

    @Test
    void what_an_item_concerns_stays_once_it_has_been_dealt_with() {
        tag(SUPPLIER);
        ConductingMeetings conducting = world.use(ConductingMeetings.class);
        conducting.openItem(item);
        tag(SUPPLIER, Concern.named(ConcernKind.ORGANISATION, "Another"));
        conducting.closeItem(item);

        breaks(ITEM_IS_STILL_BEFORE_THE_MEETING, () -> tag(SUPPLIER)).contains("7");
    }

    @Test
    void what_an_item_would_concern_is_checked_before_it_is_on_an_agenda() {
        TaggingItems tagging = world.use(TaggingItems.class);
        int events = world.journal.size();

        tagging.check(List.of(SUPPLIER, Concern.named(ConcernKind.PERSON, "Sam")));
        breaks(
                AGREEMENT_IS_ON_RECORD,
                () -> tagging.check(List.of(Concern.named(ConcernKind.AGREEMENT, "Unheard of"))));

        assertThat(world.journal).hasSize(events);
    }

    @Test
    void interests_are_compared_by_record_or_else_by_name_whatever_the_spelling() {
        UUID agreement = UUID.randomUUID();
        MemberInterest interest = interest(session.ben, SUPPLIER, "Director");

        assertThat(matched(interest, SUPPLIER, "")).hasSize(1);
        assertThat(matched(interest, Concern.named(ConcernKind.ORGANISATION, " BROOKSIDE  supplies limited"), ""))
                .hasSize(1);
        assertThat(matched(interest, new Concern(ConcernKind.ORGANISATION, SUPPLIER.name(), agreement), ""))
                .as("another on record by the same name")
                .isEmpty();
        assertThat(matched(interest, Concern.named(ConcernKind.PERSON, SUPPLIER.name()), ""))
                .isEmpty();
        assertThat(matched(interest, Concern.named(ConcernKind.ORGANISATION, "Brookside"), ""))
                .isEmpty();
        assertThat(matched(interest, SUPPLIER, "LPT/2026/1").get(0).reasons())
                .containsExactly(
                        "Brookside Supplies Limited is a party to agreement LPT/2026/1, which the item concerns");
    }

    @Test
    void what_another_item_concerns_does_not_matter_to_this_one() {
        AgendaItemId other = new AgendaItemId(UUID.randomUUID());
        PossibleConflicts conflicts = new PossibleConflicts(
                List.of(new ItemConcern(other, SUPPLIER, "")),
                List.of(interest(session.ben, SUPPLIER, "Director")),
                Set.of());

        assertThat(conflicts.of(item)).isEmpty();
        assertThat(conflicts.of(other)).hasSize(1);
    }

    @Test
    void a_declaration_answers_for_the_person_and_setting_aside_for_the_one_interest() {
        MemberInterest one = interest(session.ben, SUPPLIER, "Director");
        MemberInterest two = interest(session.ben, SUPPLIER, "Shares");
        PersonId ben = session.ben.person();
        AgendaItemId other = new AgendaItemId(UUID.randomUUID());

        assertThat(answered(List.of(one, two), new Answer(item, ben, null))).containsExactly(true, true);
        assertThat(answered(List.of(one, two), new Answer(item, ben, one.id()))).containsExactly(true, false);
        assertThat(answered(List.of(one, two), new Answer(other, ben, null))).containsExactly(false, false);
    }

    private List<Boolean> answered(List<MemberInterest> interests, Answer answer) {
        return new PossibleConflicts(List.of(new ItemConcern(item, SUPPLIER, "")), interests, Set.of(answer))
                .of(item).stream().map(PossibleConflict::answered).toList();
    }

    private List<PossibleConflict> matched(MemberInterest interest, Concern concern, String byWayOf) {
        return new PossibleConflicts(List.of(new ItemConcern(item, concern, byWayOf)), List.of(interest), Set.of())
                .of(item);
    }

    private InterestId has(World.Sitting who, Concern concern, @Nullable String description) {
        MemberInterest interest = interest(who, concern, description);
        world.stores.conflicts.interests.add(interest);
        return interest.id();
    }

    private MemberInterest interest(World.Sitting who, Concern concern, @Nullable String description) {
        OrganisationId organisation = who.organisation();
        return new MemberInterest(
                new InterestId(UUID.randomUUID()),
                new PersonOnRecord(who.person(), world.stores.people.name(who.person()), "Director", organisation, ""),
                InterestType.FINANCIAL,
                concern,
                description);
    }

    private void tag(Concern... concerns) {
        world.use(TaggingItems.class).tag(item, List.of(concerns));
    }

    private List<Concern> concerns(AgendaItemId of) {
        return world.use(ReadingInterests.class).concerns(of);
    }

    private AnsweringConflicts answering() {
        return world.as(world.officer).use(AnsweringConflicts.class);
    }
}
