package concordat.domain.committee;

import concordat.domain.shared.CommitteeId;
import concordat.domain.shared.PersonId;
import concordat.domain.shared.SeatId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Who holds which seat: the whole truth, by appointments in force at that instant, whoever asks. */
public interface SeatHolders {
    /** Every seat of the committee in force at that instant, vacant ones too, in the order of the committee's list. */
    List<SeatHolder> of(CommitteeId committee, Instant at);

    /** That person in that seat of the committee at that instant, if they hold it. */
    default Optional<SeatHolder> find(CommitteeId committee, SeatId seat, PersonId person, Instant at) {
        return of(committee, at).stream()
                .filter(line -> line.seat().equals(seat)
                        && line.holder() != null
                        && line.holder().person().equals(person))
                .findFirst();
    }
}
