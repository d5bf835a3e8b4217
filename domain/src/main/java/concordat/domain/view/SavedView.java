package concordat.domain.view;

import concordat.domain.shared.OrganisationId;
import concordat.domain.shared.PartnershipId;
import concordat.domain.shared.PersonId;
import concordat.domain.shared.Text;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Clock;
import org.jspecify.annotations.Nullable;

/**
 * A question to a register that somebody keeps under a name. It is theirs alone, unless they share it: then others of their
 * organisation or partnership can ask it, too, each for themselves.
 */
@Entity
@Table(name = "saved_view")
public class SavedView {
    /** The longest name, in characters. */
    public static final int LONGEST_NAME = 80;

    /** How many views one person can keep. */
    public static final int MOST = 50;

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private SavedViewId id;

    @Version
    private long version;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "owner_id"))
    private PersonId owner;

    @Column(name = "owner_name", nullable = false, updatable = false)
    private String ownerName;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private Register register;

    @Column(nullable = false)
    private String name;

    @Column(nullable = false)
    private String question;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "shared_organisation_id"))
    private @Nullable OrganisationId organisation;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "shared_partnership_id"))
    private @Nullable PartnershipId partnership;

    @SuppressWarnings("NullAway.Init")
    protected SavedView() {}

    /** One that is not kept yet. @throws IllegalArgumentException if its name or question cannot be kept */
    SavedView(PersonId owner, String ownerName, Register register, String name, String asked, Clock clock) {
        id = SavedViewId.next(clock);
        this.owner = owner;
        this.ownerName = ownerName;
        this.register = register;
        this.name = named(name);
        question = register.question(asked);
    }

    private static String named(String name) {
        return Text.required("name of the view", name.replaceAll("\\s+", " "), LONGEST_NAME);
    }

    void rename(String other) {
        name = named(other);
    }

    /** Lets it ask something else from now on. */
    void ask(String asked) {
        question = register.question(asked);
    }

    ViewEvent share(Sharing with) {
        organisation = with instanceof Sharing.Organisation one ? one.organisation() : null;
        partnership = with instanceof Sharing.Partnership one ? one.partnership() : null;
        return new ViewEvent.ViewShared(id, name, register, with);
    }

    public SavedViewId id() {
        return id;
    }

    public long version() {
        return version;
    }

    /** Whether it is kept by that person. */
    public boolean isOf(PersonId person) {
        return owner.equals(person);
    }

    /** Who keeps it, by name. */
    public String ownerName() {
        return ownerName;
    }

    public Register register() {
        return register;
    }

    public String name() {
        return name;
    }

    /** What it asks, as the part of an address after the question mark. */
    public String question() {
        return question;
    }

    public Sharing sharing() {
        OrganisationId one = organisation;
        PartnershipId all = partnership;
        return one != null
                ? new Sharing.Organisation(one)
                : all != null ? new Sharing.Partnership(all) : new Sharing.None();
    }

    /** Whether anybody but its owner can ask it. */
    public boolean isShared() {
        return !(sharing() instanceof Sharing.None);
    }
}
