package concordat.web.conflict;

import concordat.domain.committee.CommitteeSheet;
import concordat.domain.committee.ReadingCommittees;
import concordat.domain.conflict.DeclaringPosts;
import concordat.domain.conflict.ReadingPosts;
import concordat.domain.conflict.StandingLine;
import concordat.domain.shared.CommitteeId;
import concordat.domain.shared.NotFound;
import concordat.domain.usecase.CurrentActor;
import concordat.web.committee.Powers;
import concordat.web.look.Notices;
import concordat.web.look.Query;
import concordat.web.look.Words;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A member ends a standing declaration of theirs, or the officer for them. */
@Named
@RequestScoped
public class EndPostPage {
    private final DeclaringPosts declaring;
    private final Notices notices;
    private final CommitteeSheet sheet;
    private final StandingLine line;
    private @Nullable LocalDate lastDay;

    @Inject
    EndPostPage(
            DeclaringPosts declaring,
            ReadingPosts reading,
            ReadingCommittees committees,
            Powers powers,
            CurrentActor actor,
            Query query,
            Notices notices) {
        this.declaring = declaring;
        this.notices = notices;
        sheet = committees.today(new CommitteeId(query.id("committee")));
        boolean served = powers.serve(sheet.committee());
        line = reading.of(sheet.committee().id()).stream()
                .filter(each -> each.id().value().equals(query.id("id"))
                        && each.term().until() == null
                        && (served || Members.isReader(actor, each.person())))
                .findFirst()
                .orElseThrow(() -> new NotFound("page"));
    }

    public @Nullable String end() {
        if (lastDay == null) {
            return null;
        }
        if (lastDay.isBefore(line.term().from())) {
            notices.wrong(
                    "lastDay",
                    "The last day must not be before the first, "
                            + Words.date(line.term().from()));
            return null;
        }
        declaring.end(line.id(), lastDay.plusDays(1));
        notices.done("The standing declaration holds to " + Words.date(lastDay) + ".");
        return "/committee?faces-redirect=true&id=" + getCommittee();
    }

    public String getCommittee() {
        return sheet.committee().id().value().toString();
    }

    public String getCommitteeName() {
        return sheet.committee().name();
    }

    public String getMember() {
        return line.person().words();
    }

    public String getPost() {
        return line.post().title() + ", " + line.postAt();
    }

    public String getHeld() {
        return Words.term(line.term());
    }

    public @Nullable LocalDate getLastDay() {
        return lastDay;
    }

    public void setLastDay(@Nullable LocalDate day) {
        lastDay = day;
    }
}
