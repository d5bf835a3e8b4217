package concordat.domain.meeting;

import concordat.domain.shared.MeetingId;
import java.util.List;

/** The questions that a meeting has opened and not yet decided, whoever asks. */
public interface OpenQuestions {
    /** Their references. */
    List<String> of(MeetingId meeting);
}
