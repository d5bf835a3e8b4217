package concordat.web.people;

import concordat.domain.people.AppointingPeople;
import concordat.domain.people.AppointmentId;
import concordat.domain.people.Identity;
import concordat.domain.people.PersonSheet;
import concordat.domain.people.PersonSheet.AppointmentLine;
import concordat.domain.people.ReadingPeople;
import concordat.domain.people.SignInId;
import concordat.domain.people.WaitingSignIn;
import concordat.domain.shared.PersonId;
import concordat.domain.shared.Term;
import concordat.domain.usecase.CurrentActor;
import concordat.domain.usecase.Role;
import concordat.web.look.Notices;
import concordat.web.look.Option;
import concordat.web.look.Query;
import concordat.web.look.Words;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One person: their appointments and sign-ins, and what an administrator does about them. */
@Named
@RequestScoped
public class PersonPage {
    private final AppointingPeople appointing;
    private final Notices notices;
    private final PersonSheet person;
    private final List<WaitingSignIn> waiting;
    private final boolean administering;
    private final LocalDate today;
    private String appointment = "";
    private @Nullable LocalDate last;
    private String signIn = "";
    private String waitingFor = "";
    private String secret = "";

    @Inject
    PersonPage(
            ReadingPeople reading,
            AppointingPeople appointing,
            CurrentActor actor,
            Query query,
            Notices notices,
            Clock clock) {
        this.appointing = appointing;
        this.notices = notices;
        person = reading.person(new PersonId(query.id("id")));
        administering = actor.actor().holdsAny(Role.ADMINISTRATOR);
        waiting = administering ? reading.waiting() : List.of();
        today = LocalDate.ofInstant(clock.instant(), Term.LONDON);
    }

    /** Ends the chosen appointment with its last day. */
    public @Nullable String end() {
        if (last == null) {
            notices.wrong("last", "Enter the last day of the appointment.");
            return null;
        }
        appointing.end(new AppointmentId(UUID.fromString(appointment)), last.plusDays(1));
        notices.done("The appointment ends on " + Words.date(last) + ".");
        return self();
    }

    /** Makes an invitation and shows its secret this once. */
    public @Nullable String invite() {
        secret = appointing.invite(person.id()).value();
        return null;
    }

    /** Ties the chosen waiting sign-in to this person. */
    public String tie() {
        Identity identity = waiting.get(Integer.parseInt(waitingFor)).identity();
        appointing.tie(person.id(), identity);
        notices.done("The sign-in is tied to " + person.name() + ".");
        return self();
    }

    /** Takes the chosen sign-in from this person. */
    public String revoke() {
        appointing.revoke(new SignInId(UUID.fromString(signIn)));
        notices.done("The sign-in is no longer " + person.name() + "'s.");
        return self();
    }

    private String self() {
        return "/person?faces-redirect=true&id=" + getId();
    }

    public String getId() {
        return person.id().value().toString();
    }

    public PersonSheet getPerson() {
        return person;
    }

    public boolean isAdministering() {
        return administering;
    }

    /** The secret of an invitation that has just been made; empty otherwise. */
    public String getSecret() {
        return secret;
    }

    public String getOpenInvitation() {
        return person.openInvitation() == null ? "" : Words.moment(person.openInvitation());
    }

    public List<Line> getAppointments() {
        return person.appointments().stream().map(line -> Line.of(line, today)).toList();
    }

    /** Those that can still be ended. */
    public List<Option> getRunning() {
        return person.appointments().stream()
                .filter(line ->
                        line.term().until() == null || line.term().until().isAfter(today))
                .map(line -> Option.of(line.id().value().toString(), Line.words(line)))
                .toList();
    }

    public List<Option> getSignIns() {
        return person.signIns().stream()
                .map(line -> Option.of(
                        line.id().value().toString(),
                        line.identity().issuer() + " " + line.identity().subject()))
                .toList();
    }

    public List<Option> getWaiting() {
        return java.util.stream.IntStream.range(0, waiting.size())
                .mapToObj(index -> Option.of(
                        Integer.toString(index),
                        waiting.get(index).name() + ", "
                                + waiting.get(index).identity().subject()))
                .toList();
    }

    public String getAppointment() {
        return appointment;
    }

    public void setAppointment(String appointment) {
        this.appointment = appointment;
    }

    public @Nullable LocalDate getLast() {
        return last;
    }

    public void setLast(@Nullable LocalDate last) {
        this.last = last;
    }

    public String getSignIn() {
        return signIn;
    }

    public void setSignIn(String signIn) {
        this.signIn = signIn;
    }

    public String getWaitingFor() {
        return waitingFor;
    }

    public void setWaitingFor(String waitingFor) {
        this.waitingFor = waitingFor;
    }

    /** An appointment as the table shows it. */
    public record Line(String role, String organisation, String committee, String part2, String term, boolean inForce) {
        static Line of(AppointmentLine line, LocalDate today) {
            Term term = line.term();
            return new Line(
                    line.role().words() + (line.seatTitle() == null ? "" : ", " + line.seatTitle()),
                    line.organisationName(),
                    line.committeeName() == null ? "Whole organisation" : line.committeeName(),
                    line.part2() ? "Yes" : "By role",
                    Words.date(term.from())
                            + (term.until() == null
                                    ? " until further notice"
                                    : " to " + Words.date(term.until().minusDays(1))),
                    term.includes(today));
        }

        static String words(AppointmentLine line) {
            return line.role().words() + ", " + line.organisationName()
                    + (line.committeeName() == null ? "" : ", " + line.committeeName());
        }
    }
}
