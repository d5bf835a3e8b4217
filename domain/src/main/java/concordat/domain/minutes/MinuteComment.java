package concordat.domain.minutes;

import concordat.domain.shared.Ids;
import concordat.domain.shared.PersonOnRecord;
import concordat.domain.shared.Text;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;

/** What somebody says on the accuracy of a minute; nothing else is discussed of minutes (MI-2). */
@Entity
@Table(name = "minute_comment")
public class MinuteComment {
    @Id
    private UUID id;

    @Embedded
    private MinuteLineId line;

    @Embedded
    private MinutesId minutes;

    @Embedded
    private PersonOnRecord person;

    @Column(nullable = false, updatable = false)
    private String text;

    @Column(name = "made_at", nullable = false, updatable = false)
    private Instant madeAt;

    @SuppressWarnings("NullAway.Init")
    protected MinuteComment() {}

    MinuteComment(MinuteLine line, PersonOnRecord person, String text, Clock clock) {
        id = Ids.next(clock);
        this.line = line.id();
        minutes = line.minutes();
        this.person = person;
        this.text = Text.required("comment", text, Text.SENTENCE);
        madeAt = clock.instant();
    }

    public UUID id() {
        return id;
    }

    public MinutesId minutes() {
        return minutes;
    }

    public MinuteLineId line() {
        return line;
    }

    public PersonOnRecord person() {
        return person;
    }

    public String text() {
        return text;
    }

    public Instant madeAt() {
        return madeAt;
    }
}
