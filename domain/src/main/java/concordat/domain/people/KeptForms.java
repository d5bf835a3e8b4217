package concordat.domain.people;

import concordat.domain.shared.PersonId;
import java.time.Instant;
import java.util.Optional;

/** The forms kept for people whose session had ended. Each is seen and taken by that person only. */
public interface KeptForms {
    /** Keeps a form for a person, in place of one that they sent to the same address from the same browser. */
    void keep(PersonId person, BrowserSecret browser, KeptForm form, Instant at, Instant until);

    /** The actor's form that this browser sent to that address, if it is still kept. */
    Optional<KeptForm> find(BrowserSecret browser, String address);

    /** Forgets it. */
    void forget(BrowserSecret browser, String address);

    /** Forgets everybody's forms whose time is over. */
    void forgetOld(Instant at);
}
