package concordat.domain.honorary;

import concordat.domain.shared.Keyset;
import concordat.domain.shared.OrganisationId;
import concordat.domain.shared.Page;
import concordat.domain.shared.PartnershipId;
import concordat.domain.shared.PersonId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** All honorary arrangements that the actor may see. */
public interface HonoraryArrangements {
    /** The most that are listed as ending. */
    int MOST = 500;

    /** A number that no arrangement of the partnership has had, such as {@code LPT-NHFT-UOL/HA/2026/014}. */
    String nextReference(PartnershipId partnership, int year);

    void add(HonoraryArrangement arrangement);

    /** @throws concordat.domain.shared.NotFound if there is none, or the actor may not see it */
    HonoraryArrangement get(HonoraryArrangementId id);

    /**
     * Takes hold of one to change it.
     *
     * @param seen the version that the actor has looked at
     * @throws concordat.domain.shared.OutOfDate if it has changed since
     * @throws concordat.domain.shared.NotFound if there is none, or the actor may not see it
     */
    HonoraryArrangement lock(HonoraryArrangementId id, long seen);

    /** One page of the register; standings are as on {@code today}. */
    Page<HonoraryRow> register(HonoraryFilter filter, HonoraryOrder order, Keyset keyset, LocalDate today);

    /**
     * Those that were not ended early and whose last day is that day or before, for which somebody answers: as officer of an
     * organisation that it concerns, or by name; at most {@value #MOST}, what ends first first.
     */
    List<HonoraryRow> ending(PersonId person, Set<OrganisationId> officerOf, LocalDate until, LocalDate today);

    /** Of what that person has taken note. */
    Set<HonoraryAlert.Noted> notedBy(PersonId person);

    /** Keeps that the person has taken note of it; once more changes nothing. */
    void note(PersonId person, HonoraryAlert.Noted noted, Instant at);
}
