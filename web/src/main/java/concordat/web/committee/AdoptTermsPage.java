package concordat.web.committee;

import concordat.domain.committee.BetweenMeetings;
import concordat.domain.committee.CommitteeRule;
import concordat.domain.committee.CommitteeSheet;
import concordat.domain.committee.CommitteeSheet.PartyLine;
import concordat.domain.committee.CommitteeSheet.TermsLine;
import concordat.domain.committee.ConstitutingCommittees;
import concordat.domain.committee.DecisionMethod;
import concordat.domain.committee.JointPostCounting;
import concordat.domain.committee.LegalForm;
import concordat.domain.committee.MeetingTerms;
import concordat.domain.committee.MeetingTerms.NoticeIn;
import concordat.domain.committee.Minimum;
import concordat.domain.committee.Provisions;
import concordat.domain.committee.ReadingCommittees;
import concordat.domain.committee.SeatClass;
import concordat.domain.committee.SeatHolder;
import concordat.domain.committee.VotingTerms;
import concordat.domain.settings.ReadingSettings;
import concordat.domain.shared.CommitteeId;
import concordat.domain.shared.NotFound;
import concordat.domain.shared.OrganisationId;
import concordat.domain.shared.RuleBroken;
import concordat.domain.shared.Term;
import concordat.web.look.Notices;
import concordat.web.look.Option;
import concordat.web.look.Query;
import concordat.web.look.Words;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** An officer puts terms of reference into force; the form begins with those in force now. */
@Named
@RequestScoped
public class AdoptTermsPage {
    private final ConstitutingCommittees constituting;
    private final Notices notices;
    private final CommitteeSheet committee;
    private final String usualReview;
    private final Provisions before;
    private final List<MinimumRow> minima;
    private final List<ApprovalRow> approvals;
    private @Nullable LocalDate from;
    private @Nullable LocalDate last;
    private @Nullable LocalDate reviewOn;
    private boolean chairRequired;
    private DecisionMethod method;
    private boolean castingVote;
    private boolean deputiesVote;
    private boolean othersVote;
    private JointPostCounting jointPosts;
    private @Nullable Integer noticeDays;
    private NoticeIn noticeIn;
    private boolean remoteAllowed;
    private @Nullable Integer minimumAttendance;
    private boolean delegatingOnward;
    private @Nullable Integer graceMinutes;
    private @Nullable Integer draftDays;
    private @Nullable Integer circulateDays;
    private boolean chairsAction;
    private @Nullable Integer consulting;
    private boolean withExecutive;
    private boolean writtenResolution;
    private boolean callIn;
    private boolean extraordinaryMeeting;
    private String onlyInMeetings;

    /** How many must be there, of one organisation or of all, of one class or of any. */
    public static final class MinimumRow {
        private final String label;
        private final @Nullable OrganisationId organisation;
        private final @Nullable SeatClass kind;
        private final long seats;
        private final long ofOthers;
        private @Nullable Integer needed;

        MinimumRow(
                String label,
                @Nullable OrganisationId organisation,
                @Nullable SeatClass kind,
                long seats,
                long ofOthers) {
            this.label = label;
            this.organisation = organisation;
            this.kind = kind;
            this.seats = seats;
            this.ofOthers = ofOthers;
        }

        MinimumRow startingWith(Provisions terms) {
            needed = terms.quorum().stream()
                    .filter(minimum ->
                            Objects.equals(minimum.organisation(), organisation) && minimum.seatClass() == kind)
                    .map(Minimum::needed)
                    .findFirst()
                    .orElse(null);
            return this;
        }

        Stream<Minimum> minimum() {
            return needed == null || needed == 0 ? Stream.of() : Stream.of(new Minimum(needed, organisation, kind));
        }

        /** Whether it asks for more than there are seats with a vote. */
        boolean isTooMuch(boolean othersVote) {
            return needed != null && needed > (othersVote ? seats : seats - ofOthers);
        }

        public String getLabel() {
            return label;
        }

        public String getHint() {
            return "There " + (seats == 1 ? "is " : "are ") + Words.count(seats, "such seat", "such seats")
                    + (ofOthers == 0
                            ? "."
                            : (ofOthers == seats ? "," : ", " + Words.number(ofOthers))
                                    + " for a party that does not delegate.");
        }

        public @Nullable Integer getNeeded() {
            return needed;
        }

        public void setNeeded(@Nullable Integer needed) {
            this.needed = needed;
        }
    }

    @Inject
    AdoptTermsPage(
            ConstitutingCommittees constituting,
            ReadingCommittees committees,
            ReadingSettings settings,
            Query query,
            Notices notices,
            Powers powers,
            Clock clock) {
        this.constituting = constituting;
        this.notices = notices;
        committee = committees.today(new CommitteeId(query.id("committee")));
        usualReview = TermFields.usualReview(committee.committee(), settings, clock);
        if (!powers.serve(committee.committee())) {
            throw new NotFound("page");
        }
        boolean first = committee.inForce().isEmpty();
        before = committee.inForce().map(TermsLine::provisions).orElse(Provisions.standard(Minimum.inTotal(1)));
        minima = rows(committee);
        if (!first) {
            minima.forEach(row -> row.startingWith(before));
        }
        approvals = ApprovalRow.of(committee.parties());
        from = LocalDate.ofInstant(clock.instant(), Term.LONDON);
        chairRequired = before.chairRequired();
        method = before.voting().method();
        castingVote = before.voting().castingVote();
        deputiesVote = before.voting().deputiesMayVote();
        othersVote = before.voting().nonDelegatingVote();
        jointPosts = before.voting().jointPosts();
        noticeDays = before.meetings().noticeDays();
        noticeIn = before.meetings().noticeIn();
        remoteAllowed = before.meetings().remoteAllowed();
        minimumAttendance = before.meetings().minimumAttendance();
        delegatingOnward = before.mayDelegate();
        graceMinutes = before.meetings().graceMinutes();
        draftDays = before.meetings().draftDays();
        circulateDays = before.meetings().circulateDays();
        BetweenMeetings between = before.betweenMeetings();
        chairsAction = between.chairsAction();
        consulting = between.consulting();
        withExecutive = between.withExecutive();
        writtenResolution = between.writtenResolution();
        callIn = between.callIn();
        extraordinaryMeeting = between.extraordinaryMeeting();
        onlyInMeetings = between.onlyInMeetings();
    }

    private static List<MinimumRow> rows(CommitteeSheet committee) {
        boolean joint = committee.committee().form() == LegalForm.JOINT_COMMITTEE;
        List<SeatHolder> voting = committee.seats().stream()
                .filter(SeatHolder::voting)
                .filter(distinctSeats())
                .toList();
        List<MinimumRow> rows = new ArrayList<>();
        rows.add(new MinimumRow("Voting members in total", null, null, voting.size(), others(joint, voting)));
        for (PartyLine party : committee.parties()) {
            List<SeatHolder> ofParty = voting.stream()
                    .filter(seat -> seat.organisation().equals(party.organisation()))
                    .toList();
            if (!ofParty.isEmpty()) {
                rows.add(new MinimumRow(
                        party.shortName() + ": voting members",
                        party.organisation(),
                        null,
                        ofParty.size(),
                        others(joint, ofParty)));
            }
            Arrays.stream(SeatClass.values())
                    .filter(kind -> ofParty.stream().anyMatch(seat -> seat.seatClass() == kind))
                    .forEach(kind -> {
                        List<SeatHolder> ofKind = ofParty.stream()
                                .filter(seat -> seat.seatClass() == kind)
                                .toList();
                        rows.add(new MinimumRow(
                                party.shortName() + ": " + kind.words() + "s",
                                party.organisation(),
                                kind,
                                ofKind.size(),
                                others(joint, ofKind)));
                    });
        }
        return rows;
    }

    /** How many of them are for a party that does not delegate, which makes a difference in joint committees (LF-5). */
    private static long others(boolean joint, List<SeatHolder> seats) {
        return seats.stream().filter(seat -> joint && !seat.delegates()).count();
    }

    /** A shared post is one seat with several holders. */
    private static Predicate<SeatHolder> distinctSeats() {
        Set<Object> met = new HashSet<>();
        return seat -> met.add(seat.seat());
    }

    public @Nullable String adopt() {
        try {
            int number = adopted();
            notices.done("Version " + number + " of the terms of reference is adopted.");
            return "/committee?faces-redirect=true&id=" + getCommittee();
        } catch (RuleBroken broken) {
            notices.broken(
                    broken,
                    Map.of(
                            CommitteeRule.QUORUM_IS_WITHIN_THE_SEATS, "minima:" + tooMuch() + ":needed",
                            CommitteeRule.REQUIRED_CHAIR_HAS_A_SEAT, "chairRequired",
                            CommitteeRule.CASTING_VOTE_IS_OF_A_SIMPLE_MAJORITY, "castingVote",
                            CommitteeRule.TERMS_DO_NOT_OVERLAP, "from",
                            CommitteeRule.REVIEW_FOLLOWS_THE_FIRST_DAY, "reviewOn",
                            CommitteeRule.EACH_PARENT_APPROVES, ApprovalRow.missing(approvals)));
            return null;
        }
    }

    /** The row that asks for too much. Of committees in common each has to meet it, which a row does not know. */
    private int tooMuch() {
        return IntStream.range(0, minima.size())
                .filter(row -> minima.get(row).isTooMuch(othersVote))
                .findFirst()
                .orElse(0);
    }

    private int adopted() {
        return constituting.adopt(
                committee.committee().id(),
                TermFields.term(from, last),
                reviewOn,
                new Provisions(
                        minima.stream().flatMap(MinimumRow::minimum).toList(),
                        chairRequired,
                        new VotingTerms(method, castingVote, jointPosts, deputiesVote, othersVote),
                        new MeetingTerms(
                                noticeDays == null ? 0 : noticeDays,
                                noticeIn,
                                remoteAllowed,
                                graceMinutes == null ? 0 : graceMinutes,
                                minimumAttendance == null ? 0 : minimumAttendance,
                                draftDays == null ? 0 : draftDays,
                                circulateDays == null ? 0 : circulateDays),
                        new BetweenMeetings(
                                chairsAction,
                                consulting == null ? 0 : consulting,
                                withExecutive,
                                writtenResolution,
                                callIn,
                                extraordinaryMeeting,
                                onlyInMeetings),
                        delegatingOnward,
                        before.rescindMonths(),
                        before.vetoMatters()),
                ApprovalRow.approvals(approvals));
    }

    /** Whether it has to be said if members for a party that does not delegate have a vote (LF-5). */
    public boolean isAskingForOthers() {
        return committee.committee().form() == LegalForm.JOINT_COMMITTEE
                && committee.parties().stream().anyMatch(party -> !party.delegates());
    }

    /** After how much time terms are reviewed that say no day. */
    public String getUsualReview() {
        return usualReview;
    }

    public String getCommittee() {
        return committee.committee().id().value().toString();
    }

    public String getCommitteeName() {
        return committee.committee().name();
    }

    public boolean isWithSeats() {
        return minima.size() > 1;
    }

    public List<MinimumRow> getMinima() {
        return minima;
    }

    public List<ApprovalRow> getApprovals() {
        return approvals;
    }

    public List<Option> getMethods() {
        return Arrays.stream(DecisionMethod.values())
                .map(each -> Option.of(each, TermsInWords.words(each)))
                .toList();
    }

    public List<Option> getCountings() {
        return Arrays.stream(JointPostCounting.values())
                .map(each -> Option.of(each, TermsInWords.words(each)))
                .toList();
    }

    public List<Option> getDays() {
        return List.of(Option.of(NoticeIn.WORKING_DAYS, "Working days"), Option.of(NoticeIn.CLEAR_DAYS, "Clear days"));
    }

    public @Nullable LocalDate getFrom() {
        return from;
    }

    public void setFrom(@Nullable LocalDate from) {
        this.from = from;
    }

    public @Nullable LocalDate getLast() {
        return last;
    }

    public void setLast(@Nullable LocalDate last) {
        this.last = last;
    }

    public @Nullable LocalDate getReviewOn() {
        return reviewOn;
    }

    public void setReviewOn(@Nullable LocalDate reviewOn) {
        this.reviewOn = reviewOn;
    }

    public boolean isOthersVote() {
        return othersVote;
    }

    public void setOthersVote(boolean othersVote) {
        this.othersVote = othersVote;
    }

    public boolean isDelegatingOnward() {
        return delegatingOnward;
    }

    public void setDelegatingOnward(boolean delegatingOnward) {
        this.delegatingOnward = delegatingOnward;
    }

    public boolean isChairRequired() {
        return chairRequired;
    }

    public void setChairRequired(boolean chairRequired) {
        this.chairRequired = chairRequired;
    }

    public DecisionMethod getMethod() {
        return method;
    }

    public void setMethod(DecisionMethod method) {
        this.method = method;
    }

    public boolean isCastingVote() {
        return castingVote;
    }

    public void setCastingVote(boolean castingVote) {
        this.castingVote = castingVote;
    }

    public boolean isDeputiesVote() {
        return deputiesVote;
    }

    public void setDeputiesVote(boolean deputiesVote) {
        this.deputiesVote = deputiesVote;
    }

    public JointPostCounting getJointPosts() {
        return jointPosts;
    }

    public void setJointPosts(JointPostCounting jointPosts) {
        this.jointPosts = jointPosts;
    }

    public @Nullable Integer getNoticeDays() {
        return noticeDays;
    }

    public void setNoticeDays(@Nullable Integer noticeDays) {
        this.noticeDays = noticeDays;
    }

    public NoticeIn getNoticeIn() {
        return noticeIn;
    }

    public void setNoticeIn(NoticeIn noticeIn) {
        this.noticeIn = noticeIn;
    }

    public boolean isRemoteAllowed() {
        return remoteAllowed;
    }

    public void setRemoteAllowed(boolean remoteAllowed) {
        this.remoteAllowed = remoteAllowed;
    }

    public @Nullable Integer getMinimumAttendance() {
        return minimumAttendance;
    }

    public void setMinimumAttendance(@Nullable Integer minimumAttendance) {
        this.minimumAttendance = minimumAttendance;
    }

    public @Nullable Integer getGraceMinutes() {
        return graceMinutes;
    }

    public void setGraceMinutes(@Nullable Integer graceMinutes) {
        this.graceMinutes = graceMinutes;
    }

    public @Nullable Integer getDraftDays() {
        return draftDays;
    }

    public void setDraftDays(@Nullable Integer draftDays) {
        this.draftDays = draftDays;
    }

    public @Nullable Integer getCirculateDays() {
        return circulateDays;
    }

    public void setCirculateDays(@Nullable Integer circulateDays) {
        this.circulateDays = circulateDays;
    }

    public boolean isChairsAction() {
        return chairsAction;
    }

    public void setChairsAction(boolean chairsAction) {
        this.chairsAction = chairsAction;
    }

    public @Nullable Integer getConsulting() {
        return consulting;
    }

    public void setConsulting(@Nullable Integer consulting) {
        this.consulting = consulting;
    }

    public boolean isWithExecutive() {
        return withExecutive;
    }

    public void setWithExecutive(boolean withExecutive) {
        this.withExecutive = withExecutive;
    }

    public boolean isWrittenResolution() {
        return writtenResolution;
    }

    public void setWrittenResolution(boolean writtenResolution) {
        this.writtenResolution = writtenResolution;
    }

    public boolean isCallIn() {
        return callIn;
    }

    public void setCallIn(boolean callIn) {
        this.callIn = callIn;
    }

    public boolean isExtraordinaryMeeting() {
        return extraordinaryMeeting;
    }

    public void setExtraordinaryMeeting(boolean extraordinaryMeeting) {
        this.extraordinaryMeeting = extraordinaryMeeting;
    }

    public String getOnlyInMeetings() {
        return onlyInMeetings;
    }

    public void setOnlyInMeetings(String onlyInMeetings) {
        this.onlyInMeetings = onlyInMeetings;
    }
}
