package concordat.web.decision;

import concordat.domain.action.ActionFilter;
import concordat.domain.action.ActionRow;
import concordat.domain.action.Rag;
import concordat.domain.action.TrackingActions;
import concordat.domain.agreement.AgreementFilter;
import concordat.domain.agreement.AgreementOrder;
import concordat.domain.agreement.AgreementRow;
import concordat.domain.agreement.ReadingAgreements;
import concordat.domain.committee.Authority;
import concordat.domain.decision.Ballot;
import concordat.domain.decision.CallingIn;
import concordat.domain.decision.DecisionSheet;
import concordat.domain.decision.DecisionSheet.AwaitedLine;
import concordat.domain.decision.DecisionSheet.LegSheet;
import concordat.domain.decision.DecisionSheet.PinLine;
import concordat.domain.decision.DecisionSheet.VoteLine;
import concordat.domain.decision.DecisionState;
import concordat.domain.decision.FollowingDecisions;
import concordat.domain.decision.Outcome;
import concordat.domain.decision.Pin;
import concordat.domain.decision.ReadingDecisions;
import concordat.domain.decision.RecordingDecisions;
import concordat.domain.decision.ResolvingInWriting;
import concordat.domain.decision.RollLine;
import concordat.domain.decision.Urgency;
import concordat.domain.decision.VotingOnDecisions;
import concordat.domain.journal.JournalFilter;
import concordat.domain.journal.JournalLine;
import concordat.domain.journal.ReadingJournal;
import concordat.domain.meeting.MeetingKind;
import concordat.domain.meeting.MeetingSheet;
import concordat.domain.meeting.ReadingMeetings;
import concordat.domain.settings.ReadingSettings;
import concordat.domain.settings.SettingsOnDay;
import concordat.domain.shared.DecisionId;
import concordat.domain.shared.Keyset;
import concordat.domain.shared.OrganisationId;
import concordat.domain.shared.Part;
import concordat.domain.shared.SeatId;
import concordat.domain.shared.Term;
import concordat.domain.usecase.Actor;
import concordat.domain.usecase.CurrentActor;
import concordat.domain.usecase.Role;
import concordat.web.look.Notices;
import concordat.web.look.Option;
import concordat.web.look.Pounds;
import concordat.web.look.Query;
import concordat.web.look.Submission;
import concordat.web.look.Words;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One decision with all that its reader may see of it, and what they can do about it. */
@Named
@RequestScoped
public class DecisionPage {
    private final ReadingDecisions reading;
    private final RecordingDecisions recording;
    private final VotingOnDecisions voting;
    private final ResolvingInWriting resolving;
    private final CallingIn callingIn;
    private final FollowingDecisions following;
    private final ReadingAgreements agreements;
    private final Notices notices;
    private final Submission sent;
    private final DecisionSheet sheet;
    private final MeetingSheet meeting;
    private final List<ActionLine> actions;
    private final List<JournalLine> history;
    private final boolean recorder;
    private final boolean officer;
    private final @Nullable UUID reader;
    private final LocalDate today;
    private @Nullable List<Ballots> ballots;

    private @Nullable String seat;
    private @Nullable Ballot ballot;
    private String because = "";
    private String callInBecause = "";
    private @Nullable String answering;
    private @Nullable String agreed;
    private @Nullable LocalDate answeredOn;
    private String answerReference = "";

    @Inject
    DecisionPage(
            ReadingDecisions reading,
            RecordingDecisions recording,
            VotingOnDecisions voting,
            ResolvingInWriting resolving,
            CallingIn callingIn,
            FollowingDecisions following,
            ReadingMeetings meetings,
            TrackingActions tracking,
            ReadingSettings readingSettings,
            ReadingAgreements agreements,
            ReadingJournal journal,
            CurrentActor actor,
            Query query,
            Notices notices,
            Submission sent,
            Clock clock) {
        this.reading = reading;
        this.recording = recording;
        this.voting = voting;
        this.resolving = resolving;
        this.callingIn = callingIn;
        this.following = following;
        this.agreements = agreements;
        this.notices = notices;
        this.sent = sent;
        sheet = reading.get(new DecisionId(query.id("id")));
        meeting = meetings.get(sheet.meeting());
        today = LocalDate.ofInstant(clock.instant(), Term.LONDON);
        SettingsOnDay settings = readingSettings.on(today);
        actions = tracking.page(ActionFilter.of(sheet.id()), Keyset.first().ofSize(Keyset.LARGEST)).rows().stream()
                .map(row -> ActionLine.of(row, today, settings))
                .toList();
        history = journal.page(JournalFilter.of(sheet.id().value()), Keyset.first())
                .rows();
        recorder =
                Authority.isHeld(sheet.committee(), actor.capacities(), Role.GOVERNANCE_OFFICER, Role.COMMITTEE_CHAIR);
        officer = Authority.isHeld(sheet.committee(), actor.capacities(), Role.GOVERNANCE_OFFICER);
        reader = actor.actor() instanceof Actor.Person somebody && somebody.person() != null
                ? somebody.person().value()
                : null;
    }

    // What the reader can do

    /** Casts the reader's vote, or changes the one that they cast. */
    public @Nullable String vote() {
        if (ballot == null) {
            notices.wrong("ballot", "Choose how you vote");
        }
        Ballots mine = chosenSeat();
        if (ballot == null || mine == null) {
            return null;
        }
        voting.cast(sent.key().toString(), sheet.id(), mine.id(), ballot);
        notices.done((mine.cast() == null ? "Your vote is recorded: " : "Your vote is changed to: ")
                + ballot.words().toLowerCase(Locale.ENGLISH) + ".");
        return here();
    }

    /** Withdraws the vote that the reader cast. */
    public @Nullable String withdrawVote() {
        Ballots mine = chosenSeat();
        if (mine == null) {
            return null;
        }
        voting.withdraw(sheet.id(), mine.id());
        notices.done("Your vote is withdrawn.");
        return here();
    }

    /** Has a meeting decide what was to be resolved in writing (BM-5). */
    public @Nullable String callIn() {
        List<Ballots> own = getOwnSeats();
        if (callInBecause.isBlank() || own.isEmpty()) {
            notices.wrong("callInBecause", "Enter why a meeting should decide it");
            return null;
        }
        callingIn.callIn(sheet.id(), own.get(0).id(), callInBecause);
        notices.done("It is called in. A meeting decides it: it comes back on the next agenda that is prepared.");
        return here();
    }

    private @Nullable Ballots chosenSeat() {
        List<Ballots> own = getOwnSeats();
        if (own.size() == 1) {
            return own.get(0);
        }
        Optional<Ballots> chosen = own.stream()
                .filter(each -> each.id().value().toString().equals(seat))
                .findFirst();
        if (chosen.isEmpty()) {
            notices.wrong("seat", "Choose the seat in which you vote");
        }
        return chosen.orElse(null);
    }

    /** Takes an open question back. */
    public @Nullable String withdrawQuestion() {
        if (because.isBlank()) {
            notices.wrong("because", "Enter why the question is withdrawn");
            return null;
        }
        if (isWritten()) {
            resolving.withdraw(sheet.id(), because);
        } else {
            recording.withdraw(sheet.id(), because);
        }
        notices.done("The question is withdrawn. Its reference is not used again.");
        return here();
    }

    /** Records what a parent body answered. */
    public @Nullable String recordAnswer() {
        if (answering == null || answering.isEmpty()) {
            notices.wrong("answering", "Choose whose answer it is");
        }
        if (agreed == null || agreed.isEmpty()) {
            notices.wrong("agreed", "Say whether it agreed");
        }
        if (answeredOn == null) {
            notices.wrong("answeredOn", "Enter the day on which it decided");
        }
        if (answerReference.isBlank()) {
            notices.wrong("answerReference", "Enter the reference of its own record");
        }
        if (answering == null || agreed == null || answeredOn == null || notices.isRefused()) {
            return null;
        }
        following.recordAnswer(
                sheet.id(),
                new OrganisationId(UUID.fromString(answering)),
                agreed.equals("yes"),
                answeredOn,
                answerReference);
        notices.done("The answer is recorded.");
        return here();
    }

    private String here() {
        return "/decision?faces-redirect=true&id=" + sheet.id().value();
    }

    /** Whether the reader, as officer or chair, can still declare or withdraw the question. */
    public boolean isDeclarable() {
        return recorder && isOpen();
    }

    /** Whether the reader can raise an action from it. */
    public boolean isFollowable() {
        return recorder && isDecided();
    }

    /** Whether the reader can have it corrected by a later decision. */
    public boolean isCorrectable() {
        return recorder && isDecided() && !sheet.standing().isReplaced();
    }

    /** Whether the reader can record the answer of a parent body. */
    public boolean isAnswerable() {
        return officer && !getOutstanding().isEmpty();
    }

    /** The seats in which the reader can vote on it now. */
    public List<Ballots> getOwnSeats() {
        if (ballots == null) {
            ballots = isOpen() && reader != null
                    ? reading.votersNow(sheet.item()).stream()
                            .flatMap(now -> now.roll().stream())
                            .filter(line -> line.standing().isEntitled()
                                    && line.person() != null
                                    && line.person().value().equals(reader))
                            .map(this::ballots)
                            .toList()
                    : List.of();
        }
        return ballots;
    }

    private Ballots ballots(RollLine line) {
        return new Ballots(
                line.seat(),
                line.title() + ", " + line.organisationName(),
                sheet.votes().stream()
                        .filter(vote -> vote.seat().equals(line.seat())
                                && vote.voter().person().value().equals(reader))
                        .map(VoteLine::ballot)
                        .findFirst()
                        .orElse(null));
    }

    public List<Option> getOwnSeatOptions() {
        return getOwnSeats().stream()
                .map(own -> Option.of(own.id().value().toString(), own.title()))
                .toList();
    }

    /** How the reader has voted so far, a sentence; empty if they have not. */
    public String getVotedSoFar() {
        return getOwnSeats().stream()
                .filter(own -> own.cast() != null)
                .map(own -> "You have voted: "
                        + Objects.requireNonNull(own.cast()).words().toLowerCase(Locale.ENGLISH)
                        + (getOwnSeats().size() > 1 ? " (" + own.title() + ")." : "."))
                .reduce((one, other) -> one + " " + other)
                .orElse("");
    }

    public List<Option> getBallotOptions() {
        return List.of(
                Option.of(Ballot.FOR, "For"),
                Option.of(Ballot.AGAINST, "Against"),
                Option.of(Ballot.ABSTAIN, "Abstain"));
    }

    // What the page shows

    /** Whether it is resolved in writing, and not in a meeting (BM-5). */
    public boolean isWritten() {
        return meeting.kind() == MeetingKind.WRITTEN_RESOLUTION;
    }

    /** Whether it is a written resolution that waits for answers. */
    public boolean isAnswered() {
        return isWritten() && sheet.state() == DecisionState.OPEN;
    }

    /** Until when a written resolution can be answered. */
    public String getDeadline() {
        return Words.moment(meeting.arrangements().endsAt());
    }

    /** Where officer or chair go on to close the question. */
    public String getClosing() {
        return (isWritten() ? "/conclude-resolution?id=" : "/declare-decision?id=") + getId();
    }

    /** Why and by whom it was decided without a meeting; empty unless it is chair's action. */
    public List<Urgency> getUrgency() {
        return sheet.urgency().stream().toList();
    }

    /** Whom the chair consulted, each with the day and what they said. */
    public List<String> getConsulted() {
        return sheet.consulted().stream()
                .map(line -> line.person().words() + ", on " + Words.date(line.on()) + ": " + line.view())
                .toList();
    }

    public String getHeading() {
        return "Decision " + sheet.reference() + (sheet.part() == Part.PART_2 ? " - Part 2 (reserved business)" : "");
    }

    public String getCaption() {
        return sheet.committee().name();
    }

    public DecisionSheet getSheet() {
        return sheet;
    }

    public String getId() {
        return sheet.id().value().toString();
    }

    public boolean isOpen() {
        return sheet.state() == DecisionState.OPEN;
    }

    /** Whether an outcome was declared, other than that the question was withdrawn. */
    public boolean isDecided() {
        return sheet.state().isDecided()
                && sheet.outcome()
                        .filter(outcome -> outcome != Outcome.WITHDRAWN)
                        .isPresent();
    }

    public String getOutcome() {
        return sheet.outcome().map(Outcome::words).orElseGet(() -> Tones.words(sheet.state()));
    }

    public String getOutcomeTone() {
        return sheet.outcome().map(Tones::of).orElseGet(() -> Tones.of(sheet.state()));
    }

    public String getStanding() {
        return sheet.standing().words();
    }

    /** From which day it has effect; empty while something is awaited, and if it has none (VO-12). */
    public String getEffectiveOn() {
        return sheet.effectiveOn().map(Words::date).orElse("");
    }

    /** What the schemes of delegation say to a question that is open (LF-6); none once it is closed. */
    public List<MandateRow> getMandates() {
        return isOpen() ? MandateRow.of(reading.mandatesNow(sheet.id())) : List.of();
    }

    /** Whether, as the schemes stand, the question can only be recommended to the boards (LF-6). */
    public boolean isBeyondItsPowers() {
        return getMandates().stream().anyMatch(row -> !row.allows());
    }

    public String getStandingTone() {
        return Tones.of(sheet.standing());
    }

    public String getAsked() {
        return Asked.words(sheet.proposal().outcome());
    }

    public String getMode() {
        return sheet.mode()
                .map(mode -> mode.words())
                .orElse(
                        switch (sheet.state()) {
                            case OPEN -> "Not yet decided";
                            case TAKEN -> "By chair's action";
                            case PROVISIONAL -> "By those present, without a quorum";
                            default -> "Not applicable";
                        });
    }

    public String getDecidedOn() {
        return sheet.decidedOn().map(Words::date).orElse("Not yet decided");
    }

    public String getDeclaredAt() {
        return sheet.declaredAt().map(Words::moment).orElse("");
    }

    public String getMeetingAddress() {
        return "/meeting?id=" + sheet.meeting().value();
    }

    public String getMeeting() {
        return meeting.reference() + ", " + meeting.arrangements().title();
    }

    public String getMeetingDay() {
        return Words.date(LocalDate.ofInstant(meeting.arrangements().startsAt(), Term.LONDON));
    }

    /** The item as the agenda prints it. */
    public String getItem() {
        return meeting.agenda().stream()
                .filter(item -> item.id().equals(sheet.item()))
                .map(item -> item.text().number() + ". " + item.text().title())
                .findFirst()
                .orElse("");
    }

    public String getValue() {
        return sheet.valueGbp().map(Pounds::words).orElse("");
    }

    public String getReturnsOn() {
        return dateOrNothing(sheet.proposal().returnsOn());
    }

    public String getEffectiveFrom() {
        return dateOrNothing(sheet.proposal().effectiveFrom());
    }

    public String getLapsesOn() {
        return dateOrNothing(sheet.proposal().lapsesOn());
    }

    private static String dateOrNothing(@Nullable LocalDate day) {
        return day == null ? "" : Words.date(day);
    }

    /** The agreement that it concerns, if there is one and the reader may see it. */
    public String getAgreement() {
        return agreement()
                .map(row -> row.title() + " (" + row.reference() + ")")
                .orElse("");
    }

    public String getAgreementAddress() {
        return sheet.agreement().map(id -> "/agreement?id=" + id).orElse("");
    }

    private Optional<AgreementRow> agreement() {
        return sheet.agreement()
                .flatMap(id -> agreements
                        .register(
                                AgreementFilter.all(),
                                AgreementOrder.BY_TITLE,
                                Keyset.first().ofSize(Keyset.LARGEST))
                        .rows()
                        .stream()
                        .filter(row -> row.id().value().equals(id))
                        .findFirst());
    }

    public List<LegLine> getLegs() {
        return sheet.legs().stream().map(LegLine::of).toList();
    }

    /** Whether the reader sees votes by name. */
    public boolean isVotesSeen() {
        return !sheet.votes().isEmpty();
    }

    public List<NamedVote> getVotes() {
        return sheet.votes().stream()
                .map(vote -> new NamedVote(
                        vote.voter().name(),
                        vote.voter().post(),
                        vote.voter().organisationName(),
                        vote.ballot().words()))
                .toList();
    }

    public String getWhoSeesVotes() {
        return sheet.byName()
                ? "Recorded by name for everybody who may see this decision (VO-9)."
                : "Only officer, chair, auditors and the voters themselves see votes by name (VO-9).";
    }

    public List<ConditionRow> getConditions() {
        return sheet.conditions().stream()
                .map(line -> new ConditionRow(line.text(), line.owner().words(), Words.date(line.due())))
                .toList();
    }

    public List<LinkRow> getLinks() {
        return sheet.links().stream()
                .map(link ->
                        new LinkRow(link.words(), "/decision?id=" + link.other().value(), link.otherReference()))
                .toList();
    }

    public List<PinRow> getPins() {
        return sheet.pins().stream().map(PinRow::of).toList();
    }

    /** Something that was decided on, as it stood when the outcome was declared. */
    public record PinRow(String what, String address, String fingerprint, String since, String tone) {
        static PinRow of(PinLine pin) {
            return new PinRow(
                    pin.kind().words() + " " + pin.reference(),
                    pin.kind() == Pin.Kind.ITEM ? "/item?id=" + pin.subject() : "/agreement?id=" + pin.subject(),
                    pin.hash(),
                    pin.changed() ? "Changed since approved" : "Unchanged since",
                    pin.changed() ? "attention" : "good");
        }
    }

    public List<AwaitedRow> getAwaited() {
        return sheet.awaited().stream().map(AwaitedRow::of).toList();
    }

    public List<Option> getOutstanding() {
        return sheet.awaited().stream()
                .filter(AwaitedLine::outstanding)
                .map(line ->
                        Option.of(line.organisation().value().toString(), line.organisationName() + ": " + line.body()))
                .toList();
    }

    public List<Option> getAnswers() {
        return List.of(Option.of("yes", "Agreed"), Option.of("no", "Did not agree"));
    }

    public List<ActionLine> getActions() {
        return actions;
    }

    public List<HistoryRow> getHistory() {
        return history.stream()
                .map(line ->
                        new HistoryRow(Words.logged(line.recordedAt()), line.happened(), line.who(), line.capacity()))
                .toList();
    }

    public String getOpenedAt() {
        return Words.moment(sheet.openedAt());
    }

    public @Nullable String getSeat() {
        return seat;
    }

    public void setSeat(@Nullable String chosen) {
        seat = chosen;
    }

    public @Nullable Ballot getBallot() {
        return ballot;
    }

    public void setBallot(@Nullable Ballot chosen) {
        ballot = chosen;
    }

    public String getCallInBecause() {
        return callInBecause;
    }

    public void setCallInBecause(String callInBecause) {
        this.callInBecause = callInBecause;
    }

    public String getBecause() {
        return because;
    }

    public void setBecause(@Nullable String entered) {
        because = entered == null ? "" : entered;
    }

    public @Nullable String getAnswering() {
        return answering;
    }

    public void setAnswering(@Nullable String chosen) {
        answering = chosen;
    }

    public @Nullable String getAgreed() {
        return agreed;
    }

    public void setAgreed(@Nullable String chosen) {
        agreed = chosen;
    }

    public @Nullable LocalDate getAnsweredOn() {
        return answeredOn;
    }

    public void setAnsweredOn(@Nullable LocalDate day) {
        answeredOn = day;
    }

    public String getAnswerReference() {
        return answerReference;
    }

    public void setAnswerReference(@Nullable String entered) {
        answerReference = entered == null ? "" : entered;
    }

    /** A seat in which the reader can vote; {@code cast} is their vote so far. */
    record Ballots(SeatId id, String title, @Nullable Ballot cast) {}

    /** A vote by name. */
    public record NamedVote(String name, String post, String organisation, String ballot) {}

    /** A condition, or a task agreed with the decision. */
    public record ConditionRow(String text, String owner, String due) {}

    /** Another decision. */
    public record LinkRow(String words, String address, String reference) {}

    /** An entry of the journal. */
    public record HistoryRow(String at, String what, String who, String capacity) {}

    /** What is awaited of a parent body. */
    public record AwaitedRow(String organisation, String body, String what, String answer, String tone, String record) {
        static AwaitedRow of(AwaitedLine line) {
            return new AwaitedRow(
                    line.organisationName(),
                    line.body(),
                    what(line),
                    line.outstanding()
                            ? "Awaited"
                            : (line.refused() ? "Did not agree" : "Agreed")
                                    + line.answeredOn()
                                            .map(day -> ", " + Words.date(day))
                                            .orElse(""),
                    line.outstanding() ? "attention" : line.refused() ? "bad" : "good",
                    line.answerReference().orElse("not recorded"));
        }

        /** A second meeting has a time in which to be held (VO-13). */
        private static String what(AwaitedLine line) {
            if (line.meetings() == 1) {
                return line.kind().words();
            }
            return line.kind().words()
                    + (line.meeting() == 1 ? " at a first meeting of two" : " at a second meeting")
                    + line.earliestOn()
                            .map(day -> ", between " + Words.date(day) + " and "
                                    + Words.date(line.latestOn().orElse(null)))
                            .orElse("");
        }
    }

    /** An action that follows from it. */
    public record ActionLine(
            String reference,
            String address,
            String text,
            String owner,
            String due,
            String status,
            String rating,
            String tone) {
        static ActionLine of(ActionRow row, LocalDate today, SettingsOnDay settings) {
            Rag rating = row.facts().rag(today, settings.of(row.partnership()).rag());
            return new ActionLine(
                    row.reference(),
                    "/action?id=" + row.id().value(),
                    row.description(),
                    row.ownerName() + ", " + row.ownerOrganisation(),
                    Words.date(row.due()),
                    row.facts().status(today).words(),
                    rating.words(),
                    concordat.web.action.Tones.of(rating));
        }
    }

    /** One leg: who decided, by what arithmetic, and who was there. */
    public record LegLine(
            String name,
            String binds,
            String authority,
            String verdict,
            String tone,
            String presider,
            List<MandateRow> mandates,
            List<String> sentences,
            List<QuorumPart> quorum,
            List<TallyRow> tallies,
            List<RollRow> roll) {
        static LegLine of(LegSheet leg) {
            return new LegLine(
                    leg.decidingBody(),
                    leg.binds(),
                    leg.authority(),
                    leg.verdict()
                            .map(verdict -> verdict.words())
                            .orElse(leg.outcome().isPresent() ? "Without a meeting" : "Not yet declared"),
                    leg.verdict().map(Tones::of).orElse("info"),
                    leg.presider(),
                    MandateRow.of(leg.mandates()),
                    leg.explanation(),
                    leg.quorum().stream().map(QuorumPart::of).toList(),
                    leg.tallies().stream()
                            .map(bloc -> new TallyRow(
                                    bloc.organisationName(),
                                    String.valueOf(bloc.tally().votesFor()),
                                    String.valueOf(bloc.tally().against()),
                                    String.valueOf(bloc.tally().abstained()),
                                    String.valueOf(bloc.tally().notVoting())))
                            .toList(),
                    leg.roll().stream().map(RollRow::of).toList());
        }
    }

    /** The votes of one organisation's members. */
    public record TallyRow(String organisation, String votesFor, String against, String abstained, String notVoting) {}

    /** A seat on the roll. */
    public record RollRow(String name, String title, String organisation, String presence, String standing) {
        static RollRow of(RollLine line) {
            String words = line.standing().words();
            return new RollRow(
                    line.name(),
                    line.title(),
                    line.organisationName(),
                    line.presence().words(),
                    Character.toUpperCase(words.charAt(0)) + words.substring(1));
        }
    }
}
