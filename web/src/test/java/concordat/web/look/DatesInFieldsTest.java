package concordat.web.look;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatesInFieldsTest {
    private static final LocalDate ANNOUNCED = LocalDate.of(2023, 12, 14);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "14 12 2023",
                "14/12/2023",
                "14.12.2023",
                "14-12-2023",
                "2023-12-14",
                "14 December 2023",
                "14 dec 2023",
                "14th December, 2023",
                "Thursday 14 December 2023",
                "  14 12 2023 "
            })
    void a_date_is_read_as_people_write_it(String text) {
        assertThat(DateText.read(text)).isEqualTo(ANNOUNCED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"31 2 2026", "29 2 2026", "14 13 2023", "14 Foo 2023", "14 12", "14 12 23", "soon", "0 1 2026"})
    void what_is_no_real_date_is_refused(String text) {
        assertThatThrownBy(() -> DateText.read(text)).isInstanceOf(DateTimeException.class);
    }

    @Test
    void what_is_shown_can_be_read_again() {
        assertThat(DateText.read(Words.date(ANNOUNCED))).isEqualTo(ANNOUNCED);
        assertThat(DateText.read(Words.weekday(ANNOUNCED))).isEqualTo(ANNOUNCED);
        assertThat(TimeText.read(Words.time(LocalTime.of(21, 5)))).isEqualTo(LocalTime.of(21, 5));
    }

    @ParameterizedTest
    @CsvSource({
        "9.30am,09:30",
        "9:30 am,09:30",
        "9.30 a.m.,09:30",
        "2pm,14:00",
        "12pm,12:00",
        "12am,00:00",
        "14:05,14:05",
        "1405,14:05",
        "midday,12:00",
        "midnight,00:00",
        "09:30:00,09:30"
    })
    void a_time_is_read_as_people_write_it(String text, LocalTime expected) {
        assertThat(TimeText.read(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"25:00", "9", "13pm", "9.75am", "later", "12345"})
    void what_is_no_time_is_refused(String text) {
        assertThatThrownBy(() -> TimeText.read(text)).isInstanceOf(DateTimeException.class);
    }

    @Test
    void times_are_shown_as_the_clocks_of_the_partners_showed_them() {
        assertThat(Words.moment(Instant.parse("2026-07-01T08:30:00Z"))).isEqualTo("1 July 2026, 9.30am");
        assertThat(Words.moment(Instant.parse("2026-12-01T12:00:00Z"))).isEqualTo("1 December 2026, midday");
        assertThat(Words.logged(Instant.parse("2026-07-01T08:30:00Z"))).isEqualTo("1 July 2026 09:30");
    }

    @Test
    void counts_agree_with_their_noun() {
        assertThat(Words.count(1, "decision", "decisions")).isEqualTo("1 decision");
        assertThat(Words.count(1204, "decision", "decisions")).isEqualTo("1,204 decisions");
    }
}
