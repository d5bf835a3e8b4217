package concordat.domain.note;

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
import concordat.domain.meeting.Purpose;
import concordat.domain.paper.AcceptingPapers;
import concordat.domain.paper.AcceptingPapers.Person;
import concordat.domain.paper.PaperId;
import concordat.domain.shared.CommitteeId;
import concordat.domain.shared.Ids;
import concordat.domain.shared.NotFound;
import concordat.domain.shared.PersonId;
import concordat.domain.usecase.Role;
import concordat.domain.world.World;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What readers note on papers for themselves. */
class PrivateNotesTest {
    private final World world = new World();
    private final PersonId author = world.person("Anna Author", NHFT);
    private final PersonId sponsor = world.person("Stella Sponsor", LPT);
    private final PaperId paper;

    PrivateNotesTest() {
        world.appoint(author, Role.PAPER_AUTHOR, NHFT, null, null);
        world.appoint(sponsor, Role.EXECUTIVE, LPT, null, null);
        world.stores.people.executive(sponsor);
        CommitteeId committee = world.as(world.officer).committee(LegalForm.JOINT_COMMITTEE, "BOARD");
        world.seated(committee, "Vera Voter", NewSeat.voting(LPT, "Director", SeatClass.EXECUTIVE, World.ALWAYS));
        world.adopts(committee, Provisions.standard(Minimum.inTotal(1)));
        paper = world.use(AcceptingPapers.class)
                .ask(
                        "ask",
                        world.item(world.meeting(committee), "7", Purpose.APPROVAL),
                        new Person(author, NHFT),
                        new Person(sponsor, LPT),
                        "");
    }

    @Test
    void a_note_is_kept_changed_and_deleted_and_nothing_of_it_is_on_record() {
        int before = world.journal.size();
        UUID id = note("Ask about the costs");
        keeping().add(id, paper, 1, "A-2", "Sent again");
        assertThat(reading().on(paper)).extracting(PrivateNote::text).containsExactly("Ask about the costs");
        assertThat(reading().all()).hasSize(1);

        PrivateNote seen = reading().find(id).orElseThrow();
        world.clock.advance(Duration.ofMinutes(1));
        keeping().change(id, seen.at(), "A-3", "Ask about the savings");
        breaks(NoteRule.NOTE_IS_AS_YOU_SAW_IT, () -> keeping().change(id, seen.at(), "", "From a telephone"));
        assertThat(reading().find(id).orElseThrow().text()).isEqualTo("Ask about the savings");
        assertThat(reading().find(id).orElseThrow().page()).isEqualTo("A-3");

        keeping().delete(id);
        keeping().delete(id);
        assertThat(reading().on(paper)).isEmpty();
        assertThat(reading().find(id)).isEmpty();
        assertThatThrownBy(() -> keeping().change(id, seen.at(), "", "Gone")).isInstanceOf(NotFound.class);
        assertThat(world.journal).hasSize(before);
    }

    @Test
    void a_note_says_something_and_is_not_endless_and_there_are_not_endlessly_many() {
        assertThatThrownBy(() -> note(" ")).hasMessage("Enter the note.");
        assertThatThrownBy(() -> note("x".repeat(PrivateNote.LONGEST + 1))).hasMessageContaining("at most 5000");
        for (int i = 0; i < 500; i++) {
            note("Note " + i);
        }
        breaks(NoteRule.NOT_MORE_NOTES, () -> note("One more"));
        world.as(author);
        note("Mine");
        assertThat(reading().on(paper)).hasSize(1);
    }

    private UUID note(String text) {
        UUID id = Ids.next(world.clock);
        keeping().add(id, paper, 1, "A-2", text);
        return id;
    }

    private KeepingPrivateNotes keeping() {
        return world.use(KeepingPrivateNotes.class);
    }

    private ReadingPrivateNotes reading() {
        return world.use(ReadingPrivateNotes.class);
    }
}
