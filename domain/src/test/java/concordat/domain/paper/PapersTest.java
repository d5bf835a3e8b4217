package concordat.domain.paper;

import static concordat.domain.world.Broken.breaks;
import static concordat.domain.world.World.LPT;
import static concordat.domain.world.World.NHFT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import concordat.domain.committee.LegalForm;
import concordat.domain.committee.Minimum;
import concordat.domain.committee.NewSeat;
import concordat.domain.committee.Provisions;
import concordat.domain.committee.SeatClass;
import concordat.domain.meeting.Arrangements;
import concordat.domain.meeting.Confidentiality;
import concordat.domain.meeting.InterestType;
import concordat.domain.meeting.ItemText;
import concordat.domain.meeting.PreparingMeetings;
import concordat.domain.meeting.Purpose;
import concordat.domain.meeting.RulingOnInterests;
import concordat.domain.paper.AcceptingPapers.Person;
import concordat.domain.paper.Examination.Problem;
import concordat.domain.shared.AgendaItemId;
import concordat.domain.shared.CommitteeId;
import concordat.domain.shared.MeetingId;
import concordat.domain.shared.NotAllowed;
import concordat.domain.shared.NotFound;
import concordat.domain.shared.OutOfDate;
import concordat.domain.shared.Part;
import concordat.domain.shared.PersonId;
import concordat.domain.usecase.Role;
import concordat.domain.world.World;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A paper from the day on which it is asked for until it is accepted, and what comes after. */
class PapersTest {
    private static final String PDF = "application/pdf";

    private final World world = new World();
    private final CommitteeId committee = world.committee(LegalForm.JOINT_COMMITTEE, "BOARD");
    private final PersonId author = world.person("Anna Author", NHFT);
    private final PersonId sponsor = world.person("Stella Sponsor", LPT);
    private final PersonId chair = world.person("Cora Chair", LPT);
    private final MeetingId meeting;
    private final AgendaItemId item;

    @TempDir
    private Path folder;

    private int files;

    PapersTest() {
        world.appoint(author, Role.PAPER_AUTHOR, NHFT, null, null);
        world.appoint(sponsor, Role.EXECUTIVE, LPT, null, null);
        world.stores.people.executive(sponsor);
        world.appoint(chair, Role.COMMITTEE_CHAIR, LPT, committee, null);
        world.as(world.officer)
                .seated(committee, "Vera Voter", NewSeat.voting(LPT, "Director", SeatClass.EXECUTIVE, World.ALWAYS));
        world.adopts(committee, Provisions.standard(Minimum.inTotal(1)));
        meeting = meetingOn("2026-07-14");
        item = world.item(meeting, "7", Purpose.APPROVAL);
    }

    private MeetingId meetingOn(String day) {
        return world.as(world.officer)
                .use(PreparingMeetings.class)
                .plan(
                        committee,
                        new Arrangements(
                                "Ordinary meeting",
                                Instant.parse(day + "T09:00:00Z"),
                                Instant.parse(day + "T11:00:00Z"),
                                "Boardroom",
                                true));
    }

    @Test
    void a_paper_goes_from_its_author_by_its_sponsor_to_the_secretary_MT_11() {
        PaperId paper = asked();
        write(paper, complete());
        add(paper, FileRole.PAPER, "Plan.pdf", PDF);

        writing().handIn(paper);
        assertThat(latest(paper).state()).isEqualTo(VersionState.WITH_SPONSOR);
        assertThat(latest(paper).fingerprint()).matches("[0-9a-f]{64}");
        sponsoring().approve(paper);
        assertThat(latest(paper).state()).isEqualTo(VersionState.SUBMITTED);
        assertThat(latest(paper).timeliness()).isEqualTo(Timeliness.IN_TIME);
        accepting().accept(paper);

        PaperSheet.Version accepted = latest(paper);
        assertThat(accepted.state()).isEqualTo(VersionState.ACCEPTED);
        assertThat(accepted.handedIn().orElseThrow().by()).isEqualTo("Anna Author");
        assertThat(accepted.approved().orElseThrow().by()).isEqualTo("Stella Sponsor");
        assertThat(accepted.accepted().orElseThrow().by()).isEqualTo("Olu Officer");
        assertThat(world.stores.papers.toMake).isEmpty();
        assertThat(world.stores.papers.toRead).containsExactly(paper);
    }

    @Test
    void the_cover_sheet_begins_with_what_the_item_says() {
        CoverSheet cover = latest(asked()).cover();

        assertThat(cover.title()).isEqualTo("Item 7");
        assertThat(cover.purpose()).isEqualTo(Purpose.APPROVAL);
        assertThat(cover.part()).isEqualTo(Part.PART_1);
    }

    @Test
    void who_writes_a_paper_does_not_sponsor_it() {
        world.stores.people.executive(author);

        breaks(PaperRule.AUTHOR_DOES_NOT_SPONSOR, () -> accepting()
                .ask("k", item, new Person(author, NHFT), new Person(author, NHFT), ""));
    }

    @Test
    void an_executive_sponsors() {
        assertThatThrownBy(() -> accepting().ask("k", item, new Person(author, NHFT), new Person(chair, LPT), ""))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void a_sponsor_does_not_deputise_for_an_author_with_an_interest_in_the_item_MT_11() {
        world.as(world.officer);
        World.Sitting seat = world.seated(
                committee, "Mona Member", NewSeat.voting(LPT, "Medical director", SeatClass.EXECUTIVE, World.ALWAYS));
        world.use(PreparingMeetings.class).nameDeputy(meeting, seat.seat(), sponsor, LPT, true);
        PaperId before = accepting().ask("k1", item, new Person(seat.person(), LPT), new Person(sponsor, LPT), "");
        world.as(world.officer)
                .use(RulingOnInterests.class)
                .declare(item, seat.person(), LPT, InterestType.FINANCIAL, "Shares in the supplier");

        breaks(PaperRule.SPONSOR_IS_NO_DEPUTY_OF_A_CONFLICTED_AUTHOR, () -> accepting()
                        .ask("k2", item, new Person(seat.person(), LPT), new Person(sponsor, LPT), ""))
                .contains("Mona Member");
        world.as(seat.person()).use(WritingPapers.class).write(before, 0, complete(), "");
        world.use(WritingPapers.class).handIn(before);
        SponsoringPapers sponsoring = sponsoring();
        breaks(PaperRule.SPONSOR_IS_NO_DEPUTY_OF_A_CONFLICTED_AUTHOR, () -> sponsoring.approve(before));
    }

    @Test
    void nobody_asks_for_a_paper_on_what_has_been_withdrawn() {
        world.as(world.officer).use(PreparingMeetings.class).withdraw(item);

        breaks(PaperRule.PAPER_IS_ASKED_FOR_BEFORE_ITS_ITEM_IS_TAKEN, this::asked);
    }

    @Test
    void asking_twice_with_one_form_asks_once() {
        assertThat(accepting().ask("same", item, new Person(author, NHFT), new Person(sponsor, LPT), "Please"))
                .isEqualTo(accepting().ask("same", item, new Person(author, NHFT), new Person(sponsor, LPT), "Please"));
    }

    @Test
    void only_its_author_writes_it() {
        PaperId paper = asked();
        WritingPapers officer = world.as(world.officer).use(WritingPapers.class);

        breaks(PaperRule.AUTHOR_WRITES, () -> officer.write(paper, 0, complete(), ""))
                .contains("Anna Author");
        breaks(PaperRule.AUTHOR_WRITES, () -> officer.handIn(paper));
        breaks(PaperRule.AUTHOR_WRITES, () -> officer.beginVersion(paper));
    }

    @Test
    void who_has_not_seen_the_latest_version_does_not_write_over_it() {
        PaperId paper = asked();

        assertThatThrownBy(() -> writing().write(paper, 1, complete(), "")).isInstanceOf(OutOfDate.class);
        assertThat(latest(paper).cover().summary()).isEmpty();
    }

    @Test
    void what_has_been_handed_in_stays_as_it_is() {
        PaperId paper = handedIn();
        WritingPapers writing = writing();

        breaks(PaperRule.DRAFT_IS_OPEN, () -> writing.write(paper, 0, complete(), ""));
        breaks(PaperRule.DRAFT_IS_OPEN, () -> add(paper, FileRole.ATTACHMENT, "More.pdf", PDF));
        breaks(PaperRule.DRAFT_IS_OPEN, () -> writing.handIn(paper));
        breaks(PaperRule.ONE_VERSION_AT_A_TIME, () -> writing.beginVersion(paper))
                .contains("Version 1");
    }

    @Test
    void a_paper_is_not_handed_in_without_what_MT_10_asks_for() {
        PaperId paper = asked();
        WritingPapers writing = writing();

        breaks(PaperRule.COVER_SHEET_IS_COMPLETE, () -> writing.handIn(paper))
                .contains("executive summary", "recommendation", "strategic objective", "strategic risk", "equality")
                .doesNotContain("assurance");
        write(paper, sheet(Purpose.ASSURANCE, null, true, true, Part.PART_1));
        breaks(PaperRule.COVER_SHEET_IS_COMPLETE, () -> writing().handIn(paper)).contains("level of assurance");
        write(paper, sheet(Purpose.ASSURANCE, AssuranceLevel.LIMITED, false, true, Part.PART_1));
        breaks(PaperRule.NO_PATIENT_DATA, () -> writing().handIn(paper));
        write(paper, sheet(Purpose.ASSURANCE, AssuranceLevel.LIMITED, true, false, Part.PART_1));
        breaks(PaperRule.PAPER_HAS_A_DOCUMENT, () -> writing().handIn(paper));
        add(paper, FileRole.PAPER, "Plan.pdf", PDF);
        writing().handIn(paper);
        assertThat(latest(paper).state()).isEqualTo(VersionState.WITH_SPONSOR);
    }

    @Test
    void only_its_sponsor_approves_it_and_only_what_was_handed_in() {
        PaperId paper = asked();
        PersonId other = world.person("Otto Other", NHFT);
        world.appoint(other, Role.EXECUTIVE, NHFT, null, null);

        SponsoringPapers sponsoring = sponsoring();
        breaks(PaperRule.VERSION_IS_WITH_ITS_SPONSOR, () -> sponsoring.approve(paper));
        breaks(PaperRule.VERSION_IS_WITH_ITS_SPONSOR, () -> sponsoring.giveBack(paper, "Too long"));
        SponsoringPapers others = world.as(other).use(SponsoringPapers.class);
        breaks(PaperRule.SPONSOR_APPROVES, () -> others.approve(paper)).contains("Stella Sponsor");
        breaks(PaperRule.SPONSOR_APPROVES, () -> others.giveBack(paper, "Too long"));
        assertThatThrownBy(() -> world.as(author).use(SponsoringPapers.class)).isInstanceOf(NotAllowed.class);
    }

    @Test
    void what_is_given_back_is_kept_and_the_next_version_begins_with_it() {
        PaperId paper = handedIn();

        sponsoring().giveBack(paper, "Say what it costs");
        writing().beginVersion(paper);

        PaperSheet sheet = sheet(paper);
        assertThat(sheet.versions()).extracting(PaperSheet.Version::number).containsExactly(2, 1);
        assertThat(sheet.versions().get(1).returned().orElseThrow().because()).isEqualTo("Say what it costs");
        assertThat(sheet.latest().cover()).isEqualTo(complete());
        assertThat(sheet.latest().files())
                .extracting(PaperFileLine::fingerprint)
                .isEqualTo(sheet.versions().get(1).files().stream()
                        .map(PaperFileLine::fingerprint)
                        .toList());
        write(paper, complete(), "Now with its costs");
        writing().handIn(paper);
        assertThat(latest(paper).fingerprint())
                .isNotEqualTo(sheet.versions().get(1).fingerprint());
        assertThat(latest(paper).changedBecause()).isEqualTo("Now with its costs");
    }

    @Test
    void who_wrote_or_sponsored_a_paper_does_not_accept_it_MT_11() {
        PaperId paper = submitted();
        world.appoint(author, Role.GOVERNANCE_OFFICER, NHFT, null, null);
        world.appoint(sponsor, Role.GOVERNANCE_OFFICER, LPT, null, null);

        AcceptingPapers byAuthor = world.as(author).use(AcceptingPapers.class);
        breaks(PaperRule.ACCEPTED_BY_A_THIRD, () -> byAuthor.accept(paper));
        AcceptingPapers bySponsor = world.as(sponsor).use(AcceptingPapers.class);
        breaks(PaperRule.ACCEPTED_BY_A_THIRD, () -> bySponsor.accept(paper));
    }

    @Test
    void the_secretary_accepts_or_gives_back_what_the_sponsor_approved() {
        PaperId paper = handedIn();

        AcceptingPapers accepting = accepting();
        breaks(PaperRule.VERSION_IS_WITH_THE_SECRETARY, () -> accepting.accept(paper));
        breaks(PaperRule.VERSION_IS_WITH_THE_SECRETARY, () -> accepting.giveBack(paper, "No"));
        sponsoring().approve(paper);
        accepting().giveBack(paper, "The recommendation is no decision");
        assertThat(latest(paper).state()).isEqualTo(VersionState.RETURNED);
        assertThat(latest(paper).returned().orElseThrow().by()).isEqualTo("Olu Officer");
    }

    @Test
    void a_paper_is_in_the_part_of_its_item_PP_3() {
        PaperId paper = asked();
        write(paper, sheet(Purpose.APPROVAL, null, true, true, Part.PART_2));
        writing().handIn(paper);
        sponsoring().approve(paper);

        AcceptingPapers accepting = accepting();
        breaks(PaperRule.PART_IS_THAT_OF_THE_ITEM, () -> accepting.accept(paper));
        world.use(PreparingMeetings.class)
                .reword(
                        item,
                        ItemText.open("7", "Item 7", Purpose.APPROVAL, "Ann Lead", 15, "")
                                .reserved(Confidentiality.because(Confidentiality.Reason.COMMERCIAL)),
                        0);
        accepting().accept(paper);
        assertThat(latest(paper).state()).isEqualTo(VersionState.ACCEPTED);
    }

    @Test
    void the_chair_agrees_to_late_papers_with_a_reason_MT_5() {
        PaperId inTime = submitted();
        AcceptingPapers early = accepting();
        breaks(PaperRule.PAPER_IS_LATE, () -> early.agreeToLate(inTime, "Why not"));
        world.clock.set(Instant.parse("2026-07-13T09:00:00Z"));
        PaperId late = submitted();

        assertThat(latest(late).timeliness()).isEqualTo(Timeliness.LATE);
        AcceptingPapers accepting = accepting();
        breaks(PaperRule.CHAIR_AGREES_TO_LATE_PAPERS, () -> accepting.accept(late))
                .contains("2026");
        world.as(chair).use(AcceptingPapers.class).agreeToLate(late, "The regulator wrote yesterday");
        AcceptingPapers again = accepting();
        breaks(PaperRule.CHAIR_AGREES_ONCE, () -> again.agreeToLate(late, "Once more"));
        accepting().accept(late);
        assertThat(latest(late).chairAgreed().orElseThrow().because()).isEqualTo("The regulator wrote yesterday");
        assertThat(latest(late).chairAgreed().orElseThrow().by()).isEqualTo("Cora Chair");
    }

    @Test
    void what_comes_on_the_day_is_tabled() {
        world.clock.set(Instant.parse("2026-07-14T08:59:00Z"));

        assertThat(latest(submitted()).timeliness()).isEqualTo(Timeliness.TABLED);
    }

    @Test
    void a_withdrawn_paper_is_on_record_and_stays_as_it_is() {
        PaperId paper = submitted();

        accepting().withdraw(paper, "The tender was stopped");

        assertThat(sheet(paper).withdrawnBecause()).isEqualTo("The tender was stopped");
        AcceptingPapers accepting = accepting();
        breaks(PaperRule.PAPER_IS_NOT_WITHDRAWN, () -> accepting.accept(paper));
        breaks(PaperRule.PAPER_IS_NOT_WITHDRAWN, () -> accepting.withdraw(paper, "Again"));
    }

    @Test
    void papers_of_an_item_that_has_been_taken_stay_as_they_are() {
        PaperId draft = asked();
        write(draft, complete());
        PaperId handedIn = handedIn();
        PaperId submitted = submitted();
        world.as(world.officer).use(PreparingMeetings.class).withdraw(item);

        WritingPapers writing = writing();
        breaks(PaperRule.ITEM_IS_STILL_TO_COME, () -> writing.handIn(draft));
        SponsoringPapers sponsoring = sponsoring();
        breaks(PaperRule.ITEM_IS_STILL_TO_COME, () -> sponsoring.approve(handedIn));
        AcceptingPapers accepting = accepting();
        breaks(PaperRule.ITEM_IS_STILL_TO_COME, () -> accepting.accept(submitted));
    }

    @Test
    void files_are_what_their_names_say_and_can_be_opened() {
        breaks(PaperRule.FILE_HAS_CONTENT, () -> incoming("Plan.pdf", "", PDF, Problem.NONE));
        breaks(PaperRule.FILE_IS_NOT_ENCRYPTED, () -> incoming("Plan.pdf", "x", PDF, Problem.ENCRYPTED));
        breaks(PaperRule.FILE_CAN_BE_READ, () -> incoming("Plan.pdf", "x", PDF, Problem.BROKEN));
        breaks(PaperRule.FILE_DOES_NOT_EXPLODE, () -> incoming("Plan.docx", "x", "application/zip", Problem.EXPLODES));
        breaks(PaperRule.FILE_IS_NOT_TOO_MUCH, () -> incoming("Plan.pdf", "x", PDF, Problem.TOO_MUCH));
        breaks(
                        PaperRule.FILE_IS_IN_A_KNOWN_FORMAT,
                        () -> incoming("Run.exe", "x", "application/x-msdownload", Problem.NONE))
                .contains("PDF, Word");
        breaks(PaperRule.FILE_IS_WHAT_ITS_NAME_SAYS, () -> incoming("Plan.docx", "x", PDF, Problem.NONE))
                .contains("Plan.docx", "PDF", ".pdf");
        breaks(
                PaperRule.FILE_CAN_BE_SCANNED,
                () -> examined("Plan.pdf", "x", PDF, Problem.NONE, 1, new Scan(Scan.Verdict.UNAVAILABLE, "")));
    }

    @Test
    void names_hold_no_folders_line_breaks_or_marks_that_turn_text_round() {
        assertThat(incoming("C:\\papers\\Plan.pdf", "x", PDF, Problem.NONE).name())
                .isEqualTo("Plan.pdf");
        assertThat(incoming("../../etc/Plan.pdf", "x", PDF, Problem.NONE).name())
                .isEqualTo("Plan.pdf");
        assertThat(incoming("Pl\u202Ean\r\n\u0000.pdf", "x", PDF, Problem.NONE).name())
                .isEqualTo("Plan.pdf");
    }

    @Test
    void what_a_scanner_finds_is_in_quarantine_and_keeps_the_paper_back() {
        PaperId paper = asked();
        write(paper, complete());
        boolean quarantine = writing()
                .add(
                        "k",
                        paper,
                        FileRole.ATTACHMENT,
                        examined("Test.pdf", "x", PDF, Problem.NONE, 1, new Scan(Scan.Verdict.FOUND, "Eicar")));

        assertThat(quarantine).isTrue();
        WritingPapers writing = writing();
        breaks(PaperRule.NOTHING_IN_QUARANTINE, () -> writing.handIn(paper)).contains("Test.pdf");
        PaperFileLine line = latest(paper).files().get(0);
        assertThat(line.finding()).isEqualTo("Eicar");
        assertThatThrownBy(() -> world.use(OpeningPapers.class).open(line.id(), OpeningPapers.Form.ORIGINAL))
                .isInstanceOf(NotFound.class);
        writing().remove(paper, line.id());
        writing().handIn(paper);
        assertThat(latest(paper).files()).isEmpty();
    }

    @Test
    void a_version_has_one_paper_and_each_file_once_and_not_too_many() {
        PaperId paper = asked();
        add(paper, FileRole.PAPER, "Plan.pdf", PDF);

        breaks(PaperRule.ONE_DOCUMENT_IS_THE_PAPER, () -> add(paper, FileRole.PAPER, "Other.pdf", PDF))
                .contains("Plan.pdf");
        Incoming same = incoming("Same.pdf", "Plan.pdf", PDF, Problem.NONE);
        WritingPapers writing = writing();
        breaks(PaperRule.FILE_IS_ADDED_ONCE, () -> writing.add("again", paper, FileRole.ATTACHMENT, same))
                .contains("Plan.pdf");
        IntStream.range(1, PaperVersion.MOST_FILES)
                .forEach(i -> add(paper, FileRole.ATTACHMENT, "Attachment.pdf", PDF));
        breaks(PaperRule.NOT_MORE_FILES, () -> add(paper, FileRole.ATTACHMENT, "Last.pdf", PDF));
    }

    @Test
    void size_and_pages_have_limits_that_are_settings() {
        PaperId paper = asked();
        Scan none = new Scan(Scan.Verdict.NOT_SCANNED, "");
        Incoming large = new Incoming(
                "Large.pdf", file("x"), 51L * 1_048_576, "0".repeat(64), PaperFormat.PDF, 1, Set.of(), none);
        Incoming thick =
                new Incoming("Thick.pdf", file("x"), 1, "1".repeat(64), PaperFormat.PDF, 2_001, Set.of(), none);

        WritingPapers writing = writing();
        breaks(PaperRule.FILE_IS_NOT_TOO_LARGE, () -> writing.add("k1", paper, FileRole.PAPER, large))
                .contains("50 MB", "51");
        breaks(PaperRule.FILE_HAS_NOT_TOO_MANY_PAGES, () -> writing.add("k2", paper, FileRole.PAPER, thick))
                .contains("2000", "2001");
    }

    @Test
    void what_is_no_pdf_is_made_into_one_once_it_is_accepted() {
        PaperId paper = asked();
        write(paper, complete());
        add(paper, FileRole.PAPER, "Plan.docx", PaperFormat.WORD.mediaType());
        writing().handIn(paper);
        sponsoring().approve(paper);
        accepting().accept(paper);

        assertThat(world.stores.papers.toMake).containsExactly(paper);
        assertThat(world.stores.papers.toRead).containsExactly(paper);
        MakingPdfs making = world.use(MakingPdfs.class);
        List<MakingPdfs.Waiting> waiting = making.waiting(paper);
        assertThat(waiting).extracting(MakingPdfs.Waiting::format).containsExactly(PaperFormat.WORD);
        PaperFileId file = waiting.get(0).file();
        making.notMade(paper, file, "LibreOffice took longer than two minutes.");
        assertThat(latest(paper).files().get(0).conversionProblem()).contains("two minutes");
        assertThatThrownBy(() -> world.use(OpeningPapers.class).open(file, OpeningPapers.Form.PDF))
                .isInstanceOf(NotFound.class);
        accepting().tryAgain(paper);
        making.made(paper, file, file("%PDF"), 4, "a".repeat(64), 3);

        assertThat(making.waiting(paper)).isEmpty();
        AcceptingPapers accepting = accepting();
        breaks(PaperRule.SOMETHING_COULD_NOT_BE_MADE, () -> accepting.tryAgain(paper));
        PaperFileLine line = latest(paper).files().get(0);
        assertThat(line.pdf().orElseThrow()).isEqualTo(new PaperFileLine.Pdf(4, "a".repeat(64), 3));
        OpeningPapers.Opened pdf = world.use(OpeningPapers.class).open(file, OpeningPapers.Form.PDF);
        assertThat(pdf.name()).isEqualTo("Plan.docx.pdf");
        assertThat(world.stores.papers.text(pdf.content())).isEqualTo("%PDF");
        OpeningPapers.Opened original = world.use(OpeningPapers.class).open(file, OpeningPapers.Form.ORIGINAL);
        assertThat(original.mediaType()).isEqualTo(PaperFormat.WORD.mediaType());
        writing().beginVersion(paper);
        assertThat(latest(paper).files().get(0).pdf()).isPresent();
    }

    @Test
    void who_opens_a_paper_for_part_2_is_put_on_record_RC_8() {
        PaperId paper = asked();
        write(paper, sheet(Purpose.APPROVAL, null, true, true, Part.PART_2));
        add(paper, FileRole.PAPER, "Tender.pdf", PDF);
        PaperFileId file = latest(paper).files().get(0).id();
        int before = world.journal.size();

        world.as(author).use(OpeningPapers.class).open(file, OpeningPapers.Form.PDF);
        assertThat(world.journal).hasSize(before);
        world.as(world.officer).use(OpeningPapers.class).open(file, OpeningPapers.Form.PDF);

        assertThat(world.lastEvent())
                .isEqualTo(new PaperEvent.PrivatePaperOpened(
                        paper, World.PARTNERSHIP, complete().title(), 1, file, "Tender.pdf"));
    }

    @Test
    void opening_a_paper_for_part_1_is_nobodys_business() {
        PaperId paper = handedIn();
        int before = world.journal.size();

        world.as(world.officer)
                .use(OpeningPapers.class)
                .open(latest(paper).files().get(0).id(), OpeningPapers.Form.ORIGINAL);

        assertThat(world.journal).hasSize(before);
    }

    @Test
    void the_deadline_is_told_by_the_terms_of_reference() {
        PaperSheet sheet = sheet(asked());

        assertThat(sheet.due()).isBefore(java.time.LocalDate.of(2026, 7, 7));
        assertThat(sheet.place().item()).isEqualTo("7");
    }

    @Test
    void time_passes_between_two_papers() {
        PaperId first = asked();
        world.clock.advance(Duration.ofMinutes(1));
        PaperId second = accepting().ask("other", item, new Person(author, NHFT), new Person(sponsor, LPT), "Annex");

        assertThat(world.use(ReadingPapers.class).of(item))
                .extracting(PaperSheet::id)
                .containsExactly(first, second);
    }

    @Test
    void papers_get_their_references_with_the_agenda_and_keep_them_MT_9() {
        PaperId first = accepted();
        PaperId second = accepted();
        assertThat(sheet(first).reference()).isEmpty();

        world.as(world.officer).use(PreparingMeetings.class).publishAgenda(meeting);
        PaperId third = accepted();

        assertThat(sheet(first).reference()).contains("Ai");
        assertThat(sheet(second).reference()).contains("Aii");
        assertThat(sheet(third).reference()).contains("Aiii");
        world.as(world.officer).use(PreparingMeetings.class).publishAgenda(meeting);
        assertThat(sheet(first).reference()).contains("Ai");
    }

    @Test
    void a_paper_that_was_alone_keeps_its_reference_when_another_comes() {
        PaperId alone = accepted();
        world.as(world.officer).use(PreparingMeetings.class).publishAgenda(meeting);

        PaperId another = accepted();

        assertThat(sheet(alone).reference()).contains("A");
        assertThat(sheet(another).reference()).contains("Aii");
        assertThat(world.lastEvent())
                .isEqualTo(new PaperEvent.PaperReferredTo(
                        another, World.PARTNERSHIP, complete().title(), "Aii"));
    }

    private PaperId accepted() {
        PaperId paper = submitted();
        accepting().accept(paper);
        return paper;
    }

    private PaperId asked() {
        files++;
        return accepting()
                .ask("ask" + files, item, new Person(author, NHFT), new Person(sponsor, LPT), "Say what it costs");
    }

    private PaperId handedIn() {
        PaperId paper = asked();
        write(paper, complete());
        add(paper, FileRole.PAPER, "Plan.pdf", PDF);
        writing().handIn(paper);
        return paper;
    }

    private PaperId submitted() {
        PaperId paper = handedIn();
        sponsoring().approve(paper);
        return paper;
    }

    private WritingPapers writing() {
        return world.as(author).use(WritingPapers.class);
    }

    private SponsoringPapers sponsoring() {
        return world.as(sponsor).use(SponsoringPapers.class);
    }

    private AcceptingPapers accepting() {
        return world.as(world.officer).use(AcceptingPapers.class);
    }

    private void write(PaperId paper, CoverSheet cover) {
        write(paper, cover, "");
    }

    private void write(PaperId paper, CoverSheet cover, String because) {
        writing().write(paper, sheet(paper).seen(), cover, because);
        world.as(author);
    }

    private void add(PaperId paper, FileRole role, String name, String mediaType) {
        writing()
                .add(
                        "file" + ++files,
                        paper,
                        role,
                        incoming(name, role == FileRole.PAPER ? name : "a" + files, mediaType, Problem.NONE));
    }

    private Incoming incoming(String name, String content, String mediaType, Problem problem) {
        return examined(name, content, mediaType, problem, 1, new Scan(Scan.Verdict.NOT_SCANNED, ""));
    }

    private Incoming examined(String name, String content, String mediaType, Problem problem, int pages, Scan scan) {
        return Incoming.examined(
                name,
                spooled(content),
                path -> new Examination(mediaType, problem, pages, Set.of(ActiveContent.MACROS)),
                path -> scan);
    }

    private Spooled spooled(String content) {
        try {
            return Spooled.at(file(content));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private Path file(String content) {
        try {
            return Files.writeString(folder.resolve("f" + ++files), content);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private PaperSheet sheet(PaperId paper) {
        return world.use(ReadingPapers.class).get(paper);
    }

    private PaperSheet.Version latest(PaperId paper) {
        return sheet(paper).latest();
    }

    private static CoverSheet complete() {
        return sheet(Purpose.APPROVAL, null, true, true, Part.PART_1);
    }

    private static CoverSheet sheet(
            Purpose purpose,
            @org.jspecify.annotations.Nullable AssuranceLevel assurance,
            boolean noPatients,
            boolean whole,
            Part part) {
        return new CoverSheet(
                "Shared pharmacy",
                purpose,
                part,
                "Two pharmacies become one.",
                "Approve the outline case.",
                "None",
                "Better value",
                "BAF 4: supply of medicines",
                assurance,
                "No negative impact found",
                "Well-led",
                "Saves £120,000 a year",
                "May be published",
                noPatients,
                whole);
    }
}
