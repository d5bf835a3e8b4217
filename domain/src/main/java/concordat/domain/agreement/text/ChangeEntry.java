package concordat.domain.agreement.text;

import concordat.domain.shared.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Clock;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What an instrument does to one clause, as it is kept. */
@Entity(name = "AgreementClauseChange")
@Table(name = "agreement_clause_change")
public class ChangeEntry {
    @Id
    private UUID id;

    @Column(nullable = false)
    private int position;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private Kind kind;

    @Embedded
    private ClauseId clause;

    @Column(name = "after_clause_id")
    private @Nullable UUID after;

    @Enumerated(EnumType.STRING)
    private @Nullable ClausePart part;

    @Column(name = "clause_number")
    private @Nullable String number;

    private @Nullable String heading;

    private @Nullable String wording;

    private @Nullable Boolean binding;

    /** The kinds of changes. */
    enum Kind {
        ADDED,
        REPLACED,
        REMOVED,
        MOVED
    }

    @SuppressWarnings("NullAway.Init")
    protected ChangeEntry() {}

    ChangeEntry(ClauseChange change, int position, Clock clock) {
        id = Ids.next(clock);
        this.position = position;
        take(change);
    }

    final void take(ClauseChange change) {
        clause = change.clause();
        after = null;
        part = null;
        number = null;
        words(null);
        if (change instanceof ClauseChange.Added added) {
            kind = Kind.ADDED;
            after = value(added.after());
            part = added.part();
            number = added.number();
            words(added.words());
        } else if (change instanceof ClauseChange.Replaced replaced) {
            kind = Kind.REPLACED;
            words(replaced.words());
        } else if (change instanceof ClauseChange.Moved moved) {
            kind = Kind.MOVED;
            after = value(moved.after());
        } else {
            kind = Kind.REMOVED;
        }
    }

    private void words(@Nullable ClauseWords words) {
        heading = words == null ? null : words.heading();
        wording = words == null ? null : words.wording();
        binding = words == null ? null : words.binding();
    }

    private static @Nullable UUID value(@Nullable ClauseId id) {
        return id == null ? null : id.value();
    }

    ClauseId clause() {
        return clause;
    }

    int position() {
        return position;
    }

    ClauseChange change() {
        return switch (kind) {
            case ADDED ->
                new ClauseChange.Added(
                        clause, Objects.requireNonNull(part), afterClause(), Objects.requireNonNull(number), words());
            case REPLACED -> new ClauseChange.Replaced(clause, words());
            case REMOVED -> new ClauseChange.Removed(clause);
            case MOVED -> new ClauseChange.Moved(clause, afterClause());
        };
    }

    private @Nullable ClauseId afterClause() {
        return after == null ? null : new ClauseId(after);
    }

    private ClauseWords words() {
        return new ClauseWords(
                Objects.requireNonNull(heading), Objects.requireNonNull(wording), Objects.requireNonNull(binding));
    }
}
