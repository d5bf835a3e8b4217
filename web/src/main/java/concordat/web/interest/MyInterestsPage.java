package concordat.web.interest;

import concordat.domain.interest.DeclaringInterests;
import concordat.domain.interest.InterestFilter;
import concordat.domain.interest.InterestOrder;
import concordat.domain.interest.InterestRow;
import concordat.domain.interest.InterestStanding;
import concordat.domain.interest.OwnInterests;
import concordat.domain.interest.ReadingInterests;
import concordat.domain.interest.ReturnKind;
import concordat.domain.interest.ReturnStanding;
import concordat.domain.shared.Keyset;
import concordat.domain.usecase.CurrentActor;
import concordat.domain.usecase.Role;
import concordat.web.look.Notices;
import concordat.web.look.Submission;
import concordat.web.look.Words;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the reader has declared, and their annual return: confirmed, or nothing to declare. */
@Named
@RequestScoped
public class MyInterestsPage {
    private static final Keyset MANY = Keyset.first().ofSize(Keyset.LARGEST);

    private final DeclaringInterests declaring;
    private final Notices notices;
    private final Submission sent;
    private final CurrentActor actor;
    private final boolean declarer;
    private final List<Row> rows;
    private final List<Partnership> partnerships;

    @Inject
    MyInterestsPage(
            DeclaringInterests declaring,
            ReadingInterests reading,
            CurrentActor actor,
            Notices notices,
            Submission sent) {
        this.declaring = declaring;
        this.notices = notices;
        this.sent = sent;
        this.actor = actor;
        declarer = actor.capacities().stream()
                .anyMatch(capacity -> capacity.role() != Role.AUDITOR && capacity.role() != Role.ADMINISTRATOR);
        InterestFilter own = InterestFilter.all().of(actor.person());
        rows = Stream.of(own, own.standing(InterestStanding.HISTORIC))
                .flatMap(filter -> reading.page(filter, InterestOrder.LAST_DECLARED_FIRST, MANY).rows().stream())
                .map(Row::of)
                .toList();
        partnerships = reading.own().stream().map(Partnership::new).toList();
    }

    /** What the reader owes the register of one partnership. */
    public final class Partnership {
        private final OwnInterests own;
        private String id;
        private boolean agreed;

        Partnership(OwnInterests own) {
            this.own = own;
            id = own.partnership().value().toString();
        }

        public @Nullable String confirm() {
            return makeReturn(ReturnKind.CONFIRMED, "Thank you. Your interests are confirmed.");
        }

        public @Nullable String signNil() {
            return makeReturn(ReturnKind.NIL, "Thank you. Your nil return is on record.");
        }

        private @Nullable String makeReturn(ReturnKind kind, String thanks) {
            OwnInterests meant = partnerships.stream()
                    .filter(each -> each.own.partnership().value().toString().equals(id))
                    .findFirst()
                    .orElse(this)
                    .own;
            if (!agreed) {
                notices.wrong("agreed", "Tick the box to sign");
                return null;
            }
            declaring.makeReturn(
                    sent.key().toString(),
                    meant.partnership(),
                    actor.person(),
                    meant.organisations().get(0),
                    kind);
            notices.done(thanks);
            return "/my-interests?faces-redirect=true";
        }

        public String getName() {
            return own.name();
        }

        /** Whether a return is due, in a word; empty for who owes none. */
        public String getState() {
            return own.standing().map(standing -> standing.state().words()).orElse("");
        }

        public String getTone() {
            return own.standing()
                    .map(standing -> Interested.tone(standing.state()))
                    .orElse("neutral");
        }

        /** When the next return is due, in a sentence. */
        public String getDue() {
            return own.standing()
                    .map(Partnership::words)
                    .orElse("You owe no annual return: you neither vote nor attend on"
                            + " a committee of this partnership. You may declare all the same.");
        }

        private static String words(ReturnStanding standing) {
            return switch (standing.state()) {
                case DONE -> "Your next return is due by " + Words.date(standing.due()) + ".";
                case DUE -> "Confirm your interests, or that you have none, by " + Words.date(standing.due()) + ".";
                case OVERDUE ->
                    "You were to confirm your interests, or that you have none, by " + Words.date(standing.due()) + ".";
            };
        }

        public String getAsked() {
            return "Declare a new interest within " + Words.count(own.days(), "day", "days")
                    + ", and make a return every " + Words.count(own.months(), "month", "months") + ".";
        }

        /** Whether there is something to confirm. */
        public boolean isConfirming() {
            return declarer && own.current() > 0;
        }

        /** Whether a nil return can be signed. */
        public boolean isSigningNil() {
            return declarer && own.current() == 0;
        }

        public List<String> getReturns() {
            return own.returns().stream()
                    .map(line -> Words.date(line.on()) + ": " + line.kind().words()
                            + (line.enteredBy().isEmpty() ? "" : ", entered by " + line.enteredBy()))
                    .toList();
        }

        public String getId() {
            return id;
        }

        public void setId(String sentId) {
            id = sentId;
        }

        public boolean isAgreed() {
            return agreed;
        }

        public void setAgreed(boolean ticked) {
            agreed = ticked;
        }
    }

    public List<Partnership> getPartnerships() {
        return partnerships;
    }

    /** Whether the reader can declare; auditors only read. */
    public boolean isDeclarer() {
        return declarer;
    }

    /** All that the reader has declared, what is over last. */
    public List<Row> getRows() {
        return rows;
    }

    /** An entry of the reader's own. */
    public record Row(
            String id,
            String concern,
            String description,
            String type,
            String term,
            String state,
            String tone,
            boolean ending) {
        static Row of(InterestRow row) {
            return new Row(
                    row.id().value().toString(),
                    Interested.concern(row.concern()),
                    row.description(),
                    Interested.type(row.type(), row.relationship()) + (row.paid() ? ", paid" : ""),
                    Interested.term(row.term()),
                    row.standing().words(),
                    Interested.tone(row.standing()),
                    row.term().until() == null);
        }
    }
}
