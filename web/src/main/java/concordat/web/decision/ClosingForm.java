package concordat.web.decision;

import concordat.domain.committee.CommitteeSheet;
import concordat.domain.committee.ReadingCommittees;
import concordat.domain.decision.Ballot;
import concordat.domain.decision.CastingVote;
import concordat.domain.decision.Closing;
import concordat.domain.decision.DecisionSheet;
import concordat.domain.decision.DecisionSheet.VoteLine;
import concordat.domain.decision.DecisionState;
import concordat.domain.decision.Mode;
import concordat.domain.decision.QuorumNow;
import concordat.domain.decision.ReadingDecisions;
import concordat.domain.decision.RecordingDecisions.GivenVote;
import concordat.domain.decision.RollLine;
import concordat.domain.decision.RollStanding;
import concordat.domain.meeting.MeetingSheet;
import concordat.domain.meeting.MeetingSheet.ItemSheet;
import concordat.domain.meeting.ReadingMeetings;
import concordat.domain.shared.AgendaItemId;
import concordat.domain.shared.DecisionId;
import concordat.domain.shared.NotFound;
import concordat.domain.shared.SeatId;
import concordat.web.look.Option;
import concordat.web.look.Query;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The part of a form that says how a question was decided: by consensus or by votes per seat, who presided, and how the
 * casting vote was used; above it who can decide on the item at this moment. The address names the item, or a question
 * that is open.
 */
@Named
@RequestScoped
public class ClosingForm {
    private static final String FIELD = "vote-";
    private static final String SEEN = "seen-";
    private static final String NAMED = "names-";

    private final @Nullable DecisionSheet question;
    private final ItemSheet item;
    private final MeetingSheet meeting;
    private final CommitteeSheet committee;
    private final List<Body> bodies;

    private @Nullable Mode mode;
    private @Nullable String presider;

    @Inject
    ClosingForm(Query query, ReadingDecisions reading, ReadingMeetings meetings, ReadingCommittees committees) {
        question = query.get("item").isEmpty() ? reading.get(new DecisionId(query.id("id"))) : null;
        item = meetings.item(question == null ? new AgendaItemId(query.id("item")) : question.item());
        meeting = meetings.get(item.meeting());
        committee = committees.today(meeting.committee().id());
        bodies = reading.quorumNow(item.id()).stream().map(this::body).toList();
    }

    private Body body(QuorumNow now) {
        return new Body(now, now.roll().stream().map(this::seat).toList());
    }

    private SeatLine seat(RollLine line) {
        String key = key(line);
        String recorded = recorded(line);
        @Nullable String before = sent(SEEN + key);
        String entered = Objects.requireNonNullElse(sent(FIELD + key), before == null ? recorded : "");
        // What the officer has left as it was drawn gives way to what the member has done meanwhile.
        String chosen = entered.equals(before) ? recorded : entered;
        boolean meanwhile = isOpen() && before != null && !before.equals(recorded);
        return new SeatLine(
                key,
                line,
                line.presence().words(),
                standing(line, recorded, meanwhile),
                chosen,
                recorded,
                meanwhile,
                sent(NAMED + key) != null);
    }

    private static String standing(RollLine line, String recorded, boolean meanwhile) {
        if (meanwhile) {
            return recorded.isEmpty()
                    ? "Withdrew their vote since this page was opened"
                    : "Voted since this page was opened: "
                            + Ballot.valueOf(recorded).words();
        }
        if (line.standing() == RollStanding.ABSENT) {
            return "";
        }
        return line.standing().isEntitled() ? "Can vote" : reason(line.standing());
    }

    private static String key(RollLine line) {
        return line.seat().value()
                + (line.person() == null ? "" : "_" + line.person().value());
    }

    private static String reason(RollStanding standing) {
        String words = standing.words();
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    /** The name of the ballot that is on record; empty for none. */
    private String recorded(RollLine line) {
        return onRecord()
                .filter(vote ->
                        vote.seat().equals(line.seat()) && vote.voter().person().equals(line.person()))
                .map(vote -> vote.ballot().name())
                .findFirst()
                .orElse("");
    }

    // As Faces has it, which also knows what was kept from before somebody signed in again.
    private static @Nullable String sent(String field) {
        return FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterMap()
                .get(field);
    }

    /** The votes that were entered, one for each member who gave one. */
    List<GivenVote> votes() {
        return given(line -> true);
    }

    /** The votes entered that are not on record already. */
    List<GivenVote> newVotes() {
        return given(line -> !line.chosen().equals(line.recorded()));
    }

    private List<GivenVote> given(Predicate<SeatLine> wanted) {
        return lines().filter(wanted)
                .filter(line -> !line.chosen().isEmpty() && line.roll().person() != null)
                .map(line -> new GivenVote(line.roll().seat(), line.roll().person(), Ballot.valueOf(line.chosen())))
                .toList();
    }

    /** The seats of those who asked that votes be recorded by name. */
    private Set<SeatId> askingForNames() {
        return lines().filter(SeatLine::named).map(line -> line.roll().seat()).collect(Collectors.toSet());
    }

    /** Whether a member has voted, changed or withdrawn a vote since the form was drawn. */
    boolean isVotedMeanwhile() {
        return isOpen() && lines().anyMatch(SeatLine::meanwhile);
    }

    /** Whether members can vote on the question themselves while the form is filled in. */
    public boolean isOpen() {
        return question != null && question.state() == DecisionState.OPEN;
    }

    private Stream<VoteLine> onRecord() {
        return question == null ? Stream.of() : question.votes().stream();
    }

    /** How the question is closed. */
    Closing closing() {
        Optional<SeatId> chosen =
                presider == null || presider.isEmpty() ? Optional.empty() : Optional.of(new SeatId(seat(presider)));
        Set<SeatId> objections = mode == Mode.CONSENSUS
                ? votes().stream()
                        .filter(vote -> vote.ballot() == Ballot.AGAINST)
                        .map(GivenVote::seat)
                        .collect(Collectors.toSet())
                : Set.of();
        List<CastingVote> casting = new ArrayList<>();
        for (Body body : bodies) {
            Optional<SeatId> presiding =
                    body.now().presider().map(RollLine::seat).or(() -> chosen);
            if (mode == Mode.VOTE && !body.getCasting().isEmpty() && presiding.isPresent()) {
                casting.add(CastingVote.of(presiding.get(), Ballot.valueOf(body.getCasting())));
            }
        }
        return new Closing(
                isByVote() ? Mode.VOTE : Mode.CONSENSUS,
                objections,
                casting,
                chosen,
                isByVote() ? askingForNames() : Set.of());
    }

    private static UUID seat(String chosen) {
        return UUID.fromString(chosen);
    }

    boolean isByVote() {
        return mode == Mode.VOTE;
    }

    /** The question that is being closed. @throws NotFound if the address names an item instead */
    DecisionSheet question() {
        if (question == null) {
            throw new NotFound("question");
        }
        return question;
    }

    ItemSheet item() {
        return item;
    }

    MeetingSheet meeting() {
        return meeting;
    }

    CommitteeSheet committee() {
        return committee;
    }

    /** Whether nobody who decides on the item has a quorum now (QU-5). */
    public boolean isWithoutQuorum() {
        return bodies.stream().noneMatch(body -> body.now().quorate());
    }

    /** Whether there is none and the meeting goes on informally, so that something can be agreed provisionally (QU-7). */
    public boolean isInformal() {
        return isWithoutQuorum() && meeting.informalSince().isPresent();
    }

    /** Whether somebody's interest in the item has not been ruled on, so that nothing can be decided (VO-2). */
    public boolean isRulingAwaited() {
        return item.declarations().stream()
                .anyMatch(declaration -> declaration.handling().isEmpty());
    }

    /** Where the interests of the item are ruled on. */
    public String getItemAddress() {
        return "/item?id=" + item.id().value();
    }

    /** The item as the agenda prints it. */
    public String getItemTitle() {
        return item.text().number() + ". " + item.text().title();
    }

    public List<Body> getBodies() {
        return bodies;
    }

    /** Whether the terms of reference give whoever presides a casting vote (VO-4). */
    public boolean isCastingVoteAllowed() {
        return committee
                .inForce()
                .map(terms -> terms.provisions().voting().castingVote())
                .orElse(false);
    }

    /** Whether those present have to choose who presides (MB-8). */
    public boolean isPresiderChosen() {
        return bodies.stream().anyMatch(body -> body.now().presider().isEmpty());
    }

    /** Whom those present could choose to preside. */
    public List<Option> getPresiders() {
        return lines().map(SeatLine::roll)
                .filter(line -> line.standing().isEntitled())
                .map(line -> Option.of(line.seat().value().toString(), line.words()))
                .toList();
    }

    public List<Option> getModes() {
        return List.of(
                new Option(
                        Mode.CONSENSUS,
                        Mode.CONSENSUS.words(),
                        "The chair declares it. Whoever is marked Against objects, or asks for a vote."),
                new Option(Mode.VOTE, Mode.VOTE.words(), "Enter below how each member voted."));
    }

    public List<Option> getCastings() {
        return List.of(
                Option.of("", "Not needed"),
                Option.of(Ballot.FOR.name(), "Used for"),
                Option.of(Ballot.AGAINST.name(), "Used against"),
                Option.of(Ballot.ABSTAIN.name(), "Not used, though the votes are equal"));
    }

    /** How a vote can be used, in the order of the table's radios. */
    public List<Option> getBallots() {
        return Arrays.stream(Ballot.values())
                .map(ballot -> Option.of(ballot.name(), ballot.words()))
                .toList();
    }

    public @Nullable Mode getMode() {
        return mode;
    }

    public void setMode(@Nullable Mode chosen) {
        mode = chosen;
    }

    public @Nullable String getPresider() {
        return presider;
    }

    public void setPresider(@Nullable String chosen) {
        presider = chosen;
    }

    private Stream<SeatLine> lines() {
        return bodies.stream().flatMap(body -> body.getSeats().stream());
    }

    /** One deciding body: its quorum, its seats, and the casting vote of whoever presides over it. */
    public static class Body {
        private final QuorumNow now;
        private final List<SeatLine> seats;
        private String casting = "";

        Body(QuorumNow now, List<SeatLine> seats) {
            this.now = now;
            this.seats = seats;
        }

        QuorumNow now() {
            return now;
        }

        public String getName() {
            return now.decidingBody();
        }

        public boolean isQuorate() {
            return now.quorate();
        }

        public String getSentence() {
            return now.sentence();
        }

        /** Each part of the quorum: in words, and whether it is met. */
        public List<QuorumPart> getQuorum() {
            return now.quorum().stream().map(QuorumPart::of).toList();
        }

        /** Who presides, in words. */
        public String getPresider() {
            return now.presider()
                    .map(line -> line.words() + " presides.")
                    .orElse("Neither chair nor vice-chair can preside: those present choose somebody (MB-8).");
        }

        public List<SeatLine> getSeats() {
            return seats;
        }

        public String getCasting() {
            return casting;
        }

        public void setCasting(@Nullable String used) {
            casting = used == null ? "" : used;
        }
    }

    /**
     * A seat in the table of votes.
     *
     * @param key seat and person, as the form's fields are named
     * @param standing whether they can vote on the item, and why not; blank if they are just not there
     * @param chosen the name of the ballot that was entered; empty for none
     * @param recorded the name of the ballot on record when this was drawn; empty for none
     * @param meanwhile whether that is another than the form was filled in on
     * @param named whether they ask that votes be recorded by name (VO-9)
     */
    public record SeatLine(
            String key,
            RollLine roll,
            String presence,
            String standing,
            String chosen,
            String recorded,
            boolean meanwhile,
            boolean named) {
        public String getName() {
            return roll.name();
        }

        public String getTitle() {
            return roll.title();
        }

        public String getOrganisation() {
            return roll.organisationName();
        }

        /** Whether they can vote on the item now. */
        public boolean isEntitled() {
            return roll.standing().isEntitled();
        }

        /** What the box for recording by name has as its attribute; null if it is not ticked. */
        public @Nullable String getTicked() {
            return named ? "checked" : null;
        }

        /** What the radio of that ballot has as its attribute; null if it is not chosen. */
        public @Nullable String checked(String ballot) {
            return chosen.equals(ballot) ? "checked" : null;
        }
    }
}
