package concordat.domain.agreement.text;

import concordat.domain.shared.AgreementId;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A clause or schedule of a text as it is, or was, executed. Each has a version of its own, so that two people work on
 * two clauses at once; where it stands among the others is no part of that.
 */
@Entity(name = "AgreementClause")
@Table(name = "agreement_clause")
public class Clause {
    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private ClauseId id;

    @Version
    private long version;

    @Embedded
    private AgreementId agreement;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private ClausePart part;

    @Column(nullable = false, updatable = false)
    private int position;

    @Column(nullable = false)
    private String heading;

    @Column(nullable = false)
    private String wording;

    @Column(nullable = false)
    private boolean binding;

    @Embedded
    private @Nullable WordingId model;

    @SuppressWarnings("NullAway.Init")
    protected Clause() {}

    Clause(
            ClauseId id,
            AgreementId agreement,
            ClausePart part,
            int position,
            ClauseWords words,
            @Nullable WordingId model) {
        this.id = id;
        this.agreement = agreement;
        this.part = part;
        this.position = position;
        this.model = model;
        take(words);
    }

    void take(ClauseWords words) {
        heading = words.heading();
        wording = words.wording();
        binding = words.binding();
    }

    PlacedClause placed(int number) {
        return new PlacedClause(id, part, String.valueOf(number), heading, wording, binding, Source.ORIGINAL, false);
    }

    public ClauseId id() {
        return id;
    }

    /** Counts every change of its words. */
    public long version() {
        return version;
    }

    public AgreementId agreement() {
        return agreement;
    }

    public ClausePart part() {
        return part;
    }

    int position() {
        return position;
    }

    public ClauseWords words() {
        return new ClauseWords(heading, wording, binding);
    }

    /** The version of the model wording from which it was drafted, if it was. */
    public Optional<WordingId> model() {
        return Optional.ofNullable(model);
    }
}
