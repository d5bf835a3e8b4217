package concordat.domain.world;

import concordat.domain.scheme.Signatories;
import concordat.domain.scheme.Signatory;
import concordat.domain.scheme.SignatoryId;
import concordat.domain.scheme.SignatoryLine;
import concordat.domain.shared.NotFound;
import concordat.domain.shared.OrganisationId;
import concordat.domain.shared.PersonId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The signatories of all organisations, in memory: those that use cases record, and lines that tests put there. */
public final class SignatoriesInMemory implements Signatories {
    private final List<Signatory> recorded = new ArrayList<>();
    private final List<SignatoryLine> given = new ArrayList<>();
    private final Map<PersonId, LocalDate> ended = new HashMap<>();

    /** With these on record. */
    public SignatoriesInMemory with(SignatoryLine... lines) {
        given.addAll(List.of(lines));
        return this;
    }

    /** All appointments of that person ended on that day. */
    public SignatoriesInMemory withoutAppointmentFrom(PersonId person, LocalDate day) {
        ended.put(person, day);
        return this;
    }

    @Override
    public void add(Signatory signatory) {
        recorded.add(signatory);
    }

    @Override
    public Signatory lock(SignatoryId id) {
        return recorded.stream()
                .filter(each -> each.line().id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFound("signatory"));
    }

    @Override
    public List<SignatoryLine> of(Collection<OrganisationId> organisations) {
        return visible().stream()
                .filter(line -> organisations.contains(line.organisation()))
                .toList();
    }

    @Override
    public List<SignatoryLine> visible() {
        List<SignatoryLine> all = new ArrayList<>(given);
        recorded.forEach(each -> all.add(each.line()));
        return all;
    }

    @Override
    public boolean appointmentHadEnded(PersonId person, OrganisationId organisation, LocalDate day) {
        return ended.containsKey(person) && !day.isBefore(Objects.requireNonNull(ended.get(person)));
    }
}
