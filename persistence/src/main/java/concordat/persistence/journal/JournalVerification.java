package concordat.persistence.journal;

import concordat.domain.shared.Ids;
import concordat.persistence.journal.Verdict.Broken;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Recomputes every chain of the journal from its first entry, without any of the database's own functions, and names
 * the first entry that is not as it was written. Streams, so that its memory does not grow with the journal.
 */
public final class JournalVerification {
    private static final int AT_ONCE = 1_000;
    private static final String INSTALLATION = "installation";
    private static final DateTimeFormatter MICROSECONDS = DateTimeFormatter.ofPattern(
                    "uuuu-MM-dd'T'HH:mm:ss.SSSSSS'Z'", Locale.ROOT)
            .withZone(ZoneOffset.UTC);
    private static final HexFormat HEX = HexFormat.of();

    private final Clock clock;
    private final Map<String, Tail> tails = new HashMap<>();
    private long position;
    private Instant last = Instant.MIN;
    private long removed;

    private JournalVerification(Clock clock) {
        this.clock = clock;
    }

    /** How far a chain has been followed. */
    private record Tail(String id, long index, String hash) {}

    /**
     * Verifies the journal, as an operator, in one transaction that changes nothing.
     *
     * @param connection of the application's role, or of the owner's
     */
    public static Verdict verify(Connection connection) throws SQLException {
        return new JournalVerification(Clock.systemUTC()).in(connection);
    }

    private Verdict in(Connection connection) throws SQLException {
        connection.setAutoCommit(false);
        connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
        try {
            beOperator(connection);
            Optional<Broken> broken = entries(connection);
            if (broken.isEmpty()) {
                broken = ends(connection);
            }
            return new Verdict(broken.isEmpty() ? position : position - 1, removed, broken);
        } finally {
            connection.rollback();
        }
    }

    private void beOperator(Connection connection) throws SQLException {
        try (PreparedStatement begin = connection.prepareStatement("select app.begin(null, true, ?, ?)")) {
            begin.setObject(1, OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC));
            begin.setObject(2, Ids.next(clock));
            begin.execute();
        }
    }

    private Optional<Broken> entries(Connection connection) throws SQLException {
        try (PreparedStatement all = connection.prepareStatement(
                """
                select e.position, e.chain_id, e.partnership_id, e.chain_index, e.change_id, e.recorded_at,
                       e.person_id, e.actor_name, e.capacity, e.appointment_id, e.seat_id, e.kind, e.subject_kind,
                       e.subject_id, e.subject_reference, e.form, e.payload_hash, e.previous_hash, e.hash,
                       p.salt, p.payload
                  from concordat.journal_entry e
                  left join concordat.journal_payload p on p.position = e.position
                 order by e.position""")) {
            all.setFetchSize(AT_ONCE);
            try (ResultSet entry = all.executeQuery()) {
                while (entry.next()) {
                    Optional<Broken> broken = difference(entry);
                    if (broken.isPresent()) {
                        return broken;
                    }
                }
            }
        }
        return Optional.empty();
    }

    private Optional<Broken> difference(ResultSet entry) throws SQLException {
        String partnership = entry.getString("partnership_id");
        String chain = partnership == null ? INSTALLATION : partnership;
        long found = entry.getLong("position");
        position++;
        if (found != position) {
            return broken(chain, "the entry is missing; the next one that is there is entry " + found);
        }
        Tail tail = tails.get(chain);
        Tail before = tail == null ? new Tail(entry.getString("chain_id"), 0, sha256("")) : tail;
        if (!before.id().equals(entry.getString("chain_id"))) {
            return broken(chain, "it belongs to another chain than the entries before it");
        }
        if (entry.getLong("chain_index") != before.index() + 1) {
            return broken(
                    chain,
                    "its index in the chain is " + entry.getLong("chain_index") + ", not " + (before.index() + 1));
        }
        String previous = HEX.formatHex(entry.getBytes("previous_hash"));
        if (!previous.equals(before.hash())) {
            return broken(chain, "it does not follow the entry before it in the chain: the previous hash differs");
        }
        Instant at = entry.getObject("recorded_at", OffsetDateTime.class).toInstant();
        if (at.isBefore(last)) {
            return broken(chain, "its time lies before that of the entry before it");
        }
        String hash = HEX.formatHex(entry.getBytes("hash"));
        if (!hash.equals(sha256(canonical(entry, at)))) {
            return broken(chain, "its hash is not that of its content");
        }
        Optional<String> payload = payloadDifference(entry);
        if (payload.isPresent()) {
            return broken(chain, payload.get());
        }
        last = at;
        tails.put(chain, new Tail(before.id(), before.index() + 1, hash));
        return Optional.empty();
    }

    private Optional<String> payloadDifference(ResultSet entry) throws SQLException {
        byte[] salt = entry.getBytes("salt");
        String payload = entry.getString("payload");
        if (salt == null || payload == null) {
            removed++;
            return Optional.empty();
        }
        MessageDigest digest = sha256();
        digest.update(salt);
        digest.update(payload.getBytes(StandardCharsets.UTF_8));
        return MessageDigest.isEqual(digest.digest(), entry.getBytes("payload_hash"))
                ? Optional.empty()
                : Optional.of("its payload is not the one that was written");
    }

    /** The entry as version 1 of the canonical form has it; it must say the same as the database's app.journal_append. */
    private static String canonical(ResultSet entry, Instant at) throws SQLException {
        StringBuilder text = new StringBuilder();
        field(text, "form", entry.getString("form"));
        field(text, "chain", entry.getString("partnership_id"));
        field(text, "index", entry.getString("chain_index"));
        field(text, "change", entry.getString("change_id"));
        field(text, "at", MICROSECONDS.format(at));
        field(text, "person", entry.getString("person_id"));
        field(text, "name", entry.getString("actor_name"));
        field(text, "capacity", entry.getString("capacity"));
        field(text, "appointment", entry.getString("appointment_id"));
        field(text, "seat", entry.getString("seat_id"));
        field(text, "kind", entry.getString("kind"));
        field(text, "subject-kind", entry.getString("subject_kind"));
        field(text, "subject", entry.getString("subject_id"));
        field(text, "reference", entry.getString("subject_reference"));
        field(text, "payload", HEX.formatHex(entry.getBytes("payload_hash")));
        field(text, "previous", HEX.formatHex(entry.getBytes("previous_hash")));
        return text.toString();
    }

    private static void field(StringBuilder text, String name, @Nullable String value) {
        String written = value == null ? "" : value;
        text.append(name)
                .append(':')
                .append(written.getBytes(StandardCharsets.UTF_8).length)
                .append(':')
                .append(written)
                .append('\n');
    }

    /** Entries cut off at the end leave no gap; the chains' own counters tell. */
    private Optional<Broken> ends(Connection connection) throws SQLException {
        try (PreparedStatement chains = connection.prepareStatement(
                        """
                        select coalesce(partnership_id::text, ?) chain, last_index, last_hash
                          from concordat.journal_chain order by 1""");
                PreparedStatement counter =
                        connection.prepareStatement("select position from concordat.journal_counter")) {
            chains.setString(1, INSTALLATION);
            try (ResultSet end = chains.executeQuery()) {
                while (end.next()) {
                    String chain = end.getString("chain");
                    Tail tail = tails.getOrDefault(chain, new Tail("", 0, sha256("")));
                    if (tail.index() != end.getLong("last_index")
                            || !tail.hash().equals(HEX.formatHex(end.getBytes("last_hash")))) {
                        position++;
                        return broken(
                                chain,
                                "the chain should end at its entry " + end.getLong("last_index") + " but ends at "
                                        + tail.index());
                    }
                }
            }
            try (ResultSet end = counter.executeQuery()) {
                if (end.next() && end.getLong("position") != position) {
                    long counted = end.getLong("position");
                    position++;
                    return broken("all", "the journal should end at entry " + counted);
                }
            }
        }
        return Optional.empty();
    }

    private Optional<Broken> broken(String chain, String difference) {
        return Optional.of(new Broken(position, chain, difference));
    }

    private static String sha256(String text) {
        return HEX.formatHex(sha256().digest(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
