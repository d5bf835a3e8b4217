package concordat.domain.agreement;

import concordat.domain.agreement.dates.NoticePeriod;
import concordat.domain.shared.Ids;
import concordat.domain.shared.OrganisationId;
import concordat.domain.shared.PersonId;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An organisation as party to an agreement: under the name it signed by, and who answers for the agreement there. */
@Entity(name = "AgreementParty")
@Table(name = "agreement_party")
public class Party {
    @Id
    private UUID id;

    @Column(nullable = false)
    private UUID audience;

    @Embedded
    private OrganisationId organisation;

    @Column(nullable = false)
    private int position;

    @Column(name = "name_as_signed", nullable = false)
    private String nameAsSigned;

    @Column(name = "sponsor_person_id")
    private @Nullable UUID sponsorPerson;

    @Column(name = "sponsor_name")
    private @Nullable String sponsorName;

    @Column(name = "manager_person_id")
    private @Nullable UUID managerPerson;

    @Column(name = "manager_name")
    private @Nullable String managerName;

    @Embedded
    private @Nullable NoticePeriod notice;

    @Column(name = "joined_on", updatable = false)
    private @Nullable LocalDate joined;

    @Column(name = "left_on")
    private @Nullable LocalDate left;

    @SuppressWarnings("NullAway.Init")
    protected Party() {}

    Party(UUID audience, OrganisationId organisation, String nameAsSigned, Clock clock) {
        id = Ids.next(clock);
        this.audience = audience;
        this.organisation = organisation;
        this.nameAsSigned = nameAsSigned;
    }

    /** One that takes the place of another, with its notice period, from that day on (AG-15). */
    static Party inPlaceOf(
            Party other, OrganisationId organisation, String name, LocalDate on, int place, Clock clock) {
        Party party = new Party(other.audience, organisation, name, clock);
        party.position = place;
        party.notice = other.notice;
        party.joined = on;
        return party;
    }

    void leave(LocalDate on) {
        left = on;
    }

    void signAs(String name, int place) {
        nameAsSigned = name;
        position = place;
    }

    void noticeOf(@Nullable NoticePeriod period) {
        notice = period;
    }

    void entrustTo(@Nullable Responsible sponsor, @Nullable Responsible manager) {
        sponsorPerson = idOf(sponsor);
        sponsorName = sponsor == null ? null : sponsor.name();
        managerPerson = idOf(manager);
        managerName = manager == null ? null : manager.name();
    }

    void showTo(UUID newAudience) {
        audience = newAudience;
    }

    private static @Nullable UUID idOf(@Nullable Responsible somebody) {
        return somebody == null || somebody.person() == null
                ? null
                : somebody.person().value();
    }

    public OrganisationId organisation() {
        return organisation;
    }

    /** The name under which it signs or signed, whatever it is called today (AG-15). */
    public String nameAsSigned() {
        return nameAsSigned;
    }

    /** The executive sponsor, if one is on record. */
    public Optional<Responsible> sponsor() {
        return responsible(sponsorPerson, sponsorName);
    }

    /** The agreement manager, if one is on record. */
    public Optional<Responsible> manager() {
        return responsible(managerPerson, managerName);
    }

    /** The notice that it has to give, if it has a period of its own. */
    public Optional<NoticePeriod> notice() {
        return Optional.ofNullable(notice);
    }

    /** The first day on which it is a party by a novation; none if it executes the agreement itself (AG-15). */
    public Optional<LocalDate> joined() {
        return Optional.ofNullable(joined);
    }

    /** The first day on which it no longer is a party, if a novation put another in its place (AG-15). */
    public Optional<LocalDate> left() {
        return Optional.ofNullable(left);
    }

    /** Whether it is a party on that day: not before it joined, nor once another took its place. */
    public boolean isPartyOn(LocalDate day) {
        return (joined == null || !day.isBefore(joined)) && (left == null || day.isBefore(left));
    }

    private static Optional<Responsible> responsible(@Nullable UUID person, @Nullable String name) {
        return name == null
                ? Optional.empty()
                : Optional.of(new Responsible(person == null ? null : new PersonId(person), name));
    }
}
