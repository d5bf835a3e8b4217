package concordat.web.committee;

import concordat.domain.committee.Approval;
import concordat.domain.committee.CommitteeSheet;
import concordat.domain.committee.CommitteeSheet.PartyLine;
import concordat.domain.committee.CommitteeSheet.TermsLine;
import concordat.domain.committee.ConstitutingCommittees;
import concordat.domain.committee.DecisionMethod;
import concordat.domain.committee.JointPostCounting;
import concordat.domain.committee.MeetingTerms;
import concordat.domain.committee.MeetingTerms.NoticeIn;
import concordat.domain.committee.Minimum;
import concordat.domain.committee.Provisions;
import concordat.domain.committee.ReadingCommittees;
import concordat.domain.committee.SeatClass;
import concordat.domain.committee.SeatHolder;
import concordat.domain.committee.VotingTerms;
import concordat.domain.shared.CommitteeId;
import concordat.domain.shared.NotFound;
import concordat.domain.shared.OrganisationId;
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
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** An officer puts terms of reference into force; the form begins with those in force now. */
@Named
@RequestScoped
public class AdoptTermsPage {
    private final ConstitutingCommittees constituting;
    private final Notices notices;
    private final CommitteeSheet committee;
    private final Provisions before;
    private final List<MinimumRow> minima;
    private final List<ApprovalRow> approvals;
    private @Nullable LocalDate from;
    private @Nullable LocalDate last;
    private boolean chairRequired;
    private DecisionMethod method;
    private boolean castingVote;
    private boolean deputiesVote;
    private JointPostCounting jointPosts;
    private @Nullable Integer noticeDays;
    private NoticeIn noticeIn;
    private boolean remoteAllowed;
    private @Nullable Integer minimumAttendance;

    /** How many must be there, of one organisation or of all, of one class or of any. */
    public static final class MinimumRow {
        private final String label;
        private final @Nullable OrganisationId organisation;
        private final @Nullable SeatClass kind;
        private final long seats;
        private @Nullable Integer needed;

        MinimumRow(String label, @Nullable OrganisationId organisation, @Nullable SeatClass kind, long seats) {
            this.label = label;
            this.organisation = organisation;
            this.kind = kind;
            this.seats = seats;
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

        public String getLabel() {
            return label;
        }

        public String getHint() {
            return "There " + (seats == 1 ? "is " : "are ") + Words.count(seats, "such seat", "such seats") + ".";
        }

        public @Nullable Integer getNeeded() {
            return needed;
        }

        public void setNeeded(@Nullable Integer needed) {
            this.needed = needed;
        }
    }

    /** When a parent body approved the terms. */
    public static final class ApprovalRow {
        private final PartyLine party;
        private @Nullable LocalDate on;

        ApprovalRow(PartyLine party) {
            this.party = party;
        }

        Stream<Approval> approval() {
            return on == null ? Stream.of() : Stream.of(new Approval(party.organisation(), party.parentBody(), on));
        }

        public String getLabel() {
            return "Approved by " + party.shortName() + " " + party.parentBody() + " on";
        }

        public @Nullable LocalDate getOn() {
            return on;
        }

        public void setOn(@Nullable LocalDate on) {
            this.on = on;
        }
    }

    @Inject
    AdoptTermsPage(
            ConstitutingCommittees constituting,
            ReadingCommittees committees,
            Query query,
            Notices notices,
            Powers powers,
            Clock clock) {
        this.constituting = constituting;
        this.notices = notices;
        committee = committees.today(new CommitteeId(query.id("committee")));
        if (!powers.serve(committee.committee())) {
            throw new NotFound("page");
        }
        boolean first = committee.inForce().isEmpty();
        before = committee.inForce().map(TermsLine::provisions).orElse(Provisions.standard(Minimum.inTotal(1)));
        minima = rows(committee);
        if (!first) {
            minima.forEach(row -> row.startingWith(before));
        }
        approvals = committee.parties().stream().map(ApprovalRow::new).toList();
        from = LocalDate.ofInstant(clock.instant(), Term.LONDON);
        chairRequired = before.chairRequired();
        method = before.voting().method();
        castingVote = before.voting().castingVote();
        deputiesVote = before.voting().deputiesMayVote();
        jointPosts = before.voting().jointPosts();
        noticeDays = before.meetings().noticeDays();
        noticeIn = before.meetings().noticeIn();
        remoteAllowed = before.meetings().remoteAllowed();
        minimumAttendance = before.meetings().minimumAttendance();
    }

    private static List<MinimumRow> rows(CommitteeSheet committee) {
        List<SeatHolder> voting = committee.seats().stream()
                .filter(SeatHolder::voting)
                .filter(distinctSeats())
                .toList();
        List<MinimumRow> rows = new ArrayList<>();
        rows.add(new MinimumRow("Voting members in total", null, null, voting.size()));
        for (PartyLine party : committee.parties()) {
            List<SeatHolder> ofParty = voting.stream()
                    .filter(seat -> seat.organisation().equals(party.organisation()))
                    .toList();
            if (!ofParty.isEmpty()) {
                rows.add(new MinimumRow(
                        party.shortName() + ": voting members", party.organisation(), null, ofParty.size()));
            }
            Arrays.stream(SeatClass.values())
                    .filter(kind -> ofParty.stream().anyMatch(seat -> seat.seatClass() == kind))
                    .forEach(kind -> rows.add(new MinimumRow(
                            party.shortName() + ": " + kind.words() + "s",
                            party.organisation(),
                            kind,
                            ofParty.stream()
                                    .filter(seat -> seat.seatClass() == kind)
                                    .count())));
        }
        return rows;
    }

    /** A shared post is one seat with several holders. */
    private static Predicate<SeatHolder> distinctSeats() {
        Set<Object> met = new HashSet<>();
        return seat -> met.add(seat.seat());
    }

    public String adopt() {
        int number = constituting.adopt(
                committee.committee().id(),
                TermFields.term(from, last),
                new Provisions(
                        minima.stream().flatMap(MinimumRow::minimum).toList(),
                        chairRequired,
                        new VotingTerms(method, castingVote, jointPosts, deputiesVote),
                        new MeetingTerms(
                                noticeDays == null ? 0 : noticeDays,
                                noticeIn,
                                remoteAllowed,
                                before.meetings().graceMinutes(),
                                minimumAttendance == null ? 0 : minimumAttendance,
                                before.meetings().draftDays(),
                                before.meetings().circulateDays()),
                        before.betweenMeetings(),
                        before.mayDelegate(),
                        before.rescindMonths(),
                        before.vetoMatters()),
                approvals.stream().flatMap(ApprovalRow::approval).toList());
        notices.done("Version " + number + " of the terms of reference is adopted.");
        return "/committee?faces-redirect=true&id=" + getCommittee();
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
}
