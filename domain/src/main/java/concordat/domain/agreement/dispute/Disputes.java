package concordat.domain.agreement.dispute;

import concordat.domain.shared.AgreementId;
import concordat.domain.shared.Keyset;
import concordat.domain.shared.OrganisationId;
import concordat.domain.shared.Page;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** The disputes about all agreements that the actor may see. */
public interface Disputes {
    /** At most so many deadlines are shown to one person at once. */
    int MOST = 50;

    void add(Dispute dispute);

    /** All about that agreement, by number. */
    List<Dispute> about(AgreementId agreement);

    /** @throws concordat.domain.shared.NotFound if there is none, or the actor may not see it */
    Dispute get(DisputeId id);

    /**
     * Takes hold of a dispute to change it.
     *
     * @param seen the version that the actor has looked at
     * @throws concordat.domain.shared.OutOfDate if it has changed since
     * @throws concordat.domain.shared.NotFound if there is none, or the actor may not see it
     */
    Dispute lock(DisputeId id, long seen);

    /** One page of the register: those whose time is up first come first, and what is over comes last. */
    Page<DisputeRow> register(DisputeFilter filter, Keyset keyset, LocalDate today);

    /** The open ones in which one of these organisations is a side, with a deadline on that day or before. */
    List<DisputeRow> dueBy(LocalDate day, Set<OrganisationId> sides);
}
