package concordat.persistence.decision;

import static concordat.persistence.decision.JointCommittee.OFFICER;
import static concordat.persistence.decision.JointCommittee.START;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import concordat.domain.feed.CalendarEntry;
import concordat.domain.feed.FeedSecret;
import concordat.domain.feed.FindingFeeds;
import concordat.domain.feed.KeepingCalendarFeed;
import concordat.domain.feed.ReadingCalendar;
import concordat.domain.meeting.Arrangements;
import concordat.domain.meeting.PreparingMeetings;
import concordat.domain.shared.MeetingId;
import concordat.domain.shared.NotAllowed;
import concordat.domain.shared.NotFound;
import concordat.domain.usecase.Actor;
import concordat.domain.usecase.Role;
import concordat.persistence.Postgres;
import concordat.persistence.World;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A calendar has the meetings of its owner's committees, for whoever knows its address as long as that is not ended. */
class CalendarFeedTest {
    private static final Actor FEED = new Actor.Job("calendar-feed");
    private static final Instant HELD = START.plus(Duration.ofDays(30));

    private final JointCommittee committee = new JointCommittee();
    private final World world = committee.world;

    @Test
    void a_member_finds_the_meetings_of_their_committee_and_others_who_may_see_them_do_not_have_them_as_theirs() {
        MeetingId meeting = plan();
        world.with("Overseer", Role.EXECUTIVE, world.trust);
        World elsewhere = new World();
        elsewhere.with("Stranger", Role.EXECUTIVE, elsewhere.trust);

        assertThat(own("Bob")).extracting(CalendarEntry::meeting).containsExactly(meeting);
        assertThat(own("Overseer")).isEmpty();
        assertThat(one("Overseer", meeting).title()).isEqualTo("June");
        assertThatThrownBy(() -> committee.console.at(
                        START, elsewhere.actor("Stranger"), ReadingCalendar.class, reading -> reading.meeting(meeting)))
                .isInstanceOf(NotFound.class);
        assertThat(committee.console.at(
                        START, elsewhere.actor("Stranger"), ReadingCalendar.class, ReadingCalendar::own))
                .isEmpty();
    }

    @Test
    void one_that_is_rearranged_or_cancelled_is_the_same_with_a_higher_sequence() {
        MeetingId meeting = plan();
        CalendarEntry planned = own("Bob").get(0);

        committee.does(
                OFFICER,
                START,
                PreparingMeetings.class,
                all -> all.rearrange(
                        meeting,
                        new Arrangements("June", HELD.plusSeconds(3600), HELD.plusSeconds(7200), "Annexe", true)));
        CalendarEntry rearranged = own("Bob").get(0);
        committee.does(OFFICER, START, PreparingMeetings.class, all -> all.cancel(meeting, "No business"));
        CalendarEntry cancelled = own("Bob").get(0);

        assertThat(rearranged.meeting()).isEqualTo(planned.meeting());
        assertThat(rearranged.startsAt()).isEqualTo(HELD.plusSeconds(3600));
        assertThat(rearranged.sequence()).isGreaterThan(planned.sequence());
        assertThat(cancelled.cancelled()).isTrue();
        assertThat(cancelled.sequence()).isGreaterThan(rearranged.sequence());
    }

    @Test
    void meetings_long_past_are_no_longer_there() {
        plan();

        assertThat(committee.console.at(
                        HELD.plus(Duration.ofDays(91)),
                        world.actor("Bob"),
                        ReadingCalendar.class,
                        ReadingCalendar::own))
                .hasSize(1);
        assertThat(committee.console.at(
                        HELD.plus(Duration.ofDays(93)),
                        world.actor("Bob"),
                        ReadingCalendar.class,
                        ReadingCalendar::own))
                .isEmpty();
    }

    @Test
    void a_secret_address_is_its_owners_until_another_is_made_or_it_is_ended() {
        FeedSecret first = make("Bob");
        assertThat(owner(first)).isEqualTo(world.id("Bob").toString());
        assertThat(Postgres.running()
                        .truth("select count(*) from calendar_feed where secret_hash = '\\x"
                                + HexFormat.of().formatHex(first.hash()) + "'"))
                .as("the hash, and not the secret, is kept")
                .containsExactly("1");

        FeedSecret second = make("Bob");
        assertThatThrownBy(() -> owner(first)).isInstanceOf(NotFound.class);
        assertThat(owner(second)).isEqualTo(world.id("Bob").toString());
        committee.does("Bob", START, KeepingCalendarFeed.class, KeepingCalendarFeed::revoke);
        committee.does("Bob", START, KeepingCalendarFeed.class, KeepingCalendarFeed::revoke);

        assertThatThrownBy(() -> owner(second)).isInstanceOf(NotFound.class);
        assertThat(Postgres.running()
                        .truth("select kind from journal_entry where subject_id = '"
                                + world.id("Bob").value() + "' and kind like 'CalendarFeed%' order by position"))
                .containsExactly("CalendarFeedMade", "CalendarFeedMade", "CalendarFeedRevoked");
    }

    @Test
    void nobody_sees_the_address_of_another_and_only_the_feed_asks_whose_it_is() {
        FeedSecret secret = make("Bob");

        assertThat(world.sees("Ann", "select cast(person_id as text) from concordat.calendar_feed"))
                .isEmpty();
        assertThat(world.sees(World.ADMINISTRATOR, "select cast(person_id as text) from concordat.calendar_feed"))
                .isEmpty();
        assertThat(world.sees("Bob", "select cast(person_id as text) from concordat.calendar_feed"))
                .hasSize(1);
        assertThatThrownBy(() -> committee.as("Ann", FindingFeeds.class, finding -> finding.ownerOf(secret)))
                .isInstanceOf(NotAllowed.class);
        for (String none : List.of("", "x", "../etc/passwd", secret.value() + "A")) {
            assertThatThrownBy(() -> new FeedSecret(none)).isInstanceOf(NotFound.class);
        }
        assertThat(secret.toString()).doesNotContain(secret.value());
    }

    private FeedSecret make(String name) {
        return committee.as(name, KeepingCalendarFeed.class, KeepingCalendarFeed::make);
    }

    private String owner(FeedSecret secret) {
        return committee
                .console
                .as(FEED, FindingFeeds.class, finding -> finding.ownerOf(secret))
                .toString();
    }

    private List<CalendarEntry> own(String name) {
        return committee.as(name, ReadingCalendar.class, ReadingCalendar::own);
    }

    private CalendarEntry one(String name, MeetingId meeting) {
        return committee.as(name, ReadingCalendar.class, reading -> reading.meeting(meeting));
    }

    private MeetingId plan() {
        return committee.as(
                OFFICER,
                PreparingMeetings.class,
                meetings -> meetings.plan(
                        committee.id, new Arrangements("June", HELD, HELD.plus(Duration.ofHours(2)), "Room", true)));
    }
}
