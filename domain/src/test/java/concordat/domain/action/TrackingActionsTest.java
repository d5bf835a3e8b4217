package concordat.domain.action;

import static concordat.domain.world.Broken.breaks;
import static concordat.domain.world.World.LPT;
import static concordat.domain.world.World.NHFT;
import static concordat.domain.world.World.PARTNERSHIP;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import concordat.domain.committee.LegalForm;
import concordat.domain.paper.Incoming;
import concordat.domain.paper.PaperFormat;
import concordat.domain.paper.PaperRule;
import concordat.domain.paper.Scan;
import concordat.domain.settings.RagSettings;
import concordat.domain.shared.ActionId;
import concordat.domain.shared.AgendaItemId;
import concordat.domain.shared.AudienceKey;
import concordat.domain.shared.CommitteeId;
import concordat.domain.shared.DecisionId;
import concordat.domain.shared.Keyset;
import concordat.domain.shared.MeetingId;
import concordat.domain.shared.NotAllowed;
import concordat.domain.shared.NotFound;
import concordat.domain.shared.OutOfDate;
import concordat.domain.shared.Part;
import concordat.domain.shared.PersonId;
import concordat.domain.shared.PersonOnRecord;
import concordat.domain.usecase.Role;
import concordat.domain.world.World;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** An action from the day on which it is raised until it is closed. */
class TrackingActionsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 5, 12);

    private final World world = new World();
    private final CommitteeId committee = world.committee(LegalForm.JOINT_COMMITTEE, "BOARD");
    private final PersonId owner = world.person("Owen Owner", LPT);
    private final PersonId chair = world.person("Cho Chair", NHFT);
    private final Action action = raise(TODAY.plusDays(30));
    private int keys;

    @TempDir
    private Path folder;

    TrackingActionsTest() {
        world.appoint(owner, Role.ATTENDEE, LPT, committee, null);
        world.appoint(chair, Role.COMMITTEE_CHAIR, NHFT, committee, null);
    }

    @Test
    void an_action_has_one_owner_and_a_date_AC_1() {
        assertThat(action.owner().name()).isEqualTo("Owen Owner");
        assertThat(action.owner().organisation()).isEqualTo(LPT);
        assertThat(action.raisedOn()).isEqualTo(TODAY);
        assertThat(action.due()).isEqualTo(action.originalDue());
        assertThat(action.state()).isEqualTo(ActionState.OPEN);
        assertThat(action.raised().subject().reference()).isEqualTo("BOARD/A/2026/001");
        assertThat(action.raised().partnership()).contains(PARTNERSHIP.value());
    }

    @Test
    void an_action_is_not_due_before_it_is_raised() {
        breaks(ActionRule.DUE_DATE_IS_NOT_PAST, () -> raise(TODAY.minusDays(1)));
        assertThat(raise(TODAY).due()).isEqualTo(TODAY);
    }

    @Test
    void the_owner_reports_progress_and_nobody_else_does_AC_4() {
        asOwner().report(key(), action.id(), "Half of it is done");

        assertThat(action.notes()).extracting(ProgressNote::text).containsExactly("Half of it is done");
        assertThat(action.notes()).extracting(ProgressNote::author).containsExactly("Owen Owner");
        assertThat(action.state()).isEqualTo(ActionState.STARTED);
        TrackingActions officer = asOfficer();
        breaks(ActionRule.OWNER_REPORTS_PROGRESS, () -> officer.report(key(), action.id(), "Done"))
                .contains("Owen Owner");
        officer.note(key(), action.id(), "Reported in the meeting");
        assertThat(action.notes()).hasSize(2);
        assertThat(action.notes().get(1).author()).isEqualTo("Olu Officer");
    }

    @Test
    void the_original_date_is_never_overwritten_AC_2() {
        asOfficer().revise(action.id(), action.version(), TODAY.plusDays(60), "Supplier late");
        asOfficer().revise(action.id(), action.version(), TODAY.plusDays(90), "Supplier later");

        assertThat(action.originalDue()).isEqualTo(TODAY.plusDays(30));
        assertThat(action.due()).isEqualTo(TODAY.plusDays(90));
        assertThat(action.revisions())
                .extracting(DueDateRevision::to)
                .containsExactly(TODAY.plusDays(60), TODAY.plusDays(90));
        assertThat(action.revisions().get(0).reason()).isEqualTo("Supplier late");
        assertThat(action.facts().revisions()).isEqualTo(2);
        assertThat(world.lastEvent())
                .isEqualTo(new ActionEvent.DueDateRevised(
                        action.id(),
                        PARTNERSHIP,
                        "BOARD/A/2026/001",
                        TODAY.plusDays(60),
                        TODAY.plusDays(90),
                        "Supplier later"));
    }

    @Test
    void who_has_not_seen_the_latest_version_does_not_move_the_date() {
        TrackingActions officer = asOfficer();

        assertThatThrownBy(() -> officer.revise(action.id(), action.version() + 1, TODAY.plusDays(60), "Late"))
                .isInstanceOf(OutOfDate.class);
        assertThat(action.due()).isEqualTo(TODAY.plusDays(30));
    }

    @Test
    void a_revised_date_is_another_one_and_not_before_the_action() {
        TrackingActions officer = asOfficer();

        breaks(
                        ActionRule.REVISED_DATE_IS_ANOTHER,
                        () -> officer.revise(action.id(), action.version(), TODAY.plusDays(30), "The same"))
                .isEqualTo("The action is due on 2026-06-11 already. Give another date.");
        breaks(
                ActionRule.DUE_DATE_IS_NOT_PAST,
                () -> officer.revise(action.id(), action.version(), TODAY.minusDays(1), "Earlier"));
        officer.revise(action.id(), action.version(), TODAY, "At once");
        assertThat(action.due()).isEqualTo(TODAY);
    }

    @Test
    void the_owner_proposes_and_the_meeting_agrees_AC_4() {
        TrackingActions officer = asOfficer();
        TrackingActions presiding = asChair();
        breaks(ActionRule.COMPLETION_IS_PROPOSED_BY_THE_OWNER, () -> presiding.complete(key(), action.id(), null));
        asOfficer();
        breaks(ActionRule.OWNER_REPORTS_PROGRESS, () -> officer.proposeComplete(key(), action.id(), "Done as agreed"));

        asOwner().proposeComplete(key(), action.id(), "Done as agreed");
        assertThat(action.state()).isEqualTo(ActionState.PROPOSED_COMPLETE);
        breaks(ActionRule.MEETING_OR_CHAIR_AGREES, () -> asOfficer().complete(key(), action.id(), null));
        asChair().complete(key(), action.id(), null);

        assertThat(action.state()).isEqualTo(ActionState.COMPLETE);
        assertThat(action.closingMeeting()).isEmpty();
        assertThat(action.closedOn()).contains(TODAY);
    }

    @Test
    void nobody_agrees_their_own_completion_AC_4() {
        world.appoint(owner, Role.COMMITTEE_CHAIR, LPT, committee, null);
        asOwner().proposeComplete(key(), action.id(), "Done as agreed");

        breaks(ActionRule.PROPOSER_DOES_NOT_AGREE, () -> asOwner().complete(key(), action.id(), null));
    }

    @Test
    void a_proposal_of_completion_may_be_turned_down() {
        TrackingActions officer = asOfficer();
        breaks(
                ActionRule.COMPLETION_IS_PROPOSED_BY_THE_OWNER,
                () -> officer.decline(key(), action.id(), "More is to be done"));
        asOwner().proposeComplete(key(), action.id(), "Done as agreed");

        asOfficer().decline(key(), action.id(), "More is to be done");

        assertThat(action.state()).isEqualTo(ActionState.STARTED);
        breaks(ActionRule.COMPLETION_IS_PROPOSED_BY_THE_OWNER, () -> asChair().complete(key(), action.id(), null));
    }

    @Test
    void a_closed_action_stays_as_it_is() {
        TrackingActions officer = asOfficer();
        officer.cancel(key(), action.id(), "Overtaken by events");

        assertThat(action.state()).isEqualTo(ActionState.CANCELLED);
        assertThat(action.closedBecause()).contains("Overtaken by events");
        assertThat(action.closedOn()).contains(TODAY);
        breaks(ActionRule.CLOSED_ACTION_STAYS_AS_IT_IS, () -> officer.note(key(), action.id(), "Still"))
                .isEqualTo("Action BOARD/A/2026/001 is closed and can no longer be changed.");
        breaks(
                ActionRule.CLOSED_ACTION_STAYS_AS_IT_IS,
                () -> officer.revise(action.id(), action.version(), TODAY, "Still"));
        breaks(ActionRule.CLOSED_ACTION_STAYS_AS_IT_IS, () -> officer.hold(key(), action.id(), "Still"));
        breaks(ActionRule.CLOSED_ACTION_STAYS_AS_IT_IS, () -> asChair().complete(key(), action.id(), null));
        breaks(ActionRule.CLOSED_ACTION_STAYS_AS_IT_IS, () -> asOfficer().transfer(key(), action.id(), to(chair)));
        breaks(ActionRule.CLOSED_ACTION_STAYS_AS_IT_IS, () -> asOwner().report(key(), action.id(), "Still"));
        breaks(ActionRule.CLOSED_ACTION_STAYS_AS_IT_IS, () -> asOwner()
                .proposeComplete(key(), action.id(), "Done as agreed"));
    }

    @Test
    void an_action_is_put_on_hold_and_taken_up_again() {
        asOfficer().hold(key(), action.id(), "Waiting for the tariff");
        assertThat(action.state()).isEqualTo(ActionState.ON_HOLD);
        asOwner().report(key(), action.id(), "Nothing new");
        assertThat(action.state()).isEqualTo(ActionState.ON_HOLD);

        asOfficer().resume(key(), action.id(), "The tariff is out");

        assertThat(action.state()).isEqualTo(ActionState.STARTED);
        breaks(ActionRule.ACTION_IS_ON_HOLD, () -> asOfficer().resume(key(), action.id(), "Again"));
        assertThat(action.notes())
                .extracting(ProgressNote::kind)
                .containsExactly(NoteKind.HELD, NoteKind.PROGRESS, NoteKind.RESUMED);
    }

    @Test
    void only_officer_and_chair_of_the_committee_keep_the_log() {
        assertThatThrownBy(() -> asOwner().revise(action.id(), action.version(), TODAY, "Sooner"))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> asOfficer().get(ActionId.next(world.clock))).isInstanceOf(NotFound.class);
    }

    @Test
    void an_owner_asks_for_their_own_open_actions() {
        world.as(owner);

        world.use(TrackingActions.class).own(Keyset.first());

        assertThat(world.stores.actionRegister.asked).containsExactly(ActionFilter.openOf(owner));
    }

    @Test
    void an_action_is_read_with_its_dates_and_notes() {
        asOfficer().revise(action.id(), action.version(), TODAY.plusDays(60), "Supplier late");
        asOwner().report(key(), action.id(), "Under way");

        ActionSheet sheet = asOwner().get(action.id());

        assertThat(sheet.revisions()).hasSize(1);
        assertThat(sheet.notes()).hasSize(1);
        assertThat(sheet.facts().status(TODAY)).isEqualTo(ActionStatus.IN_PROGRESS);
        assertThat(sheet.originalDue()).isEqualTo(TODAY.plusDays(30));
    }

    @ParameterizedTest(name = "{0}, due in {1} days: {2}")
    @CsvSource({
        "OPEN, 0, NOT_DUE",
        "OPEN, -1, OVERDUE",
        "STARTED, 0, IN_PROGRESS",
        "STARTED, -1, OVERDUE",
        "ON_HOLD, -1, ON_HOLD",
        "PROPOSED_COMPLETE, -1, PROPOSED_COMPLETE",
        "COMPLETE, -1, COMPLETE",
        "TRANSFERRED, -1, TRANSFERRED",
        "CANCELLED, -1, CANCELLED",
    })
    void the_status_is_computed_AC_3(ActionState state, int daysLeft, ActionStatus status) {
        assertThat(new ActionFacts(state, TODAY.plusDays(daysLeft), 0).status(TODAY))
                .isEqualTo(status);
    }

    @ParameterizedTest(name = "{0}, due in {1} days, moved {2} times: {3}")
    @CsvSource({
        "OPEN, 15, 0, GREEN",
        "OPEN, 14, 0, AMBER",
        "OPEN, 0, 0, AMBER",
        "OPEN, -1, 0, RED",
        "OPEN, 15, 1, AMBER",
        "OPEN, 15, 2, RED",
        "ON_HOLD, -1, 0, RED",
        "PROPOSED_COMPLETE, 15, 0, GREEN",
        "COMPLETE, -1, 3, BLUE",
        "CANCELLED, -1, 0, BLUE",
        "TRANSFERRED, -1, 0, BLUE",
    })
    void it_is_rated_by_settings_AC_5(ActionState state, int daysLeft, int moved, Rag rag) {
        assertThat(new ActionFacts(state, TODAY.plusDays(daysLeft), moved).rag(TODAY, new RagSettings(14, 1, 2)))
                .isEqualTo(rag);
        assertThat(rag.words()).contains(" - ");
    }

    @ParameterizedTest(name = "due in {0} days, moved {1} times: {2}")
    @CsvSource({"31, 0, GREEN", "30, 0, AMBER", "31, 1, GREEN", "31, 2, AMBER", "31, 3, AMBER", "31, 4, RED"})
    void other_settings_rate_it_otherwise_AC_5(int daysLeft, int moved, Rag rag) {
        assertThat(new ActionFacts(ActionState.OPEN, TODAY.plusDays(daysLeft), moved)
                        .rag(TODAY, new RagSettings(30, 2, 4)))
                .isEqualTo(rag);
    }

    @Test
    void settings_of_the_rating_make_sense() {
        assertThatThrownBy(() -> new RagSettings(-1, 1, 2)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new RagSettings(0, 0, 2)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new RagSettings(0, 2, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThat(new RagSettings(0, 1, 1).redSlips()).isEqualTo(1);
    }

    @Test
    void a_closed_action_is_reopened_with_a_reason() {
        breaks(ActionRule.ACTION_IS_CLOSED, () -> asOfficer().reopen(key(), action.id(), "Why not"));
        asOwner().proposeComplete(key(), action.id(), "Done");
        asChair().complete(key(), action.id(), null);

        asOfficer().reopen(key(), action.id(), "The letter was never sent");

        assertThat(action.state()).isEqualTo(ActionState.STARTED);
        assertThat(action.closedOn()).isEmpty();
        assertThat(action.notes())
                .extracting(ProgressNote::kind)
                .containsExactly(NoteKind.PROPOSED, NoteKind.COMPLETED, NoteKind.REOPENED);
        breaks(ActionRule.COMPLETION_IS_PROPOSED_BY_THE_OWNER, () -> asChair().complete(key(), action.id(), null));
    }

    @Test
    void a_form_that_is_sent_twice_does_one_thing() {
        String once = key();
        TrackingActions reporting = asOwner();
        reporting.report(once, action.id(), "Half of it is done");
        reporting.report(once, action.id(), "Half of it is done");

        assertThat(action.notes()).hasSize(1);
        String closing = key();
        asOfficer().cancel(closing, action.id(), "Overtaken by events");
        asOfficer().cancel(closing, action.id(), "Overtaken by events");
        assertThat(action.state()).isEqualTo(ActionState.CANCELLED);
    }

    @Test
    void completion_is_shown_or_explained_AC_1() {
        breaks(ActionRule.COMPLETION_IS_SHOWN, () -> asOwner().proposeComplete(key(), action.id(), " "));

        evidence(owner).state(key(), action.id(), "The board noted it");
        asOwner().proposeComplete(key(), action.id(), "");

        assertThat(action.state()).isEqualTo(ActionState.PROPOSED_COMPLETE);
        breaks(ActionRule.COMPLETION_IS_PROPOSED_ONCE, () -> asOwner().proposeComplete(key(), action.id(), "Again"));
    }

    @Test
    void evidence_is_a_statement_a_link_or_a_file() {
        evidence(owner).state(key(), action.id(), "The board noted it");
        evidence(world.officer).link(key(), action.id(), "The letter", "https://intranet.example/letter");
        evidence(owner).attach(key(), action.id(), "", file("Letter.pdf", "1", 1, Scan.Verdict.CLEAN));

        assertThat(action.shown())
                .extracting(EvidenceLine::kind)
                .containsExactly(EvidenceKind.TEXT, EvidenceKind.LINK, EvidenceKind.FILE);
        assertThat(action.shown()).extracting(EvidenceLine::addedBy).contains("Owen Owner", "Olu Officer");
        EvidenceLine letter = action.shown().get(2);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        OpeningEvidence opening = world.as(owner).use(OpeningEvidence.class);
        OpeningEvidence.Opened opened = opening.open(letter.id());
        opening.copy(opened, out);
        assertThat(opened.name()).isEqualTo("Letter.pdf");
        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo("content of Letter.pdf");
        assertThat(world.lastEvent()).isInstanceOf(ActionEvent.EvidenceAdded.class);
        assertThatThrownBy(() -> opening.open(action.shown().get(0).id())).isInstanceOf(NotFound.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "data:text/html,x",
                "file:///etc/passwd",
                "intranet/letter",
                "https://",
                "https://a b",
                "//intranet.example"
            })
    void a_link_is_an_address_of_the_web(String address) {
        breaks(ActionRule.LINK_IS_A_WEB_ADDRESS, () -> evidence(owner).link(key(), action.id(), "The letter", address));
    }

    @Test
    void evidence_is_withdrawn_and_stays_on_record() {
        evidence(owner).attach(key(), action.id(), "", file("Letter.pdf", "1", 1, Scan.Verdict.CLEAN));
        EvidenceId letter = action.shown().get(0).id();
        breaks(ActionRule.EVIDENCE_IS_ADDED_ONCE, () -> evidence(owner)
                .attach(key(), action.id(), "", file("Copy.pdf", "1", 1, Scan.Verdict.CLEAN)));

        evidence(owner).withdraw(key(), action.id(), letter);

        assertThat(action.shown()).isEmpty();
        breaks(ActionRule.EVIDENCE_IS_WITHDRAWN_ONCE, () -> evidence(owner).withdraw(key(), action.id(), letter));
        assertThatThrownBy(() -> evidence(owner).withdraw(key(), action.id(), EvidenceId.next(world.clock)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> world.as(owner).use(OpeningEvidence.class).open(letter))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void a_harmful_file_is_handed_out_to_nobody_and_proves_nothing() {
        evidence(owner).attach(key(), action.id(), "", file("Bad.pdf", "2", 1, Scan.Verdict.FOUND));

        assertThat(action.shown().get(0).quarantined()).isTrue();
        breaks(ActionRule.NO_EVIDENCE_IN_QUARANTINE, () -> asOwner().proposeComplete(key(), action.id(), "Done"));
    }

    @Test
    void files_have_the_limits_of_papers_and_there_are_not_endlessly_many() {
        breaks(PaperRule.FILE_HAS_NOT_TOO_MANY_PAGES, () -> evidence(owner)
                .attach(key(), action.id(), "", file("Thick.pdf", "3", 2_001, Scan.Verdict.CLEAN)));
        breaks(PaperRule.FILE_IS_NOT_TOO_LARGE, () -> evidence(owner)
                .attach(
                        key(),
                        action.id(),
                        "",
                        new Incoming(
                                "Large.pdf",
                                folder,
                                51L * 1_048_576,
                                "4".repeat(64),
                                PaperFormat.PDF,
                                1,
                                Set.of(),
                                new Scan(Scan.Verdict.CLEAN, ""))));
        for (int i = 0; i < 20; i++) {
            evidence(owner).state(key(), action.id(), "Proof " + i);
        }
        breaks(ActionRule.NOT_MORE_EVIDENCE, () -> evidence(owner).state(key(), action.id(), "One more"));
    }

    @Test
    void nobody_but_owner_and_keepers_adds_evidence() {
        PersonId other = world.person("Otto Other", LPT);
        world.appoint(other, Role.VOTING_MEMBER, LPT, committee, null);

        assertThatThrownBy(() -> evidence(other).state(key(), action.id(), "Done"))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void an_action_passes_to_another_owner_and_each_says_where_the_other_is_AC_3() {
        asOfficer().revise(action.id(), action.version(), TODAY.plusDays(60), "Supplier late");
        PersonId next = world.person("Nora Next", NHFT);
        world.appoint(next, Role.ATTENDEE, NHFT, committee, null);
        breaks(ActionRule.TRANSFER_GOES_ELSEWHERE, () -> asOfficer().transfer(key(), action.id(), to(owner)));
        breaks(ActionRule.DUE_DATE_IS_NOT_PAST, () -> asOfficer()
                .transfer(
                        key(),
                        action.id(),
                        new TrackingActions.Transfer(committee, next, NHFT, TODAY.minusDays(1), "Away")));

        String once = key();
        ActionId goesOn = asOfficer().transfer(once, action.id(), to(next));

        assertThat(asOfficer().transfer(once, action.id(), to(next))).isEqualTo(goesOn);
        Action on = world.stores.actions.get(goesOn);
        assertThat(action.state()).isEqualTo(ActionState.TRANSFERRED);
        assertThat(action.closedBecause()).contains("Has left");
        assertThat(action.goesOnAs().orElseThrow().words()).isEqualTo(on.reference() + ", Committee BOARD, Nora Next");
        assertThat(on.cameFrom().orElseThrow().words()).isEqualTo("BOARD/A/2026/001, Committee BOARD, Owen Owner");
        assertThat(on.cameFrom().orElseThrow().action()).isEqualTo(action.id());
        assertThat(on.owner().name()).isEqualTo("Nora Next");
        assertThat(on.originalDue()).isEqualTo(TODAY.plusDays(30));
        assertThat(on.due()).isEqualTo(TODAY.plusDays(90));
        assertThat(on.facts().revisions()).isEqualTo(2);
        assertThat(on.origin()).isEqualTo(action.origin());
        assertThat(on.state()).isEqualTo(ActionState.OPEN);
        breaks(ActionRule.TRANSFERRED_ACTION_GOES_ON_ELSEWHERE, () -> asOfficer()
                        .reopen(key(), action.id(), "Back"))
                .contains("Nora Next");
    }

    @Test
    void an_action_passes_to_another_committee_whose_members_see_it_but_for_those_kept_from_its_item() {
        CommitteeId other = world.as(world.officer).committee(LegalForm.JOINT_COMMITTEE, "QUALITY");

        ActionId goesOn = asOfficer()
                .transfer(
                        key(),
                        action.id(),
                        new TrackingActions.Transfer(other, owner, LPT, TODAY.plusDays(30), "It is theirs"));

        Action on = world.stores.actions.get(goesOn);
        assertThat(on.committee()).isEqualTo(other);
        assertThat(on.reference()).startsWith("QUALITY/A/2026/");
        assertThat(world.stores.audiences.key(on.audience()))
                .isEqualTo(new AudienceKey.Withheld(
                        action.origin().item(),
                        new AudienceKey.Business(other, Part.PART_1, AudienceKey.Stage.PUBLISHED)));
        assertThat(on.revisions()).isEmpty();
    }

    private TrackingActions.Transfer to(PersonId next) {
        return new TrackingActions.Transfer(
                committee, next, next.equals(owner) ? LPT : NHFT, TODAY.plusDays(90), "Has left");
    }

    private Incoming file(String name, String digit, int pages, Scan.Verdict verdict) {
        try {
            return new Incoming(
                    name,
                    Files.writeString(folder.resolve(name), "content of " + name),
                    20,
                    digit.repeat(64),
                    PaperFormat.PDF,
                    pages,
                    Set.of(),
                    new Scan(verdict, ""));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private ShowingEvidence evidence(PersonId who) {
        return world.as(who).use(ShowingEvidence.class);
    }

    private String key() {
        return "key " + ++keys;
    }

    private TrackingActions asChair() {
        return world.as(chair).use(TrackingActions.class);
    }

    private TrackingActions asOwner() {
        return world.as(owner).use(TrackingActions.class);
    }

    private TrackingActions asOfficer() {
        return world.as(world.officer).use(TrackingActions.class);
    }

    private Action raise(LocalDate due) {
        PersonOnRecord person = world.stores.people.of(owner, LPT);
        Action raised = Action.raise(
                new Undertaking(
                        PARTNERSHIP,
                        committee,
                        new Origin(
                                MeetingId.next(world.clock),
                                AgendaItemId.next(world.clock),
                                Part.PART_1,
                                "BOARD/M/2026/01, item 7",
                                TODAY),
                        DecisionId.next(world.clock),
                        "BOARD/A/2026/001",
                        "Agree the costs",
                        person,
                        due,
                        new UUID(7, 7)),
                world.clock);
        world.stores.actions.add(raised);
        return raised;
    }
}
