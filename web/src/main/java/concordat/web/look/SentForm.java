package concordat.web.look;

import concordat.domain.shared.OutOfDate;
import concordat.domain.shared.Rule;
import concordat.domain.shared.RuleBroken;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A form that changes something: it is taken once, from the version that was seen, and says what is wrong on the same page. */
@Dependent
public class SentForm {
    private final Notices notices;
    private final Submission sent;

    @Inject
    SentForm(Notices notices, Submission sent) {
        this.notices = notices;
        this.sent = sent;
    }

    /** The key by which what the form makes is made once. */
    public String once() {
        return sent.key().toString();
    }

    /** The key by which a change is made once, whichever form of the page it is sent with. */
    public String onceForContents() {
        return sent.contents().toString();
    }

    /** Whether the page was asked for by sending one of its forms. */
    public boolean isSent() {
        return sent.isSent();
    }

    /** The version that the form names; the present one if no form was sent. */
    public long seen(long present) {
        return sent.seen(present);
    }

    /**
     * Makes a change and goes on; on the same page it says what is wrong, if it cannot be made.
     *
     * @param overtaken what the page does if somebody else has changed the same thing meanwhile
     * @param fields which field a broken rule is about
     */
    public @Nullable String make(
            Runnable change, String done, String address, Map<? extends Rule, String> fields, Runnable overtaken) {
        try {
            change.run();
        } catch (OutOfDate changed) {
            overtaken.run();
            notices.wrong(
                    "Somebody else has changed this since you opened it. Nothing of yours is saved yet. Look at what"
                            + " is on record now, and send the form again if it is still right.");
            return null;
        } catch (RuleBroken broken) {
            notices.broken(broken, fields);
            return null;
        }
        notices.done(done);
        return address;
    }
}
