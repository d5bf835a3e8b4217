package concordat.web.news;

import concordat.domain.feed.KeepingCalendarFeed;
import concordat.domain.feed.ReadingCalendar;
import concordat.domain.news.ChoosingNews;
import concordat.domain.news.MailAddress;
import concordat.domain.news.NewsSheet;
import concordat.domain.news.ReadingNews;
import concordat.web.look.Notices;
import concordat.web.look.Option;
import concordat.web.look.Words;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How the reader is told of things: by mail, at once or once a day, and in their own calendar. */
@Named
@RequestScoped
public class MyNotificationsPage {
    private static final String DAILY = "daily";
    private static final String AT_ONCE = "at-once";

    private final ChoosingNews choosing;
    private final KeepingCalendarFeed feed;
    private final Notices notices;
    private final HttpServletRequest request;
    private final NewsSheet sheet;
    private String feedMade;
    private String secret = "";
    private String choice;

    @Inject
    MyNotificationsPage(
            ChoosingNews choosing,
            KeepingCalendarFeed feed,
            ReadingNews reading,
            ReadingCalendar calendar,
            Notices notices,
            HttpServletRequest request) {
        this.choosing = choosing;
        this.feed = feed;
        this.notices = notices;
        this.request = request;
        sheet = reading.own();
        choice = sheet.daily() ? DAILY : AT_ONCE;
        feedMade = calendar.feedMade().map(Words::moment).orElse("");
    }

    public String choose() {
        choosing.choose(choice.equals(DAILY));
        notices.done(
                choice.equals(DAILY)
                        ? "From now on you get one mail a day, if there is anything to tell."
                        : "From now on you are told of each thing at once.");
        return "/my-notifications?faces-redirect=true";
    }

    /** Makes the secret address, which is shown this once. */
    public @Nullable String makeFeed() {
        secret = feed.make().value();
        feedMade = "just now";
        return null;
    }

    public String revokeFeed() {
        feed.revoke();
        notices.done("The address of your calendar no longer works.");
        return "/my-notifications?faces-redirect=true";
    }

    public String getAddress() {
        return sheet.address().map(MailAddress::value).orElse("");
    }

    public List<Option> getChoices() {
        return List.of(
                new Option(AT_ONCE, "At once", "A mail for each thing, when it happens."),
                new Option(
                        DAILY,
                        "Once a day",
                        "One mail in the morning, if there is anything to tell. The time is a setting of your partnership."));
    }

    public String getChoice() {
        return choice;
    }

    public void setChoice(String chosen) {
        choice = chosen;
    }

    /** When the address of the reader's calendar was made; empty if there is none. */
    public String getFeedMade() {
        return feedMade;
    }

    /** The address that has just been made; empty otherwise. */
    public String getFeedAddress() {
        if (secret.isEmpty()) {
            return "";
        }
        String whole = request.getRequestURL().toString();
        return whole.substring(0, whole.length() - request.getRequestURI().length()) + request.getContextPath()
                + "/calendar-feed/" + secret + ".ics";
    }

    public List<Row> getRows() {
        return sheet.mails().stream()
                .map(mail -> new Row(
                        Words.moment(mail.at()),
                        mail.daily() ? "Daily mail" : "At once",
                        mail.state().words(),
                        mail.message()))
                .toList();
    }

    /** One mail to the reader. */
    public record Row(String when, String kind, String state, String message) {}
}
