package concordat.domain.programme;

import concordat.domain.shared.Keyset;
import concordat.domain.shared.OrganisationId;
import concordat.domain.shared.Page;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Programmes and services, read for lists and reports: only ever what the actor may see. */
public interface ProgrammeRegister {
    /** One page of the programmes, by name. */
    Page<ProgrammeRow> programmes(ProgrammeFilter filter, Keyset keyset);

    /** That programme as the register shows it, if the actor may see it. */
    Optional<ProgrammeRow> find(ProgrammeId id);

    /**
     * One page of the catalogue, by name; of one organisation, or of all if it is null.
     *
     * @param year in which the academic year begins of which the places are
     */
    Page<ServiceRow> services(@Nullable OrganisationId organisation, String text, int year, Keyset keyset);

    /** The same with those that have been taken off the catalogue. */
    Page<ServiceRow> servicesEverListed(@Nullable OrganisationId organisation, String text, int year, Keyset keyset);

    /** The programmes that touch these services, by name; of one kind, or of all if it is null. */
    Map<ServiceId, List<ServiceOnMap.Touching>> touching(Set<ServiceId> services, @Nullable ProgrammeKind kind);
}
