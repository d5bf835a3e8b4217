package concordat.domain.programme;

import concordat.domain.shared.OrganisationId;
import concordat.domain.shared.Text;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** A service in an organisation's catalogue, such as "Sexual health". */
@Entity
@Table(name = "service")
public class Service {
    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private ServiceId id;

    @Version
    private long version;

    @Embedded
    private OrganisationId organisation;

    @Column(nullable = false)
    private String name;

    @Column(nullable = false, updatable = false)
    private boolean fictional;

    @Column(nullable = false)
    private boolean listed = true;

    @SuppressWarnings("NullAway.Init")
    protected Service() {}

    /** @throws IllegalArgumentException if the name is missing or too long */
    Service(ServiceId id, OrganisationId organisation, String name, boolean fictional) {
        this.id = id;
        this.organisation = organisation;
        this.name = Text.required("name of the service", name, Text.LINE);
        this.fictional = fictional;
    }

    ProgrammeEvent listed() {
        return new ProgrammeEvent.ServiceListed(id, organisation, name, fictional);
    }

    ProgrammeEvent rename(String newName) {
        name = Text.required("name of the service", newName, Text.LINE);
        return new ProgrammeEvent.ServiceChanged(id, organisation, name, listed);
    }

    ProgrammeEvent list(boolean shown) {
        listed = shown;
        return new ProgrammeEvent.ServiceChanged(id, organisation, name, listed);
    }

    public ServiceId id() {
        return id;
    }

    /** Counts every change; whoever saves says which version they looked at. */
    public long version() {
        return version;
    }

    public OrganisationId organisation() {
        return organisation;
    }

    public String name() {
        return name;
    }

    /** Whether it belongs to a demonstration. */
    public boolean isFictional() {
        return fictional;
    }

    /** Whether it is in the catalogue now. */
    public boolean isListed() {
        return listed;
    }
}
