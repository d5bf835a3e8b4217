package concordat.domain.agreement.text;

import concordat.domain.shared.PartnershipId;
import concordat.domain.shared.Text;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One version of a model wording in the clause library: of all partnerships, or of one that has words of its own. A
 * version is never changed; a later one takes its place, so that it can always be told from which a clause was drafted.
 */
@Entity(name = "ClauseWording")
@Table(name = "clause_wording")
public class Wording {
    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private WordingId id;

    @Embedded
    private @Nullable PartnershipId partnership;

    @Column(name = "heading_key", nullable = false, updatable = false)
    private String key;

    @Column(nullable = false, updatable = false)
    private int number;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private ClausePart part;

    @Column(nullable = false, updatable = false)
    private int position;

    @Column(nullable = false, updatable = false)
    private String heading;

    @Column(nullable = false, updatable = false)
    private String wording;

    @Column(name = "binds_in_memorandum", nullable = false, updatable = false)
    private boolean bindsInMemorandum;

    @Column(nullable = false, updatable = false)
    private boolean withdrawn;

    @Column(nullable = false, updatable = false)
    private String note;

    @SuppressWarnings("NullAway.Init")
    protected Wording() {}

    private Wording(
            WordingId id,
            PartnershipId partnership,
            String key,
            int number,
            ClausePart part,
            int position,
            WordingDraft draft,
            boolean withdrawn) {
        this.id = id;
        this.partnership = partnership;
        this.key = key;
        this.number = number;
        this.part = part;
        this.position = position;
        heading = draft.heading();
        wording = draft.wording();
        bindsInMemorandum = draft.bindsInMemorandum();
        note = draft.note();
        this.withdrawn = withdrawn;
    }

    /** The first version of a wording that no library had before. */
    static Wording first(WordingId id, PartnershipId of, ClausePart part, int position, WordingDraft draft) {
        return new Wording(id, of, keyOf(draft.heading()), 1, part, position, draft, false);
    }

    /** The version that takes the place of this one in that partnership. */
    Wording followedBy(WordingId next, PartnershipId of, WordingDraft draft, boolean takenOut) {
        int following = of.equals(partnership) ? number + 1 : 1;
        return new Wording(next, of, key, following, part, position, draft, takenOut);
    }

    /** By what a heading is known again, whatever becomes of its capitals and spaces. */
    static String keyOf(String heading) {
        return heading.strip().replaceAll("\\s+", " ").toLowerCase(Locale.UK);
    }

    /** The words of a clause drafted from it; in what is otherwise not binding it binds only if it usually does (AG-9). */
    ClauseWords words(boolean agreementBinds) {
        return new ClauseWords(heading, wording, agreementBinds || bindsInMemorandum);
    }

    /** What can be read of it. */
    WordingDetails details() {
        return new WordingDetails(
                id, partnership == null, key, number, part, heading, wording, bindsInMemorandum, withdrawn, note);
    }

    String key() {
        return key;
    }

    boolean isWithdrawn() {
        return withdrawn;
    }

    int position() {
        return position;
    }

    public WordingId id() {
        return id;
    }

    /** Whose words they are; without one they are the common ones. */
    public Optional<PartnershipId> partnership() {
        return Optional.ofNullable(partnership);
    }

    /**
     * What somebody wants a model wording to say.
     *
     * @param bindsInMemorandum whether it binds even in a memorandum that is otherwise not binding (AG-9)
     * @param note why it was changed, or what to mind when it is used; may be empty
     */
    public record WordingDraft(String heading, String wording, boolean bindsInMemorandum, String note) {
        /** @throws IllegalArgumentException if heading or wording is missing, or anything is too long */
        public WordingDraft {
            heading = Text.required("heading", heading, Text.LINE);
            wording = Text.required("wording", wording.replace("\r\n", "\n"), Text.BODY);
            note = Text.optional("note", note, Text.SENTENCE);
        }
    }
}
