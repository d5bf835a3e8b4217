package concordat.domain.committee;

import concordat.domain.shared.CommitteeId;
import java.time.Instant;
import java.util.List;

/** Who holds which seat: the whole truth, by appointments in force at that instant, whoever asks. */
public interface SeatHolders {
    /** Every seat of the committee in force at that instant, vacant ones too, in the order of the committee's list. */
    List<SeatHolder> of(CommitteeId committee, Instant at);
}
