package concordat.domain.aim;

import concordat.domain.shared.OrganisationId;
import concordat.domain.shared.PartnershipId;
import concordat.domain.shared.PurposeId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The aims of partnerships, the purposes of their announced or executed partnership agreements, as far as the actor may see. */
public interface AimRegister {
    /** All of them, agreement by agreement; what tells of each is counted of that partner only, unless it is null. */
    List<AimRow> aims(@Nullable OrganisationId partner);

    /** One of them. */
    Optional<AimRow> find(PurposeId aim, @Nullable OrganisationId partner);

    /** The decisions that tell of it, the latest first, each by what ties it closest; that bind that partner, or any. */
    List<AimDecision> decisions(PurposeId aim, @Nullable OrganisationId partner, int most);

    /** The organisations of a partnership. */
    Set<OrganisationId> partnersOf(PartnershipId partnership);
}
