package concordat.domain.action;

import static concordat.domain.action.ActionRule.EVIDENCE_IS_WITHDRAWN_ONCE;
import static concordat.domain.action.ActionRule.LINK_IS_A_WEB_ADDRESS;

import concordat.domain.paper.ActiveContent;
import concordat.domain.paper.Incoming;
import concordat.domain.paper.PaperFormat;
import concordat.domain.paper.Scan;
import concordat.domain.shared.Text;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Something that shows that an action is done: a statement, a link, or a file (AC-1). It is never changed; what was added by
 * mistake is withdrawn, and stays on record as such.
 */
@Entity
@Table(name = "action_evidence")
public class ActionEvidence {
    private static final int LONGEST_LINK = 2_000;

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private EvidenceId id;

    @Column(nullable = false)
    private UUID audience;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private EvidenceKind kind;

    @Column(nullable = false, updatable = false)
    private String text;

    @Column(updatable = false)
    private @Nullable String link;

    @Column(name = "file_name", updatable = false)
    private @Nullable String fileName;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private @Nullable PaperFormat format;

    @Column(updatable = false)
    private @Nullable Long bytes;

    @Column(updatable = false)
    private @Nullable String fingerprint;

    @Column(nullable = false, updatable = false)
    private String active = "";

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private Scan.@Nullable Verdict scan;

    @Column(name = "added_by", nullable = false, updatable = false)
    private String addedBy;

    @Column(name = "added_at", nullable = false, updatable = false)
    private Instant addedAt;

    @Column(nullable = false)
    private boolean withdrawn;

    @SuppressWarnings("NullAway.Init")
    protected ActionEvidence() {}

    private ActionEvidence(UUID audience, EvidenceKind kind, String text, String addedBy, Clock clock) {
        id = EvidenceId.next(clock);
        this.audience = audience;
        this.kind = kind;
        this.text = text;
        this.addedBy = addedBy;
        addedAt = clock.instant();
    }

    static ActionEvidence statement(UUID audience, String text, String addedBy, Clock clock) {
        return new ActionEvidence(
                audience, EvidenceKind.TEXT, Text.required("evidence", text, Text.SENTENCE), addedBy, clock);
    }

    /** @throws concordat.domain.shared.RuleBroken if it is no address of the web */
    static ActionEvidence link(UUID audience, String text, String address, String addedBy, Clock clock) {
        ActionEvidence made = new ActionEvidence(
                audience,
                EvidenceKind.LINK,
                Text.required("description of the link", text, Text.SENTENCE),
                addedBy,
                clock);
        made.link = webAddress(Text.required("link", address, LONGEST_LINK));
        return made;
    }

    static ActionEvidence file(UUID audience, String text, Incoming file, String addedBy, Clock clock) {
        ActionEvidence made = new ActionEvidence(
                audience,
                EvidenceKind.FILE,
                Text.optional("description of the file", text, Text.SENTENCE),
                addedBy,
                clock);
        made.fileName = file.name();
        made.format = file.format();
        made.bytes = file.bytes();
        made.fingerprint = file.fingerprint();
        made.active = file.active().stream().sorted().map(ActiveContent::name).collect(Collectors.joining(","));
        made.scan = file.scan().verdict();
        return made;
    }

    /** Nothing but the web: an address can be followed with a click, and some run what they say. */
    private static String webAddress(String address) {
        LINK_IS_A_WEB_ADDRESS.require(isOfTheWeb(address));
        return address;
    }

    private static boolean isOfTheWeb(String address) {
        String start = address.toLowerCase(Locale.ENGLISH);
        if (!start.startsWith("https://") && !start.startsWith("http://")) {
            return false;
        }
        try {
            return URI.create(address).getHost() != null;
        } catch (IllegalArgumentException broken) {
            return false;
        }
    }

    void withdraw() {
        EVIDENCE_IS_WITHDRAWN_ONCE.require(!withdrawn);
        withdrawn = true;
    }

    boolean isWithdrawn() {
        return withdrawn;
    }

    EvidenceId id() {
        return id;
    }

    /** It as pages read it. */
    EvidenceLine line() {
        return new EvidenceLine(
                id,
                kind,
                text,
                link,
                fileName,
                format,
                bytes == null ? 0 : bytes,
                fingerprint,
                !active.isEmpty(),
                scan == Scan.Verdict.FOUND,
                addedBy,
                addedAt,
                withdrawn);
    }
}
