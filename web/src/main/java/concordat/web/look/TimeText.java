package concordat.web.look;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jakarta.faces.convert.FacesConverter;
import java.time.DateTimeException;
import java.time.LocalTime;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A time of day in one text field: 9.30am, 9:30 am, 2pm, 14:05, 1405, midday. */
@FacesConverter(forClass = LocalTime.class)
public class TimeText implements Converter<LocalTime> {
    private static final Pattern CLOCK =
            Pattern.compile("(\\d{1,2})(?:[.:]?(\\d{2}))?(?:[.:]\\d{2})? *([ap])?\\.?m?\\.?");

    @Override
    public @Nullable LocalTime getAsObject(FacesContext faces, UIComponent input, @Nullable String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        try {
            return read(text);
        } catch (DateTimeException wrong) {
            throw new ConverterException(new FacesMessage(
                    FacesMessage.SEVERITY_ERROR, Labels.of(input) + " must be a time, like 9.30am or 14:05", null));
        }
    }

    @Override
    public String getAsString(FacesContext faces, UIComponent input, @Nullable LocalTime time) {
        return time == null ? "" : Words.time(time);
    }

    /** Reads a time. @throws DateTimeException if it is none */
    static LocalTime read(String text) {
        String plain = text.strip().toLowerCase(Locale.ROOT);
        if (plain.equals("midday") || plain.equals("noon")) {
            return LocalTime.NOON;
        }
        if (plain.equals("midnight")) {
            return LocalTime.MIDNIGHT;
        }
        Matcher clock = CLOCK.matcher(plain);
        if (!clock.matches() || (clock.group(2) == null && clock.group(3) == null)) {
            throw new DateTimeException("not a time");
        }
        int hour = Integer.parseInt(clock.group(1));
        int minute = clock.group(2) == null ? 0 : Integer.parseInt(clock.group(2));
        if (clock.group(3) != null) {
            if (hour < 1 || hour > 12) {
                throw new DateTimeException("not a time");
            }
            hour = hour % 12 + (clock.group(3).equals("p") ? 12 : 0);
        }
        return LocalTime.of(hour, minute);
    }
}
