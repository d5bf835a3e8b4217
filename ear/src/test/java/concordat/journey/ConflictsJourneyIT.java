package concordat.journey;

import static concordat.journey.PreparedMeeting.CHAIR;
import static concordat.journey.PreparedMeeting.OFFICER;
import static concordat.journey.Walk.ask;
import static concordat.journey.Walk.choose;
import static concordat.journey.Walk.fact;
import static concordat.journey.Walk.field;
import static concordat.journey.Walk.follow;
import static concordat.journey.Walk.main;
import static concordat.journey.Walk.name;
import static concordat.journey.Walk.path;
import static concordat.journey.Walk.press;
import static concordat.journey.Walk.problems;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import concordat.domain.conflict.DeclaringPosts;
import concordat.domain.conflict.ReadingPosts;
import concordat.domain.conflict.StandingLine;
import concordat.domain.decision.RollLine;
import concordat.domain.meeting.ReadingMeetings;
import concordat.domain.shared.CommitteeId;
import concordat.domain.shared.Term;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Conflicts in the meeting: posts in another partner, a chair who is conflicted, and an interest found later. */
class ConflictsJourneyIT {
    private static final String VICE_CHAIR = "gareth.lowe";
    private static final String MEMBER = "hana.kovacs";
    private static final String OTHER_MEMBER = "farah.siddiqui";
    private static final String AUDITOR = "petra.lindqvist";

    @RegisterExtension
    final Browser browser = new Browser();

    @Test
    void a_post_in_another_partner_is_declared_confirmed_and_ruled_on_where_sides_are_opposite() {
        PreparedMeeting meeting = PreparedMeeting.inProgress("Placement fees");
        CommitteeId committee = committeeOf(meeting);
        Page member = browser.signIn(MEMBER, "/committee?id=" + committee.value());
        follow(member, "Declare a post in another partner");
        field(member, "at").selectOption(new SelectOption().setLabel("UoL"));
        member.getByLabel("Post", new Page.GetByLabelOptions().setExact(true)).fill("Visiting fellow");
        field(member, "from").fill("1 9 2025");
        press(member, "Record declaration");
        assertThat(main(member)).contains("Visiting fellow, unpaid").contains("Non-financial professional");
        try {
            decidesInTheMeeting(meeting);
        } finally {
            end(committee);
        }
    }

    private void decidesInTheMeeting(PreparedMeeting meeting) {
        Page officer = browser.signIn(OFFICER, meeting.newItem());
        officer.getByLabel("Why the chair has agreed to the late item").fill("It is urgent");
        field(officer, "itemTitle").fill("Placement fees of the year");
        field(officer, "purpose").selectOption("APPROVAL");
        field(officer, "lead").fill("Edmund Price");
        officer.getByLabel("The partners are on opposite sides of this item").check();
        press(officer, "Add item");
        officer.navigate(meeting.page());
        follow(officer, "Placement fees of the year");
        press(officer, "Open this item");
        String item = path(officer.url());
        assertThat(fact(officer, "Partners")).isEqualTo("On opposite sides of this item");

        decide(officer, item);
        assertThat(problems(officer)).contains(name(MEMBER) + ": the post in another partner has not been confirmed");
        officer.navigate(meeting.page());
        assertThat(officer.locator(".cc-warning").innerText()).contains(name(MEMBER));
        browser.checkAxe(officer, "conflicts-confirming");
        press(officer, "Confirm all of those present");
        assertThat(main(officer)).contains("The standing declarations of all who are present are confirmed.");

        decide(officer, item);
        assertThat(problems(officer)).contains(name(MEMBER) + ": the partners are on opposite sides of this item");
        officer.navigate(item);
        browser.checkAxe(officer, "conflicts-opposite-sides");
        press(officer, "Put on this item: " + roll(meeting, MEMBER));
        officer.locator("input[value=NOTED]").check();
        press(officer, "Record ruling");
        assertThat(main(officer)).contains("Declared on this item");
        decide(officer, item);

        assertThat(fact(officer, "Presided")).startsWith(name(CHAIR));
    }

    @Test
    void the_vice_chair_rules_and_presides_when_the_chair_is_conflicted() {
        PreparedMeeting meeting = PreparedMeeting.inProgress("Lease from the chair");
        meeting.declaresInterest(CHAIR);
        Page officer = browser.signIn(OFFICER, "/item?id=" + meeting.item().value());
        follow(officer, "Rule");
        assertThat(field(officer, "ruler").innerText())
                .contains(name(VICE_CHAIR))
                .doesNotContain(name(CHAIR));
        officer.locator("input[value=LEAVE]").check();
        press(officer, "Record ruling");
        assertThat(main(officer)).contains("Ruled by " + name(VICE_CHAIR)).contains("Out since");

        decide(officer, "/item?id=" + meeting.item().value());

        assertThat(fact(officer, "Presided")).startsWith(name(VICE_CHAIR));
        officer.navigate("/item?id=" + meeting.item().value());
        press(officer, "Finish, next item");
        officer.navigate("/item?id=" + meeting.item().value());
        assertThat(main(officer)).contains("Out from");
    }

    @Test
    void whom_the_members_choose_rules_and_presides_when_chair_and_vice_chair_are_conflicted() {
        PreparedMeeting meeting = PreparedMeeting.inProgress("Lease from both chairs");
        meeting.declaresInterest(CHAIR);
        meeting.declaresInterest(VICE_CHAIR);
        String item = "/item?id=" + meeting.item().value();
        Page officer = browser.signIn(OFFICER, item);
        for (String conflicted : List.of(CHAIR, VICE_CHAIR)) {
            officer.navigate("/rule-interest?item=" + meeting.item().value() + "&person="
                    + Objects.requireNonNull(meeting.line(conflicted).person()).value());
            assertThat(field(officer, "ruler").innerText())
                    .contains(name(OTHER_MEMBER))
                    .doesNotContain(name(CHAIR), name(VICE_CHAIR), name(MEMBER));
            choose(officer, "Who rules", OTHER_MEMBER);
            officer.locator("input[value=STAY_NO_VOTE]").check();
            press(officer, "Record ruling");
        }

        officer.navigate(meeting.recordDecision());

        assertThat(main(officer)).contains("Who was chosen to preside");
    }

    @Test
    void an_interest_found_later_flags_decisions_for_review_and_the_record_is_for_few() {
        PreparedMeeting meeting = PreparedMeeting.inProgress("Minibus for students");
        Page officer = browser.signIn(OFFICER);
        decide(officer, "/item?id=" + meeting.item().value());
        String decision = path(officer.url());

        officer.navigate("/breaches");
        follow(officer, "Record a breach");
        officer.locator("[name=committee]")
                .selectOption(committeeOf(meeting).value().toString());
        officer.locator("main form[method=get] button").click();
        officer.locator("[name=person]")
                .selectOption(Objects.requireNonNull(meeting.line(MEMBER).person())
                        .value()
                        .toString());
        officer.locator("main form[method=get] button").click();
        officer.locator("input[value=FINANCIAL]").check();
        officer.getByLabel("What the interest is").fill("Shares in the garage");
        field(officer, "found").fill(Walk.day(LocalDate.now(Term.LONDON)));
        officer.getByLabel("Reported by").fill("A colleague");
        officer.getByLabel("Minibus for students").first().check();
        browser.checkAxe(officer, "record-breach");
        press(officer, "Record breach");
        assertThat(main(officer)).contains("Shares in the garage").contains("For review");
        browser.checkAxe(officer, "breach");
        String breach = path(officer.url());

        Page other = browser.signIn(OTHER_MEMBER, decision);
        assertThat(main(other)).contains("For review: breach record").doesNotContain("Look at the breach record");
        assertThat(other.navigate(breach).status()).isEqualTo(404);
        other.navigate("/decisions?review=flagged");
        assertThat(main(other)).contains("Minibus for students").contains("For review: breach record");
        assertThat(browser.signIn(MEMBER, breach).locator("main").innerText()).contains("Shares in the garage");
        assertThat(browser.signIn(AUDITOR, breach).locator("main").innerText()).contains("Shares in the garage");
        assertThat(browser.signIn(CHAIR, breach).locator("main").innerText()).contains("Shares in the garage");

        officer.locator("[name='decision:value']").selectOption(decision.replaceAll(".*id=", ""));
        officer.locator("input[value=STANDS]").check();
        press(officer, "Record result");
        officer.getByLabel("Outcome and lesson").fill("The form asks for shares by name now");
        press(officer, "Close record");
        assertThat(fact(officer, "State")).isEqualTo("Closed");
        officer.navigate(decision);
        assertThat(main(officer)).contains("Reviewed, stands: breach record").contains("Look at the breach record");
    }

    /** Records a decision by consensus on that item. */
    private static void decide(Page officer, String item) {
        officer.navigate(item.replace("/item?id=", "/record-decision?item="));
        ask(officer, "That it be approved: Minibus for students", "APPROVED");
        officer.locator("input[value=CONSENSUS]").check();
        press(officer, "Record decision");
    }

    private static String roll(PreparedMeeting meeting, String account) {
        RollLine line = meeting.line(account);
        return PreparedMeeting.as(OFFICER, ReadingPosts.class, posts -> posts.in(meeting.meeting())).stream()
                .map(each -> each.line().person())
                .filter(person -> person.person().equals(line.person()))
                .findFirst()
                .orElseThrow()
                .words();
    }

    private static CommitteeId committeeOf(PreparedMeeting meeting) {
        return PreparedMeeting.as(OFFICER, ReadingMeetings.class, meetings -> meetings.get(meeting.meeting()))
                .committee()
                .id();
    }

    /** Other journeys meet in this committee: nobody is asked there for a post that a test has declared. */
    private static void end(CommitteeId committee) {
        for (StandingLine line : PreparedMeeting.as(OFFICER, ReadingPosts.class, posts -> posts.of(committee))) {
            if (line.term().until() == null) {
                PreparedMeeting.does(
                        OFFICER, DeclaringPosts.class, posts -> posts.end(line.id(), LocalDate.now(Term.LONDON)));
            }
        }
    }
}
