package concordat.domain.people;

import concordat.domain.shared.NotAllowed;
import concordat.domain.usecase.Actor;
import concordat.domain.usecase.AllowedTo;
import concordat.domain.usecase.CurrentActor;
import concordat.domain.usecase.Role;
import concordat.domain.usecase.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Keeps what somebody typed when their session ended before they sent it, until the same person has signed in again. */
@UseCase
@AllowedTo(Role.SIGNED_IN)
public class KeepingForms {
    /** How long a form is kept. */
    public static final Duration KEPT_FOR = Duration.ofMinutes(15);

    private final KeptForms forms;
    private final CurrentActor current;
    private final Clock clock;

    @Inject
    KeepingForms(KeptForms forms, CurrentActor current, Clock clock) {
        this.forms = forms;
        this.current = current;
        this.clock = clock;
    }

    /** Keeps a form for the person for whom it was drawn; nothing that it asks for is done. */
    @AllowedTo(Role.LAPSED)
    public void keep(BrowserSecret browser, KeptForm form) {
        if (!(current.actor() instanceof Actor.Lapsed lapsed)) {
            throw new NotAllowed("Only a form that was drawn for somebody is kept.");
        }
        Instant now = clock.instant();
        forms.keep(lapsed.person(), browser, form, now, now.plus(KEPT_FOR));
    }

    /** The form that the actor sent to that address from that browser, if it is still kept; to nobody else. */
    public Optional<KeptForm> find(BrowserSecret browser, String address) {
        return forms.find(browser, address);
    }

    /** Forgets a form, once it was shown again; and everybody's whose time is over. */
    public void forget(BrowserSecret browser, String address) {
        forms.forget(browser, address);
        forms.forgetOld(clock.instant());
    }

    /** Forgets everybody's forms whose time is over. */
    public void forgetOld() {
        forms.forgetOld(clock.instant());
    }
}
