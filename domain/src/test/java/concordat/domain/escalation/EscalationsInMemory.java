package concordat.domain.escalation;

import concordat.domain.shared.CommitteeId;
import concordat.domain.shared.Keyset;
import concordat.domain.shared.OutOfDate;
import concordat.domain.shared.Page;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Escalations in memory, for everybody's eyes. */
public final class EscalationsInMemory implements Escalations, EscalationRegister, GovernedRisks {
    private final Map<EscalationId, Escalation> all = new LinkedHashMap<>();

    /** The risks of agreements that a committee governs. */
    public final List<GovernedRisk> risks = new ArrayList<>();

    /** What the register was asked for, the latest last. */
    public final List<EscalationFilter> asked = new ArrayList<>();

    @Override
    public void add(Escalation escalation) {
        all.put(escalation.id(), escalation);
    }

    @Override
    public Optional<Escalation> find(EscalationId id) {
        return Optional.ofNullable(all.get(id));
    }

    @Override
    public Escalation lock(EscalationId id, long seen) {
        Escalation found = get(id);
        if (found.version() != seen) {
            throw new OutOfDate("escalation");
        }
        return found;
    }

    @Override
    public Page<EscalationRow> page(EscalationFilter filter, Keyset keyset) {
        asked.add(filter);
        return new Page<>(List.of(), null);
    }

    @Override
    public List<GovernedRisk> of(CommitteeId committee, int atLeast) {
        return risks;
    }
}
