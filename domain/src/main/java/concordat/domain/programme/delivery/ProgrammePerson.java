package concordat.domain.programme.delivery;

import concordat.domain.programme.Programme;
import concordat.domain.programme.ProgrammeId;
import concordat.domain.shared.Ids;
import concordat.domain.shared.OrganisationId;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Somebody in a role of a programme, from one day to another. */
@Entity
@Table(name = "programme_person")
public class ProgrammePerson {
    @Id
    private UUID id;

    @Version
    private long version;

    @Embedded
    private ProgrammeId programme;

    @Column(name = "partnership_id", nullable = false, updatable = false)
    private UUID partnership;

    @Column(name = "person_name", nullable = false)
    private String name;

    @Embedded
    private OrganisationId organisation;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private ProgrammeRole role;

    @Column(name = "from_day", nullable = false)
    private LocalDate from;

    @Column(name = "last_day")
    private @Nullable LocalDate last;

    @SuppressWarnings("NullAway.Init")
    protected ProgrammePerson() {}

    ProgrammePerson(Programme of, PersonDraft draft, Clock clock) {
        id = Ids.next(clock);
        programme = of.id();
        partnership = of.partnership().value();
        name = draft.name();
        organisation = draft.organisation();
        role = draft.role();
        from = draft.from();
        last = draft.last();
    }

    /** @return how it is told */
    String amend(PersonDraft draft) {
        String former = draft().words();
        name = draft.name();
        organisation = draft.organisation();
        role = draft.role();
        from = draft.from();
        last = draft.last();
        return former + ", is now " + draft.words();
    }

    /** Who it is, as somebody would enter it. */
    public PersonDraft draft() {
        return new PersonDraft(name, organisation, role, from, last);
    }

    public UUID id() {
        return id;
    }

    /** Counts every change; whoever saves says which version they looked at. */
    public long version() {
        return version;
    }

    public ProgrammeId programme() {
        return programme;
    }
}
