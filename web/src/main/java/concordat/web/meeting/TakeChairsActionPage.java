package concordat.web.meeting;

import concordat.domain.committee.BetweenMeetings;
import concordat.domain.committee.CommitteeSheet;
import concordat.domain.committee.Office;
import concordat.domain.committee.ReadingCommittees;
import concordat.domain.committee.SeatClass;
import concordat.domain.committee.SeatHolder;
import concordat.domain.decision.DecisionRule;
import concordat.domain.decision.NewChairsAction;
import concordat.domain.decision.TakingChairsActions;
import concordat.domain.meeting.InterestType;
import concordat.domain.scheme.ReadingSchemes;
import concordat.domain.shared.CommitteeId;
import concordat.domain.shared.DecisionId;
import concordat.domain.shared.NotFound;
import concordat.domain.shared.PersonId;
import concordat.domain.shared.Rule;
import concordat.domain.shared.RuleBroken;
import concordat.domain.shared.SeatId;
import concordat.web.committee.Powers;
import concordat.web.look.Notices;
import concordat.web.look.Option;
import concordat.web.look.Query;
import concordat.web.look.Submission;
import concordat.web.look.Words;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Officer or chair puts chair's action on record (BM-2 to BM-4). */
@Named
@RequestScoped
public class TakeChairsActionPage {
    private static final Map<Rule, String> FIELDS = Map.of(
            DecisionRule.CONFLICTED_DO_NOT_ACT, "takenBy",
            DecisionRule.VICE_CHAIR_SAYS_WHY, "chairAway",
            DecisionRule.EXECUTIVE_ACTS_WITH_THE_CHAIR, "takenWith",
            DecisionRule.RESERVED_MATTER_WAITS_FOR_A_MEETING, "matter",
            DecisionRule.SUBJECT_IS_FOR_MEETINGS_ONLY, "matter");

    private final TakingChairsActions taking;
    private final Notices notices;
    private final Submission sent;
    private final CommitteeSheet committee;
    private final UrgentForm form;
    private final List<SeatHolder> seats;
    private final List<MemberRow> members;
    private String because = "";
    private String authority = "";
    private String chairAway = "";
    private @Nullable String takenBy;
    private @Nullable String takenWith;

    @Inject
    TakeChairsActionPage(
            TakingChairsActions taking,
            ReadingCommittees committees,
            ReadingSchemes schemes,
            Query query,
            Notices notices,
            Submission sent,
            Powers powers,
            Clock clock) {
        this.taking = taking;
        this.notices = notices;
        this.sent = sent;
        committee = committees.today(new CommitteeId(query.id("committee")));
        if (!powers.conduct(committee.committee())) {
            throw new NotFound("page");
        }
        LocalDate today = When.day(clock.instant());
        form = new UrgentForm(committee, schemes, today);
        seats = committee.seats().stream().filter(seat -> seat.holder() != null).toList();
        Set<PersonId> met = new HashSet<>();
        members = seats.stream()
                .filter(seat -> seat.holder() != null && met.add(seat.holder().person()))
                .map(seat -> new MemberRow(seat, today))
                .toList();
        takenBy =
                acting().findFirst().map(seat -> seat.seat().value().toString()).orElse(null);
    }

    private Stream<SeatHolder> acting() {
        return seats.stream()
                .filter(seat -> seat.office() != Office.MEMBER)
                .sorted(Comparator.comparing(SeatHolder::office));
    }

    /** A member: whether they were consulted, and whether they have an interest in the matter. */
    public static final class MemberRow {
        private final SeatHolder seat;
        private @Nullable LocalDate on;
        private String view = "";
        private @Nullable InterestType type;
        private String nature = "";

        MemberRow(SeatHolder seat, LocalDate today) {
            this.seat = seat;
            on = today;
        }

        Optional<NewChairsAction.Consulted> consulted(int row, Notices notices) {
            if (view.isBlank()) {
                return Optional.empty();
            }
            if (on == null) {
                notices.wrong("members:" + row + ":on", "Enter the day on which " + name(seat) + " was consulted");
                return Optional.empty();
            }
            return Optional.of(new NewChairsAction.Consulted(seat.seat(), on, view));
        }

        Optional<NewChairsAction.Interest> interest(int row, Notices notices) {
            if (nature.isBlank()) {
                return Optional.empty();
            }
            if (type == null) {
                notices.wrong("members:" + row + ":type", "Choose what sort of interest " + name(seat) + " has");
                return Optional.empty();
            }
            return Optional.of(new NewChairsAction.Interest(seat.seat(), type, nature));
        }

        /** Whether something has been entered about them. */
        public boolean isFilled() {
            return !view.isBlank() || !nature.isBlank();
        }

        public String getName() {
            return words(seat);
        }

        public @Nullable LocalDate getOn() {
            return on;
        }

        public void setOn(@Nullable LocalDate on) {
            this.on = on;
        }

        public String getView() {
            return view;
        }

        public void setView(String view) {
            this.view = view;
        }

        public @Nullable InterestType getType() {
            return type;
        }

        public void setType(@Nullable InterestType type) {
            this.type = type;
        }

        public String getNature() {
            return nature;
        }

        public void setNature(String nature) {
            this.nature = nature;
        }
    }

    private static String name(SeatHolder seat) {
        return seat.holder() == null ? seat.title() : seat.holder().name();
    }

    private static String words(SeatHolder seat) {
        return name(seat) + ", " + seat.title() + ", " + seat.organisationName();
    }

    public @Nullable String take() {
        var question = form.question(notices);
        List<NewChairsAction.Consulted> consulted = rows(MemberRow::consulted);
        List<NewChairsAction.Interest> interests = rows(MemberRow::interest);
        if (question.isEmpty() || notices.isRefused() || takenBy == null) {
            return null;
        }
        try {
            DecisionId id = taking.take(
                    sent.key().toString(),
                    committee.committee().id(),
                    new NewChairsAction(
                            form.getItem().text(),
                            question.get(),
                            because,
                            authority,
                            seat(takenBy),
                            chairAway,
                            takenWith == null || takenWith.isEmpty() ? Optional.empty() : Optional.of(seat(takenWith)),
                            consulted,
                            interests),
                    List.of());
            notices.done("Chair's action is on record. It comes back on the next agenda to be ratified.");
            return "/decision?faces-redirect=true&id=" + id.value();
        } catch (RuleBroken broken) {
            notices.broken(broken, FIELDS);
            return null;
        }
    }

    private interface Reading<T> {
        Optional<T> of(MemberRow row, int number, Notices notices);
    }

    private <T> List<T> rows(Reading<T> reading) {
        return IntStream.range(0, members.size())
                .mapToObj(row -> reading.of(members.get(row), row, notices))
                .flatMap(Optional::stream)
                .toList();
    }

    private static SeatId seat(String chosen) {
        return new SeatId(Submission.id(chosen));
    }

    private List<Option> options(Predicate<SeatHolder> wanted) {
        return seats.stream()
                .filter(wanted)
                .map(seat -> Option.of(seat.seat().value().toString(), words(seat)))
                .toList();
    }

    /** Chair and vice-chair. */
    public List<Option> getChairs() {
        return acting().map(seat -> Option.of(
                        seat.seat().value().toString(),
                        words(seat) + (seat.office() == Office.CHAIR ? " (chair)" : " (vice-chair)")))
                .toList();
    }

    public List<Option> getExecutives() {
        return options(seat -> seat.seatClass() == SeatClass.EXECUTIVE);
    }

    public List<Option> getTypes() {
        return Arrays.stream(InterestType.values())
                .map(each -> Option.of(each, each.words()))
                .toList();
    }

    /** What the terms of reference ask for, a sentence. */
    public String getAsks() {
        BetweenMeetings allowed = form.allowed();
        return (allowed.withExecutive() ? "The chair acts together with an executive member" : "The chair acts")
                + (allowed.consulting() == 0
                        ? "."
                        : ", after consulting at least "
                                + Words.count(allowed.consulting(), "independent member.", "independent members."));
    }

    /** Whether the terms of reference allow it; otherwise the page says so. */
    public boolean isAllowed() {
        return form.allowed().chairsAction();
    }

    public boolean isWithExecutive() {
        return form.allowed().withExecutive();
    }

    public String getCommittee() {
        return committee.committee().id().value().toString();
    }

    public String getCommitteeName() {
        return committee.committee().name();
    }

    public UrgentForm getForm() {
        return form;
    }

    public List<MemberRow> getMembers() {
        return members;
    }

    public String getBecause() {
        return because;
    }

    public void setBecause(String because) {
        this.because = because;
    }

    public String getAuthority() {
        return authority;
    }

    public void setAuthority(String authority) {
        this.authority = authority;
    }

    public String getChairAway() {
        return chairAway;
    }

    public void setChairAway(String chairAway) {
        this.chairAway = chairAway;
    }

    public @Nullable String getTakenBy() {
        return takenBy;
    }

    public void setTakenBy(@Nullable String takenBy) {
        this.takenBy = takenBy;
    }

    public @Nullable String getTakenWith() {
        return takenWith;
    }

    public void setTakenWith(@Nullable String takenWith) {
        this.takenWith = takenWith;
    }
}
