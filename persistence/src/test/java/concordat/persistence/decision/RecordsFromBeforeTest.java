package concordat.persistence.decision;

import static concordat.persistence.decision.JointCommittee.OFFICER;
import static org.assertj.core.api.Assertions.assertThat;

import concordat.domain.action.RaisingActions;
import concordat.domain.agreement.AgreementDraft;
import concordat.domain.agreement.AgreementType;
import concordat.domain.agreement.MaintainingAgreements;
import concordat.domain.agreement.text.ClausePart;
import concordat.domain.agreement.text.ClauseWords;
import concordat.domain.agreement.text.DraftingTexts;
import concordat.domain.decision.Closing;
import concordat.domain.decision.NewQuestion;
import concordat.domain.decision.Outcome;
import concordat.domain.decision.Proposal;
import concordat.domain.decision.RecordingDecisions;
import concordat.domain.meeting.ConductingMeetings;
import concordat.domain.meeting.ReadingMeetings;
import concordat.domain.minutes.DraftingMinutes;
import concordat.domain.paper.PaperId;
import concordat.domain.shared.AgendaItemId;
import concordat.domain.shared.AgreementId;
import concordat.domain.shared.MeetingId;
import concordat.domain.shared.Part;
import concordat.persistence.Postgres;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** What the upgrade makes searchable of records from before: the same as if they were recorded today. */
class RecordsFromBeforeTest {
    private static final String UNDO =
            """
            do $$
            declare
                each text;
            begin
                for each in select format('drop trigger %I on %s', tgname, tgrelid::regclass) from pg_trigger where tgname like 'z\\_find%'
                loop
                    execute each;
                end loop;
                drop table concordat.search_entry;
                for each in
                    select format('drop function %s', oid::regprocedure) from pg_proc
                     where pronamespace = 'app'::regnamespace
                       and (proname like 'find\\_%' and proname <> 'find_pack'
                            or proname in ('search', 'findable', 'suggest', 'asked', 'asked_of_titles', 'marked', 'words_of', 'readable',
                                           'passages_of', 'files_to_read'))
                loop
                    execute each;
                end loop;
                drop text search configuration app.as_written;
                drop text search dictionary app.as_written;
            end $$""";

    private final JointCommittee committee = new JointCommittee();

    @Test
    void they_are_found_as_if_they_were_recorded_today() throws SQLException, IOException {
        PaperId paper = recorded();
        String found =
                "select (kind, source_id, piece, record_id, meeting_id, audience, owner_id, people, partnership_id, committee_id,"
                        + " organisations, day, reference, title, passages, words)::text from concordat.search_entry"
                        + " where partnership_id = '" + committee.world.partnership.value()
                        + "' order by source_id, piece";
        String jobs = "select id::text from concordat.job where kind = 'text-extraction' and subject_id = '"
                + paper.value() + "' and person_id is null and state = 'WAITING'";

        try (Connection owner = Postgres.running().asOwner();
                Statement statement = owner.createStatement()) {
            owner.setAutoCommit(false);
            List<String> before = rows(statement, found);
            List<String> asked = rows(statement, jobs);
            statement.execute(UNDO);
            statement.execute(migration("V122__search.sql"));
            statement.execute(migration("V123__texts_of_papers.sql"));

            assertThat(rows(statement, found)).isEqualTo(before);
            assertThat(rows(
                            statement,
                            "select distinct kind from concordat.search_entry where partnership_id = '"
                                    + committee.world.partnership.value() + "'"))
                    .containsExactlyInAnyOrder(
                            "COMMITTEE",
                            "MEETING",
                            "AGENDA_ITEM",
                            "PAPER",
                            "MINUTE",
                            "DECISION",
                            "ACTION",
                            "AGREEMENT",
                            "CLAUSE");
            assertThat(rows(statement, jobs)).hasSize(asked.size() + 1);
            owner.rollback();
        }
    }

    private PaperId recorded() {
        AgendaItemId item = committee.atAnItem();
        PapersInHand papers = new PapersInHand(committee);
        PaperId paper = papers.written(item, "Placements plan", Part.PART_1, "Content");
        papers.submit(paper);
        papers.accept(paper);
        committee.as(
                OFFICER,
                RecordingDecisions.class,
                all -> all.record(
                        "before " + item,
                        item,
                        NewQuestion.of("That the plan be approved", Proposal.to(Outcome.APPROVED)),
                        List.of(),
                        List.of(),
                        Closing.byConsensus()));
        committee.as(
                OFFICER,
                RaisingActions.class,
                all -> all.raise(
                        "raise" + item,
                        item,
                        new RaisingActions.NewAction(
                                "Write to all",
                                committee.world.id("Bob"),
                                committee.world.trust,
                                LocalDate.of(2026, 7, 1))));
        MeetingId meeting = committee.as(
                OFFICER, ReadingMeetings.class, reading -> reading.item(item).meeting());
        committee.does(OFFICER, JointCommittee.START, ConductingMeetings.class, all -> all.close(meeting));
        committee.as(OFFICER, DraftingMinutes.class, all -> all.draft(meeting, Part.PART_1));
        AgreementId agreement = committee.as(
                OFFICER,
                MaintainingAgreements.class,
                agreements -> agreements.record(
                        committee.world.partnership,
                        AgreementDraft.between(
                                "Placements",
                                AgreementType.PLACEMENT_AGREEMENT,
                                committee.world.trust,
                                committee.world.university)));
        committee.as(
                OFFICER,
                DraftingTexts.class,
                texts -> texts.add(
                        "clause" + agreement.value(),
                        agreement,
                        ClausePart.MAIN,
                        new ClauseWords("Rent", "Rent is paid", true)));
        return paper;
    }

    private static List<String> rows(Statement statement, String sql) throws SQLException {
        List<String> found = new ArrayList<>();
        try (ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                found.add(rows.getString(1));
            }
        }
        return found;
    }

    private static String migration(String name) throws IOException {
        String file = "/db/migration/" + name;
        try (var in = Objects.requireNonNull(RecordsFromBeforeTest.class.getResourceAsStream(file), file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .replace("${applicationRole}", Postgres.APPLICATION);
        }
    }
}
