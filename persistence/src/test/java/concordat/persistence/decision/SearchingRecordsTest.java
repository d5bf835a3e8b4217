package concordat.persistence.decision;

import static concordat.persistence.decision.JointCommittee.OFFICER;
import static concordat.persistence.decision.JointCommittee.START;
import static concordat.persistence.decision.PapersInHand.AUTHOR;
import static concordat.persistence.decision.PapersInHand.SPONSOR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import concordat.domain.action.RaisingActions;
import concordat.domain.agreement.AgreementDraft;
import concordat.domain.agreement.AgreementType;
import concordat.domain.agreement.MaintainingAgreements;
import concordat.domain.agreement.text.ClausePart;
import concordat.domain.agreement.text.ClauseWords;
import concordat.domain.agreement.text.DraftingTexts;
import concordat.domain.decision.Ballot;
import concordat.domain.decision.Closing;
import concordat.domain.decision.NewQuestion;
import concordat.domain.decision.Outcome;
import concordat.domain.decision.Proposal;
import concordat.domain.decision.RecordingDecisions;
import concordat.domain.decision.RecordingDecisions.GivenVote;
import concordat.domain.meeting.Arrangements;
import concordat.domain.meeting.ConductingMeetings;
import concordat.domain.meeting.Confidentiality;
import concordat.domain.meeting.Handling;
import concordat.domain.meeting.InterestType;
import concordat.domain.meeting.ItemText;
import concordat.domain.meeting.PreparingMeetings;
import concordat.domain.meeting.Purpose;
import concordat.domain.meeting.ReadingMeetings;
import concordat.domain.meeting.RulingOnInterests;
import concordat.domain.minutes.DraftingMinutes;
import concordat.domain.minutes.MinuteLineId;
import concordat.domain.minutes.MinutesId;
import concordat.domain.minutes.ReadingMinutes;
import concordat.domain.minutes.ReviewingMinutes;
import concordat.domain.paper.PaperFileId;
import concordat.domain.paper.PaperId;
import concordat.domain.paper.WritingPapers;
import concordat.domain.search.ExtractingTexts;
import concordat.domain.search.FileText;
import concordat.domain.search.Findings;
import concordat.domain.search.Found;
import concordat.domain.search.FoundKind;
import concordat.domain.search.Marked;
import concordat.domain.search.ReadingSearchability;
import concordat.domain.search.SearchFilter;
import concordat.domain.search.SearchQuestion;
import concordat.domain.search.SearchingRecords;
import concordat.domain.search.Suggestion;
import concordat.domain.shared.AgendaItemId;
import concordat.domain.shared.AgreementId;
import concordat.domain.shared.MeetingId;
import concordat.domain.shared.NotAllowed;
import concordat.domain.shared.Part;
import concordat.domain.usecase.Actor;
import concordat.domain.usecase.Role;
import concordat.persistence.LookingAround;
import concordat.persistence.Postgres;
import concordat.persistence.World;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What is found in the database, and by whom: in results, counts, suggestions and passages alike. */
class SearchingRecordsTest {
    private static final Postgres POSTGRES = Postgres.running();
    private static final String WORD = "Numbatlease";
    private static final String ATTENDEE = "Attendee";
    private static final String AUDITOR = "Auditor";
    private static final Actor READER = new Actor.Job("text-extraction");

    private final JointCommittee committee = new JointCommittee();
    private final World world = committee.world;
    private final PapersInHand papers = new PapersInHand(committee);
    private @Nullable MeetingId meeting;

    @Test
    void a_member_finds_each_kind_of_record_by_a_word_in_it() {
        decidedInFull(late(open("9")));
        agreement();
        committee.world.committee(WORD + " Committee", world.trust, world.otherTrust);

        assertThat(kinds("Bob", WORD))
                .containsExactlyInAnyOrder(
                        FoundKind.AGENDA_ITEM,
                        FoundKind.PAPER,
                        FoundKind.DECISION,
                        FoundKind.ACTION,
                        FoundKind.MINUTE,
                        FoundKind.AGREEMENT,
                        FoundKind.CLAUSE,
                        FoundKind.COMMITTEE);
    }

    @Test
    void whoever_is_kept_from_an_item_finds_nothing_of_it_anywhere() {
        AgendaItemId item = decidedInFull(late(open("9")));
        assertThat(find("Fay", WORD).total()).isEqualTo(5);
        assertThat(suggestions("Fay", WORD.substring(0, 6))).isNotEmpty();

        withhold(item, "Fay");

        assertFindsNothing("Fay");
        assertThat(find("Eve", WORD).total()).isEqualTo(5);
        ruled(item, "Fay", Handling.NOTED);
        assertThat(find("Fay", WORD).total()).isEqualTo(5);
    }

    @Test
    void an_owner_who_is_no_member_finds_their_action_until_they_are_kept_from_its_item() {
        world.with("Owner", Role.ATTENDEE, world.otherTrust, world.committee("Elsewhere", world.otherTrust));
        AgendaItemId item = late(open("9"));
        committee.as(
                OFFICER,
                RaisingActions.class,
                all -> all.raise(
                        "raise" + item,
                        item,
                        new RaisingActions.NewAction(
                                "Measure the " + WORD, world.id("Owner"), world.otherTrust, LocalDate.of(2026, 7, 1))));

        assertThat(kinds("Owner", WORD)).containsExactly(FoundKind.ACTION);
        ruled(item, "Owner", Handling.LEAVE_NO_PAPER);
        assertFindsNothing("Owner");
    }

    @Test
    void whoever_is_not_admitted_to_part_2_finds_nothing_of_it() {
        world.with(ATTENDEE, Role.ATTENDEE, world.trust, committee.id);
        world.with(AUDITOR, Role.AUDITOR, world.trust);
        decidedInFull(late(open("9")
                .reserved(
                        new Confidentiality(Confidentiality.Reason.COMMERCIAL, null, null, "A " + WORD + " matter"))));

        assertFindsNothing(ATTENDEE);
        assertThat(kinds("Bob", WORD))
                .contains(
                        FoundKind.AGENDA_ITEM, FoundKind.PAPER, FoundKind.DECISION, FoundKind.ACTION, FoundKind.MINUTE);
        assertThat(find("Bob", WORD).page()).allMatch(found -> found.part() == Part.PART_2);
        assertThat(find(AUDITOR, WORD).total()).isPositive();
    }

    @Test
    void what_has_not_been_published_is_found_by_officer_and_chair_only() {
        MeetingId meeting = committee.as(
                OFFICER,
                PreparingMeetings.class,
                meetings -> meetings.plan(
                        committee.id,
                        new Arrangements(
                                "June meeting",
                                START.plus(Duration.ofDays(30)),
                                START.plus(Duration.ofDays(30)).plusSeconds(3600),
                                "Board room",
                                true)));
        AgendaItemId item =
                committee.as(OFFICER, PreparingMeetings.class, meetings -> meetings.addItem(meeting, open("1")));
        papers.written(item, WORD + " paper", Part.PART_1, "Content");

        assertFindsNothing("Bob");
        for (String who : List.of(OFFICER, "Ann")) {
            assertThat(kinds(who, WORD)).containsExactlyInAnyOrder(FoundKind.AGENDA_ITEM, FoundKind.PAPER);
            assertThat(find(who, WORD).page()).allMatch(Found::draft);
        }
        committee.does(OFFICER, START, PreparingMeetings.class, meetings -> meetings.publishAgenda(meeting));
        assertThat(kinds("Bob", WORD)).containsExactly(FoundKind.AGENDA_ITEM);
    }

    @Test
    void an_author_finds_their_own_paper_and_nothing_else_and_another_author_nothing() {
        world.with("Other author", Role.PAPER_AUTHOR, world.otherTrust);
        PaperId paper = papers.written(late(open("9")), WORD + " paper", Part.PART_1, "Content");

        assertThat(find(AUTHOR, WORD).page()).extracting(Found::record).containsExactly(paper.value());
        assertThat(find(AUTHOR, WORD).committees()).hasSize(1);
        assertThat(find(SPONSOR, WORD).page()).extracting(Found::record).contains(paper.value());
        assertFindsNothing("Other author");
        assertThat(kinds("Bob", WORD)).containsExactly(FoundKind.AGENDA_ITEM);
    }

    @Test
    void neither_strangers_nor_operators_nor_jobs_find_anything() {
        decidedInFull(late(open("9")));
        agreement();
        JointCommittee elsewhere = new JointCommittee();

        assertThat(elsewhere
                        .as("Bob", SearchingRecords.class, search -> search.find(SearchFilter.of(WORD), 1))
                        .total())
                .isZero();
        for (Actor actor : List.of(World.OPERATOR, new Actor.Job("text-extraction"))) {
            assertThatThrownBy(() -> committee.console.as(
                            actor, SearchingRecords.class, search -> search.find(SearchFilter.of(WORD), 1)))
                    .isInstanceOf(NotAllowed.class);
            assertThat(world.sees(actor, asked("record_id", WORD))).isEmpty();
            assertThat(world.sees(actor, "select record_id from app.suggest('{" + WORD + "}', '')"))
                    .isEmpty();
        }
    }

    @Test
    void the_function_finds_exactly_what_the_policy_shows() {
        world.with(ATTENDEE, Role.ATTENDEE, world.trust, committee.id)
                .with(AUDITOR, Role.AUDITOR, world.trust)
                .with("Executive", Role.EXECUTIVE, world.university);
        AgendaItemId item = late(open("9"));
        late(open("10").reserved(Confidentiality.because(Confidentiality.Reason.COMMERCIAL)));
        decidedInFull(item);
        agreement();
        withhold(item, "Fay");

        for (String who : List.of(
                OFFICER,
                "Ann",
                "Bob",
                "Dee",
                "Fay",
                AUTHOR,
                SPONSOR,
                ATTENDEE,
                AUDITOR,
                "Executive",
                World.ADMINISTRATOR)) {
            Set<String> shown = new TreeSet<>(world.sees(
                    who,
                    "select record_id from concordat.search_entry where words @@ to_tsquery('simple', '" + WORD
                            + "')"));
            assertThat(foundNow(who, WORD)).as(who).isEqualTo(shown);
        }
        assertThat(foundNow(OFFICER, WORD)).hasSize(7);
        assertThat(foundNow("Fay", WORD))
                .hasSizeLessThan(foundNow(OFFICER, WORD).size());
        assertThatThrownBy(() -> world.sees(OFFICER, "select 1 from concordat.search_entry for update"))
                .hasStackTraceContaining("permission denied");
    }

    @Test
    void of_each_kind_everybody_can_find_the_records_that_they_may_open_and_no_others() {
        world.with(ATTENDEE, Role.ATTENDEE, world.trust, committee.id)
                .with(AUDITOR, Role.AUDITOR, world.trust)
                .with("Executive", Role.EXECUTIVE, world.university)
                .with("Other author", Role.PAPER_AUTHOR, world.otherTrust)
                .with("Owner", Role.ATTENDEE, world.otherTrust, world.committee("Elsewhere", world.otherTrust));
        AgendaItemId reserved = late(open("10")
                .reserved(new Confidentiality(Confidentiality.Reason.COMMERCIAL, null, null, "A " + WORD + " matter")));
        papers.written(reserved, WORD + " draft", Part.PART_2, "Content");
        AgendaItemId item = late(open("9"));
        for (AgendaItemId of : List.of(item, reserved)) {
            committee.as(
                    OFFICER,
                    RaisingActions.class,
                    all -> all.raise(
                            "own" + of,
                            of,
                            new RaisingActions.NewAction(
                                    "See to it", world.id("Owner"), world.otherTrust, LocalDate.of(2026, 7, 1))));
        }
        decidedInFull(item);
        agreement();
        withhold(item, "Fay");
        withhold(reserved, "Owner");

        for (String who : List.of(
                OFFICER,
                "Ann",
                "Bob",
                "Dee",
                "Fay",
                AUTHOR,
                SPONSOR,
                ATTENDEE,
                AUDITOR,
                "Executive",
                "Other author",
                "Owner",
                World.ADMINISTRATOR)) {
            for (FoundKind kind : FoundKind.values()) {
                // In one statement, as other tests write meanwhile.
                assertThat(world.sees(
                                who,
                                """
                                with found as (select source_id from concordat.search_entry where kind = '%s' and piece = 0),
                                     opened as (%s)
                                select 'found: ' || source_id from (table found except table opened) more
                                union all
                                select 'missed: ' || id from (table opened except table found) less"""
                                        .formatted(kind, opened(kind))))
                        .as(who + ", " + kind)
                        .isEmpty();
            }
        }
        assertThat(world.sees("Bob", opened(FoundKind.MINUTE))).isNotEmpty();
        assertThat(world.sees("Owner", opened(FoundKind.ACTION))).hasSize(1);
        assertThat(world.sees(AUTHOR, opened(FoundKind.PAPER))).hasSize(2);
    }

    /** The rows of a kind that a reader may open, by the policies of their own tables. */
    private static String opened(FoundKind kind) {
        return switch (kind) {
            case PAPER ->
                """
                select v.id from concordat.paper_version v
                 where v.number in ((select max(l.number) from concordat.paper_version l where l.paper_id = v.paper_id),
                                    (select max(l.number) from concordat.paper_version l
                                      where l.paper_id = v.paper_id and l.state = 'ACCEPTED'))""";
            case MINUTE -> "select id from concordat.minute_line";
            case CLAUSE -> "select id from concordat.agreement_clause";
            case MEETING, AGENDA_ITEM, DECISION, EARLIER_DECISION, ACTION, AGREEMENT, COMMITTEE ->
                "select id from concordat." + kind.name().toLowerCase(Locale.ROOT);
        };
    }

    @Test
    void what_is_withheld_again_published_or_reworded_is_found_as_it_is_now() {
        AgendaItemId item = late(open("9"));
        PaperId paper = papers.written(item, WORD + " first", Part.PART_1, "Content");
        papers.submit(paper);
        papers.accept(paper);
        assertThat(titles("Bob", "first")).containsExactly(WORD + " first");

        committee.does(AUTHOR, START, WritingPapers.class, writing -> writing.beginVersion(paper));
        papers.write(paper, WORD + " second", Part.PART_1);
        assertThat(titles("Bob", WORD + " second")).isEmpty();
        assertThat(find(OFFICER, "second").page()).hasSize(1).allMatch(Found::draft);
        assertThat(find(OFFICER, WORD).kinds())
                .as("two versions of one paper are one record")
                .filteredOn(tally -> tally.key().equals("PAPER"))
                .extracting(Findings.Tally::count)
                .containsExactly(1L);
        papers.submit(paper);
        papers.accept(paper);
        assertThat(titles("Bob", "first")).isEmpty();
        assertThat(titles("Bob", "second")).containsExactly(WORD + " second");
    }

    @Test
    void a_paper_is_found_by_the_text_of_its_files_once_it_has_been_read() {
        PaperId paper = accepted(late(open("9")), Part.PART_1);
        String text = "Of bandicoots. " + "Many other words follow here. ".repeat(4_000) + "At last the bilby appears.";
        assertThat(find("Bob", "bandicoot").total()).isZero();

        read(paper, FileText.of(text));

        for (String who : List.of("Bob", OFFICER, AUTHOR)) {
            Found found = find(who, "bilby").page().get(0);
            assertThat(found.record()).isEqualTo(paper.value());
            assertThat(found.file()).isEqualTo(WORD + " paper.pdf");
            assertThat(found.passage()).hasValueSatisfying(passage -> assertThat(passage.text())
                    .contains("At last the bilby")
                    .doesNotContain("bandicoots"));
        }
        assertThat(find("Bob", "\"the bilby appears\"").total()).isEqualTo(1);
        assertThat(find("Bob", "bilb").total()).isEqualTo(1);
        assertThat(find("Bob", WORD + " bilby").total())
                .as("with a word of its title")
                .isEqualTo(1);
        assertThat(waiting(paper)).as("read once").isEmpty();
        assertThat(POSTGRES.truth("select count(*) from job where kind = 'text-extraction' and person_id is null"
                        + " and subject_id = '" + paper.value() + "'"))
                .containsExactly("1");
    }

    @Test
    void the_text_of_an_earlier_version_is_found_no_more() {
        PaperId paper = accepted(late(open("9")), Part.PART_1);
        read(paper, FileText.of("All about the bilby"));
        committee.does(AUTHOR, START, WritingPapers.class, writing -> writing.beginVersion(paper));
        papers.write(paper, WORD + " second", Part.PART_1);
        assertThat(find("Bob", "bilby").total()).isEqualTo(1);
        papers.submit(paper);
        papers.accept(paper);
        assertThat(find("Bob", "bilby").total()).isZero();
        assertThat(waiting(paper)).hasSize(1);
    }

    @Test
    void the_text_of_a_paper_is_withheld_with_its_item() {
        AgendaItemId item = late(open("9"));
        read(accepted(item, Part.PART_1), FileText.of("All about the bilby"));
        assertThat(find("Fay", "bilby").total()).isEqualTo(1);
        withhold(item, "Fay");
        assertThat(find("Fay", "bilby")).isEqualTo(Findings.NONE);
    }

    @Test
    void of_a_file_for_part_2_it_is_told_that_it_holds_the_words_and_not_what_it_says() {
        world.with(ATTENDEE, Role.ATTENDEE, world.trust, committee.id);
        AgendaItemId item = late(open("9").reserved(Confidentiality.because(Confidentiality.Reason.COMMERCIAL)));
        read(accepted(item, Part.PART_2), FileText.of("All about the bilby"));
        Found found = find("Bob", "bilby").page().get(0);
        assertThat(found.passage()).isEmpty();
        assertThat(found.part()).isEqualTo(Part.PART_2);
        assertThat(find(ATTENDEE, "bilby")).isEqualTo(Findings.NONE);
    }

    @Test
    void a_file_without_text_is_found_by_its_cover_sheet_and_the_secretary_learns_why() {
        PaperId paper = accepted(late(open("9")), Part.PART_1);
        PaperFileId file = waiting(paper).get(0).file();
        read(paper, FileText.of(" \u0000 "));
        Map<PaperFileId, String> without =
                committee.as(OFFICER, ReadingSearchability.class, reading -> reading.withoutText(paper));
        assertThat(without).containsOnlyKeys(file);
        assertThat(without.get(file)).contains("may be a scan");
        assertThat(titles("Bob", WORD + " paper")).contains(WORD + " paper");
        assertThatThrownBy(() -> committee.as("Bob", ReadingSearchability.class, reading -> reading.withoutText(paper)))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void a_text_of_nothing_but_different_words_is_kept_as_far_as_it_can_be() {
        PaperId paper = accepted(late(open("9")), Part.PART_1);
        StringBuilder text = new StringBuilder("bilby ");
        for (int i = 0; text.length() < FileText.LONGEST; i++) {
            text.append(Integer.toString(i, 36))
                    .append("\u00e9\ud83d\ude00 a-")
                    .append(i)
                    .append("-b ");
        }
        read(paper, FileText.of(text.toString()));
        assertThat(find("Bob", "bilby").total()).isEqualTo(1);
    }

    @Test
    void only_the_job_reads_files_and_keeps_their_text() {
        PaperId paper = accepted(late(open("9")), Part.PART_1);
        String ask = "select file_id from app.files_to_read('" + paper.value() + "')";
        PaperFileId file = waiting(paper).get(0).file();
        for (Actor who : List.of(world.actor(OFFICER), World.OPERATOR, new Actor.Job("outbox"))) {
            assertThat(world.sees(who, ask)).isEmpty();
            committee.console.as(
                    who,
                    LookingAround.class,
                    looking -> looking.select("select 1 from app.find_file('" + file.value() + "', 'bilby', '')"));
        }
        assertThat(find("Bob", "bilby").total()).isZero();
        assertThat(world.sees(new Actor.Job("outbox"), "select id from concordat.paper_content"))
                .isEmpty();
        assertThat(world.sees(READER, "select id from concordat.paper")).isEmpty();
    }

    private PaperId accepted(AgendaItemId item, Part part) {
        PaperId paper = papers.written(item, WORD + " paper", part, "Content");
        papers.submit(paper);
        papers.accept(paper);
        return paper;
    }

    private List<ExtractingTexts.Waiting> waiting(PaperId paper) {
        return committee.console.as(READER, ExtractingTexts.class, extracting -> extracting.waiting(paper));
    }

    private void read(PaperId paper, FileText text) {
        for (ExtractingTexts.Waiting file : waiting(paper)) {
            ByteArrayOutputStream content = new ByteArrayOutputStream();
            committee.console.as(READER, ExtractingTexts.class, extracting -> {
                extracting.copy(file, content);
                return file;
            });
            assertThat(content.toString(StandardCharsets.UTF_8)).isEqualTo("Content");
            committee.console.as(READER, ExtractingTexts.class, extracting -> {
                extracting.keep(file, text);
                return file;
            });
        }
    }

    @Test
    void words_prefixes_phrases_exclusions_and_references_are_understood() {
        late(ItemText.open("7", "Winter beds plan", Purpose.APPROVAL, "Bob", 5, "Opening twelve hospital wards early"));
        late(ItemText.open(
                "8", "Winter staffing", Purpose.APPROVAL, "Bob", 5, "Beds for staff of wards, universities"));

        assertThat(titles("Bob", "winter beds")).containsExactlyInAnyOrder("Winter beds plan", "Winter staffing");
        assertThat(titles("Bob", "\"winter beds\"")).containsExactly("Winter beds plan");
        assertThat(titles("Bob", "\u201cwinter beds\u201d")).containsExactly("Winter beds plan");
        assertThat(titles("Bob", "winter -plan")).containsExactly("Winter staffing");
        assertThat(titles("Bob", "open ward")).containsExactly("Winter beds plan");
        assertThat(titles("Bob", "hospi")).containsExactly("Winter beds plan");
        assertThat(titles("Bob", "universi")).as("beyond the stem").containsExactly("Winter staffing");
        assertThat(titles("Bob", "\"twelve hosp"))
                .as("a phrase that is not finished")
                .isEmpty();
        assertThat(titles("Bob", "the")).isEmpty();
        assertThat(find("Bob", "").total()).isZero();

        String meeting = POSTGRES.truth(
                        "select reference from meeting where committee_id = '" + committee.id.value() + "'")
                .get(0);
        assertThat(find("Bob", meeting).page()).extracting(Found::reference).contains(meeting);
        assertThat(find("Bob", meeting.toLowerCase(Locale.ENGLISH)).page())
                .extracting(Found::kind)
                .contains(FoundKind.MEETING);
        String code = POSTGRES.truth("select code from committee where id = '" + committee.id.value() + "'")
                .get(0);
        assertThat(find("Bob", code).page()).extracting(Found::kind).contains(FoundKind.COMMITTEE);
    }

    @Test
    void nothing_that_is_typed_is_an_error() {
        for (String typed : List.of(
                "\"",
                "\"\"\"",
                "'",
                "''",
                "\\",
                ":*&|!",
                "!!!a",
                "a & | b",
                "<->",
                "a <2> b",
                "((",
                "a:*",
                "-",
                "- -",
                "-\"",
                "OR",
                "OR OR",
                "or -or",
                "%",
                "_",
                "\u0000abc\u0000",
                "\u200f\u202etxet\u202c",
                "\ud800",
                "\ue000mark\ue001",
                "\u0661\u0662\u0663",
                "x\u00b2y\u00b2",
                "a-b/c.d_e:f",
                "http://example.org/?a=1&b=2<3>",
                "null",
                "{null}",
                "$1",
                "'; drop table concordat.search_entry; --",
                "\u0e44\u0e17\u0e22",
                "\ud83d\ude00 \ud83d\ude00")) {
            for (String question : List.of(typed, typed + " plan", "plan " + typed, typed.repeat(3))) {
                assertThat(find("Bob", question).page()).isNotNull();
                assertThat(suggestions("Bob", question)).isNotNull();
            }
        }
    }

    @Test
    void ten_thousand_characters_are_no_error_either() {
        for (String typed :
                List.of("a".repeat(10_000), "ab ".repeat(4_000), "\"".repeat(10_000), "a/b-".repeat(3_000))) {
            assertThat(find("Bob", typed).total()).isZero();
            assertThat(suggestions("Bob", typed)).isEmpty();
        }
    }

    @Test
    void hits_are_marked_and_what_people_wrote_is_never_a_mark() {
        late(ItemText.open(
                "7",
                "Winter <mark>beds</mark> \ue000plan",
                Purpose.APPROVAL,
                "Bob",
                5,
                "Before " + "filler ".repeat(900) + "<b>winter</b> & beds"));

        Found found = find("Bob", "winter filler").page().get(0);
        assertThat(found.title().text()).isEqualTo("Winter <mark>beds</mark> plan");
        assertThat(found.title().pieces())
                .filteredOn(Marked.Piece::hit)
                .extracting(Marked.Piece::text)
                .containsExactly("Winter");
        assertThat(found.passage()).hasValueSatisfying(passage -> {
            assertThat(passage.pieces()).filteredOn(Marked.Piece::hit).isNotEmpty();
            assertThat(passage.text().length()).isLessThan(800);
        });
    }

    @Test
    void answers_are_counted_by_kind_committee_and_partner_and_narrowed_by_them() {
        decidedInFull(late(open("9")));
        agreement();

        Findings all = find("Bob", WORD);
        assertThat(all.kinds().stream().mapToLong(Findings.Tally::count).sum()).isEqualTo(all.total());
        assertThat(all.committees()).hasSize(1);
        assertThat(all.partners()).hasSize(3);
        for (Findings.Tally kind : all.kinds()) {
            Findings only = find("Bob", SearchFilter.of(WORD).only(FoundKind.valueOf(kind.key())));
            assertThat(only.total()).isEqualTo(kind.count());
            assertThat(only.kinds()).as("what other kinds there would be").isEqualTo(all.kinds());
        }
        Findings ofCommittee = find("Bob", SearchFilter.of(WORD).only(committee.id));
        assertThat(ofCommittee.total()).isEqualTo(all.committees().get(0).count());
        assertThat(ofCommittee.page()).noneMatch(found -> found.kind() == FoundKind.AGREEMENT);
        Findings ofUniversity = find("Bob", SearchFilter.of(WORD).only(world.university));
        assertThat(ofUniversity.page())
                .extracting(Found::kind)
                .containsExactlyInAnyOrder(FoundKind.AGREEMENT, FoundKind.CLAUSE);
        LocalDate day = LocalDate.of(2026, 5, 12);
        assertThat(find("Bob", SearchFilter.of(WORD).between(day, day)).total()).isEqualTo(5);
        assertThat(find("Bob", SearchFilter.of(WORD).between(day.plusDays(1), null))
                        .total())
                .isZero();
        assertThat(find("Bob", SearchFilter.of(WORD).byDate()).page()).hasSameElementsAs(all.page());
        assertThat(committee
                        .as("Bob", SearchingRecords.class, search -> search.find(SearchFilter.of(WORD), 2))
                        .page())
                .isEmpty();
    }

    @Test
    void suggestions_are_titles_and_references_that_begin_so() {
        late(ItemText.open("7", "Winter beds", Purpose.APPROVAL, "Bob", 5, "Hospital wards"));
        late(ItemText.open("8", "Staff in winter", Purpose.APPROVAL, "Bob", 5, "Beds"));

        assertThat(suggestions("Bob", "wint"))
                .extracting(Suggestion::title)
                .containsExactly("Winter beds", "Staff in winter");
        assertThat(suggestions("Bob", "wint be")).extracting(Suggestion::title).containsExactly("Winter beds");
        assertThat(suggestions("Bob", "hospi")).as("only of titles").isEmpty();
        assertThat(suggestions("Bob", "w")).isEmpty();
    }

    @Test
    void of_very_many_records_the_newest_are_counted_and_each_title_is_suggested() {
        late(ItemText.open("7", "Winter beds", Purpose.APPROVAL, "Bob", 5, "Hospital wards"));
        POSTGRES.owner(
                """
                insert into search_entry (kind, source_id, piece, record_id, audience, people, partnership_id, committee_id,
                                          organisations, day, reference, title, passages, words)
                select e.kind, gen_random_uuid(), 0, gen_random_uuid(), e.audience, '{}', e.partnership_id, e.committee_id, '{}',
                       e.day + n, '', 'Summer ' || n, array['Summer'], to_tsvector('english', 'Summer ' || n)
                  from search_entry e, generate_series(1, 5000) n
                 where e.committee_id = '%s' and e.title = 'Winter beds'"""
                        .formatted(committee.id.value()));

        Findings summer = find("Bob", "summer");
        assertThat(summer.total()).isEqualTo(Findings.MOST);
        assertThat(summer.more()).isTrue();
        assertThat(find("Bob", SearchFilter.of("summer").byDate()).page())
                .first()
                .extracting(found -> found.title().text())
                .isEqualTo("Summer 5000");
        assertThat(find("Bob", "winter").more()).isFalse();
        assertThat(suggestions("Bob", "wint")).extracting(Suggestion::title).containsExactly("Winter beds");
        assertThat(suggestions("Bob", "summ")).extracting(Suggestion::title).startsWith("Summer 5000", "Summer 4999");
        assertThat(suggestions("Bob", "summ 12"))
                .extracting(Suggestion::title)
                .startsWith("Summer 1299", "Summer 1298");
    }

    private void assertFindsNothing(String who) {
        Findings findings = find(who, WORD);
        assertThat(findings).as(who).isEqualTo(Findings.NONE);
        assertThat(find(who, WORD.substring(0, 5))).isEqualTo(Findings.NONE);
        assertThat(find(who, SearchFilter.of(WORD).only(FoundKind.PAPER))).isEqualTo(Findings.NONE);
        assertThat(suggestions(who, WORD.substring(0, 5))).as(who).isEmpty();
        assertThat(world.sees(
                        who,
                        "select id from concordat.search_entry where words @@ to_tsquery('simple', '" + WORD + "')"))
                .as(who)
                .isEmpty();
    }

    private Findings find(String who, String typed) {
        return find(who, SearchFilter.of(typed));
    }

    private Findings find(String who, SearchFilter filter) {
        return committee.as(who, SearchingRecords.class, search -> search.find(filter, 1));
    }

    private List<Suggestion> suggestions(String who, String typed) {
        return committee.as(who, SearchingRecords.class, search -> search.suggest(SearchQuestion.of(typed)));
    }

    private List<String> titles(String who, String typed) {
        return find(who, typed).page().stream()
                .map(found -> found.title().text())
                .toList();
    }

    private Set<FoundKind> kinds(String who, String typed) {
        return find(who, typed).page().stream().map(Found::kind).collect(Collectors.toSet());
    }

    private Set<String> foundNow(String who, String typed) {
        return committee
                .console
                .as(world.actor(who), SearchingRecords.class, search -> search.find(SearchFilter.of(typed), 1))
                .page()
                .stream()
                .map(found -> found.record().toString())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String asked(String column, String word) {
        return "select " + column + " from app.search('" + word + "', '" + word
                + "', '{}', null, null, null, null, null, false, 0, 20) where what = 'HIT'";
    }

    private static ItemText open(String number) {
        return ItemText.open(number, WORD + " of space", Purpose.APPROVAL, "Bob", 10, "The " + WORD);
    }

    private AgendaItemId late(ItemText text) {
        if (meeting == null) {
            AgendaItemId first = committee.atAnItem();
            meeting = committee.as(OFFICER, ReadingMeetings.class, reading -> reading.item(first)
                    .meeting());
        }
        MeetingId of = meeting;
        return committee.as(OFFICER, PreparingMeetings.class, all -> all.addLateItem(of, text, "Urgent"));
    }

    /** Papers, a decision, an action and minutes of an item. */
    private AgendaItemId decidedInFull(AgendaItemId item) {
        Part part = POSTGRES.truth("select part from agenda_item where id = '" + item.value() + "'")
                        .get(0)
                        .equals("PART_1")
                ? Part.PART_1
                : Part.PART_2;
        PaperId paper = papers.written(item, WORD + " paper", part, "All about the " + WORD);
        papers.submit(paper);
        papers.accept(paper);
        List<GivenVote> votes = committee.seats.entrySet().stream()
                .map(seat -> new GivenVote(seat.getValue(), world.id(seat.getKey()), Ballot.FOR))
                .toList();
        committee.as(
                OFFICER,
                RecordingDecisions.class,
                all -> all.record(
                        "decide" + item,
                        item,
                        NewQuestion.of("That the " + WORD + " be approved", Proposal.to(Outcome.APPROVED)),
                        List.of(),
                        votes,
                        Closing.byVote()));
        committee.as(
                OFFICER,
                RaisingActions.class,
                all -> all.raise(
                        "raise" + item,
                        item,
                        new RaisingActions.NewAction(
                                "Measure the " + WORD, world.id("Bob"), world.trust, LocalDate.of(2026, 7, 1))));
        MeetingId of = committee.as(
                OFFICER, ReadingMeetings.class, reading -> reading.item(item).meeting());
        committee.does(OFFICER, START, ConductingMeetings.class, all -> all.close(of));
        MinutesId minutes = committee.as(OFFICER, DraftingMinutes.class, all -> all.draft(of, part));
        MinuteLineId line = committee.as(OFFICER, ReadingMinutes.class, all -> all.get(minutes)).lines().stream()
                .filter(each -> each.item().equals(item))
                .findFirst()
                .orElseThrow()
                .id();
        committee.does(
                OFFICER,
                START,
                DraftingMinutes.class,
                all -> all.write("minute" + item, line, "The " + WORD + " was discussed", 0));
        committee.does(OFFICER, START, DraftingMinutes.class, all -> all.submit(minutes));
        committee.does("Ann", START, ReviewingMinutes.class, all -> all.agree(minutes));
        committee.does(OFFICER, START, DraftingMinutes.class, all -> all.circulate(minutes));
        return item;
    }

    private void agreement() {
        AgreementId id = committee.as(
                OFFICER,
                MaintainingAgreements.class,
                agreements -> agreements.record(
                        world.partnership,
                        AgreementDraft.between(
                                WORD + " agreement",
                                AgreementType.PLACEMENT_AGREEMENT,
                                world.trust,
                                world.university)));
        committee.as(
                OFFICER,
                DraftingTexts.class,
                texts -> texts.add(
                        "clause" + id.value(),
                        id,
                        ClausePart.MAIN,
                        new ClauseWords("Rent", "The " + WORD + " is paid", true)));
        assertThat(kinds("Bob", WORD)).doesNotContain(FoundKind.AGREEMENT, FoundKind.CLAUSE);
        POSTGRES.recorded("update agreement set audience = app.audience('AGREEMENT', 'OPEN', 1, null, null, null,"
                + " array(select organisation_id from agreement_party where agreement_id = '" + id.value() + "'))"
                + " where id = '" + id.value() + "'");
    }

    private void withhold(AgendaItemId item, String who) {
        ruled(item, who, Handling.LEAVE_NO_PAPER);
    }

    private void ruled(AgendaItemId item, String who, Handling handling) {
        Instant at = START;
        if (POSTGRES.truth("select id from declaration where agenda_item_id = '" + item.value() + "' and person_id = '"
                        + world.id(who).value() + "'")
                .isEmpty()) {
            committee.does(
                    OFFICER,
                    at,
                    RulingOnInterests.class,
                    all -> all.declare(item, world.id(who), world.otherTrust, InterestType.FINANCIAL, "Shares"));
        }
        committee.does(
                OFFICER,
                at,
                RulingOnInterests.class,
                all -> all.rule(item, world.id(who), handling, "Policy", committee.seatOf("Ann")));
    }
}
