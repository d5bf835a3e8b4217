package concordat.domain.interest;

import concordat.domain.shared.Ids;
import concordat.domain.shared.PersonId;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Clock;
import java.util.UUID;

/**
 * Whose an indirect interest is, by name: kept apart from the entry, because it is for the person and those who keep the
 * register only, and is never published (RC-6).
 */
@Entity
@Table(name = "interest_third_party")
public class ThirdParty {
    @Id
    private UUID id;

    @Embedded
    private InterestId interest;

    @Column(nullable = false, updatable = false)
    private UUID keepers;

    @Embedded
    private PersonId person;

    @Column(nullable = false, updatable = false, length = 200)
    private String whose;

    @SuppressWarnings("NullAway.Init")
    protected ThirdParty() {}

    ThirdParty(Interest of, String whose, Clock clock) {
        id = Ids.next(clock);
        interest = of.id();
        keepers = of.keepers();
        person = of.person().person();
        this.whose = whose;
    }

    public InterestId interest() {
        return interest;
    }

    /** Who declared the interest. */
    public PersonId person() {
        return person;
    }

    /** The name. */
    public String whose() {
        return whose;
    }
}
