package concordat.web.interest;

import concordat.domain.committee.Office;
import concordat.domain.committee.ReadingCommittees;
import concordat.domain.committee.SeatHolder;
import concordat.domain.interest.AnsweringConflicts;
import concordat.domain.interest.InterestId;
import concordat.domain.interest.PossibleConflict;
import concordat.domain.meeting.MeetingRule;
import concordat.domain.meeting.MeetingSheet;
import concordat.domain.meeting.MeetingSheet.ItemSheet;
import concordat.domain.meeting.ReadingMeetings;
import concordat.domain.shared.AgendaItemId;
import concordat.domain.shared.NotFound;
import concordat.domain.shared.RuleBroken;
import concordat.domain.shared.SeatId;
import concordat.web.look.Notices;
import concordat.web.look.Option;
import concordat.web.look.Query;
import concordat.web.look.Submission;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Whoever presides says why a possible conflict is none; officer or chair puts it on record. */
@Named
@RequestScoped
public class SetAsideConflictPage {
    private final AnsweringConflicts answering;
    private final Notices notices;
    private final ItemSheet item;
    private final MeetingSheet meeting;
    private final PossibleConflict conflict;
    private final List<SeatHolder> rulers;
    private String because = "";
    private String ruler;

    @Inject
    SetAsideConflictPage(
            AnsweringConflicts answering,
            ReadingMeetings reading,
            ReadingCommittees committees,
            Query query,
            Notices notices) {
        this.answering = answering;
        this.notices = notices;
        item = reading.item(new AgendaItemId(query.id("item")));
        meeting = reading.get(item.meeting());
        InterestId interest = new InterestId(query.id("interest"));
        conflict = answering.onItem(item.id()).conflicts().stream()
                .filter(each -> each.interest().equals(interest))
                .findFirst()
                .orElseThrow(() -> new NotFound("page"));
        rulers = committees.today(meeting.committee().id()).seats().stream()
                .filter(seat -> seat.voting()
                        && seat.holder() != null
                        && !seat.holder().person().equals(conflict.person().person())
                        && item.declarations().stream().noneMatch(line -> line.person()
                                .person()
                                .equals(seat.holder().person())))
                .sorted(Comparator.comparing(SeatHolder::office))
                .toList();
        ruler = rulers.isEmpty() ? "" : rulers.get(0).seat().value().toString();
    }

    public @Nullable String setAside() {
        try {
            answering.setAside(item.id(), conflict.interest(), because, new SeatId(Submission.id(ruler)));
        } catch (RuleBroken broken) {
            notices.broken(
                    broken,
                    Map.of(
                            MeetingRule.RULING_IS_OF_WHO_PRESIDES, "ruler",
                            MeetingRule.CONFLICTED_DO_NOT_RULE, "ruler"));
            return null;
        }
        notices.done("It is on record that this is no conflict.");
        return "/item?faces-redirect=true&id=" + getItem();
    }

    public String getItem() {
        return item.id().value().toString();
    }

    public String getItemWords() {
        return "Item " + item.text().number() + ", " + item.text().title();
    }

    public String getMeeting() {
        return meeting.id().value().toString();
    }

    public String getMeetingTitle() {
        return meeting.arrangements().title();
    }

    public String getName() {
        return conflict.person().words();
    }

    public String getInterest() {
        return conflict.type().words() + ": " + conflict.nature();
    }

    public List<Option> getRulers() {
        return rulers.stream()
                .map(seat -> Option.of(
                        seat.seat().value().toString(),
                        (seat.holder() == null ? "" : seat.holder().words())
                                + (seat.office() == Office.MEMBER
                                        ? ""
                                        : " - " + seat.office().words())))
                .toList();
    }

    public String getBecause() {
        return because;
    }

    public void setBecause(@Nullable String entered) {
        because = entered == null ? "" : entered;
    }

    public String getRuler() {
        return ruler;
    }

    public void setRuler(@Nullable String chosen) {
        ruler = chosen == null ? "" : chosen;
    }
}
