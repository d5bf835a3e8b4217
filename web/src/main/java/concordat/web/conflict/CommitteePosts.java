package concordat.web.conflict;

import concordat.domain.committee.CommitteeSheet;
import concordat.domain.committee.ReadingCommittees;
import concordat.domain.conflict.ReadingPosts;
import concordat.domain.conflict.StandingLine;
import concordat.domain.shared.CommitteeId;
import concordat.domain.shared.Term;
import concordat.domain.usecase.CurrentActor;
import concordat.web.committee.Powers;
import concordat.web.look.Query;
import concordat.web.look.Words;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** The standing declarations on a committee's page. */
@Named
@RequestScoped
public class CommitteePosts {
    private final CommitteeSheet sheet;
    private final List<StandingLine> lines;
    private final CurrentActor actor;
    private final boolean served;
    private final LocalDate today;

    /** One of them. */
    public record Row(
            String id,
            String member,
            String post,
            String at,
            String type,
            String held,
            boolean ended,
            boolean ending) {}

    @Inject
    CommitteePosts(
            ReadingPosts reading,
            ReadingCommittees committees,
            Powers powers,
            CurrentActor actor,
            Query query,
            Clock clock) {
        sheet = committees.today(new CommitteeId(query.id("id")));
        lines = reading.of(sheet.committee().id());
        served = powers.serve(sheet.committee());
        this.actor = actor;
        today = LocalDate.ofInstant(clock.instant(), Term.LONDON);
    }

    public List<Row> getRows() {
        return lines.stream().map(this::row).toList();
    }

    private Row row(StandingLine line) {
        return new Row(
                line.id().value().toString(),
                line.person().words(),
                line.post().title() + (line.post().paid() ? ", paid" : ", unpaid"),
                line.postAt(),
                line.post().type().words(),
                Words.term(line.term()),
                line.term().until() != null && !today.isBefore(line.term().until()),
                line.term().until() == null && (served || Members.isReader(actor, line.person())));
    }

    /** Whether the reader can declare one: for themselves as a member, or for any member as the officer. */
    public boolean isDeclaring() {
        return !Members.whomReaderDeclaresFor(sheet, served, actor).isEmpty();
    }

    public String getCommittee() {
        return sheet.committee().id().value().toString();
    }
}
