package concordat.domain.world;

import concordat.domain.conflict.Confirmation;
import concordat.domain.conflict.StandingDeclaration;
import concordat.domain.conflict.StandingDeclarationId;
import concordat.domain.conflict.StandingDeclarations;
import concordat.domain.conflict.StandingLine;
import concordat.domain.decision.StandingInterests;
import concordat.domain.shared.CommitteeId;
import concordat.domain.shared.MeetingId;
import concordat.domain.shared.NotFound;
import concordat.domain.shared.PersonId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Standing declarations for everybody's eyes. */
public final class StandingInMemory implements StandingDeclarations {
    private final List<StandingDeclaration> all = new ArrayList<>();
    private final List<Confirmation> confirmations = new ArrayList<>();

    @Override
    public void add(StandingDeclaration declaration) {
        all.add(declaration);
    }

    @Override
    public void add(Confirmation confirmation) {
        confirmations.add(confirmation);
    }

    @Override
    public StandingDeclaration lock(StandingDeclarationId id) {
        return all.stream()
                .filter(each -> each.line().id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFound("standing declaration"));
    }

    @Override
    public List<StandingLine> of(CommitteeId committee) {
        return all.stream()
                .map(StandingDeclaration::line)
                .filter(line -> line.committee().equals(committee))
                .sorted(Comparator.comparing(line -> line.person().name()))
                .toList();
    }

    @Override
    public List<Confirmation> in(MeetingId meeting) {
        return confirmations.stream()
                .filter(each -> each.meeting().equals(meeting))
                .toList();
    }

    /** What the rules of decisions ask. */
    StandingInterests in(MeetingId meeting, CommitteeId committee, LocalDate day) {
        Map<PersonId, Boolean> confirmed = new HashMap<>();
        for (StandingLine line : of(committee)) {
            Optional<Confirmation.Answer> answer = in(meeting).stream()
                    .filter(each -> each.declaration().equals(line.id()))
                    .map(Confirmation::answer)
                    .findFirst();
            if (line.term().includes(day)
                    && answer.filter(given -> given != Confirmation.Answer.CONFIRMED)
                            .isEmpty()) {
                confirmed.merge(line.person().person(), answer.isPresent(), Boolean::logicalAnd);
            }
        }
        return new StandingInterests(confirmed);
    }
}
