package concordat.web.meeting;

import concordat.domain.committee.ReadingCommittees;
import concordat.domain.committee.SeatHolder;
import concordat.domain.meeting.MeetingSheet;
import concordat.domain.meeting.PreparingMeetings;
import concordat.domain.meeting.ReadingMeetings;
import concordat.domain.meeting.TakingAttendance;
import concordat.domain.shared.MeetingId;
import concordat.domain.shared.NotFound;
import concordat.domain.shared.SeatId;
import concordat.web.committee.Powers;
import concordat.web.look.Notices;
import concordat.web.look.Option;
import concordat.web.look.Query;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;

/** An officer records who was named to deputise for the holder of a seat, before the meeting. */
@Named
@RequestScoped
public class NameDeputyPage {
    private final PreparingMeetings preparing;
    private final Notices notices;
    private final MeetingSheet meeting;
    private final List<Option> seats;
    private final List<Option> people;
    private String seat = "";
    private String deputy = "";
    private boolean executive;

    @Inject
    NameDeputyPage(
            PreparingMeetings preparing,
            TakingAttendance taking,
            ReadingMeetings reading,
            ReadingCommittees committees,
            Query query,
            Notices notices,
            Powers powers) {
        this.preparing = preparing;
        this.notices = notices;
        meeting = reading.get(new MeetingId(query.id("meeting")));
        if (!powers.serve(meeting.committee())) {
            throw new NotFound("page");
        }
        seats = committees
                .on(meeting.committee().id(), When.day(meeting.arrangements().startsAt()))
                .seats()
                .stream()
                .filter(line -> line.holder() != null)
                .map(line -> Option.of(line.seat().value(), words(line)))
                .toList();
        people = taking.others(meeting.id()).stream()
                .map(person -> Option.of(People.key(person), person.words()))
                .toList();
    }

    private static String words(SeatHolder line) {
        return line.title() + ", " + line.organisationName()
                + (line.holder() == null ? "" : ": " + line.holder().name());
    }

    public String name() {
        People.Key who = People.parse(deputy);
        preparing.nameDeputy(
                meeting.id(), new SeatId(UUID.fromString(seat)), who.person(), who.organisation(), executive);
        notices.done("The deputy is named.");
        return "/meeting?faces-redirect=true&id=" + getMeeting();
    }

    public String getMeeting() {
        return meeting.id().value().toString();
    }

    public String getTitle() {
        return meeting.arrangements().title();
    }

    public List<Option> getSeats() {
        return seats;
    }

    public List<Option> getPeople() {
        return people;
    }

    public String getSeat() {
        return seat;
    }

    public void setSeat(String seat) {
        this.seat = seat;
    }

    public String getDeputy() {
        return deputy;
    }

    public void setDeputy(String deputy) {
        this.deputy = deputy;
    }

    public boolean isExecutive() {
        return executive;
    }

    public void setExecutive(boolean executive) {
        this.executive = executive;
    }
}
