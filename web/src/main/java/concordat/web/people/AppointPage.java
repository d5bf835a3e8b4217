package concordat.web.people;

import concordat.domain.committee.CommitteeLine;
import concordat.domain.committee.ReadingCommittees;
import concordat.domain.committee.SeatHolder;
import concordat.domain.partner.ReadingPartners;
import concordat.domain.people.AppointingPeople;
import concordat.domain.people.NewAppointment;
import concordat.domain.people.PeopleRules;
import concordat.domain.people.PersonSheet;
import concordat.domain.people.ReadingPeople;
import concordat.domain.shared.CommitteeId;
import concordat.domain.shared.OrganisationId;
import concordat.domain.shared.PersonId;
import concordat.domain.shared.RuleBroken;
import concordat.domain.shared.SeatId;
import concordat.domain.shared.Term;
import concordat.domain.usecase.Role;
import concordat.web.look.Notices;
import concordat.web.look.Option;
import concordat.web.look.Query;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An administrator appoints a person: to a role for an organisation, on a committee chosen in the address, in a seat of
 * it.
 */
@Named
@RequestScoped
public class AppointPage {
    private static final Map<PeopleRules, String> FIELDS = Map.of(
            PeopleRules.ADMINISTRATOR_IS_NOT_OFFICER, "role",
            PeopleRules.MEMBERS_ARE_OF_A_COMMITTEE, "role",
            PeopleRules.ROLE_IS_FOR_THE_WHOLE_ORGANISATION, "role",
            PeopleRules.SEATS_ARE_HELD_BY_MEMBERS_AND_ATTENDEES, "seat",
            PeopleRules.SEAT_IS_OF_THE_ORGANISATION, "seat",
            PeopleRules.SEAT_IS_THERE_FOR_THE_TERM, "seat",
            PeopleRules.VOTING_SEATS_ARE_HELD_BY_MEMBERS, "seat",
            PeopleRules.VOTING_MEMBERS_HOLD_VOTING_SEATS, "seat",
            PeopleRules.SEAT_IS_HELD_BY_ONE_AT_A_TIME, "seat",
            PeopleRules.APPOINTMENT_IS_MADE_ONCE, "from");

    private final AppointingPeople appointing;
    private final ReadingPartners partners;
    private final Notices notices;
    private final PersonSheet person;
    private final List<CommitteeLine> committees;
    private final List<SeatHolder> seats;
    private final String committee;
    private Role role = Role.VOTING_MEMBER;
    private String organisation;
    private String seat = "";
    private boolean part2;
    private @Nullable LocalDate from;
    private @Nullable LocalDate last;

    @Inject
    AppointPage(
            AppointingPeople appointing,
            ReadingPeople reading,
            ReadingPartners partners,
            ReadingCommittees readingCommittees,
            Query query,
            Notices notices,
            Clock clock) {
        this.appointing = appointing;
        this.partners = partners;
        this.notices = notices;
        person = reading.person(new PersonId(query.id("person")));
        committees = readingCommittees.all();
        committee = query.get("committee");
        seats = committee.isEmpty()
                ? List.of()
                : readingCommittees
                        .today(new CommitteeId(query.id("committee")))
                        .seats();
        organisation = person.organisation().value().toString();
        from = LocalDate.ofInstant(clock.instant(), Term.LONDON);
        if (committee.isEmpty()) {
            role = Role.GOVERNANCE_OFFICER;
        }
    }

    public @Nullable String appoint() {
        if (from == null) {
            notices.wrong("from", "Enter the first day.");
            return null;
        }
        try {
            appointing.appoint(new NewAppointment(
                    person.id(),
                    role,
                    new OrganisationId(UUID.fromString(organisation)),
                    committee.isEmpty() ? null : new CommitteeId(UUID.fromString(committee)),
                    seat.isEmpty() ? null : new SeatId(UUID.fromString(seat)),
                    part2,
                    new Term(from, last == null ? null : last.plusDays(1))));
        } catch (RuleBroken broken) {
            notices.broken(broken, FIELDS);
            return null;
        }
        notices.done(person.name() + " is appointed as " + role.words() + ".");
        return "/person?faces-redirect=true&id=" + person.id().value();
    }

    public PersonSheet getPerson() {
        return person;
    }

    public boolean isOnCommittee() {
        return !committee.isEmpty();
    }

    public List<Option> getCommittees() {
        return committees.stream()
                .map(each -> Option.of(each.id().value().toString(), each.name()))
                .toList();
    }

    public String getCommitteeName() {
        return committees.stream()
                .filter(each -> each.id().value().toString().equals(committee))
                .map(CommitteeLine::name)
                .findFirst()
                .orElse("");
    }

    /** Each seat once, with whoever holds it. */
    public List<Option> getSeats() {
        Set<SeatId> met = new LinkedHashSet<>();
        List<Option> options = new ArrayList<>();
        for (SeatHolder line : seats) {
            if (met.add(line.seat())) {
                options.add(Option.of(
                        line.seat().value().toString(),
                        line.title() + ", " + line.organisationName()
                                + (line.holder() == null
                                        ? " (vacant)"
                                        : " (" + line.holder().name() + ")")));
            }
        }
        return options;
    }

    public List<Option> getRoles() {
        return Arrays.stream(Role.values())
                .filter(Role::isAppointable)
                .map(each -> Option.of(each, each.words()))
                .toList();
    }

    public List<Option> getOrganisations() {
        return partners.organisations().stream()
                .map(each -> Option.of(each.id().value().toString(), each.shortName()))
                .toList();
    }

    public Role getRole() {
        return role;
    }

    public void setRole(Role role) {
        this.role = role;
    }

    public String getOrganisation() {
        return organisation;
    }

    public void setOrganisation(String organisation) {
        this.organisation = organisation;
    }

    public String getSeat() {
        return seat;
    }

    public void setSeat(@Nullable String seat) {
        this.seat = seat == null ? "" : seat;
    }

    public boolean isPart2() {
        return part2;
    }

    public void setPart2(boolean part2) {
        this.part2 = part2;
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
}
