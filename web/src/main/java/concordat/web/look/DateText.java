package concordat.web.look;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jakarta.faces.convert.FacesConverter;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A date in one text field. Reads what people write (14 12 2023, 14/12/2023, 14 December 2023, 14 Dec 2023) and what
 * addresses carry (2023-12-14); the day comes first, as everywhere in the United Kingdom.
 */
@FacesConverter(forClass = LocalDate.class)
public class DateText implements Converter<LocalDate> {
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})");
    private static final Pattern NUMBERS = Pattern.compile("(\\d{1,2})[ ./-]+(\\d{1,2})[ ./-]+(\\d{4})");
    private static final Pattern WORDS =
            Pattern.compile("(?:[a-z]+,? +)?(\\d{1,2})(?:st|nd|rd|th)?[ -]+([a-z]{3,9})\\.?,?[ -]+(\\d{4})");

    @Override
    public @Nullable LocalDate getAsObject(FacesContext faces, UIComponent input, @Nullable String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        try {
            return read(text);
        } catch (DateTimeException wrong) {
            throw new ConverterException(new FacesMessage(
                    FacesMessage.SEVERITY_ERROR, Labels.of(input) + " must be a real date, like 14 12 2023", null));
        }
    }

    @Override
    public String getAsString(FacesContext faces, UIComponent input, @Nullable LocalDate date) {
        return date == null ? "" : Words.date(date);
    }

    /** Reads a date. @throws DateTimeException if it is none */
    static LocalDate read(String text) {
        String plain = text.strip().toLowerCase(Locale.ROOT);
        Matcher iso = ISO.matcher(plain);
        if (iso.matches()) {
            return LocalDate.of(number(iso, 1), number(iso, 2), number(iso, 3));
        }
        Matcher numbers = NUMBERS.matcher(plain);
        if (numbers.matches()) {
            return LocalDate.of(number(numbers, 3), number(numbers, 2), number(numbers, 1));
        }
        Matcher words = WORDS.matcher(plain);
        if (words.matches()) {
            int month = MONTHS.indexOf(words.group(2).substring(0, 3)) + 1;
            return LocalDate.of(number(words, 3), month, number(words, 1));
        }
        throw new DateTimeException("not a date");
    }

    private static int number(Matcher found, int group) {
        return Integer.parseInt(found.group(group));
    }
}
