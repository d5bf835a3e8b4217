package concordat.domain.world;

import concordat.domain.interest.ConflictFacts;
import concordat.domain.interest.ItemConcern;
import concordat.domain.interest.ItemTag;
import concordat.domain.interest.ItemTags;
import concordat.domain.interest.MemberInterest;
import concordat.domain.interest.PossibleConflicts;
import concordat.domain.interest.PossibleConflicts.Answer;
import concordat.domain.interest.SetAside;
import concordat.domain.interest.SetAsides;
import concordat.domain.meeting.Meetings;
import concordat.domain.shared.AgendaItemId;
import concordat.domain.shared.MeetingId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What items concern, and what was said about possible conflicts, in memory. */
public final class ConflictsInMemory implements ConflictFacts {
    /** What members have on the register. */
    public final List<MemberInterest> interests = new ArrayList<>();

    public final Tags tags = new Tags();
    public final Answered setAsides = new Answered();
    private final Meetings meetings;

    ConflictsInMemory(Meetings meetings) {
        this.meetings = meetings;
    }

    @Override
    public PossibleConflicts of(MeetingId meeting) {
        List<ItemConcern> concerns = tags.all.stream()
                .map(tag -> new ItemConcern(tag.item(), tag.concern(), ""))
                .toList();
        Set<Answer> answers = new HashSet<>();
        setAsides.all.forEach(each -> answers.add(new Answer(each.item(), each.person(), each.interest())));
        meetings.agenda(meeting).forEach(item -> item.declarations()
                .forEach(each -> answers.add(new Answer(item.id(), each.person().person(), null))));
        return new PossibleConflicts(concerns, interests, answers);
    }

    /** The tags of items. */
    public static final class Tags implements ItemTags {
        private final List<ItemTag> all = new ArrayList<>();

        @Override
        public void add(ItemTag tag) {
            all.add(tag);
        }

        @Override
        public void remove(ItemTag tag) {
            all.remove(tag);
        }

        @Override
        public List<ItemTag> of(AgendaItemId item) {
            return all.stream().filter(tag -> tag.item().equals(item)).toList();
        }
    }

    /** What was set aside. */
    public static final class Answered implements SetAsides {
        private final List<SetAside> all = new ArrayList<>();

        @Override
        public void add(SetAside answer) {
            all.add(answer);
        }

        @Override
        public List<SetAside> of(AgendaItemId item) {
            return all.stream().filter(each -> each.item().equals(item)).toList();
        }
    }
}
