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

    /** How many escalations are open. */
    public int open() {
        return (int) all.values().stream()
                .filter(each -> each.kind() == EscalationKind.ESCALATION && each.state() == EscalationState.OPEN)
                .count();
    }

    @Override
    public Page<EscalationRow> page(EscalationFilter filter, Keyset keyset) {
        return new Page<>(
                all.values().stream()
                        .filter(each ->
                                filter.meeting() == null || each.meeting().equals(filter.meeting()))
                        .filter(each -> filter.item() == null || each.item().equals(filter.item()))
                        .filter(each ->
                                filter.shown() != EscalationFilter.Shown.OPEN || each.state() == EscalationState.OPEN)
                        .map(EscalationsInMemory::row)
                        .toList(),
                null);
    }

    private static EscalationRow row(Escalation each) {
        return new EscalationRow(
                each.id(),
                each.reference(),
                each.kind(),
                each.committee(),
                "",
                each.part(),
                each.item(),
                each.minuteReference(),
                each.decision(),
                each.issue(),
                each.asked(),
                each.to().body(),
                Optional.ofNullable(each.to().organisation()),
                Optional.ofNullable(each.to().committee()),
                each.raisedOn(),
                each.answerBy(),
                each.takenAt(),
                each.receivedOn(),
                each.receiptReference(),
                each.outcome(),
                each.withdrawnOn());
    }

    @Override
    public List<GovernedRisk> of(CommitteeId committee, int atLeast) {
        return risks;
    }
}
