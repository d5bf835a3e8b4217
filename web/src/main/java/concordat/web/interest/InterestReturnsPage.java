package concordat.web.interest;

import concordat.domain.interest.Declarant;
import concordat.domain.interest.DeclaringInterests;
import concordat.domain.interest.KeepingRegister;
import concordat.domain.interest.ReturnKind;
import concordat.domain.interest.ReturnStanding;
import concordat.domain.shared.PartnershipId;
import concordat.domain.shared.PersonOnRecord;
import concordat.web.look.Notices;
import concordat.web.look.Option;
import concordat.web.look.Query;
import concordat.web.look.Submission;
import concordat.web.look.Words;
import concordat.web.partner.ChosenPartnership;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** The governance officer sees who has declared, whose return is due or overdue, and who has never declared at all. */
@Named
@RequestScoped
public class InterestReturnsPage {
    private static final String NEVER = "never";

    private final DeclaringInterests declaring;
    private final Notices notices;
    private final Submission sent;
    private final PartnershipId partnership;
    private final List<Declarant> all;
    private final List<Row> rows;

    @Inject
    InterestReturnsPage(
            KeepingRegister keeping,
            DeclaringInterests declaring,
            ChosenPartnership chosen,
            Query query,
            Notices notices,
            Submission sent) {
        this.declaring = declaring;
        this.notices = notices;
        this.sent = sent;
        partnership = chosen.sheet().id();
        all = keeping.declarants(partnership);
        rows = all.stream()
                .filter(each -> query.get("show").isEmpty()
                        || (query.is("show", NEVER) && each.hasNeverDeclared())
                        || query.is("show", each.standing().state().name()))
                .map(Row::new)
                .toList();
    }

    /** Somebody who is to declare. The form carries the person's id, since the list may change meanwhile. */
    public final class Row {
        private final Declarant line;
        private String person;

        Row(Declarant line) {
            this.line = line;
            person = line.somebody().person().person().value().toString();
        }

        /** Enters the return that the person has given on paper or by word: what it says follows from what is on record. */
        public String enter() {
            Declarant meant = all.stream()
                    .filter(each ->
                            each.somebody().person().person().value().toString().equals(person))
                    .findFirst()
                    .orElse(line);
            PersonOnRecord somebody = meant.somebody().person();
            declaring.makeReturn(
                    sent.key().toString(),
                    partnership,
                    somebody.person(),
                    somebody.organisation(),
                    meant.entries() == 0 ? ReturnKind.NIL : ReturnKind.CONFIRMED);
            notices.done("The return of " + somebody.name() + " is on record, as entered by you.");
            return "/interest-returns?faces-redirect=true";
        }

        public String getName() {
            return line.somebody().person().name();
        }

        public String getPost() {
            PersonOnRecord somebody = line.somebody().person();
            return somebody.post().isBlank()
                    ? somebody.organisationName()
                    : somebody.post() + ", " + somebody.organisationName();
        }

        public String getCommittees() {
            return line.somebody().committees();
        }

        public String getEntries() {
            return Words.number(line.entries());
        }

        /** Whether they have current interests on record. */
        public boolean isDeclared() {
            return line.entries() > 0;
        }

        public String getLast() {
            return line.last()
                    .map(made -> made.kind().words() + ", " + Words.date(made.on())
                            + (made.enteredBy().isEmpty() ? "" : ", entered by " + made.enteredBy()))
                    .orElse(line.hasNeverDeclared() ? "Has never declared" : "No return yet");
        }

        public String getState() {
            return line.standing().state().words();
        }

        public String getTone() {
            return Interested.tone(line.standing().state());
        }

        public String getDue() {
            return "by " + Words.date(line.standing().due());
        }

        public String getEntering() {
            return line.entries() == 0 ? "Enter nil return" : "Enter confirmation";
        }

        public String getPerson() {
            return person;
        }

        public void setPerson(String sentPerson) {
            person = sentPerson;
        }
    }

    public List<Row> getRows() {
        return rows;
    }

    /** How many there are of each kind, in a sentence. */
    public String getSummary() {
        return Words.count(all.size(), "person is", "people are") + " to declare: "
                + count(ReturnStanding.State.OVERDUE) + " overdue, " + count(ReturnStanding.State.DUE) + " due, "
                + all.stream().filter(Declarant::hasNeverDeclared).count() + " of them have never declared.";
    }

    private long count(ReturnStanding.State state) {
        return all.stream().filter(each -> each.standing().state() == state).count();
    }

    public List<Option> getShown() {
        return Stream.concat(
                        Stream.of(Option.of(NEVER, "Never declared")),
                        Arrays.stream(ReturnStanding.State.values())
                                .map(state -> Option.of(state.name(), state.words())))
                .toList();
    }
}
