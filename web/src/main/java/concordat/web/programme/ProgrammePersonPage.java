package concordat.web.programme;

import concordat.domain.programme.delivery.DeliveringProgrammes;
import concordat.domain.programme.delivery.DeliveryRule;
import concordat.domain.programme.delivery.PersonDraft;
import concordat.domain.programme.delivery.ProgrammePerson;
import concordat.domain.programme.delivery.ProgrammeRole;
import concordat.domain.programme.delivery.ReadingDelivery;
import concordat.domain.shared.NotFound;
import concordat.domain.shared.OrganisationId;
import concordat.web.look.Option;
import concordat.web.look.Query;
import concordat.web.look.SentForm;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** An officer of an organisation that takes part records somebody in a role of a programme, changes it, or ends it with a last day. */
@Named
@RequestScoped
public class ProgrammePersonPage {
    private static final Map<DeliveryRule, String> FIELDS = Map.of(
            DeliveryRule.LAST_DAY_IS_NOT_BEFORE_THE_FIRST, "last", DeliveryRule.PERSON_IS_OF_A_PARTNER, "organisation");

    private final DeliveringProgrammes delivering;
    private final KeptProgramme kept;
    private final SentForm sent;
    private final @Nullable ProgrammePerson present;
    private long seen;
    private String person = "";
    private String organisation = "";
    private @Nullable ProgrammeRole role;
    private @Nullable LocalDate from;
    private @Nullable LocalDate last;

    @Inject
    ProgrammePersonPage(
            DeliveringProgrammes delivering, ReadingDelivery reading, KeptProgramme kept, Query query, SentForm sent) {
        this.delivering = delivering;
        this.kept = kept;
        this.sent = sent;
        if (query.get("id").isEmpty()) {
            present = null;
        } else {
            UUID id = query.id("id");
            ProgrammePerson found = reading.of(kept.id()).people().stream()
                    .filter(each -> each.id().equals(id))
                    .findFirst()
                    .orElseThrow(() -> new NotFound("page"));
            present = found;
            seen = sent.seen(found.version());
            person = found.draft().name();
            organisation = found.draft().organisation().value().toString();
            role = found.draft().role();
            from = found.draft().from();
            last = found.draft().last();
        }
    }

    public @Nullable String save() {
        LocalDate first = from;
        ProgrammeRole as = role;
        if (first == null || as == null || organisation.isEmpty()) {
            return null;
        }
        OrganisationId home = new OrganisationId(UUID.fromString(organisation));
        if (present == null) {
            return sent.make(
                    () -> delivering.addPerson(sent.once(), kept.id(), new PersonDraft(person, home, as, first, last)),
                    "The person is recorded.",
                    kept.address(),
                    FIELDS,
                    () -> {});
        }
        return change(
                present,
                parts -> parts.amendPerson(
                        kept.id(), present.id(), seen, new PersonDraft(person, home, as, first, last)),
                "What is on record of the person is changed.");
    }

    private @Nullable String change(ProgrammePerson changed, Consumer<DeliveringProgrammes> change, String done) {
        return sent.make(
                () -> delivering.once(sent.onceForContents(), changed.id(), change),
                done,
                kept.address(),
                FIELDS,
                () -> seen = changed.version());
    }

    /** Whether it is on record already. */
    public boolean isOnRecord() {
        return present != null;
    }

    /** Its id; empty if it is new. */
    public String getId() {
        return present == null ? "" : present.id().toString();
    }

    /** The version that the form names. */
    public long getSeen() {
        return seen;
    }

    public String getProgramme() {
        return kept.id().value().toString();
    }

    public String getName() {
        return kept.name();
    }

    public List<Option> getOrganisations() {
        return kept.organisations();
    }

    public List<Option> getRoles() {
        return Arrays.stream(ProgrammeRole.values())
                .map(each -> Option.of(each, each.words()))
                .toList();
    }

    public String getPerson() {
        return person;
    }

    public void setPerson(@Nullable String entered) {
        person = entered == null ? "" : entered;
    }

    public String getOrganisation() {
        return organisation;
    }

    public void setOrganisation(@Nullable String entered) {
        organisation = entered == null ? "" : entered;
    }

    public @Nullable ProgrammeRole getRole() {
        return role;
    }

    public void setRole(@Nullable ProgrammeRole entered) {
        role = entered;
    }

    public @Nullable LocalDate getFrom() {
        return from;
    }

    public void setFrom(@Nullable LocalDate entered) {
        from = entered;
    }

    public @Nullable LocalDate getLast() {
        return last;
    }

    public void setLast(@Nullable LocalDate entered) {
        last = entered;
    }
}
