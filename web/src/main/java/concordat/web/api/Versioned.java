package concordat.web.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import concordat.web.error.Unreadable;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One record with the version it is in. Its entity tag begins with the version, which a change must name, and ends with
 * a digest of what this reader was shown, since two readers may be shown different things of the same version.
 */
final class Versioned {
    private static final Pattern TAG = Pattern.compile("\\s*\"?(\\d{1,18})(?:-[0-9a-f]+)?\"?\\s*");

    private Versioned() {}

    /** The record with its tag, or 304 if whoever asks has it already. */
    static Response answer(Request asked, long version, Object record) {
        byte[] json = json(record);
        EntityTag tag = tag(version, json);
        Response.ResponseBuilder unchanged = asked.evaluatePreconditions(tag);
        Response.ResponseBuilder answer =
                unchanged == null ? Response.ok(json, MediaType.APPLICATION_JSON_TYPE) : unchanged;
        return answer.tag(tag).header("Vary", "Authorization").build();
    }

    /** The record after a change, with its new tag. */
    static Response changed(long version, Object record) {
        byte[] json = json(record);
        return Response.ok(json, MediaType.APPLICATION_JSON_TYPE)
                .tag(tag(version, json))
                .build();
    }

    private static EntityTag tag(long version, byte[] json) {
        return new EntityTag(version + "-" + HexFormat.of().formatHex(digest(json), 0, 8));
    }

    /**
     * The version that a change was made from, out of {@code If-Match}.
     *
     * @throws Unreadable with status 428 if it is missing, 412 if it is no tag of ours
     */
    static long seen(@Nullable String ifMatch) {
        if (ifMatch == null || ifMatch.isBlank()) {
            throw Unreadable.because(
                    428,
                    "Say what you have seen",
                    "Send the header If-Match with the ETag of the record that you are changing.");
        }
        Matcher tag = TAG.matcher(ifMatch);
        if (!tag.matches()) {
            throw Unreadable.because(412, "Not the version on record", "If-Match is no ETag of this record.");
        }
        return Long.parseLong(tag.group(1));
    }

    private static byte[] json(Object record) {
        try {
            return Json.MAPPER.writeValueAsBytes(record);
        } catch (JsonProcessingException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static byte[] digest(byte[] json) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(json);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
