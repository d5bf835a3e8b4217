package concordat.web.interest;

import concordat.domain.interest.DeclaringInterests;
import concordat.domain.interest.InterestId;
import concordat.domain.interest.InterestSheet;
import concordat.domain.interest.ReadingInterests;
import concordat.domain.shared.NotFound;
import concordat.domain.usecase.CurrentActor;
import concordat.domain.usecase.Role;
import concordat.web.look.Notices;
import concordat.web.look.Query;
import concordat.web.look.Words;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** An interest is over: its person, or a governance officer for them, says since when. */
@Named
@RequestScoped
public class EndInterestPage {
    private final DeclaringInterests declaring;
    private final Notices notices;
    private final InterestSheet entry;
    private @Nullable LocalDate lastDay;

    @Inject
    EndInterestPage(
            DeclaringInterests declaring, ReadingInterests reading, CurrentActor actor, Query query, Notices notices) {
        this.declaring = declaring;
        this.notices = notices;
        entry = reading.get(new InterestId(query.id("id")));
        boolean officer = entry.kept() && actor.actor().holdsAny(Role.GOVERNANCE_OFFICER);
        if (!(entry.own() || officer) || entry.term().until() != null) {
            throw new NotFound("page");
        }
    }

    public @Nullable String end() {
        if (lastDay == null) {
            return null;
        }
        if (lastDay.isBefore(entry.term().from())) {
            notices.wrong(
                    "lastDay",
                    "The last day must not be before the interest began, on "
                            + Words.date(entry.term().from()));
            return null;
        }
        declaring.end(entry.id(), lastDay.plusDays(1));
        notices.done("The interest in " + getConcern() + " ends with " + Words.date(lastDay) + ".");
        return "/interest?faces-redirect=true&id=" + getId();
    }

    public String getId() {
        return entry.id().value().toString();
    }

    public String getPerson() {
        return entry.person().words();
    }

    public String getConcern() {
        return Interested.concern(entry.concern());
    }

    public String getDescription() {
        return entry.description();
    }

    public String getTerm() {
        return Interested.term(entry.term());
    }

    public @Nullable LocalDate getLastDay() {
        return lastDay;
    }

    public void setLastDay(@Nullable LocalDate day) {
        lastDay = day;
    }
}
