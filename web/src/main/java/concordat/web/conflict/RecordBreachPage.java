package concordat.web.conflict;

import concordat.domain.committee.CommitteeLine;
import concordat.domain.committee.ReadingCommittees;
import concordat.domain.committee.SeatHolder;
import concordat.domain.conflict.BreachId;
import concordat.domain.conflict.BreachRule;
import concordat.domain.conflict.Breaches.Taken;
import concordat.domain.conflict.NewBreach;
import concordat.domain.conflict.ReadingBreaches;
import concordat.domain.conflict.RecordingBreaches;
import concordat.domain.meeting.InterestType;
import concordat.domain.shared.CommitteeId;
import concordat.domain.shared.DecisionId;
import concordat.domain.shared.NotFound;
import concordat.domain.shared.PersonId;
import concordat.domain.shared.PersonOnRecord;
import concordat.domain.shared.Rule;
import concordat.domain.shared.RuleBroken;
import concordat.web.committee.Powers;
import concordat.web.look.Notices;
import concordat.web.look.Option;
import concordat.web.look.Query;
import concordat.web.look.Submission;
import concordat.web.look.Words;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The officer opens a breach record, and chooses the decisions that it touches among those with the person on the roll. */
@Named
@RequestScoped
public class RecordBreachPage {
    private static final Map<Rule, String> FIELDS = Map.of(BreachRule.BREACH_IS_FOUND_BY_TODAY, "found");

    private final RecordingBreaches recording;
    private final Notices notices;
    private final Submission submission;
    private final List<CommitteeLine> served;
    private final Optional<CommitteeLine> committee;
    private final List<PersonOnRecord> people;
    private final Optional<PersonOnRecord> person;
    private final List<Taken> taken;
    private @Nullable InterestType type;
    private String interest = "";
    private @Nullable LocalDate found;
    private String reportedBy = "";
    private List<String> touched = List.of();

    @Inject
    RecordBreachPage(
            RecordingBreaches recording,
            ReadingBreaches reading,
            ReadingCommittees committees,
            Powers powers,
            Query query,
            Notices notices,
            Submission submission) {
        this.recording = recording;
        this.notices = notices;
        this.submission = submission;
        served = committees.all().stream().filter(powers::serve).toList();
        if (served.isEmpty()) {
            throw new NotFound("page");
        }
        committee = query.get("committee").isEmpty()
                ? Optional.empty()
                : Optional.of(served.stream()
                        .filter(line -> line.id().equals(new CommitteeId(query.id("committee"))))
                        .findFirst()
                        .orElseThrow(() -> new NotFound("page")));
        people = committee
                .map(line -> people(committees.today(line.id()).seats(), reading.onRolls(line.id())))
                .orElse(List.of());
        person = people.stream()
                .filter(each -> query.is("person", each.person().value()))
                .findFirst();
        taken = person.isEmpty()
                ? List.of()
                : reading.takenWith(committee.orElseThrow().id(), person.get().person());
    }

    private static List<PersonOnRecord> people(List<SeatHolder> seats, List<PersonOnRecord> onRolls) {
        Map<PersonId, PersonOnRecord> people = new LinkedHashMap<>();
        Stream.concat(seats.stream().map(SeatHolder::holder).flatMap(Stream::ofNullable), onRolls.stream())
                .forEach(each -> people.putIfAbsent(each.person(), each));
        return List.copyOf(people.values());
    }

    static Option option(Taken decision) {
        return Option.of(
                decision.decision().value().toString(),
                decision.reference() + ", " + Words.date(decision.on()) + ": " + decision.question());
    }

    public @Nullable String record() {
        if (type == null || found == null || person.isEmpty()) {
            return null;
        }
        try {
            BreachId id = recording.open(
                    submission.key().toString(),
                    committee.orElseThrow().id(),
                    person.get().person(),
                    new NewBreach(type, interest, found, reportedBy),
                    touched.stream()
                            .map(each -> new DecisionId(Submission.id(each)))
                            .toList());
            notices.done("The breach is on record.");
            return "/breach?faces-redirect=true&id=" + id.value();
        } catch (RuleBroken broken) {
            notices.broken(broken, FIELDS);
            return null;
        }
    }

    public List<Option> getCommittees() {
        return served.stream()
                .map(line -> Option.of(line.id().value().toString(), line.name()))
                .toList();
    }

    public boolean isCommitteeChosen() {
        return committee.isPresent();
    }

    public boolean isPersonChosen() {
        return person.isPresent();
    }

    public String getCommitteeName() {
        return committee.map(CommitteeLine::name).orElse("");
    }

    public List<Option> getPeople() {
        return people.stream()
                .map(each -> Option.of(each.person().value().toString(), each.words()))
                .toList();
    }

    public String getPerson() {
        return person.map(PersonOnRecord::words).orElse("");
    }

    public List<Option> getTypes() {
        return Arrays.stream(InterestType.values())
                .map(each -> Option.of(each, each.words()))
                .toList();
    }

    public List<Option> getTaken() {
        return taken.stream().map(RecordBreachPage::option).toList();
    }

    public @Nullable InterestType getType() {
        return type;
    }

    public void setType(@Nullable InterestType type) {
        this.type = type;
    }

    public String getInterest() {
        return interest;
    }

    public void setInterest(String interest) {
        this.interest = interest;
    }

    public @Nullable LocalDate getFound() {
        return found;
    }

    public void setFound(@Nullable LocalDate found) {
        this.found = found;
    }

    public String getReportedBy() {
        return reportedBy;
    }

    public void setReportedBy(String reportedBy) {
        this.reportedBy = reportedBy;
    }

    public List<String> getTouched() {
        return touched;
    }

    public void setTouched(List<String> touched) {
        this.touched = List.copyOf(touched);
    }
}
