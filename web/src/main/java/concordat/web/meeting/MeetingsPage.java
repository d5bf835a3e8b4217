package concordat.web.meeting;

import concordat.domain.committee.ReadingCommittees;
import concordat.domain.meeting.MeetingFilter;
import concordat.domain.meeting.MeetingRow;
import concordat.domain.meeting.MeetingState;
import concordat.domain.meeting.ReadingMeetings;
import concordat.domain.shared.CommitteeId;
import concordat.domain.shared.Keyset;
import concordat.domain.shared.Page;
import concordat.web.committee.Powers;
import concordat.web.look.Option;
import concordat.web.look.Query;
import concordat.web.look.Words;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The register of meetings: those to come, the next first; or those that were, the latest first. */
@Named
@RequestScoped
public class MeetingsPage {
    private final List<Option> committees;
    private final Page<MeetingRow> page;
    private final boolean later;
    private final boolean past;
    private final boolean all;
    private final boolean latestFirst;
    private final boolean scheduling;

    /** A meeting as lists show it. */
    public record Row(
            String id,
            String title,
            String committee,
            String reference,
            String day,
            String times,
            String place,
            String state,
            String tone) {
        static Row of(MeetingRow row) {
            return new Row(
                    row.id().value().toString(),
                    row.title(),
                    row.committeeName(),
                    row.reference(),
                    Words.date(When.day(row.startsAt())),
                    When.span(row.startsAt(), row.endsAt()),
                    row.place() + (row.remoteAllowed() ? ", or remotely" : ""),
                    row.state().words(),
                    MeetingsPage.tone(row.state()));
        }
    }

    @Inject
    MeetingsPage(ReadingMeetings meetings, ReadingCommittees reading, Query query, Powers powers, Clock clock) {
        committees = reading.all().stream()
                .map(line -> Option.of(line.id().value(), line.name()))
                .toList();
        past = query.is("when", "past");
        all = query.is("when", "all");
        LocalDate today = When.day(clock.instant());
        @Nullable
        CommitteeId committee = query.get("committee").isEmpty() ? null : new CommitteeId(query.id("committee"));
        latestFirst = query.is("sort", "-date") || ((past || all) && !query.is("sort", "date"));
        page = meetings.page(
                new MeetingFilter(committee, past || all ? null : today, past ? today : null, null, latestFirst),
                Keyset.after(query.get("after")));
        later = !query.get("after").isEmpty();
        scheduling = powers.serveAnything();
    }

    static String tone(MeetingState state) {
        return switch (state) {
            case PLANNED -> "neutral";
            case AGENDA_PUBLISHED -> "info";
            case IN_PROGRESS, ADJOURNED -> "attention";
            case CLOSED -> "good";
            case CANCELLED -> "bad";
        };
    }

    public List<Row> getRows() {
        return page.rows().stream().map(Row::of).toList();
    }

    public List<Option> getCommittees() {
        return committees;
    }

    /** Which time, apart from the usual one. */
    public List<Option> getTimes() {
        return List.of(Option.of("past", "Past"), Option.of("all", "All"));
    }

    /** What the list shows, for its heading. */
    public String getCaption() {
        return (past ? "Past meetings" : all ? "All meetings" : "Meetings to come")
                + (latestFirst ? ", the latest first" : ", the earliest first");
    }

    /** Where the next page begins; empty on the last. */
    public String getNext() {
        return page.nextToken().orElse("");
    }

    /** What leads back to the first page; empty on it. */
    public String getFirst() {
        return later ? "first" : "";
    }

    /** Whether the reader can schedule meetings. */
    public boolean isScheduling() {
        return scheduling;
    }
}
