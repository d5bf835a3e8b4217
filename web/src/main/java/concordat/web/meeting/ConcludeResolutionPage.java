package concordat.web.meeting;

import concordat.domain.decision.Ballot;
import concordat.domain.decision.CastingVote;
import concordat.domain.decision.Closing;
import concordat.domain.decision.DecisionSheet;
import concordat.domain.decision.DecisionState;
import concordat.domain.decision.QuorumNow;
import concordat.domain.decision.ReadingDecisions;
import concordat.domain.decision.ResolvingInWriting;
import concordat.domain.decision.RollLine;
import concordat.domain.meeting.MeetingKind;
import concordat.domain.meeting.MeetingSheet;
import concordat.domain.meeting.ReadingMeetings;
import concordat.domain.shared.DecisionId;
import concordat.domain.shared.NotFound;
import concordat.web.committee.Powers;
import concordat.web.look.Notices;
import concordat.web.look.Option;
import concordat.web.look.Query;
import concordat.web.look.Words;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Officer or chair concludes a written resolution: its outcome is reckoned from who has answered (BM-5). */
@Named
@RequestScoped
public class ConcludeResolutionPage {
    private final ResolvingInWriting resolving;
    private final ReadingDecisions reading;
    private final Notices notices;
    private final DecisionSheet sheet;
    private final MeetingSheet occasion;
    private final List<QuorumNow> answered;
    private @Nullable Ballot casting;

    @Inject
    ConcludeResolutionPage(
            ResolvingInWriting resolving,
            ReadingDecisions reading,
            ReadingMeetings meetings,
            Query query,
            Notices notices,
            Powers powers) {
        this.resolving = resolving;
        this.reading = reading;
        this.notices = notices;
        sheet = reading.get(new DecisionId(query.id("id")));
        occasion = meetings.get(sheet.meeting());
        if (!powers.conduct(sheet.committee()) || occasion.kind() != MeetingKind.WRITTEN_RESOLUTION) {
            throw new NotFound("page");
        }
        answered = sheet.state() == DecisionState.OPEN ? reading.quorumNow(sheet.item()) : List.of();
    }

    public String conclude() {
        Closing closing = Closing.byVote();
        Optional<RollLine> presider =
                answered.stream().flatMap(body -> body.presider().stream()).findFirst();
        if (casting != null && presider.isPresent()) {
            closing = closing.casting(CastingVote.of(presider.get().seat(), casting));
        }
        resolving.conclude(sheet.id(), closing);
        DecisionSheet concluded = reading.get(sheet.id());
        notices.done("The written resolution is concluded: "
                + concluded.outcome().map(outcome -> outcome.words()).orElse("not enough members have answered") + ".");
        return getBack() + "&faces-redirect=true";
    }

    public String getBack() {
        return "/decision?id=" + sheet.id().value();
    }

    public String getReference() {
        return sheet.reference();
    }

    public String getQuestion() {
        return sheet.question();
    }

    public String getDeadline() {
        return Words.moment(occasion.arrangements().endsAt());
    }

    /** Whether there is something to conclude. */
    public boolean isOpen() {
        return sheet.state() == DecisionState.OPEN;
    }

    /** Who has answered so far, and whether that is a quorum, one sentence for each deciding body. */
    public List<String> getQuorum() {
        return answered.stream()
                .map(body -> Words.count(
                                body.roll().stream()
                                        .filter(line -> line.standing().isEntitled())
                                        .map(RollLine::seat)
                                        .distinct()
                                        .count(),
                                "member has answered.",
                                "members have answered.")
                        + " " + body.sentence())
                .toList();
    }

    public List<Option> getCastings() {
        return List.of(
                Option.of(Ballot.FOR, "For"),
                Option.of(Ballot.AGAINST, "Against"),
                Option.of(Ballot.ABSTAIN, "Not used"));
    }

    public @Nullable Ballot getCasting() {
        return casting;
    }

    public void setCasting(@Nullable Ballot casting) {
        this.casting = casting;
    }
}
