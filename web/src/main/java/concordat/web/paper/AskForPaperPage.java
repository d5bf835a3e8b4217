package concordat.web.paper;

import concordat.domain.meeting.MeetingSheet;
import concordat.domain.meeting.ReadingMeetings;
import concordat.domain.paper.AcceptingPapers;
import concordat.domain.paper.PaperId;
import concordat.domain.paper.PaperRule;
import concordat.domain.shared.AgendaItemId;
import concordat.domain.shared.NotFound;
import concordat.domain.shared.OrganisationId;
import concordat.domain.shared.PersonId;
import concordat.domain.shared.PersonOnRecord;
import concordat.domain.shared.RuleBroken;
import concordat.web.committee.Powers;
import concordat.web.look.Notices;
import concordat.web.look.Option;
import concordat.web.look.Query;
import concordat.web.look.Submission;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The secretary asks an author for a paper on an item, and names its sponsor. */
@Named
@RequestScoped
public class AskForPaperPage {
    private static final int ID = 36;

    private final AcceptingPapers accepting;
    private final Notices notices;
    private final Submission sent;
    private final MeetingSheet.ItemSheet item;
    private final List<Option> authors;
    private final List<Option> sponsors;
    private String author = "";
    private String sponsor = "";
    private String request = "";

    @Inject
    AskForPaperPage(
            AcceptingPapers accepting,
            ReadingMeetings reading,
            Powers powers,
            Query query,
            Notices notices,
            Submission sent) {
        this.accepting = accepting;
        this.notices = notices;
        this.sent = sent;
        item = reading.item(new AgendaItemId(query.id("item")));
        MeetingSheet meeting = reading.get(item.meeting());
        if (!powers.serve(meeting.committee())) {
            throw new NotFound("page");
        }
        authors = meeting.committee().organisations().stream()
                .flatMap(organisation -> accepting.authors(organisation).stream())
                .map(AskForPaperPage::option)
                .toList();
        sponsors = meeting.committee().organisations().stream()
                .flatMap(organisation -> accepting.sponsors(organisation).stream())
                .map(AskForPaperPage::option)
                .toList();
    }

    private static Option option(PersonOnRecord person) {
        return Option.of(person.person().value() + "/" + person.organisation().value(), person.words());
    }

    /** Asks for the paper. */
    public @Nullable String ask() {
        try {
            PaperId paper = accepting.ask(sent.key().toString(), item.id(), chosen(author), chosen(sponsor), request);
            notices.done("The paper is asked for. Its author finds it under Papers.");
            return "/paper?faces-redirect=true&id=" + paper.value();
        } catch (RuleBroken broken) {
            notices.broken(
                    broken,
                    Map.of(
                            PaperRule.AUTHOR_DOES_NOT_SPONSOR, "sponsor",
                            PaperRule.SPONSOR_IS_NO_DEPUTY_OF_A_CONFLICTED_AUTHOR, "sponsor"));
            return null;
        }
    }

    private static AcceptingPapers.Person chosen(String key) {
        if (key.length() != 2 * ID + 1) {
            throw new IllegalArgumentException("Choose a person.");
        }
        return new AcceptingPapers.Person(
                new PersonId(UUID.fromString(key.substring(0, ID))),
                new OrganisationId(UUID.fromString(key.substring(ID + 1))));
    }

    public String getItem() {
        return item.id().value().toString();
    }

    public String getTitle() {
        return item.text().number() + " " + item.text().title();
    }

    public List<Option> getAuthors() {
        return authors;
    }

    public List<Option> getSponsors() {
        return sponsors;
    }

    public String getAuthor() {
        return author;
    }

    public void setAuthor(@Nullable String chosen) {
        author = Objects.requireNonNullElse(chosen, "");
    }

    public String getSponsor() {
        return sponsor;
    }

    public void setSponsor(@Nullable String chosen) {
        sponsor = Objects.requireNonNullElse(chosen, "");
    }

    public String getRequest() {
        return request;
    }

    public void setRequest(@Nullable String entered) {
        request = Objects.requireNonNullElse(entered, "");
    }
}
