package concordat.domain.interest;

import static concordat.domain.interest.InterestRule.CONFIRMATION_HAS_AN_ENTRY;
import static concordat.domain.interest.InterestRule.DIRECT_INTEREST_IS_ONES_OWN;
import static concordat.domain.interest.InterestRule.INDIRECT_SAYS_WHOSE;
import static concordat.domain.interest.InterestRule.INTEREST_IS_ENDED_ONCE;
import static concordat.domain.interest.InterestRule.INTEREST_IS_REVIEWED_ONCE;
import static concordat.domain.interest.InterestRule.NIL_RETURN_HAS_NO_ENTRY;
import static concordat.domain.interest.InterestRule.OFFICER_LEAVES_OWN_ENTRY_TO_ANOTHER;
import static concordat.domain.interest.InterestRule.REGISTRATION_IS_ANOTHER;
import static concordat.domain.interest.InterestRule.REVIEW_GOES_BEFORE_REGISTRATION;
import static concordat.domain.interest.InterestRule.WITHHOLDING_GIVES_ITS_REASON;
import static concordat.domain.world.Broken.breaks;
import static concordat.domain.world.World.LPT;
import static concordat.domain.world.World.NHFT;
import static concordat.domain.world.World.PARTNERSHIP;
import static concordat.domain.world.World.UOL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import concordat.domain.meeting.InterestType;
import concordat.domain.shared.AudienceKey;
import concordat.domain.shared.Keyset;
import concordat.domain.shared.NotAllowed;
import concordat.domain.shared.NotFound;
import concordat.domain.shared.OrganisationId;
import concordat.domain.shared.PartnershipId;
import concordat.domain.shared.PersonId;
import concordat.domain.shared.PersonOnRecord;
import concordat.domain.shared.Term;
import concordat.domain.usecase.Role;
import concordat.domain.world.InterestsInMemory;
import concordat.domain.world.World;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Declaring interests, keeping their register, and the annual return (COI-2 to COI-7). */
class RegisterOfInterestsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 5, 12);
    private static final Concern SUPPLIER = Concern.named(ConcernKind.ORGANISATION, "Brookside  supplies limited");

    private final World world = new World();
    private final PersonId ann = world.person("Ann Member", NHFT);
    private int keys;

    RegisterOfInterestsTest() {
        world.appoint(ann, Role.VOTING_MEMBER, NHFT, null, null);
    }

    @Test
    void what_somebody_declares_is_on_record_as_they_said_it() {
        InterestId id = declare(ann, directorship());

        InterestSheet sheet = get(ann, id);
        assertThat(sheet.person().words()).isEqualTo("Ann Member, Director, NHFT");
        assertThat(sheet.description()).isEqualTo("Non-executive director");
        assertThat(sheet.standing()).isEqualTo(InterestStanding.DECLARED);
        assertThat(sheet.declaredOn()).isEqualTo(TODAY);
        assertThat(sheet.enteredBy()).isEmpty();
        assertThat(sheet.own()).isTrue();
        assertThat(sheet.kept()).isFalse();
        assertThat(entry(id).keepers())
                .isEqualTo(world.stores.audiences.of(new AudienceKey.Interests(Set.of(LPT, NHFT, UOL), false)));
    }

    @Test
    void what_an_interest_is_in_is_recognised_by_its_name_short_name_or_record() {
        Concern known = new Concern(ConcernKind.ORGANISATION, "anything", InterestsInMemory.SUPPLIER);
        for (Concern named : List.of(SUPPLIER, Concern.named(ConcernKind.ORGANISATION, "bsl"), known)) {
            assertThat(get(ann, declare(ann, in(named))).concern())
                    .isEqualTo(new Concern(
                            ConcernKind.ORGANISATION, "Brookside Supplies Limited", InterestsInMemory.SUPPLIER));
        }
        Concern other = Concern.named(ConcernKind.PERSON, "BSL");
        assertThat(get(ann, declare(ann, in(other))).concern()).isEqualTo(other);
        Concern unseen = new Concern(ConcernKind.AGREEMENT, "Unseen", UUID.randomUUID());
        assertThatThrownBy(() -> declare(ann, in(unseen))).isInstanceOf(NotFound.class);
    }

    @Test
    void an_indirect_interest_says_whose_it_is_and_a_direct_one_is_ones_own() {
        breaks(INDIRECT_SAYS_WHOSE, () -> indirect(null, "Bo Relative"));
        breaks(INDIRECT_SAYS_WHOSE, () -> indirect(Relationship.CLOSE_RELATIVE, " "));
        breaks(
                DIRECT_INTEREST_IS_ONES_OWN,
                () -> new NewInterest(
                        InterestType.FINANCIAL, SUPPLIER, "Shares", Relationship.FRIEND, "", true, Term.from(TODAY)));

        InterestId id = declare(ann, indirect(Relationship.CLOSE_RELATIVE, "Bo Relative"));

        assertThat(get(ann, id).whose()).contains("Bo Relative");
        assertThat(get(ann, id).relationship()).contains(Relationship.CLOSE_RELATIVE);
        assertThat(world.lastEvent().toString()).doesNotContain("Bo Relative");
    }

    @Test
    void a_form_sent_twice_declares_once() {
        DeclaringInterests declaring = world.as(ann).use(DeclaringInterests.class);

        InterestId first = declaring.declare("key", PARTNERSHIP, ann, NHFT, directorship());

        assertThat(declaring.declare("key", PARTNERSHIP, ann, NHFT, directorship()))
                .isEqualTo(first);
        assertThat(world.journal).hasSize(1);
    }

    @Test
    void an_interest_is_paid_or_not_and_of_its_type() {
        InterestId paid = declare(ann, directorship());
        InterestId unpaid = declare(
                ann,
                NewInterest.own(InterestType.NON_FINANCIAL_PERSONAL, SUPPLIER, "Volunteer", false, Term.from(TODAY)));

        assertThat(get(ann, paid).paid()).isTrue();
        assertThat(get(ann, paid).type()).isEqualTo(InterestType.FINANCIAL);
        assertThat(get(ann, unpaid).paid()).isFalse();
        assertThat(get(ann, unpaid).type()).isEqualTo(InterestType.NON_FINANCIAL_PERSONAL);
        assertThatThrownBy(() -> get(ann, new InterestId(UUID.randomUUID())))
                .isInstanceOf(NotFound.class)
                .hasMessageContaining("interest");
    }

    @Test
    void who_approved_it_and_that_it_was_late_is_for_its_person_and_who_keeps_the_register() {
        inScope(TODAY.minusDays(100));
        PersonId bob = world.person("Bob Member", LPT);
        world.appoint(bob, Role.VOTING_MEMBER, LPT, null, null);
        PersonId auditor = world.person("Aud Auditor", LPT);
        world.appoint(auditor, Role.AUDITOR, LPT, null, null);
        InterestId id = published();

        for (PersonId entitled : List.of(ann, world.officer, auditor)) {
            InterestSheet sheet = get(entitled, id);
            assertThat(sheet.approvedBy()).contains("Medical Director");
            assertThat(sheet.late()).isTrue();
            assertThat(sheet.own()).isEqualTo(entitled.equals(ann));
            assertThat(sheet.registeredAt()).contains(world.clock.instant());
        }
        InterestSheet sheet = get(bob, id);
        assertThat(sheet.own()).isFalse();
        assertThat(sheet.kept()).isFalse();
        assertThat(sheet.approvedBy()).isEmpty();
        assertThat(sheet.late()).isFalse();
    }

    @Test
    void whether_it_is_late_is_reckoned_from_its_own_person_coming_into_scope_COI_3() {
        PersonId bob = world.person("Bob Member", LPT);
        world.stores.interests.scope.add(
                new PersonInScope(world.stores.people.of(bob, LPT), TODAY.minusDays(100), "Board"));
        inScope(TODAY.minusDays(1));

        assertThat(get(ann, declare(ann, own(TODAY.minusDays(29)))).late()).isFalse();
    }

    @Test
    void whoever_has_an_appointment_elsewhere_only_declares_nothing_here() {
        PersonId stranger = world.person("Sue Stranger", LPT);
        world.appoint(stranger, Role.VOTING_MEMBER, new OrganisationId(new UUID(1, 99)), null, null);

        assertThatThrownBy(() -> world.as(stranger)
                        .use(DeclaringInterests.class)
                        .declare("key", PARTNERSHIP, stranger, LPT, directorship()))
                .isInstanceOf(NotAllowed.class);
        assertThat(world.use(ReadingInterests.class).own()).isEmpty();
    }

    @Test
    void what_somebody_owes_is_shown_for_the_partners_at_which_they_have_an_appointment() {
        PersonId bob = world.person("Bob Member", LPT);
        world.stores.interests.scope.add(new PersonInScope(world.stores.people.of(bob, LPT), TODAY, "Board"));
        world.appoint(ann, Role.ATTENDEE, new OrganisationId(new UUID(1, 99)), null, null);

        assertThat(world.as(ann).use(ReadingInterests.class).own())
                .singleElement()
                .satisfies(own -> {
                    assertThat(own.organisations()).containsExactly(NHFT);
                    assertThat(own.standing()).as("it is Bob who is in scope").isEmpty();
                });
    }

    @Test
    void the_name_of_a_third_party_and_a_note_belong_to_who_declared_the_interest_RC_6() {
        InterestId id = declare(ann, indirect(Relationship.CLOSE_RELATIVE, "Bo Relative"));
        world.as(world.officer).use(KeepingRegister.class).annotate(id, "Asked for the date");

        assertThat(world.stores.interests.thirdParties)
                .extracting(ThirdParty::interest, ThirdParty::person, ThirdParty::whose)
                .containsExactly(tuple(id, ann, "Bo Relative"));
        assertThat(world.stores.interests.notes(id))
                .extracting(InterestNote::person, InterestNote::notedAt)
                .containsExactly(tuple(ann, world.clock.instant()));
    }

    @Test
    void the_register_suggests_what_is_on_record_and_lists_what_is_asked_for() {
        ReadingInterests reading = world.as(ann).use(ReadingInterests.class);
        InterestFilter all = InterestFilter.all();

        assertThat(all).isEqualTo(new InterestFilter("", null, null, null, null, null));
        assertThat(all.of(ann).with("shares").standing(InterestStanding.DECLARED))
                .isEqualTo(new InterestFilter("shares", null, null, null, ann, InterestStanding.DECLARED));
        assertThat(reading.page(all, InterestOrder.BY_NAME, Keyset.first()).rows())
                .isEmpty();
        assertThat(reading.known()).extracting(KnownConcern::concern).containsExactly(named());
    }

    @Test
    void what_is_done_to_an_entry_can_be_read_in_the_journal() {
        InterestId id = declare(ann, directorship());
        KeepingRegister keeping = world.as(world.officer).use(KeepingRegister.class);
        keeping.review(id, "Leaves the room", "Medical Director");
        keeping.register(id, Registration.published());
        keeping.annotate(id, "Asked for the date");
        makeReturn(ann, ReturnKind.CONFIRMED);
        makeReturn(world.officer, ReturnKind.CONFIRMED);
        world.as(ann).use(DeclaringInterests.class).end(id, TODAY);

        assertThat(world.journal.get(0)).isInstanceOf(InterestEvent.InterestEntered.class);
        assertThat(world.journal.subList(1, 4))
                .containsExactly(
                        new InterestEvent.InterestReviewed(
                                id, PARTNERSHIP, "Ann Member", "Leaves the room", "Medical Director"),
                        new InterestEvent.InterestRegistered(id, PARTNERSHIP, "Ann Member", Registration.published()),
                        new InterestEvent.InterestAnnotated(id, PARTNERSHIP, "Ann Member", "Asked for the date"));
        assertThat(world.journal.subList(4, 6))
                .extracting(event -> ((InterestEvent.InterestReturnMade) event).madeByOfficer())
                .containsExactly(false, true);
        assertThat(world.journal.get(6))
                .isEqualTo(new InterestEvent.InterestEnded(id, PARTNERSHIP, "Ann Member", TODAY, TODAY.plusMonths(6)));
        assertThat(world.journal).hasSize(7);
    }

    @Test
    void a_return_sent_twice_is_made_once() {
        DeclaringInterests declaring = world.as(ann).use(DeclaringInterests.class);

        declaring.makeReturn("key", PARTNERSHIP, ann, NHFT, ReturnKind.NIL);
        declaring.makeReturn("key", PARTNERSHIP, ann, NHFT, ReturnKind.NIL);

        assertThat(world.journal).hasSize(1);
    }

    @Test
    void what_has_ended_before_it_is_published_stays_public_for_six_months_from_its_end_COI_7() {
        InterestId id = declare(ann, own(LocalDate.of(2026, 1, 1)));
        world.as(ann).use(DeclaringInterests.class).end(id, LocalDate.of(2026, 5, 1));
        KeepingRegister keeping = world.as(world.officer).use(KeepingRegister.class);
        keeping.review(id, "", "Medical Director");

        keeping.register(id, Registration.published());

        assertThat(get(ann, id).publicUntil()).contains(LocalDate.of(2026, 11, 1));
    }

    @Test
    void an_officer_enters_it_for_somebody_and_the_record_says_so() {
        InterestId id = declare(world.officer, directorship());

        assertThat(get(world.officer, id).enteredBy()).contains("Olu Officer");
        assertThat(world.lastEvent()).isInstanceOfSatisfying(InterestEvent.InterestEntered.class, entered -> assertThat(
                        entered.enteredByOfficer())
                .isTrue());
    }

    @Test
    void nobody_else_declares_for_another_or_elsewhere() {
        PersonId bob = world.person("Bob Member", LPT);
        world.appoint(bob, Role.VOTING_MEMBER, LPT, null, null);
        PersonId stranger = world.person("Sue Stranger", LPT);
        world.appoint(stranger, Role.GOVERNANCE_OFFICER, new OrganisationId(new UUID(1, 99)), null, null);

        assertThatThrownBy(() -> declare(bob, directorship())).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> declare(stranger, directorship())).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> world.as(ann)
                        .use(DeclaringInterests.class)
                        .declare("k", PARTNERSHIP, ann, new OrganisationId(new UUID(1, 99)), directorship()))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> world.as(ann)
                        .use(DeclaringInterests.class)
                        .declare("k", new PartnershipId(new UUID(2, 9)), ann, NHFT, directorship()))
                .isInstanceOf(NotFound.class);
        assertThat(world.journal).isEmpty();
    }

    @Test
    void an_entry_is_reviewed_then_published_or_withheld_for_a_reason() {
        InterestId id = declare(ann, directorship());
        KeepingRegister keeping = world.as(world.officer).use(KeepingRegister.class);

        breaks(REVIEW_GOES_BEFORE_REGISTRATION, () -> keeping.register(id, Registration.published()));
        keeping.review(id, "Leaves the room", "Medical Director");
        breaks(INTEREST_IS_REVIEWED_ONCE, () -> keeping.review(id, "", "Somebody else"))
                .contains("Medical Director");
        assertThat(get(ann, id).standing()).isEqualTo(InterestStanding.REVIEWED);
        assertThat(get(ann, id).mitigation()).contains("Leaves the room");

        world.as(world.officer);
        keeping.register(id, Registration.published());
        assertThat(get(ann, id).standing()).isEqualTo(InterestStanding.PUBLISHED);
        world.as(world.officer);
        breaks(REGISTRATION_IS_ANOTHER, () -> keeping.register(id, Registration.published()))
                .contains("published");
        breaks(WITHHOLDING_GIVES_ITS_REASON, () -> Registration.withheld(null, "Privacy"));
        breaks(WITHHOLDING_GIVES_ITS_REASON, () -> Registration.withheld(WithholdingGround.PRIVACY, " "));

        keeping.register(id, Registration.withheld(WithholdingGround.PRIVACY, "At risk"));
        assertThat(get(ann, id).standing()).isEqualTo(InterestStanding.WITHHELD);
        assertThat(get(ann, id).registration().orElseThrow().because()).isEqualTo("At risk");
    }

    @Test
    void an_officer_leaves_their_own_entry_to_another() {
        InterestId own = world.as(world.officer)
                .use(DeclaringInterests.class)
                .declare("own", PARTNERSHIP, world.officer, LPT, directorship());
        PersonId other = world.person("Odd Officer", UOL);
        world.appoint(other, Role.GOVERNANCE_OFFICER, UOL, null, null);

        breaks(OFFICER_LEAVES_OWN_ENTRY_TO_ANOTHER, () -> world.use(KeepingRegister.class)
                .review(own, "", "Chief Executive"));
        world.as(other).use(KeepingRegister.class).review(own, "", "Chief Executive");
        breaks(
                OFFICER_LEAVES_OWN_ENTRY_TO_ANOTHER,
                () -> world.as(world.officer).use(KeepingRegister.class).register(own, Registration.published()));
    }

    @Test
    void only_an_officer_of_a_partner_keeps_the_register() {
        InterestId id = declare(ann, directorship());
        OrganisationId elsewhere = new OrganisationId(new UUID(1, 99));
        PersonId stranger = world.person("Sue Stranger", LPT);
        world.appoint(stranger, Role.GOVERNANCE_OFFICER, elsewhere, null, null).as(stranger);
        KeepingRegister keeping = world.use(KeepingRegister.class);

        assertThatThrownBy(() -> keeping.review(id, "", "Manager")).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> keeping.register(id, Registration.published())).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> keeping.annotate(id, "Note")).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> keeping.declarants(PARTNERSHIP)).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> world.as(ann).use(KeepingRegister.class)).isInstanceOf(NotAllowed.class);
    }

    @Test
    void a_note_stands_beside_the_declaration() {
        InterestId id = declare(ann, directorship());

        world.as(world.officer).use(KeepingRegister.class).annotate(id, "Asked for the date of appointment");

        assertThat(get(world.officer, id).notes())
                .extracting(InterestSheet.Note::text, InterestSheet.Note::by)
                .containsExactly(tuple("Asked for the date of appointment", "Olu Officer"));
        assertThat(get(world.officer, id).description()).isEqualTo("Non-executive director");
        assertThat(get(world.officer, id).kept()).isTrue();
    }

    @Test
    void an_ended_entry_stays_public_for_six_months_and_is_kept_for_six_years() {
        InterestId id = published();
        LocalDate end = LocalDate.of(2026, 5, 1);

        world.as(ann).use(DeclaringInterests.class).end(id, end);

        InterestSheet sheet = get(ann, id);
        assertThat(sheet.standing()).isEqualTo(InterestStanding.ENDED);
        assertThat(sheet.publicUntil()).contains(LocalDate.of(2026, 11, 1));
        assertThat(sheet.keptUntil()).contains(LocalDate.of(2032, 5, 1));
        assertThat(entry(id).standing(LocalDate.of(2026, 10, 31))).isEqualTo(InterestStanding.ENDED);
        assertThat(entry(id).standing(LocalDate.of(2026, 11, 1))).isEqualTo(InterestStanding.HISTORIC);
        breaks(INTEREST_IS_ENDED_ONCE, () -> world.use(DeclaringInterests.class).end(id, TODAY))
                .contains("30 April 2026");
    }

    @Test
    void what_is_withheld_is_never_public_not_even_once_it_has_ended() {
        InterestId id = published();
        world.as(world.officer)
                .use(KeepingRegister.class)
                .register(id, Registration.withheld(WithholdingGround.LEGAL, "An order of court"));

        world.as(ann).use(DeclaringInterests.class).end(id, TODAY);

        assertThat(get(ann, id).standing()).isEqualTo(InterestStanding.HISTORIC);
        assertThat(get(ann, id).publicUntil()).isEmpty();
    }

    @Test
    void an_interest_lasts_for_a_day_at_least_and_is_ended_by_its_person_or_an_officer() {
        InterestId id = published();
        PersonId bob = world.person("Bob Member", LPT);
        world.appoint(bob, Role.VOTING_MEMBER, LPT, null, null);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> world.as(ann).use(DeclaringInterests.class).end(id, LocalDate.of(2026, 1, 1)));
        assertThatThrownBy(() -> world.as(bob).use(DeclaringInterests.class).end(id, TODAY))
                .isInstanceOf(NotAllowed.class);
        world.as(world.officer).use(DeclaringInterests.class).end(id, TODAY);
        assertThat(entry(id).term().until()).isEqualTo(TODAY);
    }

    @Test
    void what_is_declared_later_than_28_days_is_marked_late() {
        inScope(TODAY.minusDays(100));
        InterestId prompt = declare(ann, own(TODAY.minusDays(28)));
        InterestId late = declare(ann, own(TODAY.minusDays(29)));

        assertThat(get(ann, prompt).late()).isFalse();
        assertThat(get(ann, late).late()).isTrue();
        world.stores.interests.scope.clear();
        inScope(TODAY.minusDays(28));
        assertThat(get(ann, late).late())
                .as("within 28 days of the appointment")
                .isFalse();
    }

    @Test
    void a_nil_return_is_signed_only_by_who_has_nothing_and_entries_confirmed_only_by_who_has_some() {
        breaks(CONFIRMATION_HAS_AN_ENTRY, () -> makeReturn(ann, ReturnKind.CONFIRMED))
                .contains("Ann Member");
        makeReturn(ann, ReturnKind.NIL);
        InterestId id = declare(ann, directorship());
        breaks(NIL_RETURN_HAS_NO_ENTRY, () -> makeReturn(ann, ReturnKind.NIL))
                .startsWith("Ann Member has 1 current interest on record");
        InterestId second = declare(ann, directorship());
        breaks(NIL_RETURN_HAS_NO_ENTRY, () -> makeReturn(ann, ReturnKind.NIL))
                .startsWith("Ann Member has 2 current interests on record");
        world.as(ann).use(DeclaringInterests.class).end(second, TODAY);
        makeReturn(ann, ReturnKind.CONFIRMED);
        world.use(DeclaringInterests.class).end(id, TODAY);
        makeReturn(ann, ReturnKind.NIL);

        assertThat(world.use(ReadingInterests.class).own().get(0).returns())
                .extracting(ReturnLine::kind)
                .containsExactlyInAnyOrder(ReturnKind.NIL, ReturnKind.CONFIRMED, ReturnKind.NIL);
    }

    @Test
    void a_return_entered_by_an_officer_says_so() {
        makeReturn(world.officer, ReturnKind.NIL);

        assertThat(world.as(ann).use(ReadingInterests.class).own().get(0).returns())
                .containsExactly(new ReturnLine(ann, ReturnKind.NIL, TODAY, "Olu Officer"));
    }

    @Test
    void a_return_is_due_28_days_after_the_appointment_and_then_every_year() {
        inScope(TODAY.minusDays(28));
        assertThat(standing()).isEqualTo(new ReturnStanding(ReturnStanding.State.DUE, TODAY));
        world.clock.advance(Duration.ofDays(1));
        assertThat(standing().state()).isEqualTo(ReturnStanding.State.OVERDUE);

        makeReturn(ann, ReturnKind.NIL);

        LocalDate next = LocalDate.of(2027, 5, 13);
        assertThat(standing()).isEqualTo(new ReturnStanding(ReturnStanding.State.DONE, next));
        world.clock.advance(Duration.ofDays(365 - 28));
        assertThat(standing()).isEqualTo(new ReturnStanding(ReturnStanding.State.DUE, next));
        world.clock.advance(Duration.ofDays(29));
        assertThat(standing()).isEqualTo(new ReturnStanding(ReturnStanding.State.OVERDUE, next));
    }

    @Test
    void the_officer_sees_who_has_never_declared() {
        inScope(TODAY.minusDays(100));
        assertThat(declarant().hasNeverDeclared()).isTrue();
        assertThat(declarant().standing().state()).isEqualTo(ReturnStanding.State.OVERDUE);

        declare(ann, directorship());
        assertThat(declarant().hasNeverDeclared()).isFalse();
        assertThat(declarant().entries()).isEqualTo(1);

        makeReturn(ann, ReturnKind.CONFIRMED);
        assertThat(declarant().last().orElseThrow().kind()).isEqualTo(ReturnKind.CONFIRMED);
        assertThat(declarant().standing().state()).isEqualTo(ReturnStanding.State.DONE);
    }

    @Test
    void who_is_not_in_scope_owes_no_return() {
        assertThat(world.as(ann).use(ReadingInterests.class).own().get(0).standing())
                .isEmpty();
    }

    private InterestId published() {
        InterestId id = declare(ann, own(LocalDate.of(2026, 1, 1)));
        KeepingRegister keeping = world.as(world.officer).use(KeepingRegister.class);
        keeping.review(id, "", "Medical Director");
        keeping.register(id, Registration.published());
        return id;
    }

    private void inScope(LocalDate since) {
        world.stores.interests.scope.add(
                new PersonInScope(new PersonOnRecord(ann, "Ann Member", "Post", NHFT, "NHFT"), since, "Board"));
    }

    private ReturnStanding standing() {
        return world.as(ann).use(ReadingInterests.class).own().get(0).standing().orElseThrow();
    }

    private Declarant declarant() {
        return world.as(world.officer)
                .use(KeepingRegister.class)
                .declarants(PARTNERSHIP)
                .get(0);
    }

    private void makeReturn(PersonId by, ReturnKind kind) {
        world.as(by).use(DeclaringInterests.class).makeReturn("key" + keys++, PARTNERSHIP, ann, NHFT, kind);
    }

    private InterestId declare(PersonId by, NewInterest declared) {
        return world.as(by).use(DeclaringInterests.class).declare("key" + keys++, PARTNERSHIP, ann, NHFT, declared);
    }

    private InterestSheet get(PersonId by, InterestId id) {
        return world.as(by).use(ReadingInterests.class).get(id);
    }

    private Interest entry(InterestId id) {
        return world.stores.interests.get(id);
    }

    /** What is on record about the supplier. */
    private static Concern named() {
        return new Concern(ConcernKind.ORGANISATION, "Brookside Supplies Limited", InterestsInMemory.SUPPLIER);
    }

    private static NewInterest directorship() {
        return in(SUPPLIER);
    }

    private static NewInterest in(Concern concern) {
        return NewInterest.own(
                InterestType.FINANCIAL, concern, "Non-executive director", true, Term.from(TODAY.minusDays(5)));
    }

    private static NewInterest own(LocalDate from) {
        return NewInterest.own(InterestType.FINANCIAL, SUPPLIER, "Shares", true, Term.from(from));
    }

    private static NewInterest indirect(@Nullable Relationship relationship, String whose) {
        return new NewInterest(
                InterestType.INDIRECT, SUPPLIER, "Works there", relationship, whose, true, Term.from(TODAY));
    }
}
