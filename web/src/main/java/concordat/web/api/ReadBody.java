package concordat.web.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import concordat.web.error.Problem;
import concordat.web.error.Unreadable;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/** Reads the body of a request, and says in a sentence where it cannot be read. */
@Provider
public class ReadBody implements ReaderInterceptor {
    private static final String TITLE = "Not understood";
    private static final String TOO_LARGE = "The request is too large: it may have " + Api.MOST_BYTES
            + " bytes, and one text in it " + Api.LONGEST_TEXT + " characters.";

    @Override
    public Object aroundReadFrom(ReaderInterceptorContext body) throws IOException {
        refuseTooLarge(body);
        try {
            Object read = body.proceed();
            if (read == null) {
                throw Unreadable.because(400, TITLE, "The request has no content.");
            }
            return read;
        } catch (JsonProcessingException broken) {
            throw new Unreadable(problem(broken), broken);
        }
    }

    private static void refuseTooLarge(ReaderInterceptorContext body) {
        String length = body.getHeaders().getFirst("Content-Length");
        // Files have limits of their own, and are never in memory whole.
        if (!MediaType.APPLICATION_OCTET_STREAM_TYPE.isCompatible(body.getMediaType())
                && length != null
                && length.matches("\\d{1,18}")
                && Long.parseLong(length) > Api.MOST_BYTES) {
            throw Unreadable.because(413, "Too large", TOO_LARGE);
        }
    }

    private static Problem problem(JsonProcessingException broken) {
        if (causeOf(broken) instanceof StreamConstraintsException) {
            return new Problem(413, "Too large", TOO_LARGE, null, null);
        }
        if (broken instanceof JsonMappingException mapping && !mapping.getPath().isEmpty()) {
            return new Problem(400, TITLE, sentence(mapping), null, null, place(mapping.getPath()));
        }
        return new Problem(400, TITLE, "This is not the JSON that is asked for" + where(broken) + ".", null, null);
    }

    private static Throwable causeOf(JsonProcessingException broken) {
        return broken.getCause() instanceof StreamConstraintsException inner ? inner : broken;
    }

    private static String sentence(JsonMappingException broken) {
        if (broken instanceof UnrecognizedPropertyException unknown) {
            return "There is no member \"" + unknown.getPropertyName() + "\" here. Known are: "
                    + unknown.getKnownPropertyIds().stream()
                            .map(String::valueOf)
                            .sorted()
                            .collect(Collectors.joining(", "))
                    + ".";
        }
        if (broken instanceof InvalidFormatException wrong) {
            return "\"" + shortened(String.valueOf(wrong.getValue())) + "\" is not " + what(wrong.getTargetType())
                    + ".";
        }
        return "This is not the kind of value that belongs here" + where(broken) + ".";
    }

    private static String what(Class<?> type) {
        if (type.isEnum()) {
            return "one of "
                    + Arrays.stream(type.getEnumConstants())
                            .map(String::valueOf)
                            .collect(Collectors.joining(", "));
        }
        if (type == LocalDate.class) {
            return "a day such as 2026-03-31";
        }
        return type == UUID.class ? "an id" : "a value of the right kind";
    }

    private static String place(List<JsonMappingException.Reference> path) {
        StringBuilder place = new StringBuilder();
        for (JsonMappingException.Reference step : path) {
            if (step.getFieldName() == null) {
                place.append('[').append(step.getIndex()).append(']');
            } else {
                place.append(place.isEmpty() ? "" : ".").append(step.getFieldName());
            }
        }
        return place.toString();
    }

    private static String where(JsonProcessingException broken) {
        return broken.getLocation() == null
                ? ""
                : ": see line " + broken.getLocation().getLineNr() + ", column "
                        + broken.getLocation().getColumnNr();
    }

    private static String shortened(String value) {
        return value.length() <= 60 ? value : value.substring(0, 60) + "…";
    }
}
