package concordat.domain.meeting;

import concordat.domain.shared.PersonId;
import concordat.domain.shared.PersonOnRecord;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One stay of one person in a meeting, from their arrival until they left; who comes back begins another. */
@Entity
@Table(name = "presence")
public class Presence {
    @Id
    private UUID id;

    @Column(nullable = false)
    private UUID audience;

    @Embedded
    private PersonOnRecord person;

    @Enumerated(EnumType.STRING)
    @Column(name = "present_as", nullable = false, length = 20)
    private As as;

    @Column(nullable = false)
    private boolean remote;

    @Column(name = "arrived_at", nullable = false)
    private Instant arrivedAt;

    @Column(name = "left_at")
    private @Nullable Instant leftAt;

    /** As what somebody is in the meeting. */
    public enum As {
        MEMBER("Member"),
        DEPUTY("Deputy"),
        ATTENDEE("In attendance");

        private final String words;

        As(String words) {
            this.words = words;
        }

        /** What people call it. */
        public String words() {
            return words;
        }
    }

    @SuppressWarnings("NullAway.Init")
    protected Presence() {}

    Presence(UUID id, UUID audience, PersonOnRecord person, As as, boolean remote, Instant arrivedAt) {
        this.id = id;
        this.audience = audience;
        this.person = person;
        this.as = as;
        this.remote = remote;
        this.arrivedAt = arrivedAt;
    }

    void leave(Instant at) {
        leftAt = at;
    }

    /** Whether the person was there at that instant; who has just left is not. */
    public boolean covers(Instant at) {
        return !at.isBefore(arrivedAt) && (leftAt == null || at.isBefore(leftAt));
    }

    boolean isOf(PersonId somebody) {
        return person.person().equals(somebody);
    }

    public PersonOnRecord person() {
        return person;
    }

    public As as() {
        return as;
    }

    /** Whether they took part from elsewhere (QU-6). */
    public boolean remote() {
        return remote;
    }

    public Instant arrivedAt() {
        return arrivedAt;
    }

    public Optional<Instant> leftAt() {
        return Optional.ofNullable(leftAt);
    }
}
