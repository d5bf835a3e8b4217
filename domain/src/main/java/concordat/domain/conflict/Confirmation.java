package concordat.domain.conflict;

import concordat.domain.shared.Ids;
import concordat.domain.shared.MeetingId;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;

/** What a member answered in one meeting when asked whether a standing declaration still holds (COI-12). */
@Entity
@Table(name = "standing_confirmation")
public class Confirmation {
    @Id
    private UUID id;

    @Embedded
    private StandingDeclarationId declaration;

    @Embedded
    private MeetingId meeting;

    @Column(nullable = false)
    private UUID audience;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 20)
    private Answer answer;

    @Column(name = "answered_at", nullable = false)
    private Instant at;

    /** What they answered. */
    public enum Answer {
        CONFIRMED("Confirmed"),
        CHANGED("Changed"),
        WITHDRAWN("Withdrawn");

        private final String words;

        Answer(String words) {
            this.words = words;
        }

        /** What people call it. */
        public String words() {
            return words;
        }
    }

    @SuppressWarnings("NullAway.Init")
    protected Confirmation() {}

    Confirmation(StandingDeclarationId declaration, MeetingId meeting, UUID audience, Answer answer, Clock clock) {
        id = Ids.next(clock);
        this.declaration = declaration;
        this.meeting = meeting;
        this.audience = audience;
        this.answer = answer;
        at = clock.instant();
    }

    public StandingDeclarationId declaration() {
        return declaration;
    }

    public MeetingId meeting() {
        return meeting;
    }

    public Answer answer() {
        return answer;
    }
}
