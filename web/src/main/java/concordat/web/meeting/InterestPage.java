package concordat.web.meeting;

import concordat.domain.committee.Office;
import concordat.domain.committee.ReadingCommittees;
import concordat.domain.committee.SeatClass;
import concordat.domain.committee.SeatHolder;
import concordat.domain.meeting.Handling;
import concordat.domain.meeting.InterestType;
import concordat.domain.meeting.MeetingSheet;
import concordat.domain.meeting.MeetingSheet.DeclarationLine;
import concordat.domain.meeting.MeetingSheet.ItemSheet;
import concordat.domain.meeting.MeetingSheet.PresenceLine;
import concordat.domain.meeting.ReadingMeetings;
import concordat.domain.meeting.RulingOnInterests;
import concordat.domain.shared.AgendaItemId;
import concordat.domain.shared.NotFound;
import concordat.domain.shared.PersonId;
import concordat.domain.shared.PersonOnRecord;
import concordat.domain.shared.SeatId;
import concordat.web.committee.Powers;
import concordat.web.look.Notices;
import concordat.web.look.Option;
import concordat.web.look.Query;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Officer or chair puts somebody's interest in an item on record, and then the ruling on it. */
@Named
@RequestScoped
public class InterestPage {
    private final RulingOnInterests interests;
    private final Query query;
    private final Notices notices;
    private final MeetingSheet meeting;
    private final ItemSheet item;
    private final List<SeatHolder> seats;
    private String who = "";
    private InterestType type = InterestType.FINANCIAL;
    private String nature = "";
    private @Nullable Handling handling;
    private String because = "";
    private String ruler = "";

    @Inject
    InterestPage(
            RulingOnInterests interests,
            ReadingMeetings reading,
            ReadingCommittees committees,
            Query query,
            Notices notices,
            Powers powers) {
        this.interests = interests;
        this.query = query;
        this.notices = notices;
        item = reading.item(new AgendaItemId(query.id("item")));
        meeting = reading.get(item.meeting());
        if (!powers.conduct(meeting.committee())) {
            throw new NotFound("page");
        }
        seats = committees.today(meeting.committee().id()).seats();
        if (!query.get("person").isEmpty()) {
            handling = declaration().handling().orElse(null);
            because = declaration().reason().orElse("");
            ruler = presiding();
        }
    }

    public String declare() {
        People.Key person = People.parse(who);
        interests.declare(item.id(), person.person(), person.organisation(), type, nature);
        notices.done("The interest is on record. Now record the ruling.");
        return "/rule-interest?faces-redirect=true&item=" + getItem() + "&person="
                + person.person().value();
    }

    public String rule() {
        if (handling == null) {
            throw new IllegalArgumentException("Choose how the interest is handled.");
        }
        interests.rule(item.id(), person(), handling, because, new SeatId(UUID.fromString(ruler)));
        notices.done("The ruling is on record.");
        return "/item?faces-redirect=true&id=" + getItem();
    }

    private PersonId person() {
        return new PersonId(query.id("person"));
    }

    private DeclarationLine declaration() {
        return item.declarations().stream()
                .filter(line -> line.person().person().equals(person()))
                .findFirst()
                .orElseThrow(() -> new NotFound("declaration"));
    }

    /** Who rules unless somebody else is chosen: the first in office who is not conflicted. */
    private String presiding() {
        return rulers().min((one, other) -> one.office().compareTo(other.office()))
                .map(seat -> seat.seat().value().toString())
                .orElse("");
    }

    private Stream<SeatHolder> rulers() {
        return seats.stream()
                .filter(seat -> seat.voting()
                        && seat.holder() != null
                        && (seat.office() != Office.MEMBER || seat.seatClass() != SeatClass.EXECUTIVE)
                        && item.declarations().stream()
                                .noneMatch(line -> line.person()
                                                .person()
                                                .equals(seat.holder().person())
                                        && (query.is(
                                                        "person",
                                                        line.person().person().value())
                                                || line.handling()
                                                        .filter(Handling::leavesEntitled)
                                                        .isEmpty())));
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

    /** Whoever holds a seat or is in the meeting. */
    public List<Option> getPeople() {
        Stream<PersonOnRecord> members = seats.stream().map(SeatHolder::holder).flatMap(Stream::ofNullable);
        Stream<PersonOnRecord> present = meeting.presences().stream().map(PresenceLine::person);
        return Stream.concat(members, present)
                .distinct()
                .map(person -> Option.of(People.key(person), person.words()))
                .toList();
    }

    public List<Option> getTypes() {
        return Arrays.stream(InterestType.values())
                .map(each -> Option.of(each, each.words()))
                .toList();
    }

    public List<Option> getHandlings() {
        return Arrays.stream(Handling.values())
                .map(each -> new Option(each, each.words(), meaning(each)))
                .toList();
    }

    private static String meaning(Handling handling) {
        return switch (handling) {
            case NOTED -> "Counts towards the quorum and votes.";
            case STAY_NO_VOTE, STAY_NO_DISCUSSION ->
                "Stays in the room, but does not count towards the quorum for this item.";
            case LEAVE -> "Does not count towards the quorum. Record when they leave and return.";
            case LEAVE_NO_PAPER ->
                "From now on the item, its papers, draft minute and votes are withheld from them, too.";
            case REMOVED -> "Takes no part in the matter at any stage; everything about it is withheld from them.";
        };
    }

    public List<Option> getRulers() {
        return rulers().map(seat -> Option.of(
                        seat.seat().value(),
                        (seat.holder() == null ? "" : seat.holder().words())
                                + (seat.office() == Office.MEMBER
                                        ? ""
                                        : " - " + seat.office().words())))
                .toList();
    }

    public String getDeclared() {
        return declaration().person().words();
    }

    public String getDeclaredInterest() {
        return declaration().type().words() + ": " + declaration().nature();
    }

    public String getWho() {
        return who;
    }

    public void setWho(String who) {
        this.who = who;
    }

    public InterestType getType() {
        return type;
    }

    public void setType(InterestType type) {
        this.type = type;
    }

    public String getNature() {
        return nature;
    }

    public void setNature(String nature) {
        this.nature = nature;
    }

    public @Nullable Handling getHandling() {
        return handling;
    }

    public void setHandling(@Nullable Handling handling) {
        this.handling = handling;
    }

    public String getBecause() {
        return because;
    }

    public void setBecause(String because) {
        this.because = because;
    }

    public String getRuler() {
        return ruler;
    }

    public void setRuler(String ruler) {
        this.ruler = ruler;
    }
}
